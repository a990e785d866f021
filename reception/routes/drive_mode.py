"""How a move is driven: as its motorcade says, else as its sort of vehicle usually is."""

from __future__ import annotations

from reception.plan.drive_time import DriveMode
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan
from reception.routes.columns import motorcade_of

USUAL = {MoveMode.CAR: DriveMode.FREE, MoveMode.COACH: DriveMode.CONTROLLED}
"""Design values; all others are motorcades, which are escorted."""


def drive_mode(plan: Plan, move: Move) -> DriveMode:
    """The mode whose times count for a move."""
    motorcade = motorcade_of(plan, move.id)
    return motorcade.escort if motorcade else USUAL.get(move.mode, DriveMode.ESCORTED)
