"""The fewest lags that lead from one event to another and leave little enough over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reception.graphs.event_pushing import Out

Name = Callable[[int], Any]


def fewest_lags(
    out: Out, into: Out, times: Sequence[int], start: int, end: int, seconds: int, name: Name
) -> list[int]:
    """The events of the path from `start` to `end` with the fewest lags among those that make
    at least so many seconds; of several the longest, then the first by the names of its events.

    All lags of `out` must hold at `times`, and `into` has the same from the other end. What a path
    falls short of the difference of the times at its ends is the sum of the slack of its lags, so
    a search that has used up the slack there is can stop. It goes on lag by lag from both ends,
    always where there is less to look at, until both meet; then from the start only where the end
    has been.

    Raises:
        ValueError: no path makes that many.
    """
    spare = times[end] - times[start] - seconds
    there = _Ways(out, times, start, spare, name)
    back = _Ways(into, times, end, spare, name, sign=-1)
    grown, other = there, back
    while not grown.meets(other):
        if not there.farthest or not back.farthest:
            raise ValueError("no path is long enough")
        grown, other = (there, back) if len(there.farthest) < len(back.farthest) else (back, there)
        grown.grow()
    for lags_left in reversed(range(len(back.layers) - 1)):
        there.grow(back.layers[: lags_left + 1])
    return there.path(end)


class _Ways:
    """The ways of so many lags from an event, with the least that they leave over at their ends;
    those that leave over no less than some way of fewer lags are not gone on with."""

    def __init__(
        self, out: Out, times: Sequence[int], start: int, spare: int, name: Name, sign: int = 1
    ) -> None:
        self.layers = [{start: 0}]
        self._least = {start: 0}
        self._came: list[dict[int, int]] = []
        self._out, self._times, self._spare, self._name, self._sign = out, times, spare, name, sign

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

    def grow(self, needed: Sequence[dict[int, int]] | None = None) -> None:
        """Go on by one lag; where it is told what is `needed` from there at least, by the number of
        lags, only where that can be had."""
        times, spare, sign, name, least = (
            self._times,
            self._spare,
            self._sign,
            self._name,
            self._least,
        )
        further: dict[int, int] = {}
        came: dict[int, int] = {}
        for event, slack in self.farthest.items():
            left = slack - sign * times[event]
            for later, lag in self._out[event].items():
                total = left + sign * times[later] - lag.seconds
                if total < least.get(later, spare + 1):
                    if needed is None or _can_be_had(needed, later, spare - total):
                        least[later] = further[later] = total
                        came[later] = event
                elif further.get(later) == total and name(event) < name(came[later]):
                    came[later] = event
        self.layers.append(further)
        self._came.append(came)

    def path(self, end: int) -> list[int]:
        """The events of the way of the most lags to its end."""
        events = [end]
        for came in reversed(self._came):
            events.append(came[events[-1]])
        return events[::-1]


def _can_be_had(needed: Sequence[dict[int, int]], event: int, spare: int) -> bool:
    return any(layer.get(event, spare + 1) <= spare for layer in needed)
