"""Entitlements: which honours a kind of visit has, must have, or does not have, and since when.

The shipped table is `resources/rules/entitlements.csv`, one line per kind of visit, feature and
stretch of time, with its public source and how sure that is. An office puts its own in its book as
the setting ``entitlement.<visit>.<feature>``: ``must``, ``may``, ``on_request`` or ``not``. What
the table does not mention is not judged.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.plan.delegation import Jurisdiction
from reception.plan.phase import VisitKind
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.rules_table import known_in, overlapping, rows_of, wrong_line

PREFIX = "entitlement."
OFFICE = "office"
"""The source of what an office has set for itself."""
NOT_FOREIGN = (Jurisdiction.SAR, Jurisdiction.TAIWAN, Jurisdiction.DOMESTIC)
"""Whose delegations are not those of a foreign state; the table has lines for them as well."""
RECEIVED = frozenset(VisitKind) | frozenset(NOT_FOREIGN)


class Feature(StrEnum):
    """What a programme may give a guest."""

    WELCOME_CEREMONY = "welcome_ceremony"
    GUARD_OF_HONOUR = "guard_of_honour"  # in a ceremony
    GUN_SALUTE = "gun_salute"
    SALUTE_INDOORS = "salute_indoors"  # salute and march-past belong to the open air
    AIRPORT_GUARD = "airport_guard"
    RED_CARPET = "red_carpet"
    ESCORT = "escort"  # motorcycles
    TALKS = "talks"  # restricted or expanded
    SIGNING = "signing"
    BANQUET = "banquet"
    STATE_BANQUET = "state_banquet"  # 国宴, called so
    WREATH = "wreath"
    NATIONAL_FLAGS = "national_flags"
    SPOUSE_PROGRAMME = "spouse_programme"


class Right(StrEnum):
    """What a kind of visit gives a guest in one respect: it must be so, may be, is only where it is
    asked for, or is not given."""

    MUST = "must"
    MAY = "may"
    ON_REQUEST = "on_request"
    NOT = "not"


class Confidence(StrEnum):
    """How well the source of a row bears it out; what is assumed an officer should confirm."""

    CERTAIN = "certain"
    MEDIUM = "medium"
    ASSUMED = "assumed"


class Entitlement(msgspec.Struct, frozen=True, kw_only=True):
    """The right of a kind of visit to a feature, from `valid_from` to `valid_to`, both included.

    `visit` is a kind of visit, or the standing of a delegation that is not a foreign one; `amount`
    the rounds of a salute, 0 where there is nothing to count; `source` a key of the catalogue
    (``entitlement-source-…``).
    """

    visit: str
    feature: Feature
    right: Right
    amount: int = 0
    valid_from: date
    valid_to: date | None = None
    source: str
    confidence: Confidence

    @property
    def is_assumed(self) -> bool:
        """Whether it is custom as far as we know, without a public text that says so."""
        return self.confidence is Confidence.ASSUMED

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


Table = Mapping[str, Mapping[Feature, tuple[Entitlement, ...]]]


@cache
def shipped_entitlements() -> Table:
    """The shipped table by kind of visit and feature, the oldest first."""
    return entitlements_in(resources.path("rules", "entitlements.csv"))


def entitlements_in(file: Path) -> Table:
    """The entitlements of a table.

    Raises:
        BadInput: a line names a kind of visit or a feature that there is not, ends before it
            begins, or another line speaks of the same time.
    """
    lines: dict[tuple[str, Feature], dict[int, Entitlement]] = {}
    for line, row in rows_of(file, Entitlement):
        known_in(file, line, "visit", row.visit, RECEIVED)
        if not row.holds_on(row.valid_from):
            raise wrong_line(file, line, "valid_to", row.valid_to)
        same = lines.setdefault((row.visit, row.feature), {})
        for earlier, other in same.items():
            if other.holds_on(row.valid_from) or row.holds_on(other.valid_from):
                raise overlapping(file, line, earlier)
        same[line] = row
    table: dict[str, dict[Feature, tuple[Entitlement, ...]]] = {}
    for (visit, feature), same in lines.items():
        ordered = sorted(same.values(), key=lambda one: one.valid_from)
        table.setdefault(visit, {})[feature] = tuple(ordered)
    return table


class Entitlements:
    """The entitlements in force for a book."""

    def __init__(self, office: Mapping[str, str] | None = None) -> None:
        """`office` holds the office's own words by ``<visit>.<feature>``; they win whatever the
        date, and what is no right leaves the shipped one in force."""
        self._office: dict[tuple[str, Feature], Entitlement] = {}
        self._asked: dict[tuple[str, Feature, date], Entitlement | None] = {}
        self._refused: dict[str, frozenset[Feature]] = {}
        for key, word in (office or {}).items():
            visit, _, feature = key.partition(".")
            if visit in RECEIVED and feature in tuple(Feature) and word in tuple(Right):
                self._office[visit, Feature(feature)] = Entitlement(
                    visit=visit,
                    feature=Feature(feature),
                    right=Right(word),
                    amount=_amount(visit, Feature(feature)),
                    valid_from=date.min,
                    source=OFFICE,
                    confidence=Confidence.CERTAIN,
                )

    @classmethod
    def of(cls, plan: Plan) -> Entitlements:
        """The entitlements of a book."""
        return cls(
            {
                id.removeprefix(PREFIX): setting.value.strip().lower()
                for id, setting in plan.table(Setting).items()
                if id.startswith(PREFIX)
            }
        )

    def right_to(self, visit: str, feature: Feature, on: date) -> Entitlement | None:
        """What a kind of visit has of a feature on a day; None where nobody has said."""
        asked = visit, feature, on
        if asked not in self._asked:
            shipped = shipped_entitlements().get(visit, {}).get(feature, ())
            in_force = next((one for one in shipped if one.holds_on(on)), None)
            self._asked[asked] = self._office.get((visit, feature), in_force)
        return self._asked[asked]

    def refused(self, visit: str) -> frozenset[Feature]:
        """What a kind of visit has not at all times: of all other features there is no day on which
        it is refused."""
        if visit not in self._refused:
            shipped = shipped_entitlements().get(visit, {})
            self._refused[visit] = frozenset(
                feature
                for feature in Feature
                for line in (*shipped.get(feature, ()), self._office.get((visit, feature)))
                if line is not None and line.right is Right.NOT
            )
        return self._refused[visit]

    def due(self, visit: str, on: date) -> tuple[Entitlement, ...]:
        """What a visit of that kind must have on a day."""
        rights = (self.right_to(visit, feature, on) for feature in Feature)
        return tuple(one for one in rights if one is not None and one.right is Right.MUST)


def _amount(visit: str, feature: Feature) -> int:
    shipped = shipped_entitlements().get(visit, {}).get(feature, ())
    return shipped[-1].amount if shipped else 0
