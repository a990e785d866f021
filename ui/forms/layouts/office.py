"""The office's people, places and things: their forms and registers."""

from __future__ import annotations

from reception.plan.host_person import HostPerson
from reception.plan.pool import Pool
from reception.plan.room import Room
from reception.plan.thing import Thing
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from ui.forms.layouts.group import NAMES, REMARKS, Group, Layouts

LAYOUTS = Layouts(
    forms={
        HostPerson: (
            Group("form-names", (*NAMES, ("role", "rank"))),
            Group("form-office", (("title_zh",), ("title_en",), ("title_since", "unit"))),
            Group("form-contact", (("languages", "phone"),)),
            Group("form-precedence", (("rank_class", "height_cm"),), folded=True),
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
        Unit: (Group("form-names", (*NAMES, ("contact",))),),
    },
    columns={
        HostPerson: (
            "rank",
            "name_zh",
            "name_en",
            "title_zh",
            "role",
            "languages",
            "unit",
            "phone",
        ),
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
        Pool: (
            "name_zh",
            "name_en",
            "thing",
            "amount",
            "setup_minutes",
            "turn_round_minutes",
            "unit",
        ),
        Unit: ("name_zh", "name_en", "contact"),
    },
    registers=(
        HostPerson,
        Venue,
        Room,
        Thing,
        Vehicle,
        Pool,
        Unit,
    ),
)
