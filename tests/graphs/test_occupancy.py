"""Occupancy: the sweep finds what looking at all pairs finds."""

import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.graphs.occupancy import overlapping, same_occasion
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.span import Span
from reception.plan.stay import Stay, StayStatus
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from tests.checks.random_books import START, random_book, random_step

Pair = tuple[str, str]

minutes = st.integers(min_value=0, max_value=60)
spans = st.tuples(minutes, minutes).map(
    lambda pair: Span(
        START + timedelta(minutes=min(pair)),
        START + timedelta(minutes=max(pair)),
    )
)
seeds = st.integers(min_value=0, max_value=2**32)


@given(st.lists(spans, max_size=12))
def test_overlapping_equals_all_pairs(drawn: list[Span]) -> None:
    found = sorted(tuple(sorted(pair)) for pair in overlapping(drawn))
    assert found == sorted(
        tuple(sorted((one, other))) for one, other in combinations(drawn, 2) if one.overlaps(other)
    )


# -- the same pairs, found the plain way ---------------------------------------------------------


def _items(plan: Plan) -> list[tuple[Item, Span]]:
    items: list[Item] = [*plan.table(Engagement).values(), *plan.table(Move).values()]
    return [(item, course) for item in items if plan.takes_place(item) and (course := item.course)]


def _pairs(
    plan: Plan, held: list[tuple[Item, Span, Span]], *, also_widened: bool
) -> Iterator[tuple[Item, Item]]:
    """The pairs of (item, course, course with set-up and turn-round) that share time, without
    those that a pair of the engagements around them tells already."""
    colliding = {
        frozenset((one[0].id, other[0].id)): (one[0], other[0])
        for one, other in combinations(held, 2)
        if not same_occasion(plan, one[0], other[0])
        and (one[2] if also_widened else one[1]).overlaps(other[2] if also_widened else other[1])
    }
    for pair in colliding.values():
        wider = [[item.id, getattr(item, "parent", "") or item.id] for item in pair]
        above = {frozenset((a, b)) for a in wider[0] for b in wider[1]} - {
            frozenset(item.id for item in pair)
        }
        if not above & colliding.keys():
            yield pair


def _widened(plan: Plan, resource: Room | Thing | None, own: object, course: Span) -> Span:
    figures = []
    for name in ("setup_minutes", "turn_round_minutes"):
        figure = getattr(own, name)
        figures.append(getattr(resource, name, 0) if figure is None else figure)
    return course.widened(before=figures[0], after=figures[1])


def _held(plan: Plan, resource: str, owner: Room | Thing | None) -> list[tuple[Item, Span, Span]]:
    return [
        (item, course, _widened(plan, owner, holding, course))
        for item, course in _items(plan)
        for holding in plan.holdings_of(item.id)
        if holding.resource == resource
    ]


def _ids(pairs: Iterator[tuple[Item, Item]]) -> set[frozenset[str]]:
    return {frozenset((one.id, other.id)) for one, other in pairs}


def _told(plan: Plan, code: str, *cases: str, about: str = "") -> set[frozenset[str]]:
    conflicts: tuple[Conflict, ...] = Checker(plan, strict=True).conflicts
    return {
        frozenset(conflict.subjects[:2])
        for conflict in conflicts
        if conflict.code == code
        and conflict.case in cases
        and (not about or conflict.subjects[-1] == about)
    }


def _some_book(seed: int) -> Plan:
    chance = random.Random(seed)
    plan = random_book(chance)
    for serial in range(10):
        plan = plan.apply(random_step(plan, chance, serial))
    return plan


def _without_settings(plan: Plan) -> Plan:
    return Plan(record for record in plan if record.KIND != "setting")


@settings(max_examples=60)
@given(seeds)
def test_r1_equals_all_pairs(seed: int) -> None:
    plan = _without_settings(_some_book(seed))
    for room in plan.table(Room).values():
        held = _held(plan, room.id, room) + [
            (item, course, _widened(plan, room, item, course))
            for item, course in _items(plan)
            if isinstance(item, Engagement) and item.room == room.id
        ]
        strangers = {
            frozenset((one.id, other.id))
            for one, other in _pairs(plan, held, also_widened=True)
            if set(one.tracks).isdisjoint(other.tracks)
        }
        assert _told(plan, "R1", "overlap", "turn_round", about=room.id) == strangers


@settings(max_examples=60)
@given(seeds)
def test_r4_and_p1_equal_all_pairs(seed: int) -> None:
    plan = _without_settings(_some_book(seed))
    things: list[Thing | Vehicle | HostPerson] = [
        *plan.table(Thing).values(),
        *plan.table(Vehicle).values(),
        *plan.table(HostPerson).values(),
    ]
    for thing in things:
        if isinstance(thing, HostPerson) and thing.role not in (HostRole.LEADER, HostRole.OFFICER):
            continue
        code = "P1" if isinstance(thing, HostPerson) else "R4"
        held = _held(plan, thing.id, thing if isinstance(thing, Thing) else None)
        expected = _ids(_pairs(plan, held, also_widened=True))
        assert _told(plan, code, "overlap", "turn_round", about=thing.id) == expected


@settings(max_examples=60)
@given(seeds)
def test_p2_equals_all_pairs(seed: int) -> None:
    """Of interpreters, but where the guests they go with would have to be at both themselves."""
    plan = _without_settings(_some_book(seed))
    course = {item.id: span for item, span in _items(plan)}
    for person in plan.table(HostPerson).values():
        if person.role is HostRole.INTERPRETER:
            expected = {
                frozenset((one.id, other.id))
                for one, other in _pairs(plan, _held(plan, person.id, None), also_widened=True)
                if set(one.tracks).isdisjoint(other.tracks)
                or not course[one.id].overlaps(course[other.id])
            }
            assert _told(plan, "P2", "overlap", "turn_round", about=person.id) == expected


@settings(max_examples=60)
@given(seeds)
def test_t1_equals_all_pairs(seed: int) -> None:
    """For each track and each single member on their own, and each helper of the host side."""
    plan = _without_settings(_some_book(seed))
    coming = {
        track.id
        for stay in plan.table(Stay).values()
        if stay.status is not StayStatus.CANCELLED
        for track in plan.tracks_of(stay.id)
    }
    expected: set[frozenset[str]] = set()
    for track in plan.table(Track).values():
        members = [member for id in track.members if (member := plan.get(Member, id))]
        if track.id in coming and not (members and all(_alone(plan, m) for m in members)):
            expected |= _at_once(plan, {track.id}, set())
    for member in plan.table(Member).values():
        if _alone(plan, member):
            own = {track.id for track in plan.tracks_with(member.id)} & coming
            held = {holding.item for holding in plan.holdings_on(member.id)}
            expected |= _at_once(plan, own, held)
    for person in plan.table(HostPerson).values():
        if person.role not in (HostRole.LEADER, HostRole.OFFICER, HostRole.INTERPRETER):
            helped = _held(plan, person.id, None)
            expected |= _ids(_pairs(plan, helped, also_widened=True))
    assert _told(plan, "T1", "overlap", "turn_round") == expected


def _alone(plan: Plan, member: Member) -> bool:
    return member.persons <= 1 and bool(
        plan.holdings_on(member.id) or len(plan.tracks_with(member.id)) > 1
    )


def _at_once(plan: Plan, tracks: set[str], items: set[str]) -> set[frozenset[str]]:
    """The pairs of items, on these tracks or with these ids, that share more than a moment."""
    course = {item.id: span for item, span in _items(plan)}
    own = [
        (item, span, span)
        for item, span in _items(plan)
        if item.id in items or not tracks.isdisjoint(item.tracks)
    ]
    return {
        frozenset((one.id, other.id))
        for one, other in _pairs(plan, own, also_widened=False)
        if course[one.id].gap(course[other.id]) < timedelta(0)
    }
