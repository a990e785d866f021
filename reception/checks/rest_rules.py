"""T6: people must eat, rest after a long flight, and be let out of the room.

All limits are design values of the table of margins. An item without a planned end breaks what
goes on without a pause: nobody can say whether there was one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.features import stay_items
from reception.checks.ground import Ground
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.span import MINUTE, Span, minutes_between
from reception.plan.stay import Stay, StayStatus
from reception.plan.zone import is_zone, zone_named

MEALS = (EngagementKind.LUNCH, EngagementKind.BANQUET)
AT_EASE = (*MEALS, EngagementKind.TEA, EngagementKind.REST)
"""What one may leave for a moment."""
WITH_INTERVALS = (EngagementKind.SESSION, EngagementKind.PERFORMANCE, EngagementKind.REHEARSAL)
"""What has pauses of its own that stand in no programme."""
NO_PROGRAMME = (
    EngagementKind.ARRIVAL,
    EngagementKind.DEPARTURE,
    EngagementKind.REST,
    EngagementKind.OTHER,
)
HALF_A_DAY = 12 * 60

IsPause = Callable[[Item], bool]


class Stretch(msgspec.Struct):
    """Items of a track, one after the other without a pause, while they are gathered."""

    items: list[Item]
    start: datetime
    end: datetime


def no_comfort_stop(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T6: a track is on its feet or wheels longer than one can be without a comfort stop."""
    yield from _too_long(
        ground, stay, "comfort", "comfort_stop_after", "comfort_pause", _is_comfort
    )


def no_meal(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T6: a track has nothing to eat, and no time of its own to do so, for too long."""
    yield from _too_long(ground, stay, "meal", "meal_after", "meal_pause", _is_meal)


def no_rest_after_flight(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T6: guests from many time zones away have a programme soon after landing. The way round
    the globe that crosses fewer zones counts."""
    found = ground.plan.get(Stay, stay)
    delegation = ground.plan.get(Delegation, found.delegation) if found else None
    if not found or not delegation or not is_zone(delegation.home_zone or "?"):
        return
    zones = _zones_apart(found.arrives, delegation.home_zone, ground)
    if zones <= ground.margin("flight_zones", found.arrives):
        return
    needs = int(ground.margin("rest_after_flight", found.arrives))
    until = found.arrives + needs * MINUTE
    soon = [
        item
        for item in stay_items(ground.plan, found).values()
        if isinstance(item, Engagement)
        and item.engagement not in NO_PROGRAMME
        and not item.parent
        and found.arrives <= item.start < until
    ]
    if soon:
        first = min(soon, key=lambda item: (item.start, item.id))
        yield from ground.found(
            "T6",
            "flight",
            subjects=(first.id, stay),
            span=Span(found.arrives, first.start),
            facts=(
                Fact("zones", zones),
                Fact("needs", needs, "source-margin"),
                Fact("has", minutes_between(found.arrives, first.start)),
            ),
        )


def _too_long(
    ground: Ground, stay: str, case: str, limit: str, pause: str, is_pause: IsPause
) -> Iterator[Conflict]:
    """Of each track and day the longest stretch above the limit; told at the item in which the
    limit is reached, once for all tracks that go through it together."""
    found = ground.plan.get(Stay, stay)
    if found is None or found.status is StayStatus.CANCELLED:
        return
    told: dict[tuple[str, datetime, datetime], list[str]] = {}
    for track in ground.plan.tracks_of(stay):
        worst: dict[date, Stretch] = {}
        least = ground.margin(pause, found.arrives)
        for stretch in _stretches(ground, ground.plan.items_of(track.id), least, is_pause):
            day = ground.day(stretch.start)
            if minutes_between(stretch.start, stretch.end) <= ground.margin(limit, stretch.start):
                continue
            other = worst.get(day)
            if other is None or stretch.end - stretch.start > other.end - other.start:
                worst[day] = stretch
        for stretch in worst.values():
            reached = stretch.start + ground.margin(limit, stretch.start) * MINUTE
            item = _under_way(ground, stretch, reached)
            told.setdefault((item.id, stretch.start, stretch.end), []).append(track.id)
    for (item_id, start, end), tracks in told.items():
        yield from ground.found(
            "T6",
            case,
            subjects=(item_id,),
            span=Span(start, end),
            facts=(
                Fact("limit", int(ground.margin(limit, start)), "source-margin"),
                Fact("has", minutes_between(start, end)),
                Fact("clock_from", start),
                Fact("clock_until", end),
                Fact("pause", int(ground.margin(pause, start))),
                Fact("tracks", tuple(tracks)),
            ),
        )


def _stretches(
    ground: Ground, items: Iterable[Item], least: float, is_pause: IsPause
) -> Iterator[Stretch]:
    """What goes on without a gap of so many minutes, cut at what is a pause itself and after
    what has no planned end."""
    stops = [
        (course.start, course.end, item.id, item)
        for item in items
        if not getattr(item, "parent", "") and (course := ground.course(item))
    ]
    gap = timedelta(minutes=least)
    stretch: Stretch | None = None
    for start, end, _, item in sorted(stops):
        if stretch and start - stretch.end >= gap:
            yield stretch
            stretch = None
        is_open = isinstance(item, Engagement) and item.end is None
        if stretch and (is_pause(item) or is_open):
            stretch.end = max(stretch.end, start)
            yield stretch
            stretch = None
        if is_pause(item) or is_open:
            continue
        if stretch is None:
            stretch = Stretch([item], start, end)
        else:
            stretch.items.append(item)
            stretch.end = max(stretch.end, end)
    if stretch:
        yield stretch


def _under_way(ground: Ground, stretch: Stretch, moment: datetime) -> Item:
    """The last item of a stretch that has begun at a moment."""
    begun = [
        item for item in stretch.items if (course := ground.course(item)) and course.start <= moment
    ]
    return begun[-1]


def _is_comfort(item: Item) -> bool:
    return isinstance(item, Engagement) and item.engagement in (*AT_EASE, *WITH_INTERVALS)


def _is_meal(item: Item) -> bool:
    return isinstance(item, Engagement) and item.engagement in (*MEALS, EngagementKind.REST)


def _zones_apart(moment: datetime, home: str, ground: Ground) -> int:
    """Whole hours between the clocks of two zones at a moment, by the shorter way round."""
    offsets = [moment.astimezone(zone).utcoffset() for zone in (zone_named(home), ground.zone)]
    minutes = abs(((offsets[0] or timedelta()) - (offsets[1] or timedelta())) // MINUTE)
    return (minutes if minutes <= HALF_A_DAY else 2 * HALF_A_DAY - minutes) // 60
