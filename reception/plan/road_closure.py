"""The road closure: when roads cannot be driven, and why."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Moment, Name, Record, Ref
from reception.plan.road_area import Area


class ClosureCause(StrEnum):
    """Why a road cannot be driven."""

    WORKS = "works"
    EVENT = "event"
    FREEZE = "freeze"  # held free for a motorcade
    WEATHER = "weather"
    OTHER = "other"


class Carriageway(StrEnum):
    """Which way of a road, seen from its start."""

    BOTH = "both"
    ALONG = "along"
    AGAINST = "against"


class RoadClosure(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Roads that nobody drives from `starts` to before `ends`; None is without limit.

    `roads` are ids of roads of the network or the book, or names of roads, which mean all
    stretches of that name. The ways to the `venues` and all roads that come into an area are
    closed too.
    """

    KIND: ClassVar[str] = "road_closure"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"venues": ("venue",)}

    reason_zh: Name = ""
    reason_en: Name = ""
    cause: ClosureCause = ClosureCause.OTHER
    starts: Moment | None = None
    ends: Moment | None = None
    roads: tuple[Name, ...] = ()
    carriageway: Carriageway = Carriageway.BOTH
    venues: tuple[Ref, ...] = ()
    areas: tuple[Area, ...] = ()
    source: Name = ""
