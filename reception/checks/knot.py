"""The knot: all facts that may be in a contradiction with those of one site that do not hold."""

from __future__ import annotations

from collections import deque

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
    made up for; at fixed times both ways end. `sites` are those that were looked at.
    """

    def __init__(self, ground: Ground, site: Site) -> None:
        self._facts = ground.remembered(ShortestFacts)
        self._out: dict[Moment, dict[Lag, None]] = {}
        self._into: dict[Moment, dict[Lag, None]] = {}
        self._met = set[str]()
        self.sites = {site}
        self._grow(self._facts.lacking(site))

    def contradictions(self) -> tuple[Contradiction, ...]:
        """What cannot stand together."""
        events = {ORIGIN, *self._later, *self._earlier}
        lags = [lag for event in events for lag in self._out.get(event, ()) if lag.after in events]
        return LagNetwork(lags, {event: self._facts.time(event) for event in events}).contradictions

    def _grow(self, roots: set[Lag]) -> None:
        """Spread from these lags, and from all others that lack time where it reaches.

        It reaches over gaps of twice what the roots lack together. Where two knots do not reach
        each other, the gap between them is then at least what both lack, so that no round through
        both can lack anything in all.
        """
        while True:
            reach = -2 * sum(self._facts.gap(lag) for lag in roots)
            met = set[Lag]()
            starts = {lag.after for lag in roots}
            self._later = self._spread(starts, reach, met, forwards=True)
            starts = {lag.before for lag in roots}
            self._earlier = self._spread(starts, reach, met, forwards=False)
            if met <= roots:
                return
            roots |= met

    def _spread(
        self, starts: set[Moment], reach: int, met: set[Lag], *, forwards: bool
    ) -> dict[Moment, int]:
        """The events that gaps of less than so many seconds lead to, with what is left over; lags
        on the way that lack time are `met`."""
        left: dict[Moment, int] = {}
        queue = deque((start, reach) for start in starts)
        while queue:
            event, over = queue.popleft()
            if event == ORIGIN or over <= left.get(event, 0):
                continue
            left[event] = over
            self._look_around(event.id)
            for lag in (self._out if forwards else self._into).get(event, ()):
                gap = self._facts.gap(lag)
                if gap < 0:
                    met.add(lag)
                if gap < over:
                    queue.append((lag.after if forwards else lag.before, over - max(0, gap)))
        return left

    def _look_around(self, id: str) -> None:
        if id in self._met:
            return
        self._met.add(id)
        for site in sites_about(self._facts.ground.plan, id):
            self.sites.add(site)
            for lag in self._facts.lags(site, id):
                self._out.setdefault(lag.before, {})[lag] = None
                self._into.setdefault(lag.after, {})[lag] = None
