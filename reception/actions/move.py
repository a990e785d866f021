"""The verbs of moves."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import msgspec

from reception.actions.act import act, found, require_moment
from reception.actions.item import family_of, later, resized
from reception.actions.record import add_record
from reception.plan.change import Step, replaced
from reception.plan.faults import WrongValue
from reception.plan.integrity import EARLIEST
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan
from reception.routes.drive import Drive, DriveTimes

GRID = timedelta(minutes=5)
"""Programmes are written on five-minute marks; an arrival is rounded up to the next one."""


def add_move(
    plan: Plan,
    *,
    id: str,
    depart: datetime,
    drives: DriveTimes,
    origin: str = "",
    destination: str = "",
    arrive: datetime | None = None,
    mode: MoveMode | None = None,
    **fields: Any,
) -> Step:
    """A new move. Left out, its arrival is reckoned from the way there, and its mode is on foot
    where that is near, else a motorcade.

    Raises:
        WrongValue: nobody knows how long the way takes, so the arrival must be given.
    """
    draft = Move(
        id=id, depart=depart, arrive=depart, origin=origin, destination=destination, **fields
    )
    require_moment(draft, depart=depart, arrive=arrive)
    way = _way(plan, draft, drives)
    if mode is None:
        mode = MoveMode.FOOT if way and way.on_foot else MoveMode.MOTORCADE
    if arrive is None:
        arrive = _arrival(draft, way)
    return add_record(plan, record=msgspec.structs.replace(draft, arrive=arrive, mode=mode))


def shift_move(plan: Plan, *, move: str, depart: datetime, merge_key: str = "") -> Step:
    """A move departs at another time and takes as long as before; its plan-B variants move by as
    much."""
    one = found(plan, Move, move)
    require_moment(one, depart=depart)
    by = depart - one.depart
    changes = [later(each, by) for each in family_of(plan, one)]
    return act("move.move", move, changes, merge_key=merge_key)


def resize_move(
    plan: Plan,
    *,
    move: str,
    depart: datetime | None = None,
    arrive: datetime | None = None,
    merge_key: str = "",
) -> Step:
    """An edge dragged to another time; five minutes stay at least."""
    one = found(plan, Move, move)
    departs, arrives = one.depart, one.arrive
    if depart is not None:
        departs, arrives = resized(one, depart, arrives, dragged="start")
    if arrive is not None:
        departs, arrives = resized(one, departs, arrive, dragged="end")
    change = replaced(one, depart=departs, arrive=arrives)
    return act("move.resize", move, [change], merge_key=merge_key)


def reckon_move(plan: Plan, *, move: str, drives: DriveTimes) -> Step:
    """The arrival anew from the departure and the way as it is known now; a measured or agreed
    time of the move itself wins.

    Raises:
        WrongValue: nobody knows how long the way takes.
    """
    one = found(plan, Move, move)
    arrive = _arrival(one, _way(plan, one, drives))
    return act("move.reckon", move, [replaced(one, arrive=arrive)])


def _way(plan: Plan, move: Move, drives: DriveTimes) -> Drive | None:
    return drives.drive_of(plan, move, move.depart)


def _arrival(move: Move, way: Drive | None) -> datetime:
    minutes = move.drive_minutes
    if minutes is None:
        if way is None:
            raise WrongValue(kind=move.KIND, id=move.id, field="arrive", to="unknown way")
        minutes = way.minutes
    arrival = move.depart + timedelta(minutes=minutes)
    beyond_mark = (arrival - EARLIEST) % GRID
    return arrival + (GRID - beyond_mark if beyond_mark else timedelta())
