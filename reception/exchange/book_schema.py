"""The JSON Schema of the book as JSON, made from the records themselves.

`python -m reception.exchange.book_schema` writes it to `resources/schema/book.schema.json`; a test
says when that file is out of date.
"""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any

import msgspec

import resources
from reception.exchange.book_json import FORMAT, VERSION
from reception.plan.kinds import KINDS

SCHEMA_FILE = resources.path("schema", "book.schema.json")


def book_schema() -> dict[str, Any]:
    """The schema. References between records, circles and the range of years are beyond what a
    schema can say; the import checks them."""
    kinds, components = msgspec.json.schema_components(KINDS.values())
    for component in components.values():
        if "properties" in component:
            component["additionalProperties"] = False
        if "description" in component:
            component["description"] = inspect.cleandoc(component["description"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Reception book",
        "description": "The whole book of a protocol office: records by kind, each kind sorted "
        "by id, times in UTC. An id is unique among all records, whatever their kind.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            **{
                name: {"type": "array", "items": kind}
                for name, kind in zip(KINDS, kinds, strict=True)
            },
        },
        "required": ["format", "version"],
        "additionalProperties": False,
        "$defs": components,
    }


def schema_text() -> str:
    """The schema as it stands in its file."""
    return json.dumps(book_schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    SCHEMA_FILE.parent.mkdir(exist_ok=True)
    Path(SCHEMA_FILE).write_text(schema_text(), encoding="utf-8", newline="\n")
