"""C2: a ceremony in the open and the rain that is forecast.

Source: ceremonies have been moved or shortened for rain on the day; who decides and when is for the
office. From which chance of rain on a decision is wanted is a margin.
"""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.forecast import Forecast
from reception.weather import is_wet, outlooks

RAIN = "rain"
"""What templates call the branch of a ceremony that is taken in rain."""


def rain_undecided(ground: Ground, ceremony: str) -> Iterator[Conflict]:
    """C2: rain is forecast for a ceremony that has cues of its own for rain, and they are not in
    force."""
    if not ground.plan.table(Forecast):
        return
    one = ground.plan.get(Ceremony, ceremony)
    engagement = ground.plan.get(Engagement, one.engagement) if one else None
    course = ground.course(engagement) if engagement else None
    if one is None or engagement is None or course is None or RAIN in one.branches:
        return
    if not any(RAIN in _branches(cue) for cue in ground.plan.referring(Cue, "ceremony", one.id)):
        return
    likely = ground.margins.value("rain_reckoned_with", ground.day(course.start))
    for outlook in outlooks(ground.plan, engagement.venue, course):
        forecast = outlook.forecast
        if is_wet(forecast, likely):
            yield from ground.found(
                "C2",
                "rain",
                subjects=(engagement.id, forecast.id),
                span=outlook.span,
                facts=(
                    Fact("sky", forecast.sky.value),
                    Fact("chance", -1 if forecast.rain_chance is None else forecast.rain_chance),
                    Fact("clock_from", outlook.span.start),
                    Fact("clock_until", outlook.span.end),
                ),
            )
            return


def _branches(cue: Cue) -> set[str]:
    return {word.lstrip("!") for word in cue.branch.split()}
