"""Template updates: how the cues of a ceremony differ from what its template says now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from reception.ceremonies.template import Template
from reception.ceremonies.template_cues import cue_records
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue

ASIDE = ("id", "ceremony", "order", "after")
"""Fields that say where a cue stands in its book, not what it is."""


class DifferenceSort(StrEnum):
    ADDED = "added"  # the template has a cue that the ceremony has not
    REMOVED = "removed"
    CHANGED = "changed"


class Difference(msgspec.Struct, frozen=True):
    """What an update would do to one cue: `now` as it stands, `then` as the template has it, and
    in which fields they differ. `after` is in neither: see `number_after`."""

    number: str
    sort: DifferenceSort
    now: Cue | None
    then: Cue | None
    fields: tuple[str, ...] = ()


def is_outdated(ceremony: Ceremony, template: Template) -> bool:
    """Whether the template has changed since it was applied."""
    return ceremony.template_digest != template.digest


def differences(
    ceremony: Ceremony, cues: Sequence[Cue], template: Template
) -> tuple[Difference, ...]:
    """What taking the template as it is now would change, cue by cue, in the template's order;
    what it no longer has comes last. Cues are known by their numbers."""
    fresh = cue_records(template, ceremony.id, [cue.number for cue in template.cue])
    return tuple(_differences(cues, fresh))


def number_after(cue: Cue, cues: Sequence[Cue]) -> str:
    """The number of the cue that one waits for; empty where it waits for none."""
    return next((other.number for other in cues if other.id == cue.after), "")


def _differences(cues: Sequence[Cue], fresh: Sequence[Cue]) -> Iterator[Difference]:
    by_number = {cue.number: cue for cue in reversed(cues)}
    for then in fresh:
        now = by_number.get(then.number)
        if now is None:
            yield Difference(then.number, DifferenceSort.ADDED, None, then)
            continue
        fields = tuple(
            field
            for field in Cue.__struct_fields__
            if field not in ASIDE and getattr(now, field) != getattr(then, field)
        )
        if number_after(now, cues) != then.after:
            fields = (*fields, "after")
        if fields:
            yield Difference(then.number, DifferenceSort.CHANGED, now, then, fields)
    kept = {cue.number for cue in fresh}
    for cue in cues:
        if cue.number not in kept or by_number[cue.number] is not cue:
            yield Difference(cue.number, DifferenceSort.REMOVED, cue, None)
