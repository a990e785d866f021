"""Schemes: what a stretch of road shows from when to when, before it is put on its posts.

Where the flags of several plans would fly at once, the road's policy decides. No public text says
which is right; the office chooses for each road, and is told what every guest would ride under.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from reception.flags.passes import GuestPass
from reception.flags.states import alphabetical, may_fly
from reception.flags.windows import Window, lowered
from reception.plan.flag_plan import FlagPattern, HostSide
from reception.plan.flag_road import OverlapPolicy
from reception.plan.flag_stock import FlagSize

Ceremonies = Callable[[str, datetime], bool]
"""Whether the ceremony of a flag plan is on the day that begins at an instant."""


class Scheme(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What is shown: a pattern of the host's flag, the event's, and those of guests in
    alphabetical order. `lowered` are at half-mast; `plans` the flag plans it comes from, the one
    that set the pattern first; `size` that of its flags."""

    pattern: FlagPattern
    guests: tuple[str, ...] = ()
    event: str = ""
    host_side: HostSide = HostSide.HERE
    size: FlagSize = FlagSize.NO_4
    lowered: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()


class Shown(msgspec.Struct, frozen=True, gc=False):
    """A scheme from `start` until `end`."""

    start: float
    end: float
    scheme: Scheme


def schemes_on(
    road: str,
    windows: Sequence[Window],
    policy: OverlapPolicy,
    zone: ZoneInfo,
    ceremonies: Ceremonies,
) -> tuple[Shown, ...]:
    """What a stretch shows over all time, in order; nothing is shown between."""
    cuts = {moment for one in windows for moment in (one.up, one.down)}
    cuts.update(m for one in windows for each in one.mournings for m in (each.start, each.end))
    ordered = sorted(cuts)
    shown: list[Shown] = []
    for start, end in itertools.pairwise(ordered):
        active = [one for one in windows if one.up <= start and end <= one.down]
        for piece in _decided(road, active, start, end, policy, zone, ceremonies):
            last = shown[-1] if shown else None
            if last and last.end == piece.start and last.scheme == piece.scheme:
                shown[-1] = Shown(last.start, piece.end, piece.scheme)
            else:
                shown.append(piece)
    return tuple(shown)


def _decided(
    road: str,
    active: Sequence[Window],
    start: float,
    end: float,
    policy: OverlapPolicy,
    zone: ZoneInfo,
    ceremonies: Ceremonies,
) -> Iterator[Shown]:
    flying = [one for one in active if lowered(one, start) is not None]
    if not flying:
        return
    if len({(one.guests, one.plan.event) for one in flying}) == 1:
        yield Shown(start, end, _own(flying, flying[0], start))
        return
    match policy:
        case OverlapPolicy.TOGETHER:
            yield Shown(start, end, _together(flying, start))
        case OverlapPolicy.EVENT_ONLY:
            yield Shown(start, end, _event_only(flying, start))
        case OverlapPolicy.OWN_ROADS:
            alone = [one for one in flying if _passes_on(road, one)]
            scheme = _own(alone, alone[0], start) if len(alone) == 1 else _event_only(flying, start)
            yield Shown(start, end, scheme)
        case OverlapPolicy.IN_TURN:
            for begins, ends, owner in _turns(road, flying, start, end):
                yield Shown(begins, ends, _own([owner], owner, start))
        case OverlapPolicy.DAY_OWNER:
            for begins, ends, day in _days(start, end, zone):
                owner = _owner_of_day(road, flying, day, ceremonies)
                yield Shown(begins, ends, _own([owner], owner, start))


def _own(flying: Sequence[Window], owner: Window, at: float) -> Scheme:
    flags = owner.plan
    return Scheme(
        pattern=flags.pattern,
        guests=owner.guests,
        event=flags.event if may_fly(flags.event) else "",
        host_side=flags.host_side,
        size=flags.size,
        lowered=lowered(owner, at) or (),
        plans=(flags.id, *(one.plan.id for one in flying if one.plan.id != flags.id)),
    )


def _together(flying: Sequence[Window], at: float) -> Scheme:
    first = next((one for one in flying if one.guests), flying[0])
    return msgspec.structs.replace(
        _own(flying, first, at),
        guests=alphabetical(state for one in flying for state in one.guests),
        lowered=_all_lowered(flying, at),
    )


def _event_only(flying: Sequence[Window], at: float) -> Scheme:
    """The event's flag with the host's; where there is no event the host's alone."""
    first = next((one for one in flying if one.plan.event), flying[0])
    return msgspec.structs.replace(
        _own(flying, first, at),
        pattern=FlagPattern.EVENT if first.plan.event else FlagPattern.HOST_ONLY,
        guests=(),
        lowered=_all_lowered(flying, at),
    )


def _all_lowered(flying: Sequence[Window], at: float) -> tuple[str, ...]:
    return tuple(sorted({state for one in flying for state in lowered(one, at) or ()}))


def _passes_on(road: str, window: Window) -> list[GuestPass]:
    return [one for one in window.passes if one.driven.road == road]


def _turns(
    road: str, flying: Sequence[Window], start: float, end: float
) -> Iterator[tuple[float, float, Window]]:
    """Whose turn it is: that of the guest who passes next, changed halfway between the tail of one
    and the head of the next. Whoever was up first keeps the road where nobody passes."""
    passing = sorted(
        (
            (each.driven.head_in, each.driven.tail_out, one)
            for one in flying
            for each in _passes_on(road, one)
        ),
        key=lambda each: (each[0], each[2].rank),
    )
    owner = passing[0][2] if passing else flying[0]
    begins, gone = start, float("-inf")
    for head, tail, window in passing:
        if window is not owner:
            change = min(max((gone + head) / 2, begins), end)
            if change > begins:
                yield begins, change, owner
            begins, owner = change, window
        gone = max(gone, tail)
    if end > begins:
        yield begins, end, owner


def _days(start: float, end: float, zone: ZoneInfo) -> Iterator[tuple[float, float, datetime]]:
    """The days of the office's calendar that a time falls into, with the midnight of each."""
    begins = start
    while begins < end:
        day = datetime.fromtimestamp(begins, zone).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        # by the calendar, for not all days have 24 hours
        until = min((day + timedelta(days=1)).timestamp(), end)
        yield begins, until, day
        begins = until


def _owner_of_day(
    road: str, flying: Sequence[Window], day: datetime, ceremonies: Ceremonies
) -> Window:
    """Whose day it is: whose ceremony is on it, else who passes first on it, else who was up
    first."""
    having = [one for one in flying if ceremonies(one.plan.id, day)]
    starts, ends = day.timestamp(), (day + timedelta(days=1)).timestamp()
    return min(having or flying, key=lambda one: (_first_head(road, one, starts, ends), one.rank))


def _first_head(road: str, window: Window, starts: float, ends: float) -> float:
    heads: Iterable[float] = (each.driven.head_in for each in _passes_on(road, window))
    return min((head for head in heads if starts <= head < ends), default=float("inf"))
