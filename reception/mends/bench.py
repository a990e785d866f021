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
from reception.plan.change import Step, merged
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.faults import Fault
from reception.plan.kinds import Item
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan

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
    """A plan, the checker that judges what is tried on it, the clock's now, and who gives ids."""

    def __init__(self, plan: Plan, checker: Checker, *, now: datetime, new_id: NewId) -> None:
        self.plan = plan
        self.checker = checker
        self.now = now
        self.new_id = new_id

    @cached_property
    def ground(self) -> Ground:
        """The ground that the rules stand on."""
        return self.checker.ground

    def step(self, kind: MendKind, subject: str, *verbs: Verb) -> Step | None:
        """These verbs one after the other as one step, told as a mend of `subject`; None where one
        of them refuses."""
        plan = self.plan
        whole = Step(verb=f"mend.{kind}", subject=subject, changes=())
        try:
            for verb in verbs:
                done = verb(plan)
                plan = plan.apply(done)
                whole = merged(whole, done)
        except Fault:
            return None
        return whole if whole.changes else None

    def outcome(self, step: Step) -> Outcome:
        """What the step would do.

        Raises:
            Fault: it makes no sense of the plan.
        """
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
        timetable's, no aircraft's, and not the affair of many delegations; its parts likewise."""
        return self.is_changeable(item) and all(
            self._is_free_in_time(one) for one in family_of(self.plan, item)
        )

    def is_changeable(self, item: Item) -> bool:
        """Whether it lies ahead: what has begun is not planned any more."""
        begun = item.actual_depart if isinstance(item, Move) else item.actual_start
        done = item.actual_arrive if isinstance(item, Move) else item.actual_end
        return begun is None and done is None and item.begins >= self.now

    def may_begin(self, item: Item, start: datetime, end: datetime) -> bool:
        """Whether an item may be put there: not into the past, not before it may be, and not out
        of the stays it was inside of."""
        if start < self.now or end < start:
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

    def _is_free_in_time(self, item: Item) -> bool:
        if isinstance(item, Move):
            if item.mode in TIMETABLED:
                return False
        elif item.fixed or item.engagement in TIED_TO_THE_AIRCRAFT:
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


def is_worse(now: Conflict, before: Conflict) -> bool:
    """Whether a conflict that stays has become heavier, or fails by more."""
    weights = (WEIGHTS[before.severity], -before.shortfall)
    return (WEIGHTS[now.severity], -now.shortfall) < weights


def minutes(count: int) -> timedelta:
    """So many minutes as a length of time."""
    return timedelta(minutes=count)
