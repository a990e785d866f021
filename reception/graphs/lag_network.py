"""Lags between events, and whether all of them can stand together: a simple temporal network.

Every fact says that one event comes at least so long after another; a longest allowed lag is the
same fact the other way round with a negative length. Times are whole seconds.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from reception.collector import collector_at_rest
from reception.graphs.event_pushing import delay, push, slack_from
from reception.graphs.fewest_lags import fewest_lags
from reception.graphs.lag import Contradiction, Lag
from reception.graphs.lag_fitting import Fitting

if TYPE_CHECKING:
    import networkx as nx

Event = Hashable
"""Events of one network are of one type, which can be sorted."""


class Window(NamedTuple):
    """The earliest and the latest time of an event at which all lags hold that are believed; None
    where nothing bounds it."""

    earliest: int | None
    latest: int | None


class Slip(NamedTuple):
    """What a delay does: the events it moves and by how many seconds, and the lags it breaks
    because what would have to move cannot, with the seconds that they lack."""

    moved: dict[Any, int]
    broken: tuple[tuple[Lag, int], ...]


class LagNetwork:
    """Events and the lags between them, with times at which they hold.

    `planned` are the times to begin with: the nearer they are to a solution the less there is to
    do. An event that has none begins at 0.

    A lag is believed when it can stand together with all those that are believed before it.
    That is decided for the lags alone, whatever the order in which they came: a lag that can
    stand with all others changes nothing; one that cannot is set aside if those before it forbid
    it, and else puts out some after it, which are then judged again.
    """

    def __init__(self, lags: Iterable[Lag] = (), planned: Mapping[Any, int] | None = None) -> None:
        """
        Raises:
            ValueError: a lag is there twice.
        """
        self._planned = dict(planned or {})
        self._numbers: dict[Event, int] = {}
        self._events: list[Any] = []
        self._plan: list[int] = []  # the planned times, by number
        self._times: list[int] = []  # times at which all lags hold that are believed
        # The longest lag between each two events, of several the one believed first; the same from
        # the other end; and those that say less, or say it again.
        self._out: list[dict[int, Lag]] = []
        self._into: list[dict[int, Lag]] = []
        self._shorter: dict[tuple[int, int], list[Lag]] = {}
        self._aside: dict[Lag, tuple[Lag, ...]] = {}  # with lags before it that forbid it
        self._forbids: dict[Lag, set[Lag]] = {}  # the same the other way round
        self._told: tuple[Contradiction, ...] | None = None
        with collector_at_rest():
            broken = [lag for lag in lags if not self._believe(lag)]
            self._judge_in_order(self._doubted(broken))

    def __len__(self) -> int:
        """How many events there are, or ever were."""
        return len(self._events)

    @property
    def lags(self) -> list[Lag]:
        """All lags in the order in which they are believed."""
        longest = (lag for after in self._out for lag in after.values())
        shorter = (lag for between in self._shorter.values() for lag in between)
        return sorted((*longest, *shorter, *self._aside), key=_order)

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What cannot stand together; none when all lags hold. It depends on the lags alone, not
        on the order in which they came."""
        if self._told is None:
            self._told = tuple(map(self._contradiction, sorted(self._aside, key=_order)))
        return self._told

    def time(self, event: Event) -> int:
        """A time of the event at which all lags hold that are not set aside."""
        return self._times[self._numbers[event]]

    def window(self, event: Event, origin: Event) -> Window:
        """How early and how late an event may be while `origin` is where it is planned.

        Raises:
            KeyError: there is no lag that names the event.
        """
        number, root = self._numbers[event], self._numbers[origin]
        times, base = self._times, self._plan[root] - self._times[root]
        sooner = slack_from(self._into, times, number, sign=-1, end=root).get(root)
        later = slack_from(self._out, times, number, sign=1, end=root).get(root)
        now = base + times[number]
        return Window(
            earliest=None if sooner is None else now - sooner,
            latest=None if later is None else now + later,
        )

    def before(self, event: Event) -> list[Any]:
        """The events that some lag demands to come before this one."""
        into = self._into[self._numbers[event]] if event in self._numbers else ()
        return [self._events[number] for number in into]

    def graph(self) -> nx.MultiDiGraph[Any]:
        """The network as networkx has it: events as nodes, lags as edges."""
        import networkx as nx  # a check need not wait for what only this asks

        graph: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
        graph.add_nodes_from(self._events)
        graph.add_edges_from(
            (lag.before, lag.after, {"seconds": lag.seconds, "fact": lag.fact}) for lag in self.lags
        )
        return graph

    # -- change ------------------------------------------------------------------------------

    def change(self, *, remove: Iterable[Lag] = (), add: Iterable[Lag] = ()) -> None:
        """Take out lags and take in others.

        Raises:
            KeyError: a lag to be taken out is not there; nothing has changed.
            ValueError: a lag to be taken in is there already.
        """
        going, coming = dict.fromkeys(remove), list(add)
        for lag in going:
            if not self._holds(lag):
                raise KeyError(lag)
        seen = set[Lag]()
        for lag in coming:
            if lag in seen or (lag not in going and self._holds(lag)):
                raise ValueError(lag)
            seen.add(lag)
        self._told = None
        for lag in going:
            if lag in self._aside:
                self._take_back(lag)
        freed: set[Lag] = set()
        for lag in going:
            if self._holds(lag):
                freed |= self._disbelieve(lag)
        self._judge_in_order((*freed, *coming))

    def replan(self, times: Mapping[Any, int]) -> None:
        """Other planned times; what holds stays as it is."""
        self._planned.update(times)
        for event, time in times.items():
            if event in self._numbers:
                self._plan[self._numbers[event]] = time

    def _holds(self, lag: Lag) -> bool:
        return lag in self._aside or self._is_believed(lag)

    def _is_believed(self, lag: Lag) -> bool:
        return lag in self._between(*self._pair(lag))

    def _between(self, before: int, after: int) -> list[Lag]:
        """The lags from one event to another that are believed."""
        if before < 0 or after not in self._out[before]:
            return []
        return [self._out[before][after], *self._shorter.get((before, after), ())]

    def _pair(self, lag: Lag) -> tuple[int, int]:
        return (self._numbers.get(lag.before, -1), self._numbers.get(lag.after, -1))

    def _number(self, event: Event) -> int:
        number = self._numbers.get(event)
        if number is None:
            number = self._numbers[event] = len(self._events)
            self._events.append(event)
            self._out.append({})
            self._into.append({})
            planned = self._planned.get(event, 0)
            self._plan.append(planned)
            self._times.append(planned)
        return number

    def _believe(self, lag: Lag) -> bool:
        """Take it in; whether it holds at the times as they are."""
        before = self._numbers.get(lag.before)
        if before is None:
            before = self._number(lag.before)
        after = self._numbers.get(lag.after)
        if after is None:
            after = self._number(lag.after)
        out = self._out[before]
        longest = out.get(after)
        if longest is None:
            out[after] = self._into[after][before] = lag
        else:
            shorter = self._shorter.setdefault((before, after), [])
            if lag == longest or lag in shorter:
                raise ValueError(lag)
            if lag.outdoes(longest):
                out[after] = self._into[after][before] = lag
                lag = longest
            shorter.append(lag)
        return self._times[after] - self._times[before] >= out[after].seconds

    def _disbelieve(self, lag: Lag) -> set[Lag]:
        """The lags that it forbade, which are no longer set aside nor yet judged again."""
        before, after = self._pair(lag)
        shorter = self._shorter.pop((before, after), [])
        if self._out[before][after] != lag:
            shorter.remove(lag)
        else:
            del self._out[before][after], self._into[after][before]
            if shorter:
                longest = min(shorter, key=_strength)
                shorter.remove(longest)
                self._out[before][after] = self._into[after][before] = longest
        if shorter:
            self._shorter[before, after] = shorter
        freed = set(self._forbids.get(lag, ()))
        for other in freed:
            self._take_back(other)
        return freed

    def _set_aside(self, lag: Lag, forbidden_by: tuple[Lag, ...]) -> None:
        self._aside[lag] = forbidden_by
        for other in forbidden_by:
            self._forbids.setdefault(other, set()).add(lag)

    def _take_back(self, lag: Lag) -> None:
        for other in self._aside.pop(lag):
            self._forbids[other].discard(lag)
            if not self._forbids[other]:
                del self._forbids[other]

    # -- what can be believed? ---------------------------------------------------------------

    def _doubted(self, broken: Iterable[Lag]) -> list[Lag]:
        """Find times at which the lags hold of which these do not, taking out of each contradiction
        the lag that is believed last; those have to be judged."""
        doubted = []
        stuck = push(self._out, self._times, {self._numbers[lag.before] for lag in broken})
        while stuck is not None:
            lags = self._lags_along((*stuck.cycle, stuck.cycle[0]))
            last = max(lags, key=_order)
            self._disbelieve(last)
            doubted.append(last)
            stuck = push(self._out, self._times, stuck.agenda)
        return doubted

    def _judge_in_order(self, lags: Iterable[Lag]) -> None:
        """Believe what can be believed of these, putting out what is believed after it."""
        pending = [(lag.order, lag) for lag in lags]
        heapify(pending)
        put_out_by: dict[Lag, tuple[Lag, ...]] = {}
        while pending:
            _, lag = heappop(pending)
            before, after = self._number(lag.before), self._number(lag.after)
            others = put_out_by.pop(lag, None)
            if others is not None and all(map(self._is_believed, others)):
                self._set_aside(lag, others)
                continue
            fitting = Fitting(self._out, self._into, self._times, before, after, lag.seconds)
            while (found := fitting.forbidden_by()) is not None:
                path = self._lags_along(found)
                last = max(path, key=_order, default=lag)
                if last.order <= lag.order:
                    self._set_aside(lag, path)
                    break
                put_out_by[last] = (lag, *(each for each in path if each is not last))
                for other in (last, *self._disbelieve(last)):
                    heappush(pending, (other.order, other))
                fitting.forget(*self._pair(last))
            else:
                for event, time in fitting.moved().items():
                    self._times[event] = time
                self._believe(lag)

    def _lags_along(self, path: Iterable[int]) -> tuple[Lag, ...]:
        """The longest lag from each event to the next, of several the one believed first."""
        return tuple(self._out[before][after] for before, after in pairwise(path))

    def _contradiction(self, lag: Lag) -> Contradiction:
        before, after = self._pair(lag)
        path = fewest_lags(
            self._out,
            self._into,
            self._times,
            after,
            before,
            1 - lag.seconds,
            self._events.__getitem__,
        )
        lags = (lag, *self._lags_along(path))
        return Contradiction(lags, sum(each.seconds for each in lags))

    # -- what does a delay do? ---------------------------------------------------------------

    def slip(self, delays: Mapping[Any, int], held: Iterable[Event] = ()) -> Slip:
        """What follows when these events come later than planned by so many seconds.

        Events are pushed only as far as lags demand, so gaps soak a delay up, and the work is in
        proportion to what moves. What is `held`, and what was delayed in the first place, is not
        pushed: a lag that would have to is broken. Where a lag does not hold as planned already,
        what comes after it is moved as much as what comes before.
        """
        numbers = self._numbers
        stay = {numbers[event] for event in (*held, *delays) if event in numbers}
        late = {numbers[e]: d for e, d in delays.items() if d > 0 and e in numbers}
        broken: dict[Lag, int] = {}
        for before, after, lacking in delay(self._out, self._plan, late, stay):
            lag = self._out[before][after]
            broken[lag] = max(lacking, broken.get(lag, 0))
        return Slip(
            {self._events[number]: by for number, by in late.items()},
            tuple(sorted(broken.items(), key=lambda pair: pair[0].order)),
        )


def _strength(lag: Lag) -> tuple[Any, ...]:
    return (-lag.seconds, lag.order)


def _order(lag: Lag) -> tuple[Any, ...]:
    return lag.order
