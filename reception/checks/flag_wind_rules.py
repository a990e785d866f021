"""F9: flags and the wind that is forecast.

Source: no work at height in the open at force 6 and above (JGJ 80-2016); from which wind on flags
come down is a margin of the office.
"""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.flag_crew_rules import crew_plan_of
from reception.checks.flag_ground import day_of, moment_of, span_of, windows_of
from reception.checks.ground import Ground
from reception.flags.stretches import Stretch, within
from reception.flags.wind import STOPS_WORK, TAKES_DOWN, Gale, gales
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_plan import FlagPlan
from reception.plan.forecast import Forecast
from reception.weather import force_of


def flags_in_gale(ground: Ground, id: str) -> Iterator[Conflict]:
    """F9: flags of a plan would hang in a wind in which they are to be down. The first of the gales
    is told for each road, with how many there are."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None or not ground.plan.table(Forecast):
        return
    for laid, window in windows_of(ground, flags):
        least = ground.margins.value(TAKES_DOWN, day_of(ground, window.up))
        found = list(gales(ground.plan, laid.road.id, window.up, window.down, least))
        if found and laid.posts:
            first = found[0]
            yield from ground.found(
                "F9",
                "hanging",
                subjects=(id, laid.road.id, first.forecast.id),
                span=span_of(first.start, first.end),
                facts=(*_wind_facts(first, least), Fact("posts", len(laid.posts))),
            )


def crews_in_wind(ground: Ground, id: str) -> Iterator[Conflict]:
    """F9: a window in which a crew of a plan was to work falls into a wind in which nobody works at
    height."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None or not flags.crews or not ground.plan.table(Forecast):
        return
    times: dict[str, list[Stretch]] = {}
    for work in ground.remembered(crew_plan_of).works:
        if work.plan == id:
            times.setdefault(work.road, []).append((work.start, work.end))
    crews = [one for name in flags.crews if (one := ground.plan.get(FlagCrew, name))]
    for crew, window in ((one, window) for one in crews for window in one.windows):
        opens, closes = window.starts.timestamp(), window.ends.timestamp()
        least = ground.margins.value(STOPS_WORK, day_of(ground, opens))
        for road, needed in times.items():
            first = next(
                (
                    one
                    for one in gales(ground.plan, road, opens, closes, least)
                    if within(needed, [(one.start, one.end)])
                ),
                None,
            )
            if first is not None:
                yield from ground.found(
                    "F9",
                    "window",
                    subjects=(id, road, crew.id, first.forecast.id),
                    span=span_of(first.start, first.end),
                    facts=(
                        *_wind_facts(first, least),
                        Fact("opens", moment_of(opens)),
                        Fact("closes", moment_of(closes)),
                    ),
                )


def _wind_facts(gale: Gale, least: float) -> tuple[Fact, ...]:
    return (
        Fact("wind", f"{gale.speed:g}", "source-forecast"),
        Fact("force", force_of(gale.speed)),
        Fact("limit", f"{least:g}", "source-margin"),
        Fact("limit_force", force_of(least)),
        Fact("from", moment_of(gale.start)),
        Fact("until", moment_of(gale.end)),
    )
