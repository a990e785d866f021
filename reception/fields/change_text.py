"""What a step changed, field by field, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.fields.codec import Codec
from reception.fields.labels import record_label
from reception.fields.spoken_of import plan_spoken_of
from reception.plan.change import Change, Step
from reception.plan.integrity import EARLIEST
from reception.plan.kinds import KINDS
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.zone import local_day
from reception.wording import Wording


def field_key(kind: type[Record], field: str, words: Wording) -> str:
    """Under which key the catalogue names a field: one of the kind's own, or the common one."""
    own = f"field-{kind.KIND}-{field}"
    return own if words.has(own) else f"field-{field}"


def change_lines(
    step: Step, plan: Plan, words: Wording, *, later: Iterable[Step] = ()
) -> Iterator[str]:
    """A heading for each record changed, and below it the fields with their old and new values.
    Other records are called what they are called now, and what a `later` step has removed is
    called what it was called last."""
    plan = plan_spoken_of(step, plan, [change.id for change in step.changes], later=later)
    codec = Codec(plan, words, local_day(step.at or EARLIEST, plan.zone))
    for change in step.changes:
        yield words.say(f"change-{_sort(change)}", name=_name(change, plan, words))
        if change.before is not None and change.after is not None:
            yield from _fields(change.before, change.after, codec)


def _fields(before: Record, after: Record, codec: Codec) -> Iterator[str]:
    kind = KINDS[before.KIND]
    for field in before.__struct_fields__:
        if getattr(before, field) == getattr(after, field):
            continue
        nothing = codec.words.say("change-nothing")
        was, now = (codec.shown(side, field) or nothing for side in (before, after))
        name = codec.words.say(field_key(kind, field, codec.words))
        yield codec.words.say("change-field", name=name, was=was, now=now)


def _sort(change: Change) -> str:
    if change.before is None:
        return "added"
    return "removed" if change.after is None else "changed"


def _name(change: Change, plan: Plan, words: Wording) -> str:
    record = change.after or change.before
    name = record_label(plan, record, words) if record else change.id
    return f"{words.say(f'noun-{change.kind}')} {name}"
