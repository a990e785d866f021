"""Integrity: data that makes no sense is found wherever it stands, and told field by field."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.faults import BrokenReference, CircularReference, Fault, WrongValue
from reception.plan.holding import Holding
from reception.plan.integrity import plan_faults, record_faults
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.task import Task
from reception.plan.venue import Closure, Venue

AT = datetime(2026, 5, 18, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Where:
    """Where a fault is."""

    sort: type[Fault]
    id: str
    field: str


def where(fault: Fault) -> Where:
    """Where a fault is, without its wording."""
    return Where(type(fault), fault.id, fault.field)


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Member(id="m", delegation="d", persons=-1), "persons"),
        (Room(id="r", venue="v", setup_minutes=60 * 24 * 32), "setup_minutes"),
        (Venue(id="v", latitude=91.0), "latitude"),
        (Venue(id="v", longitude=float("nan")), "longitude"),
        (Delegation(id="d", name_en="x" * 301), "name_en"),
        (Engagement(id="e", start=datetime(2026, 5, 18, 1)), "start"),  # noqa: DTZ001
        (Engagement(id="e", start=AT.replace(year=9999)), "start"),
        (Engagement(id="e", start=AT, actual_end=AT.replace(year=1)), "actual_end"),
        (Member(id="m", delegation="d", title_since=date(1, 1, 1)), "title_since"),
        (Venue(id="v", closures=(Closure(starts=AT, ends=AT.replace(year=3000)),)), "closures"),
    ],
)
def test_record_with_a_value_outside_its_limits(record: Record, field: str) -> None:
    faults = list(record_faults(record))
    assert [where(fault) for fault in faults] == [Where(WrongValue, record.id, field)]
    assert faults[0].to


@pytest.mark.parametrize("id", ["", "a b", "-a", "x" * 65, "a\n", "'; drop"])
def test_record_with_an_id_that_is_none(id: str) -> None:
    assert [where(f).field for f in record_faults(Venue(id=id))] == ["id"]


@pytest.mark.parametrize("id", ["GHP", "GHP/North", "BRA.main.0414.1145", "团组1", "_", "A+B-C"])
def test_record_with_an_id_of_any_script(id: str) -> None:
    assert list(record_faults(Venue(id=id))) == []


def test_record_without_faults() -> None:
    assert list(record_faults(Engagement(id="e", start=AT, end=None))) == []


def test_plan_that_names_nothing_or_the_wrong_kind() -> None:
    plan = Plan(
        [
            Venue(id="v"),
            Room(id="r", venue="gone"),
            Engagement(id="e", start=AT, venue="r"),
            Holding(id="h", item="e", resource="v"),
        ]
    )
    assert {where(fault) for fault in plan_faults(plan)} == {
        Where(BrokenReference, "r", "venue"),
        Where(BrokenReference, "e", "venue"),
        Where(BrokenReference, "h", "resource"),
    }


def test_plan_in_which_records_are_above_themselves() -> None:
    plan = Plan(
        [
            Engagement(id="a", start=AT, parent="b"),
            Engagement(id="b", start=AT, parent="a"),
            Engagement(id="c", start=AT, variant_of="c"),
            Engagement(id="d", start=AT, parent="a"),
            Task(id="t", after=("u",)),
            Task(id="u", after=("t",)),
        ]
    )
    assert {where(fault) for fault in plan_faults(plan)} == {
        Where(CircularReference, "a", "parent"),
        Where(CircularReference, "b", "parent"),
        Where(CircularReference, "c", "variant_of"),
        Where(CircularReference, "t", "after"),
        Where(CircularReference, "u", "after"),
    }


def test_fault_says_where_it_is() -> None:
    fault = WrongValue(kind="venue", id="v", field="latitude", to="too far north")
    assert str(fault) == "WrongValue: venue v latitude too far north"
