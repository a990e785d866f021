"""Lengths: how long an item usually takes, and how short it may become."""

from __future__ import annotations

from datetime import datetime

from reception.actions.durations import usual_duration
from reception.margins import Margins
from reception.mends.bench import Bench
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.span import MINUTE, minutes_between
from reception.plan.zone import local_day

SHORTEST = 5


def usual_minutes(bench: Bench, engagement: Engagement) -> int:
    """How long an engagement like this is planned when nobody says otherwise."""
    return usual_minutes_of(bench, engagement.engagement, engagement.start)


def usual_minutes_of(bench: Bench, kind: EngagementKind, on: datetime) -> int:
    """How long an engagement of a kind is planned when nobody says otherwise."""
    return usual_duration(bench.plan, kind, on) // MINUTE


def least_minutes(bench: Bench, item: Item) -> int:
    """To how many minutes an item may be shortened: an engagement to the least it says itself, else
    to margin ``least_<kind>`` of the book, or its present length where that is less; a move not at
    all, for a way takes what it takes."""
    planned = max(SHORTEST, minutes_between(item.begins, item.planned_end))
    if not isinstance(item, Engagement):
        return planned
    least = item.least_minutes
    if least is None:
        day = local_day(item.start, bench.plan.zone)
        least = round(Margins.of(bench.plan).value(f"least_{item.engagement}", day))
    return min(planned, max(SHORTEST, least))
