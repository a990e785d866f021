"""Spans: one named table of how two can lie, and what the algebra says of each."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.plan.span import Span, minutes_between

NOON = datetime(2026, 5, 18, 12, tzinfo=UTC)


def at(minute: int) -> datetime:
    """So many minutes after noon."""
    return NOON + timedelta(minutes=minute)


def span(start: int, end: int) -> Span:
    """From minute to minute after noon."""
    return Span(at(start), at(end))


# The first span is always from 20 to 40. What follows: the second span; overlaps, touches, first
# contains second, second contains first; the gap in minutes; intersection and union as minutes.
Minutes = tuple[int, int] | None
TABLE: dict[str, tuple[Minutes, bool, bool, bool, bool, int, Minutes, Minutes]] = {
    "far before": ((0, 10), False, False, False, False, 10, None, None),
    "meets": ((0, 20), False, True, False, False, 0, None, (0, 40)),
    "reaches in": ((10, 30), True, False, False, False, -10, (20, 30), (10, 40)),
    "covers from before to the end": ((10, 40), True, False, False, True, -20, (20, 40), (10, 40)),
    "starts with it": ((20, 30), True, False, True, False, -10, (20, 30), (20, 40)),
    "lies within": ((25, 35), True, False, True, False, -10, (25, 35), (20, 40)),
    "is the same": ((20, 40), True, False, True, True, -20, (20, 40), (20, 40)),
    "ends with it": ((30, 40), True, False, True, False, -10, (30, 40), (20, 40)),
    "covers from the start on": ((20, 50), True, False, False, True, -20, (20, 40), (20, 50)),
    "lies around": ((10, 50), True, False, False, True, -20, (20, 40), (10, 50)),
    "reaches out": ((30, 50), True, False, False, False, -10, (30, 40), (20, 50)),
    "is met": ((40, 50), False, True, False, False, 0, None, (20, 50)),
    "far after": ((50, 60), False, False, False, False, 10, None, None),
    "empty, before": ((10, 10), False, False, False, False, 10, None, None),
    "empty, at the start": ((20, 20), False, True, True, False, 0, None, (20, 40)),
    "empty, within": ((30, 30), True, False, True, False, 0, (30, 30), (20, 40)),
    "empty, at the end": ((40, 40), False, True, True, False, 0, None, (20, 40)),
}


def drawn(minutes: Minutes) -> Span | None:
    """The span of a table entry."""
    return span(*minutes) if minutes else None


@pytest.mark.parametrize("name", TABLE)
def test_span_lies_to_another_as_the_table_says(name: str) -> None:
    minutes, overlaps, touches, contains, contained, gap, intersection, union = TABLE[name]
    first, second = span(20, 40), drawn(minutes)
    assert second
    assert first.overlaps(second) is second.overlaps(first) is overlaps
    assert first.touches(second) is second.touches(first) is touches
    assert first.contains(second) is contains
    assert second.contains(first) is contained
    assert first.gap(second) == second.gap(first) == timedelta(minutes=gap)
    assert first.intersection(second) == second.intersection(first) == drawn(intersection)
    assert first.union(second) == second.union(first) == drawn(union)


def test_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        span(10, 9)


def test_span_of_no_length_is_a_span() -> None:
    assert span(10, 10).minutes == 0


def test_span_holds_its_start_but_not_its_end() -> None:
    assert span(10, 20).holds(at(10))
    assert span(10, 20).holds(at(19))
    assert not span(10, 20).holds(at(20))
    assert not span(10, 10).holds(at(10))


def test_minutes_are_whole_and_rounded_down() -> None:
    assert minutes_between(at(0), at(0) + timedelta(seconds=119)) == 1
    assert minutes_between(at(0) + timedelta(seconds=1), at(0)) == -1


def test_span_in_another_zone_is_the_same_time() -> None:
    later = datetime.fromisoformat("2026-05-18T20:00+08:00")
    assert Span(later, later + timedelta(minutes=5)) == span(0, 5)


def test_span_widened_by_set_up_and_turn_round() -> None:
    assert span(20, 40).widened(before=15, after=5) == span(5, 45)


minutes = st.integers(min_value=-500, max_value=500)
spans = st.tuples(minutes, minutes).map(lambda pair: span(min(pair), max(pair)))


@given(spans, spans)
def test_overlap_touch_and_gap_exclude_one_another(first: Span, second: Span) -> None:
    apart = first.gap(second) > timedelta(0)
    assert sum((apart, first.touches(second), first.overlaps(second))) == 1


@given(spans, spans)
def test_union_and_intersection_account_for_all_minutes(first: Span, second: Span) -> None:
    together, shared = first.union(second), first.intersection(second)
    assert (together is None) == (first.gap(second) > timedelta(0))
    if together:
        assert together.minutes == first.minutes + second.minutes - (
            shared.minutes if shared else 0
        )
        assert together.contains(first)
        assert together.contains(second)
        assert together == first.hull(second)


@given(spans, minutes)
def test_shift_there_and_back_changes_nothing(drawn_span: Span, by: int) -> None:
    there = drawn_span.shifted(timedelta(minutes=by))
    assert there.minutes == drawn_span.minutes
    assert there.shifted(timedelta(minutes=-by)) == drawn_span
