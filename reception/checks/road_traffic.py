"""Road traffic: the ways of the moves that a ground sees, and which of them freeze the streets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from reception.checks.ground import Ground
from reception.graphs.road_meetings import Windows
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.span import Span
from reception.plan.venue import Venue
from reception.routes.ground_distance import Position, metres_to_line
from reception.routes.traffic import Traffic


def traffic_on(ground: Ground) -> Traffic:
    """Who drives where and when as the ground's plan stands."""
    traffic = ground.kept(_empty_roads)

    def leaves(move: Move) -> datetime | None:
        course = ground.course(move)
        return course.start if course else None

    traffic.now(ground.plan, leaves)
    return traffic


def _empty_roads(ground: Ground) -> Traffic:
    return Traffic(ground.margins)


def meeting_windows(ground: Ground, moment: datetime) -> Windows:
    """How far motorcades must keep from each other on a day, in seconds."""
    return Windows(
        following=60 * ground.margin("motorcade_headway", moment),
        opposing=60 * ground.margin("motorcade_opposing", moment),
        crossing=60 * ground.margin("motorcade_crossing", moment),
    )


class Freeze(msgspec.Struct, frozen=True):
    """A motorcade before which the streets are emptied: from when to when, line by line."""

    motorcade: str
    move: Move
    span: Span
    lines: tuple[tuple[float, float, tuple[Position, ...]], ...]
    radius: float


class Spot(msgspec.Struct, frozen=True):
    """Where somebody is, from when to when in seconds since the epoch."""

    starts: float
    ends: float
    place: Position


def freezes(ground: Ground) -> tuple[Freeze, ...]:
    """All motorcades that freeze the streets, by the start of their freeze."""
    return ground.remembered(_freezes)


def _freezes(ground: Ground) -> tuple[Freeze, ...]:
    found = (
        freeze
        for motorcade in ground.plan.table(Motorcade).values()
        if motorcade.freezes and (freeze := _freeze(ground, motorcade))
    )
    return tuple(sorted(found, key=lambda freeze: (freeze.span, freeze.motorcade)))


def _freeze(ground: Ground, motorcade: Motorcade) -> Freeze | None:
    plan = ground.plan
    move = plan.get(Move, motorcade.move)
    course = ground.course(move) if move else None
    if move is None or course is None:
        return None
    before = 60 * ground.margin("freeze_before", course.start)
    after = 60 * ground.margin("freeze_after", course.start)
    traffic = traffic_on(ground)
    lines = [
        (one.head_in - before, one.tail_out + after, traffic.line(one.road))
        for one in traffic.passes(move, course.start)
    ]
    if not lines:
        ends = [place for id in (move.origin, move.destination) if (place := _place(ground, id))]
        times = course.start.timestamp() - before, course.end.timestamp() + after
        lines = [(*times, tuple(ends))] if ends else []
    if not lines:
        return None
    begins, stops = min(line[0] for line in lines), max(line[1] for line in lines)
    span = Span(_moment(begins, course), _moment(stops, course))
    radius = ground.margin("freeze_radius", course.start)
    return Freeze(motorcade.id, move, span, tuple(lines), radius)


def spots(ground: Ground, move: Move) -> Iterator[Spot]:
    """Where a move passes: on a road its two ends, on foot or another way the straight line from
    door to door, for as long as it lasts."""
    course = ground.course(move)
    if course is None:
        return
    traffic = traffic_on(ground)
    passes = traffic.passes(move, course.start)
    for one in passes:
        for place in (traffic.position(one.start), traffic.position(one.end)):
            if place is not None:
                yield Spot(one.head_in, one.tail_out, place)
    if passes:
        return
    origin, destination = _place(ground, move.origin), _place(ground, move.destination)
    if origin is None or destination is None:
        return
    begins, ends = course.start.timestamp(), course.end.timestamp()
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        place = (
            origin[0] + share * (destination[0] - origin[0]),
            origin[1] + share * (destination[1] - origin[1]),
        )
        yield Spot(begins, ends, place)


def caught(freeze: Freeze, there: Iterator[Spot]) -> Span | None:
    """From when to when somebody is where a motorcade freezes the streets; None where never."""
    begins, ends = float("inf"), float("-inf")
    for spot in there:
        for starts, stops, line in freeze.lines:
            if (
                spot.starts < stops
                and starts < spot.ends
                and _near(spot.place, line, freeze.radius)
            ):
                begins = min(begins, max(starts, spot.starts))
                ends = max(ends, min(stops, spot.ends))
    if begins >= ends:
        return None
    return Span(_moment(begins, freeze.span), _moment(ends, freeze.span))


def _near(place: Position, line: tuple[Position, ...], radius: float) -> bool:
    return bool(line) and metres_to_line(place, line) <= radius


def _place(ground: Ground, venue: str) -> Position | None:
    found = ground.plan.get(Venue, venue)
    if found is None or found.latitude is None or found.longitude is None:
        return None
    return found.latitude, found.longitude


def _moment(seconds: float, near: Span) -> datetime:
    return datetime.fromtimestamp(round(seconds), near.start.tzinfo)
