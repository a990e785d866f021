"""The verbs of templates: an office keeps its own way of doing a ceremony."""

from __future__ import annotations

import msgspec

from reception.actions.act import found
from reception.actions.record import add_record
from reception.ceremonies.cue_times import cues_of
from reception.ceremonies.template import Template, TemplateBranch
from reception.ceremonies.template_parts import sets_of_engagement
from reception.ceremonies.template_writing import own_text, template_cues, template_flags
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.change import Step
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
    """The office keeps a ceremony, cued and flagged as it now stands, as a template of its own.
    What that does not say (block, holdings, tasks) is as in the `template` that it was made from,
    or follows from the engagement."""
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
        engagements=base.engagements or (engagement.engagement,),
        roles=tuple(role for role in roles if role not in ROLES),
        branch=(*base.branch, *_branches(branches - named)),
        cue=template_cues(cues, base.cue),
        flags=template_flags(sets_of_engagement(plan, engagement.id)) or base.flags,
    )
    text = own_text(own, id, name_zh, name_en)
    return keep_template(plan, id=id, of=one.template, text=text, name_zh=name_zh, name_en=name_en)


def _branches(ids: set[str]) -> list[TemplateBranch]:
    return [TemplateBranch(id=id, name_zh=id, name_en=id) for id in sorted(ids) if id]
