"""A party parts and comes together again; who was where stays true all the while."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reception.actions.act import NewId
from reception.actions.engagement import add_engagement
from reception.actions.item import assign_tracks
from reception.actions.member import (
    add_member,
    add_members,
    assign_member,
    reorder_members,
)
from reception.actions.record import add_record
from reception.actions.track import merge_tracks, split_party
from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.faults import DuplicateId, WrongValue
from reception.plan.member import Member, MemberRole
from reception.plan.plan import Plan
from reception.plan.track import Track, TrackKind
from tests.actions.examples import at

Done = Callable[[Step], Plan]


def programme(plan: Plan, member: str) -> set[str]:
    """The items of all tracks a member is on."""
    return {item.id for track in plan.tracks_with(member) for item in plan.items_of(track.id)}


def persons_of(conflict: Conflict) -> tuple[str, ...]:
    persons = conflict.fact("persons")
    assert isinstance(persons, tuple)
    return persons


def split(book: Plan, **more: object) -> Step:
    return split_party(
        book,
        track="BRA.main",
        members=("rosa",),
        new_track_id="N",
        at=at("12:00"),
        kind=TrackKind.SPOUSE,
        **more,  # type: ignore[arg-type]
    )


def test_those_who_part_share_what_was_before_and_nothing_after(book: Plan, done: Done) -> None:
    plan = done(split(book))
    assert plan.table(Track)["N"].members == ("rosa",)
    assert plan.table(Track)["N"].stay == "BRA.1"
    assert plan.table(Track)["BRA.main"].members == ("silva", "costa")
    assert programme(plan, "rosa") == {"W", "W1", "WB", "WB1", "M"}
    assert programme(plan, "silva") == programme(book, "silva")


def test_those_who_come_back_share_what_begins_then(book: Plan, done: Done) -> None:
    plan = done(split(book, until=at("18:00")))
    assert programme(plan, "rosa") == programme(book, "rosa") - {"L", "V"}


def test_a_plan_b_follows_what_it_stands_in_for(book: Plan) -> None:
    """The welcome begins before they part, its plan B after."""
    step = split_party(book, track="BRA.main", members=("rosa",), new_track_id="N", at=at("09:30"))
    assert "WB" in programme(book.apply(step), "rosa")


def test_parting_and_coming_together_is_nothing(book: Plan) -> None:
    plan = book.apply(split(book))
    merged = plan.apply(merge_tracks(plan, track="N", into="BRA.main"))
    members = merged.table(Track)["BRA.main"].members
    assert set(members) == {"silva", "rosa", "costa"}
    assert merged.get(Track, "N") is None
    assert merged.table(Engagement) == book.table(Engagement)


def test_what_the_others_did_alone_becomes_part_of_the_merged_track(book: Plan) -> None:
    plan = book.apply(split(book))
    plan = plan.apply(assign_tracks(plan, item="V", tracks=("N",)))
    plan = plan.apply(merge_tracks(plan, track="N", into="BRA.main"))
    assert plan.table(Engagement)["V"].tracks == ("BRA.main",)


@pytest.mark.parametrize(
    "members", [(), ("silva", "rosa", "costa"), ("weber",), ("silva", "weber")]
)
def test_a_party_cannot_part_so_that_one_side_is_nobody_or_a_stranger(
    book: Plan, members: tuple[str, ...]
) -> None:
    with pytest.raises(WrongValue) as refused:
        split_party(book, track="BRA.main", members=members, new_track_id="N", at=at("12:00"))
    assert refused.value.field == "members"


def test_they_cannot_come_back_before_they_part(book: Plan) -> None:
    with pytest.raises(WrongValue) as refused:
        split(book, until=at("11:00"))
    assert refused.value.field == "until"


@pytest.mark.parametrize("into", ["BRA.main", "HAN.main"])
def test_a_track_merges_with_another_of_its_stay_only(book: Plan, into: str) -> None:
    with pytest.raises(WrongValue):
        merge_tracks(book, track="BRA.main", into=into)


def test_a_new_member_is_on_the_tracks_named(book: Plan, done: Done) -> None:
    member = Member(id="lima", delegation="BRA")
    plan = done(add_member(book, member=member, tracks=["BRA.main"]))
    assert "lima" in plan.table(Track)["BRA.main"].members


def test_a_list_of_members_is_numbered_on_and_goes_with_the_tracks_meant_for_them(
    book: Plan,
) -> None:
    """The spouse's track is there, one of the press is not; a place given in the list is kept."""
    listed = [
        Member(id="lima", delegation="BRA", role=MemberRole.PRESS),
        Member(id="melo", delegation="BRA", role=MemberRole.SPOUSE, order=9),
        Member(id="nery", delegation="BRA"),
    ]
    theirs = Track(id="S", stay="BRA.1", track=TrackKind.SPOUSE)
    book, before = book.apply(add_record(book, record=theirs)), len(book.members_of("BRA"))
    plan = book.apply(add_members(book, members=listed, stay="BRA.1"))
    orders = [plan.table(Member)[one.id].order for one in listed]
    assert orders == [before + 1, 9, before + 3]
    assert plan.table(Track)["BRA.main"].members[-2:] == ("lima", "nery")
    assert plan.table(Track)["S"].members == ("melo",)


def test_a_list_with_an_id_twice_is_refused(book: Plan) -> None:
    twice = [Member(id="lima", delegation="BRA"), Member(id="lima", delegation="BRA")]
    with pytest.raises(DuplicateId):
        add_members(book, members=twice)


def test_a_member_is_on_the_tracks_chosen_and_no_others(book: Plan) -> None:
    plan = book.apply(split(book))
    plan = plan.apply(assign_member(plan, member="costa", tracks=["N"]))
    assert [track.id for track in plan.tracks_with("costa")] == ["N"]
    plan = plan.apply(assign_member(plan, member="costa", tracks=[]))
    assert not plan.tracks_with("costa")


def test_the_list_is_numbered_in_the_new_order(book: Plan, new_id: NewId) -> None:
    plan = book.apply(reorder_members(book, delegation="BRA", members=("costa", "silva")))
    assert [m.id for m in plan.members_of("BRA")] == ["costa", "silva", "rosa"]
    assert [m.order for m in plan.members_of("BRA")] == [1, 2, 3]


def test_after_parting_nobody_is_in_two_places_but_who_is(book: Plan) -> None:
    """While the others lunch, one who has parted may be elsewhere; on the move before, not yet."""
    plan = book.apply(split(book))
    for id, start, expected in (("A", at("12:10"), set()), ("B", at("11:10"), {"rosa"})):
        elsewhere = add_engagement(plan, id=id, start=start, tracks=("N",), venue="HALL")
        conflicts = Checker(plan.apply(elsewhere)).of(id)
        twice = [conflict for conflict in conflicts if conflict.code == "T1"]
        persons = {person for conflict in twice for person in persons_of(conflict)}
        assert persons == expected
