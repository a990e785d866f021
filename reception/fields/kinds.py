"""What sort of field it is, read off the records themselves."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from reception.plan.cue import Role
from reception.plan.record import Record, Tag, Words
from reception.plan.road_area import Area, Point
from reception.plan.road_hours import SpeedHours, WeekHours
from reception.plan.room import Layout
from reception.plan.venue import Closure

LONG = next(m.max_length for m in get_args(Words) if isinstance(m, Meta))


PACKED = 1_000_000
"""Texts that may be as long as this are not read by people."""


class FieldKind(StrEnum):
    """How a field is typed and shown, whatever record it belongs to."""

    LINE = "line"
    WORDS = "words"
    NUMBER = "number"
    DECIMAL = "decimal"
    MOMENT = "moment"
    DAY = "day"
    CHOICE = "choice"
    FLAG = "flag"
    KNOWN = "known"  # yes, no, not known
    LIST = "list"
    REFERENCE = "reference"
    REFERENCES = "references"
    TAGS = "tags"
    LAYOUTS = "layouts"
    CLOSURES = "closures"
    ROLE = "role"
    ROLES = "roles"
    HOURS = "hours"
    SPEEDS = "speeds"
    POINTS = "points"
    AREAS = "areas"
    PACKED = "packed"  # what only the program reads
    ROWS = "rows"  # a small table, one row a line


LISTS = {
    Layout: FieldKind.LAYOUTS,
    Closure: FieldKind.CLOSURES,
    Tag: FieldKind.TAGS,
    Role: FieldKind.ROLES,
    WeekHours: FieldKind.HOURS,
    SpeedHours: FieldKind.SPEEDS,
    Point: FieldKind.POINTS,
    Area: FieldKind.AREAS,
}
"""Fields of several values by what each of them is; plain texts where it is none of these."""


@cache
def hints(kind: type[Record]) -> dict[str, Any]:
    """The types of a kind's fields, limits and all."""
    return get_type_hints(kind, include_extras=True)


def bare(hint: Any) -> tuple[Any, Meta | None, bool]:
    """A field's type without "or None", its limits, and whether it may be None."""
    optional = False
    if get_origin(hint) in (Union, UnionType):
        members = [member for member in get_args(hint) if member is not NoneType]
        optional = len(members) < len(get_args(hint))
        hint = members[0]
    if get_origin(hint) is Annotated:
        base, *extras = get_args(hint)
        return base, next((m for m in extras if isinstance(m, Meta)), None), optional
    return hint, None, optional


def row_type(kind: type[Record], field: str) -> type[msgspec.Struct]:
    """What each row of a field of sort `ROWS` is."""
    row: type[msgspec.Struct] = get_args(bare(hints(kind)[field])[0])[0]
    return row


@cache
def field_kind(kind: type[Record], field: str) -> FieldKind:
    """The sort of a field of a kind of record.

    Raises:
        KeyError: the kind has no such field.
    """
    base, limits, optional = bare(hints(kind)[field])
    many = get_origin(base) is tuple
    if field in kind.REFERENCES:
        return FieldKind.REFERENCES if many else FieldKind.REFERENCE
    if many:
        inner = get_args(base)[0]
        if inner in LISTS:
            return LISTS[inner]
        row = isinstance(inner, type) and issubclass(inner, msgspec.Struct)
        return FieldKind.ROWS if row else FieldKind.LIST
    if hints(kind)[field] == Role:
        return FieldKind.ROLE
    if base is str:
        if limits is not None and (limits.max_length or 0) >= PACKED:
            return FieldKind.PACKED
        long = limits is not None and (limits.max_length or 0) >= (LONG or 0)
        return FieldKind.WORDS if long else FieldKind.LINE
    if base is bool:
        return FieldKind.KNOWN if optional else FieldKind.FLAG
    if issubclass(base, Enum):
        return FieldKind.CHOICE
    plain = {int: FieldKind.NUMBER, float: FieldKind.DECIMAL, date: FieldKind.DAY}
    return FieldKind.MOMENT if issubclass(base, datetime) else plain[base]
