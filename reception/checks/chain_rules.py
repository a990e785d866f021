"""T8: facts that cannot stand together, however the items between them are moved; and what two
items demand of each other.

Where the planned times hold all facts there is no contradiction. So the chains are looked for where
other rules have found that one does not hold; `Knot` gathers what hangs together with it, and most
of a book is never looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from math import ceil

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.knot import Knot
from reception.checks.site import Site, SiteKind
from reception.checks.time_facts import link_lags
from reception.graphs.lag import Contradiction
from reception.graphs.time_network import ORIGIN, Moment, TimeFact
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.link import Link
from reception.plan.span import Span, minutes_between

LACKING_TIME = frozenset(
    {
        ("T1", "turn_round"),
        ("T2", "gap"),
        ("T2", "boarding"),
        ("T2", "drive"),
        ("T2", "arrival"),
        ("T3", "outside_parent"),
        ("T4", "before_landing"),
        ("T4", "too_soon"),
        ("T4", "too_late"),
        ("T4", "after_leaving"),
        ("T8", "not_before"),
        ("T8", "at_least"),
        ("T8", "at_most"),
        ("R1", "turn_round"),
        ("R4", "turn_round"),
        ("R4", "travel"),
        ("P1", "turn_round"),
        ("P2", "turn_round"),
    }
)
"""The cases in which a fact of the time network does not hold as planned."""


def chain_of(kind: SiteKind) -> Callable[[Ground, str], Iterator[Conflict]]:
    """T8 for a kind of site: where something does not hold as planned, is there any way out?"""

    def chain(ground: Ground, id: str) -> Iterator[Conflict]:
        site = Site(kind, id)
        knot = Knot(ground, site)
        ground.look(site, knot.sites)
        for contradiction in knot.contradictions:
            yield from _told(ground, contradiction)

    return chain


def agreed_items(ground: Ground) -> Collection[str]:
    """The items about whose time something was agreed."""
    plan = ground.plan
    bound = {one.id for one in plan.table(Engagement).values() if one.not_before is not None}
    return bound.union(link.before for link in plan.table(Link).values())


def agreement_broken(ground: Ground, item: str) -> Iterator[Conflict]:
    """T8: an item begins before it may, or a link to another does not hold as planned."""
    record = ground.plan.item(item)
    links = ground.plan.referring(Link, "before", item)
    if record is None or not (links or getattr(record, "not_before", None)):
        return
    course = ground.course(record)
    if course is None:
        return
    if isinstance(record, Engagement) and record.not_before and _is_early(record, course):
        yield from ground.found(
            "T8",
            "not_before",
            subjects=(item,),
            span=Span(course.start, record.not_before),
            facts=(Fact("not_before", record.not_before),),
        )
    for link, fact, lacking in _links_broken(ground, links, record):
        agreed = fact.minutes if fact.kind == "at_least" else -fact.minutes
        yield from ground.found(
            "T8",
            fact.kind,
            subjects=(link.before, link.after),
            span=course,
            facts=(
                Fact("agreed", abs(agreed)),
                Fact("side", "before" if agreed < 0 else "after"),
                Fact("lacking", lacking),
                Fact("edges", fact.source),
                Fact("reason_zh", link.reason_zh),
                Fact("reason_en", link.reason_en),
            ),
        )


def _is_early(item: Engagement, course: Span) -> bool:
    not_before = item.not_before
    return not_before is not None and item.actual_start is None and course.start < not_before


def _links_broken(
    ground: Ground, links: Iterable[Link], item: Item
) -> Iterator[tuple[Link, TimeFact, int]]:
    """The links from an item that do not hold as planned, with the minutes that are lacking."""
    for link in links:
        times: dict[Moment, datetime] = {}
        for one in (item, ground.plan.item(link.after)):
            course = ground.course(one) if one else None
            if one and course:
                times |= {Moment(one.id): course.start, Moment(one.id, True): course.end}
        for lag in link_lags(ground, link):
            lacking = lag.fact.minutes - minutes_between(times[lag.before], times[lag.after])
            if lacking > 0:
                yield link, lag.fact, lacking


def _told(ground: Ground, contradiction: Contradiction) -> Iterator[Conflict]:
    """What only two of the items and aircraft are in, other rules tell."""
    facts = _in_order(contradiction)
    ids = {moment.id for lag in contradiction.lags for moment in (lag.before, lag.after)} - {""}
    if len(ids) < 3:
        return
    items = [id for id in ids if ground.plan.item(id)]
    found = (ground.plan.item(id) for id in items)
    courses = [course for item in found if item and (course := ground.course(item))]
    named = [id for fact in facts for id in fact.ids if id in ids]
    order = list(dict.fromkeys([*filter(items.__contains__, named), *named]))
    yield from ground.found(
        "T8",
        "chain",
        subjects=order,
        span=Span(min(c.start for c in courses), max(c.end for c in courses)) if courses else None,
        facts=(
            Fact("lacking", ceil(contradiction.seconds / 60)),
            *(Fact(f"link{n}", fact.text) for n, fact in enumerate(facts, start=1)),
        ),
    )


def _in_order(contradiction: Contradiction) -> list[TimeFact]:
    """From a fixed time to the next; a round without one from what is set aside."""
    lags = contradiction.lags
    first = next((n for n, lag in enumerate(lags) if lag.before == ORIGIN), 0)
    return [lag.fact for lag in (*lags[first:], *lags[:first])]
