"""Crew work: who hangs the flags of each road and takes them down again, and when.

Flags are hung before they must be up and taken down after they may be; a crew works in its own
windows, or in the usual night hours, and never while the road is closed. What is due first is done
first, by whoever is free first; no window is ever broken, so that what finds no time is told as
missing. The order is a greedy one: another may now and then find room for a little more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from reception.flags.flag_book import FlagBook
from reception.flags.laying import LaidRoad
from reception.flags.windows import Window
from reception.margins import Margins
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_post import PostAccess
from reception.plan.plan import Plan
from reception.plan.road_closure import RoadClosure

HOUR = 3600.0
Stretch = tuple[float, float]
"""From when to when, in seconds since the epoch."""


class WorkKind(StrEnum):
    HANG = "hang"
    TAKE_DOWN = "take_down"


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """The posts of one plan on one road, to be done between `start` and `end`."""

    kind: WorkKind
    plan: str
    road: str
    posts: int
    lift: bool
    start: float
    end: float
    crews: tuple[str, ...]


class Package(msgspec.Struct, frozen=True, kw_only=True):
    """A crew does so many posts of a work from `start` until `end`."""

    work: Work
    crew: str
    posts: float
    start: float
    end: float


class Lack(msgspec.Struct, frozen=True, kw_only=True):
    """Posts of a work that nobody finds time for, and the crew-hours that they would take."""

    work: Work
    posts: float
    hours: float


class CrewPlan(msgspec.Struct, frozen=True):
    """The packages in the order of their work, and what is left undone."""

    packages: tuple[Package, ...]
    lacks: tuple[Lack, ...]


def crew_plan(book: FlagBook, margins: Margins) -> CrewPlan:
    """Spread the work of all plans that name crews."""
    plan = book.plan
    works = [
        work
        for road in book.roads()
        for window in road.windows
        for work in _works(road, window, margins, plan.zone)
    ]
    works.sort(key=lambda one: (one.end, one.start, one.plan, one.road, one.kind))
    days = [(work.start, work.end) for work in works]
    free = {
        id: _windows(crew, days, margins, plan.zone) for id, crew in plan.table(FlagCrew).items()
    }
    packages: list[Package] = []
    lacks: list[Lack] = []
    for work in works:
        closed = _closed(plan, book, work)
        left = float(work.posts)
        rate = margins.value("flag_posts_per_hour", _day(work.end, plan.zone))
        for start, end, id in _chances(work, free, closed, plan):
            if left <= 1e-9:
                break
            own = plan.table(FlagCrew)[id].posts_per_hour or rate
            takes = min(end - start, left / own * HOUR)
            done = takes / HOUR * own
            packages.append(Package(work=work, crew=id, posts=done, start=start, end=start + takes))
            free[id] = _without(free[id], [(start, start + takes)])
            left -= done
        if left > 1e-9:
            lacks.append(Lack(work=work, posts=left, hours=left / rate))
    return CrewPlan(tuple(packages), tuple(lacks))


def _works(road: LaidRoad, window: Window, margins: Margins, zone: ZoneInfo) -> Iterator[Work]:
    posts = [
        one
        for one in road.posts
        if any(window.plan.id in each.scheme.plans and any(each.flags) for each in one.hung)
    ]
    if not posts or not window.plan.crews:
        return
    lift = any(one.post.access is not PostAccess.LADDER for one in posts)
    day = _day(window.up, zone)
    earliest = window.up - 24 * HOUR * margins.value("flag_hanging_days", day)
    before = [one.down for one in road.windows if one is not window and one.down <= window.up]
    latest = window.down + HOUR * margins.value("flag_taking_down_hours", day)
    after = [one.up for one in road.windows if one is not window and one.up >= window.down]
    for kind, start, end in (
        # between two visits on the same posts there is no more time than between their flags
        (WorkKind.HANG, max([earliest, *before]), window.up),
        (WorkKind.TAKE_DOWN, window.down, min([latest, *after])),
    ):
        yield Work(
            kind=kind,
            plan=window.plan.id,
            road=road.road.id,
            posts=len(posts),
            lift=lift,
            start=start,
            end=end,
            crews=window.plan.crews,
        )


def _windows(
    crew: FlagCrew, spans: Sequence[Stretch], margins: Margins, zone: ZoneInfo
) -> list[Stretch]:
    """When a crew works: its own windows, or the usual nights around the work there is."""
    if crew.windows:
        own = [(one.starts.timestamp(), one.ends.timestamp()) for one in crew.windows]
        return _joined(one for one in own if one[0] < one[1])
    nights: set[Stretch] = set()
    for start, end in spans:
        day = datetime.fromtimestamp(start, zone).replace(hour=0, minute=0, second=0, microsecond=0)
        day -= timedelta(days=1)
        while day.timestamp() < end:
            begins = day + timedelta(hours=margins.value("flag_night_from", day.date()))
            day += timedelta(days=1)
            ends = day + timedelta(hours=margins.value("flag_night_to", day.date()))
            nights.add((begins.timestamp(), ends.timestamp()))
    return _joined(nights)


def _closed(plan: Plan, book: FlagBook, work: Work) -> list[Stretch]:
    """When a road cannot be worked on because a stretch of it is closed."""
    road = book.road(work.road)
    names = set(book.names_on(road.run)) if road else set()
    return [
        (
            one.starts.timestamp() if one.starts else float("-inf"),
            one.ends.timestamp() if one.ends else float("inf"),
        )
        for one in plan.table(RoadClosure).values()
        if not names.isdisjoint(one.roads)
    ]


def _chances(
    work: Work, free: Mapping[str, list[Stretch]], closed: Sequence[Stretch], plan: Plan
) -> list[tuple[float, float, str]]:
    """When which of its crews could be at a work, the earliest first."""
    crews = plan.table(FlagCrew)
    chances = [
        (max(start, work.start), min(end, work.end), id)
        for id in dict.fromkeys(work.crews)
        if id in crews and (crews[id].has_lift or not work.lift)
        for start, end in _without(free[id], closed)
    ]
    return sorted(one for one in chances if one[0] < one[1])


def _without(stretches: Iterable[Stretch], gone: Iterable[Stretch]) -> list[Stretch]:
    left = list(stretches)
    for start, end in gone:
        left = [
            piece
            for one in left
            for piece in ((one[0], min(one[1], start)), (max(one[0], end), one[1]))
            if piece[0] < piece[1]
        ]
    return left


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """In order, what overlaps as one."""
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _day(instant: float, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(instant, zone).date()
