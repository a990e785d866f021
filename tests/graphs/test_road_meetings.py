"""Columns that come together on roads and at junctions, and those that only seem to."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.graphs.road_meetings import (
    Meeting,
    MeetingKind,
    Pass,
    RoadMeetings,
    Windows,
    meetings_by_trying_all,
)

WINDOWS = Windows(following=300, opposing=600, crossing=600)
JUNCTIONS = "abcdef"


def no(place: str) -> bool:
    return False


def drive(junctions: str, at: float, *, road: float = 60, column: float = 20) -> tuple[Pass, ...]:
    """Return a drive over these junctions; every road takes as long, and so does the column to
    pass a point."""
    passes = []
    for start, end in itertools.pairwise(junctions):
        name = "".join(sorted(start + end))
        passes.append(Pass(name, start, end, at, at + column, at + road, at + road + column))
        at += road
    return tuple(passes)


def met(*driven: tuple[Pass, ...], divided=no, apart=no) -> list[tuple[MeetingKind, str, float]]:
    roads = RoadMeetings(divided=divided, apart=apart)
    for number, passes in enumerate(driven):
        roads.put(str(number), passes)
    return [(meeting.kind, meeting.place, meeting.gap) for meeting in roads.all(WINDOWS)]


def test_columns_behind_each_other_meet_within_the_headway() -> None:
    assert met(drive("abc", 0), drive("abc", 319)) == [(MeetingKind.FOLLOWING, "ab", 299)]
    assert met(drive("abc", 0), drive("abc", 320)) == []


def test_who_catches_up_is_told_where_it_is_nearest() -> None:
    slow, fast = drive("abcd", 0, road=300), drive("abcd", 700, road=100)
    assert met(slow, fast) == [(MeetingKind.FOLLOWING, "cd", 700 + 300 - 920)]


def test_columns_towards_each_other_meet_on_the_road_they_share() -> None:
    assert met(drive("abcd", 0), drive("dcba", 0)) == [(MeetingKind.OPPOSING, "bc", -80)]


def test_a_road_with_a_median_lets_them_pass() -> None:
    assert met(drive("abcd", 0), drive("dcba", 0), divided=lambda road: True) == []


def test_columns_over_one_junction_meet_within_the_window() -> None:
    assert met(drive("abc", 0), drive("dbe", 619)) == [(MeetingKind.CROSSING, "b", 599)]
    assert met(drive("abc", 0), drive("dbe", 620)) == []


def test_roads_that_lead_over_each_other_do_not_cross() -> None:
    assert met(drive("abc", 0), drive("dbe", 0), apart=lambda junction: junction == "b") == []


def test_who_arrives_at_a_junction_does_not_cross_it() -> None:
    assert met(drive("ab", 0), drive("dbe", 60)) == []


def test_who_drives_out_and_back_does_not_meet_oneself() -> None:
    assert met(drive("abcba", 0)) == []


def test_who_goes_another_way_is_met_there_no_longer() -> None:
    roads = RoadMeetings(divided=no, apart=no)
    roads.put("one", drive("abc", 0))
    roads.put("other", drive("abc", 30))
    (meeting,) = roads.of("one", WINDOWS)
    assert roads.of("other", WINDOWS) == (meeting,)
    roads.put("other", drive("def", 30))
    assert roads.of("one", WINDOWS) == ()
    roads.take("other")
    assert "other" not in roads
    assert roads.passes("other") == ()


drives = st.builds(
    drive,
    st.lists(st.sampled_from(JUNCTIONS), min_size=2, max_size=6)
    .map("".join)
    .filter(lambda way: all(a != b for a, b in itertools.pairwise(way))),
    st.integers(0, 1500),
    road=st.sampled_from((30, 60, 200)),
    column=st.sampled_from((0, 20, 90)),
)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from("vwxyz"), drives, min_size=2), st.data())
def test_the_answer_is_that_of_trying_all_pairs(driven, data) -> None:
    def divided(road: str) -> bool:
        return road in ("ab", "cd")

    def apart(junction: str) -> bool:
        return junction == "c"

    roads = RoadMeetings(divided=divided, apart=apart)
    for who in driven:
        roads.put(who, drive("fedcba", 100))  # and changes its mind
    for who, passes in driven.items():
        roads.put(who, passes)
    if data.draw(st.booleans()):
        gone = data.draw(st.sampled_from(sorted(driven)))
        roads.take(gone)
        del driven[gone]
    expected = meetings_by_trying_all(driven, WINDOWS, divided=divided, apart=apart)
    found = roads.all(WINDOWS)
    assert sorted(map(key, found)) == sorted(map(key, expected))
    for who in driven:
        mine = [meeting for meeting in expected if who in (meeting.first, meeting.second)]
        assert sorted(map(key, roads.of(who, WINDOWS))) == sorted(map(key, mine))


def key(meeting: Meeting) -> tuple[MeetingKind, frozenset[str], float, float]:
    parties = frozenset((meeting.first, meeting.second))
    return meeting.kind, parties, meeting.gap, meeting.starts


@pytest.mark.parametrize("seed", range(3))
def test_taking_everybody_out_leaves_nothing(seed: int) -> None:
    dice = random.Random(seed)
    roads = RoadMeetings(divided=no, apart=no)
    names = [str(number) for number in range(40)]
    for name in names:
        roads.put(name, drive("".join(dice.sample(JUNCTIONS, 4)), dice.randrange(3000)))
    dice.shuffle(names)
    for name in names:
        roads.take(name)
    assert roads.all(WINDOWS) == ()
    assert all(not place._stays for place in roads._roads.values())
    assert all(not place._stays for place in roads._junctions.values())
