"""R4: there is only one of a unique thing, and it must get from place to place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.twice import pairs_twice, use_conflict, uses_of
from reception.graphs.occupancy import Use, driven_moves, same_occasion
from reception.plan.span import MINUTE, Span, minutes_between


def thing_twice(ground: Ground, thing: str) -> Iterator[Conflict]:
    """R4: guard, band, battery, carpet, stand … is wanted in two places at once, set-up and
    turn-round included, or the time does not suffice to bring it from one to the other."""
    yield from _held_twice(ground, thing)


def vehicle_twice(ground: Ground, vehicle: str) -> Iterator[Conflict]:
    """R4: a vehicle is wanted in two places at once or cannot get from one to the other; a move
    wants what it holds and what drives in its motorcade."""
    if not _gets_around(ground, vehicle):
        yield from _held_twice(ground, vehicle)


def _gets_around(ground: Ground, vehicle: str) -> bool:
    """Whether at a glance what holds a vehicle is in good order, as nearly always it is: one after
    the other, with no set-up or turn-round, and time enough to drive from place to place."""
    held = ground.plan.holdings_on(vehicle)
    for one in held:
        if one.setup_minutes is not None or one.turn_round_minutes is not None:
            return False
    driven = driven_moves(ground.plan, vehicle)
    if any(driven.values()):
        return False
    stops = ground.stops_of([*(one.item for one in held), *driven])
    for before, after in pairwise(sorted(stops, key=_start)):
        overlaps = after.start < before.end
        if overlaps or after.start <= before.start or after.end <= before.end:
            return False
        there, here = before.destination, after.origin
        if there != here and there and here:
            drive = ground.drive(there, here, before.end)
            if drive and after.start - before.end < drive.minutes * MINUTE:
                return False
    return True


_start = attrgetter("start")


def _held_twice(ground: Ground, held: str) -> Iterator[Conflict]:
    for first, second in pairs_twice(ground, held):
        yield from use_conflict(ground, "R4", first, second, subjects=(held,))
    latest: Use | None = None
    left_at = ""
    for use in ground.remembered(uses_of, held):
        stop = ground.stop(use.item)
        origin, destination = (stop.origin, stop.destination) if stop else ("", "")
        if latest and latest.end <= use.start and left_at and origin and left_at != origin:
            yield from _cannot_get_there(ground, held, (latest, left_at), (use, origin))
        if latest is None or use.end > latest.end:
            latest, left_at = use, destination


def _cannot_get_there(
    ground: Ground, held: str, before: tuple[Use, str], after: tuple[Use, str]
) -> Iterator[Conflict]:
    """From the place where the one use leaves it to another, where the next wants it."""
    (first, origin), (second, destination) = before, after
    if same_occasion(ground.plan, first.item, second.item):
        return
    drive = ground.drive(origin, destination, first.course.end)
    if drive is None:
        return
    needs = first.turn_round + drive.minutes + second.setup
    has = minutes_between(first.course.end, second.course.start)
    if has < needs:
        yield from ground.found(
            "R4",
            "travel",
            subjects=(first.item.id, second.item.id, held),
            span=Span(first.course.end, second.course.start),
            facts=(
                Fact("needs", needs),
                Fact("has", has),
                Fact("turn_round", first.turn_round, first.turn_round_source),
                Fact("drive", drive.minutes, drive.source),
                Fact("setup", second.setup, second.setup_source),
            ),
        )
