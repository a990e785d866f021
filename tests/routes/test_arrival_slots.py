"""Slots end when everybody is to be in, and each motorcade leaves in time for its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reception.exchange.programme_text import plan_from_text
from reception.plan.engagement import Engagement
from reception.routes.arrival_slots import (
    Comer,
    SlotPolicy,
    arrival_slots,
    ordered,
)
from reception.routes.slot_comers import drop_gates

OPENING = datetime(2023, 10, 18, 2, 0, tzinfo=UTC)
TWO_MINUTES = timedelta(minutes=2)


def comer(name: str, *, cars: int = 5, rank: int = 0, drive: int = 20) -> Comer:
    return Comer(
        move=f"move-{name}",
        name=name,
        cars=cars,
        rank=rank,
        arrives=OPENING - timedelta(minutes=cars),
        leaves=lambda arrive: arrive - timedelta(minutes=drive),
        drive_minutes=drive,
    )


COMERS = [
    comer("Chile", cars=7, rank=1, drive=40),
    comer("Austria", cars=5, rank=2, drive=10),
    comer("Brunei", cars=4, drive=25),
]


@pytest.mark.parametrize(
    ("policy", "names"),
    [
        (SlotPolicy.SMALLEST_FIRST, "Brunei Austria Chile"),
        (SlotPolicy.RANK_LAST, "Brunei Austria Chile"),
        (SlotPolicy.ALPHABET, "Austria Brunei Chile"),
        (SlotPolicy.AS_PLANNED, "Chile Austria Brunei"),
        (SlotPolicy.FARTHEST_FIRST, "Chile Brunei Austria"),
    ],
)
def test_every_policy_has_its_order(policy: SlotPolicy, names: str) -> None:
    assert [one.name for one in ordered(COMERS, policy)] == names.split()


def test_slots_are_reckoned_back_from_the_moment_when_all_are_in() -> None:
    slots = arrival_slots(COMERS, all_in=OPENING, spacing=TWO_MINUTES)
    assert [OPENING - slot.arrive for slot in slots] == [
        3 * TWO_MINUTES,
        2 * TWO_MINUTES,
        TWO_MINUTES,
    ]
    assert [slot.arrive - slot.depart for slot in slots] == [
        timedelta(minutes=minutes) for minutes in (40, 10, 25)
    ]


def test_two_drop_points_take_two_at_a_time() -> None:
    slots = arrival_slots(COMERS, all_in=OPENING, spacing=TWO_MINUTES, drops=["east", "north"])
    assert [(slot.drop, OPENING - slot.arrive) for slot in slots] == [
        ("east", 2 * TWO_MINUTES),
        ("north", 2 * TWO_MINUTES),
        ("east", TWO_MINUTES),
    ]


def test_39_leaders_in_half_an_hour_need_less_than_a_minute_each() -> None:
    """The round table of April 2019: thirty minutes for up to 39 leaders."""
    leaders = [comer(f"{number:02}") for number in range(39)]
    slots = arrival_slots(leaders, all_in=OPENING, spacing=timedelta(seconds=46))
    assert OPENING - slots[0].arrive < timedelta(minutes=30)
    slots = arrival_slots(leaders, all_in=OPENING, spacing=timedelta(minutes=1))
    assert OPENING - slots[0].arrive > timedelta(minutes=30)


def test_no_motorcades_need_no_slots() -> None:
    assert arrival_slots([], all_in=OPENING, spacing=TWO_MINUTES) == ()


def test_slots_of_no_length_are_refused() -> None:
    with pytest.raises(ValueError, match="spacing"):
        arrival_slots(COMERS, all_in=OPENING, spacing=timedelta(0))


def test_drop_gates_are_those_of_the_grounds_the_nearest_first() -> None:
    """A gate listed under a venue of its own next door counts; an entry or one far off does not."""
    plan = plan_from_text(
        """
venue HALL 大会堂 | Hall; at 39.9000 116.4000
venue EAST 东门 | East Gate; at 39.9000 116.4030
venue FAR 远处 | Far; at 39.9000 116.4100
record gate NEAR; venue EAST; name 东门 | East; role drop
record gate OWN; venue HALL; name 北门 | North
record gate IN; venue HALL; name 车道 | Lane; role entry
record gate AWAY; venue FAR; name 西门 | West
delegation A 甲国 | A
stay A.1 2023-10-18 08:00 > 2023-10-19 22:00
track main principal
day 2023-10-18
10:00-11:00 A.main meeting 会见 | Call @ HALL; as CALL
"""
    )
    call = plan.get(Engagement, "CALL")
    assert call is not None
    assert [gate.id for gate in drop_gates(plan, call)] == ["OWN", "NEAR"]
