"""Preferences: what the program remembers of this officer on this computer; nothing of a book."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from reception.wording import LANGUAGES
from ui.theme.appearance import Shade


class Preferences:
    """Over Qt's settings, which are handed in, so that tests and pictures leave no traces."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def language(self) -> str:
        """The language last chosen in the window; empty where none was."""
        chosen = str(self._settings.value("language", ""))
        return chosen if chosen in LANGUAGES else ""

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def shade(self) -> Shade:
        """The colours last chosen."""
        chosen = str(self._settings.value("shade", Shade.SYSTEM.value))
        return Shade(chosen) if chosen in set(Shade) else Shade.SYSTEM

    @shade.setter
    def shade(self, shade: Shade) -> None:
        self._settings.setValue("shade", shade.value)

    @property
    def folder(self) -> str:
        """Where a file was found or left last; empty where none was."""
        return str(self._settings.value("folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._settings.setValue("folder", folder)

    def keep(self, name: str, state: QByteArray) -> None:
        """Remember how a window or a split stood."""
        self._settings.setValue(name, state)

    def kept(self, name: str) -> QByteArray | None:
        """How it stood when it was last remembered."""
        state = self._settings.value(name)
        return state if isinstance(state, QByteArray) else None
