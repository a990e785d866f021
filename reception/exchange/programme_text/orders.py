"""Orders: in which order the guests of an engagement come, and who was moved by hand."""

from __future__ import annotations

import re

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Fields, choice, fields_of
from reception.exchange.programme_text.lines import Line
from reception.exchange.programme_text.phrases import engagement_above, fields_said
from reception.plan.displacement import Displacement
from reception.plan.named_order import (
    Alphabet,
    NamedOrder,
    NameForm,
    OrderPolicy,
    OrderPurpose,
    SubstitutePlace,
    TermDate,
)

ORDER = re.compile(r"order (\S+?)(?: ?:(.*))?$")
ORDER_FORM = "order arrival: alphabet english, classes mixed; hosts wang"
MOVED = re.compile(r"moved (\S+) (?:before (\S+)|last)$")
MOVED_FORM = "moved silva before lopez; reason …; author li; at 2023-04-13 18:00"

PHRASES: dict[str, Fields] = {
    **{policy.value: {"policy": policy} for policy in OrderPolicy},
    "first office": {"policy": OrderPolicy.OFFICE, "term_date": TermDate.FIRST},
    **{
        f"alphabet {alphabet.value}": {"policy": OrderPolicy.ALPHABET, "alphabet": alphabet}
        for alphabet in Alphabet
    },
    **{f"then {policy.value}": {"tie": policy} for policy in OrderPolicy},
    **{f"organisations by {policy.value}": {"organisations": policy} for policy in OrderPolicy},
    "classes first": {"classes_first": True},
    "classes mixed": {"classes_first": False},
    **{f"{form.value} names": {"name_form": form} for form in NameForm},
    "stand-ins last": {"substitutes": SubstitutePlace.END_OF_CLASS},
}


def order_from_line(draft: Draft, line: Line) -> None:
    """``order arrival: alphabet french, classes mixed; hosts wang``, for the engagement above.

    Raises:
        BadInput: a word is unknown, or there is no engagement above.
    """
    found = ORDER.match(" ".join(line.head.split()))
    if not found:
        raise line.wrong("form", form=ORDER_FORM)
    purpose = choice(line, found[1], OrderPurpose)
    said = {**engagement_above(draft, line), "purpose": purpose}
    said |= fields_said(line, found[2] or "", PHRASES, {})
    fields = fields_of(draft, line.without("as"), NamedOrder, {}, said)
    given = line.one_of("as")
    id = given.value if given else draft.id_made(f"{fields['engagement']}.{purpose.value}")
    draft.order = draft.add(line, NamedOrder(id=id, **fields)).id


def moved_from_line(draft: Draft, line: Line) -> None:
    """``moved silva before lopez; reason 住得远``, or ``moved silva last``, in the order above.

    Raises:
        BadInput: there is no order above, or a name in it is unknown.
    """
    found = MOVED.match(" ".join(line.head.split()))
    if not found:
        raise line.wrong("form", form=MOVED_FORM)
    if not draft.order:
        raise line.wrong("needs-above", word=ORDER_FORM)
    kinds = Displacement.REFERENCES["person"]
    person = draft.reference(line, found[1], *kinds).id
    said: Fields = {"order": draft.order, "person": person}
    if found[2]:
        said["before"] = draft.reference(line, found[2], *kinds).id
    fields = fields_of(draft, line.without("as"), Displacement, {}, said)
    given = line.one_of("as")
    id = given.value if given else draft.id_made(f"{draft.order}.{person}")
    draft.add(line, Displacement(id=id, **fields))
