"""The verbs of tracks: a party parts, and comes together again."""

from __future__ import annotations

from datetime import datetime

from reception.actions.act import act, found, require_moment
from reception.actions.record import removal
from reception.plan.change import Change, Step, added, merged, replaced, step
from reception.plan.faults import WrongValue
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.track import Track, TrackKind


def split_party(
    plan: Plan,
    *,
    track: str,
    members: tuple[str, ...],
    new_track_id: str,
    at: datetime,
    until: datetime | None = None,
    kind: TrackKind = TrackKind.OTHER,
    name_zh: str = "",
    name_en: str = "",
) -> Step:
    """Some of a track's members go their own way from a moment on, and come back `until` another.

    A member is on a track for the whole stay, so these leave the old track for a new one, and the
    new one is put on everything they still do together: what begins before `at`, and what begins
    at or after `until`. In between the new track's programme is empty and theirs to fill. A plan
    B follows the item it stands in for.

    Raises:
        WrongValue: nobody would go, or nobody would stay; somebody is not on the track; `until`
            is not after `at`.
    """
    old = found(plan, Track, track)
    require_moment(old, at=at, until=until)
    going, staying = set(members), tuple(id for id in old.members if id not in members)
    if not going or not staying or not going <= set(old.members):
        raise WrongValue(kind=old.KIND, id=old.id, field="members", to="split")
    if until is not None and until <= at:
        raise WrongValue(kind=old.KIND, id=old.id, field="until", to="reversed")
    new = Track(
        id=new_track_id,
        stay=old.stay,
        track=kind,
        name_zh=name_zh,
        name_en=name_en,
        members=tuple(id for id in old.members if id in going),
    )
    together = [
        replaced(item, tracks=(*item.tracks, new.id))
        for item in _programme(plan, track)
        if (begin := _begin(plan, item)) < at or (until is not None and begin >= until)
    ]
    return act("track.split", new.id, [added(new), replaced(old, members=staying), *together])


def merge_tracks(plan: Plan, *, track: str, into: str) -> Step:
    """A track's members go with another track of the stay for good: its programme becomes the
    other's too, and the track itself goes.

    Raises:
        WrongValue: the other is the same track or of another stay.
    """
    one, other = found(plan, Track, track), found(plan, Track, into)
    if one.id == other.id or one.stay != other.stay:
        raise WrongValue(kind=one.KIND, id=one.id, field="into", to="stay")
    joining = step("track.merge", track, _joining(plan, one, other))
    leaving = step("track.merge", track, removal(plan.apply(joining), [one]))
    return act("track.merge", track, merged(joining, leaving).changes)


def _joining(plan: Plan, one: Track, other: Track) -> list[Change]:
    newcomers = tuple(id for id in one.members if id not in other.members)
    return [
        replaced(other, members=(*other.members, *newcomers)),
        *(
            replaced(item, tracks=(*item.tracks, other.id))
            for item in _programme(plan, one.id)
            if other.id not in item.tracks
        ),
    ]


def _programme(plan: Plan, track: str) -> list[Item]:
    return sorted(plan.items_of(track), key=lambda item: item.id)


def _begin(plan: Plan, item: Item) -> datetime:
    main = plan.item(item.variant_of) or item
    return main.begins
