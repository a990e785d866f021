"""The verbs of ceremonies: cues, holdings, tasks and what else a template gives, in one step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

import msgspec

from reception.actions.act import NewId, act, found
from reception.actions.record import removal
from reception.ceremonies.anthem_lengths import anthem_lengths
from reception.ceremonies.cue_times import ceremony_of, cues_of
from reception.ceremonies.template import Template
from reception.ceremonies.template_cues import cue_records
from reception.ceremonies.template_parts import (
    flag_sets,
    sets_of_engagement,
    tasks,
    tasks_by_title,
)
from reception.ceremonies.template_resources import Wanted, wanted
from reception.plan.ceremony import Ceremony
from reception.plan.change import Change, Step, added, replaced
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_set import FlagSet
from reception.plan.holding import Holding
from reception.plan.plan import Plan
from reception.plan.standing import Standing
from reception.plan.task import Task
from reception.plan.wreath import Wreath
from reception.wording import wording


def apply_template(
    plan: Plan, *, engagement: str, template_id: str, template: Template, new_id: NewId
) -> Step:
    """An engagement becomes a ceremony after a template: its cues, what it holds, the flags put
    out for it, and the tasks that make it ready (documents among them).

    Cues that it had go, and figures moved from one of them on follow the cue that has its number
    now; what it holds already, sets of flags of the same part and tasks of the
    same name stay as they are. No flags are put out where the visit has no national flags. What
    the book has nothing of, or several to choose from, becomes a task to arrange it. A
    wreath-laying also gets the list of all that is arranged for it.
    """
    one = found(plan, Engagement, engagement)
    ceremony = ceremony_of(plan, engagement)
    changes: list[Change] = []
    if ceremony is None:
        ceremony = Ceremony(
            id=new_id(Ceremony.KIND),
            engagement=engagement,
            template=template_id,
            template_digest=template.digest,
        )
        changes.append(added(ceremony))
    else:
        changes += removal(plan, cues_of(plan, ceremony))
        known = {branch.id for branch in template.branch}
        changes.append(
            replaced(
                ceremony,
                template=template_id,
                template_digest=template.digest,
                branches=tuple(branch for branch in ceremony.branches if branch in known),
            )
        )
    ids = [new_id("cue") for _ in template.cue]
    changes = _carried_over(plan, ceremony, template, ids, changes)
    cues = cue_records(template, ceremony.id, ids, anthem_lengths(plan, one))
    changes += [added(cue) for cue in cues]
    needs = tuple(wanted(plan, one, template))
    changes += _holdings(plan, one, needs, new_id)
    changes += _flags(plan, one, template, new_id)
    changes += _tasks(plan, one, template, needs, new_id)
    changes += _place_changes(one, template)
    is_wreath = one.engagement is EngagementKind.WREATH
    if is_wreath and not plan.referring(Wreath, "engagement", engagement):
        changes.append(added(Wreath(id=new_id(Wreath.KIND), engagement=engagement, bearers=2)))
    return act("ceremony.apply", engagement, changes)


def _carried_over(
    plan: Plan, ceremony: Ceremony, template: Template, ids: Sequence[str], changes: list[Change]
) -> list[Change]:
    """The changes, without taking away figures that were moved from a cue on which there is
    again."""
    there = {cue.number: id for cue, id in zip(template.cue, ids, strict=True)}
    numbers = {cue.id: cue.number for cue in cues_of(plan, ceremony)}
    kept = {
        one.id: replaced(one, cue=there[numbers[one.cue]])
        for one in plan.referring(Standing, "ceremony", ceremony.id)
        if numbers.get(one.cue, "") in there
    }
    return [kept.get(change.id, change) for change in changes]


def switch_branches(plan: Plan, *, ceremony: str, branches: tuple[str, ...]) -> Step:
    """Rain, a guest who walks slowly, a spouse taking part: which branches are in force."""
    one = found(plan, Ceremony, ceremony)
    change = replaced(one, branches=tuple(dict.fromkeys(branches)))
    return act("ceremony.switch_branches", ceremony, [change])


def _place_changes(one: Engagement, template: Template) -> Iterator[Change]:
    times = {
        "setup_minutes": template.setup_minutes,
        "turn_round_minutes": template.turn_round_minutes,
    }
    told = {
        field: value
        for field, value in times.items()
        if value is not None and getattr(one, field) is None
    }
    if told:
        yield replaced(one, **told)


def _holdings(
    plan: Plan, one: Engagement, needs: Sequence[Wanted], new_id: NewId
) -> Iterator[Change]:
    held = {holding.resource for holding in plan.holdings_of(one.id)}
    for need in needs:
        if need.resource and need.resource not in held:
            held.add(need.resource)
            yield added(need.record(one, new_id(Holding.KIND)))


def _flags(plan: Plan, one: Engagement, template: Template, new_id: NewId) -> Iterator[Change]:
    there = {flags.part for flags in sets_of_engagement(plan, one.id)}
    for flags in flag_sets(plan, one, template):
        if flags.part not in there:
            yield added(msgspec.structs.replace(flags, id=new_id(FlagSet.KIND)))


def _tasks(
    plan: Plan, one: Engagement, template: Template, needs: Sequence[Wanted], new_id: NewId
) -> Iterator[Change]:
    there = {title: task.id for title, task in tasks_by_title(plan, one.id).items()}
    ids = {task.id: there.get(task.title_zh, "") or new_id(Task.KIND) for task in template.task}
    yield from (added(t) for t in tasks(one, template, ids) if t.title_zh not in there)
    for need in needs:
        titles = {
            language: wording(language).say(
                "ceremony-arrange", what=wording(language).say(need.named)
            )
            for language in ("zh", "en")
        }
        if need.missing and titles["zh"] not in there:
            there[titles["zh"]] = ""
            yield added(
                Task(
                    id=new_id(Task.KIND),
                    title_zh=titles["zh"],
                    title_en=titles["en"],
                    serves=one.id,
                    due=one.start - timedelta(hours=need.hours_before),
                )
            )
