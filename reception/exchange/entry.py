"""Entries: the records of a file on their way into a book, and what is wrong with them.

Every fault is a value that names its place in the file, so that an import can tell all of them
at once, in the reader's language, and take in nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from reception.plan.record import Record
from reception.trouble import BadInput
from reception.wording import Wording

Argument = str | int


class EntryFault(msgspec.Struct, frozen=True):
    """What is wrong at a place of a file (``engagement[3].title_zh (E7)``): a key of the
    catalogue and its arguments, which say what would be right."""

    place: str
    key: str
    arguments: Mapping[str, Argument]

    def said(self, wording: Wording, file: str) -> str:
        """The fault as one sentence."""
        return wording.say(self.key, file=file, place=self.place, more=0, **self.arguments)


class EntriesRefused(BadInput):
    """A file has faults; its sentence tells the first and how many more there are, `faults` all
    of them."""

    def __init__(self, file: str, faults: Iterable[EntryFault]) -> None:
        self.faults = tuple(faults)
        first = self.faults[0]
        super().__init__(
            first.key,
            file=file,
            place=first.place,
            more=len(self.faults) - 1,
            **first.arguments,
        )


class Entry(msgspec.Struct, frozen=True):
    """A record as a file has it, and its place there (``engagement[3]``).

    `founding` marks what only a book begun with the file takes from it: one that has records of
    its own keeps its own time zone.
    """

    place: str
    record: Record
    founding: bool = False

    def fault(self, key: str, field: str = "", **arguments: Argument) -> EntryFault:
        """A fault of this entry, or of one of its fields."""
        dot = "." if field else ""
        return EntryFault(f"{self.place}{dot}{field} ({self.record.id})", key, arguments)
