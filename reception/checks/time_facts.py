"""Time facts: what the plan says about the times of each site, as lags of the time network.

A site has the facts that rules find there: an item its length, its fixed times and what it is
linked to; a stay its aircraft; a delegation the order of its programme with boarding, drive and
reserve; a room, person, thing or vehicle the order in which it is held.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import datetime, timedelta

from reception.checks.ground import Ground
from reception.checks.leg_needs import LegNeed, delegation_legs, host_legs, leg_needs
from reception.checks.site import Site
from reception.checks.stay_times import bounded_items, bounds_of, is_farewell, is_welcome
from reception.checks.ways import way_of
from reception.graphs.lag_network import Lag
from reception.graphs.occupancy import Use, room_uses, same_occasion, thing_uses, uses
from reception.graphs.time_network import ORIGIN, Moment, SiteFacts, TimeFact
from reception.graphs.time_order import successions
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.kinds import Item
from reception.plan.link import Edge, Link
from reception.plan.move import Move
from reception.plan.room import Room
from reception.plan.span import Span
from reception.plan.stay import Stay
from reception.plan.thing import Thing
from reception.plan.vehicle import Vehicle

HAPPENED, AIRCRAFT, FIXED, AGREED, NEEDED, ORDER = range(6)
"""What is believed first where facts contradict each other."""
NEAR = timedelta(hours=12)
"""Items further from the aircraft than that are kept apart from it by those in between."""


def seconds_of(moment: datetime) -> int:
    """Whole seconds since the origin."""
    return int(moment.timestamp())


def site_facts(ground: Ground, site: Site, *, shortest: bool) -> SiteFacts:
    """The facts of a site. With `shortest` an engagement may be cut down to its least useful
    length; without, it keeps the length it is planned with."""
    kind, id = site
    if kind == "item":
        item = ground.plan.item(id)
        return _item_facts(ground, item, shortest) if item else SiteFacts()
    if kind == "stay":
        stay = ground.plan.get(Stay, id)
        return _stay_facts(ground, stay) if stay else SiteFacts()
    if kind == "delegation":
        return SiteFacts((*_programme_lags(ground, id, shortest),))
    return SiteFacts((*_held_lags(ground, kind, id, shortest),))


def all_facts(ground: Ground, sites: Iterable[Site]) -> dict[Hashable, SiteFacts]:
    """The facts of sites, with all items as long as planned."""
    return {site: site_facts(ground, site, shortest=False) for site in sites}


def planned_times(ground: Ground, id: str) -> tuple[tuple[Moment, int], ...]:
    """When an item or a stay starts and ends as planned, as far as is known; nothing where it does
    not take place."""
    stay = ground.plan.get(Stay, id)
    if stay is not None:
        start, end = stay.arrives, stay.departs
    else:
        item = ground.plan.item(id)
        course = ground.course(item) if item else None
        if course is None:
            return ()
        start, end = course.start, course.end
    return (Moment(id), seconds_of(start)), (Moment(id, True), seconds_of(end))


def lag(before: Moment, after: Moment, fact: TimeFact, rank: int) -> Lag:
    """One event is at least the minutes of the fact after the other."""
    return Lag(before, after, 60 * fact.minutes, fact, rank)


def _pinned(event: Moment, fact: TimeFact, rank: int) -> Iterator[Lag]:
    yield Lag(ORIGIN, event, fact.at, fact, rank)
    yield Lag(event, ORIGIN, -fact.at, fact, rank)


# -- items -----------------------------------------------------------------------------------


def _item_facts(ground: Ground, item: Item, shortest: bool) -> SiteFacts:
    course = ground.course(item)
    if course is None:
        return SiteFacts()
    start, end = Moment(item.id), Moment(item.id, True)
    lags = [*_fixed_lags(item, start, end), *_length_lags(ground, item, course, shortest)]
    if isinstance(item, Engagement):
        lags += _inside_lags(ground, item)
    for link in ground.plan.referring(Link, "before", item.id):
        lags += link_lags(ground, link)
    return SiteFacts(tuple(lags), planned_times(ground, item.id))


def _fixed_lags(item: Item, start: Moment, end: Moment) -> Iterator[Lag]:
    if isinstance(item, Move):
        began, ended = item.actual_depart, item.actual_arrive
    else:
        began, ended = item.actual_start, item.actual_end
    if began is not None:
        yield from _pinned(start, _at("began", item.id, began), HAPPENED)
    if ended is not None:
        yield from _pinned(end, _at("ended", item.id, ended), HAPPENED)
    if began is not None or isinstance(item, Move):
        return
    if item.fixed:
        yield from _pinned(start, _at("fixed", item.id, item.start), FIXED)
        if item.end is not None and ended is None:
            yield from _pinned(end, _at("fixed_end", item.id, item.end), FIXED)
    if item.not_before is not None:
        fact = _at("not_before", item.id, item.not_before)
        yield Lag(ORIGIN, start, fact.at, fact, AGREED)


def _at(kind: str, id: str, moment: datetime) -> TimeFact:
    return TimeFact(kind, (id,), at=seconds_of(moment))


def _length_lags(ground: Ground, item: Item, course: Span, shortest: bool) -> Iterator[Lag]:
    fact = TimeFact("lasts", (item.id,), course.minutes, source="source-planned")
    if isinstance(item, Move):
        way = way_of(ground, item, item.origin, item.destination, course.start)
        if way is not None:
            fact = TimeFact("drives", (item.id,), way.minutes, source=way.source)
    elif shortest:
        least, source = item.least_minutes, "source-item"
        if least is None:
            least = round(ground.margin(f"least_{item.engagement.value}", course.start))
            source = "source-margin"
        if least < course.minutes:
            fact = TimeFact("lasts", (item.id,), least, source=source)
    yield lag(Moment(item.id), Moment(item.id, True), fact, NEEDED)


def _inside_lags(ground: Ground, inner: Engagement) -> Iterator[Lag]:
    outer = ground.plan.get(Engagement, inner.parent)
    if outer is not None and ground.course(outer) is not None:
        fact = TimeFact("inside", (inner.id, outer.id))
        yield lag(Moment(outer.id), Moment(inner.id), fact, NEEDED)
        yield lag(Moment(inner.id, True), Moment(outer.id, True), fact, NEEDED)


def link_lags(ground: Ground, link: Link) -> Iterator[Lag]:
    """What a link demands; nothing where one of its items does not take place."""
    before, after = ground.plan.item(link.before), ground.plan.item(link.after)
    if not before or not after or not ground.course(before) or not ground.course(after):
        return
    ids = (before.id, after.id, link.id)
    first = Moment(before.id, link.before_edge is Edge.END)
    second = Moment(after.id, link.after_edge is Edge.END)
    edges = f"{link.before_edge}-{link.after_edge}"
    yield lag(first, second, TimeFact("at_least", ids, link.at_least, source=edges), AGREED)
    if link.at_most is not None:
        yield lag(second, first, TimeFact("at_most", ids, -link.at_most, source=edges), AGREED)


# -- stays and programmes ------------------------------------------------------------------------


def _stay_facts(ground: Ground, stay: Stay) -> SiteFacts:
    lands, leaves = Moment(stay.id), Moment(stay.id, True)
    lags = [
        *_pinned(lands, _at("lands", stay.id, stay.arrives), AIRCRAFT),
        *_pinned(leaves, _at("leaves", stay.id, stay.departs), AIRCRAFT),
    ]
    bounds = bounds_of(ground, stay)
    for item, course in bounded_items(ground, stay):
        if course.start - stay.arrives < NEAR:
            minutes = 0 if is_welcome(item) else bounds.clearance
            fact = TimeFact("clearance", (stay.id, item.id), minutes, source="source-margin")
            lags.append(lag(lands, Moment(item.id), fact, NEEDED))
        if stay.departs - course.end < NEAR:
            farewell = is_farewell(item)
            minutes = 0 if farewell else bounds.call
            fact = TimeFact("call", (item.id, stay.id), minutes, source="source-margin")
            lags.append(lag(Moment(item.id, not farewell), leaves, fact, NEEDED))
    return SiteFacts(tuple(lags), planned_times(ground, stay.id))


def _programme_lags(ground: Ground, delegation: str, shortest: bool) -> Iterator[Lag]:
    lags: dict[Lag, None] = {}
    for leg, party in delegation_legs(ground, delegation):
        for need in leg_needs(ground, leg, party):
            if need.case != "unknown_place":
                lags[_leg_lag(need, shortest)] = None
    for itinerary in ground.itineraries(delegation):
        ids = {stop.item.id for stop in itinerary.stops}
        whole = (s for s in itinerary.stops if getattr(s.item, "parent", "") not in ids)
        for one, other in successions(whole, lambda stop: Span(stop.start, stop.end)):
            lags[_order_lag(one.item.id, other.item.id)] = None
    yield from lags


def _leg_lag(need: LegNeed, shortest: bool) -> Lag:
    """Boarding, drive and reserve; what is planned in between without a place takes its time too,
    but who knows how much of it could be saved."""
    before, after = need.leg.before.item.id, need.leg.after.item.id
    taken = 0 if shortest else need.leg.taken
    drive = need.way.minutes if need.way else 0
    fact = TimeFact(
        kind=need.case,
        ids=(before, after),
        minutes=need.needs + taken,
        parts=(need.boarding, drive, need.reserve, taken),
        source=need.way.source if need.way else "source-margin",
    )
    return lag(Moment(before, need.case != "arrival"), Moment(after), fact, NEEDED)


def _order_lag(before: str, after: str) -> Lag:
    return lag(Moment(before, True), Moment(after), TimeFact("order", (before, after)), ORDER)


# -- what is held ------------------------------------------------------------------------------


def _held_lags(ground: Ground, kind: str, id: str, shortest: bool) -> Iterator[Lag]:
    record, held_by = ground.plan.find(id), _USES.get(kind)
    if record is None or held_by is None:
        return
    held = held_by(ground, record)
    for one, other in successions(held, lambda use: use.course):
        if not same_occasion(ground.plan, one.item, other.item):
            fact = _held_fact(ground, record, one, other)
            yield lag(Moment(one.item.id, True), Moment(other.item.id), fact, ORDER)
    if isinstance(record, HostPerson):
        for leg, party in host_legs(ground, id):
            for need in leg_needs(ground, leg, party):
                if need.case != "unknown_place":
                    yield _leg_lag(need, shortest)


def _held_fact(ground: Ground, record: object, one: Use, other: Use) -> TimeFact:
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
        ids=(one.item.id, other.item.id, getattr(record, "id", "")),
        minutes=turn_round + drive + setup,
        parts=(turn_round, drive, setup),
        source=source,
    )


def _held_as(find: Callable[..., list[Use]], whole: bool) -> Callable[[Ground, object], list[Use]]:
    def held(ground: Ground, record: object) -> list[Use]:
        return find(ground.plan, record if whole else getattr(record, "id", ""), ground.course)

    return held


_USES: dict[str, Callable[[Ground, object], Iterable[Use]]] = {
    "room": _held_as(room_uses, whole=True),
    "thing": _held_as(thing_uses, whole=True),
    "host_person": _held_as(uses, whole=False),
    "vehicle": _held_as(uses, whole=False),
}
