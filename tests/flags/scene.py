"""A road of three stretches into a city, guests who drive along it, and posts that carry flags."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from reception.flags.flag_book import FlagBook
from reception.flags.laying import LaidRoad
from reception.graphs.road_meetings import Pass
from reception.margins import Margins
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost, RoadSide
from reception.plan.flag_road import FlagRoad
from reception.plan.move import Move
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road import RoadClass
from reception.plan.stay import Stay
from reception.plan.track import Track
from reception.routes.road_stock import RoadNode, RoadStock, Stretch

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
"""Twelve o'clock in Beijing."""
HOUR = 3600.0
JUNCTIONS = ("gate", "bridge", "crossing", "square")
EDGES = tuple(f"{a}-{b}" for a, b in itertools.pairwise(JUNCTIONS))


def stock() -> RoadStock:
    """Three stretches of 1,000 m each, one behind the other, going west."""
    nodes = {
        id: RoadNode(id=id, latitude=39.9, longitude=116.5 - 0.0117 * place)
        for place, id in enumerate(JUNCTIONS)
    }
    stretches = {
        f"{a}-{b}": Stretch(
            id=f"{a}-{b}", start=a, end=b, length_m=1000.0, road_class=RoadClass.ARTERIAL
        )
        for a, b in itertools.pairwise(JUNCTIONS)
    }
    return RoadStock(nodes, stretches, "")


def at(hours: float) -> datetime:
    """So many hours after noon."""
    return NOON + timedelta(hours=hours)


def second(hours: float) -> float:
    """The same as laying counts it."""
    return at(hours).timestamp()


class Drives:
    """Moves whose way is told as hours after noon: the head comes onto each stretch, needs two
    minutes for it, and the tail follows after one."""

    def __init__(self, ways: Mapping[str, Sequence[tuple[str, float]]]) -> None:
        self.ways = ways

    def passes_of(self, move: Move) -> Sequence[Pass]:
        return [self._pass(move.id, *one) for one in self.ways.get(move.id, ())]

    def _pass(self, move: str, edge: str, hours: float) -> Pass:
        start, end = edge.lstrip("<").split("-")
        if edge.startswith("<"):
            edge, start, end = edge[1:], end, start
        head = second(hours)
        return Pass(
            road=edge,
            start=start,
            end=end,
            head_in=head,
            tail_in=head + 60,
            head_out=head + 120,
            tail_out=head + 180,
        )


def guest(
    code: str, state: str, *, arrives: float, departs: float, visit: VisitKind = VisitKind.STATE
) -> list[Record]:
    """A delegation with its stay, phase, track, and one move `<code>.in` of the principal."""
    return [
        Delegation(id=code, name_en=code, code=code, country=state),
        Stay(id=f"{code}.stay", delegation=code, arrives=at(arrives), departs=at(departs)),
        Phase(
            id=f"{code}.phase",
            stay=f"{code}.stay",
            visit=visit,
            starts=at(arrives),
            ends=at(departs),
        ),
        Track(id=f"{code}.track", stay=f"{code}.stay"),
        Move(id=f"{code}.in", tracks=(f"{code}.track",), depart=at(arrives), arrive=at(departs)),
    ]


def ceremony(code: str, hours: float) -> Engagement:
    """The welcome ceremony of a guest."""
    return Engagement(
        id=f"{code}.welcome",
        tracks=(f"{code}.track",),
        engagement=EngagementKind.WELCOME,
        start=at(hours),
        end=at(hours + 0.25),
    )


def road(**fields: Any) -> FlagRoad:
    """The road into the city."""
    return FlagRoad(id="avenue", roads=EDGES, **fields)


def posts(count: int, *, on: str = "avenue", arms: int = 2) -> list[FlagPost]:
    """So many pairs of posts, evenly along the 3,000 m; a right one and a left one each."""
    gap = 3000 / count
    return [
        FlagPost(
            id=f"{on}/{side.value[0].upper()}{number + 1:03}",
            road=on,
            number=number + 1,
            side=side,
            chainage_m=(number + 0.5) * gap,
            arms=arms,
        )
        for side in (RoadSide.LEFT, RoadSide.RIGHT)
        for number in range(count)
    ]


def flags(code: str, **fields: Any) -> FlagPlan:
    """The flag plan of a guest's stay on the avenue."""
    given: dict[str, Any] = {"serves": f"{code}.stay", "roads": ("avenue",), **fields}
    return FlagPlan(id=f"{code}.flags", **given)


def book_of(
    records: Sequence[Record],
    ways: Mapping[str, Sequence[tuple[str, float]]] | None = None,
    before: FlagBook | None = None,
) -> FlagBook:
    """The flags of a book of these records."""
    return FlagBook(
        Plan(records), stock=stock(), routes=Drives(ways or {}), margins=Margins(), before=before
    )


def laid_avenue(book: FlagBook) -> LaidRoad:
    """The avenue with its flags."""
    found = book.road("avenue")
    assert found is not None
    return found


def shown_at(laid: LaidRoad, hours: float) -> list[str]:
    """What every post carries at a time: its id, then its arms from left to right."""
    moment = second(hours)
    lines = []
    for one in laid.posts:
        hung = [each for each in one.hung if each.start <= moment < each.end]
        assert len(hung) <= 1
        flags = " ".join(flag or "." for each in hung for flag in each.flags) or "bare"
        lines.append(f"{one.post.id.partition('/')[2]} {flags}")
    return lines
