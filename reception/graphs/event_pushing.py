"""Pushing events later until every lag holds: the hot loops of the time network.

Events are numbered from 0; `out[a]` maps each event that has to come some time after `a` to the lag
that says how many seconds at least. `tests/bench/bench_time_network.py` has networkx's own
algorithms beside these.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from typing import NamedTuple, Protocol


class Seconds(Protocol):
    """What tells the seconds between two events."""

    @property
    def seconds(self) -> int: ...


Out = Sequence[Mapping[int, Seconds]]
NOBODY = -1
UNLIMITED = 1 << 62

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


def slack_from(
    out: Out,
    times: Sequence[int],
    start: int,
    *,
    sign: int,
    end: int = NOBODY,
    around: int = NOBODY,
    limit: int = UNLIMITED,
) -> dict[int, int]:
    """The least that the lags of any path from an event leave over in all, by where it ends: of
    all events, or of those nearer than `end`, that are reached with less than the limit on paths
    that lead `around` an event.

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
            if total < used.get(later, limit) and later != around:
                used[later] = total
                heappush(heap, (total, later))
    return done


def delay(
    out: Out, planned: Sequence[int], late: dict[int, int], held: set[int]
) -> list[tuple[int, int, int]]:
    """Let the delays of `late`, in seconds by event, go on to what has to come after.

    `late` is filled with all that moves. What is `held` does not; the lags that would have to move
    it are given back, with what they lack. So are longest allowed lags from what came before, for a
    delay puts off nothing that is over by then. A lag that does not hold as planned is kept as it
    is: what comes after is no nearer then than before. As no gap counts as less than none, no delay
    grows on its way, and one that comes back to where it was finds it as late already.
    """
    broken: list[tuple[int, int, int]] = []
    back: list[tuple[int, int]] = []
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
                elif lag.seconds < 0 and planned[after] < moment:
                    back.append((event, after))
                elif left > late.get(after, 0):
                    late[after] = left
                    queue.append(after)
    for event, after in dict.fromkeys(back):
        gap = planned[after] - planned[event] - out[event][after].seconds
        left = late[event] - max(0, gap) - late.get(after, 0)
        if left > 0:
            broken.append((event, after, left))
    return broken
