"""Fields that hold a small table: one row a line, its values between upright strokes.

The values stand in the order in which the row's record has them; what is left out at the end of a
line, or between two strokes, is as it is by default.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum
from typing import Any, get_type_hints
from zoneinfo import ZoneInfo

import msgspec

from reception.fields.clock import plainly, shown_moment, typed_day, typed_moment
from reception.fields.kinds import bare
from reception.fields.mistyped import Mistyped
from reception.wording import Wording

STROKE = "|"
_BETWEEN = re.compile("(?<!\\\\)[|\uff5c]")  # either width; a backslash makes it part of a text


def shown_rows(rows: tuple[msgspec.Struct, ...], words: Wording, zone: ZoneInfo) -> str:
    """The rows as `typed_rows` reads them."""
    lines = []
    for row in rows:
        values = [_shown(getattr(row, field), words, zone) for field in row.__struct_fields__]
        while values and not values[-1]:
            values.pop()
        lines.append(f" {STROKE} ".join(values))
    return "\n".join(lines)


def typed_rows(
    sort: type[msgspec.Struct], text: str, *, words: Wording, near: date, zone: ZoneInfo
) -> tuple[msgspec.Struct, ...]:
    """The rows of this sort that a text means, one a line.

    Raises:
        Mistyped: a line has too many values, or one means nothing in its place.
    """
    types = get_type_hints(sort, include_extras=True)
    fields = sort.__struct_fields__
    rows = []
    for line in filter(None, map(str.strip, text.splitlines())):
        typed = [part.strip() for part in _BETWEEN.split(line)]
        if len(typed) > len(fields):
            raise Mistyped("typed-row-too-long", line[:40], most=len(fields))
        values = {
            field: _typed(types[field], part, words, near, zone)
            for field, part in zip(fields, typed, strict=False)
            if part
        }
        try:
            rows.append(msgspec.convert(values, sort))
        except msgspec.ValidationError as error:
            raise Mistyped("typed-out-of-range", line[:40]) from error
    return tuple(rows)


def row_hint(sort: type[msgspec.Struct], words: Wording) -> str:
    """What stands in a line, in order: the names of the row's fields."""
    names = (words.say(f"field-{field}") for field in sort.__struct_fields__)
    return f" {STROKE} ".join(names)


def _shown(value: Any, words: Wording, zone: ZoneInfo) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        return words.say(f"choice-{type(value).__name__}-{value.value}")
    if isinstance(value, datetime):
        return shown_moment(value, day=None, zone=zone)
    return " ".join(re.sub("([|\uff5c])", r"\\\1", str(value)).split())


def _typed(hint: Any, text: str, words: Wording, near: date, zone: ZoneInfo) -> Any:
    base, _, _ = bare(hint)
    if issubclass(base, Enum):
        for value in base:
            if plainly(text) in (plainly(_shown(value, words, zone)), plainly(value.value)):
                return value
        raise Mistyped("typed-no-choice", text)
    if issubclass(base, datetime):
        return typed_moment(text, day=near, zone=zone)
    if issubclass(base, date):
        return typed_day(text, near=near)
    if issubclass(base, int):
        try:
            return int(plainly(text))
        except ValueError as error:
            raise Mistyped("typed-no-number", text) from error
    return re.sub("\\\\([|\uff5c])", r"\1", text)
