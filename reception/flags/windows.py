"""Windows: from when to when the flags of a plan are up along a road, and whose they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from reception.flags.passes import GuestPass, stay_state, stays_served
from reception.flags.states import HOST, alphabetical, may_fly
from reception.margins import Margins
from reception.plan.engagement import Engagement
from reception.plan.flag_plan import FlagPattern, FlagPlan, HalfMastDecision
from reception.plan.flag_road import FlagRoad
from reception.plan.half_mast import HalfMast
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.zone import local_day

GUESTLESS = (FlagPattern.HOST_ONLY, FlagPattern.EVENT)
"""Patterns in which no guest's flag flies."""


class Mourning(msgspec.Struct, frozen=True, order=True, gc=False):
    """A state's flag is at half-mast from `start` until `end`."""

    start: float
    end: float
    state: str


class Window(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The flags of one plan along one road from `up` until `down`.

    `passes` are those of the plan's guests on this road in the order of their heads; `first` and
    `last` when the first comes onto it and the last has left it, None where nobody is known to
    pass. `guests` are the states whose flags fly, in alphabetical order.
    """

    plan: FlagPlan
    guests: tuple[str, ...]
    up: float
    down: float
    passes: tuple[GuestPass, ...] = ()
    mournings: tuple[Mourning, ...] = ()

    @property
    def first(self) -> float | None:
        """When the first column comes."""
        return min((one.driven.head_in for one in self.passes), default=None)

    @property
    def last(self) -> float | None:
        """When the last column has gone."""
        return max((one.driven.tail_out for one in self.passes), default=None)

    @property
    def rank(self) -> tuple[float, str]:
        """Its place among others: whoever is up first."""
        return self.up, self.plan.id


def guests_of(plan: Plan, flags: FlagPlan) -> tuple[str, ...]:
    """The states whose flags a plan flies, in alphabetical order: those it names, else those of
    the delegations it serves; neither the host's own nor a region's is among them."""
    if flags.pattern in GUESTLESS:
        return ()
    states = flags.states or [stay_state(plan, stay) for stay in stays_served(plan, flags)]
    return alphabetical(s for s in states if s and s != HOST and may_fly(s))


def windows_on(
    plan: Plan,
    road: FlagRoad,
    plans: Iterable[FlagPlan],
    passes: Mapping[str, Sequence[GuestPass]],
    margins: Margins,
) -> tuple[Window, ...]:
    """The windows of all plans along a road, by time; `passes` are those on this road by stay.

    A plan without times of its own is up before its first guest passes and until the last has
    passed, by the margins; where nobody is known to pass, before the stay begins and until it has
    ended. One whose times are the wrong way round, or that serves nobody any more, has none.
    """
    zone = plan.zone
    windows = (_window(plan, one, passes, margins, zone) for one in plans)
    return tuple(sorted((one for one in windows if one), key=lambda one: one.rank))


def _window(
    plan: Plan,
    flags: FlagPlan,
    passes: Mapping[str, Sequence[GuestPass]],
    margins: Margins,
    zone: ZoneInfo,
) -> Window | None:
    stays = stays_served(plan, flags)
    own = tuple(
        sorted(
            (one for stay in stays for one in passes.get(stay.id, ())),
            key=lambda one: (one.driven.head_in, one.move),
        )
    )
    begins, ends = _course(plan, flags, stays)
    if begins is None or ends is None:
        return None
    day = local_day(begins, zone)
    first = min((one.driven.head_in for one in own), default=begins.timestamp())
    last = max((one.driven.tail_out for one in own), default=ends.timestamp())
    up = first - 60 * margins.value("flag_up_before", day)
    down = last + 60 * margins.value("flag_down_after", day)
    up = flags.up_by.timestamp() if flags.up_by else up
    down = flags.down_after.timestamp() if flags.down_after else down
    if down <= up:
        return None
    guests = guests_of(plan, flags)
    return Window(
        plan=flags,
        guests=guests,
        up=up,
        down=down,
        passes=own,
        mournings=mournings_in(plan, (HOST, *guests), up, down),
    )


def _course(
    plan: Plan, flags: FlagPlan, stays: Sequence[Stay]
) -> tuple[datetime | None, datetime | None]:
    event = plan.get(Engagement, flags.serves)
    if event is not None:
        return (event.start, event.planned_end) if plan.takes_place(event) else (None, None)
    return (stays[0].arrives, stays[0].departs) if stays else (None, None)


def mournings_in(
    plan: Plan, states: Sequence[str], start: float, end: float
) -> tuple[Mourning, ...]:
    """The mournings of these states that fall into a time, by start."""
    found = []
    for record in plan.table(HalfMast).values():
        starts, ends = record.starts.timestamp(), record.ends.timestamp()
        if record.state in states and starts < end and start < ends:
            found.append(Mourning(max(starts, start), min(ends, end), record.state))
    return tuple(sorted(found))


def lowered(window: Window, at: float) -> tuple[str, ...] | None:
    """Whose flags of a window are at half-mast at an instant by what has been decided; None where
    the flags do not fly at all."""
    mourning = {one.state for one in window.mournings if one.start <= at < one.end}
    if not mourning:
        return ()
    match window.plan.half_mast:
        case HalfMastDecision.WITHHELD:
            return None
        case HalfMastDecision.ALL_HALF:
            return (HOST, *window.guests)
        case HalfMastDecision.MOURNING_HALF:
            return tuple(sorted(mourning))
        case _:
            return ()
