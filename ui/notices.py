"""Notices: the one door through which the program tells the officer something."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal


class Weight(StrEnum):
    """How much it matters, and so how long it stays."""

    DONE = "done"
    ADVICE = "advice"
    TROUBLE = "trouble"


class Notice(msgspec.Struct, frozen=True):
    """One message: its key in the catalogue, its arguments, and whether undoing is offered."""

    key: str
    arguments: dict[str, Any]
    weight: Weight
    undo: bool = False


class Notices(QObject):
    """Whoever has something to say says it here; whoever shows it (the toast, the status line, a
    test's recorder) listens."""

    told = Signal(Notice)

    def done(self, key: str, *, undo: bool = False, **arguments: Any) -> None:
        """Something has been done."""
        self.told.emit(Notice(key, arguments, Weight.DONE, undo))

    def advise(self, key: str, **arguments: Any) -> None:
        """Something could not be done, and what to do instead."""
        self.told.emit(Notice(key, arguments, Weight.ADVICE))

    def trouble(self, key: str, **arguments: Any) -> None:
        """Something around us is wrong: it stays until it is read."""
        self.told.emit(Notice(key, arguments, Weight.TROUBLE))
