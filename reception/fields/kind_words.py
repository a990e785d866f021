"""Kind words: what an engagement is, as its title says it. The words stand in the catalogue under
``kind-words-<kind>``, in every language."""

from __future__ import annotations

import re
from functools import cache

from reception.plan.engagement import EngagementKind
from reception.wording import LANGUAGES, wording


def kind_of_title(title: str) -> EngagementKind | None:
    """The kind whose words are in a title; of several the longest word counts, of equally long
    ones the first. None where a title says nothing."""
    plain = title.casefold()
    best: tuple[int, int, EngagementKind] | None = None
    for kind, word, found in ((k, w, p.search(plain)) for k, w, p in _words()):
        if found is not None:
            this = (-len(word), found.start(), kind)
            best = min(best, this, key=lambda one: one[:2]) if best else this
    return best[2] if best else None


@cache
def _words() -> tuple[tuple[EngagementKind, str, re.Pattern[str]], ...]:
    """Each word with what finds it: letters only as a whole word, so that no tea is in a team."""
    listed = []
    for language in LANGUAGES:
        for kind in EngagementKind:
            key = f"kind-words-{kind}"
            if not wording(language).has(key):
                continue  # other, which has none
            for word in wording(language).say(key).casefold().split("|"):
                edge = r"\b" if word.isascii() else ""
                listed.append((kind, word, re.compile(f"{edge}{re.escape(word)}{edge}")))
    return tuple(listed)
