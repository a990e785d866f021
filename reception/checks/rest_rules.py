"""T6: people must eat, rest after a long flight, and be let out of the room.

All limits are design values of the table of margins. An item without a planned end breaks what
goes on without a pause: nobody can say whether there was one.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from reception.checks.conflict import Conflict, Fact
from reception.checks.features import stay_items
from reception.checks.ground import Ground
from reception.graphs.itinerary import Stop
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.span import MINUTE, Span, minutes_between
from reception.plan.stay import Stay, StayStatus
from reception.plan.zone import is_zone, zone_named

MEALS = frozenset((EngagementKind.LUNCH, EngagementKind.BANQUET, EngagementKind.REST))
"""After these nobody is hungry; in a rest one eats where one stays."""
PAUSES = MEALS | {
    EngagementKind.TEA,
    EngagementKind.SESSION,
    EngagementKind.PERFORMANCE,
    EngagementKind.REHEARSAL,
}
"""What one may leave for a moment, or what has intervals of its own that no programme shows."""
NO_PROGRAMME = (
    EngagementKind.ARRIVAL,
    EngagementKind.DEPARTURE,
    EngagementKind.REST,
    EngagementKind.OTHER,
)
HALF_A_DAY = 12 * 60
NEVER = datetime.max.replace(tzinfo=UTC)

Kinds = Container[EngagementKind]


Stretch = tuple[datetime, datetime, int, int]
"""When stops of a track go on one after the other without a pause, and from the place of which of
them up to that of which they are."""


def no_comfort_stop(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T6: a track is on its feet or wheels longer than one can be without a comfort stop."""
    yield from _too_long(ground, stay, "comfort", "comfort_stop_after", "comfort_pause", PAUSES)


def no_meal(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T6: a track has nothing to eat, and no time of its own to do so, for too long."""
    yield from _too_long(ground, stay, "meal", "meal_after", "meal_pause", MEALS)


def no_rest_after_flight(ground: Ground, stay: str) -> Iterator[Conflict]:
    """T6: guests from many time zones away have a programme soon after landing. The way round
    the globe that crosses fewer zones counts."""
    found = ground.plan.get(Stay, stay)
    delegation = ground.plan.get(Delegation, found.delegation) if found else None
    if not found or not delegation or not is_zone(delegation.home_zone):
        return
    zones = _zones_apart(found.arrives, delegation.home_zone, ground)
    if zones <= ground.margin("flight_zones", found.arrives):
        return
    needs = int(ground.margin("rest_after_flight", found.arrives))
    until = found.arrives + needs * MINUTE
    soon = [
        item
        for item in stay_items(ground.plan, found)
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
    ground: Ground, stay: str, case: str, limit_key: str, pause_key: str, pauses: Kinds
) -> Iterator[Conflict]:
    """Of each track and day the longest stretch above the limit; told at the item in which the
    limit is reached, once for all tracks that go through it together. The margins are those of
    the day of arrival."""
    found = ground.plan.get(Stay, stay)
    if found is None or found.status is StayStatus.CANCELLED:
        return
    limit = timedelta(minutes=ground.margin(limit_key, found.arrives))
    pause = timedelta(minutes=ground.margin(pause_key, found.arrives))
    told: dict[tuple[str, datetime, datetime], list[str]] = {}
    for track in ground.plan.tracks_of(stay):
        stops = ground.programme(track.id)
        worst: dict[date, Stretch] = {}
        for stretch in _stretches(stops, pause, pauses):
            start, end, _, _ = stretch
            if end - start > limit:
                day = ground.day(start)
                other = worst.get(day)
                if other is None or end - start > other[1] - other[0]:
                    worst[day] = stretch
        for start, end, first, last in worst.values():
            going_on = (stop for stop in stops[first:last] if not stop.parent)
            begun = [stop for stop in going_on if stop.start <= start + limit]
            told.setdefault((begun[-1].item.id, start, end), []).append(track.id)
    for (item, start, end), tracks in told.items():
        yield from ground.found(
            "T6",
            case,
            subjects=(item,),
            span=Span(start, end),
            facts=(
                Fact("limit", limit // MINUTE, "source-margin"),
                Fact("has", minutes_between(start, end)),
                Fact("clock_from", start),
                Fact("clock_until", end),
                Fact("pause", pause // MINUTE),
                Fact("tracks", tuple(tracks)),
            ),
        )


def _stretches(stops: Iterable[Stop], pause: timedelta, pauses: Kinds) -> Iterator[Stretch]:
    """What goes on without a gap of so many minutes, cut at what is a pause itself and at what
    has no planned end; sub-items go on with what they are part of."""
    start: datetime | None = None
    end, first, place = NEVER, 0, 0
    for place, stop in enumerate(stops):
        if stop.parent:
            continue
        item = stop.item
        if start is not None and stop.start - end >= pause:
            yield start, end, first, place
            start = None
        if isinstance(item, Engagement) and (item.end is None or item.engagement in pauses):
            if start is not None:
                yield start, max(end, stop.start), first, place
                start = None
        elif start is None:
            start, end, first = stop.start, stop.end, place
        elif stop.end > end:
            end = stop.end
    if start is not None:
        yield start, end, first, place + 1


def _zones_apart(moment: datetime, home: str, ground: Ground) -> int:
    """Whole hours between the clocks of two zones at a moment, by the shorter way round."""
    offsets = [moment.astimezone(zone).utcoffset() for zone in (zone_named(home), ground.zone)]
    minutes = abs(((offsets[0] or timedelta()) - (offsets[1] or timedelta())) // MINUTE)
    return (minutes if minutes <= HALF_A_DAY else 2 * HALF_A_DAY - minutes) // 60
