"""The preview: choose a document, look at its pages, save or print it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reception.plan.stay import Stay
from reception.print_warnings import print_warnings
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from ui.desk import Desk
from ui.preview.bench import Bench, Cut, Printed
from ui.preview.choices import Choices
from ui.preview.composer import Composer
from ui.preview.message import Message
from ui.preview.outlet import Outlet
from ui.preview.page_bar import PageBar
from ui.preview.page_view import PageView
from ui.preview.press import Press
from ui.preview.progress import Progress
from ui.spoken import Spoken
from ui.toast import Toast

SETTLED_MS = 300
"""So long nothing must change in the plan before its document is printed anew."""


class PreviewDialog(QDialog):
    """Stands beside the window and follows the plan. What is saved or printed is what is seen.

    Without a `sheet` it shows that of the stay looked at, or else of the office's day; `day` is
    the day looked at. `revision` tells how many steps the book has seen, which is printed on every
    page; without it those count that this session has seen.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        sheet: str = "",
        delegation: str = "",
        day: date | None = None,
        revision: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk = desk
        self._revision = revision or (lambda: len(desk.session.history.done))
        self.printed: Printed | None = None
        self.press = Press()
        self.destroyed.connect(self.press.close)
        self.composer = Composer(self.press, self)
        self.outlet = Outlet(desk, self.press, self)
        stay = desk.plan.get(Stay, desk.stay)
        self.choices = Choices(
            desk,
            sheet=sheet or ("day" if stay or delegation else "office-day"),
            delegation=delegation or (stay.delegation if stay else ""),
            day=day or desk.day,
            parent=self,
        )
        self.view = PageView(self._draw, self)
        self.message = Message(desk, self)
        self.bar = PageBar(desk, self.view, self)
        self.progress = Progress(desk, self)
        self.warnings = QLabel(self)
        self.show_folder, self.save, self.print, self.leave = (QPushButton(self) for _ in range(4))
        self._middle = QStackedWidget(self)
        self._lay_out()
        self._say()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._connect()
        Toast(desk, self)
        self.resize(1180, 860)
        self.view.setFocus()
        self.compose()

    def _lay_out(self) -> None:
        self.warnings.setProperty("role", "mistake")
        self.warnings.setWordWrap(True)
        self._middle.addWidget(self.view)
        self._middle.addWidget(self.message)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.bar)
        foot.addStretch(1)
        foot.addWidget(self.progress)
        for button in (self.show_folder, self.save, self.print, self.leave):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self.show_folder.setFlat(True)
        self.show_folder.hide()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.choices)
        column.addWidget(self.warnings)
        column.addWidget(self._middle, 1)
        column.addLayout(foot)

    def _say(self) -> None:
        self._spoken = Spoken(self._desk, self)
        self._spoken.put(self.setWindowTitle, "preview-title")
        self._spoken.put(self.view.setAccessibleName, "preview-pages")
        self._spoken.put(self.show_folder.setText, "preview-show-folder")
        self._spoken.put(self.save.setText, "preview-save")
        self._spoken.put(self.print.setText, "preview-print")
        self._spoken.put(self.leave.setText, "preview-close")
        self._spoken.again(self._show_warnings)

    def _connect(self) -> None:
        self.choices.changed.connect(self.compose)
        self.message.again.connect(self.compose)
        self._settled.timeout.connect(self.compose)
        self._desk.changed.connect(self._follow)
        self.composer.printed.connect(self._show)
        self.composer.refused.connect(self._refuse)
        self.composer.turned.connect(self.progress.tell)
        self.progress.stopped.connect(self.stop)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.show_folder.clicked.connect(self.outlet.show_folder)
        self.leave.clicked.connect(self.close)
        self.outlet.saved.connect(self.show_folder.show)
        self.outlet.began.connect(partial(self._begin, "preview-printing"))
        self.outlet.turned.connect(self.progress.tell)
        self.outlet.ended.connect(self._end)
        # not as the keys of the buttons: those have the letters that are underlined in their names
        for keys, act in (
            (QKeySequence.StandardKey.Save, self.save.click),
            (QKeySequence.StandardKey.Print, self.print.click),
            (QKeySequence.StandardKey.HelpContents, self._show_help),
        ):
            QShortcut(QKeySequence(keys), self, act)

    # -- what is shown ---------------------------------------------------------------------

    def compose(self) -> None:
        """Print the document anew; the pages stay until the new ones are there. While it goes
        onto paper it waits."""
        if self.outlet.run is not None:
            self._settled.start()
            return
        self._settled.stop()
        self._begin("preview-composing")
        self.composer.wish(self.choices.wish.sheet, self._request())

    def stop(self) -> None:
        """Stop what takes too long: printing on paper, or the document that is being made."""
        if self.outlet.run is not None:
            self.outlet.stop()
            return
        self.composer.forget()
        self._show_message("preview-stopped", offer_again=True)

    def _request(self) -> SheetRequest:
        wish = self.choices.wish
        return SheetRequest(
            plan=self._desk.plan,
            languages=wish.languages,
            now=self._desk.session.clock(),
            revision=self._revision(),
            delegation=wish.delegation,
            day=wish.day,
        )

    def _follow(self) -> None:
        self.choices.refresh()
        self._settled.start()

    def _show(self, printed: Printed) -> None:
        self.printed = printed
        self.view.show_printed(printed)
        self._middle.setCurrentWidget(self.view)
        self._end()

    def _refuse(self, trouble: Trouble) -> None:
        self._show_message(trouble.key, **trouble.arguments)

    def _show_message(self, key: str, *, offer_again: bool = False, **arguments: object) -> None:
        self.printed = None
        self.view.show_printed(None)
        self.message.tell(key, arguments, offer_again=offer_again)
        self._middle.setCurrentWidget(self.message)
        self._end()

    def _begin(self, key: str) -> None:
        self.progress.begin(key)
        self._enable()

    def _end(self) -> None:
        self.progress.end()
        self.bar.refresh()
        self._show_warnings()
        self._enable()

    def _show_warnings(self) -> None:
        lines = print_warnings(self.printed.report, self._desk.say) if self.printed else []
        self.warnings.setText("\n".join(lines))
        self.warnings.setVisible(bool(lines))

    def _enable(self) -> None:
        ready = self.printed is not None and not self.progress.busy
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    def _draw(self, printed: Printed, cut: Cut, then: Callable[[QImage], None]) -> Future[None]:
        return self.press.ask(partial(Bench.draw, printed=printed, cut=cut), then)

    # -- where it goes ---------------------------------------------------------------------

    def _save(self) -> None:
        if self.printed is not None:
            name = self.outlet.file_name(self.choices.wish)
            self.outlet.ask_where_to_save(self.printed, name)

    def _print(self) -> None:
        if self.printed is not None:
            self.outlet.ask_for_printer(self.printed)

    def _show_help(self) -> None:
        self._desk.help_wanted.emit("printing", "")

    def done(self, result: int) -> None:
        """Close; what is not finished, on paper or for the screen, is stopped."""
        self.outlet.stop()
        self.composer.forget()
        super().done(result)
