"""T2: what a measured way takes at its worst.

A way that somebody has measured several times has a normal time, by which everything is planned,
and a worst one. Where the plan keeps the normal time and would not keep the worst, that is told as
a warning, with both and who measured them: whether to plan for it is the officer's decision. Only
where an officer has entered a worst time is anything looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.leg_needs import delegation_needs
from reception.checks.ways import UNBOARDED
from reception.plan.delegation import Delegation
from reception.plan.drive_time import DriveTime
from reception.plan.move import Move
from reception.plan.span import Span
from reception.routes.drive import Drive


def worst_breaks_move(ground: Ground, item: str) -> Iterator[Conflict]:
    """T2: a move has time for the normal drive and not for the worst."""
    move = ground.plan.get(Move, item)
    course = ground.course(move) if move else None
    if move is None or course is None or move.mode in UNBOARDED or move.drive_minutes is not None:
        return
    drive = ground.drive_of(move, course.start)
    if drive is None or drive.worst is None:
        return
    if drive.minutes <= course.minutes < drive.worst:
        yield from ground.found(
            "T2",
            "worst",
            subjects=(item,),
            span=course,
            facts=(*_told(drive, drive.worst), Fact("has", course.minutes)),
        )


def worst_breaks_gap(ground: Ground, delegation: str) -> Iterator[Conflict]:
    """T2: between two items with no move planned there is time for the normal drive with its
    reserve and not for the worst, even without."""
    for need in ground.remembered(delegation_needs, delegation):
        if need.case != "gap" or need.lacks:
            continue
        before, after = need.leg.before, need.leg.after
        drive = ground.drive(before.destination, after.origin, before.end)
        if drive is None or drive.worst is None or need.has >= need.boarding + drive.worst:
            continue
        yield from ground.found(
            "T2",
            "worst_gap",
            subjects=(before.item.id, after.item.id),
            span=Span(before.end, after.start),
            facts=(
                *_told(drive, need.boarding + drive.worst),
                Fact("boarding", need.boarding, "source-margin"),
                Fact("origin", before.destination),
                Fact("destination", after.origin),
                Fact("has", need.has),
            ),
        )


def moves_measured(ground: Ground) -> Collection[str]:
    """The moves whose way somebody has measured at its worst."""
    ways = {(time.origin, time.destination) for time in _worst_times(ground)}
    if not ways:
        return ()
    moves = ground.plan.table(Move).values()
    return [move.id for move in moves if (move.origin, move.destination) in ways]


def delegations_measured(ground: Ground) -> Collection[str]:
    """All delegations, where any worst time has been entered."""
    return ground.plan.table(Delegation) if any(_worst_times(ground)) else ()


def _worst_times(ground: Ground) -> Iterator[DriveTime]:
    times = ground.plan.table(DriveTime).values()
    return (time for time in times if time.worst_minutes is not None)


def _told(drive: Drive, needs: int) -> Iterator[Fact]:
    yield Fact("needs", needs)
    yield Fact("worst", drive.worst or 0)
    yield Fact("drive", drive.minutes, drive.source)
    if drive.note:
        yield Fact("drive_note", drive.note)
