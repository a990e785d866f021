"""Cue times: when each cue of a ceremony begins and ends, reckoned along its triggers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue, CueTrigger
from reception.plan.engagement import Engagement
from reception.plan.link import Edge
from reception.plan.plan import Plan

Moments = tuple[int | None, int | None]
UNKNOWN: Moments = (None, None)


class CueTime(msgspec.Struct, frozen=True, gc=False):
    """Start and end of a cue in seconds from the ceremony's zero; None where it is on signal.

    `counts` is false for a cue of a branch that is not in force.
    """

    cue: Cue
    start: int | None
    end: int | None
    counts: bool = True


class CueCourse(msgspec.Struct, frozen=True):
    """The cues of a ceremony in their order, with their times.

    `length` is how many seconds after the start of the engagement the last of them ends that
    belongs to it, as far as is known; what only prepares it or clears up after it is left out.
    `on_signal` tells that something in it has no known length, so that it may last longer.
    """

    times: tuple[CueTime, ...]
    length: int
    on_signal: bool


def cues_of(plan: Plan, ceremony: Ceremony) -> list[Cue]:
    """The cues of a ceremony in their order."""
    return in_order(plan.referring(Cue, "ceremony", ceremony.id))


def in_order(cues: Iterable[Cue]) -> list[Cue]:
    """Cues as they are listed."""
    return sorted(cues, key=lambda cue: (cue.order, cue.id))


def ceremony_of(plan: Plan, engagement: str) -> Ceremony | None:
    """The ceremony of an engagement; the first by id where an import has brought several."""
    found = plan.referring(Ceremony, "engagement", engagement)
    return min(found, key=lambda ceremony: ceremony.id, default=None)


def is_in_force(branch: str, branches: Sequence[str]) -> bool:
    """Whether something of a branch counts: always without one, ``rain`` only in rain, ``!rain``
    only without; of several words, ``!rain slow``, each must hold."""
    return all(
        (word.removeprefix("!") in branches) is not word.startswith("!") for word in branch.split()
    )


def cue_course(ceremony: Ceremony, cues: Sequence[Cue], *, shortest: bool = False) -> CueCourse:
    """The times of cues in the branches of their ceremony. With `shortest` each takes no longer
    than it must, without as long as usual."""
    moments = _all_moments(cues, ceremony.branches, shortest)
    times = tuple(
        CueTime(cue, *moments[cue.id], counts=is_in_force(cue.branch, ceremony.branches))
        for cue in cues
    )
    inside = [time for time in times if time.counts and not time.cue.outside]
    known = [end for time in inside for end in _known_ends(time)]
    length = max((ceremony.zero_seconds + end for end in known), default=0)
    return CueCourse(times, max(0, length), any(time.end is None for time in inside))


def _known_ends(time: CueTime) -> Iterator[int]:
    """Up to when a cue takes at the least: one that lasts until a signal, as long as it must."""
    if time.start is not None:
        yield time.start + time.cue.least_seconds if time.end is None else time.start
    if time.end is not None:
        yield time.end


def zero_of(ceremony: Ceremony, engagement: Engagement) -> datetime:
    """The moment that cue times count from."""
    return engagement.start + timedelta(seconds=ceremony.zero_seconds)


def clock_text(seconds: int) -> str:
    """A time from zero as cue sheets write it: ``-60:00``, ``1:30``."""
    sign = "-" if seconds < 0 else ""
    minutes, seconds = divmod(abs(seconds), 60)
    return f"{sign}{minutes}:{seconds:02}"


def shortest_of(cue: Cue) -> int | None:
    """The seconds a cue takes at least; where nobody has said, as long as usual."""
    if cue.usual_seconds is None or not cue.least_seconds:
        return cue.usual_seconds
    return min(cue.least_seconds, cue.usual_seconds)


def _all_moments(
    cues: Sequence[Cue], branches: Sequence[str], shortest: bool
) -> Mapping[str, Moments]:
    """By cue its start and end. What comes after a cue of another ceremony, or in a circle after
    itself, is on signal."""
    by_id = {cue.id: cue for cue in cues}
    found: dict[str, Moments] = {}
    for cue in cues:
        chain: dict[str, Cue] = {}
        above: Cue | None = cue
        while above is not None and above.id not in found and above.id not in chain:
            chain[above.id] = above
            above = None if above.begun_by is CueTrigger.CLOCK else by_id.get(above.after)
        if above is not None and above.id in chain:
            found.update(dict.fromkeys(chain, UNKNOWN))
        for link in reversed(chain.values()):
            if link.id not in found:
                found[link.id] = _moments(link, found, branches, shortest)
    return found


def _moments(
    cue: Cue, found: Mapping[str, Moments], branches: Sequence[str], shortest: bool
) -> Moments:
    clock = cue.begun_by is CueTrigger.CLOCK
    base: int | None = 0
    if cue.after and not clock:
        base = found.get(cue.after, UNKNOWN)[0 if cue.after_edge is Edge.START else 1]
    if not is_in_force(cue.branch, branches):
        return (base, base) if not clock else (cue.offset_seconds, cue.offset_seconds)
    if base is None or (cue.on_signal and not clock):
        return UNKNOWN
    start = base + cue.offset_seconds
    length = shortest_of(cue) if shortest else cue.usual_seconds
    return start, None if length is None else start + length
