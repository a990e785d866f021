"""The rules table: lines of a table under `resources/rules/`, each read as what it stands for.

Who mends a table by hand and slips is told the file, the line and what is wrong there, before any
rule counts with it.
"""

from __future__ import annotations

import csv
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from reception.trouble import BadInput

T = TypeVar("T")


def rows_of(file: Path, kind: type[T]) -> Iterator[tuple[int, T]]:
    """The rows of a table with the numbers of their lines; an empty cell is as if it were not
    there.

    Raises:
        BadInput: a line cannot be read as one.
    """
    with file.open(encoding="utf-8", newline="") as text:
        reader = csv.DictReader(text)
        for fields in reader:
            given = {name: value for name, value in fields.items() if value}
            try:
                row = msgspec.convert(given, kind, strict=False)
            except msgspec.ValidationError as error:
                raise wrong_line(file, reader.line_num, str(error)) from None
            yield reader.line_num, row


def wrong_line(file: Path, line: int, said: str) -> BadInput:
    """A line says something that there is not."""
    return BadInput("rules-table-wrong", file=file.name, place=str(line), said=said)


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
