"""Tags: what is served, given or avoided, shown and typed in words where the catalogue has any."""

from __future__ import annotations

from functools import cache

from reception.fields.clock import plainly
from reception.taboos import shipped_tags
from reception.wording import LANGUAGES, Wording, wording


def tag_text(tag: str, words: Wording) -> str:
    """What to call a tag; one of the office's own is its own name."""
    key = f"tag-{tag}"
    return words.say(key) if words.has(key) else tag


def typed_tag(text: str) -> str:
    """The tag that a typed text means, in either language; an unknown one is the office's own."""
    return _tags().get(plainly(text), text)


@cache
def _tags() -> dict[str, str]:
    named = {plainly(tag): tag for tag in shipped_tags()}
    for language in LANGUAGES:
        words = wording(language)
        named |= {plainly(tag_text(tag, words)): tag for tag in shipped_tags()}
    return named
