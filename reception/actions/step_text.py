"""What a step did, in words: for the history, and for what undo and redo would do."""

from __future__ import annotations

from reception.fields.labels import item_title, record_label
from reception.fields.spoken_of import plan_spoken_of
from reception.plan.acceptance import Acceptance
from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.kinds import KINDS
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import ZONE, Plan
from reception.plan.record import Record
from reception.plan.setting import Setting
from reception.wording import Wording


def step_text(step: Step, plan: Plan, words: Wording) -> str:
    """What a step did: “Move ‘Welcome ceremony’”. Its subject is named as it was in the step, so
    that this can still be said when it has been removed since; `plan` is the book as it stands."""
    act = act_text(step, plan, words)
    if step.undoes:
        return words.say("step-undone", act=act)
    return words.say("step-redone", act=act) if step.redoes else act


def undo_text(step: Step | None, plan: Plan, words: Wording) -> str:
    """What a menu says of taking this step back, or of there being none."""
    return words.say("undo-step", act=act_text(step, plan, words)) if step else words.say("undo")


def redo_text(step: Step | None, plan: Plan, words: Wording) -> str:
    """What a menu says of doing this step again, or of there being none."""
    return words.say("redo-step", act=act_text(step, plan, words)) if step else words.say("redo")


def act_text(step: Step, plan: Plan, words: Wording) -> str:
    """The act itself, whether it was done, undone or done again."""
    spoken_of = plan_spoken_of(step, plan, [step.subject])
    subject = spoken_of.find(step.subject)
    kind, _, verb = step.verb.partition(".")
    name, item = _names(spoken_of, subject, words) if subject else (step.subject, "")
    noun = words.say(f"noun-{kind}") if kind in KINDS else ""
    for key in (f"verb-{kind}-{verb}", f"verb-{verb}", "verb-change"):
        if words.has(key):
            return words.say(key, name=name, item=item, kind=noun)
    raise LookupError(f"no words for {step.verb}")


def _names(plan: Plan, record: Record, words: Wording) -> tuple[str, str]:
    """What to call a record; for a holding the held one and what holds it."""
    if isinstance(record, Engagement | Move):
        return item_title(plan, record, words), ""
    if isinstance(record, Holding):
        resource, item = plan.find(record.resource), plan.item(record.item)
        return (
            record_label(plan, resource, words) if resource else record.resource,
            item_title(plan, item, words) if item else record.item,
        )
    if isinstance(record, Phase):
        return words.say(f"visit-{record.visit}"), ""
    if isinstance(record, Acceptance):
        return record.code, ""
    if isinstance(record, Setting):
        return _setting_label(record.id, words), ""
    return record_label(plan, record, words), ""


def _setting_label(key: str, words: Wording) -> str:
    """What the settings call it; its key where they do not show it."""
    label = "setting-zone" if key == ZONE else key.replace(".", "-").replace("_", "-")
    return words.say(label) if words.has(label) else key
