"""Planting: one mistake at a time in a sound book, one function a kind, as offices make them.

Each function gives a step that should bring about a conflict of its code; whether it does is for
the checker to say, and `planted` keeps only the steps that bring about exactly one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random

import msgspec

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.generate import SIZES, generate_book
from reception.plan.change import Change, Step, added, replaced, step
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.stay import Stay
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Closure
from tests.mends.mistakes import MORE_MISTAKES

LATE = (10, 15, 20, 25, 30, 40)
TIED = (EngagementKind.ARRIVAL, EngagementKind.DEPARTURE)

Mistake = Callable[[Plan, Random], list[Change]]


def sound_book(size: str, seed: int) -> Plan:
    """A generated book without slips."""
    return generate_book(msgspec.structs.replace(SIZES[size], slips=0), Random(seed))


def planted(
    plan: Plan, checker: Checker, code: str, dice: Random, *, count: int
) -> Iterator[tuple[Step, Conflict]]:
    """So many steps on a plan, each of which brings about one conflict of that code (as ``T1`` or
    ``T2.gap``) and neither another one nor the end of one; fewer where chance does not give
    them."""
    mistake, wanted = MISTAKES[code], WRITTEN.get(code, code)
    found = 0
    for _ in range(count * 200):
        if found == count:
            return
        changes = mistake(plan, dice)
        if not changes:
            continue
        slip = step("slip", changes[0].id, changes)
        news = checker.trial(plan, plan.apply(slip), slip)
        gone = {conflict.key for conflict in news.vanished}
        new = [conflict for conflict in news.appeared if conflict.key not in gone]
        if len(new) == 1 and gone <= {conflict.key for conflict in news.appeared}:
            conflict = new[0]
            if wanted in (conflict.code, f"{conflict.code}.{conflict.case}"):
                found += 1
                yield slip, conflict


def _engagement(plan: Plan, dice: Random, *, in_room: bool = False) -> Engagement:
    """Some engagement with a planned end that is no part of another and no aircraft's."""
    ids = sorted(plan.table(Engagement))
    while True:
        one = plan.table(Engagement)[dice.choice(ids)]
        whole = one.end and not one.parent and one.engagement not in TIED
        if whole and (one.room or not in_room):
            return one


def _too_early(plan: Plan, dice: Random) -> list[Change]:
    one = _engagement(plan, dice)
    by = timedelta(minutes=dice.choice(LATE))
    sign = dice.choice((1, -1))
    return [replaced(one, start=one.start + sign * by, end=one.end and one.end + sign * by)]


def _drawn_out(plan: Plan, dice: Random) -> list[Change]:
    one = _engagement(plan, dice)
    return [replaced(one, end=one.end and one.end + timedelta(minutes=dice.choice(LATE)))]


def _invited_besides(plan: Plan, dice: Random) -> list[Change]:
    """A new appointment where the party is already, without a look at its day."""
    one = _engagement(plan, dice)
    start = one.start + timedelta(minutes=dice.choice((-30, -15, 15, 30, 45)))
    new = Engagement(
        id="new-appointment",
        engagement=EngagementKind.MEETING,
        tracks=one.tracks,
        start=start,
        end=start + timedelta(minutes=dice.choice((15, 30))),
        venue=one.venue,
    )
    return [added(new)]


def _overlapping(plan: Plan, dice: Random) -> list[Change]:
    return dice.choice((_too_early, _drawn_out, _invited_besides))(plan, dice)


def _hurried_move(plan: Plan, dice: Random) -> list[Change]:
    ids = sorted(plan.table(Move))
    move = plan.table(Move)[dice.choice(ids)]
    by = timedelta(minutes=dice.choice((5, 10, 15)))
    change = dice.choice(
        (
            {"arrive": move.arrive - by},
            {"depart": move.depart - by, "arrive": move.arrive - by},
            {"depart": move.depart + by, "arrive": move.arrive + by},
        )
    )
    return [replaced(move, **change)] if move.arrive - move.depart > by else []


def _drive_forgotten(plan: Plan, dice: Random) -> list[Change]:
    """An engagement is put somewhere else between two others, without the drive."""
    one = _engagement(plan, dice)
    room = plan.table(Room)[dice.choice(sorted(plan.table(Room)))]
    return [replaced(one, room=room.id, venue=room.venue, layout="")]


def _no_time(plan: Plan, dice: Random) -> list[Change]:
    move = plan.table(Move)[dice.choice(sorted(plan.table(Move)))]
    return [Change(Move.KIND, move.id, move, None)] if not plan.holdings_of(move.id) else []


def _reversed(plan: Plan, dice: Random) -> list[Change]:
    one = _engagement(plan, dice)
    if plan.sub_items_of(one.id):
        return []
    return [dice.choice((replaced(one, start=one.end, end=one.start), replaced(one, end=None)))]


def _promised_room(plan: Plan, dice: Random) -> list[Change]:
    one, other = _engagement(plan, dice, in_room=True), _engagement(plan, dice, in_room=True)
    if dice.random() < 0.5:
        new = Engagement(
            id="new-appointment",
            engagement=EngagementKind.MEETING,
            start=other.start + timedelta(minutes=dice.choice((-30, 0, 30))),
            end=other.start + timedelta(minutes=60),
            venue=other.venue,
            room=other.room,
        )
        return [added(new)]
    return [replaced(one, room=other.room, venue=other.venue)]


def _crowd(plan: Plan, dice: Random) -> list[Change]:
    one = _engagement(plan, dice, in_room=True)
    room = plan.get(Room, one.room)
    return [replaced(one, expected=room.capacity + dice.choice((5, 20)))] if room else []


def _closed(plan: Plan, dice: Random) -> list[Change]:
    one = _engagement(plan, dice, in_room=True)
    room = plan.get(Room, one.room)
    closure = Closure(
        starts=one.start - timedelta(minutes=dice.choice((0, 30))),
        ends=one.start + timedelta(minutes=dice.choice((30, 240))),
    )
    return [replaced(room, closures=(closure,))] if room else []


def _held_twice(kind: type[HostPerson] | type[Thing] | type[Vehicle], role: HoldingRole) -> Mistake:
    def mistake(plan: Plan, dice: Random) -> list[Change]:
        """Who has something at that time is promised to something else in place of another."""
        holdings = [
            holding
            for id in sorted(plan.table(Holding))
            if (holding := plan.table(Holding)[id]).role is role
            and plan.get(kind, holding.resource)
        ]
        one = dice.choice(holdings)
        there = plan.item(one.item)
        near = [other for other in holdings if there and _is_near(plan, there, other.item)]
        if not near:
            return []
        other = dice.choice(near)
        held, wanted = plan.get(kind, other.resource), plan.get(kind, one.resource)
        alike = getattr(held, "thing", None) is getattr(wanted, "thing", None)
        return [replaced(other, resource=one.resource)] if alike and held != wanted else []

    return mistake


def _is_near(plan: Plan, item: Item, id: str) -> bool:
    """Whether another party's item begins within forty minutes of this one."""
    other = plan.item(id)
    if other is None or not set(other.tracks).isdisjoint(item.tracks):
        return False
    return abs(other.begins - item.begins) < timedelta(minutes=40)


def _delayed(plan: Plan, dice: Random) -> list[Change]:
    """The aircraft lands later, or leaves earlier, than the programme was made for."""
    stay = plan.table(Stay)[dice.choice(sorted(plan.table(Stay)))]
    by = timedelta(minutes=dice.choice(LATE))
    return [
        dice.choice(
            (replaced(stay, arrives=stay.arrives + by), replaced(stay, departs=stay.departs - by))
        )
    ]


def _too_soon(plan: Plan, dice: Random) -> list[Change]:
    """Somebody hears that it cannot begin as early as that."""
    one = _engagement(plan, dice)
    return [replaced(one, not_before=one.start + timedelta(minutes=dice.choice(LATE)))]


def _unfit_menu(plan: Plan, dice: Random) -> list[Change]:
    """Pork is on the menu of a guest who does not eat it."""
    one = _engagement(plan, dice)
    track = plan.get(Track, one.tracks[0])
    member = plan.get(Member, dice.choice(track.members)) if track and track.members else None
    if member is None:
        return []
    return [replaced(one, offers=("pork", "tea")), replaced(member, avoids=("pork",))]


MISTAKES: dict[str, Mistake] = {
    "T1": _overlapping,
    "T2": lambda plan, dice: dice.choice((_too_early, _drawn_out, _hurried_move, _no_time))(
        plan, dice
    ),
    "T2.gap": _drive_forgotten,
    "T3": _reversed,
    "R1": _promised_room,
    "R2": _crowd,
    "R3": _closed,
    "R4": lambda plan, dice: dice.choice(
        (_held_twice(Thing, HoldingRole.CEREMONY), _held_twice(Vehicle, HoldingRole.CAR))
    )(plan, dice),
    "P1": _held_twice(HostPerson, HoldingRole.HOST),
    "P2": _held_twice(HostPerson, HoldingRole.INTERPRETER),
    "T4": _delayed,
    "T8": _too_soon,
    "P5": _unfit_menu,
    **MORE_MISTAKES,
}
"""By code, how such a conflict comes about."""
WRITTEN = {"T8.link": "T8"}
"""The code that is told, where several mistakes bring about the same."""
