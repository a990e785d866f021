"""The deeds as Qt's actions: made once from the table, kept able or not as the plan changes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from ui.deeds.deed import Deed

if TYPE_CHECKING:
    from ui.window import Window


class DeedActions(QObject):
    """One action a deed, by id. They follow the desk by themselves."""

    def __init__(self, window: Window, deeds: Iterable[Deed]) -> None:
        super().__init__(window)
        self._window = window
        self._deeds = {deed.id: deed for deed in deeds}
        self._actions = {id: self._made(deed) for id, deed in self._deeds.items()}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        desk = window.desk
        desk.changed.connect(lambda *_: self._later.start())  # a drag is many steps
        desk.chosen_changed.connect(self.refresh)
        desk.stay_changed.connect(self.refresh)
        desk.language_changed.connect(self.say)
        window.appearance.changed.connect(self._draw)
        self._draw()
        self.say()

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """The table they were made from."""
        return tuple(self._deeds.values())

    def fill(self, bar: QMenu | QToolBar, ids: Iterable[str | None]) -> None:
        """Put these into a menu or a bar."""
        for id in ids:
            if id is None:
                bar.addSeparator()
            else:
                bar.addAction(self._actions[id])

    def do(self, id: str) -> None:
        """Do a deed as if it had been asked for, if it can be done."""
        self.refresh()
        self._actions[id].trigger()

    def refresh(self, *_: object) -> None:
        """Find out anew which can be done, which are on, and what those with changing words are
        called."""
        for id, deed in self._deeds.items():
            action = self._actions[id]
            able = deed.able is None or deed.able(self._window)
            action.setEnabled(able and (self._window.desk.writable or not deed.writes))
            if deed.checked is not None:
                action.setChecked(deed.checked(self._window))
            if deed.text is not None:
                action.setText(_escaped(deed.text(self._window)))

    def say(self) -> None:
        """Say all of them in the language in force."""
        say = self._window.desk.say
        for id, action in self._actions.items():
            text = say(f"deed-{id}")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(_escaped(text))
            action.setIconText(_escaped(say(f"deed-{id}-short") if self._has_short(id) else text))
            action.setToolTip(f"{text} ({keys})" if keys else text)
            action.setStatusTip(say(f"deed-{id}-help"))
        self.refresh()

    def _has_short(self, id: str) -> bool:
        return self._window.desk.wording.has(f"deed-{id}-short")

    def _made(self, deed: Deed) -> QAction:
        action = QAction(self._window)
        action.setObjectName(deed.id)
        action.setCheckable(deed.checked is not None)
        if deed.shortcut:
            action.setShortcut(QKeySequence(deed.shortcut))
        if deed.in_programme:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._window.where_items_are.addAction(action)
        else:
            self._window.addAction(action)
        action.triggered.connect(partial(self._do, deed))
        return action

    def _do(self, deed: Deed, *_: object) -> None:
        deed.do(self._window)
        self.refresh()

    def _draw(self) -> None:
        for id, deed in self._deeds.items():
            if deed.sign:
                self._actions[id].setIcon(self._window.appearance.icon(deed.sign))


def _escaped(text: str) -> str:
    """Names of records may hold an ampersand, which must not become a key."""
    return text.replace("&", "&&")
