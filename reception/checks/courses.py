"""Courses: when the items of a plan take place, and the stops they are for those who go there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import TypeVar

from reception.checks.whereabouts import Whereabouts
from reception.graphs.itinerary import Itinerary, Stop, in_order, itineraries, stop_at
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.span import Span
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track

T = TypeVar("T")


class Courses:
    """What takes place in a plan, each item looked at when first asked for, or all in one go."""

    def __init__(self, plan: Plan, known: Whereabouts | None = None) -> None:
        """`known` is what was reckoned already, and takes in what is reckoned now."""
        known = known or Whereabouts()
        self.plan = plan
        self._courses, self._stops, self._programmes = known.courses, known.stops, known.programmes
        self._itineraries: dict[str, tuple[Itinerary, ...]] = {}

    def survey(self) -> None:
        """Reckon the courses and stops of all items and the programmes of all tracks in one go:
        one by one, as they are asked for, it takes several times as long."""
        plan, idle, courses, stops = self.plan, self._idle, self._courses, self._stops
        programmes: dict[str, list[Stop]] = {track: [] for track in plan.table(Track)}
        items: Iterable[Item] = chain(plan.table(Engagement).values(), plan.table(Move).values())
        for item in items:
            id, tracks = item.id, item.tracks
            counts = item.counts if idle.isdisjoint(tracks) else plan.takes_place(item)
            course = courses[id] = item.course if counts else None
            stop = stops[id] = stop_at(plan, item, course) if course else None
            if stop is not None:
                for track in tracks if len(tracks) < 2 else set(tracks):
                    if track in programmes:
                        programmes[track].append(stop)
        self._programmes.update((track, in_order(found)) for track, found in programmes.items())

    def suppose(self, courses: Mapping[str, Span | None]) -> None:
        """From now on these items take place at these times; None, not at all."""
        self._courses = _Supposed(self._courses)
        self._stops = _Supposed(self._stops)
        self._programmes = {}
        for id, course in courses.items():
            item = self.plan.item(id)
            self._courses[id] = course
            self._stops[id] = stop_at(self.plan, item, course) if item and course else None

    @cached_property
    def _idle(self) -> frozenset[str]:
        """The tracks of stays that are cancelled."""
        stays = (s for s in self.plan.table(Stay).values() if s.status is StayStatus.CANCELLED)
        return frozenset(track.id for stay in stays for track in self.plan.tracks_of(stay.id))

    def takes_place(self, item: Item) -> bool:
        """Whether an item holds anything: what `Plan.takes_place` says of it."""
        if self._idle.isdisjoint(item.tracks):
            return item.counts
        return self.plan.takes_place(item)

    def course(self, item: Item) -> Span | None:
        """When an item takes place; None when it does not, or its times make no sense (T3)."""
        try:
            return self._courses[item.id]
        except KeyError:
            course = item.course if self.takes_place(item) else None
            self._courses[item.id] = course
            return course

    def stop(self, item: Item) -> Stop | None:
        """An item as a stop on an itinerary; None where it has no course."""
        try:
            return self._stops[item.id]
        except KeyError:
            course = self.course(item)
            stop = self._stops[item.id] = stop_at(self.plan, item, course) if course else None
            return stop

    def stops_of(self, ids: Sequence[str]) -> list[Stop]:
        """Those of the items with these ids that take place, as stops."""
        stops = self._stops
        try:
            return [stop for id in ids if (stop := stops[id])]
        except KeyError:
            items = (self.plan.item(id) for id in ids)
            return [stop for item in items if item and (stop := self.stop(item))]

    def programme(self, track: str) -> tuple[Stop, ...]:
        """The stops of a track, in order."""
        stops = self._programmes.get(track)
        if stops is None:
            found = (self.stop(item) for item in self.plan.items_of(track))
            stops = self._programmes[track] = in_order(stop for stop in found if stop)
        return stops

    def itineraries(self, delegation: str) -> tuple[Itinerary, ...]:
        """The itineraries of a delegation."""
        found = self._itineraries.get(delegation)
        if found is None:
            found = itineraries(self.plan, delegation, self.programme, self.stop)
            self._itineraries[delegation] = found
        return found


class _Supposed(dict[str, T]):
    """What is known of items, differing from something else in a few of them."""

    def __init__(self, others: Mapping[str, T]) -> None:
        super().__init__()
        self._others = others

    def __missing__(self, id: str) -> T:
        return self._others[id]
