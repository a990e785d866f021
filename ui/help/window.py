"""The window of help: the list of pages with a line to search in, and the page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.forms.typed_text import TypedLine
from ui.help.browser import HelpBrowser
from ui.help.key_table import key_tables
from ui.help.library import PAGES, Page, page, search
from ui.spoken import Spoken

NAME = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 28


class HelpWindow(QDialog):
    """Stays open beside the work; the page stays when the language changes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk = desk
        self.name = PAGES[0]
        self.search = TypedLine(self)
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.browser = HelpBrowser(self)
        self.leave = QPushButton(self)
        self.leave.setAutoDefault(False)
        self._spoken = Spoken(desk, self)
        self._lay_out()
        self._spoken.put(self.setWindowTitle, "help-title")
        self._spoken.put(self.search.setPlaceholderText, "help-search")
        self._spoken.put(self.search.setAccessibleName, "help-search")
        self._spoken.put(self.list.setAccessibleName, "help-pages")
        self._spoken.put(self.browser.setAccessibleName, "help-page")
        self._spoken.put(self.leave.setText, "help-close")
        self._spoken.again(self._fill)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self.browser.find_next)
        self.list.currentItemChanged.connect(self._choose)
        self.browser.asked_for.connect(self.show_page)
        self.leave.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._focus_search)
        self.resize(1000, 720)
        self.list.setFocus()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 770])
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addLayout(foot)

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page, at a heading if one is named; a search that hides it is ended."""
        self.name = name
        self.search.clear()
        self._fill()
        if heading:
            self.browser.go_to(heading)

    def _page(self, name: str) -> Page:
        added = key_tables(self._desk.say) if name == "keys" else ""
        return page(name, self._desk.language, added)

    def _fill(self) -> None:
        wanted = self.search.text().strip()
        found = search(wanted, map(self._page, PAGES))
        names = [one.name for one in found]
        if names and self.name not in names:
            self.name = names[0]
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(one.title, self.list)
            item.setData(NAME, one.name)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
        self.list.setCurrentRow(names.index(self.name) if names else -1)
        self.list.blockSignals(False)
        if names:
            self.browser.show_text(self._page(self.name).text, wanted)
        else:
            self.browser.show_text(self._desk.say("help-nothing", wanted=wanted))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.name = item.data(NAME)
            self.browser.show_text(self._page(self.name).text, self.search.text().strip())

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


def show_help(desk: Desk, parent: QWidget, name: str, heading: str = "") -> HelpWindow:
    """Show a page of help, in the window that is open already if there is one."""
    window = parent.findChild(HelpWindow) or HelpWindow(desk, parent)
    window.show_page(name, heading)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
