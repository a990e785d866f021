"""Spoken words: whatever shows text is told how to say it, so that it can be said again in the
other language while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.desk import Desk


class Spoken(QObject):
    """The words of one widget. It lives and dies with it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sayings: list[Callable[[], None]] = []
        desk.language_changed.connect(self._say_all)

    def put(self, show: Callable[[str], Any], key: str, **arguments: Any) -> None:
        """Show the message now, and again whenever the language changes."""
        self.again(lambda: show(self._desk.say(key, **arguments)))

    def again(self, say: Callable[[], None]) -> None:
        """Do something now, and again whenever the language changes."""
        self._sayings.append(say)
        say()

    def _say_all(self) -> None:
        for say in self._sayings:
            say()
