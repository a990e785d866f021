"""Which fields a form and a register show of each kind, and in which order: data."""

from __future__ import annotations

from typing import NamedTuple

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue


class Group(NamedTuple):
    """Fields that belong together; fields in one inner tuple share a line. `folded` groups are
    opened when they are wanted or hold something."""

    key: str
    lines: tuple[tuple[str, ...], ...]
    folded: bool = False


HOLDINGS = "holdings"
"""Stands for what an item holds: no field of the record, but part of its form."""

NAMES = (("name_zh",), ("name_en",))
REMARKS = Group("form-remarks", (("remarks_zh",), ("remarks_en",)), folded=True)

FORMS: dict[type[Record], tuple[Group, ...]] = {
    Engagement: (
        Group("form-what", (("title_zh",), ("title_en",), ("engagement", "status"))),
        Group(
            "form-time",
            (
                ("start", "end"),
                ("assumed_minutes", "least_minutes"),
                ("approximate", "fixed"),
                ("not_before",),
            ),
        ),
        Group("form-place", (("venue",), ("room",), ("layout", "outdoor"))),
        Group(
            "form-people",
            (("tracks",), (HOLDINGS,), ("expected", "agreed_rank"), ("booths", "unit")),
        ),
        Group(
            "form-arrangements",
            (
                ("offers",),
                ("dress_zh", "dress_en"),
                ("cars_zh", "cars_en"),
                ("participants_zh",),
                ("participants_en",),
                ("setup_minutes", "turn_round_minutes"),
            ),
            folded=True,
        ),
        REMARKS,
        Group("form-actual", (("actual_start", "actual_end"),), folded=True),
        Group("form-belongs", (("parent",), ("variant_of",)), folded=True),
    ),
    Move: (
        Group("form-way", (("origin",), ("destination",), ("mode", "status"))),
        Group("form-time", (("depart", "arrive"), ("drive_minutes", "drive_source"))),
        Group("form-people", (("tracks",), (HOLDINGS,), ("unit",))),
        Group("form-arrangements", (("cars_zh", "cars_en"),), folded=True),
        REMARKS,
        Group("form-actual", (("actual_depart", "actual_arrive"),), folded=True),
        Group("form-belongs", (("variant_of",),), folded=True),
    ),
    Stay: (
        Group("form-visit", (("delegation",), ("name_zh",), ("name_en",), ("status",))),
        Group("form-arrival", (("arrives", "arrival_flight"), ("arrival_venue",))),
        Group("form-departure", (("departs", "departure_flight"), ("departure_venue",))),
        Group("form-care", (("residence",), ("officer",), ("unit",))),
        REMARKS,
    ),
    Delegation: (
        Group("form-names", (*NAMES, ("name_native",), ("code", "colour"))),
        Group(
            "form-origin",
            (("jurisdiction", "country"), ("languages", "home_zone"), ("contact",)),
        ),
        REMARKS,
    ),
    Member: (
        Group("form-names", (*NAMES, ("name_native",))),
        Group("form-office", (("title_zh",), ("title_en",), ("title_since",))),
        Group("form-party", (("delegation",), ("role", "order"), ("persons", "languages"))),
        Group("form-needs", (("step_free",), ("avoids",), ("diet",))),
        REMARKS,
    ),
    Phase: (
        Group("form-visit", (("stay",), ("visit",), ("starts", "ends"), ("host_zh", "host_en"))),
    ),
    Track: (Group("form-party", (("stay",), ("track",), ("name_zh", "name_en"), ("members",))),),
    HostPerson: (
        Group("form-names", (*NAMES, ("role", "rank"))),
        Group("form-office", (("title_zh",), ("title_en",), ("title_since", "unit"))),
        Group("form-contact", (("languages", "phone"),)),
        REMARKS,
    ),
    Venue: (
        Group("form-names", (*NAMES, ("sort", "district"))),
        Group("form-position", (("latitude", "longitude"), ("confidence",))),
        Group("form-use", (("accepted_from",), ("closures",))),
        REMARKS,
    ),
    Room: (
        Group("form-names", (("venue",), *NAMES, ("floor", "outdoor"))),
        Group("form-size", (("capacity", "step_free"), ("layouts",), ("booths",), ("ways",))),
        Group(
            "form-use",
            (("setup_minutes", "turn_round_minutes"), ("accepted_from",), ("closures",)),
        ),
        Group("form-source", (("source",),), folded=True),
        REMARKS,
    ),
    Thing: (
        Group("form-names", (*NAMES, ("thing",))),
        Group("form-use", (("base",), ("setup_minutes", "turn_round_minutes"), ("unit",))),
        REMARKS,
    ),
    Vehicle: (
        Group("form-names", (*NAMES, ("plate", "vehicle"))),
        Group("form-use", (("seats",), ("driver",))),
        REMARKS,
    ),
    Pool: (
        Group("form-names", (*NAMES, ("amount", "thing"))),
        Group("form-use", (("setup_minutes", "turn_round_minutes"), ("unit",))),
        REMARKS,
    ),
    KeepApart: (
        Group("form-pair", (("one",), ("other",), ("strength",))),
        Group("form-time", (("valid_from", "valid_to"),)),
        Group("form-remarks", (("remark",),), folded=True),
    ),
    Link: (
        Group("form-pair", (("before",), ("before_edge",), ("after",), ("after_edge",))),
        Group("form-time", (("at_least", "at_most"),)),
        Group("form-source", (("reason_zh",), ("reason_en",)), folded=True),
    ),
    Unit: (Group("form-names", (*NAMES, ("contact",))),),
    Task: (
        Group("form-what", (("title_zh",), ("title_en",), ("status",))),
        Group("form-time", (("due", "minutes"), ("done_at",))),
        Group("form-for", (("serves",), ("after",), ("unit",), ("person",))),
        REMARKS,
    ),
}

COLUMNS: dict[type[Record], tuple[str, ...]] = {
    Delegation: ("code", "name_zh", "name_en", "name_native", "jurisdiction", "country"),
    Member: ("order", "name_zh", "name_en", "name_native", "title_zh", "role", "persons"),
    HostPerson: ("rank", "name_zh", "name_en", "title_zh", "role", "languages", "unit", "phone"),
    Venue: ("name_zh", "name_en", "sort", "district", "accepted_from", "closures"),
    Room: (
        "venue",
        "name_zh",
        "name_en",
        "capacity",
        "booths",
        "setup_minutes",
        "turn_round_minutes",
    ),
    Thing: ("name_zh", "name_en", "thing", "base", "setup_minutes", "turn_round_minutes"),
    Vehicle: ("name_zh", "name_en", "plate", "vehicle", "seats", "driver"),
    Pool: ("name_zh", "name_en", "thing", "amount", "setup_minutes", "turn_round_minutes", "unit"),
    KeepApart: ("one", "other", "strength", "valid_from", "valid_to"),
    Link: ("before", "before_edge", "after", "after_edge", "at_least", "at_most"),
    Unit: ("name_zh", "name_en", "contact"),
    Task: ("title_zh", "title_en", "serves", "due", "status", "unit", "person"),
    Track: ("stay", "track", "name_zh", "name_en", "members"),
    Phase: ("stay", "visit", "starts", "ends", "host_zh"),
}

REGISTERS: tuple[type[Record], ...] = (
    Delegation,
    Member,
    HostPerson,
    Venue,
    Room,
    Thing,
    Vehicle,
    Pool,
    Unit,
    Task,
    Link,
    KeepApart,
    Track,
    Phase,
)
"""The kinds that have a register of their own in the window, in the order of its list."""


def register_columns(kind: type[Record]) -> tuple[str, ...]:
    """The fields that the register of a kind shows."""
    return COLUMNS[kind]


def form_fields(kind: type[Record]) -> tuple[str, ...]:
    """All fields of a kind's form, holdings left out."""
    return tuple(
        field
        for group in FORMS[kind]
        for line in group.lines
        for field in line
        if field != HOLDINGS
    )
