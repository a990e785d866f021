"""Pushing events later until every lag holds: the hot loops of the time network.

Events are numbered from 0; `out[a]` maps each event that has to come some time after `a` to the lag
that says how many seconds at least. `tests/bench/bench_time_network.py` has networkx's own
algorithms beside these.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import chain
from typing import NamedTuple, Protocol


class Seconds(Protocol):
    """What tells the seconds between two events."""

    @property
    def seconds(self) -> int: ...


Out = Sequence[Mapping[int, Seconds]]
NOBODY = -1
UNLIMITED = 1 << 62
AT_A_TIME = 32

WAITING, STALE = 1, 2
"""An event that was pushed is waiting to push others; or stale, since what pushed it was itself
pushed and will push it again."""


class Stuck(NamedTuple):
    """A cycle of events that push themselves, in order, and what had still to be looked at."""

    cycle: list[int]
    agenda: list[int]


def push(out: Out, times: list[int], agenda: Iterable[int]) -> Stuck | None:
    """Push events later, beginning with those of the agenda, until every lag holds.

    `times` is changed in place, never to an earlier time. Where a cycle of lags pushes itself it
    is given back; once a lag of it has been taken out, pushing can go on with the agenda that
    comes with it.

    This is Bellman and Ford's algorithm on longest paths with a queue. It takes apart the tree of
    what an event had pushed whenever that event is pushed itself (Tarjan's subtree disassembly):
    stale pushes are not followed, and an event found in its own tree is a cycle, seen at once.
    """
    count = len(times)
    parent = [NOBODY] * count
    first = [NOBODY] * count  # the children of each event in the tree, as linked lists
    following = [NOBODY] * count
    preceding = [NOBODY] * count
    queue = deque(agenda)
    state = bytearray(count)
    for event in queue:
        state[event] = WAITING
    while queue:
        event = queue.popleft()
        if state[event] != WAITING:
            continue
        now = times[event]
        for after, lag in out[event].items():
            least = now + lag.seconds
            if least <= times[after]:
                continue
            if after == event:
                return _stuck([event], state)
            taken = [after]
            for top in taken:
                child = first[top]
                while child != NOBODY:
                    if child == event:
                        return _stuck(_cycle(parent, event, after), state)
                    taken.append(child)
                    child = following[child]
            if len(taken) > 1:
                first[after] = NOBODY
                for child in taken[1:]:
                    if state[child]:
                        state[child] = STALE
                    parent[child] = first[child] = following[child] = preceding[child] = NOBODY
            old = parent[after]
            if old != NOBODY:
                before, behind = preceding[after], following[after]
                if before != NOBODY:
                    following[before] = behind
                else:
                    first[old] = behind
                if behind != NOBODY:
                    preceding[behind] = before
            head = first[event]
            parent[after], preceding[after], following[after] = event, NOBODY, head
            if head != NOBODY:
                preceding[head] = after
            first[event] = after
            times[after] = least
            if state[after] != WAITING:
                state[after] = WAITING
                queue.append(after)
        state[event] = 0
    return None


def _cycle(parent: list[int], event: int, root: int) -> list[int]:
    """From the root down to the event that pushes it again."""
    events = [event]
    while events[-1] != root:
        events.append(parent[events[-1]])
    return events[::-1]


def _stuck(cycle: list[int], state: bytearray) -> Stuck:
    return Stuck(cycle, [event for event, left in enumerate(state) if left])


class Reach:
    """How far the slack of lags reaches from one event, nearest first, as far as less than `limit`
    is used up: Dijkstra's algorithm on slack, done bit by bit. `sign` is -1 where lags are followed
    backwards."""

    def __init__(self, out: Out, start: int, limit: int, sign: int) -> None:
        self.used = {start: 0}
        self._parent: dict[int, int] = {}
        self._out, self._limit, self._sign = out, limit, sign
        self._heap = [(0, start)]

    @property
    def radius(self) -> int:
        """All events nearer than that have been looked at; the limit when there is no other."""
        return self._heap[0][0] if self._heap else self._limit

    def go_on(self, times: Sequence[int], met: Mapping[int, int]) -> int | None:
        """Look at a few more events. Gives an event at which it meets what others have reached
        without both together using up the limit."""
        used, limit, sign, heap, out = self.used, self._limit, self._sign, self._heap, self._out
        for _ in range(AT_A_TIME):
            if not heap:
                break
            slack, event = heappop(heap)
            if slack > used[event]:
                continue
            left = slack - sign * times[event]
            for later, lag in out[event].items():
                total = left + sign * times[later] - lag.seconds
                if total < used.get(later, limit):
                    used[later] = total
                    self._parent[later] = event
                    if total + met.get(later, limit) < limit:
                        return later
                    heappush(heap, (total, later))
        return None

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


def fit(
    out: Out, into: Out, times: Sequence[int], before: int, after: int, seconds: int
) -> dict[int, int] | list[int]:
    """Whether one more lag can hold besides those of `out`, which all hold at `times`; `into` has
    the same lags from the other end.

    If so, new times of the events that have to move. If not, the events of a path from `after` to
    `before` that forbids it.

    `after` comes later, and pushes what slack does not soak up; `before` comes earlier for what is
    left. Both reach out by turns until together they have come as far as is lacking, so each moves
    only what is near: how many events there are within some slack grows much faster than the
    slack. A lag from one side to the other holds, or both would have met across it.
    """
    lacking = times[before] + seconds - times[after]
    if lacking <= 0:
        return {}
    if before == after:
        return [after]
    later, earlier = Reach(out, after, lacking, 1), Reach(into, before, lacking, -1)
    while True:
        for reach, other in ((later, earlier), (earlier, later)):
            met = reach.go_on(times, other.used)
            if met is not None:
                return [*later.path(met), *earlier.path(met)[-2::-1]]
            if reach.radius + other.radius >= lacking:
                return _moved(times, reach.moves(reach.radius), other.moves(lacking - reach.radius))


def _moved(times: Sequence[int], *moves: Iterator[tuple[int, int]]) -> dict[int, int]:
    """New times after all these moves; an event may be moved from both sides."""
    moved: dict[int, int] = {}
    for event, by in chain(*moves):
        moved[event] = moved.get(event, times[event]) + by
    return moved


def slack_from(
    out: Out,
    times: Sequence[int],
    start: int,
    *,
    sign: int,
    end: int = NOBODY,
    limit: int = UNLIMITED,
) -> dict[int, int]:
    """The least that the lags of any path from an event leave over in all, by where it ends: of
    all events, or of those nearer than `end`, that are reached with less than the limit.

    All lags must hold at `times`; `sign` is -1 where `out` follows lags backwards. This is
    Dijkstra's algorithm on slack.
    """
    used, done = {start: 0}, {}
    heap = [(0, start)]
    while heap and end not in done:
        slack, event = heappop(heap)
        if event in done:
            continue
        done[event] = slack
        left = slack - sign * times[event]
        for later, lag in out[event].items():
            total = left + sign * times[later] - lag.seconds
            if total < used.get(later, limit):
                used[later] = total
                heappush(heap, (total, later))
    return done


def delay(
    out: Out, planned: Sequence[int], late: dict[int, int], held: set[int]
) -> list[tuple[int, int, int]]:
    """Let the delays of `late`, in seconds by event, go on to what has to come after.

    `late` is filled with all that moves. What is `held` does not; the lags that would have to move
    it are given back, with what they lack. A lag that does not hold as planned is kept as it is:
    what comes after is no nearer then than before. As no gap counts as less than none, no delay
    grows on its way, and one that comes back to where it was finds it as late already.
    """
    broken: list[tuple[int, int, int]] = []
    queue = list(late)
    for event in queue:
        moment = planned[event]
        by = late[event]
        for after, lag in out[event].items():
            gap = planned[after] - moment - lag.seconds
            if gap < by:
                left = by - gap if gap > 0 else by
                if after in held:
                    broken.append((event, after, left))
                elif left > late.get(after, 0):
                    late[after] = left
                    queue.append(after)
    return broken
