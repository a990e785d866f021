"""The verbs of templates: an office keeps its own way of doing a ceremony, and takes over what has
changed in a template when it wants to."""

from __future__ import annotations

from collections.abc import Container

import msgspec

from reception.actions.act import NewId, act, found
from reception.actions.record import add_record, removal
from reception.ceremonies.cue_times import cues_of
from reception.ceremonies.template import Confidence, Template, TemplateBranch
from reception.ceremonies.template_cues import cue_records
from reception.ceremonies.template_update import DifferenceSort, differences
from reception.ceremonies.template_writing import template_cues, written
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.change import Change, Step, added, replaced
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.roles import ROLES


def keep_template(plan: Plan, *, id: str, of: str, text: str, name_zh: str, name_en: str) -> Step:
    """The office keeps a copy of a template, `of` its id, under a name of its own, to change it as
    it likes."""
    record = CeremonyTemplate(id=id, name_zh=name_zh, name_en=name_en, made_from=of, text=text)
    return add_record(plan, record=record)


def keep_ceremony(
    plan: Plan,
    *,
    id: str,
    ceremony: str,
    template: Template | None,
    name_zh: str,
    name_en: str,
) -> Step:
    """The office keeps a ceremony, cued as it now stands, as a template of its own. What cues do
    not say (block, holdings, tasks) is as in the `template` that it was made from, or follows from
    the engagement."""
    one = found(plan, Ceremony, ceremony)
    engagement = found(plan, Engagement, one.engagement)
    cues = cues_of(plan, one)
    roles = dict.fromkeys(role for cue in cues for role in (*cue.actors, *cue.confirms))
    branches = {word.removeprefix("!") for cue in cues for word in cue.branch.split()}
    course = engagement.course
    base = template or Template(
        id=id, name_zh="", name_en="", minutes=course.minutes if course else 0
    )
    named = {branch.id for branch in base.branch}
    own = msgspec.structs.replace(
        base,
        id=id,
        name_zh=name_zh,
        name_en=name_en,
        engagements=base.engagements or (engagement.engagement,),
        valid_from=None,
        valid_to=None,
        source="",
        confidence=Confidence.OFFICE,
        roles=tuple(role for role in roles if role not in ROLES),
        branch=(*base.branch, *_branches(branches - named)),
        cue=template_cues(cues),
    )
    return keep_template(
        plan, id=id, of=one.template, text=written(own), name_zh=name_zh, name_en=name_en
    )


def update_ceremony(
    plan: Plan,
    *,
    ceremony: str,
    template: Template,
    new_id: NewId,
    numbers: Container[str] | None = None,
) -> Step:
    """A ceremony takes over what has changed in its template: all of it, or the cues with these
    `numbers`. What it does not take stays as it is, and is offered no more."""
    one = found(plan, Ceremony, ceremony)
    cues = cues_of(plan, one)
    chosen = [
        difference
        for difference in differences(one, cues, template)
        if numbers is None or difference.number in numbers
    ]
    ids = {cue.number: cue.id for cue in reversed(cues)}
    for difference in chosen:
        if difference.sort is DifferenceSort.ADDED:
            ids[difference.number] = new_id("cue")
    leaving = [d.now for d in chosen if d.sort is DifferenceSort.REMOVED and d.now]
    changes: dict[str, Change] = {change.id: change for change in removal(plan, leaving)}
    places = {cue.number: place for place, cue in enumerate(template.cue, start=1)}
    fresh = {
        cue.number: cue
        for cue in cue_records(template, ceremony, [cue.number for cue in template.cue])
    }
    for difference in chosen:
        if difference.sort is DifferenceSort.REMOVED:
            continue
        number = difference.number
        cue = fresh[number]
        after = ids.get(cue.after, "")
        if difference.now is None:
            record = msgspec.structs.replace(cue, id=ids[number], after=after)
            changes[record.id] = added(record)
        else:
            fields = {field: getattr(cue, field) for field in difference.fields}
            fields |= {"order": places[number], "after": after}
            changes[difference.now.id] = replaced(difference.now, **fields)
    changes[ceremony] = replaced(one, template_digest=template.digest)
    return act("ceremony.update", one.engagement, changes.values())


def _branches(ids: set[str]) -> list[TemplateBranch]:
    return [TemplateBranch(id=id, name_zh=id, name_en=id) for id in sorted(ids) if id]
