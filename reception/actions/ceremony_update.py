"""The verb of updates: a ceremony takes over what has changed in its template, as far as an officer
wants."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

import msgspec

from reception.actions.act import NewId, act, found
from reception.actions.record import removal
from reception.ceremonies.cue_times import cues_of
from reception.ceremonies.template import Template
from reception.ceremonies.template_parts import tasks, tasks_by_title
from reception.ceremonies.template_update import Difference, DifferenceSort, differences
from reception.plan.ceremony import Ceremony
from reception.plan.change import Change, Step, added, replaced
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.task import Task


def update_ceremony(
    plan: Plan,
    *,
    ceremony: str,
    template: Template,
    new_id: NewId,
    chosen: Container[str] | None = None,
) -> Step:
    """A ceremony takes over what has changed in its template: all of it, or what is `chosen` by
    the keys of the differences. What it does not take stays as it is, and is offered no more."""
    one = found(plan, Ceremony, ceremony)
    taken = [
        difference
        for difference in differences(plan, one, template)
        if chosen is None or difference.key in chosen
    ]
    leaving = [d.now for d in taken if d.sort is DifferenceSort.REMOVED and d.now]
    changes: dict[str, Change] = {change.id: change for change in removal(plan, leaving)}
    staying = [d for d in taken if d.sort is not DifferenceSort.REMOVED]
    for change in (
        *_cues(plan, one, template, staying, new_id),
        *_tasks(plan, one, template, staying, new_id),
        *_others(staying, new_id),
        replaced(one, template_digest=template.digest),
    ):
        changes[change.id] = change
    return act("ceremony.update", one.engagement, changes.values())


def _cues(
    plan: Plan, one: Ceremony, template: Template, taken: Iterable[Difference], new_id: NewId
) -> Iterator[Change]:
    chosen = [difference for difference in taken if difference.kind == Cue.KIND]
    ids = {cue.number: cue.id for cue in reversed(cues_of(plan, one))}
    ids |= {d.number: new_id(Cue.KIND) for d in chosen if d.sort is DifferenceSort.ADDED}
    places = {cue.number: place for place, cue in enumerate(template.cue, start=1)}
    awaited = {cue.number: cue.after for cue in template.cue}
    for difference in chosen:
        number, after = difference.number, ids.get(awaited[difference.number], "")
        if difference.now is not None:
            fields = {field: getattr(difference.then, field) for field in difference.fields}
            fields |= {"order": places[number], "after": after}
            yield replaced(difference.now, **fields)
        elif difference.then is not None:
            yield added(msgspec.structs.replace(difference.then, id=ids[number], after=after))


def _tasks(
    plan: Plan, one: Ceremony, template: Template, taken: Iterable[Difference], new_id: NewId
) -> Iterator[Change]:
    engagement = plan.get(Engagement, one.engagement)
    chosen = {d.number: d for d in taken if d.kind == Task.KIND}
    if engagement is None or not chosen:
        return
    there = tasks_by_title(plan, engagement.id)
    ids = {t.id: there[t.title_zh].id for t in template.task if t.title_zh in there}
    fresh = {id: new_id(Task.KIND) for id, d in chosen.items() if d.now is None}
    made = {task.id: task for task in tasks(engagement, template, ids | fresh)}
    for id, difference in chosen.items():
        if difference.now is None:
            yield added(made[fresh[id]])
        else:
            yield _changed(difference)


def _others(taken: Iterable[Difference], new_id: NewId) -> Iterator[Change]:
    """Holdings and sets of flags, which nothing else refers to."""
    for difference in taken:
        if difference.kind in (Cue.KIND, Task.KIND) or difference.then is None:
            continue
        if difference.now is None:
            yield added(msgspec.structs.replace(difference.then, id=new_id(difference.kind)))
        else:
            yield _changed(difference)


def _changed(difference: Difference) -> Change:
    assert difference.now is not None
    fields = {field: getattr(difference.then, field) for field in difference.fields}
    return replaced(difference.now, **fields)
