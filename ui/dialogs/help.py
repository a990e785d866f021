"""Help: all deeds with their keys, and what this program is."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.deeds.actions import DeedActions
from ui.deeds.table import MENUS
from ui.desk import Desk
from ui.spoken import Spoken


class ShortcutsDialog(QDialog):
    """The table of deeds as a person reads it: what, with which keys, and what it does."""

    def __init__(self, desk: Desk, deeds: DeedActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._deeds = deeds
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        self._spoken = Spoken(desk, self)
        column.addWidget(_closing(self, self._spoken))
        self.resize(860, 640)
        self._spoken.put(self.setWindowTitle, "deed-shortcuts")
        self._spoken.put(self.table.setAccessibleName, "deed-shortcuts")
        self._spoken.again(self._fill)

    def _fill(self) -> None:
        say = self._desk.say
        headings = [say("help-deed"), say("help-keys"), say("help-does")]
        self.table.setHorizontalHeaderLabels(headings)
        ids = [id for _, menu in MENUS for id in menu if id]
        self.table.setRowCount(len(ids))
        for row, id in enumerate(ids):
            keys = self._deeds[id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            for column, text in enumerate((say(f"deed-{id}"), keys, say(f"deed-{id}-help"))):
                self.table.setItem(row, column, QTableWidgetItem(text))


class AboutDialog(QDialog):
    """What this is, and under which licences its parts are."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QLabel()
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 14)
        column.addWidget(text)
        self._spoken = Spoken(desk, self)
        column.addWidget(_closing(self, self._spoken))
        self.setMinimumWidth(460)
        self._spoken.put(self.setWindowTitle, "deed-about")
        self._spoken.put(
            text.setText, "about-text", qt=qVersion(), python=platform.python_version()
        )
        self._spoken.put(text.setAccessibleName, "deed-about")


def _closing(dialog: QDialog, spoken: Spoken) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    close = buttons.button(QDialogButtonBox.StandardButton.Close)
    spoken.put(close.setText, "help-close")
    return buttons
