"""Which fields a form and a register show of each kind, and in which order: data, by area.

May import `reception.plan`; nothing of Qt, so that what is shown can be read and tested as a table.
"""

from __future__ import annotations

from reception.plan.record import Record
from ui.forms.layouts import ceremonies, flags, office, programme, roads
from ui.forms.layouts.group import HOLDINGS, Group, Layouts

__all__ = [
    "AREAS",
    "COLUMNS",
    "FORMS",
    "HOLDINGS",
    "REGISTERS",
    "Group",
    "form_fields",
    "register_columns",
]

AREAS: dict[str, Layouts] = {
    "programme": programme.LAYOUTS,
    "office": office.LAYOUTS,
    "roads": roads.LAYOUTS,
    "flags": flags.LAYOUTS,
    "ceremonies": ceremonies.LAYOUTS,
}
"""The layouts of each area, in the order in which the registers list them."""

FORMS: dict[type[Record], tuple[Group, ...]] = {
    kind: groups for area in AREAS.values() for kind, groups in area.forms.items()
}
COLUMNS: dict[type[Record], tuple[str, ...]] = {
    kind: columns for area in AREAS.values() for kind, columns in area.columns.items()
}
REGISTERS: tuple[type[Record], ...] = tuple(
    kind for area in AREAS.values() for kind in area.registers
)
"""The kinds that have a register of their own in the window, in the order of its list."""


def register_columns(kind: type[Record]) -> tuple[str, ...]:
    """The fields that the register of a kind shows."""
    return COLUMNS[kind]


def form_fields(kind: type[Record]) -> tuple[str, ...]:
    """All fields of a kind's form, holdings left out."""
    return tuple(
        field
        for group in FORMS[kind]
        for line in group.lines
        for field in line
        if field != HOLDINGS
    )
