"""The road: a stretch between two junctions, as the office knows it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Name, Record
from reception.plan.road_area import Metres, Point
from reception.plan.road_hours import Speed, SpeedHours


class RoadClass(StrEnum):
    """What sort of road it is, the largest first."""

    UNKNOWN = "unknown"  # of a road that replaces another: as there
    EXPRESSWAY = "expressway"
    RING = "ring"
    ARTERIAL = "arterial"
    STREET = "street"
    PARK = "park"  # inside a park or a compound
    MOUNTAIN = "mountain"
    ACCESS = "access"  # from the last junction to a venue's gate


class Road(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A new road, or with `replaces` corrections of one of the road network.

    `start` and `end` are ids of junctions of the network or the book, or of venues. Of a road
    that replaces another, what is empty here stays as it is there. A length of 0 is reckoned from
    the positions. `lanes` are those of one direction. `speeds` are of certain hours and win over
    `speed_free_kmh` and, in the hours of the shipped table of rush hours, `speed_peak_kmh`; all
    are speeds of general traffic. `in_use` False takes a road out for good; a closure takes it
    out for a time. `points` is its shape between the ends, for the map alone.
    """

    KIND: ClassVar[str] = "road"

    name_zh: Name = ""
    name_en: Name = ""
    replaces: Name = ""
    start: Name = ""
    end: Name = ""
    road_class: RoadClass = RoadClass.UNKNOWN
    length_m: Metres = 0
    lanes: Count = 0
    oneway: bool | None = None
    speed_free_kmh: Speed | None = None
    speed_peak_kmh: Speed | None = None
    speeds: tuple[SpeedHours, ...] = ()
    in_use: bool = True
    points: tuple[Point, ...] = ()
    source: Name = ""
