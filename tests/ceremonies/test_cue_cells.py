"""What is typed into a cue sheet, and what it shows of it again."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.ceremonies.cue_cells import (
    shown_begin,
    shown_length,
    typed_begin,
    typed_length,
)
from reception.fields.mistyped import Mistyped
from reception.plan.cue import Cue, CueTrigger
from reception.plan.link import Edge

CUES = [Cue(id=f"c{n}", ceremony="c", number=n) for n in ("1", "11", "11a", "2", "9-1", "")]
ONE = CUES[0]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:30", 90),
        ("90", 90),
        ("2m", 120),
        ("1m30", 90),
        ("１：３０", 90),
        ("?", None),
        ("", None),
    ],
)
def test_a_length_is_typed_in_many_ways(text: str, seconds: int | None) -> None:
    assert typed_length(text) == seconds


@pytest.mark.parametrize("text", ["1:60", "soon", "-1:00", "1:2:3", "999999"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(Mistyped) as told:
        typed_length(text)
    assert told.value.text == text


@given(st.integers(min_value=0, max_value=7 * 86_400))
def test_a_length_shown_is_read_back(seconds: int) -> None:
    assert typed_length(shown_length(seconds)) == seconds


@pytest.mark.parametrize(
    ("text", "after", "edge", "offset", "signal"),
    [
        ("11", "c11", Edge.END, 0, False),
        ("11a", "c11a", Edge.END, 0, False),
        ("11a+0:30", "c11a", Edge.END, 30, False),
        ("2^", "c2", Edge.START, 0, False),
        ("2^ - 1m", "c2", Edge.START, -60, False),
        ("2?", "c2", Edge.END, 0, True),
        ("9-1", "c9-1", Edge.END, 0, False),
        ("", "", Edge.END, 0, False),
        ("?", "", Edge.END, 0, True),
    ],
)
def test_a_beginning_names_what_is_waited_for(
    text: str, after: str, edge: Edge, offset: int, signal: bool
) -> None:
    fields = typed_begin(text, ONE, CUES)
    told = (fields["after"], fields["after_edge"], fields["offset_seconds"], fields["on_signal"])
    assert told == (after, edge, offset, signal)


def test_a_time_is_one_of_the_clock_unless_a_call_or_an_act_is_expected_then() -> None:
    fields = typed_begin("-20:00", ONE, CUES)
    assert (fields["begun_by"], fields["offset_seconds"]) == (CueTrigger.CLOCK, -1200)
    call = msgspec.structs.replace(ONE, begun_by=CueTrigger.CALL)
    assert typed_begin("-20:00", call, CUES)["begun_by"] is CueTrigger.CALL


def test_what_waits_for_a_cue_waits_for_no_clock() -> None:
    clocked = msgspec.structs.replace(ONE, begun_by=CueTrigger.CLOCK)
    assert typed_begin("2", clocked, CUES)["begun_by"] is CueTrigger.CUE


@pytest.mark.parametrize("text", ["1", "7", "11b", "2+", "2 0:30", "soon", "2^^"])
def test_a_beginning_that_names_no_other_cue_is_refused(text: str) -> None:
    """Its own number least of all."""
    with pytest.raises(Mistyped):
        typed_begin(text, ONE, CUES)


@given(
    st.sampled_from(("", "c11", "c11a", "c9-1", "c")),
    st.sampled_from(tuple(CueTrigger)),
    st.sampled_from(tuple(Edge)),
    st.integers(-4000, 4000),
    st.booleans(),
)
def test_a_beginning_shown_is_read_back(
    after: str, begun_by: CueTrigger, edge: Edge, offset: int, signal: bool
) -> None:
    """Whatever a cue waits for; a clock waits for no cue, and nothing has no edge."""
    if begun_by is CueTrigger.CLOCK or not after:
        after, edge = "", Edge.END
    if begun_by is CueTrigger.CUE and not after:
        begun_by = CueTrigger.ACT
    cue = msgspec.structs.replace(
        ONE,
        after=after,
        begun_by=begun_by,
        after_edge=edge,
        offset_seconds=offset,
        on_signal=signal,
    )
    fields = typed_begin(shown_begin(cue, CUES), cue, CUES)
    assert msgspec.structs.replace(cue, **fields) == cue


def test_a_cue_that_would_wait_for_itself_is_refused_with_the_circle() -> None:
    chain = [
        Cue(id=f"c{n}", ceremony="c", number=str(n), after=f"c{n - 1}" if n > 1 else "")
        for n in range(1, 5)
    ]
    with pytest.raises(Mistyped) as told:
        typed_begin("4", chain[1], chain)
    assert (told.value.key, told.value.arguments["circle"]) == ("typed-cue-circle", "2 → 4 → 3 → 2")
    assert typed_begin("2", chain[3], chain)["after"] == "c2"


def test_behind_a_cue_of_the_clock_no_circle_closes() -> None:
    clock = Cue(id="c1", ceremony="c", number="1", begun_by=CueTrigger.CLOCK, after="c2")
    assert typed_begin("1", Cue(id="c2", ceremony="c", number="2"), [clock])["after"] == "c1"
