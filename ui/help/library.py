"""The library: which pages of help there are, what stands on them, and where a word is found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import resources

PAGES = (
    "first-steps",
    "window",
    "timeline",
    "map",
    "programme",
    "motorcades",
    "conflicts",
    "rules",
    "printing",
    "books",
    "exchange",
    "keys",
    "security",
    "glossary",
    "command-line",
)
"""The pages in the order in which they are listed; each is a file in every language."""

_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_SIGNS = re.compile(r"[*`#|>]+|\]\([^)]*\)|\[")


class Page(NamedTuple):
    """A page as it is written, its title, and its words without the signs of Markdown."""

    name: str
    title: str
    text: str
    words: str


@cache
def page(name: str, language: str, added: str = "") -> Page:
    """A page in a language, with what is added to its file.

    Raises:
        FileNotFoundError: there is no such page.
    """
    text = resources.path("help", language, f"{name}.md").read_text(encoding="utf-8") + added
    title = _TITLE.search(text)
    return Page(name, title[1] if title else name, text, _SIGNS.sub("", text).casefold())


def search(wanted: str, pages: Iterable[Page]) -> list[Page]:
    """The pages on which every word stands, those with it in the title first; all of them where
    nothing is wanted."""
    words = wanted.casefold().split()
    found = [one for one in pages if all(word in one.words for word in words)]
    return sorted(found, key=lambda one: not all(word in one.title.casefold() for word in words))
