"""What the verbs of engagements do, and what they leave alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from reception.actions.act import NewId
from reception.actions.belongings import HANGS_BY
from reception.actions.engagement import (
    add_engagement,
    add_variant,
    copy_engagement,
    move_engagement,
    place_engagement,
    resize_engagement,
)
from reception.actions.item import (
    assign_tracks,
    nudge_item,
    put_in_force,
    record_actual,
    set_status,
)
from reception.plan.ceremony import Ceremony
from reception.plan.change import Step, added, step
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.faults import BrokenReference, DuplicateId, StaleChange, WrongValue
from reception.plan.history import History
from reception.plan.kinds import KINDS
from reception.plan.named_order import NamedOrder
from reception.plan.plan import Plan
from reception.plan.seating import Seating
from reception.plan.task import Task
from reception.plan.wreath import Wreath
from tests.actions.examples import at

Done = Callable[[Step], Plan]


def one(plan: Plan, id: str) -> Engagement:
    return plan.table(Engagement)[id]


def changed(step: Step) -> set[str]:
    return {change.id for change in step.changes}


# -- adding --------------------------------------------------------------------------------------


def test_a_new_engagement_lasts_as_long_as_is_usual(book: Plan, done: Done) -> None:
    step = add_engagement(book, id="N", start=at("16:00"), engagement=EngagementKind.TEA)
    assert one(done(step), "N").end == at("16:25")


def test_a_new_engagement_may_be_open(book: Plan, done: Done) -> None:
    assert one(done(add_engagement(book, id="N", start=at("16:00"), end=None)), "N").end is None


def test_a_room_brings_its_venue(book: Plan, done: Done) -> None:
    plan = done(add_engagement(book, id="N", start=at("16:00"), room="WEST"))
    assert one(plan, "N").venue == "HALL"


def test_an_id_that_is_taken_is_refused(book: Plan) -> None:
    with pytest.raises(DuplicateId):
        add_engagement(book, id="car1", start=at("16:00"))


@pytest.mark.parametrize("start", [datetime(2026, 4, 14, 16, 0), at("16:00").replace(year=9999)])  # noqa: DTZ001
def test_a_time_that_makes_no_sense_is_refused_with_its_field(book: Plan, start: datetime) -> None:
    with pytest.raises(WrongValue) as refused:
        add_engagement(book, id="N", start=start)
    assert refused.value.field == "start"
    with pytest.raises(WrongValue) as refused:
        move_engagement(book, engagement="W", start=start)
    assert refused.value.field == "start"


# -- moving --------------------------------------------------------------------------------------


def test_moving_keeps_the_length_and_takes_sub_items_and_variants_along(
    book: Plan, done: Done
) -> None:
    step = move_engagement(book, engagement="W", start=at("09:30"))
    plan = done(step)
    assert changed(step) == {"W", "W1", "WB", "WB1"}
    assert (one(plan, "W").start, one(plan, "W").end) == (at("09:30"), at("10:15"))
    assert one(plan, "W1").start == at("09:35")
    assert one(plan, "WB").start == at("10:30")
    assert one(plan, "WB1").start == at("10:35")


def test_a_variant_moves_alone_with_its_own_sub_items(book: Plan) -> None:
    assert changed(move_engagement(book, engagement="WB", start=at("10:30"))) == {"WB", "WB1"}


def test_an_open_end_stays_open(book: Plan, done: Done) -> None:
    assert one(done(move_engagement(book, engagement="V", start=at("15:30"))), "V").end is None


def test_what_really_happened_does_not_move(book: Plan) -> None:
    plan = book.apply(record_actual(book, item="W", start=at("09:20")))
    plan = plan.apply(move_engagement(plan, engagement="W", start=at("11:00")))
    assert one(plan, "W").actual_start == at("09:20")


def test_what_is_no_longer_there_cannot_be_moved(book: Plan) -> None:
    with pytest.raises(StaleChange):
        move_engagement(book, engagement="gone", start=at("09:30"))


def test_nudges_in_a_row_are_one_undo(book: Plan) -> None:
    plan, history = book, History()
    for _ in range(3):
        step = nudge_item(plan, item="W", minutes=5)
        plan = plan.apply(step)
        history.record(step)
    assert one(plan, "W").start == at("09:15")
    assert len(history.done) == 1
    undoing = history.undo_step()
    assert undoing is not None
    assert plan.apply(undoing) == book


# -- dragging edges ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dragged", "start", "end"),
    [
        ({"start": at("09:15")}, at("09:15"), at("09:45")),
        ({"end": at("10:00")}, at("09:00"), at("10:00")),
        ({"start": at("12:00")}, at("09:40"), at("09:45")),
        ({"end": at("08:00")}, at("09:00"), at("09:05")),
    ],
    ids=["start", "end", "start beyond the end", "end before the start"],
)
def test_a_dragged_edge_stops_five_minutes_from_the_other(
    book: Plan, done: Done, dragged: dict[str, datetime], start: datetime, end: datetime
) -> None:
    plan = done(resize_engagement(book, engagement="W", **dragged))  # type: ignore[arg-type]
    assert (one(plan, "W").start, one(plan, "W").end) == (start, end)
    assert one(plan, "W1") == one(book, "W1")


def test_dragging_the_start_of_an_open_end_keeps_how_long_the_place_is_taken(
    book: Plan, done: Done
) -> None:
    plan = done(resize_engagement(book, engagement="V", start=at("15:15")))
    assert one(plan, "V").end is None
    assert one(plan, "V").planned_end == one(book, "V").planned_end


def test_dragging_an_open_end_gives_it_one(book: Plan, done: Done) -> None:
    plan = done(resize_engagement(book, engagement="V", end=at("16:00")))
    assert one(plan, "V").end == at("16:00")


# -- the place -----------------------------------------------------------------------------------


def test_sub_items_follow_to_another_room_and_a_layout_it_lacks_is_dropped(
    book: Plan, done: Done
) -> None:
    plan = done(place_engagement(book, engagement="R", room="WEST"))
    assert one(plan, "R").room == one(plan, "R1").room == "WEST"
    assert (one(book, "R").layout, one(plan, "R").layout) == ("banquet", "")


def test_another_venue_leaves_the_room(book: Plan, done: Done) -> None:
    plan = done(place_engagement(book, engagement="W", venue="INN"))
    assert (one(plan, "W").venue, one(plan, "W").room) == ("INN", "")


def test_a_room_that_is_not_there_is_refused(book: Plan) -> None:
    with pytest.raises(StaleChange):
        place_engagement(book, engagement="W", room="nowhere")


# -- plan B --------------------------------------------------------------------------------------


def test_a_plan_b_is_prepared_with_sub_items_and_holdings_and_not_in_force(
    book: Plan, done: Done, new_id: NewId
) -> None:
    step = add_variant(book, of="W", new_id=new_id, start=at("14:00"), room="WEST")
    plan = done(step)
    variant = one(plan, step.subject)
    assert (variant.variant_of, variant.in_force) == ("W", False)
    assert (variant.start, variant.end) == (at("14:00"), at("14:45"))
    assert (variant.venue, variant.room) == ("HALL", "WEST")
    (part,) = plan.sub_items_of(variant.id)
    assert (part.start, part.room, part.in_force) == (at("14:05"), "WEST", False)
    held = {holding.resource for holding in plan.holdings_of(variant.id)}
    assert held == {holding.resource for holding in book.holdings_of("W")}


def test_a_plan_b_of_a_plan_b_is_one_more_of_the_first(book: Plan, new_id: NewId) -> None:
    step = add_variant(book, of="WB", new_id=new_id)
    assert one(book.apply(step), step.subject).variant_of == "W"


def test_plan_b_comes_into_force_in_one_act_and_goes_back(book: Plan, done: Done) -> None:
    plan = done(put_in_force(book, item="WB"))
    assert [one(plan, id).in_force for id in ("W", "W1", "WB", "WB1")] == [False, False, True, True]
    back = plan.apply(put_in_force(plan, item="W"))
    assert back == book


FURNISHED = tuple(
    added(record)
    for record in (
        Wreath(id="wr", engagement="W"),
        Ceremony(id="c", engagement="W"),
        Seating(id="s", engagement="W"),
        Seating(id="sB", engagement="WB"),
        NamedOrder(id="o", engagement="W1"),
        Task(id="t2", serves="WB1"),
    )
)


def test_what_hangs_on_an_item_goes_over_to_its_plan_b_and_comes_back(book: Plan) -> None:
    """The ribbons and cues were made for the occasion; the seats of the plan B are its own."""
    plan = book.apply(step("t", "", FURNISHED))
    switched = plan.apply(put_in_force(plan, item="WB"))
    assert {
        kind.KIND: {each.id: getattr(each, field) for each in switched.table(kind).values()}
        for kind, field in HANGS_BY
        if switched.table(kind)
    } == {
        "wreath": {"wr": "WB"},
        "ceremony": {"c": "WB"},
        "seating": {"s": "W", "sB": "WB"},
        "named_order": {"o": "WB1"},
        "task": {"T1": "WB", "T2": "BRA.1", "t2": "WB1"},
    }
    back = switched.apply(put_in_force(switched, item="W"))
    assert {each.id for each in back.table(Wreath).values() if each.engagement == "W"} == {"wr"}
    assert back.table(Ceremony) == plan.table(Ceremony)
    assert back.table(NamedOrder) == plan.table(NamedOrder)


def test_everything_that_hangs_on_items_alone_goes_over_to_a_plan_b() -> None:
    """A new kind of record that hangs on an item is not left behind unnoticed."""
    goes = {(kind.KIND, field) for kind, field in HANGS_BY}
    hangs = {
        (kind.KIND, field)
        for kind in KINDS.values()
        for field, kinds in kind.REFERENCES.items()
        if field in kind.OWNERS and {"engagement", "move"} & set(kinds)
    }
    stays = {
        ("engagement", "parent"),
        ("engagement", "variant_of"),
        ("move", "variant_of"),
        ("holding", "item"),
        ("route", "move"),
        ("link", "before"),
        ("link", "after"),
    }
    assert hangs - stays == goes


# -- copies --------------------------------------------------------------------------------------


def test_a_copy_has_all_that_the_first_needs_but_nothing_of_what_was(
    book: Plan, new_id: NewId
) -> None:
    plan = book.apply(record_actual(book, item="L", start=at("12:05")))
    step = copy_engagement(
        plan, engagement="L", new_id=new_id, start=at("12:00", 15), tracks=("HAN.main",)
    )
    plan = plan.apply(step)
    copy = one(plan, step.subject)
    assert (copy.start, copy.end) == (at("12:00", 15), at("13:00", 15))
    assert (copy.fixed, copy.actual_start, copy.tracks) == (False, None, ("HAN.main",))
    assert [holding.resource for holding in plan.holdings_of(copy.id)] == ["chen"]
    assert plan.holdings_of(copy.id)[0].languages == ("zh", "pt")


def test_a_copy_of_a_plan_b_stands_on_its_own(book: Plan, new_id: NewId) -> None:
    step = copy_engagement(book, engagement="WB", new_id=new_id, start=at("10:00", 15))
    copy = one(book.apply(step), step.subject)
    assert (copy.variant_of, copy.in_force) == ("", True)
    assert [part.in_force for part in book.apply(step).sub_items_of(copy.id)] == [True]


# -- who and how firm ----------------------------------------------------------------------------


def test_sub_items_with_the_same_tracks_follow_and_others_keep_theirs(
    book: Plan, done: Done
) -> None:
    plan = done(assign_tracks(book, item="R", tracks=("HAN.main",)))
    assert one(plan, "R").tracks == ("HAN.main",)
    assert one(plan, "R1").tracks == ("BRA.main",)
    plan = done(assign_tracks(book, item="W", tracks=("BRA.main", "HAN.main")))
    assert one(plan, "W1").tracks == ("BRA.main", "HAN.main")


def test_a_track_that_is_not_there_is_refused(book: Plan) -> None:
    with pytest.raises(BrokenReference):
        book.apply(assign_tracks(book, item="W", tracks=("nobody",)))


def test_cancelling_takes_sub_items_along_and_confirming_brings_them_back(
    book: Plan, done: Done
) -> None:
    plan = done(set_status(book, item="W", status=Status.CANCELLED))
    assert one(plan, "W1").status is Status.CANCELLED
    assert one(plan, "WB").status is Status.CONFIRMED
    plan = plan.apply(set_status(plan, item="W", status=Status.CONFIRMED))
    assert plan == book


def test_confirming_does_not_touch_the_sub_items_of_what_was_not_cancelled(book: Plan) -> None:
    plan = book.apply(set_status(book, item="W1", status=Status.CANCELLED))
    plan = plan.apply(set_status(plan, item="W", status=Status.TENTATIVE))
    assert one(plan, "W1").status is Status.CANCELLED


def test_actual_times_are_taken_down_and_taken_out_again(book: Plan, done: Done) -> None:
    plan = done(record_actual(book, item="W", start=at("09:20"), end=at("10:00")))
    assert (one(plan, "W").actual_start, one(plan, "W").actual_end) == (at("09:20"), at("10:00"))
    plan = plan.apply(record_actual(plan, item="W", end=None))
    assert (one(plan, "W").actual_start, one(plan, "W").actual_end) == (at("09:20"), None)
