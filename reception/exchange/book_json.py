"""The book as JSON: every record, in one order and one form.

Equal plans give equal bytes, so that a book can be compared, kept under version control and moved
between offices; `book_schema` describes the form. The history is not part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from reception.exchange.entry import EntriesRefused, Entry, EntryFault
from reception.exchange.entry_types import entry_faults, found, short
from reception.exchange.strict_json import json_value
from reception.plan.integrity import record_faults
from reception.plan.kinds import KINDS
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.trouble import BadInput

FORMAT = "reception-book"
VERSION = 1

S = TypeVar("S", bound=msgspec.Struct)


def book_json(plan: Plan) -> bytes:
    """The whole plan as JSON: UTF-8, records by kind and id, times in UTC, fields that have their
    usual value left out."""
    book: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    for kind, record in KINDS.items():
        table = plan.table(record)
        book[kind] = [in_utc(table[id]) for id in sorted(table)]
    return msgspec.json.format(msgspec.json.encode(book), indent=1) + b"\n"


def json_entries(path: Path) -> list[Entry]:
    """The records of a book in JSON, each with its place in the file.

    They make sense one by one; whether they do together is for `entries_plan` to say.

    Raises:
        BadInput: it is not such a file.
        EntriesRefused: some entries are not what they should be.
    """
    book, file = json_value(path), str(path)
    if not isinstance(book, dict) or book.get("format") != FORMAT:
        raise BadInput("json-not-a-book", file=file, format=FORMAT)
    version = book.get("version")
    if type(version) is not int or version < 1:
        raise BadInput("json-no-version", file=file, place="version", version=VERSION)
    if version > VERSION:
        raise BadInput(
            "json-too-new", file=file, place="version", version=str(version), known=VERSION
        )
    entries: list[Entry] = []
    faults = list(_gather(book, entries))
    if faults:
        raise EntriesRefused(file, faults)
    return entries


def _gather(book: dict[str, Any], entries: list[Entry]) -> Iterator[EntryFault]:
    for kind in book.keys() - KINDS.keys() - {"format", "version"}:
        yield EntryFault(short(kind), "entry-unknown-kind", {"known": ", ".join(KINDS)})
    for kind, record in KINDS.items():
        values = book.get(kind, [])
        if not isinstance(values, list):
            yield EntryFault(kind, "entry-wants-list", {"found": found(values), "optional": "no"})
            continue
        for index, value in enumerate(values):
            yield from take_entry(record, value, f"{kind}[{index}]", entries)


def take_entry(
    kind: type[Record], value: Any, place: str, entries: list[Entry], *, founding: bool = False
) -> Iterator[EntryFault]:
    """Put the record that a value describes among the entries, or tell what is wrong with it."""
    faults = list(entry_faults(kind, value, place))
    if faults:
        yield from faults
        return
    entry = Entry(place, msgspec.convert(value, kind))
    # Types were told above, in more detail; what is left are years and time zones.
    wrong = [entry.fault(f"entry-{fault.to}", fault.field) for fault in record_faults(entry.record)]
    if wrong:
        yield from wrong
    else:
        entries.append(Entry(place, in_utc(entry.record), founding))


def in_utc(struct: S) -> S:
    """A record with all its times in UTC: the same instants, and written always the same."""
    changes: dict[str, Any] = {}
    for field in struct.__struct_fields__:
        value = getattr(struct, field)
        if isinstance(value, datetime) and value.tzinfo is not UTC:
            changes[field] = value.astimezone(UTC)
        elif isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
            changes[field] = tuple(in_utc(part) for part in value)
    return msgspec.structs.replace(struct, **changes) if changes else struct


def records_of(entries: Iterable[Entry]) -> list[Record]:
    """The records alone."""
    return [entry.record for entry in entries]
