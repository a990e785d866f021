"""Crew work: who hangs the flags of each road, changes them and takes them down again, and when.

A crew works in its own windows, or in the usual night hours; from a lift only while it has one;
from a lane only while it may take it; never while the road is closed or too much wind is forecast.
What is due first is done first, by whoever is free first; no window is ever broken, so that what
finds no time is told as missing, with what has taken the time away. The order is a greedy one:
another may now and then find room for a little more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from reception.flags.flag_book import FlagBook
from reception.flags.nights import usual_nights
from reception.flags.stretches import HOUR, Stretch, hours, joined, opened, within, without
from reception.flags.wind import STOPS_WORK, too_windy
from reception.flags.works import Job, Work, day_of, works_along
from reception.margins import Margins
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_post import RoadSide
from reception.plan.lane_permit import LanePermit, LaneSide
from reception.plan.plan import Plan
from reception.plan.road_closure import RoadClosure

NEARLY_NONE = 1e-9


class Limit(StrEnum):
    """What takes time away from a work, in the order in which it is looked at."""

    CREW = "crew"  # outside of the windows of its crews
    LIFT = "lift"  # while the crew has no lift
    LANE = "lane"  # while no lane may be taken
    ROAD = "road"  # while the road is closed
    WIND = "wind"
    OTHER = "other"  # while its crews are at something else


class Package(msgspec.Struct, frozen=True, kw_only=True):
    """A crew does so many posts of a work from `start` until `end`: these, in their order."""

    work: Work
    crew: str
    posts: float
    start: float
    end: float
    jobs: tuple[Job, ...]


class Lack(msgspec.Struct, frozen=True, kw_only=True):
    """Posts of a work that nobody finds time for, and the crew-hours that they would take.

    `needs` are the crew-hours of all its posts, by what its crews do in an hour; `room` the
    crew-hours that are left after each limit.
    """

    work: Work
    posts: float
    hours: float
    needs: float
    room: tuple[tuple[Limit, float], ...]

    @property
    def short(self) -> Limit:
        """What first leaves less time than is needed."""
        found = (limit for limit, left in self.room if left < self.needs - NEARLY_NONE)
        return next(found, Limit.OTHER)

    def left(self, limit: Limit) -> float:
        """The crew-hours that are left after a limit."""
        return dict(self.room)[limit]

    @property
    def before(self) -> float:
        """The crew-hours that there were before the limit that is short; of the first one, all
        that is needed."""
        order = [limit for limit, _ in self.room]
        place = order.index(self.short)
        return self.room[place - 1][1] if place else self.needs


class CrewPlan(msgspec.Struct, frozen=True):
    """The packages in the order of their work, what is left undone, and all there was to do."""

    packages: tuple[Package, ...]
    lacks: tuple[Lack, ...]
    works: tuple[Work, ...] = ()


def crew_plan(book: FlagBook, margins: Margins) -> CrewPlan:
    """Spread the work of all plans that name crews."""
    plan = book.plan
    works = [work for road in book.roads() for work in works_along(book, road, margins)]
    works.sort(key=lambda one: (one.end, one.start, one.plan, one.road, one.kind, one.lane or ""))
    if not works:
        return CrewPlan((), ())
    days = [(work.start, work.end) for work in works]
    open_hours = {
        id: crew_hours(crew, days, margins, plan.zone) for id, crew in plan.table(FlagCrew).items()
    }
    free = dict(open_hours)
    packages: list[Package] = []
    lacks: list[Lack] = []
    for work in works:
        limits = _Limits(book, work, margins)
        rate = margins.value("flag_posts_per_hour", day_of(work.end, plan.zone))
        before = free
        done, share = _spread(plan, work, limits, free, rate)
        packages += done
        left = len(work.jobs) - sum(one.posts for one in done)
        if left > NEARLY_NONE:
            lacks.append(_lack(plan, work, limits, open_hours, before, left, rate))
        free = share
    return CrewPlan(tuple(packages), tuple(lacks), tuple(works))


def crew_hours(
    crew: FlagCrew, spans: Sequence[Stretch], margins: Margins, zone: ZoneInfo
) -> list[Stretch]:
    """When a crew works: its own windows, or the usual nights around the work there is."""
    if crew.windows:
        return opened(crew.windows)
    nights = (night for start, end in spans for night in usual_nights(start, end, margins, zone))
    return joined(nights)


Hours = Mapping[str, list[Stretch]]
"""By crew when it could work."""


class _Limits:
    """What keeps crews from a work."""

    def __init__(self, book: FlagBook, work: Work, margins: Margins) -> None:
        plan, zone = book.plan, book.plan.zone
        self._crews = plan.table(FlagCrew)
        self._work = work
        self._lanes = _lanes(plan, work.road, work.lane) if work.lane else None
        self._closed = _closed(plan, book, work)
        least = margins.value(STOPS_WORK, day_of(work.end, zone))
        self._windy = too_windy(plan, work.road, work.start, work.end, least)

    def crew(self, hours: Hours) -> Hours:
        """What of their hours falls into the time of the work."""
        named = dict.fromkeys(id for id in self._work.crews if id in self._crews)
        span = [(self._work.start, self._work.end)]
        return {id: within(hours[id], span) for id in named}

    def lift(self, hours: Hours) -> Hours:
        """What is left while they have the lift that they need."""
        if not self._work.lift:
            return hours
        left = {id: each for id, each in hours.items() if self._crews[id].has_lift}
        lifts = {id: self._crews[id].lift_windows for id in left}
        return {
            id: within(each, opened(lifts[id])) if lifts[id] else each for id, each in left.items()
        }

    def lane(self, hours: Hours) -> Hours:
        """What is left while a lane may be taken where one is needed."""
        if self._lanes is None:
            return hours
        return {id: within(each, self._lanes) for id, each in hours.items()}

    def road(self, hours: Hours) -> Hours:
        """What is left while the road is open."""
        return {id: without(each, self._closed) for id, each in hours.items()}

    def wind(self, hours: Hours) -> Hours:
        """What is left while the wind allows it."""
        return {id: without(each, self._windy) for id, each in hours.items()}

    def all(self, hours: Hours) -> Hours:
        """What is left of the hours after all of them."""
        return self.wind(self.road(self.lane(self.lift(self.crew(hours)))))


def _spread(
    plan: Plan, work: Work, limits: _Limits, free: Hours, rate: float
) -> tuple[list[Package], dict[str, list[Stretch]]]:
    """The packages of a work, the earliest first, and when crews are free afterwards."""
    crews, rest = plan.table(FlagCrew), dict(free)
    open_hours = limits.all(free)
    chances = sorted((start, end, id) for id, each in open_hours.items() for start, end in each)
    packages: list[Package] = []
    done = 0.0
    for start, end, id in chances:
        left = len(work.jobs) - done
        if left <= NEARLY_NONE:
            break
        own = crews[id].posts_per_hour or rate
        takes = min(end - start, left / own * HOUR)
        posts = takes / HOUR * own
        jobs = work.jobs[round(done) : round(done + posts)]
        packages.append(
            Package(work=work, crew=id, posts=posts, start=start, end=start + takes, jobs=jobs)
        )
        rest[id] = without(rest[id], [(start, start + takes)])
        done += posts
    return packages, rest


def _lack(
    plan: Plan,
    work: Work,
    limits: _Limits,
    open_hours: Hours,
    free: Hours,
    left: float,
    rate: float,
) -> Lack:
    table = plan.table(FlagCrew)
    crews = [table[id] for id in work.crews if id in table]
    paces = [crew.posts_per_hour or rate for crew in crews if crew.has_lift or not work.lift]
    pace = sum(paces) / len(paces) if paces else rate
    room: list[tuple[Limit, float]] = []
    after = open_hours
    for limit, cut in (
        (Limit.CREW, limits.crew),
        (Limit.LIFT, limits.lift),
        (Limit.LANE, limits.lane),
        (Limit.ROAD, limits.road),
        (Limit.WIND, limits.wind),
    ):
        after = cut(after)
        room.append((limit, _hours(after)))
    room.append((Limit.OTHER, _hours(limits.all(free))))
    missing = left / pace
    return Lack(work=work, posts=left, hours=missing, needs=len(work.jobs) / pace, room=tuple(room))


def _hours(each: Hours) -> float:
    return sum(hours(stretches) for stretches in each.values())


def _lanes(plan: Plan, road: str, side: RoadSide) -> list[Stretch]:
    """When a lane of that side of a road may be taken."""
    sides = (LaneSide.ALL.value, side.value)
    permits = plan.referring(LanePermit, "road", road)
    return joined(
        window for one in permits if one.side.value in sides for window in opened(one.windows)
    )


def _closed(plan: Plan, book: FlagBook, work: Work) -> list[Stretch]:
    """When a road cannot be worked on because a stretch of it is closed."""
    closures = plan.table(RoadClosure).values()
    road = book.road(work.road) if closures else None
    names = set(book.names_on(road.run)) if road else set()
    return [
        (
            one.starts.timestamp() if one.starts else float("-inf"),
            one.ends.timestamp() if one.ends else float("inf"),
        )
        for one in closures
        if not names.isdisjoint(one.roads)
    ]
