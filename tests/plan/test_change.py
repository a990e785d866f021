"""Changes and steps: the one description of what happens to a plan."""

import pytest

from reception.plan.change import Change, added, merged, removed, replaced, step
from reception.plan.unit import Unit
from reception.plan.venue import Venue

OLD, NEW, NEWEST = (Unit(id="U", name_en=name) for name in ("old", "new", "newest"))
GONE, COME = removed(OLD), added(OLD)


def test_change_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="not a change"):
        Change("unit", "U", None, None)


@pytest.mark.parametrize(
    ("kind", "id", "before", "after"),
    [
        ("venue", "U", None, OLD),
        ("unit", "V", OLD, None),
        ("unit", "U", OLD, Unit(id="V")),
        ("unit", "U", Venue(id="U"), OLD),
    ],
)
def test_change_of_another_record_than_it_says_is_refused(
    kind: str, id: str, before: Unit | None, after: Unit | None
) -> None:
    with pytest.raises(ValueError, match="not a change"):
        Change(kind, id, before, after)


def test_inverse_of_the_inverse_is_the_change() -> None:
    for change in (GONE, COME, replaced(OLD, name_en="new")):
        assert change.inverse != change
        assert change.inverse.inverse == change
    assert GONE.inverse == COME


def test_step_leaves_out_what_changes_nothing() -> None:
    assert step("t", "", [replaced(OLD, name_en="old"), GONE]).changes == (GONE,)


def test_step_taken_back_goes_from_the_last_change_to_the_first() -> None:
    one, two = added(Unit(id="A")), added(Unit(id="B"))
    assert step("t", "", [one, two]).inverse_changes == (two.inverse, one.inverse)


def test_step_says_which_kinds_it_touches() -> None:
    done = step("t", "", [GONE])
    assert done.touches("unit")
    assert done.touches("venue", "unit")
    assert not done.touches("venue")


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        (replaced(OLD, name_en="new"), replaced(NEW, name_en="newest"), [(OLD, NEWEST)]),
        (replaced(OLD, name_en="new"), replaced(NEW, name_en="old"), []),
        (added(OLD), replaced(OLD, name_en="new"), [(None, NEW)]),
        (added(OLD), removed(OLD), []),
        (replaced(OLD, name_en="new"), removed(NEW), [(OLD, None)]),
        (removed(OLD), added(NEW), [(OLD, NEW)]),
        (removed(OLD), added(OLD), []),
        (removed(OLD), added(Unit(id="V")), [(OLD, None), (None, Unit(id="V"))]),
    ],
)
def test_steps_merged_tell_only_the_beginning_and_the_end(
    first: Change, second: Change, both: list[tuple[Unit | None, Unit | None]]
) -> None:
    joined = merged(step("t", "", [first]), step("t", "", [second]))
    assert [(change.before, change.after) for change in joined.changes] == both


def test_steps_merged_keep_name_and_time_of_the_first() -> None:
    first = step("engagement.move", "E", [COME])
    joined = merged(first, step("engagement.resize", "F", [replaced(OLD, name_en="new")]))
    assert (joined.verb, joined.subject, joined.at) == ("engagement.move", "E", first.at)
