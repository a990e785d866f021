"""The knot: all facts that may be in a contradiction with those of one site that do not hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

import msgspec

from reception.checks.ground import Ground
from reception.checks.shortest_facts import ShortestFacts
from reception.checks.site import Site
from reception.checks.sites import sites_about
from reception.graphs.lag_network import Contradiction, Lag, LagNetwork
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
        extent = self._grown(self._facts.lacking(site), ground.remembered(_no_extents_yet))
        self.contradictions = extent.contradictions
        self.sites = extent.sites | {site}

    def _grown(self, roots: set[Lag], known: dict[frozenset[Lag], Extent]) -> Extent:
        """Spread from these lags, and from all others that lack time where it reaches.

        It reaches over gaps of twice what the roots lack together. Where two knots do not reach
        each other, the gap between them is then at least what both lack, so that no round through
        both can lack anything in all. Where many lags lack time, many knots grow into the same:
        one that comes to the roots that another had goes the same way.
        """
        later, earlier = _Spread(), _Spread()
        met: dict[str, Surrounding] = {}
        grown: list[frozenset[Lag]] = [frozenset()]
        reach = 0
        while new := roots - grown[-1]:
            grown.append(grown[-1] | new)
            if grown[-1] in known:
                break
            reach -= 2 * sum(self._facts.gap(lag) for lag in new)
            later.start_at(lag.after for lag in new)
            earlier.start_at(lag.before for lag in new)
            roots = self._spread(later, reach, met, forwards=True)
            roots |= self._spread(earlier, reach, met, forwards=False)
        extent = known.get(grown[-1])
        if extent is None:
            extent = self._extent(met, {ORIGIN} | later.within(reach) | earlier.within(reach))
        known.update(dict.fromkeys(grown[1:], extent))
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

    def _extent(self, met: dict[str, Surrounding], events: set[Moment]) -> Extent:
        lags = {
            lag: None
            for around in met.values()
            for lag in around.lags
            if lag.before in events and lag.after in events
        }
        network = LagNetwork(lags, {event: self._facts.time(event) for event in events})
        sites = frozenset[Site]().union(*(around.sites for around in met.values()))
        return Extent(sites, network.contradictions)


class Extent(msgspec.Struct, frozen=True):
    """What a knot has come to: the sites that were looked at, and what cannot stand together."""

    sites: frozenset[Site]
    contradictions: tuple[Contradiction, ...]


def _no_extents_yet(_: Ground) -> dict[frozenset[Lag], Extent]:
    return {}


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
