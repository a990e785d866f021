"""Sites: what rules look at, and which of them must be looked at again after a change.

Rules read records around their site; `sites_touched` is the one place that knows how far a change
is felt. A site too many costs time, a site too few leaves a conflict stale: the property test
compares every incremental answer with the full one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, NamedTuple, TypeAlias

from reception.plan.change import Change
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.stay import Stay
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue

SiteKind: TypeAlias = Literal[
    "item", "stay", "delegation", "room", "thing", "vehicle", "host_person"
]


class Site(NamedTuple):
    """A record that rules are applied to."""

    kind: SiteKind
    id: str


TABLES: tuple[tuple[SiteKind, type[Record]], ...] = (
    ("item", Engagement),
    ("item", Move),
    ("stay", Stay),
    ("delegation", Delegation),
    ("room", Room),
    ("thing", Thing),
    ("vehicle", Vehicle),
    ("host_person", HostPerson),
)
RESOURCE_SITES: dict[str, SiteKind] = {
    kind.KIND: site for site, kind in TABLES if site not in ("item", "stay", "delegation")
}
OFFICE_WIDE = ("margin.", "rule.", "office.zone")
"""The beginnings of settings that rules read; they are felt everywhere."""


def all_sites(plan: Plan) -> Iterator[Site]:
    """Every site of a plan."""
    for site, kind in TABLES:
        for id in plan.table(kind):
            yield Site(site, id)


def sites_touched(before: Plan, after: Plan, change: Change) -> set[Site]:
    """The sites at which rules may answer differently after the change; `before` and `after` are
    the plans around the step it belongs to."""
    felt = FELT.get(change.kind)
    touched: set[Site] = set()
    if felt is None:
        return touched
    for plan, record, other in (
        (before, change.before, change.after),
        (after, change.after, change.before),
    ):
        if record is not None:
            touched.update(felt(plan, record, other))
    return touched


def _item_felt(plan: Plan, item: Item, other: Item | None = None) -> Iterator[Site]:
    """An item: itself, who is on it, what it holds, where it is; its sub-items likewise, since
    they are where it is and do not collide with it."""
    seen = set[str]()
    ahead: list[Item] = [item]
    while ahead:
        item = ahead.pop()
        if item.id in seen:
            continue
        seen.add(item.id)
        yield Site("item", item.id)
        for id in item.tracks:
            yield from _track_sites(plan, id)
        for holding in plan.holdings_of(item.id):
            yield from _resource_sites(plan, holding.resource)
        if isinstance(item, Engagement):
            if item.room:
                yield Site("room", item.room)
            ahead.extend(plan.sub_items_of(item.id))


def _track_sites(plan: Plan, id: str) -> Iterator[Site]:
    track = plan.get(Track, id)
    if track is None:
        return
    stay = plan.get(Stay, track.stay)
    if stay is not None:
        yield Site("delegation", stay.delegation)
    for id in track.members:
        member = plan.get(Member, id)
        if member is not None:
            yield Site("delegation", member.delegation)


def _resource_sites(plan: Plan, id: str) -> Iterator[Site]:
    member = plan.get(Member, id)
    if member is not None:
        yield from _member_sites(plan, member)
        return
    for site, kind in TABLES:
        if kind.KIND in RESOURCE_SITES and plan.get(kind, id) is not None:
            yield Site(site, id)


def _member_sites(plan: Plan, member: Member) -> Iterator[Site]:
    """Whose itineraries a member is part of: its own delegation's, and those of all its tracks,
    which it may leave or join for an itinerary of its own."""
    yield Site("delegation", member.delegation)
    for track in plan.tracks_with(member.id):
        stay = plan.get(Stay, track.stay)
        if stay is not None:
            yield Site("delegation", stay.delegation)


def _items_felt(plan: Plan, items: Iterable[Item]) -> Iterator[Site]:
    for item in items:
        yield from _item_felt(plan, item)


def _holding_felt(plan: Plan, holding: Holding, other: Holding | None) -> Iterator[Site]:
    yield Site("item", holding.item)
    yield from _resource_sites(plan, holding.resource)


def _track_felt(plan: Plan, track: Track, other: Track | None) -> Iterator[Site]:
    yield from _track_sites(plan, track.id)
    yield from _items_felt(plan, plan.items_of(track.id))
    for id in track.members:
        member = plan.get(Member, id)
        if member is not None:
            yield from _member_sites(plan, member)


def _member_felt(plan: Plan, member: Member, other: Member | None) -> Iterator[Site]:
    yield Site("delegation", member.delegation)
    for track in plan.tracks_with(member.id):
        yield from _track_sites(plan, track.id)
        yield from (Site("item", item.id) for item in plan.items_of(track.id))
    yield from (Site("item", holding.item) for holding in plan.holdings_on(member.id))


def _stay_felt(plan: Plan, stay: Stay, other: Stay | None) -> Iterator[Site]:
    yield Site("stay", stay.id)
    if other is None or (stay.status, stay.delegation) != (other.status, other.delegation):
        yield Site("delegation", stay.delegation)
        for track in plan.tracks_of(stay.id):
            yield from _track_felt(plan, track, None)


def _phase_felt(plan: Plan, phase: Phase, other: Phase | None) -> Iterator[Site]:
    yield Site("stay", phase.stay)


def _room_felt(plan: Plan, room: Room, other: Room | None) -> Iterator[Site]:
    yield Site("room", room.id)
    items: list[Item] = list(plan.engagements_in(room.id))
    items += (item for h in plan.holdings_on(room.id) if (item := plan.item(h.item)))
    if other is None or room.venue != other.venue:
        yield from _items_felt(plan, items)
    else:
        yield from (Site("item", item.id) for item in items)


def _venue_felt(plan: Plan, venue: Venue, other: Venue | None) -> Iterator[Site]:
    if other is not None and _read_of(venue) == _read_of(other):
        return
    yield from _items_felt(plan, plan.referring(Engagement, "venue", venue.id))
    yield from _items_felt(plan, plan.referring(Move, "origin", venue.id))
    yield from _items_felt(plan, plan.referring(Move, "destination", venue.id))
    for room in plan.rooms_of(venue.id):
        yield from _room_felt(plan, room, None)


def _read_of(venue: Venue) -> tuple[object, ...]:
    return (venue.latitude, venue.longitude, venue.closures, venue.accepted_from)


def _setting_felt(plan: Plan, setting: Setting, other: Setting | None) -> Iterator[Site]:
    if setting.id.startswith(OFFICE_WIDE):
        yield from all_sites(plan)


def _itself_felt(plan: Plan, record: Record, other: Record | None) -> Iterator[Site]:
    for site, kind in TABLES:
        if record.KIND == kind.KIND:
            yield Site(site, record.id)


Felt = Callable[[Plan, Any, Any], Iterable[Site]]
FELT: dict[str, Felt] = {
    Engagement.KIND: _item_felt,
    Move.KIND: _item_felt,
    Holding.KIND: _holding_felt,
    Track.KIND: _track_felt,
    Member.KIND: _member_felt,
    Stay.KIND: _stay_felt,
    Phase.KIND: _phase_felt,
    Room.KIND: _room_felt,
    Venue.KIND: _venue_felt,
    Setting.KIND: _setting_felt,
    Delegation.KIND: _itself_felt,
    Thing.KIND: _itself_felt,
    Vehicle.KIND: _itself_felt,
    HostPerson.KIND: _itself_felt,
}
"""How far a change of each kind is felt; units, tasks and acceptances are read by no rule yet."""
