"""The roads of a book: stock, overlay and graph, with what is worth keeping between questions."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeVar

from reception.graphs.road_bounds import NOTHING, Bound, RoadBounds
from reception.graphs.road_graph import RoadGraph
from reception.graphs.road_tree import RoadTree
from reception.plan.junction import Junction
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.setting import Setting
from reception.plan.venue import Venue
from reception.routes.ground_distance import Position
from reception.routes.packed_roads import UnreadableRoads, unpacked
from reception.routes.road_overlay import overlaid, position
from reception.routes.road_speeds import Costs, RoadSpeeds, SpeedFigures
from reception.routes.road_stock import VENUE, RoadStock, shipped_stock

SMALL = 2_000
"""In networks of fewer junctions a search without landmarks is as quick."""
TREES = 256
SPEEDS = 8
WAYS = 16
"""Bounds are kept for so many pairs: while alternates are looked for, and when they are asked for
again."""

R = TypeVar("R", bound=Record)
Places = tuple[tuple[str, float, float], ...]


class Roads:
    """A road stock ready for searches. It never changes; closures are not part of it."""

    def __init__(self, stock: RoadStock, places: Mapping[str, Position] | None = None) -> None:
        """`places` are the positions of the book's venues, which may differ a little from those
        of the stock."""
        self.stock = stock
        self._places = places or {}
        self.stretches = tuple(stock.stretches.values())
        self.graph = RoadGraph(
            tuple(stock.nodes),
            ((s.start, s.end, s.oneway) for s in self.stretches),
            frozenset(id for id, node in stock.nodes.items() if node.sort == VENUE),
        )
        self._speeds: OrderedDict[SpeedFigures, RoadSpeeds] = OrderedDict()
        self._bounds: OrderedDict[int, tuple[Costs, RoadBounds]] = OrderedDict()
        self._towards: OrderedDict[tuple[int, int, int], tuple[Costs, Bound]] = OrderedDict()
        self._trees: OrderedDict[tuple[int, int], tuple[Costs, RoadTree]] = OrderedDict()

    @cached_property
    def arc_metres(self) -> tuple[float, ...]:
        """The length of each arc: a stretch has two, one for each direction."""
        return tuple(stretch.length_m for stretch in self.stretches for _ in range(2))

    @property
    def small(self) -> bool:
        """Whether a search over all of it takes no time worth saving."""
        return len(self.graph) < SMALL

    def has(self, venue: str, place: Position | None) -> bool:
        """Whether a road leads to or from a venue at this position."""
        number = self.graph.place.get(venue)
        if number is None or not (self.graph.leaving[number] or self.graph.reaching[number]):
            return False
        return place in (self._places.get(venue), position(self.stock.nodes[venue]))

    def speeds(self, figures: SpeedFigures) -> RoadSpeeds:
        """The seconds by arc under these figures."""
        speeds = self._speeds.get(figures)
        if speeds is None:
            speeds = self._speeds[figures] = RoadSpeeds(self.stretches, figures)
            if len(self._speeds) > SPEEDS:
                self._speeds.popitem(last=False)
        return speeds

    def bound(self, costs: Costs, start: int, end: int) -> Bound:
        """A lower bound on the seconds to a node when no arc takes less than this."""
        if self.small:
            return NOTHING
        key = id(costs), start, end
        found = self._towards.get(key)
        if found is None:
            bound = self._landmarks(costs).towards(start, end)
            # the costs are kept along, so that no others can come to have their identity
            found = self._towards[key] = costs, bound
            if len(self._towards) > WAYS:
                self._towards.popitem(last=False)
        return found[1]

    def _landmarks(self, costs: Costs) -> RoadBounds:
        found = self._bounds.get(id(costs))
        if found is None:
            found = self._bounds[id(costs)] = costs, RoadBounds(self.graph, costs)
            if len(self._bounds) > SPEEDS:
                self._bounds.popitem(last=False)
        return found[1]

    def tree(self, costs: Costs, start: int) -> RoadTree:
        """All fastest ways from a node at steady speeds."""
        key = id(costs), start
        found = self._trees.get(key)
        if found is None:
            found = self._trees[key] = costs, RoadTree(self.graph, costs, start)
            if len(self._trees) > TREES:
                self._trees.popitem(last=False)
        return found[1]


class RoadsKey(NamedTuple):
    """All that the roads of a book are made of: the imported network's data, empty for the shipped
    one, the office's corrections, and where its venues are."""

    data: str
    junctions: tuple[Junction, ...]
    roads: tuple[Road, ...]
    places: Places


def roads_key(plan: Plan) -> RoadsKey:
    """What the roads of a book are made of."""
    return RoadsKey(
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
def roads_with(key: RoadsKey) -> Roads:
    """The roads made of these. Books with the same corrections share them."""
    venues = (Venue(id=id, latitude=lat, longitude=lon) for id, lat, lon in key.places)
    stock = overlaid(_stock(key.data), key.junctions, key.roads, venues)
    return Roads(stock, {id: (lat, lon) for id, lat, lon in key.places})


def roads_of(plan: Plan) -> Roads:
    """The roads of a book: its network or the shipped one, with the office's corrections."""
    return roads_with(roads_key(plan))


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
