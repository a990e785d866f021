"""Flags, their posts and crews: their forms and registers."""

from __future__ import annotations

from reception.plan.anthem import Anthem
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_crew import FlagCrew
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_set import FlagSet
from reception.plan.flag_stock import FlagStock
from reception.plan.forecast import Forecast
from reception.plan.half_mast import HalfMast
from reception.plan.lane_permit import LanePermit
from ui.forms.layouts.group import NAMES, REMARKS, Group, Layouts

LAYOUTS = Layouts(
    forms={
        FlagPlan: (
            Group("form-names", (("serves",), *NAMES)),
            Group(
                "form-flags",
                (
                    ("roads",),
                    ("pattern",),
                    ("host_side",),
                    ("states", "event"),
                    ("size",),
                    ("area",),
                ),
            ),
            Group("form-time", (("up_by", "down_after"),)),
            Group("form-flag-work", (("crews",), ("checked_by",), ("approved_by", "approved_on"))),
            Group("form-half-mast", (("half_mast",), ("half_mast_source",)), folded=True),
            REMARKS,
        ),
        FlagRoad: (
            Group("form-names", NAMES),
            Group("form-stretch", (("roads",),)),
            Group(
                "form-posts",
                (
                    ("spacing_m", "arms"),
                    ("arrangement",),
                    ("upper_in",),
                    ("upper_out",),
                    ("overlap",),
                ),
            ),
            Group("form-source", (("unit",), ("source",)), folded=True),
            REMARKS,
        ),
        FlagPost: (
            Group("form-names", (("road",), ("number", "side"), ("chainage_m", "counted"))),
            Group(
                "form-posts", (("arms", "height_m"), ("largest",), ("access",), ("status", "unit"))
            ),
            Group("form-position", (("latitude", "longitude"), ("photo",))),
            REMARKS,
        ),
        FlagChoice: (
            Group("form-flags", (("plan",), ("post",), ("flags",))),
            Group("form-source", (("reason_zh",), ("reason_en",)), folded=True),
        ),
        FlagSet: (
            Group("form-names", (("engagement",), ("place",), *NAMES)),
            Group("form-flags", (("host", "guest"), ("size",))),
            Group("form-time", (("before_minutes", "after_minutes"),)),
            Group("form-template", (("part",),), folded=True),
            REMARKS,
        ),
        FlagStock: (
            Group("form-flags", (("state", "design"), ("size",), ("amount",))),
            Group("form-flag-order", (("on_order", "arrives"), ("making_days",), ("supplier",))),
            Group("form-store", (("place",),)),
            REMARKS,
        ),
        FlagCrew: (
            Group("form-names", (*NAMES, ("hands", "has_lift"))),
            Group("form-use", (("posts_per_hour",), ("windows",), ("lift_windows",), ("unit",))),
            REMARKS,
        ),
        FlagPicture: (
            Group("form-flags", (("state",), *NAMES, ("length", "height"))),
            Group("form-time", (("valid_from", "valid_to"),)),
            Group("form-source", (("source",),)),
        ),
        LanePermit: (
            Group("form-lane", (("road",), ("side",), ("windows",))),
            Group("form-source", (("number", "unit"), ("source",))),
            REMARKS,
        ),
        Forecast: (
            Group("form-forecast", (("starts", "ends"), ("places",))),
            Group("form-wind", (("wind_force", "gust_force"), ("wind_ms", "gusts_ms"))),
            Group("form-sky", (("sky", "rain_chance"), ("coldest_c", "warmest_c"))),
            Group("form-source", (("source", "issued_at"),)),
            REMARKS,
        ),
        HalfMast: (
            Group("form-what", (("state",), ("starts", "ends"))),
            Group("form-source", (("reason_zh",), ("reason_en",), ("source",))),
        ),
        Anthem: (
            Group("form-what", (("state",), ("version", "seconds"))),
            Group("form-source", (("recording",), ("source",), ("approved_on",), ("heard_by",))),
        ),
    },
    columns={
        FlagPlan: ("serves", "name_zh", "roads", "pattern", "size", "up_by", "down_after"),
        FlagRoad: ("name_zh", "name_en", "arrangement", "arms", "spacing_m", "overlap"),
        FlagPost: ("road", "number", "side", "chainage_m", "arms", "largest", "access", "status"),
        FlagChoice: ("plan", "post", "flags", "reason_zh", "reason_en"),
        FlagSet: ("engagement", "place", "name_zh", "host", "guest", "size", "before_minutes"),
        FlagStock: ("state", "size", "amount", "on_order", "arrives", "place"),
        FlagCrew: ("name_zh", "name_en", "hands", "has_lift", "posts_per_hour", "windows"),
        FlagPicture: ("state", "name_zh", "length", "height", "valid_from", "valid_to", "source"),
        LanePermit: ("road", "side", "windows", "number", "unit"),
        Forecast: ("starts", "ends", "wind_force", "gust_force", "sky", "places", "source"),
        HalfMast: ("state", "starts", "ends", "reason_zh", "reason_en", "source"),
        Anthem: ("state", "version", "seconds", "source", "approved_on", "heard_by"),
    },
    registers=(
        FlagPlan,
        FlagRoad,
        FlagPost,
        FlagChoice,
        FlagSet,
        FlagStock,
        FlagCrew,
        FlagPicture,
        LanePermit,
        Forecast,
        HalfMast,
        Anthem,
    ),
)
