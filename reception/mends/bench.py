"""The bench: where steps are tried out on a plan, without anybody noticing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property

import msgspec

from reception.actions.act import NewId
from reception.actions.item import family_of
from reception.checks.checker import Checker
from reception.checks.conflict import WEIGHTS, Conflict
from reception.checks.ground import Ground
from reception.mends.mend import MendKind
from reception.plan.change import Change, Step, merged
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.faults import Fault
from reception.plan.kinds import Item
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan
from reception.plan.zone import local

TIED_TO_THE_AIRCRAFT = (EngagementKind.ARRIVAL, EngagementKind.DEPARTURE)
TIMETABLED = (MoveMode.FLIGHT, MoveMode.TRAIN)
SHARED_BY_MANY = 5
"""Whom so many delegations come to is not moved for the sake of one of them."""

Verb = Callable[[Plan], Step]
"""An action with all its arguments but the plan."""


class Outcome(msgspec.Struct, frozen=True):
    """What a step would do to the open conflicts: those that go, those that come or get worse,
    and those that stay with other numbers."""

    clears: tuple[Conflict, ...]
    breaks: tuple[Conflict, ...]
    stays: tuple[Conflict, ...]


class Bench:
    """A plan, the checker that judges what is tried on it, the clock's now, and who gives ids.

    Greeting and farewell are `tied` to the aircraft, and so are not moved for anything else.
    """

    def __init__(
        self,
        plan: Plan,
        checker: Checker,
        *,
        now: datetime,
        new_id: NewId,
        tied: bool = True,
    ) -> None:
        self.plan = plan
        self.checker = checker
        self._tied = TIED_TO_THE_AIRCRAFT if tied else ()
        self.now = now
        self.new_id = new_id
        self._tried: dict[frozenset[Change], Outcome] = {}

    @cached_property
    def ground(self) -> Ground:
        """The ground that the rules stand on."""
        return self.checker.ground

    def step(self, kind: MendKind, subject: str, *verbs: Verb) -> Step | None:
        """These verbs one after the other as one step, told as a mend of `subject`, or where that
        is empty of what the first verb is about; None where one of them refuses, or moves what is
        not to be moved."""
        plan = self.plan
        whole = Step(verb=f"mend.{kind}", subject=subject, changes=())
        try:
            for verb in verbs:
                done = verb(plan)
                plan = plan.apply(done)
                subject = subject or done.subject
                whole = merged(whole, done)
        except Fault:
            return None
        if not whole.changes or not all(map(self._permits, whole.changes)):
            return None
        return msgspec.structs.replace(whole, subject=subject)

    def outcome(self, step: Step) -> Outcome:
        """What the step would do; the same changes are tried once.

        Raises:
            Fault: it makes no sense of the plan.
        """
        same = frozenset(step.changes)
        known = self._tried.get(same)
        if known is None:
            known = self._tried[same] = self._outcome(step)
        return known

    def _outcome(self, step: Step) -> Outcome:
        news = self.checker.trial(self.plan, self.plan.apply(step), step)
        before = {conflict.key: conflict for conflict in news.vanished}
        after = {conflict.key for conflict in news.appeared}
        return Outcome(
            clears=tuple(c for c in news.vanished if c.key not in after),
            breaks=tuple(
                c for c in news.appeared if c.key not in before or is_worse(c, before[c.key])
            ),
            stays=tuple(c for c in news.appeared if c.key in before),
        )

    # -- what may be moved at all ----------------------------------------------------------

    def is_movable(self, item: Item) -> bool:
        """Whether its planned time is the office's to change: not fixed, not begun, not over, no
        timetable's, no aircraft's, and not the affair of many delegations; and the same of all that
        moves with it."""
        return all(
            self.is_changeable(one) and self._is_free_in_time(one)
            for one in family_of(self.plan, item)
        )

    def is_changeable(self, item: Item) -> bool:
        """Whether it lies ahead: what has begun is not planned any more."""
        begun = item.actual_depart if isinstance(item, Move) else item.actual_start
        done = item.actual_arrive if isinstance(item, Move) else item.actual_end
        return begun is None and done is None and item.begins >= self.now

    def _permits(self, change: Change) -> bool:
        """Whether a step may make this change: what is not movable keeps its times."""
        before, after = change.before, change.after
        if not isinstance(before, Item) or not isinstance(after, Item):
            return True
        if _times(before) == _times(after):
            return True
        return (
            self.is_changeable(before)
            and self._is_free_in_time(before)
            and self._may_be(before, after.begins, after.planned_end)
        )

    def _may_be(self, item: Item, start: datetime, end: datetime) -> bool:
        """Whether an item may be put there: not into the past, not further into the night, not
        before it may be, and not out of the stays it was inside of."""
        if start < self.now or end < start or self._is_at_night(item, start, end):
            return False
        if isinstance(item, Engagement) and item.not_before and start < item.not_before:
            return False
        for track in item.tracks:
            stay = self.plan.stay_of(track)
            if stay is None:
                continue
            if item.begins >= stay.arrives > start or item.planned_end <= stay.departs < end:
                return False
        return True

    def _is_at_night(self, item: Item, start: datetime, end: datetime) -> bool:
        """Whether it would begin before the day does, or end after it, and that by being moved."""
        early, late = self.night(start, end)
        return (early and start < item.begins) or (late and end > item.planned_end)

    def night(self, start: datetime, end: datetime) -> tuple[bool, bool]:
        """Whether what takes place then begins before the office's day does, and whether it ends
        after that, by its margins ``mend_day_begins`` and ``mend_day_ends``."""
        zone = self.plan.zone
        begins, ends = local(start, zone), local(end, zone)
        first, last = (self.ground.margin(f"mend_day_{edge}", start) for edge in ("begins", "ends"))
        return hour_of(begins) < first, hour_of(ends) > last or ends.date() > begins.date()

    def furthest(self, item: Item) -> int:
        """By how many minutes an item may be moved at most: what would have to move further has
        another part of the day."""
        return round(self.ground.margin("mend_furthest", item.begins))

    def _is_free_in_time(self, item: Item) -> bool:
        if isinstance(item, Move):
            if item.mode in TIMETABLED:
                return False
        elif item.fixed or item.engagement in self._tied:
            return False
        return len(self.plan.delegations_of(item)) < SHARED_BY_MANY

    def root(self, item: Item) -> Item:
        """The item that one moves to move this one: what a sub-item is part of."""
        seen = {item.id}
        while isinstance(item, Engagement) and item.parent and item.parent not in seen:
            parent = self.plan.get(Engagement, item.parent)
            if parent is None:
                break
            seen.add(parent.id)
            item = parent
        return item


def _times(item: Item) -> tuple[datetime, datetime | None]:
    return item.begins, item.arrive if isinstance(item, Move) else item.end


def is_worse(now: Conflict, before: Conflict) -> bool:
    """Whether a conflict that stays has become heavier, or fails by more."""
    weights = (WEIGHTS[before.severity], -before.shortfall)
    return (WEIGHTS[now.severity], -now.shortfall) < weights


def hour_of(wall: datetime) -> float:
    """The hour that a clock shows, minutes as a part of it."""
    return wall.hour + wall.minute / 60


def minutes(count: int) -> timedelta:
    """So many minutes as a length of time."""
    return timedelta(minutes=count)
