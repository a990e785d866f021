"""Meetings on the road: which columns come too near to each other, where and when.

Every road and every junction keeps who passes it, by time. Whoever comes, goes or drives another
way is taken out and put in again; nobody else is looked at but those who pass the same places at
about the same time. Times are seconds since the epoch; nothing here knows a clock or a calendar.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec


class Pass(msgspec.Struct, frozen=True, order=True, gc=False):
    """A column on one road: when its head and its tail come onto it and leave it again.

    `start` and `end` are the junctions in the direction in which it is driven.
    """

    road: str
    start: str
    end: str
    head_in: float
    tail_in: float
    head_out: float
    tail_out: float


class MeetingKind(StrEnum):
    """How two columns come together."""

    FOLLOWING = "following"  # one behind the other, on the same road in the same direction
    OPPOSING = "opposing"  # towards each other on one road
    CROSSING = "crossing"  # over one junction, from and to other roads


class Meeting(msgspec.Struct, frozen=True, gc=False):
    """Two columns at the place where they come nearest.

    `gap` is the seconds between the tail of the one and the head of the other; below zero they are
    there at the same time. `place` is the road, or of a crossing the junction. `starts` and `ends`
    are from when the first is there until the second has gone.
    """

    kind: MeetingKind
    first: str
    second: str
    place: str
    gap: float
    starts: float
    ends: float


class Windows(msgspec.Struct, frozen=True):
    """How many seconds there must be between two columns, by the way they meet."""

    following: float
    opposing: float
    crossing: float

    @property
    def widest(self) -> float:
        """The longest of them."""
        return max(self.following, self.opposing, self.crossing)


class _Stay(msgspec.Struct, frozen=True, order=True, gc=False):
    """Somebody at a place from `starts` to `ends`. `passed` is the road, or at a junction the two
    roads by which one comes to it and leaves it."""

    starts: float
    who: str
    ends: float
    passed: tuple[Pass, ...] = ()


class _Place:
    """Who is at a place, in the order of their coming."""

    def __init__(self) -> None:
        self._stays: list[_Stay] = []
        self._longest = 0.0

    def put(self, stay: _Stay) -> None:
        insort(self._stays, stay)
        self._longest = max(self._longest, stay.ends - stay.starts)

    def take(self, stay: _Stay) -> None:
        del self._stays[bisect_left(self._stays, stay)]

    def near(self, stay: _Stay, window: float) -> Iterator[_Stay]:
        """Who else is there not more than a window before or after; some more may be given."""
        earliest = stay.starts - window - self._longest
        at = bisect_left(self._stays, earliest, key=_starts)
        latest = stay.ends + window
        for other in self._stays[at:]:
            if other.starts > latest:
                return
            if other.who != stay.who:
                yield other


def _starts(stay: _Stay) -> float:
    return stay.starts


class RoadMeetings:
    """Who passes where.

    `divided` says of which roads the two directions are kept apart; `apart` at which junctions
    nobody crosses anybody, because roads lead over each other or everybody has to come together
    there anyway (the gates of a venue).
    """

    def __init__(self, *, divided: Callable[[str], bool], apart: Callable[[str], bool]) -> None:
        self._divided = divided
        self._apart = apart
        self._roads: dict[str, _Place] = {}
        self._junctions: dict[str, _Place] = {}
        self._passes: dict[str, tuple[Pass, ...]] = {}

    def __contains__(self, who: str) -> bool:
        return who in self._passes

    def put(self, who: str, passes: Iterable[Pass]) -> None:
        """Somebody drives these roads one after the other, in place of what was known of them."""
        self.take(who)
        self._passes[who] = driven = tuple(passes)
        for stay, place in self._stays(who, driven):
            place.put(stay)

    def take(self, who: str) -> None:
        """Somebody drives no longer; nothing happens where nobody of that name did."""
        for stay, place in self._stays(who, self._passes.pop(who, ())):
            place.take(stay)

    def passes(self, who: str) -> tuple[Pass, ...]:
        """The roads somebody drives, in their order."""
        return self._passes.get(who, ())

    def of(self, who: str, windows: Windows) -> tuple[Meeting, ...]:
        """With whom somebody comes together within the windows: of each of the others and each way
        of meeting the one place where they come nearest, in the order of the others' names."""
        nearest: dict[tuple[str, MeetingKind], Meeting] = {}
        for meeting in self._meetings(who, windows):
            key = (meeting.second if meeting.first == who else meeting.first, meeting.kind)
            known = nearest.get(key)
            if known is None or (meeting.gap, meeting.starts) < (known.gap, known.starts):
                nearest[key] = meeting
        return tuple(nearest[key] for key in sorted(nearest))

    def all(self, windows: Windows) -> tuple[Meeting, ...]:
        """Every meeting there is, each once."""
        return tuple(
            meeting
            for who in sorted(self._passes)
            for meeting in self.of(who, windows)
            if who == min(meeting.first, meeting.second)
        )

    def _meetings(self, who: str, windows: Windows) -> Iterator[Meeting]:
        driven = self._passes.get(who, ())
        for one in driven:
            stay = _on_road(who, one)
            for other in self._roads[one.road].near(stay, windows.widest):
                yield from self._on_one_road(stay, other, windows)
        for stay, junction in _over_junctions(who, driven):
            place = self._junctions.get(junction)
            if place is not None:
                for other in place.near(stay, windows.crossing):
                    yield from _crossing(stay, other, junction, windows)

    def _on_one_road(self, one: _Stay, other: _Stay, windows: Windows) -> Iterator[Meeting]:
        (mine,), (theirs,) = one.passed, other.passed
        if mine.start == theirs.start:
            yield from _following(one, other, windows)
        elif not self._divided(mine.road):
            first, second = sorted((one, other))
            gap = second.starts - first.ends
            if gap < windows.opposing:
                yield _met(MeetingKind.OPPOSING, first, second, mine.road, gap)

    def _stays(self, who: str, driven: tuple[Pass, ...]) -> Iterator[tuple[_Stay, _Place]]:
        for one in driven:
            place = self._roads.get(one.road)
            if place is None:
                place = self._roads[one.road] = _Place()
            yield _on_road(who, one), place
        for stay, junction in _over_junctions(who, driven):
            if self._apart(junction):
                continue
            place = self._junctions.get(junction)
            if place is None:
                place = self._junctions[junction] = _Place()
            yield stay, place


def _on_road(who: str, one: Pass) -> _Stay:
    return _Stay(one.head_in, who, one.tail_out, (one,))


def _over_junctions(who: str, driven: tuple[Pass, ...]) -> Iterator[tuple[_Stay, str]]:
    """Where one drives on from one road to the next: neither where one starts nor arrives."""
    for before, after in itertools.pairwise(driven):
        yield _Stay(after.head_in, who, before.tail_out, (before, after)), before.end


def _following(one: _Stay, other: _Stay, windows: Windows) -> Iterator[Meeting]:
    """Judged at both ends of the road, for who comes second may catch up with the first."""
    first, second = sorted((one, other))
    (ahead,), (behind,) = first.passed, second.passed
    gap = min(behind.head_in - ahead.tail_in, behind.head_out - ahead.tail_out)
    if gap < windows.following:
        yield _met(MeetingKind.FOLLOWING, first, second, ahead.road, gap)


def _crossing(one: _Stay, other: _Stay, junction: str, windows: Windows) -> Iterator[Meeting]:
    """Who shares a road into or out of the junction is judged on that road."""
    roads = {passed.road for passed in one.passed}
    if any(passed.road in roads for passed in other.passed):
        return
    first, second = sorted((one, other))
    gap = second.starts - first.ends
    if gap < windows.crossing:
        yield _met(MeetingKind.CROSSING, first, second, junction, gap)


def _met(kind: MeetingKind, first: _Stay, second: _Stay, place: str, gap: float) -> Meeting:
    return Meeting(
        kind=kind,
        first=first.who,
        second=second.who,
        place=place,
        gap=gap,
        starts=first.starts,
        ends=max(first.ends, second.ends),
    )


def meetings_by_trying_all(
    driven: Mapping[str, Iterable[Pass]],
    windows: Windows,
    *,
    divided: Callable[[str], bool],
    apart: Callable[[str], bool],
) -> tuple[Meeting, ...]:
    """The same by looking at every pair of columns and every pair of their roads."""
    nearest: dict[tuple[str, str, MeetingKind], Meeting] = {}
    names = sorted(driven)
    passes = {who: tuple(driven[who]) for who in names}
    for at, one in enumerate(names):
        for other in names[at + 1 :]:
            for meeting in _tried(one, passes[one], other, passes[other], windows, divided, apart):
                key = (one, other, meeting.kind)
                known = nearest.get(key)
                if known is None or (meeting.gap, meeting.starts) < (known.gap, known.starts):
                    nearest[key] = meeting
    return tuple(nearest[key] for key in sorted(nearest))


def _tried(
    one: str,
    mine: tuple[Pass, ...],
    other: str,
    theirs: tuple[Pass, ...],
    windows: Windows,
    divided: Callable[[str], bool],
    apart: Callable[[str], bool],
) -> Iterator[Meeting]:
    for here in mine:
        for there in theirs:
            if here.road != there.road:
                continue
            stays = _on_road(one, here), _on_road(other, there)
            if here.start == there.start:
                yield from _following(*stays, windows)
            elif not divided(here.road):
                first, second = sorted(stays)
                gap = second.starts - first.ends
                if gap < windows.opposing:
                    yield _met(MeetingKind.OPPOSING, first, second, here.road, gap)
    for stay, junction in _over_junctions(one, mine):
        for counterpart, where in _over_junctions(other, theirs):
            if junction == where and not apart(junction):
                yield from _crossing(stay, counterpart, junction, windows)
