"""Flags as the rules see them: laid along the roads of a ground's plan, with what they take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime

from reception.checks.ground import Ground
from reception.checks.road_traffic import traffic_on
from reception.flags.designs import Design, Designs, Missing
from reception.flags.flag_book import FlagBook
from reception.flags.laying import LaidRoad
from reception.flags.needs import Need, needs_of, road_uses, set_uses, stock_of
from reception.flags.passes import GuestPass
from reception.flags.rides import Ride, rides_along
from reception.flags.sets import sets_of
from reception.flags.windows import Window
from reception.graphs.road_meetings import Pass
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_stock import FlagStock
from reception.plan.move import Move
from reception.plan.span import Span
from reception.plan.stay import Stay
from reception.routes.roads import roads_of


class GroundRoutes:
    """The roads of moves as a ground sees them, at the times at which they take place."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def passes_of(self, move: Move) -> Sequence[Pass]:
        """None where a move does not take place or has no way."""
        course = self._ground.course(move)
        return traffic_on(self._ground).passes(move, course.start) if course else ()


Told = tuple[LaidRoad, Mapping[str, tuple[GuestPass, ...]], tuple[Ride, ...]]


class LastBook:
    """The flags of the last plan that was looked at, of which the next one keeps what it can, and
    by road the rides that were told of it."""

    def __init__(self, ground: Ground) -> None:
        self.book: FlagBook | None = None
        self.rides: dict[str, Told] = {}


def flag_book(ground: Ground) -> FlagBook:
    """The flags of the ground's plan; each road is laid when it is asked for."""
    return ground.remembered(_flag_book)


def _flag_book(ground: Ground) -> FlagBook:
    last = ground.kept(LastBook)
    last.book = FlagBook(
        ground.plan,
        stock=roads_of(ground.plan).stock,
        routes=GroundRoutes(ground),
        margins=ground.margins,
        before=last.book,
    )
    return last.book


def designs(ground: Ground) -> Designs:
    """The flag designs of the ground's book."""
    return ground.remembered(_designs)


def _designs(ground: Ground) -> Designs:
    return Designs.of(ground.plan)


def design_at(ground: Ground, state: str, instant: float) -> Design | Missing:
    """The flag of a state on the day of an instant."""
    return designs(ground).on(state, day_of(ground, instant))


def day_of(ground: Ground, instant: float) -> date:
    """The day on the office's calendar of an instant in seconds since the epoch."""
    return datetime.fromtimestamp(instant, ground.zone).date()


def moment_of(instant: float) -> datetime:
    """An instant in seconds since the epoch as a moment, to the second."""
    return datetime.fromtimestamp(round(instant), UTC)


def laid_road(ground: Ground, road: str) -> LaidRoad | None:
    """A road with its flags."""
    return flag_book(ground).road(road)


def rides_on(ground: Ground, laid: LaidRoad) -> tuple[Ride, ...]:
    """What every guest rides under along a road."""
    passes = flag_book(ground).passes_on(laid)
    kept = ground.kept(LastBook).rides
    told = kept.get(laid.road.id)
    if told is None or told[0] is not laid or told[1] != passes:
        told = kept[laid.road.id] = laid, passes, tuple(rides_along(laid, passes))
    return told[2]


def roads_of_plan(ground: Ground, flags: FlagPlan) -> list[LaidRoad]:
    """The roads of a flag plan as they are laid."""
    found = (laid_road(ground, id) for id in flags.roads)
    return [laid for laid in found if laid is not None]


def needs(ground: Ground) -> tuple[Need, ...]:
    """What the flags of the whole book take; nothing where the office keeps no stock in it."""
    return ground.remembered(_needs)


def _needs(ground: Ground) -> tuple[Need, ...]:
    plan = ground.plan
    if not plan.table(FlagStock):
        return ()
    uses = [use for road in flag_book(ground).roads() for use in road_uses(road)]
    for stay in plan.table(Stay).values():
        uses += set_uses(sets_of(plan, stay, ground.entitlements))
    return needs_of(uses, stock_of(plan), ground.margins, ground.zone, designs(ground))


def span_of(start: float, end: float) -> Span:
    """The time between two instants in seconds since the epoch."""
    return Span(moment_of(start), moment_of(max(start, end)))


def windows_of(ground: Ground, flags: FlagPlan) -> Iterator[tuple[LaidRoad, Window]]:
    """The roads of a flag plan, each with the time in which its flags are up there."""
    for laid in roads_of_plan(ground, flags):
        for window in laid.windows:
            if window.plan.id == flags.id:
                yield laid, window
