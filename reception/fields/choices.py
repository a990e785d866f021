"""Choices: the records a field may name, and which of them a typed text means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from reception.fields.clock import plainly
from reception.fields.labels import record_label
from reception.fields.mistyped import Mistyped
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import KINDS
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.track import Track
from reception.plan.zone import local_day
from reception.wording import Wording

TOLD_AT_MOST = 3


class Choice(msgspec.Struct, frozen=True):
    """A record that may be named: its id, what it is called, and by what else it is known."""

    id: str
    label: str
    known_as: tuple[str, ...] = ()


def choices(plan: Plan, kinds: Iterable[str], words: Wording) -> tuple[Choice, ...]:
    """All records of these kinds, by label; those of one label say what else tells them apart."""
    records = [record for kind in kinds for record in plan.table(KINDS[kind]).values()]
    labels = {record.id: record_label(plan, record, words) for record in records}
    for more in (_owner, _id):
        often = Counter(labels.values())
        for record in records:
            first = labels[record.id]
            if often[first] > 1 and (second := more(plan, record, words)):
                labels[record.id] = words.say("field-label-joint", first=first, second=second)
    found = [Choice(record.id, labels[record.id], _also(record)) for record in records]
    return tuple(sorted(found, key=lambda choice: (choice.label, choice.id)))


def chosen(text: str, offered: Sequence[Choice]) -> str:
    """The id of the choice that a typed text means: its label, id or one of its names, or a part
    that only one of them has. Empty for an empty text.

    Raises:
        Mistyped: none is meant, or more than one may be.
    """
    plain = plainly(text)
    if not plain:
        return ""
    exact = [c for c in offered if plain in (plainly(n) for n in (c.label, c.id, *c.known_as))]
    partly = exact or [
        c for c in offered if any(plain in plainly(n) for n in (c.label, *c.known_as))
    ]
    if len(partly) == 1:
        return partly[0].id
    if not partly:
        raise Mistyped("typed-no-choice", text)
    several = [c.label for c in partly[:TOLD_AT_MOST]]
    raise Mistyped("typed-several", text, count=len(partly), several=" / ".join(several))


def _owner(plan: Plan, record: Record, words: Wording) -> str:
    """Whose a record is, or when: two delegations of a state may bring the same ambassador."""
    match record:
        case Member():
            delegation = plan.get(Delegation, record.delegation)
            return words.name(delegation) if delegation else ""
        case Track():
            stay = plan.get(Stay, record.stay)
            return words.day(local_day(stay.arrives, plan.zone)) if stay else ""
        case Engagement() | Move():
            return words.day(local_day(record.begins, plan.zone))
        case _:
            return ""


def _id(_: Plan, record: Record, __: Wording) -> str:
    return record.id


def _also(record: Record) -> tuple[str, ...]:
    fields = ("name_zh", "name_en", "name_native", "title_zh", "title_en", "code", "plate")
    return tuple(name for field in fields if (name := getattr(record, field, "")))
