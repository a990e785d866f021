"""The venue: a place with an address, and what closes a place."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from reception.plan.record import Day, Moment, Name, Record, Words

Latitude = Annotated[float, Meta(ge=-90, le=90, description="degrees north, WGS-84")]
Longitude = Annotated[float, Meta(ge=-180, le=180, description="degrees east, WGS-84")]


class Closure(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A time in which a place cannot be used, with the notice or reason."""

    starts: Moment
    ends: Moment
    reason_zh: Name = ""
    reason_en: Name = ""


class Venue(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A place people are driven to.

    A gate or a building inside a compound is a venue of its own. `confidence` is how well the
    position is known (high, medium, low). `accepted_from` is the first day it may be used; None
    where there is no such question.
    """

    KIND: ClassVar[str] = "venue"

    name_zh: Name = ""
    name_en: Name = ""
    sort: Name = ""
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    district: Name = ""
    confidence: Name = ""
    accepted_from: Day | None = None
    closures: tuple[Closure, ...] = ()
    remarks_zh: Words = ""
    remarks_en: Words = ""
