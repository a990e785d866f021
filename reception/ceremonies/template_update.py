"""Template updates: how a ceremony differs from what its template says now.

Cues are known again by their numbers, sets of flags by the part that they came from, tasks by
their titles, and things and persons by what is held.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from reception.ceremonies.anthem_lengths import AnthemLengths, anthem_lengths
from reception.ceremonies.cue_times import cues_of
from reception.ceremonies.template import Template
from reception.ceremonies.template_cues import cue_records
from reception.ceremonies.template_parts import (
    flag_sets,
    sets_of_engagement,
    tasks,
    tasks_by_title,
)
from reception.ceremonies.template_resources import wanted
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.flag_set import FlagSet
from reception.plan.holding import Holding
from reception.plan.plan import Plan
from reception.plan.task import Task, TaskStatus

ASIDE = ("id", "ceremony", "order", "after")
"""Fields that say where a cue stands in its book, not what it is."""
OF_TASKS = ("title_en", "sort", "sheet", "due", "minutes")
"""Fields of a task that its template says; who does it is for the office."""

Part = Cue | FlagSet | Task | Holding


class DifferenceSort(StrEnum):
    """What an update would do to a part."""

    ADDED = "added"  # the template has something that the ceremony has not
    REMOVED = "removed"
    CHANGED = "changed"


class Difference(msgspec.Struct, frozen=True):
    """What an update would do to one part: `now` as it stands, `then` as the template has it, and
    in which fields they differ. `number` is that of a cue, the id of a part, or what is held;
    `then` of what is added stands under it. `after` of a cue is in neither: see `number_after`."""

    number: str
    sort: DifferenceSort
    now: Part | None
    then: Part | None
    fields: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """What sort of record it is."""
        one = self.then or self.now
        return one.KIND if one else ""

    @property
    def key(self) -> str:
        """What it is chosen by: ``cue 14``, ``flag_set table``."""
        return f"{self.kind} {self.number}"


def is_outdated(ceremony: Ceremony, template: Template) -> bool:
    """Whether the template has changed since it was applied."""
    return ceremony.template_digest != template.digest


def offers_update(plan: Plan, ceremony: Ceremony, template: Template) -> bool:
    """Whether the template has become another and would change anything here."""
    return is_outdated(ceremony, template) and bool(differences(plan, ceremony, template))


def differences(plan: Plan, ceremony: Ceremony, template: Template) -> tuple[Difference, ...]:
    """What taking the template as it is now would change: cue by cue in its order, what it no
    longer has last; then holdings, sets of flags and tasks."""
    engagement = plan.get(Engagement, ceremony.engagement)
    anthems = anthem_lengths(plan, engagement) if engagement else AnthemLengths()
    fresh = cue_records(template, ceremony.id, [cue.number for cue in template.cue], anthems)
    found = [*_cue_differences(cues_of(plan, ceremony), fresh)]
    if engagement is not None:
        found += _holding_differences(plan, engagement, template)
        found += _flag_differences(plan, engagement, template)
        found += _task_differences(plan, engagement, template)
    return tuple(found)


def number_after(cue: Cue, cues: Sequence[Cue]) -> str:
    """The number of the cue that one waits for; empty where it waits for none."""
    return next((other.number for other in cues if other.id == cue.after), "")


def _cue_differences(cues: Sequence[Cue], fresh: Sequence[Cue]) -> Iterator[Difference]:
    by_number = {cue.number: cue for cue in reversed(cues)}
    for then in fresh:
        now = by_number.get(then.number)
        if now is None:
            yield Difference(then.number, DifferenceSort.ADDED, None, then)
            continue
        fields = _differing(now, then, [f for f in Cue.__struct_fields__ if f not in ASIDE])
        if number_after(now, cues) != then.after:
            fields = (*fields, "after")
        if fields:
            yield Difference(then.number, DifferenceSort.CHANGED, now, then, fields)
    kept = {cue.number for cue in fresh}
    for cue in cues:
        if cue.number not in kept or by_number[cue.number] is not cue:
            yield Difference(cue.number, DifferenceSort.REMOVED, cue, None)


def _holding_differences(
    plan: Plan, engagement: Engagement, template: Template
) -> Iterator[Difference]:
    """Only what is wanted, not held, and there to be had: the rest is for the office."""
    held = {holding.resource for holding in plan.holdings_of(engagement.id)}
    for need in wanted(plan, engagement, template):
        if need.resource and need.resource not in held:
            held.add(need.resource)
            then = need.record(engagement, need.resource)
            yield Difference(need.resource, DifferenceSort.ADDED, None, then)


def _flag_differences(
    plan: Plan, engagement: Engagement, template: Template
) -> Iterator[Difference]:
    """Sets that came from no template are the office's own and stay."""
    there = {one.part: one for one in sets_of_engagement(plan, engagement.id) if one.part}
    for then in flag_sets(plan, engagement, template):
        now = there.get(then.part)
        if now is None:
            yield Difference(then.part, DifferenceSort.ADDED, None, then)
        elif fields := _differing(
            now, then, [f for f in FlagSet.__struct_fields__ if f != "id" and "remarks" not in f]
        ):
            yield Difference(then.part, DifferenceSort.CHANGED, now, then, fields)
    kept = {flags.id for flags in template.flags}
    for part, now in there.items():
        if part not in kept:
            yield Difference(part, DifferenceSort.REMOVED, now, None)


def _task_differences(
    plan: Plan, engagement: Engagement, template: Template
) -> Iterator[Difference]:
    """What is done or dropped stays as it is; what the template no longer has stays too, for the
    office may have written it."""
    there = tasks_by_title(plan, engagement.id)
    for then in tasks(engagement, template, {task.id: task.id for task in template.task}):
        now = there.get(then.title_zh)
        if now is None:
            yield Difference(then.id, DifferenceSort.ADDED, None, then)
        elif now.status is TaskStatus.OPEN and (fields := _differing(now, then, OF_TASKS)):
            yield Difference(then.id, DifferenceSort.CHANGED, now, then, fields)


def _differing(now: Part, then: Part, fields: Sequence[str]) -> tuple[str, ...]:
    return tuple(field for field in fields if getattr(now, field) != getattr(then, field))
