"""What this program is, and under which licences its parts are."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.spoken import Spoken


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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._spoken = Spoken(desk, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        self._spoken.put(close.setText, "help-close")
        self.setMinimumWidth(460)
        self._spoken.put(self.setWindowTitle, "deed-about")
        self._spoken.put(
            text.setText, "about-text", qt=qVersion(), python=platform.python_version()
        )
        self._spoken.put(text.setAccessibleName, "deed-about")
