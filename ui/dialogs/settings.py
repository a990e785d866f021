"""The settings: the office's time zone, and its own margins, severities, honours and taboos in
place of the shipped ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reception.actions.setting import clear_setting, set_setting
from reception.margins import PREFIX, shipped_margins
from reception.plan.faults import WrongValue
from reception.plan.plan import DEFAULT_ZONE, ZONE
from reception.plan.setting import Setting
from ui.desk import Desk
from ui.dialogs.setting_choices import ChoiceRows
from ui.dialogs.setting_pages import HonourPage, rule_choices, taboo_choices
from ui.forms.typed_text import TypedLine
from ui.spoken import Spoken


class SettingsDialog(QDialog):
    """A row a setting: what it is, the shipped value and how well it is known, the office's own;
    margins on one page, on others what is one of a few words.

    An empty field lets the shipped value count. Each is taken when it is left, and can be undone.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.lines: dict[str, TypedLine] = {}
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.setWindowTitle, "settings-title")
        body = self._body = QWidget()
        body.setProperty("role", "form")
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        for column, key in enumerate(("settings-what", "settings-shipped", "settings-own")):
            heading = QLabel()
            heading.setProperty("role", "section")
            self._spoken.put(heading.setText, key)
            self._grid.addWidget(heading, 0, column)
        self._add_row(ZONE, "setting-zone", DEFAULT_ZONE, "")
        for key, margins in shipped_margins().items():
            newest = margins[0]
            self._add_row(
                f"{PREFIX}{key}",
                f"margin-{key.replace('_', '-')}",
                f"{newest.value:g}",
                newest.confidence,
            )
        self._mistake = QLabel()
        self._mistake.setProperty("role", "mistake")
        self._mistake.setWordWrap(True)
        area = self._area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        self._spoken.again(self._widen)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        typed = QWidget()
        margin_box = QVBoxLayout(typed)
        margin_box.setContentsMargins(0, 0, 0, 0)
        margin_box.addWidget(area, 1)
        margin_box.addWidget(self._mistake)
        self.pages = QTabWidget(self)
        self.rules = ChoiceRows(desk, tuple(rule_choices()), self.pages)
        self.honours = HonourPage(desk, self.pages)
        self.taboos = ChoiceRows(desk, tuple(taboo_choices()), self.pages)
        shown = {
            "settings-margins": typed,
            "settings-rules": self.rules,
            "settings-honours": self.honours,
            "settings-taboos": self.taboos,
        }
        for place, (name, page) in enumerate(shown.items()):
            self.pages.addTab(page, "")
            self._spoken.put(partial(self.pages.setTabText, place), name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        self._spoken.put(close.setText, "help-close")
        column_box = QVBoxLayout(self)
        column_box.addWidget(self.pages, 1)
        column_box.addWidget(buttons)
        self.resize(680, 640)
        desk.changed.connect(self.fill)
        self.fill()

    def fill(self, *_: object) -> None:
        """Show the office's own values."""
        for key, line in self.lines.items():
            setting = self._desk.plan.get(Setting, key)
            line.setText(setting.value if setting else "")

    def take(self, key: str) -> None:
        """Take what stands in a field, or say what is wrong with it."""
        text = self.lines[key].text().strip()
        setting = self._desk.plan.get(Setting, key)
        if text == (setting.value if setting else ""):
            return
        self._mistake.clear()
        try:
            if text:
                action = partial(set_setting, key=key, value=text)
                action(self._desk.plan)
            else:
                action = partial(clear_setting, key=key)
        except WrongValue as wrong:
            self._mistake.setText(self._desk.say(f"settings-wrong-{wrong.to}", text=text))
            self.lines[key].setFocus()
            return
        self._desk.act(action)

    @property
    def mistake(self) -> str:
        """What is wrong with what was typed last; empty where nothing is."""
        return self._mistake.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the letters are as wide as they are seen."""
        super().showEvent(event)
        self._widen()

    def _widen(self) -> None:
        """The longest name in this language leaves the fields their room: nobody can scroll to
        what is cut at the side."""
        bar = self._area.verticalScrollBar().sizeHint()
        self._area.setMinimumWidth(self._body.minimumSizeHint().width() + bar.width())

    def _add_row(self, key: str, name: str, shipped: str, confidence: str) -> None:
        row = self._grid.rowCount()
        label, value, line = QLabel(), QLabel(), TypedLine()
        self._spoken.put(label.setText, name)
        self._spoken.put(line.setAccessibleName, name)
        value.setProperty("role", "muted")
        known = f"settings-{confidence or 'plain'}"
        self._spoken.put(value.setText, known, value=shipped)
        line.setFixedWidth(140)
        line.setPlaceholderText(shipped)
        line.editingFinished.connect(partial(self.take, key))
        for column, widget in enumerate((label, value, line)):
            self._grid.addWidget(widget, row, column)
        self.lines[key] = line
