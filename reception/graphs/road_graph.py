"""The roads as a graph in flat lists, for searches that must be quick.

Stretch number i is two arcs: 2i drives it from its start to its end, 2i + 1 back. What a stretch
is called and how fast it is driven is no concern of the graph: a search is handed seconds by arc.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

Ends = tuple[str, str, bool]
"""Start and end of a stretch, and whether it is driven one way only."""


class RoadGraph:
    """Junctions by number, and which arcs lead on from each.

    Nobody drives through a terminal, such as the court of a venue: one sets out there or arrives.
    `leaving` and `reaching` hold pairs of a neighbour and the arc to or from it; `ahead` those by
    which one drives on, none for terminals.
    """

    def __init__(
        self,
        nodes: Sequence[str],
        stretches: Iterable[Ends],
        terminals: Collection[str] = frozenset(),
    ) -> None:
        """
        Raises:
            KeyError: a stretch begins or ends at a junction that is not among the nodes.
        """
        self.nodes = tuple(nodes)
        self.place = {id: number for number, id in enumerate(self.nodes)}
        self.leaving: list[list[tuple[int, int]]] = [[] for _ in self.nodes]
        self.reaching: list[list[tuple[int, int]]] = [[] for _ in self.nodes]
        self.tails: list[int] = []
        self.heads: list[int] = []
        for number, (start, end, oneway) in enumerate(stretches):
            tail, head = self.place[start], self.place[end]
            self.tails += (tail, head)
            self.heads += (head, tail)
            self._join(tail, head, 2 * number)
            if not oneway:
                self._join(head, tail, 2 * number + 1)
        self.ahead = [
            [] if id in terminals else arcs
            for id, arcs in zip(self.nodes, self.leaving, strict=True)
        ]

    def __len__(self) -> int:
        return len(self.nodes)

    @property
    def arcs(self) -> int:
        """How many numbers of arcs there are; one-way stretches leave every second unused."""
        return len(self.tails)

    def _join(self, tail: int, head: int, arc: int) -> None:
        self.leaving[tail].append((head, arc))
        self.reaching[head].append((tail, arc))
