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
        window, window.desk.say(key), _folder(window), _filter(window, patterns)
    )
    return _remembered(window, name)


def ask_save(window: Window, key: str, *patterns: str) -> Path | None:
    """Ask for a file to write; None when the officer thinks better of it."""
    name, _ = QFileDialog.getSaveFileName(
        window, window.desk.say(key), _folder(window), _filter(window, patterns)
    )
    return _remembered(window, name)


def _folder(window: Window) -> str:
    """Where the officer found or left a file last, else where the book is."""
    last = window.preferences.folder
    if last and Path(last).is_dir():
        return last
    return str(window.book.path.parent) if window.book else ""


def _remembered(window: Window, name: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    window.preferences.folder = str(path.parent)
    return path


def _filter(window: Window, patterns: tuple[str, ...]) -> str:
    return f"{window.desk.say('file-kinds')} ({' '.join(patterns)})"
