"""Asking for files; the one place that tests put something else in the place of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from ui.window import Window


def ask_open(window: Window, key: str, *patterns: str) -> Path | None:
    """Ask for a file to read; None when the officer thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(
        window, window.desk.say(key), "", _filter(window, patterns)
    )
    return Path(name) if name else None


def ask_save(window: Window, key: str, *patterns: str) -> Path | None:
    """Ask for a file to write; None when the officer thinks better of it."""
    name, _ = QFileDialog.getSaveFileName(
        window, window.desk.say(key), "", _filter(window, patterns)
    )
    return Path(name) if name else None


def _filter(window: Window, patterns: tuple[str, ...]) -> str:
    return f"{window.desk.say('file-kinds')} ({' '.join(patterns)})"
