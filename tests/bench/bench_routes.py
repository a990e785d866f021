"""Routes on the shipped roads and, where there is one, on the network of a whole city.

The city's network is no part of the program. Set ROADS_BENCH to a folder that holds `nodes.csv.gz`
(id, lat, lon) and `edges.csv.gz` (from, to, length_m, class, name, maxspeed_kmh; one line for each
direction), or files whose names end so, such as tables made of an OpenStreetMap extract with osmnx.
Without it a town of square blocks stands in.

Costs are compared with networkx before anything is timed; times are of computing.
"""

from __future__ import annotations

import csv
import gzip
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from time import process_time
from typing import TypeVar
from zoneinfo import ZoneInfo

import networkx as nx

from reception.graphs.road_model import largest_part, road_model
from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.plan import Plan
from reception.routes.closed_roads import ClosedRoads
from reception.routes.road_stock import RoadNode, RoadStock, Stretch
from reception.routes.roads import Roads, roads_of
from reception.routes.route_answer import Answer, FoundRoute, RouteRequest
from reception.routes.route_choice import route_choices
from reception.routes.route_finder import RouteFinder

FOLDER = "ROADS_BENCH"
PAIRS = 500
RUSH = datetime(2026, 4, 14, tzinfo=UTC)
SPEEDS = {"motorway": 90, "trunk": 70, "primary": 50, "secondary": 40, "tertiary": 35}
"""Where the table gives none, km/h."""
SIDE = 165

Figure = tuple[str, float, str]
T = TypeVar("T")


def run() -> list[Figure]:
    """All figures."""
    name, stock = _city()
    return [
        *_figures("shipped roads", roads_of(Plan())),
        *_figures(name, Roads(stock)),
    ]


def _figures(name: str, roads: Roads) -> Iterator[Figure]:
    finder = RouteFinder(
        roads,
        ClosedRoads(roads.stock, ()),
        margins=Margins(),
        zone=ZoneInfo("Asia/Shanghai"),
    )
    chance = Random(500)
    nodes = roads.graph.nodes
    pairs = [tuple(chance.sample(nodes, 2)) for _ in range(PAIRS)]

    def request(pair: tuple[str, ...], mode: DriveMode) -> RouteRequest:
        return RouteRequest(origin=pair[0], destination=pair[1], depart=RUSH, mode=mode)

    began = process_time()
    finder.find(request(pairs[0], DriveMode.ESCORTED))
    finder.find(request(pairs[0], DriveMode.FREE))
    yield f"{name}: junctions and venues", len(nodes), ""
    yield f"{name}: stretches", len(roads.stretches), ""
    yield f"{name}: made ready in", (process_time() - began) * 1000, "ms"
    yield from _compared(name, finder, pairs, request)
    free = [_timed(partial(finder.find, request(p, DriveMode.FREE)))[1] for p in pairs]
    yield f"{name}: a route in the rush hour, median", median(free), "ms"
    escorted = [request(pair, DriveMode.ESCORTED) for pair in pairs[:100]]
    several = [_timed(partial(route_choices, finder, one, 3)) for one in escorted]
    three = [milliseconds for _, milliseconds in several]
    yield f"{name}: pairs of a hundred with three alternates", _full(several), ""
    yield f"{name}: with three alternates, median", median(three), "ms"
    yield f"{name}: with three alternates, 95th percentile", sorted(three)[94], "ms"


def _compared(
    name: str,
    finder: RouteFinder,
    pairs: list[tuple[str, ...]],
    request: Callable[[tuple[str, ...], DriveMode], RouteRequest],
) -> Iterator[Figure]:
    """The same five hundred routes by this program and by networkx, in one run."""
    costs = finder.profile(request(pairs[0], DriveMode.ESCORTED))[0].costs
    graph = finder.roads.graph
    model = road_model(graph, costs)
    ours, theirs = [], []
    for pair in pairs:
        start, end = (graph.place[id] for id in pair)
        source = start if graph.ahead[start] else ~start
        route, milliseconds = _timed(partial(finder.find, request(pair, DriveMode.ESCORTED)))
        ours.append(milliseconds)
        ways = partial(nx.bidirectional_dijkstra, model, source, end, weight="seconds")
        (seconds, _), milliseconds = _timed(ways)
        theirs.append(milliseconds)
        assert isinstance(route, FoundRoute)
        if abs(route.takes.total_seconds() - seconds) > 0.001:
            raise AssertionError(f"{pair}: {route.takes} is not {seconds} s")
    yield f"{name}: pairs that cost the same as with networkx", len(pairs), ""
    yield f"{name}: a route under escort, median", median(ours), "ms"
    yield f"{name}: a route under escort, 95th percentile", sorted(ours)[int(PAIRS * 0.95)], "ms"
    yield f"{name}: … networkx bidirectional Dijkstra, median", median(theirs), "ms"


def _full(several: list[tuple[list[Answer], float]]) -> int:
    return sum(len(routes) == 4 for routes, _ in several)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """What comes of it, and how many milliseconds of computing it took."""
    began = process_time()
    made = work()
    return made, (process_time() - began) * 1000


def _city() -> tuple[str, RoadStock]:
    folder = os.environ.get(FOLDER)
    if folder:
        return "city", _read(Path(folder))
    return f"town of blocks (set {FOLDER} for a city)", _town(SIDE, Random(7))


def _read(folder: Path) -> RoadStock:
    nodes = {
        row["id"]: RoadNode(id=row["id"], latitude=float(row["lat"]), longitude=float(row["lon"]))
        for row in _rows(folder, "nodes.csv.gz")
    }
    lines = list(_rows(folder, "edges.csv.gz"))
    part = largest_part((row["from"], row["to"], True) for row in lines)
    stretches = {}
    for number, row in enumerate(lines):
        if row["from"] in part and row["to"] in part and row["from"] != row["to"]:
            road_class = row["class"].removesuffix("_link")
            speed = float(row["maxspeed_kmh"] or SPEEDS.get(road_class, 30))
            stretches[str(number)] = Stretch(
                id=str(number),
                start=row["from"],
                end=row["to"],
                name_zh=row["name"],
                length_m=float(row["length_m"]),
                oneway=True,
                free_kmh=speed,
                peak_kmh=speed / 2,
            )
    return RoadStock({id: nodes[id] for id in nodes if id in part}, stretches, "")


def _rows(folder: Path, ending: str) -> Iterator[dict[str, str]]:
    (path,) = folder.glob(f"*{ending}")
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _town(side: int, chance: Random) -> RoadStock:
    """Square blocks of 200 metres with a faster road every eighth street."""
    nodes = {
        f"{x}/{y}": RoadNode(
            id=f"{x}/{y}", latitude=39.8 + y * 0.0018, longitude=116.3 + x * 0.0023
        )
        for x in range(side)
        for y in range(side)
    }
    stretches = {}
    for x in range(side):
        for y in range(side):
            for east, north, across in ((x + 1, y, y), (x, y + 1, x)):
                if east < side and north < side:
                    speed = chance.uniform(25, 45) if across % 8 else chance.uniform(60, 80)
                    id = f"{x}/{y}-{east}/{north}"
                    stretches[id] = Stretch(
                        id=id,
                        start=f"{x}/{y}",
                        end=f"{east}/{north}",
                        length_m=200.0,
                        free_kmh=speed,
                        peak_kmh=speed / 2,
                    )
    return RoadStock(nodes, stretches, "")
