"""Lines: programme text cut into heads and clauses, each with the number of its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from reception.trouble import BadInput

COMMENT = re.compile(r"^#|\s#(?=\s|$)")
BREAK = re.compile(r"(?<!\\);")
QUOTED_LENGTH = 60
"""How much of a wrong word a message repeats."""


class Clause(msgspec.Struct, frozen=True):
    """One ``; word value`` of a line; `number` is where it stands, for lines that go on below."""

    number: int
    word: str
    value: str


class Line(msgspec.Struct, frozen=True):
    """A line with those below it that begin with a semicolon."""

    file: str
    number: int
    head: str
    clauses: tuple[Clause, ...] = ()

    def wrong(self, key: str, *, at: Clause | None = None, **arguments: Any) -> BadInput:
        """The complaint about this line, or about one of its clauses."""
        told = {name: _shortened(value) for name, value in arguments.items()}
        place = str((at or self).number)
        return BadInput(f"programme-text-{key}", file=self.file, place=place, **told)

    def all_of(self, *words: str) -> tuple[Clause, ...]:
        """The clauses that begin with one of these words."""
        return tuple(clause for clause in self.clauses if clause.word in words)

    def one_of(self, word: str) -> Clause | None:
        """The clause that begins with this word, or None.

        Raises:
            BadInput: there are two.
        """
        found = self.all_of(word)
        if len(found) > 1:
            raise self.wrong("clause-twice", at=found[1], clause=word)
        return found[0] if found else None

    def without(self, *words: str) -> Line:
        """The same line without the clauses that begin with these words."""
        left = tuple(clause for clause in self.clauses if clause.word not in words)
        return msgspec.structs.replace(self, clauses=left)


def lines_of(text: str, file: str) -> Iterator[Line]:
    """The lines that say something.

    Raises:
        BadInput: a clause stands before any line.
    """
    head, number = "", 0
    clauses: list[Clause] = []
    for row, raw in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        said = _said(raw)
        if not said:
            continue
        first, *rest = (part.replace("\\;", ";").strip() for part in BREAK.split(said))
        if first:
            if head:
                yield Line(file, number, head, tuple(clauses))
            head, number, clauses = first, row, []
        elif not head:
            raise Line(file, row, said).wrong("clause-alone")
        for part in rest:
            word, _, value = part.partition(" ")
            if word:
                clauses.append(Clause(row, word, value.strip()))
    if head:
        yield Line(file, number, head, tuple(clauses))


def _said(raw: str) -> str:
    comment = COMMENT.search(raw)
    said = raw[: comment.start()] if comment else raw
    return said.replace("\t", " ").strip()


def _shortened(value: Any) -> Any:
    if isinstance(value, str) and len(value) > QUOTED_LENGTH and " " not in value[:QUOTED_LENGTH]:
        return value[: QUOTED_LENGTH - 1] + "…"
    return value
