"""Visits: stays, delegations, members, tracks, phases."""

from __future__ import annotations

from reception.actions.delegation import receive_delegation
from reception.actions.member import (
    add_member,
    add_members,
    assign_member,
    reorder_members,
)
from reception.actions.phase import begin_phase
from reception.actions.stay import add_stay, set_stay_status, shift_stay
from reception.actions.track import merge_tracks, split_party
from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.member import Member, MemberRole
from reception.plan.phase import VisitKind
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track, TrackKind
from reception.plan.venue import Venue
from tests.random_user.hand import WORDS, Hand, gesture


@gesture
def shifts_a_stay(hand: Hand) -> Step:
    stays = sorted(hand.plan.table(Stay))
    days, minutes = hand.one((-1, 0, 1, 14, 10**9)), hand.one((-30, 0, 45))
    return shift_stay(
        hand.plan,
        stay=hand.one(stays),
        days=days,
        minutes=minutes,
        together=hand.some(stays, 2),
    )


@gesture
def receives_a_delegation(hand: Hand) -> Step:
    arrives = hand.start()
    return receive_delegation(
        hand.plan,
        delegation=Delegation(id=hand.new_id("d"), name_zh=hand.one(WORDS)),
        new_id=hand.new_id,
        arrives=arrives,
        departs=hand.around(arrives),
        visit=hand.one(tuple(VisitKind)),
    )


@gesture
def adds_a_stay(hand: Hand) -> Step:
    arrives = hand.start()
    return add_stay(
        hand.plan,
        new_id=hand.new_id,
        delegation=hand.pick(Delegation).id,
        arrives=arrives,
        departs=hand.around(arrives),
        visit=hand.one(tuple(VisitKind)),
        residence=hand.maybe(Venue),
    )


@gesture
def calls_a_stay_off(hand: Hand) -> Step:
    return set_stay_status(hand.plan, stay=hand.pick(Stay).id, status=hand.one(tuple(StayStatus)))


@gesture
def begins_a_phase(hand: Hand) -> Step:
    stay = hand.pick(Stay)
    return begin_phase(
        hand.plan,
        id=hand.new_id("ph"),
        stay=stay.id,
        visit=hand.one(tuple(VisitKind)),
        starts=hand.around(stay.arrives),
    )


@gesture
def adds_a_member(hand: Hand) -> Step:
    member = Member(
        id=hand.new_id("m"), delegation=hand.pick(Delegation).id, name_native=hand.one(WORDS)
    )
    return add_member(hand.plan, member=member, tracks=hand.some(sorted(hand.plan.table(Track)), 2))


@gesture
def pastes_a_list_of_members(hand: Hand) -> Step:
    delegation, roles = hand.pick(Delegation).id, tuple(MemberRole)
    members = [
        Member(id=hand.new_id("m"), delegation=delegation, name_en=name, role=hand.one(roles))
        for name in (hand.one(WORDS), hand.one(WORDS))
    ]
    return add_members(hand.plan, members=members, stay=hand.pick(Stay).id)


@gesture
def assigns_a_member(hand: Hand) -> Step:
    tracks = hand.some(sorted(hand.plan.table(Track)), 2)
    return assign_member(hand.plan, member=hand.pick(Member).id, tracks=tracks)


@gesture
def reorders_members(hand: Hand) -> Step:
    delegation = hand.pick(Delegation).id
    members = [member.id for member in hand.plan.members_of(delegation)]
    return reorder_members(hand.plan, delegation=delegation, members=hand.some(members, 9))


@gesture
def splits_a_party(hand: Hand) -> Step:
    track = hand.pick(Track)
    stay = hand.plan.stay_of(track.id)
    at = hand.around(stay.arrives if stay else hand.start())
    return split_party(
        hand.plan,
        track=track.id,
        members=hand.some(track.members, 3),
        new_track_id=hand.new_id("t"),
        at=at,
        until=hand.one((None, hand.around(at))),
        kind=hand.one(tuple(TrackKind)),
    )


@gesture
def merges_tracks(hand: Hand) -> Step:
    one = hand.pick(Track)
    tracks = [track.id for track in hand.plan.tracks_of(one.stay)]
    return merge_tracks(hand.plan, track=one.id, into=hand.one(tracks))
