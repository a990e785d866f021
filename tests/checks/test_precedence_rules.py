"""A2 and A3: precedence is explained, and seats fit; A1 at table. Pairs of a book that breaks a
rule and the nearest that does not."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from reception.checks.checker import Checker
from reception.checks.telling import conflict_text
from reception.plan.displacement import Displacement
from reception.plan.named_order import NamedOrder, OrderPolicy
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import GuestSide, Seating, SeatingForm, TableLay
from reception.plan.side import Frame
from reception.wording import wording
from tests.ceremonies.banquets import START
from tests.ceremonies.heads import an_order, heads_plan
from tests.checks.seat_books import (
    SETTLED,
    book_of,
    exchanged,
    place_at,
    seated,
    seating_of,
    seats_told,
    second_principal,
)


def test_seats_given_by_the_rules_leave_nothing_to_say() -> None:
    for form in (SeatingForm.ROUND_TABLES, SeatingForm.LONG_TABLE, SeatingForm.PHOTO):
        assert seats_told(seated(book_of(seating_of(form)))) == []


# -- A1 at table ---------------------------------------------------------------------------------


def test_a1_two_who_never_may_meet_at_one_table() -> None:
    plan = seated(book_of(seating_of(), never=[("guest-002", "guest-003")]))
    assert seats_told(plan, "A1") == []
    at = {place.person: (place.table, place.seat) for place in plan.table(Place).values()}
    beside = next(
        seat
        for person, seat in at.items()
        if seat[0] == at["guest-002"][0] and person > "guest-003"
    )
    wrong = exchanged(plan, at["guest-003"], beside)
    assert seats_told(wrong, "A1") == ["A1 table guest-002 guest-003"]


def test_a1_two_who_must_not_be_adjacent_side_by_side() -> None:
    """Seats 1 and 2 are host and guest; seat 4 is beside the guest, seat 5 is not."""
    pairs = [("guest-001", "guest-003")]
    plan = seated(book_of(seating_of(), not_adjacent=pairs))
    assert seats_told(plan, "A1") == []
    third = next(p for p in plan.table(Place).values() if p.person == "guest-003")
    wrong = exchanged(plan, (third.table, third.seat), (1, 4))
    assert seats_told(wrong, "A1") == ["A1 beside guest-001 guest-003"]
    assert seats_told(exchanged(wrong, (1, 4), (1, 5)), "A1") == []


# -- A2 ------------------------------------------------------------------------------------------


def test_a2_a_place_by_hand_without_a_reason() -> None:
    moved = Displacement(id="moved", order="order", person="PK", before="TJ", author="li")
    said = order_told(moved)
    assert said == ["A2 displaced moved"]
    assert order_told(msgspec.structs.replace(moved, reason="航班晚点")) == []


def test_a2_a_move_of_somebody_who_is_not_in_the_order() -> None:
    order = an_order(participants=("BN", "TJ"))
    moved = Displacement(id="moved", order="order", person="PK", before="TJ", reason="r")
    assert order_told(moved, order=order) == ["A2 idle moved"]


def test_a2_two_whom_nothing_tells_apart() -> None:
    """Both of one state, of one role and without a number in its list."""
    order = an_order(participants=("BN", "TJ"))
    assert order_told(order=order) == []
    plan = heads_plan(order)
    brunei = plan.find("BN")
    assert brunei is not None
    twin = msgspec.structs.replace(brunei, id="BN2")
    pair = msgspec.structs.replace(order, participants=("BN", "BN2"))
    assert order_told(twin, order=pair) == ["A2 tied BN2"]


def order_told(*more: object, order: NamedOrder | None = None) -> list[str]:
    plan = heads_plan(order or an_order(policy=OrderPolicy.RANK), *more)  # type: ignore[arg-type]
    return [
        " ".join((c.code, c.case, *c.subjects[2:]))
        for c in Checker(plan, strict=True).conflicts
        if c.code == "A2"
    ]


def test_a2_a_lower_rank_on_a_better_seat() -> None:
    """Guests 2 and 5: the first table's third seat against one of the second table."""
    plan = seated(book_of(seating_of()))
    second = next(p for p in plan.table(Place).values() if p.table == 2 and p.person > "guest")
    wrong = exchanged(plan, (1, 3), (second.table, second.seat))
    assert seats_told(wrong) == ["A2 seats"]
    checker = Checker(wrong, strict=True)
    (conflict,) = [c for c in checker.conflicts if c.code == "A2"]
    assert (conflict.fact("one"), conflict.fact("other")) == ("guest-002", second.person)


def test_a2_a_lower_rank_on_a_better_seat_for_a_reason() -> None:
    plan = seated(book_of(seating_of()))
    second = next(p for p in plan.table(Place).values() if p.table == 2 and p.person > "guest")
    right = exchanged(plan, (1, 3), (second.table, second.seat), reason="两人相熟")
    assert seats_told(right) == []


def test_a2_seats_that_keep_people_apart_explain_themselves() -> None:
    plan = seated(book_of(seating_of(), never=[("guest-002", "guest-003")]))
    assert seats_told(plan) == []


# -- A3 ------------------------------------------------------------------------------------------


def test_a3_more_principals_than_armchairs_as_in_ankara_in_2021() -> None:
    """One host, two guests of equal standing, two chairs; nobody of the second guest's side was let
    into the room, and only one side had agreed."""
    seating = seating_of(
        SeatingForm.ARMCHAIRS, seats=2, agreed_by=(), inspected_on=None, host_agreed_on=START.date()
    )
    plan = second_principal(book_of(seating, guests=2, hosts=1))
    assert seats_told(plan) == ["A3 armchairs", "A3 unagreed", "A3 uninspected"]
    checker = Checker(plan, strict=True)
    (chairs,) = [c for c in checker.conflicts if c.case == "armchairs"]
    assert (chairs.fact("needs"), chairs.fact("has")) == (3, 2)
    settled = msgspec.structs.replace(seating, seats=3, **SETTLED)
    mended = Plan([settled if one.id == "seating" else one for one in plan])
    assert seats_told(mended) == []


def test_a3_a_room_seen_only_after_the_event() -> None:
    late = seating_of(inspected_on=START.date() + timedelta(days=2))
    assert seats_told(book_of(late)) == ["A3 uninspected"]
    assert seats_told(book_of(seating_of())) == []


def test_a3_a_host_side_that_has_not_agreed() -> None:
    assert seats_told(book_of(seating_of(host_agreed_on=None))) == ["A3 unagreed_host"]


@pytest.mark.parametrize("form", [SeatingForm.ARMCHAIRS, SeatingForm.SIGNING])
@pytest.mark.parametrize(
    ("side", "frame", "found"),
    [
        (GuestSide.RIGHT, Frame.OWN, []),
        (GuestSide.LEFT, Frame.ENTERING, []),
        (GuestSide.LEFT, Frame.VIEWER, []),
        (GuestSide.LEFT, Frame.OWN, ["A3 side"]),
        (GuestSide.RIGHT, Frame.ENTERING, ["A3 side"]),
    ],
)
def test_a3_a_guest_who_is_not_at_the_hosts_right(
    form: SeatingForm, side: GuestSide, frame: Frame, found: list[str]
) -> None:
    """The same side in three frames; and the wrong one in two."""
    seating = seating_of(form, seats=0, guest_side=side, side_frame=frame)
    assert seats_told(book_of(seating)) == found
    assert seats_told(seated(book_of(seating))) == found


def test_a3_host_and_guest_in_each_others_seat() -> None:
    plan = seated(book_of(seating_of()))
    assert "A3 side" in seats_told(exchanged(plan, (1, 1), (1, 2)))


def test_a3_the_guests_side_of_talks_on_the_left_of_who_comes_in() -> None:
    left = seating_of(
        SeatingForm.TALKS,
        seats=0,
        lay=TableLay.END_ON,
        guest_side=GuestSide.LEFT,
        side_frame=Frame.ENTERING,
    )
    assert seats_told(book_of(left)) == ["A3 side_talks_end_on"]
    right = msgspec.structs.replace(left, guest_side=GuestSide.RIGHT)
    assert seats_told(book_of(right)) == []


def test_a3_the_guests_side_of_talks_with_its_back_to_the_door() -> None:
    plan = seated(book_of(seating_of(SeatingForm.TALKS, seats=0)))
    assert seats_told(plan) == []
    assert "A3 side_talks" in seats_told(exchanged(plan, (1, 1), (2, 1)))


def test_a3_fewer_seats_than_persons() -> None:
    assert seats_told(book_of(seating_of(seats=5))) == ["A3 short"]
    assert seats_told(book_of(seating_of(seats=6))) == []


def test_a3_somebody_without_a_seat() -> None:
    plan = seated(book_of(seating_of()))
    gone = place_at(plan, 3, 1)
    left = Plan([record for record in plan if record.id != gone.id])
    assert seats_told(left) == ["A3 unseated"]


def test_a3_two_on_one_seat() -> None:
    plan = seated(book_of(seating_of()))
    one, other = place_at(plan, 3, 1), place_at(plan, 3, 2)
    both = msgspec.structs.replace(other, seat=1)
    wrong = Plan([both if record.id == other.id else record for record in plan])
    assert f"A3 twice {one.person} {other.person}" in seats_told(wrong)


def test_a3_a_seat_that_is_not_there() -> None:
    plan = seated(book_of(seating_of()))
    far = msgspec.structs.replace(place_at(plan, 3, 1), table=9, reason="r")
    wrong = Plan([far if record.id == far.id else record for record in plan])
    assert seats_told(wrong) == [f"A3 no_seat {far.person}"]


def test_nothing_is_said_of_an_event_that_does_not_take_place() -> None:
    plan = book_of(seating_of(seats=1, agreed_by=()))
    dinner = plan.find("dinner")
    assert dinner is not None
    off = msgspec.structs.replace(dinner, in_force=False)
    assert seats_told(Plan([off if one.id == "dinner" else one for one in plan])) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_case_is_told_with_both_parties(language: str) -> None:
    seating: Seating = seating_of(
        SeatingForm.ARMCHAIRS,
        seats=2,
        agreed_by=(),
        inspected_on=None,
        host_agreed_on=None,
        guest_side=GuestSide.LEFT,
    )
    plan = second_principal(seated(book_of(seating, guests=3, hosts=2)), ["guest-002", "guest-003"])
    words = wording(language)
    said = {
        c.case: conflict_text(c, plan, words)
        for c in Checker(plan, strict=True).conflicts
        if c.code == "A3"
    }
    assert set(said) == {"armchairs", "side", "unagreed", "unagreed_host", "uninspected"}
    assert "guest-001" in said["armchairs"]
    assert "host-001" in said["side"]
    assert "4" in said["armchairs"]
    assert "2" in said["armchairs"]
