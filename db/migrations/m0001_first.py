"""The first schema: a table per kind of record, the journal, the book."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

# Columns besides the id: text that is always there; `:int`, `:float`, `:bool` where it is not
# text; `?` where it may be NULL; `column>table` names a row of that table, or is NULL.
TABLES = {
    "setting": "value source",
    "unit": "name_zh name_en contact",
    "venue": """
        name_zh name_en sort latitude:float? longitude:float? district confidence
        accepted_from? closures remarks_zh remarks_en
    """,
    "room": """
        venue>venue name_zh name_en floor capacity:int layouts setup_minutes:int
        turn_round_minutes:int step_free:bool? outdoor:bool accepted_from? ways closures
        source remarks_zh remarks_en
    """,
    "host_person": """
        name_zh name_en title_zh title_en title_since? role rank:int languages unit>unit
        phone remarks_zh remarks_en
    """,
    "thing": """
        name_zh name_en thing base>venue setup_minutes:int turn_round_minutes:int unit>unit
        remarks_zh remarks_en
    """,
    "vehicle": """
        name_zh name_en plate vehicle seats:int driver>host_person remarks_zh remarks_en
    """,
    "pool": """
        name_zh name_en amount:int setup_minutes:int turn_round_minutes:int unit>unit
        remarks_zh remarks_en
    """,
    "delegation": """
        name_zh name_en name_native code jurisdiction country languages home_zone colour
        contact remarks_zh remarks_en
    """,
    "member": """
        delegation>delegation name_zh name_en name_native title_zh title_en title_since?
        role order:int persons:int languages step_free:bool diet avoids remarks_zh remarks_en
    """,
    "keep_apart": "one? other? strength valid_from? valid_to? remark",
    "stay": """
        delegation>delegation arrives departs status name_zh name_en arrival_venue>venue
        departure_venue>venue arrival_flight departure_flight residence>venue
        officer>host_person unit>unit remarks_zh remarks_en
    """,
    "phase": "stay>stay visit starts ends host_zh host_en",
    "track": "stay>stay track name_zh name_en members",
    "engagement": """
        title_zh title_en engagement tracks start end? assumed_minutes:int? least_minutes:int?
        not_before? approximate:bool fixed:bool status actual_start? actual_end? venue>venue
        room>room layout setup_minutes:int? turn_round_minutes:int? expected:int agreed_rank:int
        offers outdoor:bool parent>engagement variant_of>engagement in_force:bool unit>unit
        participants_zh participants_en dress_zh dress_en cars_zh cars_en remarks_zh remarks_en
    """,
    "move": """
        tracks origin>venue destination>venue depart arrive mode status actual_depart?
        actual_arrive? drive_minutes:int? drive_source variant_of>move in_force:bool
        unit>unit cars_zh cars_en remarks_zh remarks_en
    """,
    "link": """
        before? before_edge after? after_edge at_least:int at_most:int? reason_zh reason_en
    """,
    "holding": """
        item? resource? role amount:int setup_minutes:int? turn_round_minutes:int? languages
    """,
    "task": """
        title_zh title_en serves? due? minutes:int after status done_at? unit>unit
        person>host_person remarks_zh remarks_en
    """,
    "acceptance": "code subjects proof reason author at",
    "book": "format schema_version:int created",
}

TYPES: dict[str, type[Any]] = {
    "": sa.Text,
    "int": sa.Integer,
    "float": sa.Double,
    "bool": sa.Boolean,
}


def upgrade(operations: Operations) -> None:
    """From an empty database to schema version 1."""
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
    operations.create_table(
        "journal",
        sa.Column("seq", sa.Integer, autoincrement=False),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in (
                "id", "verb", "subject", "author", "at", "merge_key", "undoes", "redoes", "changes"
            )
        ),
        sa.PrimaryKeyConstraint("seq", name="pk_journal"),
        sa.UniqueConstraint("id", name="uq_journal_id"),
    )  # fmt: skip


def _column(table: str, description: str) -> sa.Column[Any]:
    name, _, target = description.partition(">")
    if target:
        key = sa.ForeignKey(
            f"{target}.id", name=f"fk_{table}_{name}", deferrable=True, initially="DEFERRED"
        )
        return sa.Column(name, sa.Text, key)
    name, _, kind = description.rstrip("?").partition(":")
    return sa.Column(name, TYPES[kind], nullable=description.endswith("?"))
