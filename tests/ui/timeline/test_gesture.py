"""Gestures and the scale of time: what a hand on the timeline means in minutes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.plan.span import MINUTE, Span
from ui.timeline.geometry import CLOSEST, FARTHEST, TimeScale, snapped
from ui.timeline.gesture import Gesture, Grip, nudged

MIDNIGHT = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
DAY = Span(MIDNIGHT, MIDNIGHT + timedelta(days=1))


def at(hours: int, minutes: float = 0) -> datetime:
    return MIDNIGHT + timedelta(hours=hours, minutes=minutes)


def held(grip: Grip, *, grabbed: datetime) -> Gesture:
    return Gesture("talks", grip, Span(at(9, 30), at(10, 15)), grabbed, MIDNIGHT)


@pytest.mark.parametrize(
    ("grip", "to", "start", "end"),
    [
        (Grip.BODY, at(10, 41), at(10, 30), at(11, 15)),
        (Grip.BODY, at(9, 44), at(9, 35), at(10, 20)),
        (Grip.START, at(9, 12), at(9, 10), at(10, 15)),
        (Grip.START, at(13), at(10, 10), at(10, 15)),
        (Grip.END, at(9, 54), at(9, 30), at(9, 55)),
        (Grip.END, at(3), at(9, 30), at(9, 35)),
    ],
)
def test_gesture_ends_on_the_grid_and_never_reversed(
    grip: Grip, to: datetime, start: datetime, end: datetime
) -> None:
    grabbed = {Grip.BODY: at(9, 40), Grip.START: at(9, 30), Grip.END: at(10, 15)}[grip]
    assert held(grip, grabbed=grabbed).span_at(to) == Span(start, end)


def test_gesture_that_comes_back_leaves_an_item_off_the_grid_where_it_was() -> None:
    """An actual time of 09:33 is not rounded by picking the bar up and putting it down."""
    span = Span(at(9, 33), at(10, 1))
    gesture = Gesture("talks", Grip.BODY, span, at(9, 40), MIDNIGHT)
    assert gesture.span_at(at(9, 40)) == span


@given(
    grip=st.sampled_from(Grip),
    start=st.integers(0, 1400),
    length=st.integers(1, 300),
    to=st.integers(-500, 2000),
)
def test_gesture_changes_nothing_but_what_is_held(
    grip: Grip, start: int, length: int, to: int
) -> None:
    span = Span(at(0, start), at(0, start + length))
    grabbed = span.end if grip is Grip.END else span.start
    after = Gesture("talks", grip, span, grabbed, MIDNIGHT).span_at(at(0, to))
    if grip is Grip.BODY:
        assert after.end - after.start == span.end - span.start
    elif grip is Grip.START:
        assert after.end == span.end
    else:
        assert after.start == span.start
    assert after.minutes >= min(5, length)


@given(st.integers(-3, 3), st.sampled_from(Grip), st.integers(5, 120))
def test_nudge_and_nudge_back_is_where_one_started(marks: int, grip: Grip, length: int) -> None:
    span = Span(at(9), at(9, length + 15))
    assert nudged(nudged(span, grip, marks), grip, -marks) == span


@given(st.integers(0, 24 * 60), st.floats(FARTHEST, CLOSEST))
def test_scale_finds_the_minute_again_that_it_drew(minute: int, per_minute: float) -> None:
    scale = TimeScale(DAY, per_minute)
    moment = at(0, minute)
    assert abs(scale.moment(scale.x(moment)) - moment) <= timedelta(seconds=1)


def test_scale_stays_within_its_limits_however_often_one_zooms() -> None:
    scale = TimeScale(DAY, 1.0)
    for _ in range(40):
        scale = scale.zoomed(1.3)
    assert scale.per_minute == CLOSEST
    for _ in range(80):
        scale = scale.zoomed(0.7)
    assert scale.per_minute == FARTHEST


@given(st.integers(-5000, 5000))
def test_snapped_is_the_nearest_mark(seconds: int) -> None:
    moment = MIDNIGHT + timedelta(seconds=seconds)
    mark = snapped(moment, MIDNIGHT)
    assert (mark - MIDNIGHT) % (5 * MINUTE) == timedelta(0)
    assert abs(mark - moment) <= 2.5 * MINUTE
