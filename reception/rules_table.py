"""The rules table: lines of a table under `resources/`, each read as what it stands for.

Who mends a table by hand and slips is told the file, the line and what is wrong there, before
anything counts with it. Every table that comes with the program is read here, so that none has a
way of its own to take in what it should not.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Container, Hashable, Iterator, Mapping, Sequence
from functools import cache
from math import isfinite
from pathlib import Path
from typing import TypeVar, get_type_hints

import msgspec

from reception.trouble import BadInput

T = TypeVar("T", bound=msgspec.Struct)

YES_NO = {"yes": True, "no": False}
COLUMN = re.compile(r"`\$\.(\w+)")
LACKING = re.compile(r"required field `(\w+)`")


def rows_of(file: Path, kind: type[T], besides: Collection[str] = ()) -> Iterator[tuple[int, T]]:
    """The rows of a table with the numbers of their lines; an empty cell is as if it were not
    there. The table has a column for every field of the kind but `besides`, and no other.

    Raises:
        BadInput: a column is missing or unknown, or a line cannot be read as one. Nothing at all
            below the header is a table that was cut off.
    """
    lines = _cells(file)
    _, columns = next(lines, (1, []))
    fields = [field for field in kind.__struct_encode_fields__ if field not in besides]
    for column in fields:
        if columns.count(column) != 1:
            raise BadInput("rules-table-no-column", file=file.name, place="1", column=column)
    for column in columns:
        if column not in fields:
            raise BadInput("rules-table-odd-column", file=file.name, place="1", column=column)
    truths, line = _truths(kind), 0
    for line, cells in lines:
        if len(cells) != len(columns):
            raise BadInput(
                "rules-table-cells",
                file=file.name,
                place=str(line),
                cells=len(cells),
                columns=len(columns),
            )
        given: dict[str, str | bool] = {
            name: YES_NO.get(value, value) if name in truths else value
            for name, value in zip(columns, cells, strict=True)
            if value
        }
        yield line, _row(file, line, given, kind)
    if not line:
        raise BadInput("rules-table-empty", file=file.name, place="1")


def lines_of(file: Path) -> Iterator[tuple[int, str]]:
    """The lines of a list that has no columns, with their numbers, but for blank ones.

    Raises:
        BadInput: it is no text, or there are none.
    """
    numbered = enumerate(_text(file).splitlines(), start=1)
    lines = [(number, line) for number, line in numbered if line.strip()]
    if not lines:
        raise BadInput("rules-table-empty", file=file.name, place="1")
    yield from lines


def wrong_line(file: Path, line: int, column: str, value: object) -> BadInput:
    """A line says something in a column that cannot be."""
    return BadInput(
        "rules-table-wrong", file=file.name, place=str(line), column=column, value=str(value)
    )


def known_in(file: Path, line: int, column: str, value: str, among: Container[str]) -> None:
    """A line names something that there has to be.

    Raises:
        BadInput: there is not.
    """
    if value not in among:
        raise BadInput(
            "rules-table-unknown", file=file.name, place=str(line), column=column, value=value
        )


class Once:
    """Sees to it that a table says each thing once: two lines of the same from the same day would
    leave it to chance which of them counts."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._said: dict[Hashable, int] = {}

    def say(self, line: int, *what: Hashable) -> None:
        """A line speaks of this.

        Raises:
            BadInput: an earlier line does too.
        """
        earlier = self._said.setdefault(what, line)
        if earlier != line:
            raise BadInput(
                "rules-table-twice", file=self._file.name, place=str(line), earlier=str(earlier)
            )


def rows_by(field: str, file: Path, kind: type[T]) -> dict[str, T]:
    """The rows of a table by what each alone says in a field.

    Raises:
        BadInput: a line cannot be read, or says there what another does.
    """
    found, once = {}, Once(file)
    for line, row in rows_of(file, kind):
        key = getattr(row, field)
        once.say(line, key)
        found[key] = row
    return found


def overlapping(file: Path, line: int, earlier: int) -> BadInput:
    """A line speaks of the same as an earlier one for a part of the same time."""
    return BadInput("rules-table-overlap", file=file.name, place=str(line), earlier=str(earlier))


def _cells(file: Path) -> Iterator[tuple[int, Sequence[str]]]:
    """What stands in each line that is not blank, with the number of the line it begins in."""
    reader = csv.reader(io.StringIO(_text(file), newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if cells:
                yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        raise BadInput("rules-table-quotes", file=file.name, place=str(line)) from None


def _text(file: Path) -> str:
    content = file.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BadInput("rules-table-no-text", file=file.name, place=str(line)) from None


def _row(file: Path, line: int, given: Mapping[str, str | bool], kind: type[T]) -> T:
    try:
        row = msgspec.convert(given, kind, strict=False)
    except msgspec.ValidationError as error:
        lacking, wrong = LACKING.search(str(error)), COLUMN.search(str(error))
        if lacking:
            raise BadInput(
                "rules-table-lacks", file=file.name, place=str(line), column=lacking[1]
            ) from None
        column = wrong[1] if wrong else ""
        raise wrong_line(file, line, column, given.get(column, "")) from None
    for field, column in zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True):
        value = getattr(row, field)
        if isinstance(value, float) and not isfinite(value):
            raise wrong_line(file, line, column, value)
    return row


@cache
def _truths(kind: type[msgspec.Struct]) -> frozenset[str]:
    """The columns in which yes or no is said."""
    hints = get_type_hints(kind)
    names = zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
    return frozenset(column for field, column in names if hints[field] in (bool, bool | None))
