"""Fields: clauses become the fields of a record, read as each field's type asks.

Every field can be given by its own name (``; setup-minutes 20``), a pair of languages by its stem
(``; remarks 带伞 | bring umbrellas``); the groups of words add shorter names (``; setup 20``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from reception.exchange.programme_text.clocks import day_of, moment_of
from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.lines import Clause, Line
from reception.plan.record import Record

Fields = dict[str, Any]
Reader = Callable[[Draft, Line, Clause], Fields]
Words = Mapping[str, str | tuple[str, Any] | Reader]
"""What a word stands for: a field, a field with its value, or a reader of its own."""

HAN = re.compile(r"[\u3400-\u9fff]")
YES_OR_NO = {"": True, "yes": True, "no": False}


def fields_of(
    draft: Draft, line: Line, record: type[Record], words: Words, said: Fields | None = None
) -> Fields:
    """The fields that a line gives to a record: those that its head has `said`, and its clauses.

    Raises:
        BadInput: a clause is unknown, says what is said already, or its value is of no use.
    """
    fields = dict(said or {})
    for clause in line.clauses:
        more = _clause_fields(draft, line, record, words, clause)
        if any(name in fields for name in more):
            raise line.wrong("clause-twice", at=clause, clause=clause.word)
        fields.update(more)
    return fields


def named(
    line: Line, text: str, stem: str = "name", languages: tuple[str, ...] = ("zh", "en")
) -> Fields:
    """``中文 | English | native`` as fields; a single name is Chinese where it has Han characters.

    Raises:
        BadInput: there are more names than languages.
    """
    parts = [part.strip() for part in text.split("|")]
    if len(parts) == 1 and not HAN.search(text):
        parts.insert(0, "")
    if len(parts) > len(languages):
        raise line.wrong("names", text=text, languages=" | ".join(languages))
    return {f"{stem}_{lang}": part for lang, part in zip(languages, parts, strict=False) if part}


def choice(line: Line, text: str, choices: type[Enum], at: Clause | None = None) -> Any:
    """The member of an enumeration written as ``state`` or ``sister-city``.

    Raises:
        BadInput: there is no such one.
    """
    try:
        return choices(text.replace("-", "_"))
    except ValueError:
        words = " ".join(str(one.value).replace("_", "-") for one in choices)
        raise line.wrong("choice", at=at, text=text, choices=words) from None


def number(line: Line, text: str, at: Clause | None = None, *, signed: bool = False) -> int:
    """A whole number, below zero only where it may have a sign.

    Raises:
        BadInput: it is none.
    """
    digits = text.removeprefix("-") if signed else text
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        below = re.fullmatch(r"-\d+", text, re.ASCII) is not None
        raise line.wrong("below-zero" if below else "number", at=at, text=text)
    return int(text)


def _clause_fields(
    draft: Draft, line: Line, record: type[Record], words: Words, clause: Clause
) -> Fields:
    types = field_types(record)
    word = words.get(clause.word, clause.word.replace("-", "_"))
    if callable(word):
        return word(draft, line, clause)
    if isinstance(word, tuple):
        if clause.value:
            raise line.wrong("clause-bare", at=clause, clause=clause.word)
        return dict([word])
    if f"{word}_zh" in types:
        languages = tuple(la for la in ("zh", "en", "native") if f"{word}_{la}" in types)
        return named(line, clause.value, word, languages)
    if word not in types or word == "id":
        stems = {name.removesuffix("_zh") for name in types if not name.endswith(("_en", "id"))}
        known = " ".join(sorted({*words, *(stem.replace("_", "-") for stem in stems)}))
        raise line.wrong("clause-unknown", at=clause, clause=clause.word, known=known)
    return {word: _value(draft, line, record, word, clause)}


def _value(draft: Draft, line: Line, record: type[Record], field: str, clause: Clause) -> Any:
    kind, text = field_types(record)[field], clause.value
    kinds = record.REFERENCES.get(field)
    if kinds and isinstance(kind, inspect.VarTupleType):
        return tuple(
            draft.reference(line, id, *kinds, at=clause).id for id in text.replace(",", " ").split()
        )
    if kinds:
        return draft.reference(line, text, *kinds, at=clause).id
    match kind:
        case inspect.BoolType():
            if text not in YES_OR_NO:
                raise line.wrong("yes-no", at=clause, clause=clause.word, text=text)
            return YES_OR_NO[text]
        case inspect.IntType():
            return number(line, text, clause, signed=(kind.ge or 0) < 0)
        case inspect.FloatType():
            return decimal(line, text, clause)
        case inspect.DateTimeType():
            return moment_of(line, text, draft.day, draft.zone, clause)
        case inspect.DateType():
            return day_of(line, text, clause)
        case inspect.EnumType():
            return choice(line, text, kind.cls, clause)
        case inspect.VarTupleType(item_type=inspect.StructType(cls=part)):
            return _parts(line, text, part, clause)
        case inspect.VarTupleType():
            return tuple(text.split())
        case _:
            return text


def _parts(line: Line, text: str, part: type[Any], at: Clause) -> tuple[Any, ...]:
    try:
        return msgspec.json.decode(text, type=tuple[part, ...])  # type: ignore[valid-type]
    except msgspec.MsgspecError as error:
        raise line.wrong("parts", at=at, clause=at.word, error=str(error)) from None


def decimal(line: Line, text: str, at: Clause | None = None) -> float:
    """A decimal number, such as degrees.

    Raises:
        BadInput: it is none.
    """
    if not re.fullmatch(r"-?\d{1,4}(\.\d{1,12})?", text, re.ASCII):
        raise line.wrong("decimal", at=at, text=text)
    return float(text)


@cache
def field_types(record: type[Record]) -> Mapping[str, inspect.Type]:
    """The fields of a kind of record with their types; of an optional one what it may be."""
    told = inspect.type_info(record)
    assert isinstance(told, inspect.StructType)
    return {field.name: _plain(field.type) for field in told.fields}


def _plain(kind: inspect.Type) -> inspect.Type:
    if isinstance(kind, inspect.Metadata):
        return _plain(kind.type)
    if isinstance(kind, inspect.UnionType):
        return _plain(next(t for t in kind.types if not isinstance(t, inspect.NoneType)))
    return kind
