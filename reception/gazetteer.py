"""The gazetteer: the venues and rooms that come with the program.

They live under `resources/geo/`; a new book is seeded with them, and what an office corrects is
corrected in its own book.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.plan.record import Record
from reception.plan.room import Layout, Room
from reception.plan.venue import Venue
from reception.rules_table import Once, known_in, rows_of, wrong_line

Minutes = Annotated[int, msgspec.Meta(ge=0)]


class VenueRow(msgspec.Struct, frozen=True, rename={"latitude": "lat", "longitude": "lon"}):
    """A line of the table of venues."""

    id: str
    name_zh: str
    name_en: str
    kind: str
    latitude: Annotated[float, msgspec.Meta(ge=-90, le=90)]
    longitude: Annotated[float, msgspec.Meta(ge=-180, le=180)]
    district: str = ""
    note: str = ""
    confidence: str = ""
    verified_by: str = ""
    access_nodes: str = ""


class RoomRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the table of rooms; `layouts` as ``banquet:4000 talks:20``."""

    id: str
    venue: str
    name_zh: str
    name_en: str
    floor: str = ""
    capacity: Annotated[int, msgspec.Meta(ge=0)] = 0
    layouts: str = ""
    setup_minutes: Minutes
    turn_round_minutes: Minutes
    step_free: bool | None = None
    outdoor: bool = False
    confidence: str
    source: str
    remarks_zh: str = ""
    remarks_en: str = ""


@cache
def gazetteer_venues() -> tuple[Venue, ...]:
    """The shipped venues, in the order of the table. Positions are WGS-84; `confidence` says how
    well each is known."""
    return venues_in(resources.path("geo", "venues.csv"))


@cache
def gazetteer_rooms() -> tuple[Room, ...]:
    """The shipped rooms. `source` says where capacity and times come from, and which of them are
    assumptions; a capacity of 0 means that no source gives one."""
    return rooms_in(resources.path("geo", "rooms.csv"))


def venues_in(file: Path) -> tuple[Venue, ...]:
    """The venues of a table.

    Raises:
        BadInput: a line cannot be read, or has the id of another.
    """
    venues, once = [], Once(file)
    for line, row in rows_of(file, VenueRow):
        once.say(line, row.id)
        venues.append(_venue(row))
    return tuple(venues)


def rooms_in(file: Path) -> tuple[Room, ...]:
    """The rooms of a table.

    Raises:
        BadInput: a line cannot be read, has the id of another, or is in a venue that there is not.
    """
    rooms, once = [], Once(file)
    venues = {venue.id for venue in gazetteer_venues()}
    for line, row in rows_of(file, RoomRow):
        once.say(line, row.id)
        known_in(file, line, "venue", row.venue, venues)
        try:
            layouts = tuple(_layouts(row.layouts))
        except ValueError:
            raise wrong_line(file, line, "layouts", row.layouts) from None
        rooms.append(_room(row, layouts))
    return tuple(rooms)


def gazetteer_record(id: str) -> tuple[Record, ...] | None:
    """The shipped venue with this id, or the room after its venue; None where there is neither."""
    return _by_id().get(id)


@cache
def _by_id() -> dict[str, tuple[Record, ...]]:
    venues = {venue.id: venue for venue in gazetteer_venues()}
    found: dict[str, tuple[Record, ...]] = {id: (venue,) for id, venue in venues.items()}
    return found | {room.id: (venues[room.venue], room) for room in gazetteer_rooms()}


def _venue(row: VenueRow) -> Venue:
    return Venue(
        id=row.id,
        name_zh=row.name_zh,
        name_en=row.name_en,
        sort=row.kind,
        latitude=row.latitude,
        longitude=row.longitude,
        district=row.district,
        confidence=row.confidence,
        remarks_en=row.note,
    )


def _room(row: RoomRow, layouts: tuple[Layout, ...]) -> Room:
    return Room(
        id=row.id,
        venue=row.venue,
        name_zh=row.name_zh,
        name_en=row.name_en,
        floor=row.floor,
        capacity=row.capacity,
        layouts=layouts,
        setup_minutes=row.setup_minutes,
        turn_round_minutes=row.turn_round_minutes,
        step_free=row.step_free,
        outdoor=row.outdoor,
        source=f"{row.source} [{row.confidence}]",
        remarks_zh=row.remarks_zh,
        remarks_en=row.remarks_en,
    )


def _layouts(said: str) -> Iterator[Layout]:
    for pair in said.split():
        name, _, capacity = pair.partition(":")
        yield Layout(name=name, capacity=int(capacity))
