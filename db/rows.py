"""Rows ⇄ records."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from sys import intern
from typing import Any, TypeVar

import msgspec

from db.forms import Form, field_forms
from reception.plan.faults import WrongValue
from reception.plan.record import Record

R = TypeVar("R", bound=Record)
Values = dict[str, Any]


NUL = re.compile(rb"(?<!\\)(\\\\)*\\u0000")
"""The NUL character in JSON, and not a backslash that somebody typed before ``u0000``."""


def moment_text(moment: datetime) -> str:
    """An instant as the book writes it: ISO 8601 in UTC, 2026-11-22T01:30:00Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _day_text(day: date) -> str:
    return day.isoformat()


def _choice_text(choice: StrEnum) -> str:
    return choice.value


def _list_text(values: tuple[Any, ...]) -> str:
    return msgspec.json.encode(values).decode()


def _reference(id: str) -> str | None:
    return id or None


WRITERS: dict[Form, Callable[[Any], Any]] = {
    Form.MOMENT: moment_text,
    Form.DAY: _day_text,
    Form.CHOICE: _choice_text,
    Form.LIST: _list_text,
    Form.REFERENCE: _reference,
}


def row_of(record: Record) -> Values:
    """The values of a record's row, by column.

    Raises:
        WrongValue: a value is outside its field's limits, or no database takes it; what could not
            be read back is never written.
    """
    _require_readable(record)
    values = {}
    for field in field_forms(type(record)):
        value = getattr(record, field.name)
        writer = WRITERS.get(field.form)
        try:
            values[field.name] = value if value is None or writer is None else writer(value)
        except OverflowError as error:  # the first or last hours of the calendar
            raise WrongValue(
                kind=record.KIND, id=record.id, field=field.name, to=str(error)
            ) from error
    return values


def _require_readable(record: Record) -> None:
    field = said = ""
    try:
        text = msgspec.json.encode(record)
        if msgspec.json.decode(text, type=type(record)) != record:
            said = repr(record)
        elif NUL.search(text):  # PostgreSQL has no such character
            said = "\\u0000"
    except UnicodeEncodeError as error:  # half of a character
        said = error.reason
    except msgspec.ValidationError as error:
        said, _, place = str(error).partition(" - at `$.")
        field = place.rstrip("`")
    if said:
        raise WrongValue(kind=record.KIND, id=record.id, field=field, to=said)


@cache
def query_of(kind: type[Record]) -> str:
    """The query for all rows of a kind, its columns in the order of the record's fields.

    In the words of every SQL database: composing it out of the table's columns takes longer than
    reading most tables.
    """
    columns = (
        f"coalesce(\"{field.name}\", '')" if field.form is Form.REFERENCE else f'"{field.name}"'
        for field in field_forms(kind)
    )
    return f'SELECT {", ".join(columns)} FROM "{kind.KIND}"'


def _one_text(id: Any) -> Any:
    """The same id is one text wherever it stands, so that look-ups find it at a glance. What is no
    text is left for the limits of the field."""
    return intern(id) if type(id) is str else id


def records_of(kind: type[R], rows: Iterable[Sequence[Any]]) -> list[R]:
    """The records of rows that `query_of` gave, every value held to the limits of its field.

    Raises:
        msgspec.DecodeError: a row does not make a record; says which and why.
    """
    fields = field_forms(kind)
    names = [field.name for field in fields]
    ids = [field.name for field in fields if field.form is Form.REFERENCE or field.name == "id"]
    id_lists = [name for name in kind.REFERENCES if name not in ids]
    lists = [field.name for field in fields if field.form is Form.LIST]
    truths = [field.name for field in fields if field.form is Form.TRUTH]
    decode = msgspec.json.Decoder().decode
    found = []
    for row in rows:
        values = dict(zip(names, row, strict=True))
        for name in lists:
            values[name] = decode(values[name])
        for name in ids:
            values[name] = _one_text(values[name])
        for name in id_lists:
            if isinstance(values[name], list):
                values[name] = [_one_text(id) for id in values[name]]
        for name in truths:
            if values[name] is not None:  # SQLite keeps 0 and 1
                values[name] = bool(values[name])
        found.append(values)
    return msgspec.convert(found, list[kind])  # type: ignore[valid-type]
