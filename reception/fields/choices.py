"""Choices: the records a field may name, and which of them a typed text means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from reception.fields.clock import plainly
from reception.fields.labels import record_label
from reception.fields.mistyped import Mistyped
from reception.plan.kinds import KINDS
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.wording import Wording

TOLD_AT_MOST = 3


class Choice(msgspec.Struct, frozen=True):
    """A record that may be named: its id, what it is called, and by what else it is known."""

    id: str
    label: str
    known_as: tuple[str, ...] = ()


def choices(plan: Plan, kinds: Iterable[str], words: Wording) -> tuple[Choice, ...]:
    """All records of these kinds, by label."""
    found = [
        Choice(record.id, record_label(plan, record, words), _also(record))
        for kind in kinds
        for record in plan.table(KINDS[kind]).values()
    ]
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


def _also(record: Record) -> tuple[str, ...]:
    fields = ("name_zh", "name_en", "name_native", "title_zh", "title_en", "code", "plate")
    return tuple(name for field in fields if (name := getattr(record, field, "")))
