"""Choices of the office: rows of settings that are one of a few words, each beside what is
shipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from reception.actions.setting import clear_setting, set_setting
from reception.plan.setting import Setting
from reception.wording import Wording
from ui.desk import Desk
from ui.spoken import Spoken

HEADINGS = ("settings-what", "settings-shipped", "settings-own")
BOX_WIDTH = 190


class SettingChoice(NamedTuple):
    """A setting: what to call it, what is shipped, and by word of the setting the message that
    says it."""

    key: str
    name: Callable[[Wording], str]
    shipped: Callable[[Wording], str]
    words: dict[str, str]


class StillBox(QComboBox):
    """A choice that is not changed by rolling past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list around it."""
        event.ignore()


class ChoiceRows(QScrollArea):
    """A row a setting. What is chosen is set at once, and can be undone; the first choice lets the
    shipped word count."""

    def __init__(self, desk: Desk, choices: Sequence[SettingChoice], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices = {choice.key: choice for choice in choices}
        self.boxes: dict[str, StillBox] = {}
        self._spoken = Spoken(desk, self)
        body = QWidget()
        body.setProperty("role", "form")
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        for column, key in enumerate(HEADINGS):
            heading = QLabel()
            heading.setProperty("role", "section")
            self._spoken.put(heading.setText, key)
            self._grid.addWidget(heading, 0, column)
        for choice in choices:
            self._add_row(choice)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        desk.changed.connect(self.fill)
        self.fill()

    def fill(self, *_: object) -> None:
        """Show the office's own words. One that is none of the choices is shown as it stands."""
        for key, box in self.boxes.items():
            setting = self._desk.plan.get(Setting, key)
            value = setting.value.strip() if setting else ""
            box.setPlaceholderText(value)
            box.setCurrentIndex(box.findData(value.lower()))

    def take(self, key: str, place: int) -> None:
        """Set what was chosen, or let the shipped word count again."""
        word = self.boxes[key].itemData(place)
        setting = self._desk.plan.get(Setting, key)
        if word == (setting.value if setting else ""):
            return
        if word:
            self._desk.act(partial(set_setting, key=key, value=word))
        else:
            self._desk.act(partial(clear_setting, key=key))

    def _add_row(self, choice: SettingChoice) -> None:
        row = self._grid.rowCount()
        name, shipped, box = QLabel(), QLabel(), StillBox()
        name.setWordWrap(True)
        shipped.setProperty("role", "muted")
        box.setFixedWidth(BOX_WIDTH)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for word in ("", *choice.words):
            box.addItem("", word)
        self.boxes[choice.key] = box
        self._spoken.again(partial(self._say, choice.key, name, shipped))
        box.activated.connect(partial(self.take, choice.key))
        for column, widget in enumerate((name, shipped, box)):
            self._grid.addWidget(widget, row, column)

    def _say(self, key: str, name: QLabel, shipped: QLabel) -> None:
        choice, box, words = self._choices[key], self.boxes[key], self._desk.wording
        name.setText(choice.name(words))
        shipped.setText(choice.shipped(words))
        box.setAccessibleName(choice.name(words))
        said = ("settings-as-shipped", *choice.words.values())
        for place, message in enumerate(said):
            box.setItemText(place, words.say(message))
