"""The seating plan: everybody one seat, by rank, and nobody beside whom they must not be."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reception.ceremonies.seating_plan import SeatGround, SeatingPlan, seating_plan
from reception.ceremonies.seats import SeatPart, are_neighbours
from reception.plan.member import Member
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import InterpreterPlace, Seating, SeatingForm
from reception.trouble import Trouble
from reception.wording import wording
from tests.ceremonies.banquets import banquet, guest_id, host_id


def a_seating(form: SeatingForm = SeatingForm.ROUND_TABLES, **fields: Any) -> Seating:
    described: dict[str, Any] = {"host": "host-001", "guest": "guest-001", "tables": 4, "seats": 10}
    return Seating(id="seating", engagement="dinner", form=form, **(described | fields))


def placed(plan: SeatingPlan) -> dict[str, tuple[int, int]]:
    return {one.sitter.person: one.seat.key for one in plan.seated}


def test_host_and_guest_alternate_from_the_host_on() -> None:
    """The guest of honour at the host's right, number two at the left."""
    seating = a_seating(tables=1, seats=8)
    found = placed(seating_plan(banquet(seating, guests=4, hosts=4), seating))
    by_seat = [id for id, _ in sorted(found.items(), key=lambda pair: pair[1])]
    assert by_seat == [
        *("host-001", "guest-001", "guest-002", "host-002"),
        *("host-003", "guest-003", "guest-004", "host-004"),
    ]


def test_every_table_has_its_share_of_hosts() -> None:
    seating = a_seating(tables=5, seats=10)
    found = placed(seating_plan(banquet(seating, guests=37, hosts=13), seating))
    hosts = [
        sum(t == table and id < "host-a" and id > "host-" for id, (t, _) in found.items())
        for table in range(1, 6)
    ]
    assert hosts == [5, 2, 2, 2, 2]


def test_tables_are_as_full_as_each_other() -> None:
    seating = a_seating(tables=4, seats=10)
    found = placed(seating_plan(banquet(seating, guests=20, hosts=10), seating))
    counts = [sum(t == table for t, _ in found.values()) for table in range(1, 5)]
    assert counts == [8, 8, 7, 7]


def test_interpreters_sit_behind_host_and_guest_in_a_great_banquet() -> None:
    seating = a_seating(interpreters=InterpreterPlace.BEHIND)
    found = seating_plan(banquet(seating, guests=20, hosts=10, interpreters=2), seating)
    voices = [found.at(f"voice-{number}") for number in (1, 2)]
    assert [one and one.seat.part for one in voices] == [SeatPart.BEHIND] * 2
    assert [one and one.seat.table for one in voices] == [1, 1]


def test_an_interpreter_at_the_table_sits_at_the_right_of_the_guest() -> None:
    seating = a_seating()
    found = seating_plan(banquet(seating, guests=20, hosts=10, interpreters=1), seating)
    voice, guest = found.at("voice-1"), found.at("guest-001")
    assert voice is not None
    assert guest is not None
    assert (voice.seat.offset, guest.seat.offset) == (2, 1)
    assert voice.ground is SeatGround.INTERPRETER


def test_a_pinned_seat_is_kept_and_the_others_fill_up_around_it() -> None:
    seating = a_seating()
    plan = banquet(seating, guests=20, hosts=10)
    pin = Place(id="pin", seating="seating", person="guest-002", table=3, seat=4, pinned=True)
    found = seating_plan(plan, seating, [pin])
    kept = found.at("guest-002")
    assert kept is not None
    assert (kept.seat.key, kept.ground) == ((3, 4), SeatGround.PINNED)
    assert len(found.seated) == 30


def test_two_pins_on_one_seat_keep_the_first() -> None:
    seating = a_seating()
    pins = [
        Place(id="a", seating="seating", person="guest-005", table=2, seat=2, pinned=True),
        Place(id="b", seating="seating", person="guest-006", table=2, seat=2, pinned=True),
        Place(id="c", seating="seating", person="guest-007", table=99, seat=1, pinned=True),
    ]
    found = seating_plan(banquet(seating, guests=20, hosts=10), seating, pins)
    assert len(set(placed(found).values())) == 30
    assert placed(found)["guest-005"] == (2, 2)


def test_who_must_not_meet_is_moved_the_least_and_it_says_from_whom() -> None:
    """By rank the second guest would sit at the first table, beside the host."""
    seating = a_seating()
    pair = ("guest-001", "guest-002")
    found = seating_plan(banquet(seating, guests=20, hosts=10, never=[pair]), seating)
    second = found.at("guest-002")
    assert second is not None
    assert second.seat.table == 2
    assert (second.ground, second.other) == (SeatGround.APART, "guest-001")
    assert second.by_rank == (1, 3)
    took = [one for one in found.seated if one.ground is SeatGround.MADE_ROOM]
    assert [(one.seat.key, one.other) for one in took] == [((1, 3), "guest-002")]
    assert found.near == ()


def test_neighbours_that_must_not_be_may_share_a_table() -> None:
    seating = a_seating(tables=1, seats=8)
    pair = ("host-002", "guest-001")
    found = seating_plan(banquet(seating, guests=4, hosts=4, not_adjacent=[pair]), seating)
    one, other = (found.at(id) for id in pair)
    assert one is not None
    assert other is not None
    assert not are_neighbours(one.seat, other.seat)


def test_what_cannot_be_kept_apart_is_named() -> None:
    """Three at two tables, none of whom may meet another."""
    seating = a_seating(tables=2, seats=4)
    trio = list(combinations((guest_id(2), guest_id(3), guest_id(4)), 2))
    found = seating_plan(banquet(seating, guests=4, hosts=4, never=trio), seating)
    assert len(found.near) == 1
    assert len(found.seated) == 8


def test_two_thousand_guests_at_a_table_of_ten_are_told_in_one_sentence() -> None:
    seating = a_seating(tables=1, seats=10)
    plan = banquet(seating, guests=2_000, hosts=1)
    with pytest.raises(Trouble) as told:
        seating_plan(plan, seating)
    sentences = {
        "en": "2,001 persons are to be seated, but there are 10 seats.",
        "zh": "需入座2,001人，但只有10个座位。",
    }
    for language, sentence in sentences.items():
        said = wording(language).say(told.value.key, **told.value.arguments)
        assert said.startswith(sentence)


def test_an_entry_of_several_persons_has_as_many_seats() -> None:
    seating = a_seating()
    plan = banquet(seating, guests=20, hosts=10)
    member = plan.get(Member, "guest-009")
    assert member is not None
    crowd = replace(member, persons=4)
    plan = Plan([crowd if one.id == member.id else one for one in plan])
    found = seating_plan(plan, seating)
    assert [one.sitter.nth for one in found.seated if one.sitter.person == "guest-009"] == [
        0,
        1,
        2,
        3,
    ]
    assert len({one.seat.key for one in found.seated}) == 33


@st.composite
def cases(draw: st.DrawFn) -> tuple[Seating, dict[str, Any], list[Place]]:
    """A banquet with room for all in which nobody has more enemies than there are other tables."""
    tables = draw(st.integers(1, 6))
    seats = draw(st.integers(2, 10))
    form = draw(st.sampled_from((SeatingForm.ROUND_TABLES, SeatingForm.LONG_TABLE)))
    hosts = draw(st.integers(1, max(1, tables * seats // 2)))
    guests = draw(st.integers(1, tables * seats - hosts))
    seating = a_seating(form, tables=tables, seats=seats)
    persons = [guest_id(i) for i in range(1, guests + 1)]
    persons += [host_id(i) for i in range(1, hosts + 1)]
    pins = [
        Place(
            id=f"pin-{id}",
            seating="seating",
            person=id,
            table=draw(st.integers(1, tables + 1)),
            seat=draw(st.integers(1, seats)),
            pinned=True,
        )
        for id in draw(st.lists(st.sampled_from(persons), max_size=3, unique=True))
    ]
    pairs = draw(
        st.lists(
            st.tuples(st.sampled_from(persons), st.sampled_from(persons)).filter(
                lambda pair: pair[0] != pair[1]
            ),
            max_size=6,
            unique_by=lambda pair: frozenset(pair),
        )
    )
    return seating, {"guests": guests, "hosts": hosts, "never": pairs}, pins


@settings(max_examples=150, deadline=None)
@given(cases())
def test_everybody_has_exactly_one_seat_and_pins_are_kept(
    case: tuple[Seating, dict[str, Any], list[Place]],
) -> None:
    seating, book, pins = case
    plan = banquet(seating, **book)
    found = seating_plan(plan, seating, pins)
    assert len(found.seated) == book["guests"] + book["hosts"]
    assert len({one.seat.key for one in found.seated}) == len(found.seated)
    assert len({one.sitter for one in found.seated}) == len(found.seated)
    assert {one.seat for one in found.seated} <= set(found.seats)
    there = {seat.key for seat in found.seats}
    taken: set[tuple[int, int]] = set()
    for pin in sorted(pins, key=lambda one: (one.table, one.seat, one.id)):
        if (pin.table, pin.seat) in there - taken:
            taken.add((pin.table, pin.seat))
            assert placed(found)[pin.person] == (pin.table, pin.seat)


@settings(max_examples=150, deadline=None)
@given(cases())
def test_where_nothing_is_asked_rank_alone_decides(
    case: tuple[Seating, dict[str, Any], list[Place]],
) -> None:
    """Of each side, nobody sits at a later table, or further from the middle of the same one, than
    somebody of lower rank."""
    seating, book, _ = case
    book["never"] = []
    found = seating_plan(banquet(seating, **book), seating)
    for part in ("guest", "host"):
        ranked = sorted(
            (one for one in found.seated if one.sitter.part == part),
            key=lambda one: one.sitter.rank,
        )
        assert [one.seat.key for one in ranked] == sorted(one.seat.key for one in ranked)


@settings(max_examples=100, deadline=None)
@given(cases())
def test_nobody_shares_a_table_who_never_may_where_that_can_be_had(
    case: tuple[Seating, dict[str, Any], list[Place]],
) -> None:
    """Pairs of whom none is fixed; with three pairs at most and three tables there is always a way
    round."""
    seating, book, _ = case
    if seating.tables < 3 or seating.seats < 4:
        return
    fixed = {"host-001", "guest-001"}
    book["never"] = [pair for pair in book["never"] if not fixed & set(pair)][:3]
    found = seating_plan(banquet(seating, **book), seating)
    at = placed(found)
    assert found.near == ()
    assert all(at[one][0] != at[other][0] for one, other in book["never"])


def test_three_hundred_with_forty_pairs_are_kept_apart() -> None:
    """The size that an office reckons with for a state banquet."""
    seating = a_seating(tables=30, seats=10)
    pairs = [(guest_id(i), guest_id(i + 1)) for i in range(2, 80, 2)]
    plan = banquet(seating, guests=240, hosts=60, never=pairs)
    found = seating_plan(plan, seating)
    at = placed(found)
    assert len(set(at.values())) == 300
    assert found.near == ()
    assert all(at[one][0] != at[other][0] for one, other in pairs)
