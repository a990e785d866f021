"""Reading templates: text becomes a template, or one sentence says what is wrong and where."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from reception.ceremonies.ground_reader import ground_faults, line_of
from reception.ceremonies.template import Template, TemplateCue, seconds_of
from reception.plan.circles import in_circles
from reception.plan.roles import ROLES
from reception.trouble import BadInput

MOST_CUES = 500
LINE = re.compile(r"line (\d+)")
GROUND = ".ground"
BY_LINE = ("template-no-toml",)

Fault = tuple[str, str, dict[str, Any]]
"""The key of what is said, the number of the cue or id of the task, and further arguments."""


def read_template(text: str, *, file: str) -> Template:
    """The template that a text says; `file` is what to call the text where something is wrong.

    Raises:
        BadInput: it is no TOML, lacks or misspells something, names a role or cue that there is
            not, waits in a circle, has a cue longer than its block, or a ground that cannot be.
            Its place is the number of the cue or the line.
    """
    try:
        template = msgspec.convert(tomllib.loads(text), Template)
    except tomllib.TOMLDecodeError as error:
        line = LINE.search(str(error))
        place = line[1] if line else str(text.count("\n") + 1)  # at its end
        raise BadInput("template-no-toml", file=file, place=place, said=str(error)) from error
    except msgspec.ValidationError as error:
        said, _, path = str(error).partition(" - at `$")
        in_ground = path.removeprefix(GROUND).rstrip("`")
        if in_ground != path.rstrip("`"):
            place = str(line_of(in_ground, text, within="ground."))
            raise BadInput("ground-unfit", file=file, place=place, said=said) from error
        place = _place_of(path.rstrip("`."), text)
        raise BadInput("template-unfit", file=file, place=place, said=said) from error
    for key, place, arguments in template_faults(template):
        raise BadInput(key, file=file, place=place, **arguments)
    for key, path, arguments in ground_faults(template.ground) if template.ground else ():
        place = str(line_of(path, text, within="ground."))
        raise BadInput(key, file=file, place=place, **arguments)
    return template


def fault_line(fault: BadInput, text: str) -> int | None:
    """The line of a text at which what is wrong with it stands, counted from one; None where that
    is nowhere in particular."""
    place = str(fault.arguments.get("place", ""))
    if fault.key in BY_LINE or fault.key.startswith("ground-"):
        return int(place)
    part = re.match(r"(?:cue|task|branch|holding|flags) (\S+)", place)
    named = re.escape(json.dumps(part[1] if part else place, ensure_ascii=False))
    found = re.search(rf"^\s*(?:number|id)\s*=\s*{named}", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found and place else None


def template_faults(template: Template) -> Iterator[Fault]:
    """What is wrong with a template whose every value is of the right sort."""
    if len(template.cue) > MOST_CUES:
        yield "template-too-many", "", {"most": MOST_CUES, "count": len(template.cue)}
    yield from _twice([cue.number for cue in template.cue])
    yield from _twice([task.id for task in template.task])
    yield from _twice([flags.id for flags in template.flags])
    numbers = {cue.number for cue in template.cue}
    branches = {branch.id for branch in template.branch}
    for cue in template.cue:
        for role in (*cue.actors, *cue.confirms):
            if role not in ROLES and role not in template.roles:
                yield "template-unknown-role", cue.number, {"role": role}
        if cue.after and cue.after not in numbers:
            yield "template-unknown-cue", cue.number, {"after": cue.after}
        for branch in cue.branch.split():
            if branch.removeprefix("!") not in branches:
                yield "template-unknown-branch", cue.number, {"branch": branch}
        yield from _length_faults(template, cue)
    tasks = {task.id for task in template.task}
    for task in template.task:
        for after in task.after:
            if after not in tasks:
                yield "template-unknown-task", task.id, {"after": after}
    yield from _loops({cue.number: (cue.after,) for cue in template.cue})
    yield from _loops({task.id: task.after for task in template.task})


def _length_faults(template: Template, cue: TemplateCue) -> Iterator[Fault]:
    least = seconds_of(cue.least)
    usual = None if cue.usual is None else seconds_of(cue.usual)
    if usual is not None and least > usual:
        yield "template-least", cue.number, {"least": cue.least, "usual": cue.usual}
    longest = max(least, usual or 0)
    if not cue.outside and longest > 60 * template.minutes:
        told = {"length": cue.usual or cue.least, "block": template.minutes}
        yield "template-cue-too-long", cue.number, told


def _twice(numbers: Sequence[str]) -> Iterator[Fault]:
    seen = set[str]()
    for number in numbers:
        if number in seen:
            yield "template-twice", number, {}
        seen.add(number)


def _loops(above: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    circle = in_circles(above, lambda id: [one for one in above[id] if one in above])
    if circle:
        ordered = [id for id in above if id in circle]
        yield "template-loop", ordered[0], {"circle": " → ".join((*ordered, ordered[0]))}


def _place_of(path: str, text: str) -> str:
    """Where a value stands: ``cue 7 .usual`` in place of ``.cue[6].usual``."""
    found = re.match(r"\.(cue|task|branch|holding|flags)\[(\d+)\](.*)", path)
    if found is None:
        return path.lstrip(".")
    listed = tomllib.loads(text)[found[1]][int(found[2])]
    name = listed.get("number") or listed.get("id") or str(int(found[2]) + 1)
    return f"{found[1]} {name} {found[3].lstrip('.')}".rstrip()
