"""The side: left or right, front or back, never without saying whose."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """A side without its frame; whoever stores one says too whose left and right are meant."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    FRONT = "front"
    BACK = "back"
    CENTRE = "centre"


class Frame(StrEnum):
    """As whom one looks when one says left or right."""

    OWN = "own"  # as the person sits, or the flag hangs, and faces
    VIEWER = "viewer"  # the audience or the camera
    ENTERING = "entering"  # as one comes in through the main door
    TRAVEL = "travel"  # as the vehicle goes
