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

    A contradiction is a round of lags that lack more in all than their gaps leave over. So from a
    lag that lacks time one can go along the round, forwards or backwards, and always have some of
    what was lacking left over after the gaps. Wherever that is so, events belong to the knot; at
    fixed times both ways end. `sites` are those that were looked at.
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
        self._later: dict[Moment, int] = {}
        self._earlier: dict[Moment, int] = {}
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
        """Spread from these lags, and from all others that lack time where it reaches."""
        while True:
            self._later, self._earlier = {}, {}
            limit = sum(self._lacking[lag] for lag in roots)
            for lag in roots:
                self._spread(self._later, lag.after, self._lacking[lag], limit, forwards=True)
                self._spread(self._earlier, lag.before, self._lacking[lag], limit, forwards=False)
            reached = {
                lag
                for lag in self._lacking
                if lag.before in self._later or lag.after in self._earlier
            }
            if reached <= roots:
                return
            roots |= reached

    def _spread(
        self, left: dict[Moment, int], start: Moment, lacking: int, limit: int, *, forwards: bool
    ) -> None:
        queue = deque([(start, lacking)])
        while queue:
            event, over = queue.popleft()
            if event == ORIGIN or over <= left.get(event, 0):
                continue
            left[event] = over
            self._look_around(event.id)
            for lag in (self._out if forwards else self._into).get(event, ()):
                rest = min(over - self._gap(lag), limit)
                if rest > 0:
                    queue.append((lag.after if forwards else lag.before, rest))

    def _look_around(self, id: str) -> None:
        if id not in self._met:
            self._met.add(id)
            for site in sites_about(self._ground.plan, id):
                self._look_at(site)
