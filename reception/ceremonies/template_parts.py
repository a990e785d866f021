"""Template parts: what a template gives besides cues, as records of an engagement: sets of flags,
and tasks with documents among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from reception.ceremonies.template import Template
from reception.entitlements import Entitlements
from reception.flags.sets import shows_flags
from reception.plan.engagement import Engagement
from reception.plan.flag_set import FlagSet
from reception.plan.plan import Plan
from reception.plan.task import Task


def flag_sets(plan: Plan, engagement: Engagement, template: Template) -> Iterator[FlagSet]:
    """The sets of flags that a template puts out, each under the id of its part; none where no
    guest has a flag or the kind of visit no national flags."""
    if template.flags and shows_flags(plan, engagement, Entitlements.of(plan)):
        for flags in template.flags:
            yield FlagSet(
                id=flags.id,
                engagement=engagement.id,
                place=flags.place,
                name_zh=flags.name_zh,
                name_en=flags.name_en,
                host=flags.host,
                guest=flags.guest,
                size=flags.size,
                before_minutes=flags.before,
                after_minutes=flags.after,
                part=flags.id,
            )


def tasks(engagement: Engagement, template: Template, ids: Mapping[str, str]) -> Iterator[Task]:
    """The tasks of a template under these ids of theirs; those without one are left out."""
    for task in template.task:
        if task.id in ids:
            yield Task(
                id=ids[task.id],
                title_zh=task.title_zh,
                title_en=task.title_en,
                sort=task.sort,
                sheet=task.sheet,
                serves=engagement.id,
                due=engagement.start - timedelta(hours=task.hours_before),
                minutes=task.minutes,
                after=tuple(ids[id] for id in task.after if id in ids),
            )


def sets_of_engagement(plan: Plan, engagement: str) -> list[FlagSet]:
    """The sets of flags put out for an engagement, by id."""
    return sorted(plan.referring(FlagSet, "engagement", engagement), key=lambda one: one.id)


def tasks_by_title(plan: Plan, engagement: str) -> dict[str, Task]:
    """The tasks of an engagement by their Chinese title: by it a template knows its own again."""
    return {task.title_zh: task for task in plan.tasks_for(engagement)}
