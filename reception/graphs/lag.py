"""The lag: what the time network is made of, and what cannot stand together."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec


class Lag(msgspec.Struct, frozen=True, order=True, gc=False, cache_hash=True):
    """`after` comes at least `seconds` after `before`; `fact` is what says so.

    Where facts contradict each other those of the lower `rank` are believed: an aircraft's time
    before a wish; among equals the one that sorts first. There are tens of thousands: the collector
    need not look at them, and each reckons its hash once.
    """

    before: Any
    after: Any
    seconds: int
    fact: Any
    rank: int = 0

    @property
    def order(self) -> tuple[Any, ...]:
        """The order in which lags are believed."""
        return (self.rank, self.fact, self.before, self.after, self.seconds)

    def outdoes(self, other: Lag) -> bool:
        """Whether it says more of the same two events, or as much and is believed first."""
        if self.seconds == other.seconds:
            return self.order < other.order
        return self.seconds > other.seconds


class Contradiction(NamedTuple):
    """The fewest facts that cannot stand together with one that is set aside (the first of them).

    Each goes on where the one before ended, so that an event would have to come `seconds` after
    itself.
    """

    lags: tuple[Lag, ...]
    seconds: int
