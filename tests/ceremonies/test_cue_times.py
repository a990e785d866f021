"""Cue times: chained by event, in seconds, with branches, and honest about what nobody knows."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.ceremonies.cue_times import (
    CueCourse,
    clock_text,
    cue_course,
    is_in_force,
)
from reception.ceremonies.sun import sun_times
from reception.ceremonies.template import seconds_of
from reception.ceremonies.template_cues import cue_records
from reception.ceremonies.template_library import shipped_templates
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue, CueTrigger
from reception.plan.link import Edge

WREATH = shipped_templates()["wreath"]

AT = """
1 -60:00  2 -45:00  3 -30:00  4 -20:00  5 -10:00  6 -2:00  7 0:00  8 1:30  9 2:00  10 3:30
11 4:30  12 6:30  13 7:00  14 7:40  15 8:40  16 13:00  17 15:00  18 16:30  19 20:00
"""
"""When each cue of a wreath-laying begins, from the moment the guest's car stops."""


def wreath_cues() -> list[Cue]:
    return cue_records(WREATH, "c", [cue.number for cue in WREATH.cue])


def course(cues: list[Cue], *branches: str, zero: int = 0, shortest: bool = False) -> CueCourse:
    ceremony = Ceremony(id="c", engagement="e", branches=branches, zero_seconds=zero)
    return cue_course(ceremony, cues, shortest=shortest)


def starts(found: CueCourse) -> dict[str, str]:
    """By number, when the cues that count begin."""
    return {
        time.cue.number: "on signal" if time.start is None else clock_text(time.start)
        for time in found.times
        if time.counts
    }


def changed(cues: list[Cue], number: str, **fields: object) -> list[Cue]:
    return [msgspec.structs.replace(cue, **fields) if cue.number == number else cue for cue in cues]


def test_the_wreath_template_keeps_its_timings_to_the_second() -> None:
    """Eighteen cues until the motorcade rolls, and one that clears up after it."""
    words = AT.split()
    assert starts(course(wreath_cues())) == dict(zip(words[::2], words[1::2], strict=True))
    assert course(wreath_cues()).length == seconds_of("16:30")
    assert not course(wreath_cues()).on_signal


@pytest.mark.parametrize("number", [number for number in AT.split()[::2] if 7 <= int(number) < 18])
def test_another_length_moves_what_comes_after_and_nothing_before(number: str) -> None:
    cues = wreath_cues()
    was = course(cues)
    longer = next(cue.usual_seconds or 0 for cue in cues if cue.number == number) + 37
    now = course(changed(cues, number, usual_seconds=longer))
    for before, after in zip(was.times, now.times, strict=True):
        if not before.counts or before.start is None or after.start is None:
            continue
        later = not before.cue.outside and int(before.cue.number) > int(number)
        assert after.start - before.start == (37 if later else 0), before.cue.number
    assert now.length == was.length + 37


def test_rain_leaves_out_the_walk_round_and_a_slow_guest_takes_longer() -> None:
    cues = wreath_cues()
    rain = starts(course(cues, "rain"))
    assert "15" not in rain
    assert (rain["5a"], rain["14"], rain["16"]) == ("-8:00", "7:40", "8:40")
    slow = starts(course(cues, "slow"))
    assert (slow["11a"], slow["12"], slow["15a"], slow["16"]) == ("4:30", "8:00", "10:10", "16:40")
    both = starts(course(cues, "slow", "rain"))
    assert {"15", "15a"}.isdisjoint(both)
    with_spouse = starts(course(cues, "spouse"))
    assert (with_spouse["13a"], with_spouse["14"]) == ("7:40", "8:00")


def test_a_cue_without_a_length_leaves_all_behind_it_on_signal() -> None:
    cues = changed(wreath_cues(), "14", usual_seconds=None)
    found = course(cues)
    told = starts(found)
    assert told["14"] == "7:40"
    assert {told[number] for number in ("15", "16", "17", "18")} == {"on signal"}
    assert told["19"] == "20:00", "the clock waits for nobody"
    assert found.on_signal
    assert found.length == seconds_of("8:10"), "it takes no less than it must"


def test_a_cue_begun_by_a_signal_has_no_time_nor_what_waits_for_it() -> None:
    told = starts(course(changed(wreath_cues(), "16", on_signal=True)))
    assert told["15"] == "8:40"
    assert (told["16"], told["17"]) == ("on signal", "on signal")


def test_a_cue_may_begin_with_the_start_of_another() -> None:
    cues = [
        Cue(id="a", ceremony="c", order=1, number="1", usual_seconds=150),
        Cue(id="g", ceremony="c", order=2, number="2", after="a", after_edge=Edge.START),
        Cue(id="b", ceremony="c", order=3, number="3", after="a", offset_seconds=5),
    ]
    assert starts(course(cues)) == {"1": "0:00", "2": "0:00", "3": "2:35"}


def test_the_zero_may_lie_off_the_start_of_the_engagement() -> None:
    assert course(wreath_cues(), zero=90).length == seconds_of("18:00")


def test_a_ceremony_is_as_short_as_its_cues_can_be() -> None:
    """Where nobody has said how short, it takes as long as usual."""
    cues = [
        Cue(id="a", ceremony="c", order=1, usual_seconds=90, least_seconds=45),
        Cue(id="b", ceremony="c", order=2, after="a", usual_seconds=30),
    ]
    assert course(cues).length == 120
    assert course(cues, shortest=True).length == 75


def test_what_waits_in_a_circle_or_for_another_ceremony_is_on_signal() -> None:
    """No plan lets a circle in; a reckoning must still come to an end."""
    cues = [
        Cue(id="a", ceremony="c", order=1, number="1", after="b"),
        Cue(id="b", ceremony="c", order=2, number="2", after="a"),
        Cue(id="x", ceremony="c", order=3, number="3", after="b"),
        Cue(id="y", ceremony="c", order=4, number="4", after="elsewhere"),
    ]
    assert set(starts(course(cues)).values()) == {"on signal"}


def test_a_chain_of_thousands_is_reckoned_in_one_walk() -> None:
    cues = [
        Cue(id=f"{n}", ceremony="c", order=n, after=f"{n - 1}" if n else "", usual_seconds=1)
        for n in range(5_000)
    ]
    assert course(cues[::-1]).length == 5_000


def test_branches_are_words_that_must_all_hold() -> None:
    assert is_in_force("", ())
    assert is_in_force("rain", ("rain",))
    assert not is_in_force("rain", ())
    assert is_in_force("!rain slow", ("slow",))
    assert not is_in_force("!rain slow", ("slow", "rain"))


@given(
    st.lists(
        st.tuples(st.integers(-1, 9), st.sampled_from((None, 0, 30, 95)), st.booleans()),
        max_size=10,
    )
)
def test_no_cue_begins_before_what_it_waits_for(
    drawn: list[tuple[int, int | None, bool]],
) -> None:
    """Random chains, each cue after an earlier one or none, some in a branch of their own."""
    cues = [
        Cue(
            id=f"{place}",
            ceremony="c",
            order=place,
            after=f"{after}" if 0 <= after < place else "",
            usual_seconds=length,
            branch="rain" if branch else "",
            begun_by=CueTrigger.ACT,
        )
        for place, (after, length, branch) in enumerate(drawn)
    ]
    for branches in ((), ("rain",)):
        found = {time.cue.id: time for time in course(cues, *branches).times}
        for time in found.values():
            awaited = found.get(time.cue.after)
            if awaited is None:
                assert time.start == 0
            elif awaited.end is None:
                assert time.start is None
            else:
                assert time.start == awaited.end
            if not time.counts:
                assert time.end == time.start


def test_the_sun_rises_and_sets_as_published_for_the_flag_of_the_square() -> None:
    """Published times of the flag ceremony: 06:10 on 1 October 2024, 07:36 on 1 January 2025."""
    told = {
        day: sun_times(date.fromisoformat(day)).rise.strftime("%H:%M:%S")
        for day in ("2024-10-01", "2025-01-01")
    }
    assert told == {"2024-10-01": "22:10:42", "2025-01-01": "23:35:59"}, "UTC, the day before"
    assert sun_times(date(2024, 10, 1)).set.strftime("%H:%M") == "09:56"
