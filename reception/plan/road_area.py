"""Places on the ground: a point of a road's shape, and a round area that roads lie in."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from reception.plan.venue import Latitude, Longitude

Metres = Annotated[int, Meta(ge=0, le=1_000_000, description="whole metres")]


class Point(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A position, WGS-84."""

    latitude: Latitude
    longitude: Longitude


class Area(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """All within so many metres of a position."""

    latitude: Latitude
    longitude: Longitude
    radius_m: Metres
