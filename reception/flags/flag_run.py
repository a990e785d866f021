"""The run of a flag road: its stretches one behind the other, in the direction into the city."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from reception.plan.flag_road import FlagRoad
from reception.routes.road_stock import RoadStock, Stretch


class Reach(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A stretch of the run, from `starts_m` to `ends_m` along it. `outer` and `inner` are its
    junctions: whoever comes from the outer one drives into the city."""

    road: str
    outer: str
    inner: str
    starts_m: float
    ends_m: float


class FlagRun(msgspec.Struct, frozen=True, kw_only=True):
    """`unknown` are the road edges that the road network lacks; `broken` those that do not begin
    where the one before ends, so that the run leaps there."""

    reaches: tuple[Reach, ...] = ()
    unknown: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()

    @property
    def length_m(self) -> float:
        """From its outer end to its inner one."""
        return self.reaches[-1].ends_m if self.reaches else 0.0

    def reach_at(self, chainage_m: float) -> int:
        """The number of the reach on which a post stands; posts beyond the end count as on the
        last one, -1 where there is none."""
        starts = [reach.starts_m for reach in self.reaches]
        return max(bisect_right(starts, chainage_m) - 1, 0) if starts else -1


def run_of(road: FlagRoad, stock: RoadStock) -> FlagRun:
    """The run of a flag road on a road network."""
    known = [stock.stretches[id] for id in road.roads if id in stock.stretches]
    reaches: list[Reach] = []
    broken: list[str] = []
    along = 0.0
    for number, stretch in enumerate(known):
        following = known[number + 1] if number + 1 < len(known) else None
        outer, inner = _directed(stretch, reaches[-1].inner if reaches else None, following)
        if reaches and outer != reaches[-1].inner:
            broken.append(stretch.id)
        ends = along + stretch.length_m
        reaches.append(
            Reach(road=stretch.id, outer=outer, inner=inner, starts_m=along, ends_m=ends)
        )
        along = ends
    return FlagRun(
        reaches=tuple(reaches),
        unknown=tuple(id for id in road.roads if id not in stock.stretches),
        broken=tuple(broken),
    )


def _directed(stretch: Stretch, before: str | None, following: Stretch | None) -> tuple[str, str]:
    """A stretch turned so that it goes on from where the one before ended, or where there was
    none, leads to the next; as it is drawn where neither says anything."""
    ends = stretch.start, stretch.end
    if before in ends:
        turned = before == stretch.end
    else:
        turned = following is not None and (
            stretch.start in (following.start, following.end)
            and stretch.end not in (following.start, following.end)
        )
    return (stretch.end, stretch.start) if turned else ends
