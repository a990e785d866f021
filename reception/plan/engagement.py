"""The engagement: one thing on a programme, at a time and in a place."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Minutes, Moment, Name, Record, Ref, Tag, Words
from reception.plan.span import Span

OPEN_END_MINUTES = 60
"""How long checks take an open end to last when nobody has said so; rule T3 points it out."""


class EngagementKind(StrEnum):
    """What happens at an engagement; templates, honours and rules of protocol go by it."""

    ARRIVAL = "arrival"
    WELCOME = "welcome"
    RESTRICTED_TALKS = "restricted_talks"
    EXPANDED_TALKS = "expanded_talks"
    MEETING = "meeting"
    SIGNING = "signing"
    PRESS = "press"
    WREATH = "wreath"
    PHOTO = "photo"
    TEA = "tea"
    LUNCH = "lunch"
    BANQUET = "banquet"
    PERFORMANCE = "performance"
    VISIT = "visit"  # 参观
    BUSINESS = "business"
    SPEECH = "speech"
    SESSION = "session"  # of a multilateral event
    REHEARSAL = "rehearsal"
    REST = "rest"
    DEPARTURE = "departure"
    OTHER = "other"


class Status(StrEnum):
    """How firm it is. Tentative (待定) counts in checks; cancelled holds nothing any more."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class Engagement(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One item of a programme.

    Time: `start` and `end` are the plan; `end` is None where it is not fixed ("not regulated"),
    then `assumed_minutes` is what checks count with. `approximate` prints 约. `actual_start` and
    `actual_end` are what really happened. `fixed` marks a time nobody here may move; any other may
    be moved, but not to before `not_before`, and shortened, but not below `least_minutes` (None:
    what is usual for its kind).

    Place: `venue`, and `room` where it is known; `setup_minutes` and `turn_round_minutes` are None
    where the room's own figures hold. Further rooms, people and things are holdings.

    People: everyone on its `tracks`; persons beyond them are holdings. `expected` is how many will
    be in the room where that is more than the book knows by name. `agreed_rank` is the rank that
    the host has been promised to have, 1 the highest, 0 where nothing was agreed. `booths` is how
    many languages are interpreted simultaneously, each from a booth of its own; 0 where
    interpreters are beside whom they speak for. `offers` is what is served or given.

    Form: a sub-item (gifts, photograph) has a `parent`. A plan B is an engagement of its own,
    `variant_of` the one it stands in for; of the two only the one `in_force` counts.
    """

    KIND: ClassVar[str] = "engagement"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "tracks": ("track",),
        "venue": ("venue",),
        "room": ("room",),
        "parent": ("engagement",),
        "variant_of": ("engagement",),
        "unit": ("unit",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("tracks", "parent", "variant_of")

    title_zh: Name = ""
    title_en: Name = ""
    engagement: EngagementKind = EngagementKind.OTHER
    tracks: tuple[Ref, ...] = ()
    start: Moment
    end: Moment | None = None
    assumed_minutes: Minutes | None = None
    least_minutes: Minutes | None = None
    not_before: Moment | None = None
    approximate: bool = False
    fixed: bool = False
    status: Status = Status.CONFIRMED
    actual_start: Moment | None = None
    actual_end: Moment | None = None
    venue: Ref = ""
    room: Ref = ""
    layout: Name = ""
    setup_minutes: Minutes | None = None
    turn_round_minutes: Minutes | None = None
    expected: Count = 0
    agreed_rank: Count = 0
    booths: Count = 0
    offers: tuple[Tag, ...] = ()
    outdoor: bool = False
    parent: Ref = ""
    variant_of: Ref = ""
    in_force: bool = True
    unit: Ref = ""
    participants_zh: Words = ""
    participants_en: Words = ""
    dress_zh: Name = ""
    dress_en: Name = ""
    cars_zh: Name = ""
    cars_en: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""

    @property
    def counts(self) -> bool:
        """Whether it takes place as the book stands: in force and not cancelled."""
        return self.in_force and self.status is not Status.CANCELLED

    @property
    def begins(self) -> datetime:
        """The planned start, under the name that moves have for theirs too."""
        return self.start

    @property
    def planned_end(self) -> datetime:
        """The planned end, or where it is open the one that checks assume."""
        if self.end is not None:
            return self.end
        minutes = OPEN_END_MINUTES if self.assumed_minutes is None else self.assumed_minutes
        return self.start + timedelta(minutes=minutes)

    @property
    def course(self) -> Span | None:
        """When it takes place as far as is known: actual times where there are any, else planned
        ones, a late start moving the end along. None when it would end before it starts."""
        if self.actual_start is None and self.actual_end is None:
            start, end = self.start, self.end or self.planned_end
            return Span(start, end) if start <= end else None
        start = self.actual_start or self.start
        end = self.actual_end or self.planned_end + (start - self.start)
        return Span(start, end) if start <= end else None
