"""Circles: records that are above themselves, found in one walk however deep and many they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence


def in_circles(starts: Iterable[str], above: Callable[[str], Sequence[str]]) -> set[str]:
    """Of what can be reached from `starts`, going from each to those `above` it, the ids from
    which one comes back to where one began. Takes time in proportion to what is reached.

    A strongly connected component of more than one holds nothing but circles (R. Tarjan,
    "Depth-first search and linear graph algorithms", 1972); one alone is a circle when it is above
    itself.
    """
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_ids: list[str] = []
    still_open: set[str] = set()
    found: set[str] = set()
    way: list[tuple[str, Iterator[str]]] = []

    def enter(id: str) -> None:
        number[id] = lowest[id] = len(number)
        open_ids.append(id)
        still_open.add(id)
        way.append((id, iter(above(id))))

    for start in starts:
        if start not in number:
            enter(start)
        while way:
            id, ahead = way[-1]
            fresh = None
            for target in ahead:
                if target not in number:
                    fresh = target
                    break
                if target in still_open:
                    lowest[id] = min(lowest[id], number[target])
            if fresh is not None:
                enter(fresh)
                continue
            way.pop()
            if way:
                below = way[-1][0]
                lowest[below] = min(lowest[below], lowest[id])
            if lowest[id] == number[id]:
                component = [open_ids.pop()]
                while component[-1] != id:
                    component.append(open_ids.pop())
                still_open.difference_update(component)
                if len(component) > 1 or id in above(id):
                    found.update(component)
    return found
