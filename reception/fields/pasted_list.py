"""Pasted lists: rows copied from a table or a letter, read as new records of one kind."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from functools import cache

import msgspec

from reception.fields.change_text import field_key
from reception.fields.clock import plainly
from reception.fields.codec import Codec
from reception.fields.mistyped import Mistyped
from reception.plan.record import Record
from reception.wording import LANGUAGES, wording


class Unread(msgspec.Struct, frozen=True):
    """A cell that means nothing in its column: its row (from 1, as pasted), field and why."""

    row: int
    field: str
    mistake: Mistyped


class PastedList(msgspec.Struct, frozen=True):
    """What a pasted list says. `fields` are those of its columns, an empty text where nobody knows
    what a column is; of these `unknown` are the headings. Cells in `unread` are left out of the
    records, everything else is in them."""

    records: tuple[Record, ...] = ()
    fields: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()


def pasted_list(
    text: str, blank: Callable[[], Record], columns: Sequence[str], codec: Codec
) -> PastedList:
    """Read rows of cells with tabs between them. The first row may be headings (the names of fields
    in either language, or the usual words of such lists); without, the cells are those of
    `columns` in order, from the first one on that the first cell can be. `blank` makes an empty
    record with an id of its own."""
    rows = list(_rows(text))
    if not rows:
        return PastedList()
    fields = _headed(rows[0][1], type(blank()))
    if fields:
        named, rows = rows[0][1], rows[1:]
        unknown = tuple(cell for cell, field in zip(named, fields, strict=True) if not field)
    else:
        fields, unknown = _in_order(rows[0][1], blank(), columns, codec), ()
    records: list[Record] = []
    unread: list[Unread] = []
    for number, cells in rows:
        record = blank()
        for field, cell in zip(fields, cells, strict=False):
            if not field or not cell:
                continue
            try:
                value = codec.typed(record, field, cell)
            except Mistyped as mistake:
                unread.append(Unread(number, field, mistake))
            else:
                record = msgspec.structs.replace(record, **{field: value})
        records.append(record)
    return PastedList(tuple(records), fields, unknown, tuple(unread))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that have something in them, with their numbers. A cell in quotes may have line
    breaks in it, as spreadsheets write them."""
    reader = csv.reader(io.StringIO(text.replace("\r\n", "\n")), delimiter="\t")
    for number, row in enumerate(reader, start=1):
        cells = [" ".join(cell.split()) for cell in row]
        if any(cells):
            yield number, cells


def _headed(cells: Sequence[str], kind: type[Record]) -> tuple[str, ...]:
    """The fields that a row of headings names; nothing where it is no such row."""
    known = _headings(kind)
    fields = tuple(known.get(plainly(cell), "") for cell in cells)
    named = [field for field in fields if field]
    return fields if named and len(named) == len(set(named)) else ()


@cache
def _headings(kind: type[Record]) -> dict[str, str]:
    """Under which headings a field of a kind is found, in any language."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        words = wording(language)
        pairs = (pair.split("=") for pair in words.say("pasted-headings").split("|"))
        usual = {plainly(heading): field.strip() for heading, field in pairs}
        found |= {h: field for h, field in usual.items() if field in kind.__struct_fields__}
        for field in kind.__struct_fields__:
            key = field_key(kind, field, words)
            if words.has(key):
                found[plainly(words.say(key))] = field
    return found


def _in_order(
    cells: Sequence[str], blank: Record, columns: Sequence[str], codec: Codec
) -> tuple[str, ...]:
    for first, field in enumerate(columns):
        try:
            codec.typed(blank, field, cells[0])
        except Mistyped:
            continue
        return tuple(columns[first : first + len(cells)])
    return ()
