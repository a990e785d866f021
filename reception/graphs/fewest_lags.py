"""The fewest lags that lead from one event to another and leave little enough over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from reception.graphs.event_pushing import Out, slack_from

CROWD = 64
"""Where more lags begin than that, as at the origin of fixed times, it is found out first which of
them can be of use."""

Name = Callable[[int], Any]


def fewest_lags(
    out: Out, into: Out, times: Sequence[int], start: int, end: int, seconds: int, name: Name
) -> list[int]:
    """The events of the path from `start` to `end` with the fewest lags among those that make
    at least so many seconds; of several the longest, then the first by the names of its events.

    All lags of `out` must hold at `times`, and `into` has the same from the other end. What a path
    falls short of the difference of the times at its ends is the sum of the slack of its lags, so
    a search that has used up the slack there is can stop. It goes on lag by lag from both ends,
    always where fewer lags have to be looked at, until both meet; then from the start only where
    the end has been.

    Raises:
        ValueError: no path makes that many.
    """
    spare = times[end] - times[start] - seconds

    def to_end(event: int, slack: int) -> Mapping[int, int]:
        return slack_from(into, times, end, sign=-1, around=event, limit=spare - slack + 1)

    def from_start(event: int, slack: int) -> Mapping[int, int]:
        return slack_from(out, times, start, sign=1, around=event, limit=spare - slack + 1)

    there = _Ways(out, times, start, spare, name, to_end)
    back = _Ways(into, times, end, spare, name, from_start, sign=-1)
    grown, other = there, back
    while not grown.meets(other):
        if not there.farthest or not back.farthest:
            raise ValueError("no path is long enough")
        grown, other = (there, back) if there.ahead < back.ahead else (back, there)
        grown.grow()
    for needed in back.layers[-2::-1]:
        there.grow(needed)
    return there.path(end)


Left = Callable[[int, int], Mapping[int, int]]
"""For an event that is reached with so much slack: where one can go on to, with the least that is
left over on the rest of the way."""


class _Ways:
    """The ways of so many lags from an event, with the least that they leave over at their ends;
    those that leave over no less than some way of fewer lags are not gone on with. `ahead` is how
    many lags begin at their ends."""

    def __init__(
        self,
        out: Out,
        times: Sequence[int],
        start: int,
        spare: int,
        name: Name,
        left: Left,
        sign: int = 1,
    ) -> None:
        self.layers = [{start: 0}]
        self.ahead = len(out[start])
        self._least = {start: 0}
        self._came: list[dict[int, int]] = []
        self._out, self._times, self._spare = out, times, spare
        self._name, self._left, self._sign = name, left, sign

    @property
    def farthest(self) -> dict[int, int]:
        """The ends of the ways of the most lags."""
        return self.layers[-1]

    def meets(self, other: _Ways) -> bool:
        """Whether one of the farthest ways and another together do not leave over too much."""
        least, spare = other._least, self._spare
        return any(
            slack + least.get(event, spare + 1) <= spare for event, slack in self.farthest.items()
        )

    def grow(self, needed: Mapping[int, int] | None = None) -> None:
        """Go on by one lag; where it is told what the rest of the way leaves over, only where both
        together do not leave over too much."""
        times, spare, sign, name = self._times, self._spare, self._sign, self._name
        least = self._least
        further: dict[int, int] = {}
        came: dict[int, int] = {}
        for event, slack in self.farthest.items():
            begun = slack - sign * times[event]
            lags = self._out[event]
            ends: Collection[int] = lags
            wanted = needed
            if wanted is None and len(lags) > CROWD:
                wanted = self._left(event, slack)
            if wanted is not None:
                ends = lags.keys() & wanted.keys()
            for later in ends:
                total = begun + sign * times[later] - lags[later].seconds
                if total < least.get(later, spare + 1):
                    if wanted is None or total + wanted[later] <= spare:
                        least[later] = further[later] = total
                        came[later] = event
                elif further.get(later) == total and name(event) < name(came[later]):
                    came[later] = event
        self.layers.append(further)
        self._came.append(came)
        self.ahead = sum(len(self._out[event]) for event in further)

    def path(self, end: int) -> list[int]:
        """The events of the way of the most lags to its end."""
        events = [end]
        for came in reversed(self._came):
            events.append(came[events[-1]])
        return events[::-1]
