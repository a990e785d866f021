"""Plan files: forms other than the book itself in which a whole plan may be handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from reception.exchange.book_json import json_entries
from reception.exchange.entry import Entry
from reception.exchange.import_step import entries_plan
from reception.exchange.input_file import input_text
from reception.exchange.pentabarf import schedule_entries
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan

Reader = Callable[[Path], Sequence[Entry]]


def _text_entries(path: Path) -> list[Entry]:
    plan = plan_from_text(input_text(path), file=str(path))
    return [Entry(record.KIND, record) for record in plan]


READERS: dict[str, Reader] = {
    ".json": json_entries,
    ".txt": _text_entries,
    ".xml": schedule_entries,
}
"""How to read such a file, by the ending of its name."""


def is_plan_file(path: Path) -> bool:
    """Whether the name says that it holds a plan as JSON, programme text or published schedule."""
    return path.suffix.lower() in READERS


def plan_file_entries(path: Path) -> Sequence[Entry]:
    """The records in such a file, checked one by one.

    Raises:
        BadInput: something in it is wrong; tells where.
    """
    return READERS[path.suffix.lower()](path)


def plan_of_file(path: Path) -> Plan:
    """The plan in such a file.

    Raises:
        BadInput: something in it is wrong; tells where.
    """
    return entries_plan(plan_file_entries(path), str(path))
