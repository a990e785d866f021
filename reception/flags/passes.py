"""Passes: which guest drives along which road, and when.

A `Pass` is a column on one road edge with the instants at which head and tail come and go; who
knows the routes of moves gives them. Without a known route a move passes no post, and a flag plan
falls back on the times of the stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import msgspec

from reception.flags.flag_run import Reach
from reception.flags.states import delegation_state
from reception.graphs.road_meetings import Pass
from reception.plan.delegation import Delegation
from reception.plan.flag_plan import FlagPlan
from reception.plan.move import Move, MoveMode
from reception.plan.phase import VisitKind
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track, TrackKind

LONGEST_COLUMN = 3600
"""No tail comes more than an hour after its head."""
DRIVEN = (MoveMode.MOTORCADE, MoveMode.CAR, MoveMode.COACH)


WITHOUT_FLAGS = (VisitKind.SISTER_CITY, VisitKind.PRIVATE, VisitKind.TRANSIT)
"""Kinds of visit in which no guest looks for his flag."""


class MovePasses(Protocol):
    """Who knows which roads a move drives on, and when."""

    def passes_of(self, move: Move) -> Sequence[Pass]:
        """The roads of a move in the order in which they are driven; none where nobody knows."""


class GuestPass(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The principal of a stay on one road edge. `state` is whose flag is his, empty for none."""

    stay: str
    move: str
    state: str
    driven: Pass

    def at(self, reach: Reach, chainage_m: float) -> tuple[float, float]:
        """When head and tail of the column pass a place on the reach, at an even speed."""
        driven = self.driven
        length = reach.ends_m - reach.starts_m
        share = (chainage_m - reach.starts_m) / length if length else 0.0
        share = min(max(share, 0.0), 1.0)
        if driven.start != reach.outer:
            share = 1 - share
        return (
            driven.head_in + share * (driven.head_out - driven.head_in),
            driven.tail_in + share * (driven.tail_out - driven.tail_in),
        )


def stay_state(plan: Plan, stay: Stay) -> str:
    """Whose flag is that of a stay; empty where its delegation has none."""
    delegation = plan.get(Delegation, stay.delegation)
    return delegation_state(delegation) if delegation else ""


def looks_for_flags(plan: Plan, stay: Stay) -> bool:
    """Whether a guest minds under whose flags he rides: he has a flag himself, and comes on a
    visit of states. Sister cities, private visits and transits have national flags nowhere."""
    phases = plan.phases_of(stay.id)
    of_states = not phases or any(phase.visit not in WITHOUT_FLAGS for phase in phases)
    return of_states and bool(stay_state(plan, stay))


def principal_moves(plan: Plan, stay: Stay) -> Iterator[Move]:
    """The drives of a stay's principal that take place, by departure."""
    if stay.status is StayStatus.CANCELLED:
        return
    tracks = plan.tracks_of(stay.id)
    principals = [one for one in tracks if one.track is TrackKind.PRINCIPAL] or tracks[:1]
    moves = {move.id: move for track in principals for move in plan.moves_of(track.id)}
    for move in sorted(moves.values(), key=lambda one: (one.depart, one.id)):
        if move.mode in DRIVEN and plan.takes_place(move):
            yield move


def guest_passes(
    plan: Plan,
    stay: Stay,
    routes: MovePasses,
    within: tuple[float, float] | None = None,
) -> Iterator[GuestPass]:
    """All roads that the principal of a stay drives on; with `within` only on moves that are under
    way in that time."""
    state = stay_state(plan, stay)
    for move in principal_moves(plan, stay):
        if within is not None and not _under_way(move, within):
            continue
        for driven in routes.passes_of(move):
            yield GuestPass(stay=stay.id, move=move.id, state=state, driven=driven)


def _under_way(move: Move, within: tuple[float, float]) -> bool:
    course = move.course
    start, end = within
    # the tail of a long column arrives after the head
    return course is not None and (
        course.start.timestamp() < end and start < course.end.timestamp() + LONGEST_COLUMN
    )


def stays_served(plan: Plan, flags: FlagPlan) -> tuple[Stay, ...]:
    """The stays whose guests a flag plan is for: the one it serves, or all that take part in the
    event it serves; none that is cancelled."""
    stay = plan.get(Stay, flags.serves)
    if stay is not None:
        found: Iterable[Stay | None] = (stay,)
    else:
        item = plan.item(flags.serves)
        tracks = (plan.get(Track, id) for id in (item.tracks if item else ()))
        found = (plan.get(Stay, track.stay) for track in tracks if track)
    stays = {one.id: one for one in found if one and one.status is not StayStatus.CANCELLED}
    return tuple(stays.values())
