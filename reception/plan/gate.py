"""The gate: where cars come into a venue, or where their doors are opened."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Minutes, Name, Record, Ref, Words
from reception.plan.venue import Latitude, Longitude


class GateRole(StrEnum):
    """What a gate is used for: driving in, letting guests out, or both."""

    ENTRY = "entry"
    DROP = "drop"
    BOTH = "both"


class Gate(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """An entry or a drop point of a venue and how much it takes: so many motorcades and so many
    vehicles in each slot of so many minutes; 0 vehicles or 0 minutes where nobody has said.

    Two minutes a motorcade are a design value; leaders came to the wreath-laying at Raj Ghat in
    September 2023 about 68 seconds apart.
    """

    KIND: ClassVar[str] = "gate"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"venue": ("venue",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("venue",)

    venue: Ref = ""
    name_zh: Name = ""
    name_en: Name = ""
    role: GateRole = GateRole.BOTH
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    motorcades_per_slot: Count = 1
    vehicles_per_slot: Count = 0
    slot_minutes: Minutes = 2
    source: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
