"""Margins: the reserves, speeds and shares that checks and actions count with.

The shipped values are a dated table under `resources/rules/`; an office puts its own in its book
as the setting ``margin.<key>``. Nearly all shipped values are assumptions and say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from math import isfinite
from pathlib import Path

import msgspec

import resources
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.rules_table import Once, rows_of, wrong_line

PREFIX = "margin."
SPEED_UNITS = ("km/h", "% of open-road speed")


class Margin(msgspec.Struct, frozen=True):
    """A value as shipped: from `valid_from` on, with its unit, source and confidence."""

    key: str
    value: float
    unit: str
    valid_from: date
    source: str
    confidence: str


@cache
def shipped_margins() -> Mapping[str, tuple[Margin, ...]]:
    """The shipped values by key, the newest first."""
    return margins_in(resources.path("rules", "margins.csv"))


def margins_in(file: Path) -> Mapping[str, tuple[Margin, ...]]:
    """The values of a table by key, the newest first.

    Raises:
        BadInput: a line cannot be read, its value is not one to count with, or another line has a
            value of the same from the same day.
    """
    rows, once = [], Once(file)
    for line, row in rows_of(file, Margin):
        once.say(line, row.key, row.valid_from)
        if not _counts(row.value, row.unit):
            raise wrong_line(file, line, "value", row.value)
        rows.append(row)
    by_key: dict[str, list[Margin]] = {}
    for row in sorted(rows, key=lambda row: row.valid_from, reverse=True):
        by_key.setdefault(row.key, []).append(row)
    return {key: tuple(values) for key, values in by_key.items()}


@cache
def revisions() -> tuple[date, ...]:
    """The days on which other shipped values come into force, in order."""
    margins = (margin for values in shipped_margins().values() for margin in values)
    return tuple(sorted({margin.valid_from for margin in margins}))


class Margins:
    """The values in force for a book."""

    def __init__(self, office: Mapping[str, float] | None = None) -> None:
        """`office` holds the office's own values by key; they win whatever the date."""
        self._office = dict(office or {})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Margins) and self._office == other._office

    def __hash__(self) -> int:
        return hash(frozenset(self._office.items()))

    @classmethod
    def of(cls, plan: Plan) -> Margins:
        """The values of a book; where a setting makes no sense the shipped value counts."""
        office = {}
        for id, setting in plan.table(Setting).items():
            if id.startswith(PREFIX):
                key = id.removeprefix(PREFIX)
                value = value_of(key, setting.value)
                if value is not None:
                    office[key] = value
        return cls(office)

    def value(self, key: str, on: date) -> float:
        """The value of a margin on a day; on days before there was one, the first there was, for
        a mistyped year must not keep anybody from counting.

        Raises:
            KeyError: there is no such margin.
        """
        if key in self._office:
            return self._office[key]
        shipped = shipped_margins()[key]
        in_force = (margin for margin in shipped if margin.valid_from <= on)
        return next(in_force, shipped[-1]).value


def value_of(key: str, typed: str) -> float | None:
    """What is typed for a margin, as a number; None where one cannot count with it: it is no
    number, below zero, or a speed that does not move."""
    try:
        value = float(typed)
    except ValueError:
        return None
    shipped = shipped_margins().get(key, ())
    counts = all(_counts(value, margin.unit) for margin in shipped) and _counts(value)
    return value if counts else None


def _counts(value: float, unit: str = "") -> bool:
    return isfinite(value) and (value > 0 if unit in SPEED_UNITS else value >= 0)
