"""The lanes of a day: a lane per track of a delegation, its items in rows; no Qt."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from reception.plan.delegation import Delegation
from reception.plan.engagement import Status
from reception.plan.kinds import Item
from reception.plan.plan import TRACK_ORDER, Plan
from reception.plan.span import Span
from reception.plan.track import Track


class Bar(msgspec.Struct, frozen=True):
    """An item in a lane. `row` counts from 0; items that overlap stand in rows of their own."""

    item: Item
    span: Span
    row: int


class Lane(msgspec.Struct, frozen=True):
    """A track's day, or the office's own items where `track` is None.

    `first` is whether it is the first lane of its delegation, which then is named beside it.
    """

    track: Track | None
    delegation: Delegation | None
    first: bool
    rows: int
    bars: tuple[Bar, ...]


def shown_span(item: Item) -> Span:
    """Where an item is drawn: its course, or where that is reversed its start alone."""
    course = item.course
    if course is not None:
        return course
    return Span(item.begins, item.begins)


def day_lanes(plan: Plan, items: Iterable[Item], stay: str = "") -> tuple[Lane, ...]:
    """The lanes for those items: delegations by name, the principal's track first; the lanes of
    one stay only where one is given, then its empty ones too."""
    by_track: dict[str, list[Item]] = {}
    for item in items:
        if item.status is Status.CANCELLED:
            continue
        for id in item.tracks or ("",):
            by_track.setdefault(id, []).append(item)
    if stay:
        by_track = {track.id: by_track.get(track.id, []) for track in plan.tracks_of(stay)}
    keyed = []
    for id, on_it in by_track.items():
        track = plan.get(Track, id)
        found = plan.stay_of(id) if track else None
        delegation = plan.get(Delegation, found.delegation) if found else None
        # The office's own items come last.
        key = (
            delegation is None,
            delegation.code or delegation.id if delegation else "",
            delegation.id if delegation else "",
            TRACK_ORDER[track.track] if track else 0,
            id,
        )
        keyed.append((key, track, delegation, on_it))
    lanes: list[Lane] = []
    for _, track, delegation, on_it in sorted(keyed, key=lambda entry: entry[0]):
        first = not lanes or lanes[-1].delegation != delegation
        bars = _in_rows(on_it)
        rows = max((bar.row for bar in bars), default=0) + 1
        lanes.append(Lane(track, delegation, first, rows, bars))
    return tuple(lanes)


def _in_rows(items: list[Item]) -> tuple[Bar, ...]:
    """Each item in the first row where it is free; what is in force before its plan B, what
    contains others before what it contains."""
    spans = [(shown_span(item), item) for item in items]
    spans.sort(key=lambda pair: (not pair[1].in_force, pair[0].start, -pair[0].minutes, pair[1].id))
    rows: list[list[Span]] = []
    bars = []
    for span, item in spans:
        row = next(
            (n for n, taken in enumerate(rows) if not any(span.overlaps(other) for other in taken)),
            len(rows),
        )
        if row == len(rows):
            rows.append([])
        rows[row].append(span)
        bars.append(Bar(item, span, row))
    return tuple(sorted(bars, key=lambda bar: (bar.span.start, bar.row)))
