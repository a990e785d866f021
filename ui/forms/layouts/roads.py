"""Roads, ways and motorcades: their forms and registers."""

from __future__ import annotations

from reception.plan.car_seat import CarSeat
from reception.plan.drive_time import DriveTime
from reception.plan.gate import Gate
from reception.plan.hospital import Hospital
from reception.plan.junction import Junction
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.road import Road
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import RoadNetwork
from reception.plan.route import Route
from ui.forms.layouts.group import NAMES, REMARKS, Group, Layouts

LAYOUTS = Layouts(
    forms={
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
        Route: (
            Group("form-what", (("move",), ("order", "fixed"), ("name_zh",), ("name_en",))),
            Group("form-way", (("via",), ("must_pass",), ("avoid",), ("areas",), ("roads",))),
            Group("form-source", (("source",),), folded=True),
            REMARKS,
        ),
        Motorcade: (
            Group("form-for", (("move",), ("escort", "freezes"), ("motorcycles", "spacing_m"))),
            Group("form-way", (("gate",), ("drop",), ("hospital",))),
            Group(
                "form-people",
                (("commander",), ("calls",), ("press_pool",), ("press_ready_minutes",)),
            ),
            REMARKS,
        ),
        MotorcadeCar: (
            Group("form-for", (("motorcade",), ("order", "role"))),
            Group("form-use", (("vehicle",), ("driver",), ("call_sign", "pass_class"))),
            Group("form-time", (("ahead_minutes", "flagged"),)),
            REMARKS,
        ),
        CarSeat: (
            Group("form-people", (("car",), ("position", "persons"), ("person",), ("reason",))),
        ),
        Hospital: (
            Group("form-names", NAMES),
            Group("form-place", (("venue",),)),
            Group("form-contact", (("phone",), ("languages",), ("blood_bank",))),
            REMARKS,
        ),
    },
    columns={
        RoadClosure: ("reason_zh", "reason_en", "cause", "starts", "ends", "roads"),
        DriveTime: (
            "origin",
            "destination",
            "mode",
            "normal_minutes",
            "worst_minutes",
            "measured_on",
        ),
        Road: ("name_zh", "name_en", "replaces", "start", "end", "speed_free_kmh", "in_use"),
        Junction: ("name_zh", "name_en", "replaces", "latitude", "longitude"),
        Gate: ("venue", "name_zh", "name_en", "role", "motorcades_per_slot", "slot_minutes"),
        RoadNetwork: ("name_zh", "name_en", "junctions", "roads", "imported_at"),
        Route: ("move", "order", "name_zh", "name_en", "via", "must_pass", "fixed"),
        Motorcade: ("move", "escort", "motorcycles", "freezes", "commander", "calls", "drop"),
        MotorcadeCar: ("motorcade", "order", "role", "vehicle", "driver", "flagged"),
        CarSeat: ("car", "position", "person", "persons"),
        Hospital: ("name_zh", "name_en", "venue", "languages", "phone", "blood_bank"),
    },
    registers=(
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
    ),
)
