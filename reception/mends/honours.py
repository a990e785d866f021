"""Honours that a visit is not given: done without, called off, said otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from reception.actions.holding import release
from reception.actions.item import set_status
from reception.actions.record import change_record
from reception.checks.conflict import Conflict
from reception.checks.features import SAYING, rounds_said
from reception.mends.bench import Bench
from reception.mends.mend import Idea, MendKind
from reception.plan.engagement import Engagement, Status
from reception.plan.thing import Thing

SPEAKING = ("title_zh", "title_en", "remarks_zh", "remarks_en")
"""The fields of an engagement in which an honour may be spoken of."""


def honours_dropped(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """An item does without the guard, band, battery … that these guests are not given: without
    one of them, or all."""
    item = bench.plan.item(conflict.subjects[0])
    if item is None or not bench.is_changeable(item):
        return
    held = [
        holding
        for holding in sorted(bench.plan.holdings_of(item.id), key=lambda each: each.id)
        if bench.plan.get(Thing, holding.resource)
    ]
    for gone in [[one] for one in held] + ([held] if len(held) > 1 else []):
        verbs = [partial(release, holding=holding.id) for holding in gone]
        step = bench.step(MendKind.GIVE_UP, gone[0].id, *verbs)
        if step is not None:
            yield Idea(MendKind.GIVE_UP, step)


def ceremony_called_off(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """An engagement that is such an honour itself does not take place."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    if one is not None and one.engagement in SAYING and bench.is_changeable(one):
        verb = partial(set_status, item=one.id, status=Status.CANCELLED)
        step = bench.step(MendKind.CALL_OFF, one.id, verb)
        if step is not None:
            yield Idea(MendKind.CALL_OFF, step)


def rounds_corrected(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Title and remarks speak of as many rounds as the visit has."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    if one is not None:
        said, entitled = rounds_said(one), str(conflict.fact("entitled"))
        yield from _said_otherwise(bench, one, re.compile(rf"(?<!\d){said}(?!\d)"), entitled)


def word_replaced(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A title does without the word that is said of foreign guests only."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    if one is not None:
        word = re.compile(re.escape(str(conflict.fact("word"))), re.IGNORECASE)
        yield from _said_otherwise(bench, one, word, str(conflict.fact("instead")))


def offers_dropped(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """What a guest must not be served or given is left off."""
    one = bench.plan.get(Engagement, conflict.subjects[0])
    unwanted = next((fact.value for fact in conflict.facts if fact.name == "offers"), ())
    if one is not None and isinstance(unwanted, tuple) and bench.is_changeable(one):
        left = tuple(tag for tag in one.offers if tag not in unwanted)
        verb = partial(change_record, id=one.id, offers=left)
        step = bench.step(MendKind.LEAVE_OFF, one.id, verb)
        if step is not None:
            yield Idea(MendKind.LEAVE_OFF, step)


def _said_otherwise(
    bench: Bench, one: Engagement, wrong: re.Pattern[str], right: str
) -> Iterator[Idea]:
    fields: dict[str, Any] = {
        field: wrong.sub(lambda _: right, getattr(one, field)) for field in SPEAKING
    }
    if bench.is_changeable(one):
        step = bench.step(MendKind.SAY, one.id, partial(change_record, id=one.id, **fields))
        if step is not None:
            yield Idea(MendKind.SAY, step)
