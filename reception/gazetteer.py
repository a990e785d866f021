"""The gazetteer: the venues and rooms that come with the program.

They live under `resources/geo/`; a new book is seeded with them, and what an office corrects is
corrected in its own book.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache

import resources
from reception.plan.record import Record
from reception.plan.room import Layout, Room
from reception.plan.venue import Venue

SURVEYED: Mapping[str, bool | None] = {"": None, "yes": True, "no": False}


@cache
def gazetteer_venues() -> tuple[Venue, ...]:
    """The shipped venues, in the order of the table. Positions are WGS-84; `confidence` says how
    well each is known."""
    return tuple(_venue(row) for row in _rows("venues.csv"))


@cache
def gazetteer_rooms() -> tuple[Room, ...]:
    """The shipped rooms. `source` says where capacity and times come from, and which of them are
    assumptions; a capacity of 0 means that no source gives one."""
    return tuple(_room(row) for row in _rows("rooms.csv"))


def gazetteer_record(id: str) -> tuple[Record, ...] | None:
    """The shipped venue with this id, or the room after its venue; None where there is neither."""
    return _by_id().get(id)


@cache
def _by_id() -> dict[str, tuple[Record, ...]]:
    venues = {venue.id: venue for venue in gazetteer_venues()}
    found: dict[str, tuple[Record, ...]] = {id: (venue,) for id, venue in venues.items()}
    return found | {room.id: (venues[room.venue], room) for room in gazetteer_rooms()}


def _rows(name: str) -> list[dict[str, str]]:
    with resources.path("geo", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _venue(row: Mapping[str, str]) -> Venue:
    return Venue(
        id=row["id"],
        name_zh=row["name_zh"],
        name_en=row["name_en"],
        sort=row["kind"],
        latitude=float(row["lat"]),
        longitude=float(row["lon"]),
        district=row["district"],
        confidence=row["confidence"],
        remarks_en=row["note"],
    )


def _room(row: Mapping[str, str]) -> Room:
    return Room(
        id=row["id"],
        venue=row["venue"],
        name_zh=row["name_zh"],
        name_en=row["name_en"],
        floor=row["floor"],
        capacity=int(row["capacity"] or 0),
        layouts=tuple(_layout(pair) for pair in row["layouts"].split()),
        setup_minutes=int(row["setup_minutes"]),
        turn_round_minutes=int(row["turn_round_minutes"]),
        step_free=SURVEYED[row["step_free"]],
        outdoor=row["outdoor"] == "yes",
        source=f"{row['source']} [{row['confidence']}]",
        remarks_zh=row["remarks_zh"],
        remarks_en=row["remarks_en"],
    )


def _layout(pair: str) -> Layout:
    name, _, capacity = pair.partition(":")
    return Layout(name=name, capacity=int(capacity))
