"""Road drives: the drive times that rules, actions and forms go by.

What was measured wins. Else the roads answer, at the speeds of the hour and with what is closed
then; where they end, the straight line is as good a guess as any. Where one walks nobody drives.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime, time, timedelta
from functools import cached_property, lru_cache
from math import ceil, inf
from zoneinfo import ZoneInfo

from reception.graphs.road_search import Window
from reception.margins import Margins, revisions
from reception.plan.drive_time import DriveMode, DriveTime
from reception.plan.junction import Junction
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.road import Road
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import RoadNetwork
from reception.plan.route import Route
from reception.plan.setting import Setting
from reception.plan.venue import Venue
from reception.plan.zone import instant, local
from reception.routes.closed_roads import ClosedRoads
from reception.routes.drive import SAME_PLACE, Drive, StraightLine, venue_position
from reception.routes.drive_mode import drive_mode
from reception.routes.ground_distance import Position, are_near
from reception.routes.measured_drives import MeasuredDrives, drive_measured
from reception.routes.move_route import primary_route, route_request
from reception.routes.road_speeds import Costs, SpeedFigures
from reception.routes.roads import Roads, RoadsKey, roads_key, roads_with
from reception.routes.route_answer import FoundRoute, NoRoute, RouteRequest
from reception.routes.route_finder import RouteFinder
from reception.routes.rush_hours import rush_revisions

MADE_OF = tuple(
    kind.KIND for kind in (Setting, Venue, Junction, Road, RoadClosure, RoadNetwork, DriveTime)
)
"""The kinds of records that drive times are made of; routes are read off the plan asked about."""

LONGEST = timedelta(hours=6)
"""Nobody is on the road for longer: closures that begin later do not matter to a departure."""

SOURCES = {mode: f"source-road-{mode.value}" for mode in DriveMode}
"""Where the minutes of roads come from, as keys of the catalogue."""

Found = tuple[Venue, Venue, Drive | None]
"""A drive, and the venues as they were when it was found: one may be put elsewhere."""

Missing = tuple[Venue, Venue, NoRoute | None]
"""Why there is no way, and the venues as they were then."""


class DayFigures:
    """The speeds of a time, the minutes to set off, and up to how many metres one walks. Times in
    which all are the same share them, so that they are told apart by identity."""

    __slots__ = ("speeds", "start", "walk_limit")

    def __init__(self, speeds: SpeedFigures, start: float, walk_limit: float) -> None:
        self.speeds, self.start, self.walk_limit = speeds, start, walk_limit


Closed = tuple[int, ...]
"""The places of closures among those of the book."""

When = datetime | tuple[DayFigures, Closed]
"""A departure, or all at which roads are driven at the same speeds and the same are closed."""


class RoadDrives:
    """Drive times on the roads of a book. It never changes: a book with other roads, closures or
    measured times has another."""

    def __init__(
        self,
        key: RoadsKey,
        closures: tuple[RoadClosure, ...],
        measured: tuple[DriveTime, ...],
        *,
        margins: Margins,
        zone: ZoneInfo,
    ) -> None:
        self._key = key
        self._closures = closures
        self._measured = MeasuredDrives(measured) if measured else None
        self._margins = margins
        self._zone = zone
        self._straight = StraightLine(margins)
        self._spans = [(_stamp(c.starts, -inf), _stamp(c.ends, inf)) for c in closures]
        self._revisions = sorted({*revisions(), *rush_revisions()})
        self._later = [instant(day, time(0), zone) for day in self._revisions[1:]]
        self._in_force: dict[int, DayFigures] = {}
        self._figures: dict[tuple[SpeedFigures, float, float], DayFigures] = {}
        self._drives: dict[tuple[str, str, DriveMode, When], Found] = {}
        self._no_ways: dict[tuple[str, str, DriveMode, datetime], Missing] = {}
        self._on_routes: dict[tuple[Route, str, str, DriveMode, datetime], Drive | None] = {}
        self._escorted: dict[DayFigures, Window] = {}
        self._barred: dict[tuple[int, Closed], tuple[Costs, Window]] = {}
        self._reached: dict[tuple[str, Position | None], bool] = {}

    @cached_property
    def roads(self) -> Roads:
        """The roads, put together when first asked for."""
        return roads_with(self._key)

    @cached_property
    def finder(self) -> RouteFinder:
        """What finds routes on them."""
        closed = ClosedRoads(self.roads.stock, self._closures)
        return RouteFinder(self.roads, closed, margins=self._margins, zone=self._zone)

    # -- the port --------------------------------------------------------------------------

    def drive(
        self,
        origin: Venue,
        destination: Venue,
        depart: datetime,
        mode: DriveMode = DriveMode.ESCORTED,
    ) -> Drive | None:
        """The way from one venue to another; None where a position is not known, or no way leads
        there at that time."""
        if origin.id == destination.id:
            return SAME_PLACE
        closed = None
        if mode is DriveMode.ESCORTED and not self._measured:
            closed = self._closed(depart)
        # under escort it takes as long at any hour, while no road is closed or opened
        when = depart if closed is None else (self._on(depart), closed)
        way = origin.id, destination.id, mode, when
        known = self._drives.get(way)
        if known is None or known[0] is not origin or known[1] is not destination:
            drive = self._found(origin, destination, depart, mode)
            known = self._drives[way] = origin, destination, drive
        return known[2]

    def drive_of(self, plan: Plan, move: Move, depart: datetime) -> Drive | None:
        """The way of a move: on its primary route where it has one, else the fastest."""
        origin, destination = plan.get(Venue, move.origin), plan.get(Venue, move.destination)
        if origin is None or destination is None:
            return None
        mode = drive_mode(plan, move)
        route = primary_route(plan, move.id)
        if route is None or origin.id == destination.id:
            return self.drive(origin, destination, depart, mode)
        measured = self._taken(origin, destination, depart, mode)
        if measured is not None:
            return measured
        if not self._on_roads(origin, destination):
            return self._straight.drive(origin, destination, depart, mode)
        key = (route, origin.id, destination.id, mode, depart)
        if key not in self._on_routes:
            answer = self.finder.find(route_request(route, move, depart, mode))
            self._on_routes[key] = self._drive(answer, depart, mode)
        return self._on_routes[key]

    def no_way(
        self,
        origin: Venue,
        destination: Venue,
        depart: datetime,
        mode: DriveMode = DriveMode.ESCORTED,
    ) -> NoRoute | None:
        """Why no way leads there; None where one does, or the places are on no road."""
        if self.drive(origin, destination, depart, mode) is not None:
            return None
        if not self._on_roads(origin, destination):
            return None
        way = origin.id, destination.id, mode, depart
        known = self._no_ways.get(way)
        if known is None or known[0] is not origin or known[1] is not destination:
            # why there is none takes several searches, and whoever goes there asks again
            answer = self.finder.find(
                RouteRequest(origin=origin.id, destination=destination.id, depart=depart, mode=mode)
            )
            missing = answer if isinstance(answer, NoRoute) else None
            known = self._no_ways[way] = origin, destination, missing
        return known[2]

    def no_way_of(self, plan: Plan, move: Move, depart: datetime) -> NoRoute | None:
        """Why the way of a move cannot be driven."""
        origin, destination = plan.get(Venue, move.origin), plan.get(Venue, move.destination)
        if origin is None or destination is None or self.drive_of(plan, move, depart) is not None:
            return None
        mode = drive_mode(plan, move)
        route = primary_route(plan, move.id)
        if route is None:
            return self.no_way(origin, destination, depart, mode)
        answer = self.finder.find(route_request(route, move, depart, mode))
        return answer if isinstance(answer, NoRoute) else None

    # -- how -------------------------------------------------------------------------------

    def _found(
        self, origin: Venue, destination: Venue, depart: datetime, mode: DriveMode
    ) -> Drive | None:
        measured = self._taken(origin, destination, depart, mode)
        if measured is not None:
            return measured
        here, there = venue_position(origin), venue_position(destination)
        if here is None or there is None:
            return None
        near = are_near(here, there, self._on(depart).walk_limit)
        if near or not (self._is_on_roads(origin, here) and self._is_on_roads(destination, there)):
            return self._straight.drive(origin, destination, depart, mode)
        closed = self._closed(depart)
        if closed is not None:
            drive = self._steady(origin, destination, depart, mode, closed)
            if drive is not None:
                return drive
        answer = self.finder.find(
            RouteRequest(origin=origin.id, destination=destination.id, depart=depart, mode=mode)
        )
        return self._drive(answer, depart, mode)

    def _taken(
        self, origin: Venue, destination: Venue, depart: datetime, mode: DriveMode
    ) -> Drive | None:
        if self._measured is None:
            return None
        at = local(depart, self._zone)
        time = self._measured.at(origin.id, destination.id, mode, at)
        return drive_measured(time) if time else None

    def _steady(
        self, origin: Venue, destination: Venue, depart: datetime, mode: DriveMode, closed: Closed
    ) -> Drive | None:
        """The way off the tree of all fastest ways past what is closed; None where there is none or
        speeds change before it ends."""
        figures = self._on(depart)
        window = self._window(figures, mode, depart)
        if closed:
            window = self._past(window, closed)
        place = self.roads.graph.place
        tree = self.roads.tree(window.costs, place[origin.id])
        seconds = tree.seconds[place[destination.id]]
        if seconds > window.ends or seconds == inf:
            return None
        metres = tree.along(self.roads.arc_metres)[place[destination.id]]
        return _estimated(figures.start + seconds / 60, metres, mode)

    def _window(self, figures: DayFigures, mode: DriveMode, depart: datetime) -> Window:
        """The speeds that hold when leaving; under escort the same at any hour of such a day."""
        if mode is not DriveMode.ESCORTED:
            return self.roads.speeds(figures.speeds).profile(mode, local(depart, self._zone))[0]
        window = self._escorted.get(figures)
        if window is None:
            wall = local(depart, self._zone)
            window = self.roads.speeds(figures.speeds).profile(mode, wall)[0]
            self._escorted[figures] = window
        return window

    def _drive(
        self, answer: FoundRoute | NoRoute, depart: datetime, mode: DriveMode
    ) -> Drive | None:
        if isinstance(answer, NoRoute):
            return None
        start = self._on(depart).start
        return _estimated(start + answer.takes.total_seconds() / 60, answer.metres, mode)

    def _on(self, depart: datetime) -> DayFigures:
        # asked so often that no calendar is asked for the day of the departure
        revision = bisect_right(self._later, depart)
        found = self._in_force.get(revision)
        if found is None:
            day, value = self._revisions[revision], self._margins.value
            speeds = SpeedFigures.on(day, self._margins)
            key = speeds, value("road_start", day), value("walk_limit", day)
            found = self._in_force[revision] = self._figures.setdefault(key, DayFigures(*key))
        return found

    def _past(self, window: Window, closed: Closed) -> Window:
        """The same speeds with no way over the roads of these closures."""
        known = self._barred.get((id(window.costs), closed))
        if known is None or known[0] is not window.costs:
            closures = (self._closures[number] for number in closed)
            costs = list(window.costs)
            for arc in ClosedRoads(self.roads.stock, closures).arcs:
                costs[arc] = inf
            known = window.costs, window._replace(costs=costs)
            self._barred[id(window.costs), closed] = known
        return known[1]

    def _closed(self, depart: datetime) -> Closed | None:
        """The closures that hold as long as one may be on the road; None where one of them begins
        or ends meanwhile."""
        if not self._spans:
            return ()
        first = depart.timestamp()
        last = first + LONGEST.total_seconds()
        closed = []
        for number, (starts, ends) in enumerate(self._spans):
            if starts < last and ends > first:
                if starts > first or ends < last:
                    return None
                closed.append(number)
        return tuple(closed)

    def _on_roads(self, origin: Venue, destination: Venue) -> bool:
        """Whether both are on the roads where these have them, and roads lead there."""
        ends = ((venue, venue_position(venue)) for venue in (origin, destination))
        return all(self._is_on_roads(*end) for end in ends)

    def _is_on_roads(self, venue: Venue, position: Position | None) -> bool:
        known = self._reached.get((venue.id, position))
        if known is None:
            known = self._reached[venue.id, position] = self.roads.has(venue.id, position)
        return known


def road_drives(plan: Plan, margins: Margins) -> RoadDrives:
    """The drive times of a book under an office's margins. Books with the same roads, closures,
    measured times and margins share them, and so what was reckoned before."""
    return _road_drives(
        roads_key(plan),
        tuple(sorted(plan.table(RoadClosure).values(), key=lambda closure: closure.id)),
        tuple(sorted(plan.table(DriveTime).values(), key=lambda time: time.id)),
        margins,
        plan.zone,
    )


@lru_cache(maxsize=8)
def _road_drives(
    key: RoadsKey,
    closures: tuple[RoadClosure, ...],
    measured: tuple[DriveTime, ...],
    margins: Margins,
    zone: ZoneInfo,
) -> RoadDrives:
    return RoadDrives(key, closures, measured, margins=margins, zone=zone)


def _estimated(minutes: float, metres: float, mode: DriveMode) -> Drive:
    return Drive(ceil(minutes), round(metres), SOURCES[mode], estimate=True)


def _stamp(moment: datetime | None, otherwise: float) -> float:
    return moment.timestamp() if moment else otherwise
