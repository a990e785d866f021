"""Time drafts: the facts that lie between two items of a programme, or two that hold the same, not
yet made; a chain of facts needs few of the many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from reception.checks.ground import Ground
from reception.checks.leg_needs import (
    Party,
    Tightness,
    delegation_legs,
    headcount_of,
    host_legs,
    leg_needs,
    tightness,
)
from reception.checks.site import Site
from reception.checks.twice import uses_of
from reception.graphs.itinerary import Leg, Stop
from reception.graphs.lag import Lag
from reception.graphs.occupancy import Use, same_occasion
from reception.graphs.time_network import Moment, TimeFact
from reception.graphs.time_order import successions
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.span import Span
from reception.plan.thing import Thing
from reception.plan.vehicle import Vehicle

HAPPENED, AIRCRAFT, FIXED, AGREED, NEEDED, ORDER = range(6)
"""What is believed first where facts contradict each other."""

HELD = ("room", "thing", "host_person", "vehicle")
"""The kinds of sites that one item after another may have."""


Lags = tuple[Lag, ...]


class Draft(msgspec.Struct, gc=False):
    """The facts between two items, mostly one, which `make` makes of a ground and the values `of`.
    `may_lack` is whether the time may not suffice as planned.

    They are made on the ground of whoever asks first: a draft may outlive the plan that it was
    found in, as long as nothing changes where it was found.
    """

    before: str
    after: str
    make: Callable[..., Lags]
    of: tuple[object, ...]
    may_lack: bool
    made: Lags | None = None

    def lags(self, ground: Ground) -> Lags:
        """The facts as lags, made when first asked for."""
        if self.made is None:
            self.made = self.make(ground, *self.of)
        return self.made


def lag(before: Moment, after: Moment, fact: TimeFact, rank: int) -> Lag:
    """One event is at least the minutes of the fact after the other."""
    return Lag(before, after, 60 * fact.minutes, fact, rank)


def site_drafts(ground: Ground, site: Site, *, shortest: bool) -> list[Draft]:
    """The facts of a delegation, a room, a person, a thing or a vehicle; see `site_facts`."""
    kind, id = site
    if kind == "delegation":
        return [*_programme_drafts(ground, id, shortest)]
    return [*_held_drafts(ground, kind, id, shortest)]


def _programme_drafts(ground: Ground, delegation: str, shortest: bool) -> Iterator[Draft]:
    is_tight = tightness(ground, headcount_of(ground, delegation))
    yield from _leg_drafts(delegation_legs(ground, delegation), is_tight, shortest)
    pairs: dict[tuple[str, str], None] = {}
    for itinerary in ground.itineraries(delegation):
        ids = {stop.item.id for stop in itinerary.stops}
        whole = (stop for stop in itinerary.stops if stop.parent not in ids)
        for one, other in successions(whole, _itself):
            pairs[one.item.id, other.item.id] = None
    for pair in pairs:
        yield Draft(*pair, _order_lags, pair, may_lack=False)


def _leg_drafts(
    legs: Iterable[tuple[Leg, Party]], is_tight: Tightness, shortest: bool
) -> Iterator[Draft]:
    for leg, party in legs:
        may_lack = is_tight(leg.before, leg.after, leg.taken)
        ends = leg.before.item.id, leg.after.item.id
        yield Draft(*ends, _leg_lags, (leg, party, shortest), may_lack)


def _leg_lags(ground: Ground, leg: Leg, party: Party, shortest: bool) -> Lags:
    """Boarding, drive and reserve; what is planned in between without a place takes its time too,
    but who knows how much of it could be saved."""
    taken = 0 if shortest else leg.taken
    ids = leg.before.item.id, leg.after.item.id
    lags = []
    for need in leg_needs(ground, leg, party):
        if need.case != "unknown_place":
            drive = need.way.minutes if need.way else 0
            fact = TimeFact(
                kind=need.case,
                ids=ids,
                minutes=need.needs + taken,
                parts=(need.boarding, drive, need.reserve, taken),
                source=need.way.source if need.way else "source-margin",
            )
            before, after = Moment(ids[0], need.case != "arrival"), Moment(ids[1])
            lags.append(lag(before, after, fact, NEEDED))
    return tuple(lags)


def _order_lags(ground: Ground, before: str, after: str) -> Lags:
    return (lag(Moment(before, True), Moment(after), TimeFact("order", (before, after)), ORDER),)


# -- what is held ------------------------------------------------------------------------------


def _held_drafts(ground: Ground, kind: str, id: str, shortest: bool) -> Iterator[Draft]:
    record = ground.plan.find(id)
    if record is None or kind not in HELD:
        return
    for one, other in successions(ground.remembered(uses_of, id), _course):
        yield Draft(one.item.id, other.item.id, _held_lags, (record, one, other), may_lack=True)
    if kind == "host_person":
        yield from _leg_drafts(host_legs(ground, id), tightness(ground, 1), shortest)


def _held_lags(ground: Ground, record: Record, one: Use, other: Use) -> Lags:
    if same_occasion(ground.plan, one.item, other.item):
        return ()
    fact = _held_fact(ground, record, one, other)
    return (lag(Moment(one.item.id, True), Moment(other.item.id), fact, ORDER),)


def _held_fact(ground: Ground, record: Record, one: Use, other: Use) -> TimeFact:
    """Turn-round and set-up; for what is carried from place to place the drive between them; a
    room that one party has twice in a row needs neither."""
    turn_round, setup, drive, source = one.turn_round, other.setup, 0, ""
    if isinstance(record, Room) and not set(one.item.tracks).isdisjoint(other.item.tracks):
        turn_round = setup = 0
    if isinstance(record, Thing | Vehicle):
        before, after = ground.stop(one.item), ground.stop(other.item)
        if before and after and before.destination and before.destination != after.origin:
            way = ground.drive(before.destination, after.origin, one.course.end)
            drive, source = (way.minutes, way.source) if way else (0, "")
    return TimeFact(
        kind="held",
        ids=(one.item.id, other.item.id, record.id),
        minutes=turn_round + drive + setup,
        parts=(turn_round, drive, setup),
        source=source,
    )


def _itself(stop: Stop) -> Stop:
    return stop


def _course(use: Use) -> Span:
    return use.course
