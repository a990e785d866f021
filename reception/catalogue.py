"""The catalogue: the Fluent files of one language, each message parsed when it is first said.

A catalogue has some three thousand messages and a window says a few hundred of them; parsing all
of them would be a third of a second of every start.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

BEGINNING = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
"""A message or a term begins at the left edge with its key; what follows is set in."""

NAMED = re.compile(r"[{(,:]\s*(-?[A-Za-z][\w-]*)")
"""What may be the key of another message or term: first in braces, or an argument."""


def entries_of(text: str) -> Iterator[tuple[str, str]]:
    """The messages and terms of a Fluent file: key, and the text it is written in."""
    found = list(BEGINNING.finditer(text))
    ends = [*(later.start() for later in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=True):
        yield one[1], text[one.start() : end]


class Catalogue:
    """The messages of one language, by key."""

    def __init__(self, language: str, texts: Iterable[str]) -> None:
        """`texts` are Fluent files; of a key written twice the first counts."""
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread: dict[str, str] = {}
        for text in texts:
            for key, entry in entries_of(text):
                self._unread.setdefault(key, entry)
        self._keys = frozenset(self._unread)

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def say(self, key: str, arguments: dict[str, Any]) -> str:
        """What a message says, with its arguments filled in.

        Raises:
            LookupError: there is no such message, or an argument it needs is missing, or it names
                a message that is not there.
        """
        self._read(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise LookupError("it says nothing by itself")
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise LookupError(str(errors[0]))
        return str(text)

    def _read(self, key: str) -> None:
        entry = self._unread.pop(key, None)
        if entry is None:
            return
        self._bundle.add_resource(FluentResource(entry))
        for named in NAMED.findall(entry):
            self._read(named)
