"""Side frames: the same side told as the person there, the audience or who comes in sees it.

Directions are those of a plan drawn with the main door below: who comes in goes up. A side never
stands alone; told in another frame it may change its name, and of somebody who faces the door the
own right is what the one coming in calls left. Most contradictions between two offices' seating
plans are this.
"""

from __future__ import annotations

from enum import IntEnum

from reception.plan.seating import GuestSide
from reception.plan.side import Frame, Side

QUARTER = 90.0


class Facing(IntEnum):
    """A direction on the plan, counted in quarter turns to the right from the way in."""

    INWARDS = 0  # away from the door
    RIGHTWARDS = 1  # to the right of who comes in
    DOORWARDS = 2
    LEFTWARDS = 3

    def turned(self, quarters: int) -> Facing:
        """The direction after so many quarter turns to the right."""
        return Facing((self + quarters) % 4)

    @property
    def step(self) -> tuple[int, int]:
        """To the right and up on the plan, one step that way."""
        return ((0, 1), (1, 0), (0, -1), (-1, 0))[self]


TURNS = {Side.FRONT: 0.0, Side.RIGHT: 90.0, Side.BACK: 180.0, Side.LEFT: 270.0}
"""Degrees to turn to the right until a side lies ahead."""


def bearing_of(
    side: Side, frame: Frame, faces: float | None, entering: float = 0.0
) -> float | None:
    """Where a side lies on the plan, in degrees clockwise from up, for somebody who `faces` that
    way; `entering` is how one faces who comes in. None where it lies nowhere: in the middle, or
    where one faces no way.

    The viewer is who looks at them from the front; in a vehicle one faces the way it goes.
    """
    if side not in TURNS:
        return None
    if frame is Frame.ENTERING:
        eyes = entering
    elif faces is None:
        return None
    else:
        eyes = faces + 180 if frame is Frame.VIEWER else faces
    return (eyes + TURNS[side]) % 360


def direction_of(side: GuestSide, frame: Frame, facing: Facing) -> Facing:
    """Where a side lies on the plan, for somebody who faces that way, in quarter turns."""
    bearing = bearing_of(Side(side.value), frame, facing * QUARTER)
    assert bearing is not None  # left and right of who faces some way
    return Facing(round(bearing / QUARTER) % 4)


def side_in(frame: Frame, side: GuestSide, told_in: Frame, facing: Facing) -> GuestSide | None:
    """A side of somebody who faces that way, told in one frame, as it is called in another; None
    where it is neither left nor right there, but before or behind."""
    direction = direction_of(side, told_in, facing)
    for other in GuestSide:
        if direction_of(other, frame, facing) is direction:
            return other
    return None
