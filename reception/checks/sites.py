"""Sites: which of them rules must look at again after a change.

Rules read records around their site; `sites_touched` is the one place that knows how far a change
is felt. A site too many costs time, a site too few leaves a conflict stale: the property test
compares every incremental answer with the full one. Here are the records of a book; `item_sites`,
`motorcade_sites`, `ceremony_sites` and their like say how far what is theirs is felt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from reception.checks import ceremony_sites, motorcade_sites, precedence_sites
from reception.checks.flag_sites import flag_sites
from reception.checks.item_sites import (
    item_felt,
    items_felt,
    link_felt,
    member_sites,
    resource_sites,
    task_felt,
    track_sites,
)
from reception.checks.road_sites import ALL_ROADS, items_during, venues_between
from reception.checks.site import TABLES, Site, all_sites
from reception.checks.tongues import tongues_of
from reception.plan.car_seat import CarSeat
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.change import Change
from reception.plan.cue import Cue
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.drive_time import DriveTime
from reception.plan.engagement import Engagement
from reception.plan.flag_crew import FlagCrew
from reception.plan.forecast import Forecast
from reception.plan.gate import Gate
from reception.plan.half_mast import HalfMast
from reception.plan.holding import Holding, HoldingRole
from reception.plan.hospital import Hospital
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart
from reception.plan.kinds import Item
from reception.plan.lane_permit import LanePermit
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder
from reception.plan.phase import Phase
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import NETWORK_SETTING
from reception.plan.room import Room
from reception.plan.route import Route
from reception.plan.seating import Seating
from reception.plan.setting import Setting
from reception.plan.standing import Standing
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from reception.plan.wreath import Wreath

OFFICE_WIDE = ("margin.", "rule.", "entitlement.", "taboo.", "office.zone", NETWORK_SETTING)
"""The beginnings of settings that rules read; they are felt everywhere."""


def sites_touched(before: Plan, after: Plan, change: Change) -> set[Site]:
    """The sites at which rules may answer differently after the change; `before` and `after` are
    the plans around the step it belongs to."""
    felt = FELT.get(change.kind)
    touched = set(flag_sites(before, after, change))
    if felt is None:
        return touched
    for plan, record, other in (
        (before, change.before, change.after),
        (after, change.after, change.before),
    ):
        if record is not None:
            touched.update(felt(plan, record, other))
    return touched


def sites_about(plan: Plan, id: str) -> set[Site]:
    """The sites that have facts about the times of an item or a stay: itself, who is on it, what
    it holds, what it is linked to and what is part of it."""
    if plan.get(Stay, id) is not None:
        return {Site("stay", id)}
    item = plan.item(id)
    if item is None:
        return set()
    sites = {Site("item", id)}
    sites.update(Site("item", link.before) for link in plan.referring(Link, "after", id))
    sites.update(Site("item", part.id) for part in plan.sub_items_of(id))
    for track in item.tracks:
        sites.update(track_sites(plan, track))
    for holding in plan.holdings_of(id):
        sites.update(resource_sites(plan, holding.resource))
    if isinstance(item, Engagement) and item.room:
        sites.add(Site("room", item.room))
    if isinstance(item, Move):
        sites.update(motorcade_sites.driving_in(plan, id))
    # what draws on a pool need not wait for what else does, so it says nothing about times
    return {site for site in sites if site.kind != "pool"}


def _vehicle_felt(plan: Plan, vehicle: Vehicle, other: Vehicle | None) -> Iterator[Site]:
    yield from _resource_felt(plan, vehicle, other)
    for car in plan.referring(MotorcadeCar, "vehicle", vehicle.id):
        yield from motorcade_sites.car_felt(plan, car, None)


def _holding_felt(plan: Plan, holding: Holding, other: Holding | None) -> Iterator[Site]:
    yield from _held_sites(plan, holding)
    yield from resource_sites(plan, holding.resource)
    yield from ceremony_sites.holding_felt(plan, holding)
    if holding.role is HoldingRole.INTERPRETER:
        yield from _beside(plan, holding.item)


def _beside(plan: Plan, item: str) -> Iterator[Site]:
    """The persons of the host side whom an item holds: interpreters relieve each other."""
    for holding in plan.holdings_of(item):
        if plan.get(HostPerson, holding.resource) is not None:
            yield Site("host_person", holding.resource)


def _held_sites(plan: Plan, holding: Holding) -> Iterator[Site]:
    """Where it matters what an item holds: there, in its room, in the stays it belongs to, and at
    the other things it holds, of which one takes the longest to set up."""
    yield Site("item", holding.item)
    yield from motorcade_sites.columns_of(plan, holding.item)
    for other in plan.holdings_of(holding.item):
        if plan.get(Thing, other.resource) is not None:
            yield Site("thing", other.resource)
    item = plan.item(holding.item)
    for id in item.tracks if item else ():
        track = plan.get(Track, id)
        if track is not None:
            yield Site("stay", track.stay)
    if isinstance(item, Engagement) and item.room:
        yield Site("room", item.room)


def _track_felt(plan: Plan, track: Track, other: Track | None) -> Iterator[Site]:
    yield from track_sites(plan, track.id)
    yield from items_felt(plan, plan.items_of(track.id))
    for id in track.members:
        member = plan.get(Member, id)
        if member is not None:
            yield from member_sites(plan, member)


def _member_felt(plan: Plan, member: Member, other: Member | None) -> Iterator[Site]:
    yield Site("delegation", member.delegation)
    for track in plan.tracks_with(member.id):
        yield from track_sites(plan, track.id)
        for item in plan.items_of(track.id):
            yield Site("item", item.id)
            yield from motorcade_sites.columns_of(plan, item.id)
    for holding in plan.holdings_on(member.id):
        yield Site("item", holding.item)
        yield from motorcade_sites.columns_of(plan, holding.item)


def _stay_felt(plan: Plan, stay: Stay, other: Stay | None) -> Iterator[Site]:
    yield Site("stay", stay.id)
    for task in plan.tasks_for(stay.id):
        yield from task_felt(plan, task)
    yield Site("delegation", stay.delegation)
    if other is None or (stay.status, stay.delegation) != (other.status, other.delegation):
        for track in plan.tracks_of(stay.id):
            yield from _track_felt(plan, track, None)


def _phase_felt(plan: Plan, phase: Phase, other: Phase | None) -> Iterator[Site]:
    yield Site("stay", phase.stay)


def _room_felt(plan: Plan, room: Room, other: Room | None) -> Iterator[Site]:
    yield Site("room", room.id)
    items: list[Item] = list(plan.engagements_in(room.id))
    items += (item for h in plan.holdings_on(room.id) if (item := plan.item(h.item)))
    if other is None or (room.venue, room.outdoor) != (other.venue, other.outdoor):
        yield from items_felt(plan, items)
    else:
        for item in items:
            yield Site("item", item.id)
            for holding in plan.holdings_of(item.id):
                yield from resource_sites(plan, holding.resource)


def _venue_felt(plan: Plan, venue: Venue, other: Venue | None) -> Iterator[Site]:
    if other is not None and _read_of(venue) == _read_of(other):
        return
    yield from ceremony_sites.venue_felt(plan, venue)
    yield from items_felt(plan, plan.referring(Engagement, "venue", venue.id))
    yield from items_felt(plan, plan.referring(Move, "origin", venue.id))
    yield from items_felt(plan, plan.referring(Move, "destination", venue.id))
    for room in plan.rooms_of(venue.id):
        yield from _room_felt(plan, room, None)
    for hospital in plan.referring(Hospital, "venue", venue.id):
        yield from motorcade_sites.hospital_felt(plan, hospital, None)


def _closure_felt(plan: Plan, closure: RoadClosure, other: RoadClosure | None) -> Iterator[Site]:
    yield Site("road_closure", closure.id)
    items = list(items_during(plan, closure))
    if 2 * len(items) > len(plan.table(Engagement)) + len(plan.table(Move)):
        yield from all_sites(plan)  # where the many are felt one by one is nearly everywhere
    else:
        yield from items_felt(plan, items)


def _drive_time_felt(plan: Plan, time: DriveTime, other: DriveTime | None) -> Iterator[Site]:
    for venue in venues_between(plan, time):
        yield from _venue_felt(plan, venue, None)


def _motorcade_felt(plan: Plan, motorcade: Motorcade, other: Motorcade | None) -> Iterator[Site]:
    """By itself; and where it is escorted in another way, by all that hangs on how long its move
    drives."""
    yield from motorcade_sites.motorcade_felt(plan, motorcade, other)
    move = plan.get(Move, motorcade.move)
    told = motorcade.move, motorcade.escort
    if move is not None and (other is None or told != (other.move, other.escort)):
        yield from item_felt(plan, move)


def _route_felt(plan: Plan, route: Route, other: Route | None) -> Iterator[Site]:
    move = plan.get(Move, route.move)
    if move is not None:
        yield from item_felt(plan, move)


def _everywhere_felt(plan: Plan, record: Record, other: Record | None) -> Iterator[Site]:
    yield from all_sites(plan)


def _ceremony_felt(plan: Plan, record: Ceremony | Cue, other: Record | None) -> Iterator[Site]:
    """By the ceremony, and by all that asks how long its engagement takes at least."""
    for ceremony in ceremony_sites.ceremonies_of(plan, record):
        yield Site("ceremony", ceremony.id)
        engagement = plan.get(Engagement, ceremony.engagement)
        if engagement is not None:
            yield from item_felt(plan, engagement)


def _read_of(venue: Venue) -> tuple[object, ...]:
    return (venue.latitude, venue.longitude, venue.closures, venue.accepted_from)


def _setting_felt(plan: Plan, setting: Setting, other: Setting | None) -> Iterator[Site]:
    yield Site("setting", setting.id)
    if setting.id.startswith(OFFICE_WIDE):
        yield from all_sites(plan)


def _resource_felt(
    plan: Plan, record: Thing | Vehicle | Pool, other: Record | None
) -> Iterator[Site]:
    yield from _itself_felt(plan, record, other)
    for holding in plan.holdings_on(record.id):
        yield from _held_sites(plan, holding)


def _delegation_felt(
    plan: Plan, delegation: Delegation, other: Delegation | None
) -> Iterator[Site]:
    yield from _itself_felt(plan, delegation, other)
    yield from (Site("stay", stay.id) for stay in plan.stays_of(delegation.id))
    told = delegation.languages, delegation.jurisdiction
    if other is None or told != (other.languages, other.jurisdiction):
        for member in plan.referring(Member, "delegation", delegation.id):
            yield from _member_felt(plan, member, None)


def _host_felt(plan: Plan, person: HostPerson, other: HostPerson | None) -> Iterator[Site]:
    """A person of the host side: what holds them, who interprets beside them, and where somebody
    with their languages is looked for."""
    yield Site("host_person", person.id)
    yield from (Site("language", tongue) for tongue in tongues_of(person.languages))
    for holding in plan.holdings_on(person.id):
        yield Site("item", holding.item)
        yield from motorcade_sites.columns_of(plan, holding.item)
        yield from _beside(plan, holding.item)


def _itself_felt(plan: Plan, record: Record, other: Record | None) -> Iterator[Site]:
    for site, kind in TABLES:
        if record.KIND == kind.KIND:
            yield Site(site, record.id)


Felt = Callable[[Plan, Any, Any], Iterable[Site]]
FELT: dict[str, Felt] = {
    Engagement.KIND: item_felt,
    Move.KIND: item_felt,
    Holding.KIND: _holding_felt,
    Track.KIND: _track_felt,
    Member.KIND: _member_felt,
    Stay.KIND: _stay_felt,
    Link.KIND: link_felt,
    Phase.KIND: _phase_felt,
    Room.KIND: _room_felt,
    Venue.KIND: _venue_felt,
    Setting.KIND: _setting_felt,
    Task.KIND: task_felt,
    Delegation.KIND: _delegation_felt,
    KeepApart.KIND: precedence_sites.pair_felt,
    NamedOrder.KIND: precedence_sites.order_felt,
    Displacement.KIND: precedence_sites.displacement_felt,
    Seating.KIND: precedence_sites.seating_felt,
    Place.KIND: precedence_sites.place_felt,
    Pool.KIND: _resource_felt,
    Thing.KIND: _resource_felt,
    Vehicle.KIND: _vehicle_felt,
    Motorcade.KIND: _motorcade_felt,
    MotorcadeCar.KIND: motorcade_sites.car_felt,
    CarSeat.KIND: motorcade_sites.seat_felt,
    Hospital.KIND: motorcade_sites.hospital_felt,
    Gate.KIND: _itself_felt,
    FlagCrew.KIND: _itself_felt,
    LanePermit.KIND: _itself_felt,
    HostPerson.KIND: _host_felt,
    Ceremony.KIND: _ceremony_felt,
    Cue.KIND: _ceremony_felt,
    Standing.KIND: ceremony_sites.standing_felt,
    CeremonyTemplate.KIND: ceremony_sites.template_felt,
    Wreath.KIND: ceremony_sites.wreath_felt,
    HalfMast.KIND: ceremony_sites.half_mast_felt,
    Forecast.KIND: ceremony_sites.forecast_felt,
    RoadClosure.KIND: _closure_felt,
    DriveTime.KIND: _drive_time_felt,
    Route.KIND: _route_felt,
    **dict.fromkeys(ALL_ROADS, _everywhere_felt),
}
"""How far a change of each kind is felt; units and acceptances are read by no rule yet."""
