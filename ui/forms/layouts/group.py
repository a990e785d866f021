"""The group: fields of a form that belong together."""

from __future__ import annotations

from typing import NamedTuple

from reception.plan.record import Record


class Group(NamedTuple):
    """Fields that belong together; fields in one inner tuple share a line. `folded` groups are
    opened when they are wanted or hold something."""

    key: str
    lines: tuple[tuple[str, ...], ...]
    folded: bool = False


class Layouts(NamedTuple):
    """The forms of an area by kind, the columns of its registers, and which of its kinds have a
    register, in the order of the list."""

    forms: dict[type[Record], tuple[Group, ...]]
    columns: dict[type[Record], tuple[str, ...]]
    registers: tuple[type[Record], ...]


HOLDINGS = "holdings"
"""Stands for what an item holds: no field of the record, but part of its form."""

NAMES = (("name_zh",), ("name_en",))
REMARKS = Group("form-remarks", (("remarks_zh",), ("remarks_en",)), folded=True)
