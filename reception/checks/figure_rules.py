"""C3: whoever was put somewhere by hand on a position diagram can stand there."""

from __future__ import annotations

from collections.abc import Iterator

from reception.ceremonies.cue_times import cue_course, cues_of
from reception.ceremonies.positions import ground_for, standings_of
from reception.ceremonies.standing_fit import misfits
from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.ceremony import Ceremony
from reception.plan.engagement import Engagement


def figures_unfit(ground: Ground, ceremony: str) -> Iterator[Conflict]:
    """C3: a place by hand is beside the ground, meant for another one, led to by no cue any more,
    or on somebody else. Costs nothing where nobody was moved."""
    one = ground.plan.get(Ceremony, ceremony)
    standings = standings_of(ground.plan, one) if one else []
    engagement = ground.plan.get(Engagement, one.engagement) if one else None
    course = ground.course(engagement) if engagement and standings else None
    if one is None or engagement is None or course is None:
        return
    cues = cues_of(ground.plan, one)
    square = ground_for(ground.plan, one, engagement, cues)
    for misfit in misfits(square, cue_course(one, cues), standings):
        yield from ground.found(
            "C3",
            misfit.why.value,
            subjects=(engagement.id, misfit.standing.id),
            span=course,
            facts=(
                Fact("role", misfit.standing.role),
                Fact("other_role", misfit.other),
                Fact("cue", misfit.cue),
                Fact("apart_cm", round(misfit.apart_m * 100)),
            ),
        )
