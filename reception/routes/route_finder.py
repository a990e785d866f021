"""The route finder: the fastest way a column may take, and why there is none.

Nobody waits on the road: where the fastest way would wait before a closed stretch, that stretch is
left out and another way is looked for; where there is none, the answer says which closures cut it
off and until when.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from itertools import pairwise
from math import inf
from zoneinfo import ZoneInfo

from reception.graphs.road_search import (
    Passage,
    Profile,
    Search,
    changing_way,
    crossed,
    driven,
    steady_way,
)
from reception.margins import Margins
from reception.plan.zone import local, local_day
from reception.routes.closed_roads import ClosedRoads, numbers_of
from reception.routes.no_route import cut_answer
from reception.routes.road_column import route_parts
from reception.routes.road_run import run_arcs
from reception.routes.road_speeds import Costs, SpeedFigures
from reception.routes.roads import Roads
from reception.routes.route_answer import Answer, FoundRoute, NoRoute, NoWay, RouteRequest

ALWAYS = ((-inf, inf),)
HURRY = 1.8
"""Among ways that look slower than they are, nobody asks for the very fastest."""
Barred = Mapping[int, Sequence[tuple[float, float]]]


class RouteFinder:
    """Finds routes on the roads of a book with its closures and margins."""

    def __init__(
        self, roads: Roads, closures: ClosedRoads, *, margins: Margins, zone: ZoneInfo
    ) -> None:
        self.roads = roads
        self.closures = closures
        self.margins = margins
        self.zone = zone

    def find(
        self, request: RouteRequest, *, penalties: Mapping[int, float] | None = None
    ) -> Answer:
        """The fastest route that keeps to all that is asked.

        `penalties` are factors by arc that make it look slower than it is, so that another way
        is found; the times told are true all the same.
        """
        stock = self.roads.stock
        places = (request.origin, *request.via, request.destination)
        unknown = tuple(id for id in places if id not in self.roads.graph.place)
        if unknown:
            return NoRoute(reason=NoWay.UNKNOWN_PLACE, subjects=unknown)
        named = (*request.must_pass, *request.roads)
        strange = tuple(name for name in named if not stock.called(name))
        if strange:
            return NoRoute(reason=NoWay.UNKNOWN_ROAD, subjects=strange)
        asking = _Asking(self, request, penalties or {})
        if request.roads:
            return asking.chosen_run()
        return asking.fastest()

    def figures(self, request: RouteRequest) -> SpeedFigures:
        """The speeds that hold on the day of departure."""
        return SpeedFigures.on(local_day(request.depart, self.zone), self.margins)

    def profile(self, request: RouteRequest) -> Profile:
        """The seconds by arc from the departure on."""
        speeds = self.roads.speeds(self.figures(request))
        return speeds.profile(request.mode, local(request.depart, self.zone))


class _Asking:
    """One question, and what answering it needs."""

    def __init__(
        self, finder: RouteFinder, request: RouteRequest, penalties: Mapping[int, float]
    ) -> None:
        self._finder = finder
        self._roads = finder.roads
        self._request = request
        self._penalties = penalties
        self._true = finder.profile(request)
        self._closed: Barred = finder.closures.from_departure(request.depart)
        stock = finder.roads.stock
        avoided = numbers_of(stock, request.avoid, request.areas)
        self._avoided: Barred = {arc: ALWAYS for n in avoided for arc in (2 * n, 2 * n + 1)}
        self._through = tuple(
            frozenset(arc for n in numbers_of(stock, (name,)) for arc in (2 * n, 2 * n + 1))
            for name in request.must_pass
        )

    @cached_property
    def _profile(self) -> Profile:
        """The seconds by arc as they look with the penalties."""
        if not self._penalties:
            return self._true
        return tuple(w._replace(costs=self._penalised(w.costs)) for w in self._true)

    def fastest(self) -> Answer:
        """The way that arrives first without waiting anywhere."""
        passages = self._steady()
        if passages is not None:
            return self._answer(passages)
        barred: Barred = self._avoided
        opens = inf
        while True:
            passages = self._legs({**self._closed, **barred}, self._through)
            if passages is None:
                return self._no_way(opens)
            waited = next((p for p in passages if p.waits > 0), None)
            if waited is None:
                return self._answer(passages)
            opens = min(opens, waited.enters)
            barred = {**barred, waited.arc: ALWAYS}

    def chosen_run(self) -> Answer:
        """The run of roads that somebody has chosen, with its times; closures on it are told."""
        request = self._request
        arcs = run_arcs(self._roads, request.origin, request.destination, request.roads)
        if arcs is None:
            return NoRoute(reason=NoWay.BROKEN_RUN, subjects=request.roads)
        passages = driven(self._true, arcs)
        shut = self._shut(passages)
        if shut:
            return NoRoute(reason=NoWay.CLOSED, subjects=shut)
        return self._answer(passages)

    def _steady(self) -> list[Passage] | None:
        """The quick answer where speeds do not change on the way and nothing is closed there;
        None where it has to be looked at more closely."""
        request = self._request
        if self._through or request.via:
            return None
        window = self._true[0]
        place = self._roads.graph.place
        arcs = self._steady_arcs(window.costs, place[request.origin], place[request.destination])
        if arcs is None:
            return None
        passages = driven(self._true, arcs)
        if passages and passages[-1].leaves > window.ends:
            return None
        return None if self._shut(passages) else passages

    def _steady_arcs(self, true: Costs, start: int, end: int) -> list[int] | None:
        """The arcs of the fastest way at these seconds by arc; in small networks off the tree of
        all ways from there, which drive times have mostly asked for already."""
        roads = self._roads
        if roads.small and not (self._penalties or self._avoided):
            tree = roads.tree(true, start)
            return tree.arcs_to(end) if tree.seconds[end] < inf else None
        costs = self._penalised(true)
        if self._avoided:
            costs = _barred(costs, self._avoided)
        hurry = HURRY if self._penalties else 1.0
        bound = roads.bound(true, start, end)
        return steady_way(roads.graph, costs, start, end, bound, hurry=hurry)

    def _penalised(self, costs: Costs) -> Costs:
        if not self._penalties:
            return costs
        seeming = list(costs)
        for arc, factor in self._penalties.items():
            seeming[arc] *= factor
        return seeming

    def _legs(self, closed: Barred, through: tuple[frozenset[int], ...]) -> list[Passage] | None:
        """From stop to stop; None where one cannot be reached. What must be driven through and has
        not come along on the way to the last stop before the end is driven on the last leg."""
        request = self._request
        stops = (request.origin, *request.via, request.destination)
        column = self._column_seconds()
        all_passages: list[Passage] = []
        leaves = 0.0
        for number, (origin, destination) in enumerate(pairwise(stops)):
            last = number == len(stops) - 2
            met = {p.arc for p in all_passages}
            musts = tuple(arcs for arcs in through if not arcs & met) if last else ()
            leg = self._leg(origin, destination, leaves, Search(closed, column, musts))
            if leg is None:
                return None
            all_passages += leg
            leaves = leg[-1].leaves if leg else leaves
        return all_passages

    def _leg(
        self, origin: str, destination: str, leaves: float, search: Search
    ) -> list[Passage] | None:
        place = self._roads.graph.place
        start, end = place[origin], place[destination]
        speeds = self._roads.speeds(self._finder.figures(self._request))
        bound = self._roads.bound(speeds.fastest(self._request.mode), start, end)
        leg = changing_way(
            self._roads.graph, self._profile, start, end, leaves=leaves, search=search, bound=bound
        )
        if leg is None or not self._penalties:
            return leg
        return _redriven(self._true, leg, leaves)

    def _column_seconds(self) -> float:
        """How long the tail is behind the head at walking pace's tenfold: for closures a column is
        off a road when its tail is, and 36 km/h is slower than it is driven but in a jam."""
        return self._request.column_m / 10

    def _shut(self, passages: Iterable[Passage]) -> tuple[str, ...]:
        depart = self._request.depart
        tail = self._column_seconds()
        found: dict[str, None] = {}
        if self._finder.closures:
            for p in passages:
                begins = depart + timedelta(seconds=p.enters)
                ends = depart + timedelta(seconds=p.leaves + tail)
                found.update(dict.fromkeys(self._finder.closures.over(p.arc, begins, ends)))
        return tuple(found)

    def _answer(self, passages: Sequence[Passage]) -> FoundRoute:
        request = self._request
        graph = self._roads.graph
        heads = (graph.nodes[graph.heads[p.arc]] for p in passages)
        parts = route_parts(self._roads.stretches, passages, request.depart, request.column_m)
        return FoundRoute(request=request, nodes=(request.origin, *heads), parts=parts)

    def _no_way(self, opens: float) -> NoRoute:
        """Why: asked again with less and less in the way."""
        request = self._request
        if self._closed:
            free = self._legs(self._avoided, self._through)
            if free is not None:
                shut = self._shut(free)
                until = request.depart + timedelta(seconds=opens) if opens < inf else None
                return NoRoute(reason=NoWay.CLOSED, subjects=shut, until=until)
        if self._avoided and self._legs({}, self._through) is not None:
            return NoRoute(reason=NoWay.AVOIDED, subjects=request.avoid)
        if self._through and self._legs({}, ()) is not None:
            return NoRoute(reason=NoWay.MUST_PASS, subjects=request.must_pass)
        return cut_answer(self._roads.graph, (request.origin, *request.via, request.destination))


def _barred(costs: Costs, barred: Iterable[int]) -> Costs:
    open_costs = list(costs)
    for arc in barred:
        open_costs[arc] = inf
    return open_costs


def _redriven(profile: Profile, leg: Sequence[Passage], leaves: float) -> list[Passage]:
    """A leg with its true times; where it waits it waits until the same moment."""
    passages = []
    at = leaves
    for passage in leg:
        enters = max(at, passage.enters) if passage.waits else at
        out = crossed(profile, passage.arc, enters)
        passages.append(Passage(passage.arc, enters, out, enters - at))
        at = out
    return passages
