"""Plan times: since when and until when the flags of a plan are up on each road, and why then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from reception.flags.laying import LaidRoad
from reception.flags.windows import Window
from reception.plan.engagement import Engagement
from reception.plan.flag_plan import FlagPlan
from reception.plan.plan import Plan


class Reason(StrEnum):
    """Where the hour at which flags go up or come down is from."""

    TYPED = "typed"  # the officer has entered it
    PASS = "pass"  # reckoned from when a guest passes
    EVENT = "event"  # nobody is known to pass: from the event's own times
    STAY = "stay"  # nobody is known to pass: from arrival and departure


class PlanTime(msgspec.Struct, frozen=True, kw_only=True):
    """A road of a plan: from `up` until `down`, in seconds since the epoch, each with its reason.
    `first_stay` and `last_stay` are whose first and last pass these are, empty where nobody is
    known to pass."""

    road: str
    up: float
    up_reason: Reason
    down: float
    down_reason: Reason
    first: float | None = None
    first_stay: str = ""
    last: float | None = None
    last_stay: str = ""


def plan_times(plan: Plan, flags: FlagPlan, roads: Iterable[LaidRoad]) -> Iterator[PlanTime]:
    """The times of a plan on each of the roads on which it has any."""
    for laid in roads:
        for window in laid.windows:
            if window.plan.id == flags.id:
                yield _time(plan, laid, window)


def _time(plan: Plan, laid: LaidRoad, window: Window) -> PlanTime:
    first = min(window.passes, key=lambda one: one.driven.head_in, default=None)
    last = max(window.passes, key=lambda one: one.driven.tail_out, default=None)
    return PlanTime(
        road=laid.road.id,
        up=window.up,
        up_reason=_reason(plan, window, typed=window.plan.up_by is not None),
        down=window.down,
        down_reason=_reason(plan, window, typed=window.plan.down_after is not None),
        first=window.first,
        first_stay=first.stay if first else "",
        last=window.last,
        last_stay=last.stay if last else "",
    )


def _reason(plan: Plan, window: Window, *, typed: bool) -> Reason:
    if typed:
        return Reason.TYPED
    if window.passes:
        return Reason.PASS
    return Reason.EVENT if plan.get(Engagement, window.plan.serves) else Reason.STAY
