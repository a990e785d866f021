"""Time facts: what the plan says about the times of each site, as lags of the time network.

A site has the facts that rules find there: an item its length, its fixed times and what it is
linked to; a stay its aircraft; a delegation the order of its programme with boarding, drive and
reserve; a room, person, thing or vehicle the order in which it is held.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from datetime import datetime, timedelta

from msgspec.structs import replace

from reception.checks.cue_rules import least_by_cues
from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.checks.stay_times import (
    bounds_of,
    is_bounded,
    is_farewell,
    is_welcome,
    stay_stops,
)
from reception.checks.time_drafts import (
    AGREED,
    AIRCRAFT,
    FIXED,
    HAPPENED,
    NEEDED,
    lag,
    site_drafts,
)
from reception.checks.ways import ride_of
from reception.graphs.lag import Lag
from reception.graphs.time_network import ORIGIN, Moment, SiteFacts, TimeFact
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.link import Edge, Link
from reception.plan.move import Move
from reception.plan.span import Span, minutes_between
from reception.plan.stay import Stay

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
    drafts = site_drafts(ground, site, shortest=shortest)
    return SiteFacts(tuple(lag for draft in drafts for lag in draft.lags(ground)))


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
        lags += _inside_lags(ground, item, course, shortest)
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
        ride = ride_of(ground, item, course.start)
        if ride is not None:
            fact = TimeFact("drives", (item.id,), ride.way.minutes, source=ride.way.source)
    elif shortest:
        least, source = item.least_minutes, "source-item"
        if least is None:
            least = round(ground.margin(f"least_{item.engagement.value}", course.start))
            source = "source-margin"
        cued = least_by_cues(ground, item.id)
        if cued > least:
            least, source = cued, "source-cues"
        if least < course.minutes:
            fact = TimeFact("lasts", (item.id,), least, source=source)
    yield lag(Moment(item.id), Moment(item.id, True), fact, NEEDED)


def _inside_lags(ground: Ground, inner: Engagement, course: Span, shortest: bool) -> Iterator[Lag]:
    """A part lies within its whole. As planned it keeps its place there, so that it is put off
    along with the whole, unless its own time is fixed."""
    outer = ground.plan.get(Engagement, inner.parent)
    whole = ground.course(outer) if outer is not None else None
    if outer is not None and whole is not None:
        fact = TimeFact("inside", (inner.id, outer.id))
        into = fact
        if not shortest and not inner.fixed and inner.actual_start is None:
            after = max(0, minutes_between(whole.start, course.start))
            into = replace(fact, minutes=after)
        yield lag(Moment(outer.id), Moment(inner.id), into, NEEDED)
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
    near = {"until": stay.arrives + NEAR, "since": stay.departs - NEAR}
    for stop in stay_stops(ground, stay, **near):
        after, before = stop.start - stay.arrives < NEAR, stay.departs - stop.end < NEAR
        item = stop.item
        if not (after or before) or not is_bounded(item):
            continue
        if after:
            minutes = 0 if is_welcome(item) else bounds.clearance
            fact = TimeFact("clearance", (stay.id, item.id), minutes, source="source-margin")
            lags.append(lag(lands, Moment(item.id), fact, NEEDED))
        if before:
            farewell = is_farewell(item)
            minutes = 0 if farewell else bounds.call
            fact = TimeFact("call", (item.id, stay.id), minutes, source="source-margin")
            lags.append(lag(Moment(item.id, not farewell), leaves, fact, NEEDED))
    return SiteFacts(tuple(lags), planned_times(ground, stay.id))
