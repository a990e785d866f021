"""The wreath: what has to be asked, ordered and approved before a guest lays one."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from reception.plan.cue import Length
from reception.plan.record import Count, Day, Language, Moment, Name, Record, Ref, Words
from reception.plan.side import Frame, Side


class Settled(StrEnum):
    """How far an arrangement has come."""

    OPEN = "open"
    ASKED = "asked"
    AGREED = "agreed"
    NOT_NEEDED = "not_needed"


class Approach(StrEnum):
    """How the guest gets from the Great Hall to the Monument: it is short."""

    UNDECIDED = "undecided"
    CAR = "car"
    FOOT = "foot"


class MusicPart(StrEnum):
    """What is played at one point of a wreath-laying."""

    GUEST_ANTHEM = "guest_anthem"
    HOST_ANTHEM = "host_anthem"
    TRIBUTE = "tribute"
    OTHER = "other"


class Ribbon(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One ribbon in one language: its `text` exactly as it will be printed, on which `side` in
    which `frame`, on which day and by whom the embassy approved it, and the photograph taken of
    it."""

    text: Annotated[str, Meta(max_length=500)] = ""
    language: Language = ""
    side: Side = Side.NONE
    frame: Frame = Frame.VIEWER
    approved_on: Day | None = None
    approved_by: Name = ""
    proof: Name = ""


class Music(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A piece the band plays, in which `version`, how long it is, on which day the embassy approved
    it, and where the score or recording comes from."""

    part: MusicPart = MusicPart.OTHER
    title: Name = ""
    version: Name = ""
    length_seconds: Length | None = None
    approved_on: Day | None = None
    source: Name = ""


class Wreath(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """All that is arranged for one wreath-laying, each thing with a state of its own.

    It takes place only at the guest's wish: `asked_on` and `asked_channel` say when and how the
    other side has asked. `leader` is the city leader who accompanies, `reserve` who stands in.
    `party_most` is how many of the party walk along, 0 where nothing is agreed. The alternate slot
    and `weather_decision_at` (the latest moment to choose it) are there because no hall can stand
    in for the Square. `closure_reference` is the notice that closes it.
    """

    KIND: ClassVar[str] = "wreath"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "engagement": ("engagement",),
        "leader": ("host_person",),
        "reserve": ("host_person",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("engagement",)

    engagement: Ref
    asked_on: Day | None = None
    asked_channel: Name = ""
    leader: Ref = ""
    leader_state: Settled = Settled.OPEN
    reserve: Ref = ""
    party_most: Count = 0
    wreaths: Count = 1
    supplier: Name = ""
    size_cm: Count = 0
    flowers_zh: Name = ""
    flowers_en: Name = ""
    wreath_state: Settled = Settled.OPEN
    ribbons: tuple[Ribbon, ...] = ()
    music: tuple[Music, ...] = ()
    bearers: Count = 0
    bearers_state: Settled = Settled.OPEN
    guards: Count = 0
    guards_state: Settled = Settled.OPEN
    carpet_state: Settled = Settled.OPEN
    marks_state: Settled = Settled.OPEN
    interpreter_place: Name = ""
    interpreter_state: Settled = Settled.OPEN
    press: Count = 0
    press_state: Settled = Settled.OPEN
    guest_book_state: Settled = Settled.OPEN
    umbrellas_zh: Name = ""
    umbrellas_en: Name = ""
    umbrella_state: Settled = Settled.OPEN
    mobility_zh: Name = ""
    mobility_en: Name = ""
    mobility_state: Settled = Settled.OPEN
    approach: Approach = Approach.UNDECIDED
    alternate_start: Moment | None = None
    alternate_state: Settled = Settled.OPEN
    weather_decision_at: Moment | None = None
    closure_reference: Name = ""
    closure_state: Settled = Settled.OPEN
    remarks_zh: Words = ""
    remarks_en: Words = ""
