"""The junction: where roads meet, put on the map by the office."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Name, Record
from reception.plan.venue import Latitude, Longitude


class Junction(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A new junction, or with `replaces` another position or name of one of the road network.

    `replaces` is the id that the network in use gives it. What is empty here stays as it is
    there. `confidence` is how well the position is known (high, medium, low).
    """

    KIND: ClassVar[str] = "junction"

    name_zh: Name = ""
    name_en: Name = ""
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    replaces: Name = ""
    confidence: Name = ""
    source: Name = ""
