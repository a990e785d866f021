"""The browser: one page of help, dressed, with what was searched for marked on it."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ui.help.dressing import dress

HAN = r"[\u3000-\u9fff\uff00-\uffef]"
LINE_END = re.compile(rf"(?<={HAN})\n *(?=(?:\*\*|\u201c)?{HAN})|(?<=\u201d)\n *(?={HAN})")
"""Where a line of a page is broken within Chinese, which is written without spaces."""
BOLD = re.compile(r"\*\*([^*]+?)(\N{HORIZONTAL ELLIPSIS}?)\*\*(\w?)")
"""A name set bold. Markdown does not see its end between an ellipsis and a letter, as Chinese has
them side by side."""


class HelpBrowser(QTextBrowser):
    """`asked_for` tells that a link to another page was followed: its name and a heading."""

    asked_for = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._wanted: list[str] = []
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def show_text(self, text: str, wanted: str = "") -> None:
        """Show a page, and the first place on it of what is wanted."""
        self._text = text
        self._wanted = wanted.split()
        self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self._wanted:
            self.find_next()

    def find_next(self) -> bool:
        """Go to the next place of any word that is wanted, from the last to the first; whether
        there is one."""
        for word in self._wanted:
            if self.find(word):
                return True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return any(self.find(word) for word in self._wanted)

    def go_to(self, heading: str) -> bool:
        """Bring the heading that begins with this to the top; whether there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().startswith(heading):
                self.moveCursor(QTextCursor.MoveOperation.End)
                self.setTextCursor(QTextCursor(block))
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.cursorRect().top() - 12)
                return True
            block = block.next()
        return False

    def _set(self) -> None:
        document = self.document()
        document.setMarkdown(BOLD.sub(_ended, LINE_END.sub("", self._text)))
        dress(document, self.palette(), self.font())
        marks = []
        for word in self._wanted:
            place = document.find(word)
            while not place.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = place
                mark.format.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
                mark.format.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
                marks.append(mark)
                place = document.find(word, place)
        self.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        else:
            self.asked_for.emit(link.path().removesuffix(".md"), link.fragment())

    def changeEvent(self, event: QEvent) -> None:
        """Dress the page anew when day turns into night."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._text:
            bar = self.verticalScrollBar()
            place = bar.value()
            self._set()
            bar.setValue(place)


def _ended(bold: re.Match[str]) -> str:
    """The name with an end that is seen: before its ellipsis, where a letter follows."""
    name, ellipsis, following = bold.groups()
    if ellipsis and following:
        return f"**{name}**{ellipsis}{following}"
    return bold[0]
