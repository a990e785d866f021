"""The roads of a book: stock, overlay and graph, with what is worth keeping between questions."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar

from reception.graphs.road_bounds import Bound, RoadBounds, nothing
from reception.graphs.road_graph import RoadGraph
from reception.graphs.road_tree import RoadTree
from reception.plan.drive_time import DriveMode
from reception.plan.junction import Junction
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.setting import Setting
from reception.plan.venue import Venue
from reception.routes.packed_roads import UnreadableRoads, unpacked
from reception.routes.road_overlay import overlaid
from reception.routes.road_speeds import Costs, RoadSpeeds, SpeedFigures
from reception.routes.road_stock import VENUE, RoadStock, shipped_stock

SMALL = 2_000
"""In networks of fewer junctions a search without landmarks is as quick."""
TREES = 256
SPEEDS = 8

R = TypeVar("R", bound=Record)
Places = tuple[tuple[str, float, float], ...]


class Roads:
    """A road stock ready for searches. It never changes; closures are not part of it."""

    def __init__(self, stock: RoadStock) -> None:
        self.stock = stock
        self.stretches = tuple(stock.stretches.values())
        self.graph = RoadGraph(
            tuple(stock.nodes),
            ((s.start, s.end, s.oneway) for s in self.stretches),
            frozenset(id for id, node in stock.nodes.items() if node.sort == VENUE),
        )
        self._speeds: OrderedDict[SpeedFigures, RoadSpeeds] = OrderedDict()
        self._bounds: dict[tuple[SpeedFigures, DriveMode], RoadBounds] = {}
        self._trees: OrderedDict[tuple[int, int], tuple[Costs, RoadTree]] = OrderedDict()

    def speeds(self, figures: SpeedFigures) -> RoadSpeeds:
        """The seconds by arc under these figures."""
        speeds = self._speeds.get(figures)
        if speeds is None:
            speeds = self._speeds[figures] = RoadSpeeds(self.stretches, figures)
            if len(self._speeds) > SPEEDS:
                old, _ = self._speeds.popitem(last=False)
                for key in [key for key in self._bounds if key[0] == old]:
                    del self._bounds[key]
        return speeds

    def bound(self, figures: SpeedFigures, mode: DriveMode, start: int, end: int) -> Bound:
        """A lower bound on the seconds to a node at any hour."""
        if len(self.graph) < SMALL:
            return nothing
        bounds = self._bounds.get((figures, mode))
        if bounds is None:
            costs = self.speeds(figures).fastest(mode)
            bounds = self._bounds[figures, mode] = RoadBounds(self.graph, costs)
        return bounds.towards(start, end)

    def tree(self, costs: Costs, start: int) -> RoadTree:
        """All fastest ways from a node at steady speeds."""
        key = id(costs), start
        found = self._trees.get(key)
        if found is None:
            # the costs are kept along, so that no others can come to have their identity
            found = self._trees[key] = costs, RoadTree(self.graph, costs, start)
            if len(self._trees) > TREES:
                self._trees.popitem(last=False)
        return found[1]


def roads_of(plan: Plan) -> Roads:
    """The roads of a book: its network or the shipped one, with the office's corrections. Books
    with the same corrections share them."""
    return _roads(
        _network_data(plan),
        _sorted(plan.table(Junction).values()),
        _sorted(plan.table(Road).values()),
        tuple(
            (venue.id, venue.latitude, venue.longitude)
            for venue in sorted(plan.table(Venue).values(), key=lambda venue: venue.id)
            if venue.latitude is not None and venue.longitude is not None
        ),
    )


@lru_cache(maxsize=8)
def _roads(
    data: str, junctions: tuple[Junction, ...], roads: tuple[Road, ...], places: Places
) -> Roads:
    venues = (Venue(id=id, latitude=lat, longitude=lon) for id, lat, lon in places)
    return Roads(overlaid(_stock(data), junctions, roads, venues))


@lru_cache(maxsize=2)
def _stock(data: str) -> RoadStock:
    return unpacked(data) if data else shipped_stock()


def network_in_use(plan: Plan) -> RoadNetwork | None:
    """The imported network that the book uses; None for the shipped one."""
    setting = plan.get(Setting, NETWORK_SETTING)
    return plan.get(RoadNetwork, setting.value) if setting else None


def _network_data(plan: Plan) -> str:
    """What the network in use is made of; empty for the shipped one, which also stands in where
    the imported one cannot be read."""
    network = network_in_use(plan)
    if network is None or not network.data:
        return ""
    try:
        _stock(network.data)
    except UnreadableRoads:
        return ""
    return network.data


def _sorted(records: Iterable[R]) -> tuple[R, ...]:
    return tuple(sorted(records, key=lambda record: record.id))
