"""Trouble: what goes wrong around us or in what we are given, said in one sentence with advice."""

from __future__ import annotations

from typing import Any


class Trouble(Exception):
    """Not a bug: a file locked or damaged, a disk full, an input that is wrong.

    `key` is the message in the catalogue and `arguments` its values; whoever catches it speaks it
    in the reader's language.
    """

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key, arguments)
        self.key = key
        self.arguments = arguments


class BadInput(Trouble):
    """What was given is wrong: which file, which place in it, and what would be right.

    Its arguments always have `file` and `place`; nothing has been changed.
    """

    def __init__(self, key: str, *, file: str, place: str = "", **arguments: Any) -> None:
        super().__init__(key, file=file, place=place, **arguments)
