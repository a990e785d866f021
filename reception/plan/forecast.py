"""The forecast: what weather is expected where, from when to when, and who said so."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Moment, Name, Record, Ref, Words

Force = Annotated[int, Meta(ge=0, le=17, description="of the wind on the Beaufort scale")]
WindSpeed = Annotated[float, Meta(ge=0, le=120, description="metres in a second")]
Celsius = Annotated[float, Meta(ge=-60, le=60, description="degrees Celsius")]
Chance = Annotated[int, Meta(ge=0, le=100, description="per cent")]


class Sky(StrEnum):
    """What the forecast says of the sky."""

    UNKNOWN = "unknown"
    DRY = "dry"
    SHOWERS = "showers"
    RAIN = "rain"
    DOWNPOUR = "downpour"
    THUNDER = "thunder"
    SNOW = "snow"
    HAZE = "haze"
    SAND = "sand"


WET = frozenset({Sky.SHOWERS, Sky.RAIN, Sky.DOWNPOUR, Sky.THUNDER, Sky.SNOW})
"""Under which nobody stands in the open without an umbrella."""


class Forecast(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """It holds at the `places`, in the whole city where it names none.

    Wind is told as a force or in metres a second, as the forecast has it; of gusts the strongest.
    `rain_chance` is how likely rain or snow is, None where nobody said. Of several forecasts for
    one hour and place the one `issued_at` last counts.
    """

    KIND: ClassVar[str] = "forecast"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"places": ("venue", "flag_road")}

    starts: Moment
    ends: Moment
    places: tuple[Ref, ...] = ()
    wind_force: Force | None = None
    gust_force: Force | None = None
    wind_ms: WindSpeed | None = None
    gusts_ms: WindSpeed | None = None
    sky: Sky = Sky.UNKNOWN
    rain_chance: Chance | None = None
    coldest_c: Celsius | None = None
    warmest_c: Celsius | None = None
    source: Name = ""
    issued_at: Moment | None = None
    remarks_zh: Words = ""
    remarks_en: Words = ""
