"""The cue: one step of a ceremony, begun by an event rather than by the clock."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.link import Edge
from reception.plan.record import Count, Name, Record, Ref, Words
from reception.plan.side import Frame, Side

Seconds = Annotated[
    int,
    Meta(ge=-7 * 86_400, le=7 * 86_400, description="whole seconds; below zero is earlier"),
]
Length = Annotated[int, Meta(ge=0, le=7 * 86_400, description="whole seconds")]
Role = Annotated[
    str,
    Meta(max_length=60, description="who acts or confirms, such as guest, band or city_leader"),
]


class CueTrigger(StrEnum):
    """What whoever acts is waiting for."""

    CLOCK = "clock"
    CALL = "call"  # by radio or by voice
    CUE = "cue"  # the start or end of another cue
    ACT = "act"  # somebody does something that can be seen


class Cue(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Who does what, when what has happened, and for how long.

    Time: a cue begins `offset_seconds` after the `after_edge` of the cue it comes `after`, or after
    the ceremony's zero where it names none (a clock always counts from zero); `on_signal` where
    nobody can say how long after. `usual_seconds` is how long it takes, None where it lasts until a
    signal: then all that waits for its end is on signal too. `least_seconds` is the shortest it can
    be done in. What prepares the engagement or clears up after it is `outside`: it does not make
    the engagement itself longer.

    `begun_by` says what sort of thing whoever acts is waiting for, `trigger` tells it in words.

    Place: `position`, and where a side belongs to it the `side` in its `frame`. Where both sides
    act it is the guest's side of the host; where one acts alone it is their own.

    A cue with a `branch` counts only while that branch of its ceremony is in force, with a leading
    ``!`` only while it is not, with several words only while each holds. What waited for a cue that
    does not count waits for what that one waited for.
    """

    KIND: ClassVar[str] = "cue"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "ceremony": ("ceremony",),
        "after": ("cue",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("ceremony",)

    ceremony: Ref
    order: Count = 0
    number: Name = ""
    begun_by: CueTrigger = CueTrigger.CUE
    after: Ref = ""
    after_edge: Edge = Edge.END
    offset_seconds: Seconds = 0
    on_signal: bool = False
    trigger_zh: Name = ""
    trigger_en: Name = ""
    actors: tuple[Role, ...] = ()
    action_zh: Words = ""
    action_en: Words = ""
    position_zh: Name = ""
    position_en: Name = ""
    side: Side = Side.NONE
    frame: Frame = Frame.OWN
    least_seconds: Length = 0
    usual_seconds: Length | None = None
    confirms: tuple[Role, ...] = ()
    kit_zh: Name = ""
    kit_en: Name = ""
    branch: Name = ""
    outside: bool = False
