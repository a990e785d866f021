"""Moves, holdings, places, tasks, acceptances and settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from reception.actions.acceptance import accept_conflict
from reception.actions.holding import exchange, hold, release
from reception.actions.item import record_actual
from reception.actions.move import add_move, reckon_move, resize_move, shift_move
from reception.actions.record import change_record
from reception.actions.replacement import replace_everywhere
from reception.actions.setting import clear_setting, set_setting
from reception.actions.task import set_task_status
from reception.actions.venue import close_place, reopen_place
from reception.plan.acceptance import Acceptance
from reception.plan.car_seat import CarSeat
from reception.plan.change import Step
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.holding import Holding, HoldingRole
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.plan.task import Task, TaskStatus
from reception.plan.track import Track
from reception.plan.venue import Venue
from tests.actions.examples import DRIVES, at, prepared

Done = Callable[[Step], Plan]


def move(plan: Plan, id: str) -> Move:
    return plan.table(Move)[id]


# -- moves ---------------------------------------------------------------------------------------


def test_the_arrival_of_a_new_move_is_reckoned_and_rounded_up(book: Plan, done: Done) -> None:
    step = add_move(
        book, id="N", depart=at("13:10"), drives=DRIVES, origin="INN", destination="HALL"
    )
    new = move(done(step), "N")
    venues = book.table(Venue)
    drive = DRIVES.drive(venues["INN"], venues["HALL"], at("13:10"))
    assert drive is not None
    late = new.arrive - (new.depart + timedelta(minutes=drive.minutes))
    assert timedelta() <= late < timedelta(minutes=5)
    assert new.arrive.minute % 5 == 0
    assert new.mode is MoveMode.MOTORCADE


def test_a_measured_time_of_the_move_itself_wins(book: Plan) -> None:
    step = add_move(
        book,
        id="N",
        depart=at("13:10"),
        drives=DRIVES,
        origin="INN",
        destination="HALL",
        drive_minutes=41,
    )
    assert move(book.apply(step), "N").arrive == at("13:55")


def test_a_way_nobody_knows_needs_its_arrival_given(book: Plan, done: Done) -> None:
    how = {"id": "N", "depart": at("13:10"), "origin": "INN", "destination": "LOST"}
    with pytest.raises(WrongValue) as refused:
        add_move(book, drives=DRIVES, **how)  # type: ignore[arg-type]
    assert refused.value.field == "arrive"
    step = add_move(book, drives=DRIVES, arrive=at("13:40"), **how)  # type: ignore[arg-type]
    assert move(done(step), "N").arrive == at("13:40")


def test_a_move_to_where_one_is_is_on_foot(book: Plan) -> None:
    step = add_move(
        book, id="N", depart=at("13:10"), drives=DRIVES, origin="INN", destination="INN"
    )
    assert move(book.apply(step), "N").mode is MoveMode.FOOT


def test_shifting_a_move_keeps_how_long_it_takes(book: Plan, done: Done) -> None:
    shifted = move(done(shift_move(book, move="M", depart=at("11:20"))), "M")
    assert (shifted.depart, shifted.arrive) == (at("11:20"), at("11:50"))


@pytest.mark.parametrize(
    ("dragged", "depart", "arrive"),
    [
        ({"depart": at("11:45")}, at("11:25"), at("11:30")),
        ({"arrive": at("10:00")}, at("11:00"), at("11:05")),
    ],
)
def test_an_edge_of_a_move_stops_before_the_other(
    book: Plan, dragged: dict[str, datetime], depart: datetime, arrive: datetime
) -> None:
    plan = book.apply(resize_move(book, move="M", **dragged))  # type: ignore[arg-type]
    assert (move(plan, "M").depart, move(plan, "M").arrive) == (depart, arrive)


def test_reckoning_anew_follows_the_way_as_it_is_known_now(book: Plan) -> None:
    plan = book.apply(change_record(book, id="M", destination="HALL"))
    plan = plan.apply(reckon_move(plan, move="M", drives=DRIVES))
    assert move(plan, "M").arrive == at("11:00"), "it goes nowhere"


# -- holdings ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("resource", "role"),
    [
        ("wang", HoldingRole.HOST),
        ("zhou", HoldingRole.INTERPRETER),
        ("band", HoldingRole.CEREMONY),
        ("WEST", HoldingRole.HOLDING_ROOM),
        ("car1", HoldingRole.CAR),
        ("weber", HoldingRole.ATTENDING),
    ],
)
def test_a_holding_has_the_usual_role(
    book: Plan, done: Done, resource: str, role: HoldingRole
) -> None:
    plan = done(hold(book, id="N", item="V", resource=resource))
    assert plan.table(Holding)["N"].role is role


def test_nobody_is_held_twice_by_one_item(book: Plan, done: Done) -> None:
    plan = done(hold(book, id="N", item="W", resource="wang", role=HoldingRole.ACCOMPANYING))
    assert plan.get(Holding, "N") is None
    assert plan.table(Holding)["W.wang"].role is HoldingRole.ACCOMPANYING


def test_another_in_the_same_role_has_margins_of_its_own(book: Plan) -> None:
    plan = book.apply(change_record(book, id="W.band", setup_minutes=90))
    plan = plan.apply(exchange(plan, holding="W.band", resource="car1"))
    holding = plan.table(Holding)["W.band"]
    assert (holding.resource, holding.setup_minutes) == ("car1", None)
    assert holding.role is HoldingRole.CEREMONY


def test_what_is_released_is_free(book: Plan, done: Done) -> None:
    assert not done(release(book, holding="L.chen")).holdings_on("chen")


# -- places --------------------------------------------------------------------------------------


def test_closures_are_kept_in_order_and_fall_away_again(book: Plan) -> None:
    plan = book
    for day in (20, 16, 18):
        plan = plan.apply(
            close_place(plan, place="HALL", starts=at("00:00", day), ends=at("12:00", day))
        )
    closures = plan.table(Venue)["HALL"].closures
    assert [closure.starts for closure in closures] == [at("00:00", d) for d in (16, 18, 20)]
    plan = plan.apply(reopen_place(plan, place="HALL", closure=closures[1]))
    assert plan.table(Venue)["HALL"].closures == (closures[0], closures[2])


def test_a_closure_ends_after_it_starts(book: Plan) -> None:
    with pytest.raises(WrongValue):
        close_place(book, place="HALL", starts=at("12:00"), ends=at("12:00"))


def test_only_places_are_closed(book: Plan) -> None:
    with pytest.raises(StaleChange):
        close_place(book, place="wang", starts=at("12:00"), ends=at("13:00"))


# -- tasks, acceptances, settings ----------------------------------------------------------------


def test_a_task_that_is_done_says_when_and_an_open_one_does_not(book: Plan) -> None:
    step = set_task_status(book, task="T1", status=TaskStatus.DONE, at=at("07:00"))
    plan = book.apply(step)
    assert plan.table(Task)["T1"].done_at == at("07:00")
    again = set_task_status(plan, task="T1", status=TaskStatus.OPEN, at=at("07:30"))
    assert plan.apply(again) == book


def accepted(plan: Plan, id: str, reason: str, proof: str = "overlap=15") -> Step:
    return accept_conflict(
        plan,
        id=id,
        code="T1",
        subjects=("L", "V"),
        proof=proof,
        reason=reason,
        author="li",
        at=at("08:00"),
    )


def test_a_conflict_is_accepted_once_for_the_same_facts(book: Plan, done: Done) -> None:
    plan = done(accepted(book, "A1", "agreed by phone"))
    plan = plan.apply(accepted(plan, "A2", "agreed in writing"))
    (acceptance,) = plan.table(Acceptance).values()
    assert (acceptance.id, acceptance.reason) == ("A1", "agreed in writing")
    plan = plan.apply(accepted(plan, "A3", "still", proof="overlap=20"))
    assert len(plan.table(Acceptance)) == 2


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_conflict_is_not_accepted_without_a_reason(book: Plan, reason: str) -> None:
    with pytest.raises(WrongValue) as refused:
        accepted(book, "A1", reason)
    assert refused.value.field == "reason"


def test_a_setting_is_set_and_cleared(book: Plan, done: Done) -> None:
    plan = done(set_setting(book, key="margin.boarding_base", value=" 5 "))
    assert plan.table(Setting)["margin.boarding_base"].value == "5"
    assert plan.apply(clear_setting(plan, key="margin.boarding_base")) == book


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("office.zone", "Mars/Olympus"),
        ("office.zone", "../../etc/passwd"),
        ("margin.boarding_base", "five"),
        ("margin.boarding_base", "-1"),
        ("margin.boarding_base", "nan"),
        ("margin.drive_speed", "0"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(book: Plan, key: str, value: str) -> None:
    with pytest.raises(WrongValue) as refused:
        set_setting(book, key=key, value=value)
    assert refused.value.field == "value"


def test_an_interpreter_is_replaced_for_a_day_and_no_longer(book: Plan, done: Done) -> None:
    """Chen is down for the talks of the fourteenth; what begins outside of the span stays his."""
    theirs = [one.item for one in book.referring(Holding, "resource", "chen")]
    assert theirs
    plan = done(replace_everywhere(book, resource="chen", by="zhou", starts=at("00:00")))
    assert [one.item for one in plan.referring(Holding, "resource", "zhou")] == theirs
    assert not plan.referring(Holding, "resource", "chen")
    with pytest.raises(WrongValue):
        replace_everywhere(book, resource="chen", by="zhou", until=at("00:00"))


def test_who_was_down_already_does_not_come_twice(book: Plan) -> None:
    (one, *_) = book.referring(Holding, "resource", "chen")
    book = book.apply(hold(book, id="N", item=one.item, resource="zhou"))
    plan = book.apply(replace_everywhere(book, resource="chen", by="zhou"))
    assert [h.resource for h in plan.holdings_of(one.item)].count("zhou") == 1
    assert "chen" not in [h.resource for h in plan.holdings_of(one.item)]


def test_a_member_is_followed_on_the_track_and_in_the_car(book: Plan) -> None:
    """For good: tracks have no hour. For a day they stay as they are."""
    book = prepared(book)
    plan = book.apply(replace_everywhere(book, resource="rosa", by="costa"))
    assert "costa" in plan.table(Track)["BRA.spouse"].members
    assert "rosa" not in plan.table(Track)["BRA.spouse"].members
    assert plan.table(CarSeat)["COL.s"].person == "costa"
    plan = book.apply(replace_everywhere(book, resource="rosa", by="costa", until=at("00:00", 16)))
    assert "rosa" in plan.table(Track)["BRA.spouse"].members
    assert plan.table(CarSeat)["COL.s"].person == "costa"


@pytest.mark.parametrize("by", ["chen", "car1"])
def test_nobody_is_replaced_by_himself_or_a_car(book: Plan, by: str) -> None:
    with pytest.raises(WrongValue):
        replace_everywhere(book, resource="chen", by=by)


def test_what_has_begun_stays_as_it_was(book: Plan) -> None:
    for one in book.referring(Holding, "resource", "chen"):
        book = book.apply(record_actual(book, item=one.item, start=at("11:00")))
    plan = book.apply(replace_everywhere(book, resource="chen", by="zhou"))
    assert plan.referring(Holding, "resource", "chen") == book.referring(
        Holding, "resource", "chen"
    )
