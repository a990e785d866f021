"""The track: a part of the delegation that moves on its own (主线, 配偶线, 部长线 …)."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Name, Record, Ref


class TrackKind(StrEnum):
    """Whose programme a track is."""

    PRINCIPAL = "principal"
    SPOUSE = "spouse"
    MINISTERS = "ministers"
    BUSINESS = "business"
    PRESS = "press"
    STAFF = "staff"
    OTHER = "other"


class Track(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Who goes together, as an itinerary of its own that may share engagements with others."""

    KIND: ClassVar[str] = "track"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "stay": ("stay",),
        "members": ("member",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("stay",)

    stay: Ref
    track: TrackKind = TrackKind.PRINCIPAL
    name_zh: Name = ""
    name_en: Name = ""
    members: tuple[Ref, ...] = ()
