"""The flags of a book: all its roads laid, and laid again where a change is felt.

`FlagBook` is made for one plan. Made with the one before, it lays anew only the roads, and on them
only the posts, about which something has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

import msgspec

from reception.flags.flag_run import FlagRun, run_of
from reception.flags.laying import LaidRoad, laid
from reception.flags.passes import GuestPass, MovePasses, guest_passes, stays_served
from reception.flags.posts import place_of
from reception.flags.schemes import schemes_on
from reception.flags.windows import Window, windows_on
from reception.margins import Margins
from reception.plan.engagement import EngagementKind
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad, OverlapPolicy
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.zone import local_day
from reception.routes.road_stock import RoadStock

A_DAY = 86_400
"""Moves may begin before a stay and end after it, but not by more than this."""


class FlagBook:
    """What hangs along the roads of a plan; every road is laid when it is first asked for."""

    def __init__(
        self,
        plan: Plan,
        *,
        stock: RoadStock,
        routes: MovePasses,
        margins: Margins,
        before: FlagBook | None = None,
    ) -> None:
        self.plan = plan
        self._stock = stock
        self._routes = routes
        self._margins = margins
        # what was laid longer ago counts where nobody has asked for the road since
        self._before: dict[str, LaidRoad] = (
            {**before._before, **before._laid} if before is not None else {}
        )
        self._laid: dict[str, LaidRoad] = {}
        self._runs: dict[str, FlagRun] = {}
        self._passes: dict[str, tuple[GuestPass, ...]] = {}

    def road(self, id: str) -> LaidRoad | None:
        """A road with its flags; None where there is no such road."""
        if id not in self._laid:
            road = self.plan.get(FlagRoad, id)
            if road is None:
                return None
            self._laid[id] = self._lay(road)
        return self._laid[id]

    def roads(self) -> tuple[LaidRoad, ...]:
        """All roads, by id."""
        found = (self.road(id) for id in sorted(self.plan.table(FlagRoad)))
        return tuple(one for one in found if one is not None)

    def road_under(self, id: str, policy: OverlapPolicy) -> LaidRoad | None:
        """A road as it would be laid under another policy; None where there is no such road."""
        road = self.plan.get(FlagRoad, id)
        return self._lay(msgspec.structs.replace(road, overlap=policy)) if road else None

    def run(self, road: FlagRoad) -> FlagRun:
        """The run of a road on the road network."""
        if road.id not in self._runs:
            self._runs[road.id] = run_of(road, self._stock)
        return self._runs[road.id]

    def place_of(self, road: LaidRoad, post: FlagPost) -> tuple[float, float] | None:
        """Latitude and longitude of a post of a road; None where nobody knows."""
        return place_of(post, road.run, self._stock)

    def names_on(self, run: FlagRun) -> Iterator[str]:
        """The ids of the stretches of a run, and what their roads are called."""
        for reach in run.reaches:
            yield from self._stock.stretches[reach.road].names

    def passes_of(self, stay: Stay) -> tuple[GuestPass, ...]:
        """Where the principal of a stay drives, and when."""
        if stay.id not in self._passes:
            self._passes[stay.id] = tuple(guest_passes(self.plan, stay, self._routes))
        return self._passes[stay.id]

    def passes_on(self, laid: LaidRoad) -> Mapping[str, tuple[GuestPass, ...]]:
        """By stay who drives along a road while any flags are up there; also guests who have none
        of their own. Who has none is looked at only for that time."""
        own = {one.stay: None for window in laid.windows for one in window.passes}
        found = {stay.id: self._own_passes(laid.road, stay) for stay in self._stays(own)}
        if laid.windows:
            up = min(window.up for window in laid.windows), max(w.down for w in laid.windows)
            for stay in self.plan.table(Stay).values():
                if stay.id not in found and _is_here(stay, up):
                    passes = guest_passes(self.plan, stay, self._routes, up)
                    found[stay.id] = _on(laid.road, passes)
        return {stay: passes for stay, passes in found.items() if passes}

    def _stays(self, ids: Iterable[str]) -> Iterator[Stay]:
        yield from (stay for id in ids if (stay := self.plan.get(Stay, id)))

    def _own_passes(self, road: FlagRoad, stay: Stay) -> tuple[GuestPass, ...]:
        return _on(road, self.passes_of(stay))

    def _lay(self, road: FlagRoad) -> LaidRoad:
        run = self.run(road)
        plans = self.plan.referring(FlagPlan, "roads", road.id)
        stays = {stay.id: stay for one in plans for stay in stays_served(self.plan, one)}
        passes = {id: self._own_passes(road, stay) for id, stay in stays.items()}
        windows = windows_on(self.plan, road, plans, passes, self._margins)
        shown = {
            reach.road: schemes_on(
                reach.road, windows, road.overlap, self.plan.zone, self._has_ceremony
            )
            for reach in run.reaches
        }
        return laid(
            road,
            run,
            self.plan.referring(FlagPost, "road", road.id),
            windows,
            [shown[reach.road] for reach in run.reaches],
            self._choices(windows),
            self._before.get(road.id),
        )

    def _choices(self, windows: tuple[Window, ...]) -> tuple[FlagChoice, ...]:
        found = (self.plan.referring(FlagChoice, "plan", one.plan.id) for one in windows)
        return tuple(choice for choices in found for choice in choices)

    def _has_ceremony(self, flags: str, day: datetime) -> bool:
        return day.date() in self._ceremony_days(flags)

    def _ceremony_days(self, flags: str) -> frozenset[object]:
        found = self.plan.get(FlagPlan, flags)
        days = set()
        for stay in stays_served(self.plan, found) if found else ():
            for track in self.plan.tracks_of(stay.id):
                for item in self.plan.engagements_of(track.id):
                    if item.engagement is EngagementKind.WELCOME and self.plan.takes_place(item):
                        days.add(local_day(item.start, self.plan.zone))
        return frozenset(days)


def _on(road: FlagRoad, passes: Iterable[GuestPass]) -> tuple[GuestPass, ...]:
    edges = frozenset(road.roads)
    return tuple(one for one in passes if one.driven.road in edges)


def _is_here(stay: Stay, within: tuple[float, float]) -> bool:
    start, end = within
    return stay.arrives.timestamp() - A_DAY < end and start < stay.departs.timestamp() + A_DAY
