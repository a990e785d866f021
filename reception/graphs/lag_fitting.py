"""Fitting one more lag in among lags that hold: which events have to move for it, or what forbids
it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import chain

from reception.graphs.event_pushing import Out

AT_A_TIME = 32
"""How many more lags one side looks at than the other before it is the other's turn."""


class Fitting:
    """One more lag, by which `after` shall come `seconds` after `before`, besides those of `out`,
    which all hold at `times`; `into` has the same lags from the other end.

    `after` comes later, and pushes what slack does not soak up; `before` comes earlier for what is
    left. Both reach out by turns until together they have come as far as is lacking, so each moves
    only what is near: how many events there are within some slack grows much faster than the
    slack. A lag from one side to the other holds, or both would have met across it; where they meet
    is a path that forbids the new lag.
    """

    def __init__(
        self, out: Out, into: Out, times: Sequence[int], before: int, after: int, seconds: int
    ) -> None:
        self._lacking = times[before] + seconds - times[after]
        self._later = _Reach(out, into, times, after, self._lacking, 1)
        self._earlier = _Reach(into, out, times, before, self._lacking, -1)
        self._met: int | None = after

    def forbidden_by(self) -> list[int] | None:
        """The events of a path from `after` to `before` that forbids the lag; None where there is
        none, and the lag fits in."""
        if self._lacking <= 0:
            return None
        later, earlier = self._later, self._earlier
        while self._met is None or not self._meet_at(self._met):
            if later.radius + earlier.radius >= self._lacking:
                return None
            near, far = (later, earlier) if later.work <= earlier.work else (earlier, later)
            self._met = near.go_on(far.used, far.work + AT_A_TIME)
        return [*later.path(self._met), *earlier.path(self._met)[-2::-1]]

    def _meet_at(self, event: int) -> bool:
        later, earlier, lacking = self._later.used, self._earlier.used, self._lacking
        return later.get(event, lacking) + earlier.get(event, lacking) < lacking

    def forget(self, before: int, after: int) -> None:
        """The longest lag from one event to another has been taken out: find anew what was reached
        over it. Nothing is nearer than it was, so both still meet where they met or nowhere."""
        self._later.forget(before, after)
        self._earlier.forget(after, before)

    def moved(self) -> dict[int, int]:
        """New times of the events that have to move, when nothing forbids the lag; an event may be
        moved from both sides."""
        if self._lacking <= 0:
            return {}
        times, most = self._later.times, self._later.radius
        moved: dict[int, int] = {}
        for event, by in chain(self._later.moves(most), self._earlier.moves(self._lacking - most)):
            moved[event] = moved.get(event, times[event]) + by
        return moved


class _Reach:
    """How far the slack of lags reaches from one event, nearest first, as far as less than `limit`
    is used up: Dijkstra's algorithm on slack, done bit by bit. `sign` is -1 where lags are followed
    backwards; `back` has them the other way round."""

    def __init__(
        self, out: Out, back: Out, times: Sequence[int], start: int, limit: int, sign: int
    ) -> None:
        self.used = {start: 0}
        self.times = times
        self._parent: dict[int, int] = {}
        self._out, self._back, self._limit, self._sign = out, back, limit, sign
        self._heap = [(0, start)]
        self._looked = 0

    @property
    def radius(self) -> int:
        """All events nearer than that have been looked at; the limit when there is no other."""
        return self._heap[0][0] if self._heap else self._limit

    @property
    def work(self) -> int:
        """How many lags will have been looked at after the next event."""
        return self._looked + (len(self._out[self._heap[0][1]]) if self._heap else 0)

    def go_on(self, others: Mapping[int, int], most: int) -> int | None:
        """Look at the next event, and at more while they make less than the `most` work. Gives an
        event at which it meets what others have reached without both using up the limit."""
        used, limit, sign, heap = self.used, self._limit, self._sign, self._heap
        times, out, parent = self.times, self._out, self._parent
        while heap:
            slack, event = heappop(heap)
            if slack != used.get(event):
                continue
            left, lags = slack - sign * times[event], out[event]
            for later, lag in lags.items():
                total = left + sign * times[later] - lag.seconds
                if total < used.get(later, limit):
                    used[later] = total
                    parent[later] = event
                    heappush(heap, (total, later))
                    if total + others.get(later, limit) < limit:
                        heappush(heap, (slack, event))  # its other lags are still to be looked at
                        return later
            self._looked += len(lags)
            if self.work >= most:
                break
        return None

    def forget(self, before: int, after: int) -> None:
        """There is another lag or none between two events now; what was reached over it is reached
        in another way or not at all."""
        parent, used, times, sign = self._parent, self.used, self.times, self._sign
        if parent.get(after) != before:
            return
        lost = [after]
        for event in lost:
            lost += [later for later in self._out[event] if parent.get(later) == event]
        for event in lost:
            del used[event], parent[event]
        for event in lost:
            least = self._limit
            for earlier, lag in self._back[event].items():
                if earlier in used:
                    total = used[earlier] + sign * (times[event] - times[earlier]) - lag.seconds
                    if total < least:
                        least, parent[event] = total, earlier
            if least < self._limit:
                used[event] = least
                heappush(self._heap, (least, event))

    def moves(self, most: int) -> Iterator[tuple[int, int]]:
        """The events nearer than `most`, each with what it has to move when the start moves so
        far."""
        sign = self._sign
        return (
            (event, sign * (most - slack)) for event, slack in self.used.items() if slack < most
        )

    def path(self, end: int) -> list[int]:
        """The events from the start to one that was reached."""
        events = [end]
        while (before := self._parent.get(events[-1])) is not None:
            events.append(before)
        return events[::-1]
