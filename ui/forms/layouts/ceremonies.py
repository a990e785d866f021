"""Ceremonies, orders of precedence and seatings: their forms and registers."""

from __future__ import annotations

from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.displacement import Displacement
from reception.plan.named_order import NamedOrder
from reception.plan.place import Place
from reception.plan.seating import Seating
from reception.plan.standing import Standing
from reception.plan.wreath import Wreath
from ui.forms.layouts.group import NAMES, REMARKS, Group, Layouts

LAYOUTS = Layouts(
    forms={
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
                    ("begun_by", "after"),
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
        Standing: (
            Group("form-ceremony", (("ceremony",), ("role",), ("position",), ("cue",))),
            Group("form-spot", (("ground",), ("right_m", "up_m"), ("facing_degrees",))),
            Group("form-reason", (("reason",),)),
        ),
        Wreath: (
            Group("form-request", (("engagement",), ("asked_on", "asked_channel"))),
            Group("form-leaders", (("leader",), ("leader_state",), ("reserve",), ("party_most",))),
            Group(
                "form-wreath",
                (
                    ("ribbons",),
                    ("wreaths", "size_cm"),
                    ("flowers_zh",),
                    ("flowers_en",),
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
    },
    columns={
        Standing: ("ceremony", "role", "position", "ground", "right_m", "up_m", "reason"),
        Wreath: ("engagement", "asked_on", "leader", "leader_state", "wreath_state", "approach"),
        CeremonyTemplate: ("name_zh", "name_en", "made_from"),
        NamedOrder: ("engagement", "purpose", "policy", "alphabet", "name_zh", "name_en"),
        Displacement: ("order", "person", "before", "reason", "author", "at"),
        Seating: ("engagement", "form", "tables", "seats", "host", "guest", "inspected_on"),
        Place: ("seating", "table", "seat", "person", "pinned", "reason"),
    },
    registers=(
        Standing,
        Wreath,
        CeremonyTemplate,
        NamedOrder,
        Displacement,
        Seating,
        Place,
    ),
)
