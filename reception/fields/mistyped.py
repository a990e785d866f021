"""Mistyped: what was typed means nothing; the message says what would."""

from __future__ import annotations

from typing import Any

from reception.trouble import Trouble


class Mistyped(Trouble):
    """`text` is what was typed, always among the arguments."""

    def __init__(self, key: str, text: str, **arguments: Any) -> None:
        super().__init__(key, text=text, **arguments)
        self.text = text
