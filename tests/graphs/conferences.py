"""Books like the programme of a large conference: one room and several people an item, no travel.

Drawn from a seed; with many items for few rooms most collide, as in a first draft.
"""

from datetime import UTC, datetime, timedelta
from random import Random

from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.venue import Venue

FIRST_DAY = datetime(2027, 2, 6, 8, 0, tzinfo=UTC)
SLOT = timedelta(minutes=5)
DAY = timedelta(days=1)
SLOTS_A_DAY = 120
LENGTHS = (0, 1, 3, 4, 5, 6, 10, 10, 10, 12, 24)
"""In slots; now and then an item without length comes in."""
LEADERS = 10
"""One person in so many is a leader, whom rule P1 watches; the others are helpers of T1."""


def conference_book(
    dice: Random, *, items: int, rooms: int, people: int, days: int, most_people: int = 4
) -> Plan:
    """A book of one venue; items are spread evenly over rooms, people and days."""
    records: list[Record] = [Venue(id="campus", name_en="Campus")]
    records += (Room(id=f"room{n}", venue="campus") for n in range(rooms))
    records += (
        HostPerson(id=f"person{n}", role=HostRole.OTHER if n % LEADERS else HostRole.LEADER)
        for n in range(people)
    )
    for n in range(items):
        slot = dice.randrange(SLOTS_A_DAY)
        start = FIRST_DAY + dice.randrange(days) * DAY + slot * SLOT
        records.append(
            Engagement(
                id=f"item{n}",
                engagement=EngagementKind.SESSION,
                start=start,
                end=start + dice.choice(LENGTHS) * SLOT,
                venue="campus",
                room=f"room{dice.randrange(rooms)}",
            )
        )
        held = dice.sample(range(people), dice.randint(0, min(most_people, people)))
        records += (
            Holding(id=f"item{n}.{place}", item=f"item{n}", resource=f"person{person}")
            for place, person in enumerate(held)
        )
    return Plan(records)
