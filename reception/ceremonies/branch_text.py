"""Branches in words: what the short signs of a cue's branch stand for."""

from __future__ import annotations

from collections.abc import Iterable

from reception.ceremonies.template import Template
from reception.plan.cue import Cue
from reception.wording import Wording


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


def branch_text(branch: str, names: dict[str, str], words: Wording) -> str:
    """When a cue of a branch counts: with each of these, without each marked with ``!``."""
    said = []
    for word in branch.split():
        sign = word.removeprefix("!")
        key = "branch-without" if word.startswith("!") else "branch-with"
        said.append(words.say(key, name=names.get(sign, sign)))
    return "\n".join(said)
