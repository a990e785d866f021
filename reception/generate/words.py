"""The words of generated books, from the tables under `resources/samples/generated`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TypedDict, TypeVar

import msgspec

import resources
from reception.rules_table import Once, rows_by, rows_of

T = TypeVar("T", bound=msgspec.Struct)


class State(msgspec.Struct, frozen=True):
    """A state whose delegations come, with one of its cities; `language` chooses the names."""

    country: str
    name_zh: str
    name_en: str
    name_native: str
    city_zh: str
    city_en: str
    language: str


class NamePart(msgspec.Struct, frozen=True):
    """A given or a family name; `native` is empty where the script is Latin."""

    language: str
    part: str
    latin: str
    zh: str
    native: str = ""


class Saying(msgspec.Struct, frozen=True):
    """A text in both languages, perhaps with gaps in braces."""

    key: str
    zh: str
    en: str


class Titles(TypedDict):
    """The title of a record, as its fields."""

    title_zh: str
    title_en: str


class Names(TypedDict):
    """The name of a record, as its fields."""

    name_zh: str
    name_en: str


@cache
def states() -> tuple[State, ...]:
    """All states, in the order of the table."""
    return listed_in(_table("states"), State)


@cache
def name_parts(language: str, part: str) -> tuple[NamePart, ...]:
    """The ``given`` or ``family`` names of a language."""
    rows = listed_in(_table("names"), NamePart)
    return tuple(row for row in rows if (row.language, row.part) == (language, part))


def titles(key: str, **gaps: str) -> Titles:
    """A text as a title, its gaps filled."""
    said = saying(key)
    return {"title_zh": said.zh.format(**gaps), "title_en": said.en.format(**gaps)}


def names(key: str, **gaps: str) -> Names:
    """A text as a name, its gaps filled."""
    said = saying(key)
    return {"name_zh": said.zh.format(**gaps), "name_en": said.en.format(**gaps)}


def numbered(stem: str) -> tuple[str, ...]:
    """The keys ``stem-1``, ``stem-2`` … that there are."""
    return tuple(key for key in _sayings() if key.startswith(f"{stem}-"))


def saying(key: str) -> Saying:
    """A text in both languages."""
    return _sayings()[key]


@cache
def _sayings() -> dict[str, Saying]:
    return sayings_in(_table("words"))


def sayings_in(file: Path) -> dict[str, Saying]:
    """The texts of a table by their keys.

    Raises:
        BadInput: a line cannot be read, or has the key of another.
    """
    return rows_by("key", file, Saying)


def listed_in(file: Path, kind: type[T]) -> tuple[T, ...]:
    """The rows of a table of states or names.

    Raises:
        BadInput: a line cannot be read, or says exactly what another does.
    """
    found, once = [], Once(file)
    for line, row in rows_of(file, kind):
        once.say(line, row)
        found.append(row)
    return tuple(found)


def _table(name: str) -> Path:
    return resources.path("samples", "generated", f"{name}.csv")
