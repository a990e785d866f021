"""F6 of the crews of a flag plan: whether they find the time to hang its flags and take them down.

Source: rate, nights and times are margins of the office; nothing is published about them.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from reception.checks.conflict import Conflict, Fact
from reception.checks.flag_ground import flag_book, moment_of, span_of
from reception.checks.ground import Ground
from reception.flags.crew_work import HOUR, CrewPlan, Lack, crew_plan
from reception.plan.flag_plan import FlagPlan


def crews_lacking(ground: Ground, id: str) -> Iterator[Conflict]:
    """F6: with all their windows the crews of a plan do not get a road done; how many crew-hours
    are missing. The worse of hanging and taking down is told for each road."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None or not flags.crews:
        return
    worst: dict[str, Lack] = {}
    for lack in ground.remembered(_crew_plan).lacks:
        known = worst.get(lack.work.road)
        if lack.work.plan == id and (known is None or lack.hours > known.hours):
            worst[lack.work.road] = lack
    for road, lack in sorted(worst.items()):
        work = lack.work
        minutes = ceil(lack.hours * 60)
        needs = ceil(lack.hours * 60 * work.posts / lack.posts)
        yield from ground.found(
            "F6",
            "crews",
            subjects=(id, road),
            span=span_of(work.start, work.end),
            facts=(
                Fact("needs", needs, "source-flag-rate"),
                Fact("has", needs - minutes),
                Fact("missing", f"{minutes * 60 / HOUR:.1f}"),
                Fact("work", work.kind.value),
                Fact("from", moment_of(work.start)),
                Fact("until", moment_of(work.end)),
            ),
        )


def _crew_plan(ground: Ground) -> CrewPlan:
    return crew_plan(flag_book(ground), ground.margins)
