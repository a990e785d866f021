"""The main window: the window with the deeds in its menus and bars; nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMenu

from reception.bookcase import Book
from ui.day_bar import DayBar
from ui.deeds.actions import DeedActions
from ui.deeds.menus import MENUS
from ui.deeds.table import DEEDS
from ui.desk import Desk
from ui.help import show_help
from ui.preferences import Preferences
from ui.spoken import Spoken
from ui.theme.appearance import Appearance
from ui.toast import Toast
from ui.window import Opener, Window


class MainWindow(Window):
    """`book` is the open book, None where a session stands alone; `opener` opens another one."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        preferences: Preferences,
        *,
        book: Book | None = None,
        opener: Opener | None = None,
    ) -> None:
        super().__init__(desk, appearance, preferences, book=book, opener=opener)
        self.deeds = DeedActions(self, DEEDS)
        self._spoken = Spoken(desk, self)
        self._put_menus()
        self.addToolBar(DayBar(desk, self.deeds))
        self._put_status()
        self.toast = Toast(desk, self)
        self.form.slack.asked.connect(self._test_slip)
        desk.help_wanted.connect(self._show_help)
        self._spoken.again(self._say_title)
        self._spoken.again(self._say_appearance)
        self.bring_back()

    def _put_menus(self) -> None:
        for key, ids in MENUS:
            menu = QMenu(self)
            menu.setToolTipsVisible(True)
            self.menuBar().addMenu(menu)
            self.deeds.fill(menu, ids)
            self._spoken.put(menu.setTitle, key)

    def _put_status(self) -> None:
        self._kept = QLabel()
        self.statusBar().addPermanentWidget(self._kept)
        self.statusBar().setSizeGripEnabled(False)
        key = "status-kept" if self.desk.writable else "status-read-only"
        name = self.book.path.name if self.book else ""
        self._spoken.put(self._kept.setText, key, book=name)

    def _test_slip(self) -> None:
        self.deeds.do("slip-test")

    def _show_help(self, page: str, heading: str) -> None:
        show_help(self.desk, self, page, heading)

    def _say_title(self) -> None:
        name = self.book.path.stem if self.book else ""
        self.setWindowTitle(self.desk.say("window-title", book=name))

    def _say_appearance(self) -> None:
        self.appearance.language = self.desk.language
