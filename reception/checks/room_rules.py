"""R1 and R2: a room takes one party at a time, and no more persons than it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.twice import pairs_twice, use_conflict
from reception.graphs.occupancy import room_uses
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.room import Room


def room_twice(ground: Ground, room: str) -> Iterator[Conflict]:
    """R1: two parties have a room at the same time, set-up and turn-round included. A party that
    has it twice in a row needs none of either; where it overlaps itself T1 says so."""
    found = ground.plan.get(Room, room)
    if found is None:
        return
    for first, second in pairs_twice(ground, room_uses(ground.plan, found, ground.course)):
        if set(first.item.tracks).isdisjoint(second.item.tracks):
            yield from use_conflict(ground, "R1", first, second, subjects=(room,))


def room_unfit(ground: Ground, item: str) -> Iterator[Conflict]:
    """R2: more persons than the room can take, or a member who needs step-free ways in a room
    known to have none.

    A sub-item that stays in the room of its parent is told there.
    """
    engagement = ground.plan.get(Engagement, item)
    if engagement is None or not engagement.room or ground.course(engagement) is None:
        return
    parent = ground.plan.get(Engagement, engagement.parent)
    if parent is not None and parent.room == engagement.room and ground.course(parent):
        return
    room = ground.plan.get(Room, engagement.room)
    if room is not None:
        yield from _too_small(ground, engagement, room)
        if room.step_free is False:
            yield from _with_steps(ground, engagement, room)


def _too_small(ground: Ground, engagement: Engagement, room: Room) -> Iterator[Conflict]:
    """Persons are those the book knows, or `expected` where that is more; the capacity is that of
    the layout where the room has it, and 0 is unknown."""
    capacity, source = room.capacity, "source-room"
    for layout in room.layouts:
        if layout.name == engagement.layout:
            capacity, source = layout.capacity, "source-layout"
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
