"""Clusters: conflicts that hang together, and the fewest items to move so that they are gone.

The model is a graph of items, two of them joined where a conflict is between them; a cluster is one
of its connected parts. A conflict that names more than two items joins them all, and is taken to be
gone when one of them is moved. One that names a single item hangs together with nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

import msgspec

from reception.graphs.hitting import fewest_hitting
from reception.plan.engagement import Engagement, Status
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan

if TYPE_CHECKING:
    import networkx


class Between(Protocol):
    """Anything that is between items and others, such as a conflict."""

    @property
    def subjects(self) -> tuple[str, ...]: ...


C = TypeVar("C", bound=Between)


class Cluster(msgspec.Struct, Generic[C], frozen=True):
    """Conflicts that hang together.

    `items` are all the items in them, by start. Moving the items `moved` to where they are in
    nobody's way clears all conflicts but those `stuck`, in which nothing can be moved: not what is
    fixed, nor what has begun. Fewer than `least` cannot do it.
    """

    conflicts: tuple[C, ...]
    items: tuple[str, ...]
    moved: tuple[str, ...]
    least: int
    stuck: tuple[C, ...] = ()

    @property
    def is_fewest(self) -> bool:
        """Whether it is sure that moving fewer items would not do."""
        return len(self.moved) == self.least


def clusters_of(plan: Plan, conflicts: Iterable[C], *, now: datetime) -> tuple[Cluster[C], ...]:
    """The clusters of these conflicts: of most conflicts first, then by start.

    What has begun by `now` is not moved any more; a book in which everything has is only looked
    back at, and all of it counts as still ahead.
    """
    between = [(conflict, items) for conflict in conflicts if (items := _items(plan, conflict))]
    import networkx  # a check that asks for no clusters need not wait for it

    graph: networkx.Graph[str] = networkx.Graph()
    for _, items in between:
        networkx.add_path(graph, (item.id for item in items))
    number = {
        id: place
        for place, component in enumerate(networkx.connected_components(graph))
        for id in component
    }
    parts: dict[int, list[tuple[C, Sequence[Item]]]] = {}
    for conflict, items in between:
        parts.setdefault(number[items[0].id], []).append((conflict, items))
    moment = None if _is_over(plan, now) else now
    found = {
        min((item.begins, item.id) for _, items in part for item in items): _cluster(part, moment)
        for part in parts.values()
    }
    first = sorted(found, key=lambda start: (-len(found[start].conflicts), start))
    return tuple(found[start] for start in first)


def _items(plan: Plan, conflict: Between) -> Sequence[Item]:
    """The items among the parties of a conflict; none where there is only one."""
    items = [item for id in dict.fromkeys(conflict.subjects) if (item := plan.item(id))]
    return items if len(items) > 1 else ()


def _is_over(plan: Plan, now: datetime) -> bool:
    """Whether all items of a plan have begun."""
    tables = plan.table(Engagement), plan.table(Move)
    return all(item.begins <= now for table in tables for item in table.values())


def _cluster(part: Sequence[tuple[C, Sequence[Item]]], now: datetime | None) -> Cluster[C]:
    items = {item.id: item for _, some in part for item in some}
    # Where one or the other would do, what is not firm goes first, then what fewer tracks share,
    # then what is later.
    movable = sorted(
        (item for item in items.values() if is_movable(item, now)),
        key=lambda item: (
            item.status is not Status.TENTATIVE,
            len(item.tracks),
            -item.begins.timestamp(),
            item.id,
        ),
    )
    place = {item.id: at for at, item in enumerate(movable)}
    groups = [[place[item.id] for item in some if item.id in place] for _, some in part]
    hit = fewest_hitting(group for group in groups if group)
    in_order = sorted(items.values(), key=lambda item: (item.begins, item.id))
    moved = {movable[at].id for at in hit.taken}
    return Cluster(
        conflicts=tuple(conflict for conflict, _ in part),
        items=tuple(item.id for item in in_order),
        moved=tuple(item.id for item in in_order if item.id in moved),
        least=hit.least,
        stuck=tuple(
            conflict for (conflict, _), group in zip(part, groups, strict=True) if not group
        ),
    )


def is_movable(item: Item, now: datetime | None) -> bool:
    """Whether an item may still be put at another time: it is not fixed, and has neither begun in
    fact nor, where `now` is given, on paper."""
    if isinstance(item, Move):
        actual = item.actual_depart, item.actual_arrive
    else:
        if item.fixed:
            return False
        actual = item.actual_start, item.actual_end
    return actual == (None, None) and (now is None or item.begins > now)
