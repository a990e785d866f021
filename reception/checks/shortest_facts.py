"""The shortest facts: those of a plan with all items cut to their least length, as rules ask for
them, and kept from plan to plan wherever nothing has changed."""

from __future__ import annotations

from collections.abc import Iterable, Set

from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.checks.time_drafts import Draft, site_drafts
from reception.checks.time_facts import planned_times, site_facts
from reception.graphs.lag import Lag
from reception.graphs.time_network import ORIGIN, Moment

WHOLE = ("item", "stay")
"""The kinds of sites that have so few facts that all are made at once."""


class ShortestFacts:
    """The facts of a ground, each made once."""

    def __init__(
        self,
        ground: Ground,
        kept: ShortestFacts | None = None,
        changed: Set[Site] = frozenset(),
    ) -> None:
        """What another plan `kept` is as good as new but at the sites that have changed since."""
        self.ground = ground
        self._kept = kept
        self._changed = changed
        self._lags: dict[Site, tuple[Lag, ...]] = {}
        self._drafts: dict[Site, dict[str, list[Draft]]] = {}
        self._times: dict[Moment, int] = {ORIGIN: 0}

    def move_on(self, ground: Ground, changed: Set[Site]) -> None:
        """There is another plan now, which differs at these sites."""
        self.ground = ground
        for site in changed:
            self._lags.pop(site, None)
            self._drafts.pop(site, None)
            if site.kind in WHOLE:
                self._times.pop(Moment(site.id), None)
                self._times.pop(Moment(site.id, True), None)

    def lags(self, site: Site, id: str) -> Iterable[Lag]:
        """The facts that a site has about an item or a stay."""
        if site.kind in WHOLE:
            return self._lags_at(site)
        drafts = self._drafts_at(site).get(id, ())
        return [lag for draft in drafts for lag in draft.lags(self.ground)]

    def lacking(self, site: Site) -> set[Lag]:
        """The facts of a site that do not hold as planned."""
        lags: Iterable[Lag]
        if site.kind in WHOLE:
            lags = self._lags_at(site)
        else:
            drafts = (draft for each in self._drafts_at(site).values() for draft in each)
            lags = (lag for one in drafts if one.may_lack for lag in one.lags(self.ground))
        return {lag for lag in lags if self.gap(lag) < 0}

    def time(self, event: Moment) -> int:
        """When an event is planned, in seconds."""
        known = self._times.get(event)
        if known is not None:
            return known
        sites = (Site("item", event.id), Site("stay", event.id))
        if self._kept is not None and self._changed.isdisjoint(sites):
            return self._kept.time(event)
        self._times.update(planned_times(self.ground, event.id))
        return self._times[event]

    def gap(self, lag: Lag) -> int:
        """What there is beyond what a lag demands; below zero where it lacks time."""
        return self.time(lag.after) - self.time(lag.before) - lag.seconds

    def _lags_at(self, site: Site) -> tuple[Lag, ...]:
        if self._kept is not None and site not in self._changed:
            return self._kept._lags_at(site)
        if site not in self._lags:
            self._lags[site] = site_facts(self.ground, site, shortest=True).lags
        return self._lags[site]

    def _drafts_at(self, site: Site) -> dict[str, list[Draft]]:
        if self._kept is not None and site not in self._changed:
            return self._kept._drafts_at(site)
        drafts = self._drafts.get(site)
        if drafts is None:
            drafts = self._drafts[site] = {}
            for draft in site_drafts(self.ground, site, shortest=True):
                drafts.setdefault(draft.before, []).append(draft)
                drafts.setdefault(draft.after, []).append(draft)
        return drafts
