"""Roads and motorcades, flags, ceremonies: the tables and columns they brought."""

from __future__ import annotations

from alembic.operations import Operations

from db.migrations.additions import add_columns, add_tables

TABLES: dict[str, str] = {
    "gate": """
        venue>venue name_zh name_en role latitude:float? longitude:float? motorcades_per_slot:int
        vehicles_per_slot:int slot_minutes:int source remarks_zh remarks_en
    """,
    "road_network": """
        name_zh name_en attribution source imported_at? junctions:int roads:int data
    """,
    "junction": """
        name_zh name_en latitude:float? longitude:float? replaces confidence source
    """,
    "road": """
        name_zh name_en replaces start end road_class length_m:int lanes:int oneway:bool?
        speed_free_kmh:float? speed_peak_kmh:float? speeds in_use:bool points source
    """,
    "road_closure": """
        reason_zh reason_en cause starts? ends? roads carriageway venues areas source
    """,
    "drive_time": """
        origin>venue destination>venue mode best_minutes:int? normal_minutes:int?
        worst_minutes:int? hours measured_on? source
    """,
    "route": """
        move>move order:int name_zh name_en via must_pass avoid areas roads fixed:bool source
        remarks_zh remarks_en
    """,
    "hospital": "name_zh name_en venue>venue languages phone blood_bank:bool remarks_zh remarks_en",
    "motorcade": """
        move>move escort motorcycles:int spacing_m:int freezes:bool commander>host_person calls
        gate>gate drop>gate hospital>hospital press_pool press_ready_minutes:int
        remarks_zh remarks_en
    """,
    "motorcade_car": """
        motorcade>motorcade order:int role vehicle>vehicle driver>host_person call_sign pass_class
        flagged:bool ahead_minutes:int remarks_zh remarks_en
    """,
    "car_seat": "car>motorcade_car position person? persons:int reason",
    "ceremony_template": "name_zh name_en made_from text",
    "ceremony": """
        engagement>engagement template template_digest branches zero_seconds:int
        remarks_zh remarks_en
    """,
    "cue": """
        ceremony>ceremony order:int number begun_by after>cue after_edge offset_seconds:int
        on_signal:bool trigger_zh trigger_en actors action_zh action_en position_zh position_en
        side frame least_seconds:int usual_seconds:int? confirms kit_zh kit_en branch outside:bool
    """,
    "wreath": """
        engagement>engagement asked_on? asked_channel leader>host_person leader_state
        reserve>host_person party_most:int wreaths:int supplier size_cm:int flowers_zh flowers_en
        wreath_state ribbons music bearers:int bearers_state guards:int guards_state carpet_state
        marks_state interpreter_place interpreter_state press:int press_state guest_book_state
        umbrellas_zh umbrellas_en umbrella_state mobility_zh mobility_en mobility_state approach
        alternate_start? alternate_state weather_decision_at? closure_reference closure_state
        remarks_zh remarks_en
    """,
    "flag_picture": (
        "state name_zh name_en length:int height:int valid_from? valid_to? source picture"
    ),
    "flag_stock": (
        "state design size amount:int on_order:int arrives? making_days:int? supplier>unit place"
        " remarks_zh remarks_en"
    ),
    "flag_crew": (
        "name_zh name_en hands:int has_lift:bool posts_per_hour:float? windows unit>unit"
        " remarks_zh remarks_en"
    ),
    "flag_road": (
        "name_zh name_en roads spacing_m:float? arms:int arrangement upper_in upper_out overlap"
        " unit>unit source remarks_zh remarks_en"
    ),
    "flag_post": (
        "road>flag_road number:int side chainage_m:float arms:int height_m:float largest access"
        " status counted:bool unit>unit latitude:float? longitude:float? photo remarks_zh"
        " remarks_en"
    ),
    "half_mast": "state starts ends reason_zh reason_en source",
    "flag_plan": (
        "serves? name_zh name_en roads pattern states event host_side size area up_by? down_after?"
        " crews half_mast half_mast_source checked_by>host_person approved_by approved_on?"
        " remarks_zh remarks_en"
    ),
    "flag_choice": "plan>flag_plan post>flag_post flags reason_zh reason_en",
    "named_order": (
        "engagement>engagement name_zh name_en purpose policy classes_first:bool tie organisations"
        " alphabet name_form term_date substitutes hosts participants remarks_zh remarks_en"
    ),
    "displacement": "order>named_order person? before? reason author at?",
    "seating": (
        "engagement>engagement name_zh name_en form tables:int seats:int lay guest_side side_frame"
        " interpreters order>named_order host? guest? persons agreed_by host_agreed_on?"
        " inspected_on? remarks_zh remarks_en"
    ),
    "place": "seating>seating person? table:int seat:int pinned:bool reason",
}

COLUMNS: dict[str, str] = {
    "engagement": "booths:int=0",
    "pool": "thing=other",
    "room": "booths:int=0",
    "delegation": "formal_zh= formal_en= sort_name_zh= sort_name_en= founded?",
    "member": (
        "first_since? credentials_on? rank_class=unknown stands_for=unknown height_cm:int=0"
    ),
    "host_person": "rank_class=unknown height_cm:int=0",
    "stay": "notified_on?",
}


def upgrade(operations: Operations) -> None:
    """From schema version 1 to 2."""
    add_tables(operations, TABLES)
    add_columns(operations, COLUMNS)
