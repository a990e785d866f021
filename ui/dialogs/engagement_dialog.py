"""The dialog of an engagement: stands beside the window and goes with what it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from reception.fields.labels import item_title
from reception.plan.engagement import Engagement
from ui.desk import Desk


class EngagementDialog(QDialog):
    """What is done in it is a step like any other: undo and redo work as in the window."""

    def __init__(self, desk: Desk, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk, self._engagement = desk, engagement
        for key, deed in (("Ctrl+Z", desk.undo), ("Ctrl+Y", desk.redo)):
            QShortcut(QKeySequence(key), self, deed)

    @property
    def engagement(self) -> Engagement | None:
        """What it is about, as long as the book has it."""
        return self._desk.plan.get(Engagement, self._engagement)

    def entitle(self, key: str, engagement: Engagement) -> str:
        """Give the dialog the name under `key` and the engagement's; return the latter."""
        desk = self._desk
        title = item_title(desk.plan, engagement, desk.wording)
        self.setWindowTitle(desk.say("field-label-joint", first=desk.say(key), second=title))
        return title
