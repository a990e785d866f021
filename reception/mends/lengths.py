"""Lengths: how long an item usually takes, and how short it may become."""

from __future__ import annotations

from reception.actions.durations import usual_duration
from reception.mends.bench import Bench
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.span import MINUTE, minutes_between

SHORTEST = 5


def usual_minutes(bench: Bench, engagement: Engagement) -> int:
    """How long an engagement of this kind is planned when nobody says otherwise."""
    return usual_duration(bench.plan, engagement.engagement, engagement.start) // MINUTE


def least_minutes(bench: Bench, item: Item) -> int:
    """To how many minutes an item may be shortened: an engagement to the least it says itself, else
    to what is usual for its kind or its present length where that is less; a move not at all, for
    a way takes what it takes."""
    planned = max(SHORTEST, minutes_between(item.begins, item.planned_end))
    if not isinstance(item, Engagement):
        return planned
    if item.least_minutes is not None:
        return min(planned, max(SHORTEST, item.least_minutes))
    return min(planned, usual_minutes(bench, item))
