"""Arrival slots: when each motorcade of an event arrives, reckoned back from its opening.

Everybody is to be in before a moment that does not move. The last slot ends there, and each
earlier one lies a fixed spacing before; two drop points take two motorcades at a time. Leaders
came to the Raj Ghat wreath-laying of September 2023 about 68 seconds apart, and thirty minutes
were given to up to 39 of them at the round table of April 2019.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec


class SlotPolicy(StrEnum):
    """In which order motorcades come."""

    SMALLEST_FIRST = "smallest_first"  # fewest cars first
    RANK_LAST = "rank_last"  # the highest rank waits least
    ALPHABET = "alphabet"  # English names of states
    AS_PLANNED = "as_planned"  # as their arrivals are planned now
    FARTHEST_FIRST = "farthest_first"  # the longest drive first


class Comer(msgspec.Struct, frozen=True):
    """A motorcade that is to arrive: what the policies look at.

    `rank` is 1 for the highest, 0 where it is not known; `drive_minutes` None where nobody can
    tell. `leaves` says when it has to leave to be there at a moment.
    """

    move: str
    name: str
    cars: int
    rank: int
    arrives: datetime
    leaves: Callable[[datetime], datetime]
    drive_minutes: int | None = None


class Slot(msgspec.Struct, frozen=True):
    """The turn of one motorcade at a drop point."""

    move: str
    depart: datetime
    arrive: datetime
    drop: str = ""


LOWEST = 1_000_000


def _smallest_first(comer: Comer) -> tuple[object, ...]:
    return (comer.cars, comer.name, comer.move)


def _rank_last(comer: Comer) -> tuple[object, ...]:
    return (-(comer.rank or LOWEST), comer.cars, comer.name, comer.move)


def _alphabet(comer: Comer) -> tuple[object, ...]:
    return (comer.name, comer.move)


def _as_planned(comer: Comer) -> tuple[object, ...]:
    return (comer.arrives, comer.name, comer.move)


def _farthest_first(comer: Comer) -> tuple[object, ...]:
    return (-(comer.drive_minutes or 0), comer.name, comer.move)


KEYS: dict[SlotPolicy, Callable[[Comer], tuple[object, ...]]] = {
    SlotPolicy.SMALLEST_FIRST: _smallest_first,
    SlotPolicy.RANK_LAST: _rank_last,
    SlotPolicy.ALPHABET: _alphabet,
    SlotPolicy.AS_PLANNED: _as_planned,
    SlotPolicy.FARTHEST_FIRST: _farthest_first,
}


def ordered(comers: Iterable[Comer], policy: SlotPolicy) -> list[Comer]:
    """The motorcades in the order in which a policy has them come; equals by name, then by id."""
    return sorted(comers, key=KEYS[policy])


def arrival_slots(
    comers: Sequence[Comer],
    *,
    all_in: datetime,
    spacing: timedelta,
    drops: Sequence[str] = (),
) -> tuple[Slot, ...]:
    """The slots of motorcades in this order, the last of them one spacing before `all_in`.

    `drops` are taken in turn; without any, everybody comes to the same unnamed one.

    Raises:
        ValueError: the spacing is not longer than nothing.
    """
    if spacing <= timedelta(0):
        raise ValueError("spacing must be longer than nothing")
    at_once = max(1, len(drops))
    turns = -(-len(comers) // at_once)
    first = all_in - turns * spacing
    slots = []
    for number, comer in enumerate(comers):
        arrive = first + number // at_once * spacing
        drop = drops[number % at_once] if drops else ""
        slots.append(Slot(comer.move, comer.leaves(arrive), arrive, drop))
    return tuple(slots)
