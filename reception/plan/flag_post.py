"""The flag post: one lamp post, column or pole that carries flags."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.flag_road import Arms
from reception.plan.flag_stock import FlagSize
from reception.plan.record import Count, Name, Record, Ref, Words
from reception.plan.venue import Latitude, Longitude

Chainage = Annotated[
    float, Meta(ge=0, le=1_000_000, description="metres along the road from its outer end")
]
Height = Annotated[float, Meta(ge=0, le=100, description="metres above the ground; 0: not known")]


class RoadSide(StrEnum):
    """Of the road, in the direction into the city."""

    LEFT = "left"
    RIGHT = "right"
    MEDIAN = "median"


class PostAccess(StrEnum):
    """What it takes to reach the arms."""

    LADDER = "ladder"
    LIFT = "lift"  # a lift truck at the kerb
    LANE = "lane"  # a lift truck in a lane that is closed for it


class PostStatus(StrEnum):
    """Whether flags can be hung on a post."""

    IN_USE = "in_use"
    DAMAGED = "damaged"  # takes no flags until it is mended
    GONE = "gone"


class FlagPost(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The `number` is the one it is known by along its road and side, and `counted` whether
    somebody has been there: posts are first made from the spacing, then counted.

    `largest` is the largest size of flag its arms take, `unit` who owns it, `photo` the name of a
    photograph of it.
    """

    KIND: ClassVar[str] = "flag_post"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"road": ("flag_road",), "unit": ("unit",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("road",)

    road: Ref
    number: Count = 0
    side: RoadSide = RoadSide.RIGHT
    chainage_m: Chainage = 0
    arms: Arms = 2
    height_m: Height = 0
    largest: FlagSize = FlagSize.NO_1
    access: PostAccess = PostAccess.LIFT
    status: PostStatus = PostStatus.IN_USE
    counted: bool = False
    unit: Ref = ""
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    photo: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
