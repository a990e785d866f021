"""A whole visit slides, is called off, or ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from reception.actions.act import NewId
from reception.actions.delegation import receive_delegation
from reception.actions.item import record_actual
from reception.actions.phase import begin_phase
from reception.actions.record import change_record
from reception.actions.stay import add_stay, set_stay_status, shared_items, shift_stay
from reception.exchange.programme_text import plan_from_text
from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.faults import WrongValue
from reception.plan.move import Move
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus
from reception.plan.task import Task
from tests.actions.examples import at

Done = Callable[[Step], Plan]


def starts(plan: Plan) -> dict[str, datetime]:
    engagements = {e.id: e.start for e in plan.table(Engagement).values()}
    return engagements | {move.id: move.depart for move in plan.table(Move).values()}


def test_all_of_a_stay_moves_and_keeps_its_inner_structure(book: Plan, done: Done) -> None:
    """Fixed times too: it is the whole visit that slides. What is shared does not."""
    plan = done(shift_stay(book, stay="BRA.1", days=15, minutes=30))
    by = timedelta(days=15, minutes=30)
    stay, before = plan.table(Stay)["BRA.1"], book.table(Stay)["BRA.1"]
    assert (stay.arrives, stay.departs) == (before.arrives + by, before.departs + by)
    phase = plan.table(Phase)["BRA.1.state"]
    assert (phase.starts, phase.ends) == (stay.arrives, stay.departs)
    moved = {id for id in starts(plan) if starts(plan)[id] == starts(book)[id] + by}
    assert moved == {"W", "W1", "WB", "WB1", "M", "L", "V"}
    assert starts(plan)["R"] == starts(book)["R"]
    assert starts(plan)["R1"] == starts(book)["R1"], "a part stays with what it is part of"
    for task in ("T1", "T2"):
        due, was = plan.table(Task)[task].due, book.table(Task)[task].due
        assert due is not None
        assert was is not None
        assert due == was + by
    assert plan.table(Stay)["HAN.1"] == book.table(Stay)["HAN.1"]


def test_what_is_shared_is_named_and_moves_when_all_its_stays_do(book: Plan, done: Done) -> None:
    assert {item.id for item in shared_items(book, stay="BRA.1")} == {"R", "R1"}
    assert not shared_items(book, stay="BRA.1", together=["HAN.1"])
    plan = done(shift_stay(book, stay="BRA.1", days=1, together=["HAN.1"]))
    by = timedelta(days=1)
    assert starts(plan) == {id: start + by for id, start in starts(book).items()}
    assert plan.table(Stay)["HAN.1"].arrives == book.table(Stay)["HAN.1"].arrives + by


def test_shifting_there_and_back_is_nothing(book: Plan) -> None:
    plan = book.apply(shift_stay(book, stay="BRA.1", days=-3, minutes=-20))
    assert plan.apply(shift_stay(plan, stay="BRA.1", days=3, minutes=20)) == book


def test_days_are_those_of_the_wall_clock() -> None:
    """Clocks in Berlin go forward on 29 March 2026."""
    book = plan_from_text(
        """
        zone Europe/Berlin
        venue HALL 市政厅 | Town hall
        delegation HAN 汉诺威 | Hanover
          member weber principal 韦伯 | Weber
          stay HAN.1 2026-03-27 08:00 HALL > 2026-03-30 18:00 HALL
          track main principal: weber
        day 2026-03-28
          09:30-10:30 main meeting 会见 | Meeting @ HALL; as E
        """
    )
    plan = book.apply(shift_stay(book, stay="HAN.1", days=1))
    assert plan.table(Engagement)["E"].start == datetime(2026, 3, 29, 7, 30, tzinfo=UTC)
    assert book.table(Engagement)["E"].start == datetime(2026, 3, 28, 8, 30, tzinfo=UTC)
    plan = book.apply(shift_stay(book, stay="HAN.1", minutes=24 * 60))
    assert plan.table(Engagement)["E"].start == datetime(2026, 3, 29, 8, 30, tzinfo=UTC)


def test_what_really_happened_does_not_slide(book: Plan) -> None:
    plan = book.apply(record_actual(book, item="W", start=at("09:20")))
    plan = plan.apply(shift_stay(plan, stay="BRA.1", days=1))
    assert plan.table(Engagement)["W"].actual_start == at("09:20")


@pytest.mark.parametrize("days", [10**9, -(10**12), 365 * 180])
def test_a_shift_beyond_the_calendar_is_refused(book: Plan, days: int) -> None:
    with pytest.raises(WrongValue):
        shift_stay(book, stay="BRA.1", days=days)


def test_a_stay_that_is_called_off_holds_nothing_and_can_be_taken_up_again(
    book: Plan, done: Done
) -> None:
    plan = done(set_stay_status(book, stay="BRA.1", status=StayStatus.CANCELLED))
    items = plan.table(Engagement)
    assert not plan.takes_place(items["W"])
    assert plan.takes_place(items["R"]), "the other stay's evening takes place"
    assert plan.holdings_on("band"), "the book still knows what it would need"
    before = book.table(Stay)["BRA.1"].status
    assert plan.apply(set_stay_status(plan, stay="BRA.1", status=before)) == book


def test_a_new_stay_has_a_phase_and_a_track_with_all_members(
    book: Plan, done: Done, new_id: NewId
) -> None:
    step = add_stay(
        book,
        new_id=new_id,
        delegation="BRA",
        arrives=at("10:00", 20),
        departs=at("10:00", 22),
        visit=VisitKind.WORKING,
        residence="INN",
    )
    plan = done(step)
    (phase,) = plan.phases_of(step.subject)
    assert (phase.visit, phase.starts, phase.ends) == (
        VisitKind.WORKING,
        at("10:00", 20),
        at("10:00", 22),
    )
    (track,) = plan.tracks_of(step.subject)
    assert set(track.members) == {"silva", "rosa", "costa"}
    assert plan.table(Stay)[step.subject].residence == "INN"


def test_a_delegation_is_received_with_its_stay_in_one_step(
    book: Plan, done: Done, new_id: NewId
) -> None:
    plan = done(
        receive_delegation(
            book,
            delegation=Delegation(id="KEN", name_zh="肯尼亚"),
            new_id=new_id,
            arrives=at("10:00", 20),
            departs=at("10:00", 22),
            visit=VisitKind.STATE,
        )
    )
    (stay,) = plan.stays_of("KEN")
    assert len(plan.phases_of(stay.id)) == len(plan.tracks_of(stay.id)) == 1


def test_a_phase_begins_where_the_one_before_ends(book: Plan, done: Done) -> None:
    plan = done(
        begin_phase(book, id="N", stay="BRA.1", visit=VisitKind.PRIVATE, starts=at("20:00"))
    )
    first, second = plan.phases_of("BRA.1")
    assert first.ends == second.starts == at("20:00")
    assert second.ends == book.table(Stay)["BRA.1"].departs


def test_a_phase_in_a_gap_lasts_until_the_next(book: Plan) -> None:
    plan = book.apply(change_record(book, id="BRA.1.state", starts=at("20:00")))
    step = begin_phase(plan, id="N", stay="BRA.1", visit=VisitKind.PRIVATE, starts=at("08:00"))
    phase = plan.apply(step).table(Phase)["N"]
    assert (phase.starts, phase.ends) == (at("08:00"), at("20:00"))


@pytest.mark.parametrize("starts", [at("22:00", 13), at("10:00", 15)])
def test_a_phase_cannot_begin_when_the_guests_are_not_here(book: Plan, starts: datetime) -> None:
    with pytest.raises(WrongValue) as refused:
        begin_phase(book, id="N", stay="BRA.1", visit=VisitKind.PRIVATE, starts=starts)
    assert refused.value.field == "starts"
