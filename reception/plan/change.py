"""The one record of change: a `Change` to a record, a `Step` of changes under one name.

The same step is applied, inverted, stored, journaled, shown in the history, merged, and tells
views and checks what they must look at again. Nothing else describes a change anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec

from reception.plan.record import Record


class Change(msgspec.Struct, frozen=True):
    """What stood under an id before and what stands there after; None is nothing.

    Raises:
        ValueError: neither side is there, or a side is not the record that kind and id say.
    """

    kind: str
    id: str
    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        sides = [side for side in (self.before, self.after) if side is not None]
        if not sides or any(self.kind != s.KIND or s.id != self.id for s in sides):
            raise ValueError(f"not a change of {self.kind} {self.id}")

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.kind, self.id, self.after, self.before)


def added(record: Record) -> Change:
    """The change that puts a new record into the plan."""
    return Change(record.KIND, record.id, None, record)


def removed(record: Record) -> Change:
    """The change that takes a record out of the plan."""
    return Change(record.KIND, record.id, record, None)


def replaced(record: Record, /, **fields: Any) -> Change:
    """The change that gives these fields of a record new values."""
    return Change(record.KIND, record.id, record, msgspec.structs.replace(record, **fields))


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One act of an officer: all its changes happen, or none.

    `verb` names the act (``engagement.move``) and `subject` the record it is about, for the
    history's wording. `merge_key` joins steps of one gesture into one undo. `undoes` and `redoes`
    hold the id of the step taken back or done again. An action leaves `id`, `author` and `at`
    empty; the session stamps them.
    """

    verb: str
    subject: str
    changes: tuple[Change, ...]
    merge_key: str = ""
    id: str = ""
    author: str = ""
    at: datetime | None = None
    undoes: str = ""
    redoes: str = ""

    @property
    def inverse_changes(self) -> tuple[Change, ...]:
        """The changes that take this step back, last one first."""
        return tuple(change.inverse for change in reversed(self.changes))

    def touches(self, *kinds: str) -> bool:
        """Whether it changes any record of these kinds."""
        return any(change.kind in kinds for change in self.changes)


def step(verb: str, subject: str, changes: Iterable[Change], *, merge_key: str = "") -> Step:
    """A step of those changes that change anything."""
    return Step(
        verb=verb,
        subject=subject,
        changes=tuple(c for c in changes if c.before != c.after),
        merge_key=merge_key,
    )


def merged(first: Step, second: Step) -> Step:
    """Both as one step, under the name, id and time of the first."""
    by_place: dict[tuple[str, str], Change] = {}
    for change in (*first.changes, *second.changes):
        place = (change.kind, change.id)
        earlier = by_place.get(place)
        if earlier is None:
            by_place[place] = change
        elif earlier.before is None and change.after is None:
            del by_place[place]
        else:
            by_place[place] = Change(change.kind, change.id, earlier.before, change.after)
    changes = tuple(c for c in by_place.values() if c.before != c.after)
    return msgspec.structs.replace(first, changes=changes)
