"""The codec: a field's value as text in one language, and typed text as a value again."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from reception.fields.choices import Choice, choices, chosen
from reception.fields.clock import (
    plainly,
    shown_moment,
    typed_day,
    typed_end,
    typed_moment,
)
from reception.fields.kinds import FieldKind, bare, field_kind, hints, row_type
from reception.fields.labels import label
from reception.fields.mistyped import Mistyped
from reception.fields.nested import (
    shown_closures,
    shown_layouts,
    typed_closures,
    typed_layouts,
)
from reception.fields.road_lines import ROAD_LINES
from reception.fields.roles import role_text, typed_role
from reception.fields.rows import shown_rows, typed_rows
from reception.fields.tags import tag_text, typed_tag
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.zone import local_day
from reception.wording import Wording

ENDS = {
    (Engagement.KIND, "end"): "start",
    (Engagement.KIND, "actual_end"): "actual_start",
    (Move.KIND, "arrive"): "depart",
    (Move.KIND, "actual_arrive"): "actual_depart",
}
"""Fields that are the end of another: typed as a length, too, and after midnight the next day."""

ON_THE_DAY = {Engagement.KIND: "start", Move.KIND: "depart"}
"""Kinds whose times are mostly on one day, and the field that says which."""


class Codec:
    """Shows and reads the fields of a plan's records in one language. `day` is the day meant when
    only a time is typed and the record itself does not say."""

    def __init__(self, plan: Plan, words: Wording, day: date) -> None:
        self.plan = plan
        self.words = words
        self.zone: ZoneInfo = plan.zone
        self.day = day
        self._choices: dict[tuple[str, ...], tuple[Choice, ...]] = {}

    def choices(self, kinds: tuple[str, ...]) -> tuple[Choice, ...]:
        """The records of these kinds that a field may name, by label."""
        if kinds not in self._choices:
            self._choices[kinds] = choices(self.plan, kinds, self.words)
        return self._choices[kinds]

    def options(self, kind: type[Record], field: str) -> tuple[tuple[Any, str], ...]:
        """What a field of few values may be, with the words for it."""
        sort = field_kind(kind, field)
        say = self.words.say
        if sort is FieldKind.CHOICE:
            values: type[Enum] = bare(hints(kind)[field])[0]
            return tuple((v, say(f"choice-{values.__name__}-{v.value}")) for v in values)
        return ((None, say("choice-unknown")), (True, say("choice-yes")), (False, say("choice-no")))

    def shown(self, record: Record, field: str) -> str:
        """The value of a field as text that `typed` reads back."""
        value = getattr(record, field)
        sort = field_kind(type(record), field)
        if sort in (FieldKind.CHOICE, FieldKind.KNOWN):
            return next(t for v, t in self.options(type(record), field) if v is value)
        if value is None:
            return ""
        match sort:
            case FieldKind.MOMENT:
                day = None if self._reversed(record, field) else self._day_of(record)
                return shown_moment(value, day=day, zone=self.zone)
            case FieldKind.DAY:
                return str(value)
            case FieldKind.REFERENCE:
                return label(self.plan, value, self.words) if value else ""
            case FieldKind.REFERENCES:
                comma = self.words.say("field-list-comma")
                return comma.join(label(self.plan, id, self.words) for id in value)
            case FieldKind.LIST:
                return ", ".join(value)
            case FieldKind.TAGS:
                return ", ".join(tag_text(tag, self.words) for tag in value)
            case FieldKind.ROLE:
                return role_text(value, self.words) if value else ""
            case FieldKind.ROLES:
                return ", ".join(role_text(role, self.words) for role in value)
            case FieldKind.ROWS:
                return shown_rows(value, self.words, self.zone)
            case FieldKind.FLAG:
                return self.words.say("choice-yes" if value else "choice-no")
            case FieldKind.LAYOUTS:
                return shown_layouts(value)
            case FieldKind.CLOSURES:
                return shown_closures(value, self.words, self.zone)
            case FieldKind.PACKED:
                return self.words.say("field-packed", size=-(-len(value) // 1024)) if value else ""
            case _ if sort in ROAD_LINES:
                return ROAD_LINES[sort][0](value)
            case _:
                return str(value)

    def typed(self, record: Record, field: str, text: str) -> Any:
        """The value that a typed text means for a field of a record.

        Raises:
            Mistyped: it means nothing there, or is outside the limits of the field.
        """
        kind = type(record)
        base, _, optional = bare(hints(kind)[field])
        plain = text.strip()
        match field_kind(kind, field):
            case FieldKind.MOMENT:
                return self._moment(record, field, plain, optional)
            case FieldKind.DAY:
                return typed_day(plain, near=self.day) if plain else None
            case FieldKind.NUMBER | FieldKind.DECIMAL:
                read: Any = None if optional and not plain else _number(base, plain)
                return _within(read, text, kind, field)
            case FieldKind.CHOICE | FieldKind.KNOWN | FieldKind.FLAG:
                return self._option(kind, field, plain)
            case FieldKind.REFERENCE:
                return chosen(plain, self.choices(kind.REFERENCES[field]))
            case FieldKind.REFERENCES:
                offered = self.choices(kind.REFERENCES[field])
                return tuple(dict.fromkeys(chosen(part, offered) for part in named(plain)))
            case FieldKind.LIST:
                return _within(tuple(parts(plain)), text, kind, field)
            case FieldKind.TAGS:
                tags = tuple(dict.fromkeys(typed_tag(part) for part in parts(plain)))
                return _within(tags, text, kind, field)
            case FieldKind.ROLE:
                return _within(typed_role(" ".join(plain.split())), text, kind, field)
            case FieldKind.ROLES:
                roles = tuple(dict.fromkeys(typed_role(part) for part in parts(plain)))
                return _within(roles, text, kind, field)
            case FieldKind.ROWS:
                row = row_type(kind, field)
                rows = typed_rows(row, plain, words=self.words, near=self.day, zone=self.zone)
                return _within(rows, text, kind, field)
            case FieldKind.LAYOUTS:
                return typed_layouts(plain)
            case FieldKind.CLOSURES:
                return typed_closures(plain, words=self.words, near=self.day, zone=self.zone)
            case FieldKind.PACKED:
                return getattr(record, field)
            case sort if sort in ROAD_LINES:
                return ROAD_LINES[sort][1](plain)
            case FieldKind.LINE:
                return _within(" ".join(plain.split()), text, kind, field)
            case _:
                return _within(plain, text, kind, field)

    def _day_of(self, record: Record) -> date | None:
        field = ON_THE_DAY.get(record.KIND)
        return local_day(getattr(record, field), self.zone) if field else None

    def _reversed(self, record: Record, field: str) -> bool:
        """Whether it is an end before its start: then a time alone would be read as the next
        day's."""
        begin = ENDS.get((record.KIND, field))
        start = begin and (getattr(record, begin) or getattr(record, ON_THE_DAY[record.KIND]))
        return bool(start) and getattr(record, field) < start

    def _moment(self, record: Record, field: str, text: str, optional: bool) -> datetime | None:
        was = getattr(record, field)
        if not text and optional:
            return None
        begin = ENDS.get((record.KIND, field))
        start = begin and (getattr(record, begin) or getattr(record, ON_THE_DAY[record.KIND]))
        if start:
            end = typed_end(text, start=start, zone=self.zone, was=was)
            if end is not None or optional:
                return end
            raise Mistyped("typed-no-time", text)
        day = self._day_of(record) or (local_day(was, self.zone) if was else self.day)
        return typed_moment(text, day=day, zone=self.zone, was=was)

    def _option(self, kind: type[Record], field: str, text: str) -> Any:
        words = {plainly(said): value for value, said in self.options(kind, field)}
        try:
            return words[plainly(text)]
        except KeyError as error:
            raise Mistyped("typed-no-choice", text) from error


def parts(text: str) -> list[str]:
    """What stands between commas of either language."""
    for comma in _COMMAS:
        text = text.replace(comma, ",")
    return [part for piece in text.split(",") if (part := piece.strip())]


def named(text: str) -> list[str]:
    """What stands between the commas of a list of records, whose names may hold a comma."""
    return [part for piece in re.split("[;\uff1b\u3001]", text) if (part := piece.strip())]


_COMMAS = "\uff0c\u3001;\uff1b"


def _number(base: Callable[[str], Any], text: str) -> Any:
    try:
        return base(plainly(text) or "0")
    except ValueError as error:
        raise Mistyped("typed-no-number", text) from error


def _within(value: Any, text: str, kind: type[Record], field: str) -> Any:
    try:
        return msgspec.convert(value, hints(kind)[field])
    except msgspec.ValidationError as error:
        key = "typed-too-long" if isinstance(value, str | tuple) else "typed-out-of-range"
        raise Mistyped(key, text[:40]) from error
