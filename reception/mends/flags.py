"""Flags: a road is shared in another way, a post shows what its plan says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.record import change_record, remove_record
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.mend import Idea, MendKind
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad, OverlapPolicy


def road_shared_otherwise(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Another rule for the days on which several guests pass along a road."""
    road = bench.plan.get(FlagRoad, conflict.subjects[-1])
    if road is None:
        return
    for policy in OverlapPolicy:
        if policy is not road.overlap:
            verb = partial(change_record, id=road.id, overlap=policy)
            step = bench.step(MendKind.FLAGS, road.id, verb)
            if step is not None:
                yield Idea(MendKind.FLAGS, step)


def road_flagged_for_guest(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The guest's own flags are planned along the road, too."""
    _, stay, road = conflict.subjects
    for flags in bench.plan.referring(FlagPlan, "serves", stay):
        if road not in flags.roads:
            verb = partial(change_record, id=flags.id, roads=(*flags.roads, road))
            step = bench.step(MendKind.FLAGS, road, verb)
            if step is not None:
                yield Idea(MendKind.FLAGS, step)


def post_as_planned(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """What somebody chose for a single post is given up."""
    plan, post = conflict.subjects[:2]
    for choice in bench.plan.referring(FlagChoice, "plan", plan):
        if choice.post == post:
            step = bench.step(MendKind.POST, post, partial(remove_record, id=choice.id))
            if step is not None:
                yield Idea(MendKind.POST, step)
