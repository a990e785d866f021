"""The knot: all facts that may be in a contradiction with those of one site that do not hold."""

from __future__ import annotations

from collections import deque

from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.checks.sites import sites_about
from reception.checks.time_facts import planned_times, site_facts
from reception.graphs.lag_network import Contradiction, Lag, LagNetwork
from reception.graphs.time_network import ORIGIN, Moment


class Knot:
    """Grown from the facts of a site that do not hold as planned.

    A contradiction is a round of lags that lack more in all than the gaps between them leave over.
    So it is found by going on from what lacks time, forwards and backwards, as far as gaps can be
    made up for; at fixed times both ways end. `sites` are those that were looked at.
    """

    def __init__(self, ground: Ground, site: Site) -> None:
        self._ground = ground
        self._times: dict[Moment, int] = {ORIGIN: 0}
        self._out: dict[Moment, dict[Lag, None]] = {}
        self._into: dict[Moment, dict[Lag, None]] = {}
        self._lacking: dict[Lag, int] = {}
        self._met = set[str]()
        self.sites = set[Site]()
        self._look_at(site)
        self._grow(set(self._lacking))

    def contradictions(self) -> tuple[Contradiction, ...]:
        """What cannot stand together."""
        events = {ORIGIN, *self._later, *self._earlier}
        lags = [lag for event in events for lag in self._out.get(event, ()) if lag.after in events]
        return LagNetwork(lags, self._times).contradictions

    def _look_at(self, site: Site) -> None:
        if site in self.sites:
            return
        self.sites.add(site)
        facts = site_facts(self._ground, site, shortest=True)
        self._times.update(facts.times)
        for lag in facts.lags:
            self._out.setdefault(lag.before, {})[lag] = None
            self._into.setdefault(lag.after, {})[lag] = None
            for event in (lag.before, lag.after):
                if event not in self._times:
                    self._times.update(planned_times(self._ground, event.id))
            if (gap := self._gap(lag)) < 0:
                self._lacking[lag] = -gap

    def _gap(self, lag: Lag) -> int:
        return self._times[lag.after] - self._times[lag.before] - lag.seconds

    def _grow(self, roots: set[Lag]) -> None:
        """Spread from these lags, and from all others that lack time where it reaches.

        It reaches over gaps of twice what the roots lack together. Where two knots do not reach
        each other, the gap between them is then at least what both lack, so that no round through
        both can lack anything in all.
        """
        while True:
            reach = 2 * sum(self._lacking[lag] for lag in roots)
            self._later = self._spread({lag.after for lag in roots}, reach, forwards=True)
            self._earlier = self._spread({lag.before for lag in roots}, reach, forwards=False)
            reached = {
                lag
                for lag in self._lacking
                if lag.before in self._later or lag.after in self._earlier
            }
            if reached <= roots:
                return
            roots |= reached

    def _spread(self, starts: set[Moment], reach: int, *, forwards: bool) -> dict[Moment, int]:
        """The events that gaps of less than so many seconds lead to, with what is left over."""
        left: dict[Moment, int] = {}
        queue = deque((start, reach) for start in starts)
        while queue:
            event, over = queue.popleft()
            if event == ORIGIN or over <= left.get(event, 0):
                continue
            left[event] = over
            self._look_around(event.id)
            for lag in (self._out if forwards else self._into).get(event, ()):
                rest = over - max(0, self._gap(lag))
                if rest > 0:
                    queue.append((lag.after if forwards else lag.before, rest))
        return left

    def _look_around(self, id: str) -> None:
        if id not in self._met:
            self._met.add(id)
            for site in sites_about(self._ground.plan, id):
                self._look_at(site)
