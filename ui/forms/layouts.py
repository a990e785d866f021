"""Which fields a form and a register show of each kind, and in which order: data."""

from __future__ import annotations

from typing import NamedTuple

from reception.plan.car_seat import CarSeat
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.drive_time import DriveTime
from reception.plan.engagement import Engagement
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_stock import FlagStock
from reception.plan.gate import Gate
from reception.plan.half_mast import HalfMast
from reception.plan.hospital import Hospital
from reception.plan.host_person import HostPerson
from reception.plan.junction import Junction
from reception.plan.keep_apart import KeepApart
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder
from reception.plan.phase import Phase
from reception.plan.place import Place
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import RoadNetwork
from reception.plan.room import Room
from reception.plan.route import Route
from reception.plan.seating import Seating
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from reception.plan.wreath import Wreath


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
    RoadClosure: (
        Group("form-what", (("reason_zh",), ("reason_en",), ("cause",))),
        Group("form-time", (("starts", "ends"),)),
        Group("form-where", (("roads",), ("carriageway",), ("venues",), ("areas",))),
        Group("form-source", (("source",),)),
    ),
    DriveTime: (
        Group("form-way", (("origin",), ("destination",), ("mode",))),
        Group(
            "form-time",
            (("normal_minutes",), ("best_minutes", "worst_minutes"), ("hours",)),
        ),
        Group("form-source", (("measured_on",), ("source",))),
    ),
    Road: (
        Group("form-names", NAMES),
        Group("form-where", (("replaces",), ("start", "end"), ("points",))),
        Group(
            "form-size",
            (("road_class",), ("length_m", "lanes"), ("oneway", "in_use")),
        ),
        Group("form-speeds", (("speed_free_kmh", "speed_peak_kmh"), ("speeds",))),
        Group("form-source", (("source",),)),
    ),
    Junction: (
        Group("form-names", (*NAMES, ("replaces",))),
        Group("form-position", (("latitude", "longitude"), ("confidence",))),
        Group("form-source", (("source",),)),
    ),
    Gate: (
        Group("form-names", (("venue",), *NAMES, ("role",))),
        Group("form-position", (("latitude", "longitude"),)),
        Group(
            "form-use",
            (("motorcades_per_slot", "vehicles_per_slot"), ("slot_minutes",)),
        ),
        Group("form-source", (("source",),), folded=True),
        REMARKS,
    ),
    RoadNetwork: (
        Group("form-names", NAMES),
        Group("form-size", (("junctions", "roads"),)),
        Group("form-source", (("attribution",), ("source",), ("imported_at",))),
    ),
    Motorcade: (
        Group("form-for", (("move",), ("escort", "freezes"), ("motorcycles", "spacing_m"))),
        Group("form-way", (("gate",), ("drop",), ("hospital",))),
        Group(
            "form-people", (("commander",), ("calls",), ("press_pool",), ("press_ready_minutes",))
        ),
        REMARKS,
    ),
    MotorcadeCar: (
        Group("form-for", (("motorcade",), ("order", "role"))),
        Group("form-use", (("vehicle",), ("driver",), ("call_sign", "pass_class"))),
        Group("form-time", (("ahead_minutes", "flagged"),)),
        REMARKS,
    ),
    CarSeat: (Group("form-people", (("car",), ("position", "persons"), ("person",), ("reason",))),),
    Hospital: (
        Group("form-names", NAMES),
        Group("form-place", (("venue",),)),
        Group("form-contact", (("phone",), ("languages",), ("blood_bank",))),
        REMARKS,
    ),
    Route: (
        Group("form-what", (("move",), ("order", "fixed"), ("name_zh",), ("name_en",))),
        Group("form-way", (("via",), ("must_pass",), ("avoid",), ("areas",), ("roads",))),
        Group("form-source", (("source",),), folded=True),
        REMARKS,
    ),
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
        Group(
            "form-visit", (("delegation",), ("name_zh",), ("name_en",), ("status", "notified_on"))
        ),
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
        Group(
            "form-precedence",
            (("formal_zh",), ("formal_en",), ("sort_name_zh", "sort_name_en"), ("founded",)),
            folded=True,
        ),
        REMARKS,
    ),
    Member: (
        Group("form-names", (*NAMES, ("name_native",))),
        Group("form-office", (("title_zh",), ("title_en",), ("title_since", "rank_class"))),
        Group("form-party", (("delegation",), ("role", "order"), ("persons", "languages"))),
        Group("form-needs", (("step_free", "height_cm"), ("avoids",), ("diet",))),
        Group("form-precedence", (("first_since", "credentials_on"), ("stands_for",)), folded=True),
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
    FlagPlan: (
        Group("form-names", (("serves",), *NAMES)),
        Group(
            "form-flags",
            (("roads",), ("pattern", "host_side"), ("states", "event"), ("size", "area")),
        ),
        Group("form-time", (("up_by", "down_after"),)),
        Group("form-care", (("crews",), ("checked_by",), ("approved_by", "approved_on"))),
        Group("form-half-mast", (("half_mast",), ("half_mast_source",)), folded=True),
        REMARKS,
    ),
    FlagRoad: (
        Group("form-names", NAMES),
        Group("form-way", (("roads",),)),
        Group(
            "form-posts",
            (("spacing_m", "arms"), ("arrangement",), ("upper_in", "upper_out"), ("overlap",)),
        ),
        Group("form-source", (("unit",), ("source",)), folded=True),
        REMARKS,
    ),
    FlagPost: (
        Group("form-names", (("road",), ("number", "side"), ("chainage_m", "counted"))),
        Group("form-posts", (("arms", "height_m"), ("largest", "access"), ("status", "unit"))),
        Group("form-position", (("latitude", "longitude"), ("photo",))),
        REMARKS,
    ),
    FlagChoice: (
        Group("form-flags", (("plan",), ("post",), ("flags",))),
        Group("form-source", (("reason_zh",), ("reason_en",)), folded=True),
    ),
    FlagStock: (
        Group("form-flags", (("state", "design"), ("size", "amount"))),
        Group("form-flag-order", (("on_order", "arrives"), ("making_days",), ("supplier",))),
        Group("form-place", (("place",),)),
        REMARKS,
    ),
    FlagCrew: (
        Group("form-names", (*NAMES, ("hands", "has_lift"))),
        Group("form-use", (("posts_per_hour",), ("windows",), ("unit",))),
        REMARKS,
    ),
    FlagPicture: (
        Group("form-flags", (("state",), *NAMES, ("length", "height"))),
        Group("form-time", (("valid_from", "valid_to"),)),
        Group("form-source", (("source",),)),
    ),
    HalfMast: (
        Group("form-what", (("state",), ("starts", "ends"))),
        Group("form-source", (("reason_zh",), ("reason_en",), ("source",))),
    ),
    NamedOrder: (
        Group("form-what", (("engagement",), *NAMES, ("purpose",))),
        Group("form-ranking", (("policy", "classes_first"), ("alphabet", "name_form"))),
        Group(
            "form-ranking-ties",
            (("tie", "organisations"), ("term_date", "substitutes")),
            folded=True,
        ),
        Group("form-participants", (("hosts",), ("participants",))),
        REMARKS,
    ),
    Displacement: (
        Group("form-ranking", (("order",), ("person",), ("before",))),
        Group("form-reason", (("reason",), ("author", "at"))),
    ),
    Seating: (
        Group("form-what", (("engagement",), *NAMES, ("form",))),
        Group("form-seats", (("tables", "seats"), ("interpreters",), ("order",))),
        Group("form-sides", (("guest_side", "side_frame"), ("lay",))),
        Group("form-participants", (("host",), ("guest",), ("persons",))),
        Group("form-agreement", (("agreed_by",), ("host_agreed_on", "inspected_on"))),
        REMARKS,
    ),
    Place: (
        Group("form-seats", (("seating",), ("person",), ("table", "seat"))),
        Group("form-reason", (("pinned",), ("reason",))),
    ),
    Unit: (Group("form-names", (*NAMES, ("contact",))),),
    Ceremony: (
        Group("form-ceremony", (("engagement",), ("branches",), ("zero_seconds",))),
        Group("form-template", (("template",), ("template_digest",)), folded=True),
        REMARKS,
    ),
    Cue: (
        Group("form-ceremony", (("ceremony",), ("order", "number"), ("branch", "outside"))),
        Group(
            "form-trigger",
            (
                ("trigger", "after"),
                ("after_edge", "offset_seconds", "on_signal"),
                ("trigger_zh",),
                ("trigger_en",),
            ),
        ),
        Group("form-action", (("actors",), ("action_zh",), ("action_en",), ("confirms",))),
        Group("form-length", (("least_seconds", "usual_seconds"),)),
        Group(
            "form-place",
            (("position_zh", "position_en"), ("side", "frame"), ("kit_zh", "kit_en")),
        ),
    ),
    Wreath: (
        Group("form-request", (("engagement",), ("asked_on", "asked_channel"))),
        Group("form-leaders", (("leader",), ("leader_state",), ("reserve",), ("party_most",))),
        Group(
            "form-wreath",
            (
                ("ribbons",),
                ("wreaths", "size_cm"),
                ("flowers_zh", "flowers_en"),
                ("supplier", "wreath_state"),
            ),
        ),
        Group("form-music", (("music",),)),
        Group(
            "form-ground",
            (
                ("approach",),
                ("bearers", "bearers_state"),
                ("guards", "guards_state"),
                ("carpet_state", "marks_state"),
                ("interpreter_place", "interpreter_state"),
                ("press", "press_state"),
                ("guest_book_state",),
                ("mobility_zh", "mobility_en"),
                ("mobility_state",),
            ),
        ),
        Group(
            "form-weather",
            (
                ("alternate_start", "alternate_state"),
                ("weather_decision_at",),
                ("umbrellas_zh", "umbrellas_en"),
                ("umbrella_state",),
                ("closure_reference", "closure_state"),
            ),
        ),
        REMARKS,
    ),
    CeremonyTemplate: (
        Group("form-names", (*NAMES, ("made_from",))),
        Group("form-template", (("text",),)),
    ),
    Task: (
        Group("form-what", (("title_zh",), ("title_en",), ("status",))),
        Group("form-time", (("due", "minutes"), ("done_at",))),
        Group("form-for", (("serves",), ("after",), ("unit",), ("person",))),
        REMARKS,
    ),
}

COLUMNS: dict[type[Record], tuple[str, ...]] = {
    RoadClosure: ("reason_zh", "reason_en", "cause", "starts", "ends", "roads"),
    DriveTime: ("origin", "destination", "mode", "normal_minutes", "worst_minutes", "measured_on"),
    Road: ("name_zh", "name_en", "replaces", "start", "end", "speed_free_kmh", "in_use"),
    Junction: ("name_zh", "name_en", "replaces", "latitude", "longitude"),
    Gate: ("venue", "name_zh", "name_en", "role", "motorcades_per_slot", "slot_minutes"),
    RoadNetwork: ("name_zh", "name_en", "junctions", "roads", "imported_at"),
    Motorcade: ("move", "escort", "motorcycles", "freezes", "commander", "calls", "drop"),
    MotorcadeCar: ("motorcade", "order", "role", "vehicle", "driver", "flagged"),
    CarSeat: ("car", "position", "person", "persons"),
    Hospital: ("name_zh", "name_en", "venue", "languages", "phone", "blood_bank"),
    Route: ("move", "order", "name_zh", "name_en", "via", "must_pass", "fixed"),
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
    FlagPlan: ("serves", "name_zh", "roads", "pattern", "size", "up_by", "down_after"),
    FlagRoad: ("name_zh", "name_en", "arrangement", "arms", "spacing_m", "overlap"),
    FlagPost: ("road", "number", "side", "chainage_m", "arms", "largest", "access", "status"),
    FlagChoice: ("plan", "post", "flags", "reason_zh"),
    FlagStock: ("state", "size", "amount", "on_order", "arrives", "place"),
    FlagCrew: ("name_zh", "name_en", "hands", "has_lift", "posts_per_hour", "windows"),
    FlagPicture: ("state", "name_zh", "length", "height", "valid_from", "valid_to", "source"),
    HalfMast: ("state", "starts", "ends", "reason_zh", "source"),
    NamedOrder: ("engagement", "purpose", "policy", "alphabet", "name_zh", "name_en"),
    Displacement: ("order", "person", "before", "reason", "author", "at"),
    Seating: ("engagement", "form", "tables", "seats", "host", "guest", "inspected_on"),
    Place: ("seating", "table", "seat", "person", "pinned", "reason"),
    Unit: ("name_zh", "name_en", "contact"),
    Task: ("title_zh", "title_en", "serves", "due", "status", "unit", "person"),
    Wreath: ("engagement", "asked_on", "leader", "leader_state", "wreath_state", "approach"),
    CeremonyTemplate: ("name_zh", "name_en", "made_from"),
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
    Wreath,
    CeremonyTemplate,
    Link,
    KeepApart,
    Track,
    Phase,
    NamedOrder,
    Displacement,
    Seating,
    Place,
    FlagPlan,
    FlagRoad,
    FlagPost,
    FlagChoice,
    FlagStock,
    FlagCrew,
    FlagPicture,
    HalfMast,
    Gate,
    RoadClosure,
    DriveTime,
    Route,
    Motorcade,
    MotorcadeCar,
    CarSeat,
    Hospital,
    Road,
    Junction,
    RoadNetwork,
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
