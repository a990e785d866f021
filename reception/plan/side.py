"""The side: left or right, never without saying whose."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"


class Frame(StrEnum):
    """As whom one looks when one says left or right."""

    OWN = "own"  # as the person sits, or the flag hangs, and faces
    VIEWER = "viewer"  # the audience or the camera
    ENTERING = "entering"  # as one comes in through the main door
    TRAVEL = "travel"  # as the vehicle goes
