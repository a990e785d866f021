"""R1 and R2: a room takes one party at a time, and has for it what it needs: size, ways, booths."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from math import inf

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.checks.twice import pairs_twice, use_conflict
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.pool import Pool
from reception.plan.room import Room
from reception.plan.thing import Thing, ThingKind


def room_twice(ground: Ground, room: str) -> Iterator[Conflict]:
    """R1: two parties have a room at the same time, set-up and turn-round included. A party that
    has it twice in a row needs none of either; where it overlaps itself T1 says so."""
    for first, second in pairs_twice(ground, room):
        if set(first.item.tracks).isdisjoint(second.item.tracks):
            yield from use_conflict(ground, "R1", first, second, subjects=(room,))


def items_in_tight_rooms(ground: Ground) -> Collection[str]:
    """The engagements in a room that may not have what they need."""
    rooms = ground.plan.table(Room)
    return [
        one.id
        for one in ground.plan.table(Engagement).values()
        if one.room in rooms
        and (
            one.booths > rooms[one.room].booths
            or rooms[one.room].step_free is False
            or _most_persons(ground, one) > (_capacity(one, rooms[one.room])[0] or inf)
        )
    ]


def _capacity(engagement: Engagement, room: Room) -> tuple[int, str]:
    """How many persons a room can take, 0 where nobody knows, and who says so: in its layout, if
    the room has that."""
    found = room.capacity, "source-room"
    for layout in room.layouts:
        if layout.name == engagement.layout:
            found = layout.capacity, "source-layout"
    return found


def _most_persons(ground: Ground, engagement: Engagement) -> int:
    """No fewer persons than are there: whoever is there in several ways is counted twice."""
    plan, most = ground.plan, 0
    for track in engagement.tracks:
        most += ground.party_size(track)
    for holding in plan.holdings_of(engagement.id):
        member = plan.get(Member, holding.resource)
        most += member.persons if member else 1
    return max(most, engagement.expected)


def room_unfit(ground: Ground, item: str) -> Iterator[Conflict]:
    """R2: more languages than there are interpreters' booths, more persons than the room can take,
    or a member who needs step-free ways in a room known to have none.

    Persons at a sub-item that stays in the room of its parent are told there.
    """
    engagement = ground.plan.get(Engagement, item)
    if engagement is None or not engagement.room or ground.course(engagement) is None:
        return
    room = ground.plan.get(Room, engagement.room)
    if room is None:
        return
    if engagement.booths > room.booths:
        yield from _too_few_booths(ground, engagement, room)
    parent = ground.plan.get(Engagement, engagement.parent)
    if parent is None or parent.room != engagement.room or not ground.course(parent):
        yield from _too_small(ground, engagement, room)
        if room.step_free is False:
            yield from _with_steps(ground, engagement, room)


def _too_small(ground: Ground, engagement: Engagement, room: Room) -> Iterator[Conflict]:
    """Persons are those the book knows, or `expected` where that is more."""
    capacity, source = _capacity(engagement, room)
    if not capacity:
        return
    known = persons_known(ground, engagement)
    needs = max(engagement.expected, known)
    if needs > capacity:
        needs_source = "source-expected" if needs > known else "source-members"
        yield from ground.found(
            "R2",
            "capacity",
            subjects=(engagement.id, room.id),
            span=ground.course(engagement),
            facts=(Fact("needs", needs, needs_source), Fact("has", capacity, source)),
        )


def booths_missing(ground: Ground, engagement: Engagement) -> int:
    """For how many of its languages an engagement brings no booth and needs one in the room. It
    may use what the item brings that it is part of; a set serves all languages."""
    whole = ground.plan.get(Engagement, engagement.parent)
    missing = engagement.booths
    for item in (engagement.id, whole.id) if whole else (engagement.id,):
        for holding in ground.plan.holdings_of(item):
            held = ground.plan.get(Thing, holding.resource) or ground.plan.get(
                Pool, holding.resource
            )
            if held is not None and held.thing is ThingKind.BOOTHS:
                missing -= holding.amount if isinstance(held, Pool) else missing
    return max(0, missing)


def _too_few_booths(ground: Ground, engagement: Engagement, room: Room) -> Iterator[Conflict]:
    if engagement.parent:
        ground.look(Site("item", engagement.id), {Site("item", engagement.parent)})
    missing = booths_missing(ground, engagement)
    if missing > room.booths:
        yield from ground.found(
            "R2",
            "booths",
            subjects=(engagement.id, room.id),
            span=ground.course(engagement),
            facts=(
                Fact("needs", engagement.booths, "source-item"),
                Fact("built_in", room.booths, "source-room"),
                Fact("brought", engagement.booths - missing),
            ),
        )


def persons_known(ground: Ground, engagement: Engagement) -> int:
    """How many persons at an engagement the book knows: members and hosts."""
    members, hosts = _present(ground, engagement)
    return sum(members.values()) + hosts


def _with_steps(ground: Ground, engagement: Engagement, room: Room) -> Iterator[Conflict]:
    members = (ground.plan.get(Member, id) for id in _present(ground, engagement)[0])
    persons = sorted(member.id for member in members if member and member.step_free)
    if persons:
        yield from ground.found(
            "R2",
            "step_free",
            subjects=(engagement.id, room.id),
            span=ground.course(engagement),
            facts=(Fact("persons", tuple(persons)),),
        )


def _present(ground: Ground, engagement: Engagement) -> tuple[Mapping[str, int], int]:
    """The members at an engagement, with the number of persons that each entry stands for, and
    how many persons of the host side it holds."""
    parties = [ground.party(track) for track in engagement.tracks]
    held: dict[str, int] = {}
    hosts = set()
    for holding in ground.plan.holdings_of(engagement.id):
        if ground.plan.get(HostPerson, holding.resource):
            hosts.add(holding.resource)
        elif member := ground.plan.get(Member, holding.resource):
            held[member.id] = member.persons
    if len(parties) == 1 and not held:
        return parties[0], len(hosts)
    return {id: n for party in (*parties, held) for id, n in party.items()}, len(hosts)
