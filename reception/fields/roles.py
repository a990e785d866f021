"""Roles: who acts in a ceremony, shown and typed in words where the catalogue has any."""

from __future__ import annotations

from functools import cache

from reception.fields.clock import plainly
from reception.plan.roles import ROLES
from reception.wording import LANGUAGES, Wording, wording


def role_text(role: str, words: Wording) -> str:
    """What to call a role; one of the office's own is its own name."""
    key = f"role-{role}"
    return words.say(key) if words.has(key) else role


def typed_role(text: str) -> str:
    """The role that a typed text means, in either language; an unknown one is the office's own."""
    return _roles().get(plainly(text), text)


@cache
def _roles() -> dict[str, str]:
    named = {plainly(role): role for role in ROLES}
    for language in LANGUAGES:
        words = wording(language)
        named |= {plainly(role_text(role, words)): role for role in ROLES}
    return named
