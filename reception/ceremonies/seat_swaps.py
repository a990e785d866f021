"""Seat swaps: who must be kept apart changes seats with somebody for whom it matters less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reception.ceremonies.seats import Seat, SeatPart, are_neighbours
from reception.ceremonies.sitters import Apart, Sitter

PATIENCE = 40
"""After how many swaps that brought nothing the search gives up."""
ASKED = 6
"""How many who sit too near are asked for the least harm when no swap helps."""
MEMORY = 12
"""For how many steps nobody goes back to a seat just left."""

Near = tuple[tuple[str, str], ...]


def kept_apart(
    by_rank: dict[Sitter, Seat], seats: Sequence[Seat], apart: Apart, fixed: Iterable[Sitter]
) -> tuple[dict[Sitter, Seat], Near]:
    """Everybody at a seat such that as few as can be found sit too near to one another; those in
    `fixed` stay. With that, the pairs who still do."""
    board = _Board(by_rank, seats, apart)
    unmoved = set(fixed)
    lately: list[tuple[Sitter, int]] = []
    best, fewest = dict(board.place_of), board.trouble()
    fruitless = 0
    while fewest and fruitless < PATIENCE:
        step = board.best_swap(unmoved, set(lately[-MEMORY:]))
        if step is None:
            break
        lately += board.swap(*step)
        fruitless += 1
        found = board.trouble()
        if found < fewest:
            best, fewest, fruitless = dict(board.place_of), found, 0
    return {sitter: seats[place] for sitter, place in best.items()}, _near(board, best)


def _near(board: _Board, place_of: dict[Sitter, int]) -> Near:
    """The pairs who sit too near to one another on these places."""
    board.place_of = place_of
    pairs: set[tuple[str, str]] = set()
    for sitter in board.watched:
        for other in board.too_near(sitter, place_of[sitter]):
            first, second = sorted((sitter.person, other.person))
            pairs.add((first, second))
    return tuple(sorted(pairs))


class _Board:
    """Who sits where, and how often somebody sits too near to somebody else."""

    def __init__(self, given: dict[Sitter, Seat], seats: Sequence[Seat], apart: Apart) -> None:
        self.seats = seats
        number = {seat.key: place for place, seat in enumerate(seats)}
        self.place_of = {sitter: number[seat.key] for sitter, seat in given.items()}
        self.sitter_at: dict[int, Sitter] = {p: sitter for sitter, p in self.place_of.items()}
        self.table = [seat.table for seat in seats]
        self.watched = [sitter for sitter in given if sitter.person in apart.persons]
        self.never = self._enemies(apart.tables)
        self.beside = self._enemies(apart.sides)

    def _enemies(self, unwanted: dict[str, frozenset[str]]) -> dict[Sitter, tuple[Sitter, ...]]:
        return {
            sitter: tuple(
                other
                for other in self.watched
                if other.person in unwanted.get(sitter.person, frozenset())
            )
            for sitter in self.watched
        }

    def too_near(
        self, sitter: Sitter, place: int, *, moved: Sitter | None = None, to: int = 0
    ) -> list[Sitter]:
        """Whom a person would be too near to on a place, if another had moved to a third."""
        where = self.place_of
        found = [
            other
            for other in self.never.get(sitter, ())
            if self.table[to if other == moved else where[other]] == self.table[place]
        ]
        found += [
            other
            for other in self.beside.get(sitter, ())
            if are_neighbours(self.seats[to if other == moved else where[other]], self.seats[place])
        ]
        return found

    def trouble(self) -> int:
        """How often somebody sits too near to somebody else, counted from both."""
        return sum(len(self.too_near(one, self.place_of[one])) for one in self.watched)

    def best_swap(
        self, fixed: set[Sitter], lately: set[tuple[Sitter, int]]
    ) -> tuple[Sitter, int] | None:
        """Of the swaps of somebody who sits too near, one that helps; if there is none, one that
        does little harm. None where nobody can move. The lowest in rank are asked first."""
        least: tuple[tuple[int, bool, int, int], Sitter, int] | None = None
        asked = 0
        for sitter in sorted(self.watched, key=lambda one: (-one.rank, one)):
            if sitter in fixed or not self.too_near(sitter, self.place_of[sitter]):
                continue
            asked += 1
            for found in self._swaps_of(sitter, fixed, lately):
                if least is None or found < least:
                    least = found
            if least is not None and (least[0][0] < 0 or asked == ASKED):
                break
        return (least[1], least[2]) if least else None

    def _swaps_of(
        self, sitter: Sitter, fixed: set[Sitter], lately: set[tuple[Sitter, int]]
    ) -> Iterator[tuple[tuple[int, bool, int, int], Sitter, int]]:
        """The swaps of a person: by how many more would sit too near, whether a guest would take a
        host's seat or the other way round, and how far both would go."""
        own = self.place_of[sitter]
        before = len(self.too_near(sitter, own))
        for place, seat in enumerate(self.seats):
            other = self.sitter_at.get(place)
            if place == own or other in fixed or (sitter, place) in lately:
                continue
            if SeatPart.BEHIND in (seat.part, self.seats[own].part):
                continue
            gain = len(self.too_near(sitter, place, moved=other, to=own)) - before
            if other is not None:
                gain += len(self.too_near(other, own, moved=sitter, to=place))
                gain -= len(self.too_near(other, place))
            crossing = other is not None and other.part is not sitter.part
            yield (gain, crossing, abs(place - own), place), sitter, place

    def swap(self, sitter: Sitter, place: int) -> list[tuple[Sitter, int]]:
        """Put somebody on a place, and who sat there on the one left; who has left which."""
        own = self.place_of[sitter]
        other = self.sitter_at.pop(place, None)
        del self.sitter_at[own]
        self.sitter_at[place], self.place_of[sitter] = sitter, place
        if other is None:
            return [(sitter, own)]
        self.sitter_at[own], self.place_of[other] = other, own
        return [(sitter, own), (other, place)]
