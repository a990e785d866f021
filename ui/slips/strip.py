"""The strip under a form: how early and how late the chosen item may begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reception.fields.slack_words import slack_words
from ui.desk import Desk
from ui.slips.watch import SlackWatch
from ui.spoken import Spoken


class SlackStrip(QFrame):
    """`asked` tells that the officer wants to see what follows when the item begins late."""

    asked = Signal()

    def __init__(self, desk: Desk, watch: SlackWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._watch = desk, watch
        self.setProperty("role", "strip")
        self.earliest, self.latest = QLabel(), QLabel()
        self.button = QPushButton()
        self.button.clicked.connect(self.asked)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        for label in (self.earliest, self.latest):
            label.setWordWrap(True)
            lines.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 8)
        row.addLayout(lines, 1)
        row.addWidget(self.button)
        watch.reckoned.connect(self.refresh)
        watch.forgotten.connect(self.refresh)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.button.setText, "slack-test")
        self._spoken.put(self.button.setToolTip, "deed-slip-test-help")
        self._spoken.put(self.setAccessibleName, "slack-name")
        self._spoken.again(self.refresh)

    def refresh(self, *_: object) -> None:
        """Say what is known of the chosen item; nothing where no item is chosen."""
        desk = self._desk
        item = desk.plan.item(desk.chosen) if desk.chosen else None
        self.setVisible(item is not None)
        if item is None:
            return
        slack = self._watch.slack
        told = ("", "")
        if slack is not None:
            told = slack_words(item, slack, desk.plan, desk.wording)
        elif not desk.plan.takes_place(item):
            told = (desk.say("slack-none"), "")
        for label, text in zip((self.earliest, self.latest), told, strict=True):
            # A space holds the line, so that the form does not jump when the words come.
            label.setText(text or " ")
        self.setAccessibleDescription(" ".join(told).strip())
        self.button.setEnabled(desk.plan.takes_place(item))
