"""The programme and who is on it: their forms and registers."""

from __future__ import annotations

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.keep_apart import KeepApart
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.track import Track
from ui.forms.layouts.group import HOLDINGS, NAMES, REMARKS, Group, Layouts

LAYOUTS = Layouts(
    forms={
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
                "form-visit",
                (("delegation",), ("name_zh",), ("name_en",), ("status", "notified_on")),
            ),
            Group("form-arrival", (("arrives", "arrival_flight"), ("arrival_venue",))),
            Group("form-departure", (("departs", "departure_flight"), ("departure_venue",))),
            Group("form-care", (("residence",), ("standard",), ("officer",), ("unit",))),
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
            Group(
                "form-precedence", (("first_since", "credentials_on"), ("stands_for",)), folded=True
            ),
            REMARKS,
        ),
        Phase: (
            Group(
                "form-visit", (("stay",), ("visit",), ("starts", "ends"), ("host_zh", "host_en"))
            ),
        ),
        Track: (
            Group("form-party", (("stay",), ("track",), ("name_zh", "name_en"), ("members",))),
        ),
        Link: (
            Group("form-pair", (("before",), ("before_edge",), ("after",), ("after_edge",))),
            Group("form-time", (("at_least", "at_most"),)),
            Group("form-source", (("reason_zh",), ("reason_en",)), folded=True),
        ),
        KeepApart: (
            Group("form-pair", (("one",), ("other",), ("strength",))),
            Group("form-time", (("valid_from", "valid_to"),)),
            Group("form-remarks", (("remark",),), folded=True),
        ),
        Task: (
            Group("form-what", (("title_zh",), ("title_en",), ("sort", "sheet"), ("status",))),
            Group("form-time", (("due", "minutes"), ("done_at",))),
            Group("form-for", (("serves",), ("after",), ("unit",), ("person",))),
            REMARKS,
        ),
    },
    columns={
        Delegation: ("code", "name_zh", "name_en", "name_native", "jurisdiction", "country"),
        Member: ("order", "name_zh", "name_en", "name_native", "title_zh", "role", "persons"),
        Phase: ("stay", "visit", "starts", "ends", "host_zh"),
        Track: ("stay", "track", "name_zh", "name_en", "members"),
        Link: ("before", "before_edge", "after", "after_edge", "at_least", "at_most"),
        KeepApart: ("one", "other", "strength", "valid_from", "valid_to"),
        Task: ("title_zh", "title_en", "sort", "serves", "due", "status", "unit", "person"),
    },
    registers=(
        Delegation,
        Member,
        Task,
        Link,
        KeepApart,
        Track,
        Phase,
    ),
)
