"""The verbs of members."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from reception.actions.act import act, found
from reception.actions.record import add_records
from reception.plan.change import Change, Step, added, replaced
from reception.plan.faults import DuplicateId
from reception.plan.member import Member, MemberRole
from reception.plan.plan import Plan
from reception.plan.track import Track, TrackKind

OWN_TRACKS = {
    MemberRole.SPOUSE: TrackKind.SPOUSE,
    MemberRole.PRESS: TrackKind.PRESS,
    MemberRole.BUSINESS: TrackKind.BUSINESS,
}
"""Who goes with a track of their own, where the stay has one."""


def add_member(plan: Plan, *, member: Member, tracks: Iterable[str] = ()) -> Step:
    """A new member, on these tracks from the start.

    Raises:
        DuplicateId: the id is taken.
    """
    if member.id in plan:
        raise DuplicateId(kind=member.KIND, id=member.id)
    return act("member.add", member.id, [added(member), *_joining(plan, member, set(tracks))])


def add_members(plan: Plan, *, members: Sequence[Member], stay: str = "") -> Step:
    """New members of one delegation, in the order of its list: who has no place in it gets the next
    one after the last. Each goes with the track of the stay that is for people like them (the
    spouse's, the press's), where it has none with the principal's.

    Raises:
        DuplicateId: an id is taken, or stands twice in the list.
        ValueError: there are none.
    """
    listed = [other for one in members[:1] for other in plan.members_of(one.delegation)]
    last = max([len(listed), *(other.order for other in listed)])
    placed = [
        one if one.order else msgspec.structs.replace(one, order=last + place)
        for place, one in enumerate(members, start=1)
    ]
    tracks = plan.tracks_of(stay)
    going: dict[str, list[str]] = {}
    for one in placed:
        wanted = OWN_TRACKS.get(one.role, TrackKind.PRINCIPAL)
        kinds = (wanted, TrackKind.PRINCIPAL)
        for track in [t for kind in kinds for t in tracks if t.track is kind][:1]:
            going.setdefault(track.id, []).append(one.id)
    joined = [
        replaced(track, members=(*track.members, *going[track.id]))
        for track in tracks
        if track.id in going
    ]
    added_all = add_records(plan, records=placed)
    return act(added_all.verb, added_all.subject, [*added_all.changes, *joined])


def assign_member(plan: Plan, *, member: str, tracks: Iterable[str]) -> Step:
    """The member is on these tracks from now on and on no others, for the whole of their stays.
    To part from a moment on, see `reception.actions.track.split_party`."""
    one = found(plan, Member, member)
    chosen = set(tracks)
    leaving = [
        replaced(track, members=tuple(id for id in track.members if id != member))
        for track in sorted(plan.tracks_with(member), key=lambda track: track.id)
        if track.id not in chosen
    ]
    return act("member.assign", member, [*leaving, *_joining(plan, one, chosen)])


def reorder_members(plan: Plan, *, delegation: str, members: tuple[str, ...]) -> Step:
    """The delegation's list in this order, numbered from 1; members not named follow as they
    were."""
    named = [found(plan, Member, id) for id in members]
    rest = [member for member in plan.members_of(delegation) if member.id not in members]
    changes = [
        replaced(member, order=place)
        for place, member in enumerate((*named, *rest), start=1)
        if member.delegation == delegation
    ]
    return act("member.reorder", delegation, changes)


def _joining(plan: Plan, member: Member, tracks: set[str]) -> list[Change]:
    joined = [found(plan, Track, track) for track in sorted(tracks)]
    return [
        Change(
            track.KIND,
            track.id,
            track,
            msgspec.structs.replace(track, members=(*track.members, member.id)),
        )
        for track in joined
        if member.id not in track.members
    ]
