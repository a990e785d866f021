"""Gestures of every kind, as an officer makes them: what a benchmark does to a book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random

from reception.actions.engagement import move_engagement, place_engagement
from reception.actions.holding import hold, release
from reception.actions.member import assign_member
from reception.actions.record import change_record
from reception.actions.stay import shift_stay
from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.stay import Stay
from reception.plan.track import Track

MINUTES = (-60, -15, -5, 5, 15, 60)
FULLEST = 50
"""Of how many engagements that hold the most one is dragged."""


def drag_item(plan: Plan, dice: Random) -> Step:
    """Drag an engagement."""
    return _dragged(plan, dice.choice(sorted(plan.table(Engagement))), dice)


def drag_fullest(plan: Plan, dice: Random) -> Step:
    """Drag one of those that hold the most, or that the most tracks share."""
    items = plan.table(Engagement).values()
    full = sorted(items, key=lambda one: (-len(plan.holdings_of(one.id)) - len(one.tracks), one.id))
    return _dragged(plan, dice.choice(full[:FULLEST]).id, dice)


def shift_a_stay(plan: Plan, dice: Random) -> Step:
    """Shift a whole stay."""
    return shift_stay(
        plan, stay=dice.choice(sorted(plan.table(Stay))), minutes=dice.choice(MINUTES)
    )


def take_along(plan: Plan, dice: Random) -> Step:
    """Put a member on all tracks of the stay of one that it is on."""
    track = plan.table(Track)[dice.choice(sorted(plan.table(Track)))]
    members = track.members or tuple(sorted(plan.table(Member)))
    tracks = [one.id for one in plan.tracks_of(track.stay)]
    return assign_member(plan, member=dice.choice(members), tracks=tracks)


def change_a_member(plan: Plan, dice: Random) -> Step:
    """Give a member another language and more persons."""
    member = dice.choice(sorted(plan.table(Member)))
    persons = plan.table(Member)[member].persons + 1
    return change_record(plan, id=member, languages=("eo",), persons=persons)


def change_the_room(plan: Plan, dice: Random) -> Step:
    """Put an engagement into another room."""
    item, room = (dice.choice(sorted(plan.table(kind))) for kind in (Engagement, Room))
    return place_engagement(plan, engagement=item, room=room)


def hold_a_person(plan: Plan, dice: Random) -> Step:
    """Have an engagement hold one more person of the host side."""
    item, person = (dice.choice(sorted(plan.table(kind))) for kind in (Engagement, HostPerson))
    return hold(plan, id=f"bench-{dice.random()}", item=item, resource=person)


def let_go(plan: Plan, dice: Random) -> Step:
    """Release somebody or something."""
    return release(plan, holding=dice.choice(sorted(plan.table(Holding))))


GESTURES: tuple[Callable[[Plan, Random], Step], ...] = (
    drag_item,
    drag_fullest,
    shift_a_stay,
    take_along,
    change_a_member,
    change_the_room,
    hold_a_person,
    let_go,
)


def gesture_name(gesture: Callable[[Plan, Random], Step]) -> str:
    """What the benchmark calls it."""
    return gesture.__name__.replace("_", " ")


def steps_of(
    gesture: Callable[[Plan, Random], Step], plan: Plan, dice: Random, count: int
) -> Iterator[Step]:
    """So many steps of a kind on one plan that change anything, those that cannot be left out."""
    for _ in range(count):
        step = gesture(plan, dice)
        if step.changes:
            yield step


def _dragged(plan: Plan, item: str, dice: Random) -> Step:
    start = plan.table(Engagement)[item].start + timedelta(minutes=dice.choice(MINUTES))
    return move_engagement(plan, engagement=item, start=start)
