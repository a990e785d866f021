"""The nearest junctions to a position."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import floor

from reception.routes.ground_distance import Position, metres_between
from reception.routes.road_stock import VENUE, RoadNode

CELL = 0.02
"""Degrees; about two kilometres."""
REACH_M = 10_000
"""No road begins farther than this from a place that has one."""
MOST = 2
"""From so many junctions a place is reached."""


class NearestNodes:
    """Junctions in a grid, so that only those of a few cells are measured."""

    def __init__(self, nodes: Iterable[RoadNode]) -> None:
        self._cells: dict[tuple[int, int], list[RoadNode]] = defaultdict(list)
        for node in nodes:
            if node.sort != VENUE:
                self._cells[_cell((node.latitude, node.longitude))].append(node)

    def to(self, place: Position, most: int = MOST) -> list[str]:
        """The ids of the nearest junctions, the nearest first; the others only where they are not
        three times as far. None where there is no road within ten kilometres."""
        found = self.measured(place, most)
        return [id for metres, id in found if metres <= 3 * found[0][0] + 1]

    def measured(self, place: Position, most: int = MOST) -> list[tuple[float, str]]:
        """The nearest junctions with how many metres away they are."""
        row, column = _cell(place)
        found: list[tuple[float, str]] = []
        for ring in range(8):
            for node in self._around(row, column, ring):
                metres = metres_between(place, (node.latitude, node.longitude))
                if metres <= REACH_M:
                    found.append((metres, node.id))
            if len(found) >= most and ring and sorted(found)[most - 1][0] < ring * CELL * 80_000:
                break
        return sorted(found)[:most]

    def _around(self, row: int, column: int, ring: int) -> Iterable[RoadNode]:
        for y in range(row - ring, row + ring + 1):
            edge = abs(y - row) == ring
            for x in range(column - ring, column + ring + 1, 1 if edge or not ring else 2 * ring):
                yield from self._cells.get((y, x), ())


def _cell(place: Position) -> tuple[int, int]:
    return floor(place[0] / CELL), floor(place[1] / CELL)
