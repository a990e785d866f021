"""Rows ⇄ records."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Row, Select, func, select

from db.forms import Form, field_forms
from db.schema import TABLES
from reception.plan.faults import WrongValue
from reception.plan.record import Record

R = TypeVar("R", bound=Record)
Values = dict[str, Any]


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
        WrongValue: a field has a value outside its limits, which could not be read back.
    """
    values = {}
    for field in field_forms(type(record)):
        value = getattr(record, field.name)
        writer = WRITERS.get(field.form)
        values[field.name] = value if value is None or writer is None else writer(value)
    _require_readable(record, values)
    return values


def _require_readable(record: Record, values: Values) -> None:
    read: Values = {name: "" if value is None else value for name, value in values.items()}
    for field in field_forms(type(record)):
        if field.form is Form.LIST:
            read[field.name] = msgspec.json.decode(values[field.name])
        elif field.form is not Form.REFERENCE:
            read[field.name] = values[field.name]
    try:
        msgspec.convert(read, type(record))
    except msgspec.ValidationError as error:
        said, _, place = str(error).partition(" - at `$.")
        raise WrongValue(
            kind=record.KIND, id=record.id, field=place.rstrip("`"), to=said
        ) from error


@cache
def query_of(kind: type[Record]) -> Select[Any]:
    """The query for all rows of a kind, its columns in the order of the record's fields."""
    table = TABLES[kind.KIND]
    return select(
        *(
            func.coalesce(table.c[field.name], "")
            if field.form is Form.REFERENCE
            else table.c[field.name]
            for field in field_forms(kind)
        )
    )


def records_of(kind: type[R], rows: Iterable[Row[Any]]) -> list[R]:
    """The records of rows that `query_of` gave, every value held to the limits of its field.

    Raises:
        msgspec.DecodeError: a row does not make a record; says which and why.
    """
    fields = field_forms(kind)
    names = [field.name for field in fields]
    lists = [place for place, field in enumerate(fields) if field.form is Form.LIST]
    decode = msgspec.json.Decoder().decode
    found = []
    for row in rows:
        values = dict(zip(names, row, strict=True))
        for place in lists:
            values[names[place]] = decode(row[place])
        found.append(values)
    return msgspec.convert(found, list[kind])  # type: ignore[valid-type]
