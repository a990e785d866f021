"""The time network: start and end of every item and stay as events, what the plan says of them as
facts, and what follows: contradictions, how far each may move, and what a delay does.

Facts come by site (an item, a delegation, a room …), so that a step exchanges only those of the
sites where it is felt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple

import msgspec

from reception.graphs.lag import Contradiction, Lag
from reception.graphs.lag_network import LagNetwork, Window


class Moment(msgspec.Struct, frozen=True, order=True, gc=False, cache_hash=True):
    """The start or the end of an item or a stay, by its id."""

    id: str
    end: bool = False


ORIGIN = Moment("")
"""The beginning of time (1970, UTC), from which fixed times are counted."""


class TimeFact(msgspec.Struct, frozen=True, order=True, gc=False, cache_hash=True):
    """What the plan or a margin says about the times of `ids`, so that it can be told.

    `kind` says what; `minutes` is the least time that it demands, `parts` what that is made of;
    `at` the second at which something is fixed; `source` where the minutes come from, as a key of
    the catalogue.
    """

    kind: str
    ids: tuple[str, ...]
    minutes: int = 0
    parts: tuple[int, ...] = ()
    at: int = 0
    source: str = ""

    @property
    def text(self) -> str:
        """The fact in one word without spaces, from which `fact_of` makes it again."""
        parts = ",".join(map(str, self.parts))
        return "|".join(
            (self.kind, ",".join(self.ids), str(self.minutes), parts, str(self.at), self.source)
        )


def fact_of(text: str) -> TimeFact:
    """The fact that says so of itself.

    Raises:
        ValueError: no fact does.
    """
    kind, ids, minutes, parts, at, source = text.split("|")
    numbers = tuple(int(part) for part in parts.split(",") if part)
    return TimeFact(kind, tuple(ids.split(",")), int(minutes), numbers, int(at), source)


class SiteFacts(NamedTuple):
    """The facts of a site as lags, and the planned times of the events that belong to it."""

    lags: tuple[Lag, ...] = ()
    times: tuple[tuple[Moment, int], ...] = ()


class Shift(NamedTuple):
    """An item and by how many seconds its start and its end move."""

    id: str
    start: int
    end: int


class Break(NamedTuple):
    """A fact that a delay breaks, and by how many seconds."""

    fact: TimeFact
    seconds: int


class SlipTest(msgspec.Struct, frozen=True):
    """What follows when an item begins `minutes` late: the items that move, in the order in which
    it hits them, and what breaks because it cannot move."""

    item: str
    minutes: int
    shifts: tuple[Shift, ...]
    breaks: tuple[Break, ...]


class TimeNetwork:
    """The facts of a plan, kept by site."""

    def __init__(self, sites: Mapping[Hashable, SiteFacts]) -> None:
        self._sites: dict[Hashable, tuple[Lag, ...]] = {
            site: facts.lags for site, facts in sites.items() if facts.lags
        }
        # The same fact may be met at several sites, as an engagement that two delegations share.
        self._said = Counter(lag for lags in self._sites.values() for lag in lags)
        times = (time for facts in sites.values() for time in facts.times)
        self._planned = {ORIGIN: 0, **dict(times)}
        self._network = LagNetwork(self._said, self._planned)

    def update(self, sites: Mapping[Hashable, SiteFacts]) -> None:
        """These sites have other facts now."""
        more, fewer = Counter[Lag](), Counter[Lag]()
        times: dict[Moment, int] = {}
        for site, facts in sites.items():
            fewer.update(self._sites.pop(site, ()))
            more.update(facts.lags)
            times.update(facts.times)
            if facts.lags:
                self._sites[site] = facts.lags
        gone, new = [], []
        for lag in fewer.keys() | more.keys():
            before = self._said[lag]
            after = before + more[lag] - fewer[lag]
            self._said[lag] = after
            if not after:
                del self._said[lag]
            if before and not after:
                gone.append(lag)
            elif after and not before:
                new.append(lag)
        self._planned.update(times)
        self._network.replan(times)
        self._network.change(remove=gone, add=new)

    @property
    def lags(self) -> list[Lag]:
        """All facts as lags, in the order in which they are believed."""
        return self._network.lags

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What cannot stand together, whatever is moved."""
        return self._network.contradictions

    def window(self, moment: Moment) -> Window:
        """How early and how late an event may be, in seconds since the origin, without breaking a
        fact; nothing bounds one that no fact names."""
        try:
            return self._network.window(moment, ORIGIN)
        except KeyError:
            return Window(None, None)

    def slack(self, moment: Moment) -> Window:
        """By how many seconds an event may come earlier and later than planned. Below zero where
        it has to move already."""
        window, planned = self.window(moment), self._planned.get(moment, 0)
        return Window(
            earliest=None if window.earliest is None else planned - window.earliest,
            latest=None if window.latest is None else window.latest - planned,
        )

    def slip(self, item: str, minutes: int) -> SlipTest:
        """What follows when an item begins so many minutes late.

        All keep their planned lengths, their boarding, drive and reserve; what lies idle between
        them soaks the delay up. What is fixed does not move: the fact that would have to move it
        breaks.
        """
        start = Moment(item)
        held = (moment for moment in self._fixed() if moment.id != item)
        slip = self._network.slip({start: 60 * minutes}, held)
        late: dict[str, list[int]] = {}
        for moment, seconds in slip.moved.items():
            late.setdefault(moment.id, [0, 0])[moment.end] = seconds
        order = sorted(late, key=lambda id: (id != item, self._planned[Moment(id)], id))
        return SlipTest(
            item=item,
            minutes=minutes,
            shifts=tuple(Shift(id, *late[id]) for id in order),
            breaks=tuple(
                Break(lag.fact, seconds) for lag, seconds in slip.broken if lag.fact.ids != (item,)
            ),
        )

    def _fixed(self) -> Iterable[Moment]:
        yield ORIGIN
        yield from self._network.before(ORIGIN)
