"""R1 and R2: a room takes one party at a time, and no more persons than it holds."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.twice import pairs_twice, use_conflict
from reception.graphs.itinerary import tracks_on
from reception.graphs.occupancy import room_uses
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.plan import Plan
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


def room_too_small(ground: Ground, item: str) -> Iterator[Conflict]:
    """R2: more persons than the layout, or the room where it has no such layout, can take.

    Persons are those the book knows, or `expected` where that is more; a capacity of 0 is
    unknown and says nothing.
    """
    engagement, room = _room_of(ground, item)
    if engagement is None or room is None:
        return
    capacity, capacity_source = _capacity(room, engagement.layout)
    needs, needs_source = _persons(ground.plan, engagement)
    if not capacity or needs <= capacity:
        return
    yield from ground.found(
        "R2",
        "capacity",
        subjects=(item, room.id),
        span=ground.course(engagement),
        facts=(Fact("needs", needs, needs_source), Fact("has", capacity, capacity_source)),
    )


def room_with_steps(ground: Ground, item: str) -> Iterator[Conflict]:
    """R2: a member who needs step-free ways comes to a room that is known to have none."""
    engagement, room = _room_of(ground, item)
    if engagement is None or room is None or room.step_free is not False:
        return
    persons = sorted(m.id for m in _members(ground.plan, engagement).values() if m.step_free)
    if persons:
        yield from ground.found(
            "R2",
            "step_free",
            subjects=(item, room.id),
            span=ground.course(engagement),
            facts=(Fact("persons", tuple(persons)),),
        )


def _room_of(ground: Ground, item: str) -> tuple[Engagement | None, Room | None]:
    """The engagement and its room; none of a sub-item that stays in the room of its parent, which
    is told there."""
    engagement = ground.plan.get(Engagement, item)
    if engagement is None or not engagement.room or ground.course(engagement) is None:
        return None, None
    parent = ground.plan.get(Engagement, engagement.parent)
    if parent is not None and parent.room == engagement.room and ground.course(parent):
        return None, None
    return engagement, ground.plan.get(Room, engagement.room)


def _capacity(room: Room, layout: str) -> tuple[int, str]:
    for furnished in room.layouts:
        if furnished.name == layout:
            return furnished.capacity, "source-layout"
    return room.capacity, "source-room"


def _persons(plan: Plan, engagement: Engagement) -> tuple[int, str]:
    known = sum(member.persons for member in _members(plan, engagement).values())
    held = {holding.resource for holding in plan.holdings_of(engagement.id)}
    known += sum(1 for id in held if plan.get(HostPerson, id))
    if engagement.expected > known:
        return engagement.expected, "source-expected"
    return known, "source-members"


def _members(plan: Plan, engagement: Engagement) -> dict[str, Member]:
    ids = [id for track in tracks_on(plan, engagement) for id in track.members]
    ids += (holding.resource for holding in plan.holdings_of(engagement.id))
    return {id: member for id in ids if (member := plan.get(Member, id))}
