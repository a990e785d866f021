"""How long things usually take: the officer's first guess, shown and changed like any margin."""

from __future__ import annotations

from datetime import datetime, timedelta

from reception.margins import Margins
from reception.plan.engagement import EngagementKind
from reception.plan.plan import Plan
from reception.plan.zone import local_day


def usual_duration(plan: Plan, engagement: EngagementKind, on: datetime) -> timedelta:
    """How long an engagement of this kind is planned when nobody says otherwise: margin
    ``duration_<kind>`` of the book, on that day in the office's zone."""
    minutes = Margins.of(plan).value(f"duration_{engagement}", local_day(on, plan.zone))
    return timedelta(minutes=round(minutes))
