"""Side frames: the same side told as the person there, the audience or who comes in sees it.

Directions are those of a plan drawn with the main door below: who comes in goes up. A side never
stands alone; told in another frame it may change its name, and of somebody who faces the door the
own right is what the one coming in calls left. Most contradictions between two offices' seating
plans are this.
"""

from __future__ import annotations

from enum import IntEnum

from reception.plan.seating import GuestSide
from reception.plan.side import Frame


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


QUARTERS = {GuestSide.RIGHT: 1, GuestSide.LEFT: 3}


def direction_of(side: GuestSide, frame: Frame, facing: Facing) -> Facing:
    """Where a side lies on the plan, for somebody who faces that way.

    The viewer is who looks at them from the front; in a vehicle one faces the way it goes.
    """
    eyes = {
        Frame.OWN: facing,
        Frame.TRAVEL: facing,
        Frame.VIEWER: facing.turned(2),
        Frame.ENTERING: Facing.INWARDS,
    }[frame]
    return eyes.turned(QUARTERS[side])


def side_in(frame: Frame, side: GuestSide, told_in: Frame, facing: Facing) -> GuestSide | None:
    """A side of somebody who faces that way, told in one frame, as it is called in another; None
    where it is neither left nor right there, but before or behind."""
    direction = direction_of(side, told_in, facing)
    for other in GuestSide:
        if direction_of(other, frame, facing) is direction:
            return other
    return None
