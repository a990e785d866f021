"""M1 and M2: motorcades keep apart on the roads, and nobody moves where one freezes the streets.

A meeting is looked at from both motorcades, a freeze from the one who freezes and from whoever
moves; each looks again when the other changes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.road_traffic import (
    Freeze,
    caught,
    freezes,
    meeting_windows,
    spots,
    traffic_on,
)
from reception.checks.site import Site
from reception.graphs.road_meetings import Meeting, MeetingKind
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.span import Span

MARGINS = {
    MeetingKind.FOLLOWING: "motorcade_headway",
    MeetingKind.OPPOSING: "motorcade_opposing",
    MeetingKind.CROSSING: "motorcade_crossing",
}
HEAD_ON = "head_on"


def motorcades_meet(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """M1: two motorcades on one road inside the headway, towards each other, or over one junction
    inside the window."""
    course = _course(ground, motorcade)
    if course is None:
        return
    site = Site("motorcade", motorcade)
    traffic = traffic_on(ground)
    for meeting in traffic.meetings.of(motorcade, meeting_windows(ground, course.start)):
        other = meeting.second if meeting.first == motorcade else meeting.first
        ground.look(site, {Site("motorcade", other)})
        yield from _met(ground, meeting, course.start)


def moves_in_freeze(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """M2: others move, by car or on foot, where and while a motorcade freezes the streets."""
    freeze = next((one for one in freezes(ground) if one.motorcade == motorcade), None)
    if freeze is None:
        return
    for move in ground.remembered(_moves_by_start).between(freeze.span):
        yield from _frozen(ground, Site("motorcade", motorcade), freeze, move)


def moves_near_freezes(ground: Ground) -> Collection[str]:
    """The moves that take place while some motorcade freezes the streets."""
    found = freezes(ground)
    moves = ground.remembered(_moves_by_start) if found else None
    return {move.id for one in found for move in moves.between(one.span)} if moves else ()


def move_in_freezes(ground: Ground, item: str) -> Iterator[Conflict]:
    """M2, looked at from whoever moves."""
    move = ground.plan.get(Move, item)
    course = ground.course(move) if move else None
    if move is None or course is None:
        return
    for freeze in freezes(ground):
        if freeze.span.overlaps(course):
            yield from _frozen(ground, Site("item", item), freeze, move)


def _met(ground: Ground, meeting: Meeting, day: datetime) -> Iterator[Conflict]:
    plan = ground.plan
    first, second = plan.get(Motorcade, meeting.first), plan.get(Motorcade, meeting.second)
    if first is None or second is None:
        return
    case = meeting.kind.value
    if meeting.kind is MeetingKind.OPPOSING and meeting.gap < 0:
        case = HEAD_ON
    zone = day.tzinfo
    yield from ground.found(
        "M1",
        case,
        subjects=tuple(sorted((first.move, second.move))),
        span=Span(
            datetime.fromtimestamp(round(meeting.starts), zone),
            datetime.fromtimestamp(round(meeting.ends), zone),
        ),
        facts=(
            Fact("needs", int(ground.margin(MARGINS[meeting.kind], day)), "source-margin"),
            Fact("has", int(meeting.gap // 60), "source-road-map"),
            Fact("road", meeting.place),
            *_names(ground, meeting.place),
            Fact("clock_meet", datetime.fromtimestamp(round(meeting.starts), zone)),
        ),
    )


def _names(ground: Ground, place: str) -> Iterator[Fact]:
    for language, name in zip(("zh", "en"), traffic_on(ground).names(place), strict=True):
        yield Fact(f"road_{language}", name)


def _frozen(ground: Ground, site: Site, freeze: Freeze, move: Move) -> Iterator[Conflict]:
    if move.id == freeze.move.id or not set(move.tracks).isdisjoint(freeze.move.tracks):
        return
    span = caught(freeze, spots(ground, move))
    if span is None:
        return
    others = {Site("motorcade", freeze.motorcade), Site("item", move.id)}
    ground.look(site, others - {site})
    yield from ground.found(
        "M2",
        "on_foot" if move.mode == "foot" else "frozen",
        subjects=(freeze.move.id, move.id),
        span=span,
        facts=(
            Fact("clock_from", freeze.span.start, "source-road-map"),
            Fact("clock_to", freeze.span.end),
            Fact("metres", int(freeze.radius), "source-margin"),
        ),
    )


class _ByStart:
    """The moves that take place, to be found by time."""

    def __init__(self, ground: Ground) -> None:
        courses = ((ground.course(move), move) for move in ground.plan.table(Move).values())
        self._moves = [(course, move) for course, move in courses if course is not None]

    def between(self, span: Span) -> Iterator[Move]:
        """Those that take place in some of a time."""
        return (move for course, move in self._moves if course.overlaps(span))


def _moves_by_start(ground: Ground) -> _ByStart:
    return _ByStart(ground)


def _course(ground: Ground, motorcade: str) -> Span | None:
    found = ground.plan.get(Motorcade, motorcade)
    move = ground.plan.get(Move, found.move) if found else None
    return ground.course(move) if move else None
