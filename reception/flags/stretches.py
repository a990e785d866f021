"""Stretches: the times in which somebody may work, and what is taken from them."""

from __future__ import annotations

from collections.abc import Iterable

from reception.plan.flag_crew import WorkWindow

HOUR = 3600.0
Stretch = tuple[float, float]
"""From when to when, in seconds since the epoch."""


def opened(windows: Iterable[WorkWindow]) -> list[Stretch]:
    """The times of windows; one whose end is before its start is none."""
    times = ((one.starts.timestamp(), one.ends.timestamp()) for one in windows)
    return joined(one for one in times if one[0] < one[1])


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """In order, what overlaps as one."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def without(stretches: Iterable[Stretch], gone: Iterable[Stretch]) -> list[Stretch]:
    """What is left when some times are taken out."""
    left = list(stretches)
    for start, end in gone:
        left = [
            piece
            for one in left
            for piece in ((one[0], min(one[1], start)), (max(one[0], end), one[1]))
            if piece[0] < piece[1]
        ]
    return left


def within(stretches: Iterable[Stretch], allowed: Iterable[Stretch]) -> list[Stretch]:
    """What of them falls into times that are allowed."""
    bounds = list(allowed)
    return [
        (max(start, opens), min(end, closes))
        for start, end in stretches
        for opens, closes in bounds
        if max(start, opens) < min(end, closes)
    ]


def hours(stretches: Iterable[Stretch]) -> float:
    """How many hours they have together."""
    return sum(end - start for start, end in stretches) / HOUR
