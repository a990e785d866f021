"""The knot: all facts that may be in a contradiction with those of one site that do not hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

import msgspec

from reception.checks.ground import Ground
from reception.checks.shortest_facts import ShortestFacts
from reception.checks.site import Site
from reception.checks.sites import sites_about
from reception.graphs.lag import Contradiction, Lag
from reception.graphs.lag_network import LagNetwork
from reception.graphs.time_network import ORIGIN, Moment


class Knot:
    """Grown from the facts of a site that do not hold as planned.

    A contradiction is a round of lags that lack more in all than the gaps between them leave over.
    So it is found by going on from what lacks time, forwards and backwards, as far as gaps can be
    made up for; at fixed times both ways end. `contradictions` are what cannot stand together,
    `sites` those that were looked at.
    """

    def __init__(self, ground: Ground, site: Site) -> None:
        self._facts = ground.remembered(ShortestFacts)
        self._around = ground.remembered(Surroundings).of
        extent = self._grown(self._facts.lacking(site), ground.remembered(_Extents))
        self.contradictions = extent.contradictions
        self.sites = extent.sites | {site}

    def _grown(self, roots: set[Lag], extents: _Extents) -> Extent:
        """Spread from these lags, and from all others that lack time where it reaches.

        It reaches over gaps of twice what the roots lack together. Where two knots do not reach
        each other, the gap between them is then at least what both lack, so that no round through
        both can lack anything in all. Where many lags lack time, many knots grow into the same:
        one that comes to where another began comes to all that the other came to.
        """
        later, earlier = _Spread(), _Spread()
        met: dict[str, Surrounding] = {}
        known: frozenset[Lag] = frozenset()
        passed: list[frozenset[Lag]] = []
        reach = 0
        while roots - known:
            grown = extents.leading_on(known, roots)
            if (extent := extents.of(grown)) is not None:
                break
            passed.append(grown)
            reach -= 2 * sum(self._facts.gap(lag) for lag in grown - known)
            later.start_at(lag.after for lag in grown - known)
            earlier.start_at(lag.before for lag in grown - known)
            known = grown
            roots = self._spread(later, reach, met, forwards=True)
            roots |= self._spread(earlier, reach, met, forwards=False)
        else:
            events = {ORIGIN} | later.within(reach) | earlier.within(reach)
            extent = self._extent(known, met, events)
        extents.remember(passed, extent)
        return extent

    def _spread(
        self, spread: _Spread, reach: int, met: dict[str, Surrounding], *, forwards: bool
    ) -> set[Lag]:
        """Go on over gaps of less than so many seconds, to what is `met` there; gives the lags on
        the way that lack time."""
        lacking = set[Lag]()
        for event, used in spread.events(reach):
            around = met[event.id] = self._around(event.id)
            for lag, gap in (around.out if forwards else around.into)[event.end]:
                if gap < 0:
                    lacking.add(lag)
                spread.reach(lag.after if forwards else lag.before, used + max(0, gap))
        return lacking

    def _extent(
        self, roots: frozenset[Lag], met: dict[str, Surrounding], events: set[Moment]
    ) -> Extent:
        lags = {
            lag: None
            for around in met.values()
            for lag in around.lags
            if lag.before in events and lag.after in events
        }
        network = LagNetwork(lags, {event: self._facts.time(event) for event in events})
        sites = frozenset[Site]().union(*(around.sites for around in met.values()))
        return Extent(roots, sites, network.contradictions)


class Extent(msgspec.Struct, frozen=True, eq=False):
    """What a knot has come to: all lags on its way that lack time, the sites that were looked at,
    and what cannot stand together."""

    roots: frozenset[Lag]
    sites: frozenset[Site]
    contradictions: tuple[Contradiction, ...]


class _Extents:
    """What the knots of a ground have come to so far, by the roots that they had on their way."""

    def __init__(self, _: Ground) -> None:
        self._known: dict[frozenset[Lag], Extent] = {}
        self._begun: dict[Lag, list[tuple[frozenset[Lag], Extent]]] = {}

    def of(self, roots: frozenset[Lag]) -> Extent | None:
        """What a knot came to that had just these roots."""
        return self._known.get(roots)

    def remember(self, passed: list[frozenset[Lag]], extent: Extent) -> None:
        """A knot had these roots one after the other, and has come to this."""
        self._known.update(dict.fromkeys((*passed, extent.roots), extent))
        for lag in passed[0] if passed else ():
            self._begun.setdefault(lag, []).append((passed[0], extent))

    def leading_on(self, known: frozenset[Lag], roots: set[Lag]) -> frozenset[Lag]:
        """With these roots besides, all to which other knots came that began with some of them."""
        reached = set(known | roots)
        ahead, merged = list(roots - known), set[int]()
        for lag in ahead:
            for begun, extent in self._begun.get(lag, ()):
                if id(extent) not in merged and begun <= reached:
                    merged.add(id(extent))
                    ahead += extent.roots - reached
                    reached |= extent.roots
        return frozenset(reached)


class Surrounding(msgspec.Struct, frozen=True):
    """The facts about the start and the end of an item or a stay, and the sites that say so: those
    that go out from either, and those that lead to it, with the gaps that they leave as planned."""

    sites: frozenset[Site]
    lags: tuple[Lag, ...]
    out: tuple[list[tuple[Lag, int]], list[tuple[Lag, int]]]
    into: tuple[list[tuple[Lag, int]], list[tuple[Lag, int]]]


class Surroundings:
    """The surroundings on a ground, each looked at once for all knots."""

    def __init__(self, ground: Ground) -> None:
        self._facts = ground.remembered(ShortestFacts)
        self._known: dict[str, Surrounding] = {}

    def of(self, id: str) -> Surrounding:
        """That of an item or a stay."""
        known = self._known.get(id)
        if known is None:
            known = self._known[id] = self._look_around(id)
        return known

    def _look_around(self, id: str) -> Surrounding:
        facts = self._facts
        sites = sites_about(facts.ground.plan, id)
        lags = tuple(dict.fromkeys(lag for site in sites for lag in facts.lags(site, id)))
        around = Surrounding(frozenset(sites), lags, ([], []), ([], []))
        for lag in lags:
            if lag.before.id == id:
                around.out[lag.before.end].append((lag, facts.gap(lag)))
            if lag.after.id == id:
                around.into[lag.after.end].append((lag, facts.gap(lag)))
        return around


class _Spread:
    """How many seconds of gaps lie between events and where it started, the nearest looked at
    first. It can go on farther and from more starts; only what comes nearer by that is looked at
    again."""

    def __init__(self) -> None:
        self._used: dict[Moment, int] = {}
        self._heap: list[tuple[int, Moment]] = []

    def start_at(self, events: Iterable[Moment]) -> None:
        """Go on from these too."""
        for event in events:
            self.reach(event, 0)

    def reach(self, event: Moment, used: int) -> None:
        """One gets to an event with so many seconds; from the origin one does not go on."""
        if event != ORIGIN and used < self._used.get(event, used + 1):
            self._used[event] = used
            heappush(self._heap, (used, event))

    def events(self, reach: int) -> Iterator[tuple[Moment, int]]:
        """Those not yet looked at that are nearer than that, also such as are reached meanwhile."""
        while self._heap and self._heap[0][0] < reach:
            used, event = heappop(self._heap)
            if used == self._used[event]:
                yield event, used

    def within(self, reach: int) -> set[Moment]:
        """All events nearer than that."""
        return {event for event, used in self._used.items() if used < reach}
