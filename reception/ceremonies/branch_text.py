"""Branches in words: what the short signs of a cue's branch stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from reception.ceremonies.template import Template
from reception.plan.cue import Cue
from reception.wording import Wording

NOT, WIDE_NOT = "!", "！"
PART, PARTS = "; ", re.compile("[;；]")


def branch_names(template: Template | None, cues: Iterable[Cue], words: Wording) -> dict[str, str]:
    """By sign, what the branches of a ceremony are called: as its template does, then those that
    cues alone know, by their signs."""
    branches = template.branch if template else ()
    named = {one.id: words.pick(one.name_zh, one.name_en) or one.id for one in branches}
    for word in (word for cue in cues for word in cue.branch.split()):
        sign = word.removeprefix("!")
        if sign:
            named.setdefault(sign, sign)
    return named


def branch_text(branch: str, names: Mapping[str, str], words: Wording) -> str:
    """When a cue of a branch counts: with each of these, without each marked with ``!``."""
    return "\n".join(_said(branch, names, words, "branch-with", "branch-without"))


def branch_cell(branch: str, names: Mapping[str, str], words: Wording) -> str:
    """The same as short as a column headed with ``only if`` needs it."""
    return PART.join(_said(branch, names, words, "branch-cell", "branch-cell-without"))


def branch_choices(names: Mapping[str, str]) -> list[str]:
    """What may be typed for a branch: each name, and each with ``!`` before it."""
    return [f"{mark}{name}" for mark in ("", NOT) for name in names.values()]


def typed_branch(text: str, names: Mapping[str, str]) -> str:
    """The signs of what was typed, by sign or by name, parts with a semicolon between; a sign that
    nobody knows is that of a new branch."""
    signs = {name.casefold(): sign for sign, name in names.items()}
    parts = [part.strip() for part in PARTS.split(text)]
    return " ".join(_sign(part, signs) for part in parts if part)


def _sign(part: str, signs: Mapping[str, str]) -> str:
    mark = NOT if part.startswith((NOT, WIDE_NOT)) else ""
    named = signs.get(part.removeprefix(WIDE_NOT).removeprefix(NOT).strip().casefold())
    return f"{mark}{named}" if named else part.replace(WIDE_NOT, NOT)


def _said(
    branch: str, names: Mapping[str, str], words: Wording, with_key: str, without_key: str
) -> list[str]:
    marked = [(word.removeprefix(NOT), word.startswith(NOT)) for word in branch.split()]
    return [
        words.say(without_key if without else with_key, name=names.get(sign, sign))
        for sign, without in marked
    ]
