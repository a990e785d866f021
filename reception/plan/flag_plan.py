"""The flag plan: which flags fly along which roads for a visit or an event, and when."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.flag_stock import FlagSize
from reception.plan.record import Day, Moment, Name, Record, Ref, Words


class FlagPattern(StrEnum):
    """How host and guest are spread over the posts."""

    PAIR = "pair"  # host and guest on the two arms of each post
    ALTERNATE = "alternate"  # along the road a post of the host, a post of the guest
    HOST_ONLY = "host_only"
    EVENT = "event"  # the event's flag and the host's
    ALL_STATES = "all_states"  # host and one participant after the other


class AreaPolicy(StrEnum):
    """What makes flags of different proportions look equal."""

    EQUAL_AREA = "equal_area"  # each in its own proportions, the areas alike
    SAME_RATIO = "same_ratio"  # all made at 3:2, as the United Nations do


class HostSide(StrEnum):
    """Who gives the event: the upper place is the other's."""

    HERE = "here"
    GUEST = "guest"


class HalfMastDecision(StrEnum):
    """What the competent authority has decided for these flags in a time of mourning."""

    UNDECIDED = "undecided"
    FULL = "full"  # all stay up
    MOURNING_HALF = "mourning_half"  # the flag of the mourning state at half-mast
    ALL_HALF = "all_half"
    WITHHELD = "withheld"  # the flags do not fly


class FlagPlan(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """It `serves` a stay, or an engagement that several delegations share.

    `states` are the guests whose flags fly, empty for those of the delegations it serves; `event`
    is the flag of the event, such as an organisation's. `up_by` and `down_after` are reckoned from
    the first and the last pass of the guests where they are None. `checked_by` is the second
    person who compared the flags with their pictures, `approved_by` and `approved_on` who let the
    plan be hung, `half_mast_source` who decided about half-mast.
    """

    KIND: ClassVar[str] = "flag_plan"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "serves": ("stay", "engagement"),
        "roads": ("flag_road",),
        "crews": ("flag_crew",),
        "checked_by": ("host_person",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("serves",)

    serves: Ref
    name_zh: Name = ""
    name_en: Name = ""
    roads: tuple[Ref, ...] = ()
    pattern: FlagPattern = FlagPattern.PAIR
    states: tuple[Name, ...] = ()
    event: Name = ""
    host_side: HostSide = HostSide.HERE
    size: FlagSize = FlagSize.NO_4
    area: AreaPolicy = AreaPolicy.EQUAL_AREA
    up_by: Moment | None = None
    down_after: Moment | None = None
    crews: tuple[Ref, ...] = ()
    half_mast: HalfMastDecision = HalfMastDecision.UNDECIDED
    half_mast_source: Name = ""
    checked_by: Ref = ""
    approved_by: Name = ""
    approved_on: Day | None = None
    remarks_zh: Words = ""
    remarks_en: Words = ""
