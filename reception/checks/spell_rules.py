"""T3: forecasts, mourning, and windows for work that end before they start. Nothing counts with
them, and whoever typed them believes that it does."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.flag_crew import FlagCrew, WorkWindow
from reception.plan.forecast import Forecast
from reception.plan.half_mast import HalfMast
from reception.plan.lane_permit import LanePermit


def spell_times(ground: Ground, spell: str) -> Iterator[Conflict]:
    """T3: the end of a forecast or of mourning is not after its start."""
    found = ground.plan.get(Forecast, spell) or ground.plan.get(HalfMast, spell)
    if found is None or found.starts < found.ends:
        return
    facts = (Fact("starts", found.starts), Fact("ends", found.ends))
    yield from ground.found("T3", "spell_reversed", subjects=(spell,), span=None, facts=facts)


def window_times(ground: Ground, holder: str) -> Iterator[Conflict]:
    """T3: a window of a crew, of its lift or of a lane ends no later than it opens; the first of
    them is told."""
    crew, permit = ground.plan.get(FlagCrew, holder), ground.plan.get(LanePermit, holder)
    windows: tuple[WorkWindow, ...] = ()
    if crew is not None:
        windows = (*crew.windows, *crew.lift_windows)
    elif permit is not None:
        windows = permit.windows
    wrong = next((one for one in windows if one.ends <= one.starts), None)
    if wrong is not None:
        facts = (Fact("starts", wrong.starts), Fact("ends", wrong.ends))
        yield from ground.found("T3", "window_reversed", subjects=(holder,), span=None, facts=facts)
