"""Seats and orders by hand: what changes, what stays, and what is refused."""

from __future__ import annotations

import msgspec
import pytest

from reception.actions.act import NewId
from reception.actions.named_order import displace, restore_place
from reception.actions.seating import clear_seats, pin_seat, places_of, seat_everybody, take_seat
from reception.plan.displacement import Displacement
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.plan import Plan
from reception.plan.seating import Seating
from reception.trouble import Trouble
from tests.actions.examples import at, prepared


@pytest.fixture
def seated(book: Plan, new_id: NewId) -> Plan:
    """The reception with everybody at a seat."""
    plan = prepared(book)
    return plan.apply(seat_everybody(plan, seating="S", new_id=new_id))


def persons(plan: Plan) -> dict[tuple[int, int], str]:
    return {(place.table, place.seat): place.person for place in places_of(plan, "S")}


def test_everybody_who_attends_is_seated(seated: Plan) -> None:
    assert sorted(persons(seated).values()) == ["costa", "rosa", "silva", "weber"]


def test_seating_everybody_again_changes_nothing(seated: Plan, new_id: NewId) -> None:
    assert seat_everybody(seated, seating="S", new_id=new_id).changes == ()


def test_a_place_keeps_its_record_when_its_seat_changes(book: Plan, new_id: NewId) -> None:
    """So that a person's seat has a history."""
    plan = prepared(book)
    step = seat_everybody(plan, seating="S", new_id=new_id)
    assert [one.id for one in step.changes if one.before is not None] == ["P"]


def test_two_change_seats(seated: Plan, new_id: NewId) -> None:
    before = persons(seated)
    first, second = sorted(before)[:2]
    step = take_seat(
        seated,
        seating="S",
        person=before[first],
        table=second[0],
        seat=second[1],
        new_id=new_id,
    )
    after = persons(seated.apply(step))
    assert after == before | {first: before[second], second: before[first]}


def test_who_had_no_seat_takes_it_from_who_had_one(seated: Plan, new_id: NewId) -> None:
    first, whose = min(persons(seated).items())
    step = take_seat(seated, seating="S", person="wang", table=1, seat=first[1], new_id=new_id)
    after = persons(seated.apply(step))
    assert after[first] == "wang"
    assert whose not in after.values()


def test_a_seat_taken_by_hand_is_kept_when_all_are_seated_anew(seated: Plan, new_id: NewId) -> None:
    step = take_seat(seated, seating="S", person="costa", table=1, seat=8, new_id=new_id)
    plan = seated.apply(step)
    again = plan.apply(seat_everybody(plan, seating="S", new_id=new_id))
    assert persons(again)[1, 8] == "costa"


def test_a_pinned_seat_may_be_let_go_again(seated: Plan) -> None:
    place = places_of(seated, "S")[0]
    pinned = seated.apply(pin_seat(seated, place=place.id, pinned=True, reason=" 听力 "))
    assert places_of(pinned, "S")[0].reason == "听力"
    free = pinned.apply(pin_seat(pinned, place=place.id, pinned=False))
    assert places_of(free, "S")[0] == place


def test_clearing_leaves_no_seat(seated: Plan) -> None:
    assert persons(seated.apply(clear_seats(seated, seating="S"))) == {}


def test_too_few_seats_are_refused_before_anything_changes(book: Plan, new_id: NewId) -> None:
    plan = prepared(book)
    small = msgspec.structs.replace(plan.table(Seating)["S"], seats=1)
    plan = Plan([small if one.id == "S" else one for one in plan])
    with pytest.raises(Trouble, match="seating-too-few-seats"):
        seat_everybody(plan, seating="S", new_id=new_id)


def test_a_seat_number_of_none_is_refused(seated: Plan, new_id: NewId) -> None:
    with pytest.raises(WrongValue):
        take_seat(seated, seating="S", person="costa", table=0, seat=1, new_id=new_id)


def test_nobody_is_displaced_without_a_reason(book: Plan) -> None:
    plan = prepared(book)
    with pytest.raises(WrongValue):
        displace(plan, id="N", order="O", person="silva", reason="  ", author="li", at=at("08:00"))
    with pytest.raises(WrongValue):
        displace(
            plan,
            id="N",
            order="O",
            person="silva",
            before="silva",
            reason="r",
            author="li",
            at=at("08:00"),
        )


def test_who_is_displaced_again_has_one_place_only(book: Plan) -> None:
    plan = prepared(book)
    step = displace(
        plan, id="N", order="O", person="weber", reason="r2", author="li", at=at("08:00")
    )
    after = plan.apply(step)
    (moved,) = after.table(Displacement).values()
    assert (moved.id, moved.before, moved.reason) == ("D", "", "r2")


def test_a_place_by_rule_comes_back(book: Plan) -> None:
    plan = prepared(book)
    after = plan.apply(restore_place(plan, order="O", person="weber"))
    assert not after.table(Displacement)
    with pytest.raises(StaleChange):
        restore_place(after, order="O", person="weber")
