"""Occupancy: which items hold a room, a person, a thing or a vehicle, and from when to when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice, repeat
from operator import lt
from typing import Protocol, TypeVar

import msgspec

from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.kinds import Item
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.span import MINUTE, Span
from reception.plan.thing import Thing

CourseOf = Callable[[Item], Span | None]
"""When an item takes place; None when it does not, or its times make no sense."""


class Stretch(Protocol):
    """Anything with a start and an end."""

    @property
    def start(self) -> datetime: ...
    @property
    def end(self) -> datetime: ...


class Engaged(Stretch, Protocol):
    """A stretch of time for which an item has something or somebody."""

    @property
    def item(self) -> Item: ...


T = TypeVar("T", int, datetime)
S = TypeVar("S", bound=Stretch)
E = TypeVar("E", bound=Engaged)


class Use(msgspec.Struct, frozen=True, gc=False):
    """An item has a resource from `start` to `end`: its `course` with set-up and turn-round.

    `setup_source` and `turn_round_source` tell whose figures (in minutes) these are, as keys of
    the catalogue.
    """

    item: Item
    course: Span
    start: datetime
    end: datetime
    setup: int = 0
    setup_source: str = ""
    turn_round: int = 0
    turn_round_source: str = ""


def overlaps(starts: Sequence[T], ends: Sequence[T]) -> list[tuple[int, int]]:
    """The places of all pairs of stretches that share time, of each the one that starts first in
    front. Stretches that only touch share none; an empty one lies in a longer one around it.

    `starts` and `ends` are two columns of one list, in minutes or moments; none ends before it
    starts. Where each ends before the next starts, as most that holds anything does, one look along
    them says so. Else it costs a sort and, beyond that, in proportion to the pairs it gives: in
    the order of starts a stretch overlaps those right behind it, up to the first that starts
    when it has ended, and nobody behind it looks back.
    """
    if not any(map(lt, islice(starts, 1, None), ends)):
        return []
    # Of those that start together the empty ones come first: they overlap nothing behind them.
    begins, closes, order = zip(
        *sorted(zip(starts, ends, range(len(starts)), strict=True)), strict=True
    )
    return [(order[one], order[other]) for one, other in overlaps_in_order(begins, closes)]


def overlaps_in_order(starts: Sequence[T], ends: Sequence[T]) -> list[tuple[int, int]]:
    """What `overlaps` gives, of stretches that are sorted by their starts and then their ends."""
    pairs: list[tuple[int, int]] = []
    for place, reaches_next in enumerate(map(lt, islice(starts, 1, None), ends)):
        if reaches_next:
            past = bisect_left(starts, ends[place], place + 2)
            pairs.extend(zip(repeat(place), range(place + 1, past)))
    return pairs


def overlapping(stretches: Iterable[S]) -> Iterator[tuple[S, S]]:
    """The pairs of stretches that share time; see `overlaps`."""
    listed = list(stretches)
    starts = [stretch.start for stretch in listed]
    for first, second in overlaps(starts, [stretch.end for stretch in listed]):
        yield listed[first], listed[second]


def collisions(plan: Plan, stretches: Iterable[E]) -> Iterator[tuple[E, E]]:
    """The overlapping pairs that cannot both be: an item may overlap its own sub-items, and where
    it collides with another item, that it does so in its sub-items too is nothing new."""
    pairs = {
        (one.item.id, other.item.id): (one, other)
        for one, other in overlapping(stretches)
        if not same_occasion(plan, one.item, other.item)
    }
    for pair, (one, other) in pairs.items():
        above = one.item.parent, other.item.parent
        if not any(above) or not any(
            wider in pairs or wider[::-1] in pairs
            for wider in ((above[0], pair[1]), (pair[0], above[1]), above)
        ):
            yield one, other


def room_uses(plan: Plan, room: Room, course_of: CourseOf) -> list[Use]:
    """What takes place in a room or holds it, with the set-up and turn-round of item or room."""
    uses = []
    for engagement in plan.engagements_in(room.id):
        course = course_of(engagement)
        if course is not None:
            uses.append(_use(engagement, course, engagement, "source-item", room, "source-room"))
    return uses + _held_uses(plan, room, "source-room", course_of)


def thing_uses(plan: Plan, thing: Thing, course_of: CourseOf) -> list[Use]:
    """What holds a unique thing, with the set-up and turn-round of holding or thing."""
    return _held_uses(plan, thing, "source-thing", course_of)


def uses(plan: Plan, resource: str, course_of: CourseOf) -> list[Use]:
    """What holds a person or a vehicle: set-up and turn-round only where the holding has them. A
    vehicle is held too by the moves in whose motorcades it drives."""
    held = [
        Use(item, course, course.start, course.end)
        if holding.setup_minutes is None and holding.turn_round_minutes is None
        else _use(item, course, holding, "source-holding", None, "")
        for holding in plan.holdings_on(resource)
        if (item := plan.item(holding.item)) and (course := course_of(item))
    ]
    return held + _driven_uses(plan, resource, course_of)


def driven_moves(plan: Plan, vehicle: str) -> Mapping[str, int]:
    """The moves in whose motorcades a vehicle drives, and that do not hold it besides; with the
    minutes by which it leaves ahead of the column."""
    moves: dict[str, int] = {}
    for car in plan.referring(MotorcadeCar, "vehicle", vehicle):
        motorcade = plan.get(Motorcade, car.motorcade)
        if motorcade is not None and motorcade.move:
            moves[motorcade.move] = max(car.ahead_minutes, moves.get(motorcade.move, 0))
    for holding in plan.holdings_on(vehicle) if moves else ():
        moves.pop(holding.item, None)
    return moves


def _driven_uses(plan: Plan, vehicle: str, course_of: CourseOf) -> list[Use]:
    driven = []
    for id, ahead in driven_moves(plan, vehicle).items():
        move = plan.get(Move, id)
        course = course_of(move) if move else None
        if move is not None and course is not None:
            run = Span(course.start - ahead * MINUTE, course.end)
            driven.append(Use(move, run, run.start, run.end))
    return driven


def _held_uses(plan: Plan, owner: Room | Thing, source: str, course_of: CourseOf) -> list[Use]:
    return [
        _use(item, course, holding, "source-holding", owner, source)
        for holding in plan.holdings_on(owner.id)
        if (item := plan.item(holding.item)) and (course := course_of(item))
    ]


def _use(
    item: Item,
    course: Span,
    own: Engagement | Holding,
    own_source: str,
    usual: Room | Thing | None,
    usual_source: str,
) -> Use:
    setup, setup_source = own.setup_minutes, own_source
    turn_round, turn_round_source = own.turn_round_minutes, own_source
    if setup is None:
        setup, setup_source = (usual.setup_minutes, usual_source) if usual else (0, "")
    if turn_round is None:
        turn_round, turn_round_source = (
            (usual.turn_round_minutes, usual_source) if usual else (0, "")
        )
    start = course.start - setup * MINUTE if setup > 0 else course.start
    end = course.end + turn_round * MINUTE if turn_round > 0 else course.end
    return Use(item, course, start, end, setup, setup_source, turn_round, turn_round_source)


def same_occasion(plan: Plan, one: Item, other: Item) -> bool:
    """Whether it is the same item, or one is a sub-item (of a sub-item …) of the other."""
    return one.id == other.id or _inside(plan, one, other) or _inside(plan, other, one)


def _inside(plan: Plan, inner: Item, outer: Item) -> bool:
    above = inner.parent
    seen: set[str] = set()
    while above and above not in seen:
        if above == outer.id:
            return True
        seen.add(above)
        found = plan.get(Engagement, above)
        above = found.parent if found else ""
    return False
