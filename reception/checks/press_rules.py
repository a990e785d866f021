"""M7: the press pool stands ready before the principal's column comes in.

A pool comes by a programme of its own, or in a press car that leaves ahead of the column; the best
of them counts. Where it has to stand, and how long before, is what the office has entered in the
motorcade.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.graphs.itinerary import Stop
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.span import Span, minutes_between
from reception.plan.stay import Stay
from reception.plan.track import Track, TrackKind
from reception.routes.columns import cars_of


class Coming(msgspec.Struct, frozen=True, order=True):
    """A way for the pool to come: when it is there, and after which item or in which car."""

    there: datetime
    by: str
    case: str
    minutes: int = 0
    source: str = ""


def pool_late(ground: Ground, motorcade: str) -> Iterator[Conflict]:
    """M7: the pool cannot be in place so many minutes before the column arrives, or nothing is
    planned that brings it."""
    found = ground.plan.get(Motorcade, motorcade)
    if found is None or not found.press_ready_minutes:
        return
    move = ground.plan.get(Move, found.move)
    course = ground.course(move) if move else None
    if move is None or course is None:
        return
    tracks = list(_press_tracks(ground.plan, move))
    ground.look(Site("motorcade", motorcade), set(_programmes_of(ground.plan, move)))
    ready = course.end - timedelta(minutes=found.press_ready_minutes)
    comings = [*_by_programme(ground, tracks, move, course), *_by_car(ground, found, course)]
    asked = (
        Fact("needs", found.press_ready_minutes, "source-motorcade"),
        Fact("clock_by", ready),
        Fact("where", found.press_pool or move.destination),
    )
    if not comings:
        yield from ground.found("M7", "nobody", subjects=(move.id,), span=course, facts=asked)
        return
    best = min(comings)
    if best.there > ready:
        yield from ground.found(
            "M7",
            best.case,
            subjects=(move.id, best.by),
            span=Span(ready, max(ready, best.there)),
            facts=(
                *asked,
                Fact("clock_there", best.there),
                Fact("lacks", minutes_between(ready, best.there)),
                *([Fact("car", best.by)] if best.case == "car" else ()),
                *([Fact("drive", best.minutes, best.source)] if best.minutes else ()),
            ),
        )


def _press_tracks(plan: Plan, move: Move) -> Iterator[Track]:
    """The tracks of the press in the stays of those who ride, where these go by themselves."""
    stays = {track.stay: None for id in move.tracks if (track := plan.get(Track, id))}
    for stay in stays:
        for track in plan.tracks_of(stay):
            if track.track is TrackKind.PRESS and track.id not in move.tracks:
                yield track


def _programmes_of(plan: Plan, move: Move) -> Iterator[Site]:
    """The delegations in whose programmes the pool's may change."""
    for id in move.tracks:
        track = plan.get(Track, id)
        stay = plan.get(Stay, track.stay) if track else None
        if stay is not None:
            yield Site("delegation", stay.delegation)


def _by_programme(
    ground: Ground, tracks: list[Track], move: Move, course: Span
) -> Iterator[Coming]:
    """After the last stop that each track of the press has begun before the column is there."""
    for track in tracks:
        begun = [s for s in ground.programme(track.id) if s.start < course.end and s.destination]
        if begun:
            coming = _after(ground, begun[-1], move)
            if coming is not None:
                yield coming


def _after(ground: Ground, stop: Stop, move: Move) -> Coming | None:
    """Who is where the column comes to is there at once; from elsewhere the way is added."""
    if stop.destination == move.destination:
        there = stop.end if isinstance(stop.item, Move) else stop.start
        return Coming(there, stop.item.id, "late")
    drive = ground.drive(stop.destination, move.destination, stop.end)
    if drive is None:
        return None
    there = stop.end + timedelta(minutes=drive.minutes)
    return Coming(there, stop.item.id, "late", drive.minutes, drive.source)


def _by_car(ground: Ground, motorcade: Motorcade, course: Span) -> Iterator[Coming]:
    """In a press car, which drives as long as the column and leaves so much before it."""
    for car in cars_of(ground.plan, motorcade.id):
        if car.role is CarRole.PRESS:
            yield Coming(course.end - timedelta(minutes=car.ahead_minutes), car.id, "car")
