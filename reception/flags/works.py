"""Works: what crews have to do along a road, read off what its posts carry one after the other.

Where nothing hung before flags are hung, where nothing follows they are taken down, and where other
flags follow soon they are changed: at one visit to the post, the old ones off and the new ones on.
Flags of the same states stay up, whoever they hang for.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from reception.flags.flag_book import FlagBook
from reception.flags.laying import Hung, LaidPost, LaidRoad
from reception.flags.nights import down_by
from reception.flags.stretches import HOUR
from reception.margins import Margins
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import PostAccess, RoadSide
from reception.plan.lane_permit import LanePermit, LaneSide
from reception.plan.plan import Plan

TURN = {RoadSide.RIGHT: 0, RoadSide.MEDIAN: 1, RoadSide.LEFT: 2}
"""In which turn the sides of a road are done: in along the right, out along the left."""


class WorkKind(StrEnum):
    """What a crew does at a post."""

    HANG = "hang"
    CHANGE = "change"  # at one go the flags of one visit off and those of the next on
    TAKE_DOWN = "take_down"


class Job(msgspec.Struct, frozen=True, gc=False):
    """One post: what comes off, and what goes on."""

    post: LaidPost
    off: Hung | None
    on: Hung | None


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """Posts of one plan on one road, to be done between `start` and `end` in this order.

    `lift` where they are not all reached by ladder; `lane` is the side of the road of which a lane
    is taken under a permit, None where no permit says when. `crews` may do it.
    """

    kind: WorkKind
    plan: str
    road: str
    jobs: tuple[Job, ...]
    lift: bool
    lane: RoadSide | None
    start: float
    end: float
    crews: tuple[str, ...]


class _Turn(msgspec.Struct, frozen=True, gc=False):
    """What has to be done to a post, and between when and when."""

    kind: WorkKind
    off: Hung | None
    on: Hung | None
    start: float
    end: float

    @property
    def plan(self) -> str:
        """The plan for which it is done: whose flags come to those that hang there, else whose go;
        the first of several that begin or end together."""
        on = self.on.scheme.plans if self.on else ()
        off = self.off.scheme.plans if self.off else ()
        coming, going = (id for id in on if id not in off), (id for id in off if id not in on)
        return next(itertools.chain(coming, going, on, off), "")


def works_along(book: FlagBook, road: LaidRoad, margins: Margins) -> list[Work]:
    """What crews have to do along a road, for plans that name crews."""
    plan = book.plan
    if not any(window.plan.crews for window in road.windows):
        return []
    permitted = permitted_sides(plan, road.road.id)
    known: dict[tuple[int, int], list[_Turn]] = {}
    found: dict[tuple[str, str, bool, str], list[_Draft]] = {}
    for post in road.posts:
        key = id(post.hung), post.reach
        if key not in known:
            known[key] = list(_turns(road, post, margins, plan.zone))
        lane = _lane_of(post, permitted)
        lift = post.post.access is not PostAccess.LADDER
        for turn in known[key]:
            kept = found.setdefault((turn.kind, turn.plan, lift, lane or ""), [])
            _put(kept, Job(post, turn.off, turn.on), turn)
    works = []
    for (kind, flags, lift, side), drafts in found.items():
        crews = _crews_of(plan, flags, drafts[0].jobs[0])
        if not crews:
            continue
        works += [
            Work(
                kind=WorkKind(kind),
                plan=flags,
                road=road.road.id,
                jobs=tuple(sorted(draft.jobs, key=_in_turn)),
                lift=lift,
                lane=RoadSide(side) if side else None,
                start=draft.start,
                end=draft.end,
                crews=crews,
            )
            for draft in drafts
        ]
    return works


def permitted_sides(plan: Plan, road: str) -> frozenset[RoadSide]:
    """The sides of a road for which there is any permit to take a lane."""
    sides: set[RoadSide] = set()
    for permit in plan.referring(LanePermit, "road", road):
        sides |= set(RoadSide) if permit.side is LaneSide.ALL else {RoadSide(permit.side.value)}
    return frozenset(sides)


def day_of(instant: float, zone: ZoneInfo) -> date:
    """The day on the office's calendar of an instant in seconds since the epoch."""
    return datetime.fromtimestamp(instant, zone).date()


class _Draft:
    """A work while posts are still put to it."""

    def __init__(self, job: Job, start: float, end: float) -> None:
        self.jobs, self.start, self.end = [job], start, end
        self.posts = {job.post.post.id}


def _put(drafts: list[_Draft], job: Job, turn: _Turn) -> None:
    """A job goes to a work that can be done at the same time and has not that post yet."""
    id = job.post.post.id
    for draft in drafts:
        start, end = max(draft.start, turn.start), min(draft.end, turn.end)
        if id not in draft.posts and (start < end or (start, end) == (draft.start, draft.end)):
            draft.jobs.append(job)
            draft.posts.add(id)
            draft.start, draft.end = start, end
            return
    drafts.append(_Draft(job, turn.start, turn.end))


def _lane_of(post: LaidPost, permitted: frozenset[RoadSide]) -> RoadSide | None:
    taken = post.post.access is PostAccess.LANE and post.post.side in permitted
    return post.post.side if taken else None


def _in_turn(job: Job) -> tuple[int, float, str]:
    """In along the right, out along the left: how a truck drives."""
    post = job.post.post
    outward = post.side is RoadSide.LEFT
    return TURN[post.side], -post.chainage_m if outward else post.chainage_m, post.id


def _crews_of(plan: Plan, flags: str, job: Job) -> tuple[str, ...]:
    """The crews of the plan whose work it is; where it names none, of those it shares with."""
    hung = job.on or job.off
    for id in (flags, *(hung.scheme.plans if hung else ())):
        found = plan.get(FlagPlan, id)
        if found is not None and found.crews:
            return found.crews
    return ()


def _turns(road: LaidRoad, post: LaidPost, margins: Margins, zone: ZoneInfo) -> Iterator[_Turn]:
    """What has to be done to a post, in order of time."""
    pieces = _pieces(post.hung)
    off: tuple[Hung, Hung] | None = None
    for first, last in pieces:
        earliest = first.start - 24 * HOUR * margins.value(
            "flag_hanging_days", day_of(first.start, zone)
        )
        if off is not None:
            gone = off[1].end
            soon = down_by(gone, margins, zone)
            if first.start <= soon:
                start, end = _change_over(road, post, gone, first.start, soon - gone)
                yield _Turn(WorkKind.CHANGE, off[1], first, max(start, off[0].start), end)
                off = first, last
                continue
            yield _Turn(WorkKind.TAKE_DOWN, off[1], None, gone, soon)
            earliest = max(earliest, gone)
        yield _Turn(WorkKind.HANG, None, first, earliest, first.start)
        off = first, last
    if off is not None:
        gone = off[1].end
        yield _Turn(WorkKind.TAKE_DOWN, off[1], None, gone, down_by(gone, margins, zone))


def _pieces(hung: Sequence[Hung]) -> list[tuple[Hung, Hung]]:
    """The times in which a post carries the same without a break: their first part and their
    last."""
    pieces: list[tuple[Hung, Hung]] = []
    for one in hung:
        if not any(one.flags):
            continue
        before = pieces[-1] if pieces else None
        if before and before[1].end == one.start and before[1].flags == one.flags:
            pieces[-1] = before[0], one
        else:
            pieces.append((one, one))
    return pieces


def _change_over(
    road: LaidRoad, post: LaidPost, gone: float, comes: float, most: float
) -> tuple[float, float]:
    """Between when and when flags are changed: in the time between both where there is some; else
    after the last column has passed and before the next one does. What a plan says its flags must
    be up by, or may come down after, holds as well."""
    if gone < comes:
        return gone, comes
    edge = road.run.reaches[post.reach].road if post.reach >= 0 else ""
    passes = [one.driven for each in road.windows for one in each.passes if one.driven.road == edge]
    start = max((p.tail_out for p in passes if p.head_in < comes), default=comes - most)
    end = min((p.head_in for p in passes if p.head_in >= comes), default=comes + most)
    start, end = max(start, comes - most), min(end, comes + most)
    ups = _is_edge(comes, (each.up for each in road.windows))
    downs = _is_edge(comes, (each.down for each in road.windows))
    if ups and not downs:
        return start, comes
    if downs and not ups:
        return comes, end
    return start, end


def _is_edge(moment: float, edges: Iterable[float]) -> bool:
    return any(abs(edge - moment) < 1 for edge in edges)
