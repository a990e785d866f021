"""The flag road: a run of road with posts that carry flags."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Name, Record, Ref, Words

Spacing = Annotated[float, Meta(ge=5, le=500, description="metres from post to post")]
Arms = Annotated[int, Meta(ge=1, le=2, description="arms of a post, each of which takes one flag")]


class Arrangement(StrEnum):
    """Where along the road the posts stand."""

    BOTH_SIDES = "both_sides"
    RIGHT = "right"
    LEFT = "left"
    MEDIAN = "median"


class Arm(StrEnum):
    """An arm of a post as one sees it driving into the city, whatever side the post is on."""

    LEFT = "left"
    RIGHT = "right"


class OverlapPolicy(StrEnum):
    """What a road shows while the flags of several visits would fly on it."""

    IN_TURN = "in_turn"  # changed between the passes of one guest and the next
    OWN_ROADS = "own_roads"  # a guest's flags only on posts that no other guest passes
    TOGETHER = "together"  # all guests with the host, in the alphabetical order of the states
    EVENT_ONLY = "event_only"  # no guest's flags: the event's with the host's
    DAY_OWNER = "day_owner"  # the whole day the guest whose ceremony it is


class FlagRoad(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A road that the office flags, and how.

    `roads` are the road edges it runs over, in the direction into the city; left and right of the
    road and of its posts are meant so throughout. `spacing_m` of None is the usual one of each
    edge's class of road. `upper_in` is the arm of the upper place on posts that are passed on the
    way into the city, `upper_out` on those passed on the way out: no text says which it is, so the
    office decides for each road.
    """

    KIND: ClassVar[str] = "flag_road"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"unit": ("unit",)}

    name_zh: Name = ""
    name_en: Name = ""
    roads: tuple[Name, ...] = ()
    spacing_m: Spacing | None = None
    arms: Arms = 2
    arrangement: Arrangement = Arrangement.BOTH_SIDES
    upper_in: Arm = Arm.LEFT
    upper_out: Arm = Arm.RIGHT
    overlap: OverlapPolicy = OverlapPolicy.EVENT_ONLY
    unit: Ref = ""
    source: Words = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
