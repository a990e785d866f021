"""The phase: a part of a stay under one kind of visit; honours hang on it, not on the person."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Moment, Name, Record, Ref


class VisitKind(StrEnum):
    """As what the guests are received; honours and entitlements go by it."""

    STATE = "state"  # 国事访问
    OFFICIAL = "official"  # 正式访问
    WORKING = "working"
    MULTILATERAL = "multilateral"  # attending an event: 主场外交
    PRIVATE = "private"
    TRANSIT = "transit"
    PARTY = "party"  # 党宾: the Party is host
    IMPORTANT = "important"  # 重要外宾: vice heads, ministers and above
    SISTER_CITY = "sister_city"
    SAR = "sar"  # Hong Kong, Macao: 来京, not a foreign visit
    TAIWAN = "taiwan"
    ORGANISATION = "organisation"


class Phase(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A stay may change its kind on the way: a forum first, then a state visit."""

    KIND: ClassVar[str] = "phase"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"stay": ("stay",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("stay",)

    stay: Ref
    visit: VisitKind
    starts: Moment
    ends: Moment
    host_zh: Name = ""
    host_en: Name = ""
