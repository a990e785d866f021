"""The application: fonts, colours, Qt's own words, and one window an open book."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from reception.bookcase import Book, Bookcase
from reception.trouble import Trouble
from ui.crash import CrashGuard
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme.appearance import Appearance

QT_WORDS = {"zh": "qtbase_zh_CN", "en": ""}
"""Qt's own catalogues, for its standard dialogs; its words are English without one."""

READABLE = ("book-in-use", "book-in-use-by-somebody", "book-read-only")
"""What keeps a book from being written to, but not from being read."""


def run_window(bookcase: Bookcase, path: Path, *, language: str) -> int:
    """Open the window on a book and return when it is closed.

    Raises:
        Trouble: the book cannot be opened at all.
    """
    application = application_dressed()
    preferences = Preferences(QSettings("reception-planner", "reception-planner"))
    with Program(application, bookcase, preferences, language) as program:
        program.open(path, new=False)
        return application.exec()


def application_dressed() -> QApplication:
    """The application under its name."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("reception-planner")
    return application


class Program:
    """What outlives a window: colours, preferences, Qt's words. It opens one book at a time."""

    def __init__(
        self,
        application: QApplication,
        bookcase: Bookcase,
        preferences: Preferences,
        language: str,
    ) -> None:
        self._application = application
        self._bookcase = bookcase
        self._preferences = preferences
        self._language = preferences.language or language
        self._translator = QTranslator(application)
        self.appearance = Appearance(application, preferences.shade, self._language)
        self.window: MainWindow | None = None
        self.guard = CrashGuard(self)

    def open(self, path: Path, *, new: bool) -> None:
        """Open a book in a window and let go of the one before; to read only, where something
        keeps it from being written to. What goes wrong is told in the window that is there.

        Raises:
            Trouble: the book cannot be opened, and there is no window to tell it in.
        """
        try:
            if new:
                self._bookcase.create(path).close()
            book, hindrance = self._opened(path)
        except Trouble as trouble:
            if self.window is None:
                raise
            self.window.desk.notices.trouble(trouble.key, **trouble.arguments)
            return
        old = self.window
        desk = Desk(book.session, self._language, writable=book.writable)
        desk.language_changed.connect(lambda: self._speak(desk.language))
        self._speak(desk.language)
        self.window = MainWindow(
            desk,
            self.appearance,
            self._preferences,
            book=book,
            opener=lambda other, begun: self.open(other, new=begun),
        )
        self.window.start()
        self.window.show()
        if hindrance is not None:
            desk.notices.trouble(hindrance.key, **hindrance.arguments)
        if old is not None:
            self._put_away(old)

    def _opened(self, path: Path) -> tuple[Book, Trouble | None]:
        try:
            return self._bookcase.open(path), None
        except Trouble as trouble:
            if trouble.key not in READABLE:
                raise
            return self._bookcase.open(path, write=False), trouble

    def _speak(self, language: str) -> None:
        self._language = language
        self._application.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if QT_WORDS[language] and self._translator.load(QT_WORDS[language], folder):
            self._application.installTranslator(self._translator)

    def _put_away(self, window: MainWindow) -> None:
        window.close()
        window.desk.close()
        if window.book is not None:
            window.book.close()
        window.deleteLater()

    def __enter__(self) -> Program:
        self.guard.stand()
        return self

    def __exit__(self, *_: object) -> None:
        self.guard.leave()
        self._application.removeTranslator(self._translator)
        if self.window is not None:
            self._put_away(self.window)
            self.window = None
