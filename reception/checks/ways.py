"""Ways: how long a move or a gap takes, with the office's boarding and reserve.

Sources: all margins are design values of the shipped table and the office's to change; the drive
is the one entered on the move, else that of the drive port.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from math import ceil

from reception.checks.ground import Ground, TravelMargins
from reception.checks.way import Ride, Way
from reception.plan.move import Move, MoveMode
from reception.plan.span import MINUTE

NOT_JUDGED = (MoveMode.FLIGHT, MoveMode.TRAIN)
"""Their times come from a timetable."""
UNBOARDED = (*NOT_JUDGED, MoveMode.FOOT)


def way_of(
    ground: Ground, move: Move, origin: str, destination: str, depart: datetime
) -> Way | None:
    """How long a move takes; None where nobody can tell or it is not for us to judge."""
    if move.mode in NOT_JUDGED:
        return None
    if move.drive_minutes is not None:
        on_foot = move.mode is MoveMode.FOOT
        return Way(move.drive_minutes, "source-move", on_foot, move.drive_source)
    if (origin, destination) == (move.origin, move.destination):
        drive = ground.drive_of(move, depart)
    else:
        drive = ground.drive(origin, destination, depart)
    if drive is None:
        return None
    if move.mode is MoveMode.FOOT:
        pace = ground.travel_margins(depart).walk_pace
        minutes = drive.minutes if drive.on_foot else ceil(drive.metres / pace)
        return Way(minutes, "source-walk", on_foot=True)
    if drive.on_foot:
        return None  # so near that one would walk: how long cars take is no question of distance
    return Way(drive.minutes, drive.source, on_foot=False, note=drive.note)


def ride_of(ground: Ground, move: Move, depart: datetime) -> Ride | None:
    """The ride of a move that departs when it takes place; None where it has no way to judge."""
    rides = ground.rides
    if move.id in rides:
        return rides[move.id]
    way = way_of(ground, move, move.origin, move.destination, depart)
    ride = None
    if way is not None:
        reserve = reserve_minutes(ground.travel_margins(depart), way.minutes, way.on_foot)
        lasts = way.minutes * MINUTE
        ride = Ride(way, lasts, lasts + reserve * MINUTE)
    rides[move.id] = ride
    return ride


@lru_cache(maxsize=1024)
def boarding_minutes(margins: TravelMargins, headcount: int) -> int:
    """From an item's end to wheels rolling: a farewell, and more for more persons."""
    return ceil(margins.boarding_base + ceil(headcount / 10) * margins.boarding_per_ten)


@lru_cache(maxsize=1024)
def reserve_minutes(margins: TravelMargins, minutes: int, on_foot: bool) -> int:
    """Kept for trouble on the way; the least reserve is for traffic, not for walking."""
    share = ceil(minutes * margins.reserve_share / 100)
    return share if on_foot else max(ceil(margins.reserve_least), share)
