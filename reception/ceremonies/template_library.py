"""The template library: the templates that the program brings and the office's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, lru_cache

import resources
from reception.ceremonies.template import Template
from reception.ceremonies.template_reader import read_template
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.zone import local_day
from reception.trouble import BadInput

FOLDER = "ceremonies"


@cache
def shipped_texts() -> Mapping[str, str]:
    """The texts of the shipped templates by id, sorted."""
    files = sorted(resources.path(FOLDER).glob("*.toml"))
    return {file.stem: file.read_text(encoding="utf-8") for file in files}


@cache
def shipped_templates() -> Mapping[str, Template]:
    """The shipped templates by id, sorted."""
    return {
        id: read_template(text, file=f"{FOLDER}/{id}.toml") for id, text in shipped_texts().items()
    }


def own_template(record: CeremonyTemplate) -> Template:
    """The template that one of the office's own says.

    Raises:
        BadInput: it cannot be read.
    """
    return _read(record.text, record.name_zh or record.name_en or record.id)


@lru_cache(maxsize=64)
def _read(text: str, file: str) -> Template:
    return read_template(text, file=file)


def template_fault(record: CeremonyTemplate) -> BadInput | None:
    """What is wrong with one of the office's own; None where it can be read, or is still empty."""
    try:
        if record.text:
            own_template(record)
    except BadInput as fault:
        return fault
    return None


def template_named(plan: Plan, id: str) -> Template | None:
    """The template with this id: the office's own before a shipped one; None where there is none,
    or none that can be read."""
    own = plan.get(CeremonyTemplate, id)
    if own is None:
        return shipped_templates().get(id)
    try:
        return own_template(own)
    except BadInput:
        return None


def template_text(plan: Plan, id: str) -> str:
    """The text of a template, readable or not; empty where there is none."""
    own = plan.get(CeremonyTemplate, id)
    return own.text if own is not None else shipped_texts().get(id, "")


def templates_for(plan: Plan, engagement: Engagement) -> list[tuple[str, Template]]:
    """The templates that fit an engagement, by id: those in force on its day first, of these those
    for its kind, the office's own, those for the open or for a hall, then by validity, newest
    first."""
    day = local_day(engagement.start, plan.zone)
    room = plan.get(Room, engagement.room)
    outdoor = engagement.outdoor or (room is not None and room.outdoor)

    def place(found: tuple[str, Template]) -> tuple[bool, bool, bool, bool, int, str]:
        id, template = found
        begun = template.valid_from or date.min
        return (
            not template.in_force(day),
            engagement.engagement not in template.engagements,
            plan.get(CeremonyTemplate, id) is None,
            template.outdoor is not None and template.outdoor is not outdoor,
            -begun.toordinal(),
            id,
        )

    return sorted(_all(plan), key=place)


def _all(plan: Plan) -> Iterator[tuple[str, Template]]:
    for id in plan.table(CeremonyTemplate):
        template = template_named(plan, id)
        if template is not None:
            yield id, template
    for id, template in shipped_templates().items():
        if plan.get(CeremonyTemplate, id) is None:
            yield id, template
