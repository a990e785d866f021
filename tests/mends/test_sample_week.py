"""The sample week, conflict by conflict: what can be put right at once is offered, does it, and
brings nothing along; likelier rooms and cars stand before odd ones."""

from __future__ import annotations

import pytest

import resources
from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.exchange.plan_file import plan_of_file
from reception.mends.mend import Mend, MendKind
from reception.mends.mend_text import mend_text
from reception.plan.displacement import Displacement
from reception.plan.flag_choice import FlagChoice
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.plan import Plan
from reception.plan.vehicle import Vehicle
from reception.wording import LANGUAGES, wording
from tests.mends.offers import offered

FIRST = {
    "F3 turned": MendKind.POST,
    "M4 empty": MendKind.CAR,
    "M5 late": MendKind.CAR,
    "M7 late": MendKind.SHIFT,
    "A2 displaced": MendKind.ORDER,
    "A2 seats": MendKind.SEATS,
    "A3 side": MendKind.SEATS,
}
"""By code and case, what is to be proposed first."""


@pytest.fixture(scope="module")
def week() -> tuple[Plan, Checker]:
    plan = plan_of_file(resources.path("samples", "week.txt"))
    return plan, Checker(plan, strict=True)


def the(checker: Checker, told: str) -> Conflict:
    """The one conflict of this code and case."""
    (found,) = (c for c in checker.conflicts if f"{c.code} {c.case}" == told)
    return found


def mends_of(week: tuple[Plan, Checker], told: str) -> tuple[Mend, ...]:
    plan, checker = week
    return offered(plan, checker, the(checker, told))


@pytest.mark.parametrize(("told", "kind"), FIRST.items())
def test_what_can_be_put_right_at_once_is_offered_and_clears_it(
    week: tuple[Plan, Checker], told: str, kind: MendKind
) -> None:
    """By a check of the whole plan, not by what the mend promises."""
    plan, checker = week
    conflict, (best, *_) = the(checker, told), mends_of(week, told)
    assert best.kind is kind
    assert best.is_clean
    after = Checker(plan.apply(best.step), strict=True)
    before = {one.key for one in checker.conflicts}
    assert {one.key for one in after.conflicts} <= before - {conflict.key}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", FIRST)
def test_it_says_what_it_changes(week: tuple[Plan, Checker], told: str, language: str) -> None:
    """Every such mend by name, none as “change this”."""
    plan, _ = week
    words = wording(language)
    best = mends_of(week, told)[0]
    said = mend_text(best, plan, words)
    assert said != words.say("mend-change")
    assert words.has(f"verb-{best.step.verb.replace('.', '-')}")


def test_what_the_mends_of_the_week_leave_in_the_records(week: tuple[Plan, Checker]) -> None:
    plan, _ = week

    def after(told: str) -> Plan:
        return plan.apply(mends_of(week, told)[0].step)

    def flagged(book: Plan) -> int:
        return sum(car.flagged for car in book.table(MotorcadeCar).values())

    assert flagged(after("M4 empty")) == flagged(plan) - 1
    luggage = [
        car.ahead_minutes
        for id, car in after("M5 late").table(MotorcadeCar).items()
        if car != plan.get(MotorcadeCar, id)
    ]
    assert luggage == [30]
    assert len(after("A2 displaced").table(Displacement)) == len(plan.table(Displacement)) - 1
    assert len(after("F3 turned").table(FlagChoice)) == len(plan.table(FlagChoice)) - 1


def test_a_car_of_the_same_sort_is_offered_before_a_guards_car(
    week: tuple[Plan, Checker],
) -> None:
    """Car 2 of the protocol is taken twice; a guards' car has as many seats, and is none."""
    plan, _ = week
    best = mends_of(week, "R4 overlap")[0]
    assert best.kind is MendKind.EXCHANGE
    (change,) = best.step.changes
    resource = getattr(change.after, "resource", "")
    vehicle = plan.get(Vehicle, resource)
    assert vehicle is not None
    assert vehicle.name_en.startswith("Protocol car")


def test_a_meeting_is_not_put_on_a_staircase_first(week: tuple[Plan, Checker]) -> None:
    """Two halls where nothing else takes place stand before a room that the book has for
    photographs."""
    rooms = [
        getattr(change.after, "room", "")
        for mend in mends_of(week, "R1 turn_round")
        for change in mend.step.changes
        if mend.kind is MendKind.ROOM
    ]
    assert rooms.index("GHP/Macao") < rooms.index("GHP/Gallery")


def test_an_error_is_never_brought_by_a_mend_that_is_called_clean(
    week: tuple[Plan, Checker],
) -> None:
    """Every mend of every conflict of the week, judged by a check of the whole."""
    plan, checker = week
    before = {one.key for one in checker.conflicts}
    for conflict in checker.conflicts:
        for mend in offered(plan, checker, conflict)[:3]:
            if mend.is_clean:
                after = Checker(plan.apply(mend.step))
                new = [one for one in after.conflicts if one.key not in before]
                assert [one for one in new if one.severity != "info"] == [], mend
                assert conflict.key not in {one.key for one in after.conflicts}
