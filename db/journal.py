"""The journal: every step of the book in order, and how much of it a session needs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Row

from db.rows import Values, moment_text
from reception.plan.change import Change, Step
from reception.plan.kinds import KINDS
from reception.plan.record import Record

FOUNDING_SEQ = 0
"""The place of the records a book was made with; what officers do counts from 1."""

FOUNDING_VERB = "book.found"

TAIL_CHARACTERS = 2_000_000
"""How much of the journal is read on opening; about a tenth of a second."""


class _Written(msgspec.Struct):
    """A change whose sides wait to be read until its kind is known."""

    kind: str
    id: str
    before: msgspec.Raw
    after: msgspec.Raw


_changes = msgspec.json.Decoder(list[_Written])
_sides: dict[str, msgspec.json.Decoder[Record | None]] = {
    name: msgspec.json.Decoder(kind | None) for name, kind in KINDS.items()
}


def entry_of(step: Step, seq: int) -> Values:
    """The journal row of a step.

    Raises:
        ValueError: the step has not been stamped with its id and time.
    """
    if not step.id or step.at is None:
        raise ValueError(f"the step {step.verb} has no id or no time")
    return {
        "seq": seq,
        "id": step.id,
        "verb": step.verb,
        "subject": step.subject,
        "author": step.author,
        "at": moment_text(step.at),
        "merge_key": step.merge_key,
        "undoes": step.undoes,
        "redoes": step.redoes,
        "changes": msgspec.json.encode(step.changes).decode(),
    }


def step_of(row: Row[Any]) -> Step:
    """The step of a journal row.

    Raises:
        msgspec.DecodeError: the row does not make a step; says why.
        KeyError: it changes a kind of record that there is not.
    """
    return Step(
        verb=row.verb,
        subject=row.subject,
        changes=tuple(_read(change) for change in _changes.decode(row.changes)),
        merge_key=row.merge_key,
        id=row.id,
        author=row.author,
        at=msgspec.convert(row.at, datetime),
        undoes=row.undoes,
        redoes=row.redoes,
    )


def tail(newest_first: Iterable[Row[Any]], wanted: int) -> list[Row[Any]]:
    """The newest rows, about as many as wanted, from which a history can be told, oldest first.

    It begins where the history makes a fresh start: no row of it takes back or does again a step
    before it, and its first row is not the middle of a gesture. After many undos it therefore
    reaches further back than wanted. It ends sooner before a step so large (an import) that
    reading it would hold up opening the book.
    """
    taken: list[Row[Any]] = []
    missing: set[str] = set()
    size = 0
    for row in newest_first:
        size += len(row.changes)
        enough = len(taken) >= wanted or (taken and size > TAIL_CHARACTERS)
        if enough and not missing and _starts_afresh(taken[-1], row):
            break
        taken.append(row)
        missing.discard(row.id)
        missing |= {id for id in (row.undoes, row.redoes) if id}
    taken.reverse()
    return taken


def _starts_afresh(row: Row[Any], earlier: Row[Any]) -> bool:
    return not (row.undoes or row.redoes) and (
        not row.merge_key or (row.merge_key, row.author) != (earlier.merge_key, earlier.author)
    )


def _read(change: _Written) -> Change:
    side = _sides[change.kind].decode
    return Change(change.kind, change.id, side(change.before), side(change.after))
