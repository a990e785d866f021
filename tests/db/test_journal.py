"""The end of the journal gives the history that the whole of it would, as far as it reaches."""

import random
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import journal
from db.journal import entry_of, step_of, tail
from reception.plan.change import Change, Step, added
from reception.plan.history import History
from reception.plan.unit import Unit
from tests.db.samples import NOW, RECORDS, a_step, stamped


def entry(step: Step, seq: int = 1) -> Any:
    """Return a journal row, as the database would give it."""
    return SimpleNamespace(**entry_of(step, seq))


def edits(seed: int, count: int) -> list[Step]:
    """Do random steps, gestures, undos and redos, as a session would."""
    dice, history, steps = random.Random(seed), History(), []
    unit = Unit(id="u")
    for number in range(count):
        choice = dice.random()
        done = None
        if choice < 0.3:
            done = history.undo_step()
        elif choice < 0.45:
            done = history.redo_step()
        if done is None:
            renamed = msgspec.structs.replace(unit, name_en=str(number))
            gesture = dice.choice(["", "", "drag", "type"])
            done = a_step("?", Change("unit", "u", unit, renamed), merge_key=gesture)
        done = stamped(done, f"s{number}", author=dice.choice(["li", "li", "wang"]))
        (change,) = done.changes
        assert isinstance(change.after, Unit)
        unit = change.after
        history.record(done)
        steps.append(done)
    return steps


def test_a_step_comes_back_as_it_was() -> None:
    step = msgspec.structs.replace(
        a_step("s1", *(added(record) for record in RECORDS), merge_key="drag"),
        at=NOW + timedelta(microseconds=1),
        undoes="s0",
        redoes="s00",
    )
    assert step_of(entry(step)) == step


def test_a_removal_and_a_replacement_come_back_as_they_were() -> None:
    first, second = Unit(id="u", name_zh="一"), Unit(id="u", name_zh="二")
    step = a_step("s1", Change("unit", "u", first, second), Change("unit", "u", second, None))
    assert step_of(entry(step)) == step


def test_a_step_without_its_stamp_is_refused() -> None:
    with pytest.raises(ValueError, match="no id or no time"):
        entry_of(msgspec.structs.replace(a_step("s1", added(Unit(id="u"))), at=None), 1)


def test_the_tail_of_plain_steps_has_as_many_as_wanted() -> None:
    rows = [entry(a_step(str(n), added(Unit(id=f"u{n}")))) for n in range(10)]
    assert [row.id for row in tail(reversed(rows), 3)] == ["7", "8", "9"]


def test_the_tail_of_a_short_journal_is_all_of_it() -> None:
    rows = [entry(a_step(str(n), added(Unit(id=f"u{n}")))) for n in range(3)]
    assert [row.id for row in tail(reversed(rows), 10)] == ["0", "1", "2"]
    assert tail([], 10) == []


def test_the_tail_does_not_begin_inside_a_gesture() -> None:
    keys = ["", "drag", "drag", "drag", ""]
    rows = [
        entry(a_step(str(n), added(Unit(id=f"u{n}")), merge_key=key)) for n, key in enumerate(keys)
    ]
    assert [row.id for row in tail(reversed(rows), 2)] == ["1", "2", "3", "4"]


def test_the_tail_reaches_back_to_what_was_undone() -> None:
    done = [a_step(str(n), added(Unit(id=f"u{n}"))) for n in range(5)]
    undone = [
        msgspec.structs.replace(step, id=f"undo-{step.id}", undoes=step.id)
        for step in reversed(done[2:])
    ]
    rows = [entry(step) for step in (*done, *undone)]
    assert tail(reversed(rows), 2)[0].id == "2"


def test_the_tail_ends_before_a_step_too_large_to_read_on_opening(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = [entry(a_step(str(n), added(Unit(id=f"u{n}")))) for n in range(6)]
    rows[2].changes = " " * 10_000 + rows[2].changes
    monkeypatch.setattr(journal, "TAIL_CHARACTERS", 5_000)
    assert [row.id for row in tail(reversed(rows), 100)] == ["3", "4", "5"]


def test_the_tail_has_the_newest_step_however_large() -> None:
    """It must be possible to take back an import."""
    row = entry(a_step("0", added(Unit(id="u0"))))
    row.changes = " " * (journal.TAIL_CHARACTERS + 1) + row.changes
    assert tail([row], 1) == [row]


@given(st.integers(0, 10_000), st.integers(1, 60), st.integers(1, 20))
def test_the_history_of_the_tail_ends_like_that_of_all(seed: int, count: int, wanted: int) -> None:
    steps = edits(seed, count)
    whole = History(steps)
    short = History(step_of(row) for row in tail([entry(step) for step in reversed(steps)], wanted))
    assert short.to_redo == whole.to_redo
    assert short.done == whole.done[len(whole.done) - len(short.done) :]
    while short.to_undo:
        for history in (short, whole):
            undo = history.undo_step()
            assert undo
            history.record(stamped(undo, "undo"))
        assert short.to_redo == whole.to_redo
