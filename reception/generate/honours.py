"""Honours: the ceremonies that need a place, a guard and a band at the same time."""

from __future__ import annotations

from reception.generate.party import Guide, Party, Place
from reception.generate.stock import MONUMENT, PLAZA
from reception.plan.engagement import EngagementKind
from reception.plan.holding import HoldingRole
from reception.plan.thing import ThingKind

CEREMONIES = {
    EngagementKind.WELCOME: (
        Place("GHP_E", PLAZA),
        15,
        (
            ThingKind.GUARD_OF_HONOUR,
            ThingKind.BAND,
            ThingKind.SALUTE_BATTERY,
            ThingKind.RED_CARPET,
        ),
    ),
    EngagementKind.WREATH: (Place(MONUMENT), 25, (ThingKind.BAND, ThingKind.WREATH_STAND)),
}
"""Where, how many minutes, and with what."""
IN_THE_HALL = {EngagementKind.WELCOME: Place("GHP_E", "GHP/North")}
"""Where a ceremony goes when it rains."""
ALSO_INDOORS = (ThingKind.GUARD_OF_HONOUR, ThingKind.BAND)
"""What is not left outside; there is no salute in a hall."""
WREATHS_APART = 30
QUIET = {
    EngagementKind.WELCOME: (-WREATHS_APART, WREATHS_APART),
    EngagementKind.WREATH: (0, WREATHS_APART - 25),
}
"""By how many minutes before its start and after its end each keeps others from the Square: guns
and band of the plaza carry to the Monument, and there one wreath is laid every half-hour."""
THING_MARGIN = 60
"""Minutes kept free around each use of a thing beyond its own, to bring it somewhere else."""
LONGEST_WAIT = 180
"""A guest does not wait longer than this many minutes for his ceremony; then there is none."""

Booking = tuple[str, int, int]


def hold_ceremony(guide: Guide, party: Party, kind: EngagementKind, *, interpreter: str) -> bool:
    """A ceremony in honour of the guest, as early as place and things are free; whether there was
    any time at which they were. One in the open has its plan B in a hall."""
    place, minutes, things = CEREMONIES[kind]
    hall = IN_THE_HALL.get(kind)
    first = guide.ready(party, place.venue)
    for wait in range(0, LONGEST_WAIT, 15):
        start = first + wait
        bookings = _free(guide, place, things, start, start + minutes, earshot=QUIET[kind])
        indoors = _free(guide, hall, (), start, start + minutes) if hall else []
        if bookings and (indoors or not hall):
            break
    else:
        return False
    for booking in (*bookings, *indoors):
        guide.ledger.book(*booking)
    guide.go(party, place.venue)
    item = guide.attend(party, place, kind.value, start=start, minutes=minutes, kind=kind)
    held = [guide.stock.things[id] for id, _, _ in bookings if id in guide.stock.things]
    for thing in held:
        guide.hold(item, thing.id, HoldingRole.CEREMONY)
    if hall:
        indoors_item = guide.plan_b(item, hall, f"{kind.value}-indoors")
        for thing in held:
            if thing.thing in ALSO_INDOORS:
                guide.hold(indoors_item, thing.id, HoldingRole.CEREMONY)
    guide.leader(item, start, start + minutes)
    if interpreter:
        guide.hold(item, interpreter, HoldingRole.INTERPRETER)
    return True


def _free(
    guide: Guide,
    place: Place,
    kinds: tuple[ThingKind, ...],
    start: int,
    end: int,
    *,
    earshot: tuple[int, int] | None = None,
) -> list[Booking]:
    """The place and one thing of each kind with the time each is needed, and within `earshot` the
    Square; nothing where one of them is not free."""
    choices = [
        [
            (
                thing.id,
                start - thing.setup_minutes - THING_MARGIN,
                end + thing.turn_round_minutes + THING_MARGIN,
            )
            for thing in guide.stock.things_of(kind)
        ]
        for kind in kinds
    ]
    room = guide.stock.rooms.get(place.room)
    if room:
        choices.append([(room.id, start - room.setup_minutes, end + room.turn_round_minutes)])
    if earshot:
        choices.append([(MONUMENT, start + earshot[0], end + earshot[1])])
    found = [next((one for one in ones if guide.ledger.is_free(*one)), None) for ones in choices]
    bookings = [one for one in found if one is not None]
    return bookings if len(bookings) == len(choices) else []
