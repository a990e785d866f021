"""The way: how long it takes from one place to the next, and the ride of a move along it."""

from __future__ import annotations

from datetime import timedelta

import msgspec


class Way(msgspec.Struct, frozen=True, gc=False):
    """How many minutes the way takes, and as a key of the catalogue who says so; `note` is what
    they say of it."""

    minutes: int
    source: str
    on_foot: bool
    note: str = ""


class Ride(msgspec.Struct, frozen=True, gc=False):
    """The way of a move between the places that it names, how long it lasts, and how long it is
    from wheels rolling until one can count on having arrived, with the reserve."""

    way: Way
    lasts: timedelta
    least: timedelta
