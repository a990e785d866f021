"""F9 and C2: flags, crews and ceremonies in the weather that is forecast."""

from __future__ import annotations

import msgspec
import pytest

from reception.checks.flag_wind_rules import crews_in_wind, flags_in_gale
from reception.checks.spell_rules import spell_times, window_times
from reception.checks.telling import conflict_text
from reception.checks.weather_rules import rain_undecided
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.flag_crew import FlagCrew
from reception.plan.forecast import Forecast, Sky
from reception.plan.half_mast import HalfMast
from reception.plan.lane_permit import LanePermit
from reception.plan.record import Record
from reception.plan.setting import Setting
from reception.wording import LANGUAGES, wording
from tests.flags.scene import at, flags, guest, posts, road
from tests.flags.test_crew_work import crew, forecast, scene, windowed
from tests.flags.test_flag_rules import ground_of, told

BRAZIL = guest("BRA", "BR", arrives=0, departs=30)
HANGING = (*BRAZIL, road(), *posts(3), flags("BRA", up_by=at(0), down_after=at(10)))


def test_flags_that_hang_at_force_seven_are_told_and_at_force_six_not() -> None:
    gale = forecast(4, 6, wind_force=7)
    found = told(flags_in_gale, "BRA.flags", *HANGING, gale)
    assert found == ["F9 hanging: BRA.flags avenue f4"]
    assert told(flags_in_gale, "BRA.flags", *HANGING, forecast(4, 6, wind_force=6)) == []


def test_a_gale_before_the_flags_are_up_or_after_they_are_down_is_no_matter() -> None:
    before, after = forecast(-4, 0, wind_force=9), forecast(10, 20, wind_force=9)
    assert told(flags_in_gale, "BRA.flags", *HANGING, before, after) == []


def test_a_newer_forecast_that_says_less_takes_the_gale_back() -> None:
    gale = forecast(4, 6, wind_force=8, issued_at=at(-20))
    calmer = forecast(3, 7, wind_force=4, issued_at=at(-5))
    assert told(flags_in_gale, "BRA.flags", *HANGING, gale, calmer) == []


def test_an_office_sets_its_own_limit() -> None:
    setting = Setting(id="margin.wind_takes_down", value="17.2")
    assert told(flags_in_gale, "BRA.flags", *HANGING, setting, forecast(4, 6, wind_force=7)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_gale_is_told_with_wind_force_and_limit(language: str) -> None:
    ground = ground_of([*HANGING, forecast(4, 6, gusts_ms=15.5, source="气象台")])
    (one,) = flags_in_gale(ground, "BRA.flags")
    text = conflict_text(one, ground.plan, wording(language))
    assert all(part in text for part in ("15.5", "7", "13.9", "16:00", "18:00", "气象台", "6"))


def test_a_crews_window_in_the_wind_is_told_and_one_beside_it_not() -> None:
    records = scene(crew("one", (-6, -3), (11, 14)))
    found = told(crews_in_wind, "BRA.flags", *records, forecast(-5, -4, wind_force=6))
    assert found == ["F9 window: BRA.flags avenue one f-5"]
    assert told(crews_in_wind, "BRA.flags", *records, forecast(-3, -1, wind_force=6)) == []
    assert told(crews_in_wind, "BRA.flags", *records, forecast(-5, -4, wind_force=5)) == []


def ceremony(*branches: str, cue: str = "rain") -> list[Record]:
    """A ceremony from twelve to one at the hall, with a cue for rain."""
    return [
        *BRAZIL,
        Engagement(id="e", tracks=("BRA.track",), start=at(0), end=at(1), venue="hall"),
        Ceremony(id="c", engagement="e", branches=branches),
        Cue(id="q", ceremony="c", branch=cue),
    ]


def wet(start: float, end: float, **fields: object) -> Forecast:
    return forecast(start, end, sky=Sky.RAIN, **fields)


def test_rain_during_a_ceremony_with_cues_for_it_wants_a_decision() -> None:
    assert told(rain_undecided, "c", *ceremony(), wet(0.5, 3)) == ["C2 rain: e f0.5"]
    assert told(rain_undecided, "c", *ceremony("rain"), wet(0.5, 3)) == []
    assert told(rain_undecided, "c", *ceremony(cue="slow"), wet(0.5, 3)) == []
    assert told(rain_undecided, "c", *ceremony(), wet(1, 3)) == []
    assert told(rain_undecided, "c", *ceremony(), wet(0.5, 3, rain_chance=30)) == []
    assert told(rain_undecided, "c", *ceremony(), wet(0.5, 3, places=("elsewhere",))) == []


def test_cues_that_hold_only_without_rain_want_a_decision_too() -> None:
    assert told(rain_undecided, "c", *ceremony(cue="!rain !slow"), wet(0.5, 3)) == [
        "C2 rain: e f0.5"
    ]


def test_a_forecast_or_mourning_typed_backwards_is_told() -> None:
    right, wrong = forecast(1, 2), forecast(2, 2)
    assert told(spell_times, wrong.id, wrong) == ["T3 spell_reversed: f2"]
    assert told(spell_times, right.id, right) == []
    mourning = HalfMast(id="m", state="BR", starts=at(2), ends=at(1))
    assert told(spell_times, "m", mourning) == ["T3 spell_reversed: m"]
    assert told(spell_times, "m", msgspec.structs.replace(mourning, ends=at(3))) == []


def test_windows_typed_backwards_are_told_of_crews_lifts_and_lanes() -> None:
    good, bad = windowed((0, 1)), windowed((0, 1), (3, 2))
    for holder in (
        FlagCrew(id="x", windows=bad),
        FlagCrew(id="x", windows=good, lift_windows=bad),
        LanePermit(id="x", road="avenue", windows=bad),
    ):
        assert told(window_times, "x", road(), holder) == ["T3 window_reversed: x"]
    fine = FlagCrew(id="x", windows=good, lift_windows=good)
    assert told(window_times, "x", fine) == []
