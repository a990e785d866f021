"""Gestures that meet in one undo."""

from __future__ import annotations

from reception.plan.change import Step, replaced, step
from reception.plan.history import History
from reception.plan.unit import Unit

ONE, TWO = Unit(id="U", name_en="one"), Unit(id="U", name_en="two")


def renamed(before: Unit, after: Unit, id: str) -> Step:
    change = replaced(before, name_en=after.name_en)
    return Step(verb="unit.change", subject="U", changes=(change,), merge_key="typing", id=id)


def test_what_is_changed_there_and_back_is_nothing_to_undo() -> None:
    """Else undo would stick: a step without changes can be neither done nor recorded."""
    first = step("unit.add", "U0", [replaced(Unit(id="U0"), name_en="first")])
    history = History([first, renamed(ONE, TWO, "s1"), renamed(TWO, ONE, "s2")])
    assert history.to_undo == first


def test_what_is_changed_on_and_on_is_one_undo() -> None:
    three = Unit(id="U", name_en="three")
    history = History([renamed(ONE, TWO, "s1"), renamed(TWO, three, "s2")])
    undoing = history.undo_step()
    assert undoing is not None
    assert undoing.undoes == "s1"
    assert [(c.before, c.after) for c in undoing.changes] == [(three, ONE)]
