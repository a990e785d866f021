"""Adding, changing and removing any record: what belongs to it goes along, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from reception.actions.record import add_record, change_record, remove_record
from reception.plan.change import Step
from reception.plan.engagement import Engagement, Status
from reception.plan.faults import DuplicateId, StaleChange, WrongValue
from reception.plan.integrity import plan_faults
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.track import Track
from reception.plan.unit import Unit
from tests.actions.examples import at

Done = Callable[[Step], Plan]


def gone(before: Plan, after: Plan) -> set[str]:
    return {record.id for record in before} - {record.id for record in after}


def test_a_delegation_takes_all_along_that_is_its_alone(book: Plan, done: Done) -> None:
    plan = done(remove_record(book, id="BRA"))
    belongings = {"silva", "rosa", "costa", "BRA.1", "BRA.1.state", "BRA.main", "T1", "T2"}
    items = {"W", "W1", "WB", "WB1", "M", "L", "V", "R1"}
    holdings = {"W.band", "W.wang", "M.car1", "M.outriders", "L.chen"}
    ties = {"L1", "K1"}
    assert gone(book, plan) == {"BRA"} | belongings | items | holdings | ties
    assert plan.table(Engagement)["R"].tracks == ("HAN.main",), "the evening goes on"


def test_an_engagement_takes_its_parts_variants_holdings_and_tasks_along(
    book: Plan, done: Done
) -> None:
    plan = done(remove_record(book, id="W"))
    assert gone(book, plan) == {"W", "W1", "WB", "WB1", "W.band", "W.wang", "T1"}


@pytest.mark.parametrize(
    ("id", "along"),
    [
        ("EAST", set()),
        ("HALL", {"EAST", "WEST"}),
        ("chen", {"L.chen"}),
        ("rosa", set()),
        ("BRA.1.state", set()),
        ("INTL", set()),
    ],
)
def test_what_is_only_named_stays_and_its_name_is_taken_out(
    book: Plan, done: Done, id: str, along: set[str]
) -> None:
    plan = done(remove_record(book, id=id))
    assert gone(book, plan) == {id, *along}
    assert not list(plan_faults(plan))


def test_the_name_is_taken_out_wherever_it_stands(book: Plan) -> None:
    plan = book.apply(remove_record(book, id="chen"))
    assert plan.table(Stay)["BRA.1"].officer == ""
    plan = book.apply(remove_record(book, id="rosa"))
    assert plan.table(Track)["BRA.main"].members == ("silva", "costa")
    plan = book.apply(remove_record(book, id="HALL"))
    assert (plan.table(Engagement)["W"].venue, plan.table(Engagement)["W"].room) == ("", "")


def test_one_of_several_tasks_before_another_is_taken_out(book: Plan) -> None:
    plan = book.apply(add_record(book, record=Task(id="T3", serves="L", after=("T1", "T2"))))
    plan = plan.apply(remove_record(plan, id="T1"))
    assert plan.table(Task)["T3"].after == ("T2",)


def test_an_engagement_goes_with_the_last_of_its_tracks(book: Plan) -> None:
    plan = book.apply(remove_record(book, id="BRA.main"))
    assert "R" in plan.table(Engagement)
    plan = plan.apply(remove_record(plan, id="HAN.main"))
    assert not plan.table(Engagement)


def test_an_engagement_without_any_track_is_nobodys_to_take_along(book: Plan) -> None:
    rehearsal = Engagement(id="REH", start=at("07:00"))
    plan = book.apply(add_record(book, record=rehearsal))
    plan = plan.apply(remove_record(plan, id="BRA"))
    assert "REH" in plan.table(Engagement)


def test_what_is_gone_cannot_be_changed_or_removed(book: Plan) -> None:
    for verb in (change_record, remove_record):
        with pytest.raises(StaleChange):
            verb(book, id="nothing")


def test_an_id_is_taken_whatever_has_it(book: Plan) -> None:
    with pytest.raises(DuplicateId):
        add_record(book, record=Unit(id="chen"))


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title_zh": "长" * 301}, "title_zh"),
        ({"expected": -1}, "expected"),
        ({"status": "perhaps"}, "status"),
        ({"start": datetime(2026, 4, 14, 9)}, "start"),  # noqa: DTZ001
        ({"start": datetime(1, 1, 1, tzinfo=UTC)}, "start"),
    ],
)
def test_a_wrong_value_is_refused_with_its_field(
    book: Plan, fields: dict[str, object], field: str
) -> None:
    with pytest.raises(WrongValue) as refused:
        change_record(book, id="W", **fields)  # type: ignore[arg-type]
    assert (refused.value.kind, refused.value.id) == ("engagement", "W")
    assert refused.value.field == field


def test_values_are_kept_as_they_will_be_read_back(book: Plan) -> None:
    """A text for a kind becomes one, a list a tuple, a time that of UTC."""
    beijing = timezone(timedelta(hours=8))
    plan = book.apply(
        change_record(
            book,
            id="W",
            status="tentative",
            tracks=["BRA.main"],
            start=datetime(2026, 4, 14, 8, 0, tzinfo=beijing),
        )
    )
    changed = plan.table(Engagement)["W"]
    assert changed.status is Status.TENTATIVE
    assert changed.tracks == ("BRA.main",)
    assert changed.start.tzinfo is UTC


def test_changing_nothing_is_a_step_without_changes(book: Plan) -> None:
    assert not change_record(book, id="W", expected=0).changes
