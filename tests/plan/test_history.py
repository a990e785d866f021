"""The history: what undo takes back, what redo does again, and that a journal gives it back."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from reception.plan.change import Step, added, replaced, step
from reception.plan.history import History
from reception.plan.plan import Plan
from reception.plan.unit import Unit


class Office:
    """A plan and its history, as a session keeps them, with the journal of all steps done."""

    def __init__(self) -> None:
        self.plan = Plan([Unit(id="U", name_en="0")])
        self.history = History()
        self.journal: list[Step] = []

    @property
    def unit(self) -> Unit:
        found = self.plan.get(Unit, "U")
        assert found
        return found

    def do(self, done: Step | None) -> None:
        if done is not None:
            stamped = msgspec.structs.replace(done, id=f"s{len(self.journal)}")
            self.plan = self.plan.apply(stamped)
            self.history.record(stamped)
            self.journal.append(stamped)

    def rename(self, name: str, *, merge_key: str = "", author: str = "") -> None:
        change = replaced(self.unit, name_en=name)
        done = step("unit.change", "U", [change], merge_key=merge_key)
        if done.changes:
            self.do(msgspec.structs.replace(done, author=author))


def test_empty_history_has_nothing_to_undo_or_redo() -> None:
    history = History()
    assert history.to_undo is None
    assert history.to_redo is None
    assert history.undo_step() is None
    assert history.redo_step() is None
    assert history.done == ()


def test_undo_and_redo_go_back_and_forth() -> None:
    office = Office()
    office.rename("1")
    office.rename("2")
    office.do(office.history.undo_step())
    assert office.unit.name_en == "1"
    office.do(office.history.undo_step())
    assert office.unit.name_en == "0"
    assert office.history.to_undo is None
    office.do(office.history.redo_step())
    office.do(office.history.redo_step())
    assert office.unit.name_en == "2"
    assert office.history.to_redo is None


def test_undo_and_redo_say_which_step_they_are_about() -> None:
    office = Office()
    office.rename("1")
    undo = office.history.undo_step()
    assert undo
    assert (undo.undoes, undo.redoes) == ("s0", "")
    office.do(undo)
    redo = office.history.redo_step()
    assert redo
    assert (redo.undoes, redo.redoes) == ("", "s0")


def test_new_step_after_undo_leaves_nothing_to_redo() -> None:
    office = Office()
    office.rename("1")
    office.do(office.history.undo_step())
    office.rename("2")
    assert office.history.to_redo is None
    office.do(office.history.undo_step())
    assert office.unit.name_en == "0"


def test_steps_of_one_gesture_are_undone_at_once() -> None:
    office = Office()
    office.rename("1")
    for name in ("a", "ab", "abc"):
        office.rename(name, merge_key="typing U")
    office.do(office.history.undo_step())
    assert office.unit.name_en == "1"


def test_steps_of_two_gestures_are_not_merged() -> None:
    office = Office()
    office.rename("a", merge_key="typing 1")
    office.rename("b", merge_key="typing 2")
    office.do(office.history.undo_step())
    assert office.unit.name_en == "a"


def test_steps_of_two_people_are_not_merged() -> None:
    office = Office()
    office.rename("a", merge_key="typing", author="li")
    office.rename("b", merge_key="typing", author="wang")
    office.do(office.history.undo_step())
    assert office.unit.name_en == "a"


def test_gesture_after_undo_begins_anew() -> None:
    """Else undoing it would bring back what had been undone before."""
    office = Office()
    office.rename("a", merge_key="typing")
    office.rename("1")
    office.do(office.history.undo_step())
    office.rename("b", merge_key="typing")
    office.do(office.history.undo_step())
    assert office.unit.name_en == "a"


acts = st.lists(st.sampled_from(["undo", "redo", "1", "2", "3", "+1", "+2", "add"]), max_size=30)


@given(acts)
def test_history_of_the_journal_is_the_history_there_was(drawn: list[str]) -> None:
    """Whatever is done, undone and redone: reading the journal gives the same undo and redo, and
    undoing everything gives the plan at the start."""
    office = Office()
    start = office.plan
    for number, act in enumerate(drawn):
        if act == "undo":
            office.do(office.history.undo_step())
        elif act == "redo":
            office.do(office.history.redo_step())
        elif act == "add":
            office.do(step("unit.add", "", [added(Unit(id=f"N{number}"))]))
        else:
            office.rename(act.strip("+"), merge_key="typing" if act[0] == "+" else "")
        again = History(office.journal)
        assert again.done == office.history.done
        assert again.to_redo == office.history.to_redo
    replayed = start
    for done in office.journal:
        replayed = replayed.apply(done)
    assert replayed == office.plan
    while office.history.to_undo:
        office.do(office.history.undo_step())
    assert office.plan == start
