"""Where figures stand in a ceremony, the weather, lanes of flag roads: what they brought."""

from __future__ import annotations

from alembic.operations import Operations

from db.migrations.additions import add_columns, add_tables

TABLES: dict[str, str] = {
    "lane_permit": ("road>flag_road side windows number unit>unit source remarks_zh remarks_en"),
    "forecast": """
        starts ends places wind_force:int? gust_force:int? wind_ms:float? gusts_ms:float? sky
        rain_chance:int? coldest_c:float? warmest_c:float? source issued_at? remarks_zh remarks_en
    """,
    "flag_set": """
        engagement>engagement place name_zh name_en host:int guest:int size before_minutes:int
        after_minutes:int part remarks_zh remarks_en
    """,
    "standing": """
        ceremony>ceremony role position cue>cue ground right_m:float up_m:float
        facing_degrees:float? reason
    """,
    "anthem": "state seconds:int version recording source approved_on? heard_by",
}

COLUMNS: dict[str, str] = {
    "flag_crew": "lift_windows=[]",
    "task": "sort=task sheet=none",
    "stay": "standard=unasked",
}


def upgrade(operations: Operations) -> None:
    """From schema version 2 to 3."""
    add_tables(operations, TABLES)
    add_columns(operations, COLUMNS)
