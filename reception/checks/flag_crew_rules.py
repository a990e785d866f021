"""F6 of the crews of a flag plan: whether they find the time to hang its flags, to change them and
to take them down, and whether a lane may be taken where they need one.

Source: rate, nights and times are margins of the office; nothing is published about them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from math import ceil

from reception.checks.conflict import Conflict, Fact
from reception.checks.flag_ground import flag_book, moment_of, span_of, windows_of
from reception.checks.ground import Ground
from reception.flags.crew_work import CrewPlan, Lack, crew_plan
from reception.flags.nights import clock_of_day, night_hours
from reception.flags.works import Work, permitted_sides
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import PostAccess


def crews_lacking(ground: Ground, id: str) -> Iterator[Conflict]:
    """F6: with all their windows the crews of a plan do not get a road done: how many crew-hours
    are missing, and which window is short. The worst work is told for each road."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None or not flags.crews:
        return
    worst: dict[str, Lack] = {}
    for lack in ground.remembered(crew_plan_of).lacks:
        known = worst.get(lack.work.road)
        if lack.work.plan == id and (known is None or lack.hours > known.hours):
            worst[lack.work.road] = lack
    for road, lack in sorted(worst.items()):
        work = lack.work
        needs, missing = ceil(lack.needs * 60), ceil(lack.hours * 60)
        yield from ground.found(
            "F6",
            "crews",
            subjects=(id, road),
            span=span_of(work.start, work.end),
            facts=(
                Fact("needs", needs, "source-flag-rate"),
                Fact("has", needs - missing),
                Fact("needs_hours", f"{needs / 60:.1f}"),
                Fact("has_hours", f"{(needs - missing) / 60:.1f}"),
                Fact("missing", f"{missing / 60:.1f}"),
                Fact("work", work.kind.value),
                Fact("from", moment_of(work.start)),
                Fact("until", moment_of(work.end)),
                *_hours_by(ground, work),
                Fact("short", lack.short.value),
                Fact("hours_left", f"{lack.left(lack.short):.1f}"),
                Fact("hours_before", f"{lack.before:.1f}"),
            ),
        )


def lanes_unpermitted(ground: Ground, id: str) -> Iterator[Conflict]:
    """F6: posts of a plan are reached from a lane only, and no permit to take one is entered."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None or not flags.crews:
        return
    for laid, window in windows_of(ground, flags):
        permitted = permitted_sides(ground.plan, laid.road.id)
        posts = [
            one.post
            for one in laid.posts
            if one.post.access is PostAccess.LANE and one.post.side not in permitted and one.hung
        ]
        if posts:
            yield from ground.found(
                "F6",
                "no_lane",
                subjects=(id, laid.road.id),
                span=span_of(window.up, window.down),
                facts=(Fact("count", len(posts)), Fact("post", posts[0].id)),
            )


def _hours_by(ground: Ground, work: Work) -> Iterator[Fact]:
    """Whether crews work in windows that were entered for them, or for want of those at night, and
    then from when to when: else an office looks in vain for hours that it never entered."""
    crews = [found for id in work.crews if (found := ground.plan.get(FlagCrew, id))]
    if all(crew.windows for crew in crews):
        yield Fact("by", "windows")
        return
    begins, ends = night_hours(ground.margins, datetime.fromtimestamp(work.end, ground.zone))
    yield Fact("by", "nights")
    yield Fact("night_from", clock_of_day(begins), "source-margin")
    yield Fact("night_to", clock_of_day(ends), "source-margin")


def crew_plan_of(ground: Ground) -> CrewPlan:
    """The work of all crews of a ground's book."""
    return crew_plan(flag_book(ground), ground.margins)
