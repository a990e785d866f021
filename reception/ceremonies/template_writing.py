"""Writing templates: a template as text, so that people can read and change it, and an engagement's
own cues as a template.

TOML as the standard library reads it; it writes none, and a template needs little of it: lines of
``key = value`` below a heading.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count
from typing import Any

import msgspec

from reception.ceremonies.confidence import Confidence
from reception.ceremonies.cue_times import clock_text
from reception.ceremonies.ground import Ground
from reception.ceremonies.template import UNSOURCED, Template, TemplateCue, TemplateFlags
from reception.plan.cue import Cue
from reception.plan.flag_set import FlagSet

LISTS = ("branch", "cue", "holding", "flags", "task")
GROUND = "ground"
OF_GROUND = ("area", "line", "mark")
LONGEST_ID = 12


def written(template: Template) -> str:
    """The text of a template, which reads back as the same template."""
    parts = ["\n".join(_lines(template, leave_out=(*LISTS, GROUND)))]
    parts += _listed(template, LISTS)
    text = "\n\n".join(parts) + "\n"
    return f"{text}\n{ground_text(template.ground)}" if template.ground else text


def ground_text(ground: Ground) -> str:
    """A ground as it stands in the text of a template, at its end."""
    head = "\n".join((f"[{GROUND}]", *_lines(ground, leave_out=OF_GROUND)))
    return "\n\n".join((head, *_listed(ground, OF_GROUND, f"{GROUND}."))) + "\n"


def own_text(template: Template, id: str, name_zh: str, name_en: str) -> str:
    """The text of a template as the office's own: under names of its own, for any day, and known
    from nobody else."""
    own = msgspec.structs.replace(
        template,
        id=id,
        name_zh=name_zh,
        name_en=name_en,
        valid_from=None,
        valid_to=None,
        confidence=Confidence.OFFICE,
        **UNSOURCED,
    )
    return written(own)


def _listed(whole: msgspec.Struct, names: Sequence[str], within: str = "") -> Iterator[str]:
    for name in names:
        for part in getattr(whole, name):
            yield "\n".join((f"[[{within}{name}]]", *_lines(part)))


def template_cues(
    cues: Sequence[Cue], made_from: Sequence[TemplateCue] = ()
) -> tuple[TemplateCue, ...]:
    """The cues of a ceremony as those of a template. Each has its number; one without, or with
    another's, gets its place in the list. What waited for a cue of another ceremony waits for
    none. Which anthems are played says the cue of that number that it was `made_from`."""
    numbers: dict[str, str] = {}
    taken: set[str] = set()
    for place, cue in enumerate(cues, start=1):
        number = cue.number.strip()[:12]
        while not number or number in taken:
            number = f"{place}" if not number else f"{number[:10]}'"
        taken.add(number)
        numbers[cue.id] = number
    anthems = {cue.number: cue.anthems for cue in made_from}
    own = (_template_cue(cue, numbers) for cue in cues)
    return tuple(msgspec.structs.replace(cue, anthems=anthems.get(cue.number, ())) for cue in own)


def template_flags(sets: Sequence[FlagSet]) -> tuple[TemplateFlags, ...]:
    """The sets of flags of an engagement as those of a template; one that came from none, or from
    the same part as another, gets a number for an id."""
    free = (id for id in map(str, count(1)) if id not in {flags.part for flags in sets})
    ids: list[str] = []
    for flags in sets:
        own = 0 < len(flags.part) <= LONGEST_ID and flags.part not in ids
        ids.append(flags.part if own else next(free))
    return tuple(
        TemplateFlags(
            id=id,
            place=flags.place,
            name_zh=flags.name_zh,
            name_en=flags.name_en,
            host=flags.host,
            guest=flags.guest,
            size=flags.size,
            before=flags.before_minutes,
            after=flags.after_minutes,
        )
        for id, flags in zip(ids, sets, strict=True)
    )


def _template_cue(cue: Cue, numbers: dict[str, str]) -> TemplateCue:
    return TemplateCue(
        number=numbers[cue.id],
        trigger=cue.begun_by,
        after=numbers.get(cue.after, ""),
        edge=cue.after_edge,
        at=clock_text(cue.offset_seconds),
        on_signal=cue.on_signal,
        trigger_zh=cue.trigger_zh,
        trigger_en=cue.trigger_en,
        actors=cue.actors,
        action_zh=cue.action_zh,
        action_en=cue.action_en,
        position_zh=cue.position_zh,
        position_en=cue.position_en,
        side=cue.side,
        frame=cue.frame,
        usual=None if cue.usual_seconds is None else clock_text(cue.usual_seconds),
        least=clock_text(cue.least_seconds),
        confirms=cue.confirms,
        kit_zh=cue.kit_zh,
        kit_en=cue.kit_en,
        branch=cue.branch,
        outside=cue.outside,
    )


def _lines(part: msgspec.Struct, leave_out: Sequence[str] = ()) -> Iterator[str]:
    for field in msgspec.structs.fields(type(part)):
        value = getattr(part, field.name)
        if field.name not in leave_out and value is not None and value != field.default:
            yield f"{field.name} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | date):
        return str(value)
    if isinstance(value, tuple):
        return f"[{', '.join(_value(one) for one in value)}]"
    # What JSON writes as a string TOML reads as one, but for the character that deletes.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
