"""The book: stock, guests, visits, what they share and what hangs together, and at last the
slips."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from reception.generate.coming import announced
from reception.generate.guests import invited
from reception.generate.ledger import DAY, Ledger
from reception.generate.motorcades import with_motorcades
from reception.generate.party import Place
from reception.generate.pools import with_pools
from reception.generate.size import SIZES, Size
from reception.generate.slips import slipped
from reception.generate.stock import LARGEST, Stock, hire_interpreters, stocked
from reception.generate.ties import with_ties
from reception.generate.visit import SEVEN, Event, Visit
from reception.generate.words import titles
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.plan import Plan

STAY_DAYS = (4, 5, 5, 6)
EVENT_EVERY_DAYS = 3
EVENT_MINUTES = 120
PARTS = ("photo", "gifts")


def generate_book(size: str | Size, dice: Random) -> Plan:
    """An invented book, the same for the same size and state of `dice`.

    Raises:
        KeyError: there is no size of that name.
        ValueError: so few items cannot hold so many delegations.
    """
    if isinstance(size, str):
        size = SIZES[size]
    ledger = Ledger(dice)
    stock = stocked(ledger, size)
    events = _events(ledger, stock, size)
    left = size.items - len(events)
    everybody = invited(ledger, size.delegations, size.members)
    hire_interpreters(ledger, stock, (guests.delegation.languages[0] for guests in everybody))
    for number, guests in enumerate(everybody):
        length = min(dice.choice(STAY_DAYS), size.days)
        first = dice.randrange(size.days - length + 1)
        coming = announced(ledger, stock, guests, range(first, first + length))
        allowance = left // (size.delegations - number)
        visit = Visit(ledger, stock, coming, allowance=allowance, events=events)
        visit.plan()
        left -= visit.written
    left += _hold_events(ledger, events)
    if left < 0:
        raise ValueError(f"{size.items} items are too few for {size.delegations} delegations")
    _add_parts(ledger, left)
    records = with_ties(with_motorcades(with_pools(ledger.records)), size)
    return Plan(slipped(records, dice, size.items * size.slips // 1000))


def _events(ledger: Ledger, stock: Stock, size: Size) -> dict[int, Event]:
    """A joint evening every few days, its hall booked before anybody else asks for it."""
    room = stock.rooms[LARGEST]
    events = {}
    for day in range(1, size.days, EVENT_EVERY_DAYS):
        start = day * DAY + SEVEN
        end = start + EVENT_MINUTES
        ledger.book(room.id, start - room.setup_minutes, end + room.turn_round_minutes)
        events[day] = Event(start, EVENT_MINUTES, Place(room.venue, room.id), [])
    return events


def _hold_events(ledger: Ledger, events: dict[int, Event]) -> int:
    """Write the joint evenings to which anybody comes; returns how many fall away."""
    held = [event for event in events.values() if event.tracks]
    for event in held:
        ledger.add(
            Engagement(
                id=ledger.id("e"),
                **titles("collective"),
                engagement=EngagementKind.BANQUET,
                tracks=tuple(event.tracks),
                start=ledger.moment(event.start),
                end=ledger.moment(event.start + event.minutes),
                venue=event.place.venue,
                room=event.place.room,
            )
        )
    return len(events) - len(held)


def _add_parts(ledger: Ledger, count: int) -> None:
    """Photographs and gifts inside what is long enough, so many in all."""
    wholes = [r for r in ledger.records if isinstance(r, Engagement) and r.room and r.end]
    wholes = [one for one in wholes if one.end and one.end - one.start >= timedelta(minutes=40)]
    places = [(whole, part) for part in range(len(PARTS)) for whole in wholes]
    if count > len(places):
        raise ValueError(f"no place for {count} parts in {len(wholes)} engagements")
    for whole, part in sorted(
        ledger.dice.sample(places, count), key=lambda place: (place[0].start, place[0].id)
    ):
        start = whole.start + timedelta(minutes=5 + 15 * part)
        ledger.add(
            Engagement(
                id=f"{whole.id}.{PARTS[part]}",
                **titles(PARTS[part]),
                engagement=EngagementKind.PHOTO if part == 0 else EngagementKind.OTHER,
                tracks=whole.tracks,
                start=start,
                end=start + timedelta(minutes=10),
                venue=whole.venue,
                room=whole.room,
                parent=whole.id,
            )
        )
