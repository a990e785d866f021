"""Roads and motorcades, flags, ceremonies: the tables and columns they brought."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

# Columns besides the id: text that is always there; `:int`, `:float`, `:bool` where it is not
# text; `?` where it may be NULL; `column>table` names a row of that table, or is NULL.
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

# Columns that came to a table which was there before, written alike; `=` and what stands in the
# rows of older books where it may not be NULL.
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

TYPES: dict[str, type[Any]] = {
    "": sa.Text,
    "int": sa.Integer,
    "float": sa.Double,
    "bool": sa.Boolean,
}


def upgrade(operations: Operations) -> None:
    """From schema version 1 to 2."""
    for table, columns in TABLES.items():
        described = [_column(table, column) for column in columns.split()]
        operations.create_table(
            table,
            sa.Column("id", sa.Text),
            *described,
            sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        )
        for column in described:
            if column.foreign_keys:
                operations.create_index(f"ix_{table}_{column.name}", table, [column.name])
    for table, columns in COLUMNS.items():
        _add_columns(operations, table, columns.split())


def _add_columns(operations: Operations, table: str, descriptions: list[str]) -> None:
    """First what older rows hold, then the column as it is in a new book: done at once, the rows
    would be copied when their value is not known any more."""
    filled: list[sa.Column[Any]] = []
    with operations.batch_alter_table(table) as altered:
        for description in descriptions:
            described, _, value = description.partition("=")
            column = _column(table, described)
            if not column.nullable:
                column.server_default = sa.DefaultClause(value)
                filled.append(column)
            altered.add_column(column)
    with operations.batch_alter_table(table) as altered:
        for column in filled:
            altered.alter_column(column.name, server_default=None)
    for description in descriptions:
        name, _, target = description.partition("=")[0].partition(">")
        if target:
            operations.create_index(f"ix_{table}_{name}", table, [name])


def _column(table: str, description: str) -> sa.Column[Any]:
    name, _, target = description.partition(">")
    if target:
        key = sa.ForeignKey(
            f"{target}.id", name=f"fk_{table}_{name}", deferrable=True, initially="DEFERRED"
        )
        return sa.Column(name, sa.Text, key)
    name, _, kind = description.rstrip("?").partition(":")
    return sa.Column(name, TYPES[kind], nullable=description.endswith("?"))
