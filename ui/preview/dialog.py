"""The preview: choose a document, look at its pages, save or print it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reception.plan.delegation import Delegation
from reception.plan.stay import Stay
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from ui.desk import Desk
from ui.preview.bench import Bench, Cut, Printed
from ui.preview.choices import Choices, Wish
from ui.preview.message import Message
from ui.preview.page_bar import PageBar
from ui.preview.page_view import PageView
from ui.preview.press import Press
from ui.preview.progress import Progress
from ui.preview.warnings import print_warnings
from ui.spoken import Spoken
from ui.toast import Toast

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.preview.print_run import PrintRun

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
        self.press = Press()
        self.destroyed.connect(self.press.close)
        self._order = 0
        self._composing: Future[None] | None = None
        self._run: PrintRun | None = None
        self._saved = Path()
        self.printed: Printed | None = None
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
        self.warnings.setProperty("role", "mistake")
        self.warnings.setWordWrap(True)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.view)
        self._middle.addWidget(self.message)
        self.show_folder, self.save, self.print, self.leave = (QPushButton(self) for _ in range(4))
        self._lay_out()
        self._say()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self.compose)
        self._connect()
        Toast(desk, self)
        self.resize(1180, 860)
        self.view.setFocus()
        self.compose()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.bar)
        foot.addStretch(1)
        for widget in (self.progress, self.show_folder, self.save, self.print, self.leave):
            foot.addWidget(widget)
        for button in (self.show_folder, self.save, self.print, self.leave):
            button.setAutoDefault(False)
        self.show_folder.hide()
        self.show_folder.setFlat(True)
        self.save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.print.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
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
        self._desk.changed.connect(self._follow)
        self.message.again.connect(self.compose)
        self.progress.stopped.connect(self.stop)
        self.save.clicked.connect(self._ask_where_to_save)
        self.print.clicked.connect(self._ask_for_printer)
        self.show_folder.clicked.connect(self._show_folder)
        self.leave.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self._show_help)

    def _show_help(self) -> None:
        from ui.help import show_help

        show_help(self._desk, self, "printing")

    # -- what is shown ---------------------------------------------------------------------

    def compose(self) -> None:
        """Print the document anew, on the press; the pages stay until the new ones are there."""
        self._settled.stop()
        self._order += 1
        if self._composing is not None:
            self._composing.cancel()
        work = partial(Bench.print, sheet=self.choices.wish.sheet, request=self._request())
        self._composing = self.press.ask(
            work, partial(self._show, self._order), partial(self._refuse, self._order)
        )
        self.progress.begin("preview-composing")
        self._enable()

    def stop(self) -> None:
        """Stop what takes too long: printing on paper, or the document that is being made."""
        if self._run is not None:
            self._run.stop()
            return
        self._order += 1  # what comes of it is not waited for any more
        if self._composing is not None:
            self._composing.cancel()
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

    def _show(self, order: int, printed: Printed) -> None:
        if order != self._order:
            return
        self.printed = printed
        self.view.show_printed(printed)
        self._middle.setCurrentWidget(self.view)
        self.bar.refresh()
        self.progress.end()
        self._show_warnings()
        self._enable()

    def _refuse(self, order: int, trouble: Trouble) -> None:
        if order == self._order:
            self._show_message(trouble.key, **trouble.arguments)

    def _show_message(self, key: str, *, offer_again: bool = False, **arguments: object) -> None:
        self.printed = None
        self.view.show_printed(None)
        self.message.tell(key, arguments, offer_again=offer_again)
        self._middle.setCurrentWidget(self.message)
        self.bar.refresh()
        self.progress.end()
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

    # -- saving ----------------------------------------------------------------------------

    def _ask_where_to_save(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = (
            self._saved.parent
            if self._saved.name
            else Path(QStandardPaths.writableLocation(documents))
        )
        kinds = self._desk.say("preview-pdf-files")
        name, _ = QFileDialog.getSaveFileName(
            self, self._desk.say("preview-save-title"), str(folder / self._file_name()), kinds
        )
        if name:
            self.save_to(Path(name).with_suffix(".pdf"))

    def _file_name(self) -> str:
        wish: Wish = self.choices.wish
        delegation = self._desk.plan.get(Delegation, wish.delegation)
        parts = [
            self._desk.say(f"preview-sheet-{wish.sheet}"),
            delegation.code or self._desk.wording.name(delegation) if delegation else "",
            wish.day.isoformat() if wish.day else "",
            "+".join(wish.languages),
        ]
        plain = ("".join(c for c in part if c.isalnum() or c in "-+ ") for part in parts)
        return " ".join(filter(None, plain)) + ".pdf"

    def save_to(self, path: Path) -> None:
        """Write what is seen into a file."""
        from reception.exchange.output_file import write_output

        if self.printed is None:
            return
        try:
            write_output(path, self.printed.pdf)
        except Trouble as trouble:
            self._desk.notices.trouble(trouble.key, **trouble.arguments)
            return
        self._saved = path
        self.show_folder.show()
        self._desk.notices.done("preview-saved", file=path.name, folder=str(path.parent))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    # -- paper -----------------------------------------------------------------------------

    def _ask_for_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ui.preview.print_run import prepare_printer

        if self.printed is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_printer(printer, self.printed)
        asked = QPrintDialog(printer, self)
        asked.setMinMax(1, len(self.printed.sizes))
        if asked.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print what is seen on a printer."""
        from ui.preview.print_run import PrintRun

        if self.printed is None:
            return
        self._run = PrintRun(self.press, printer, self.printed, self)
        self._run.turned.connect(self.progress.tell)
        self._run.ended.connect(self._end_run)
        self.progress.begin("preview-printing")
        self._enable()
        self._run.start()

    def _end_run(self, whole: bool) -> None:
        self._run = None
        self.progress.end()
        self._enable()
        if whole:
            self._desk.notices.done("preview-printed")
        else:
            self._desk.notices.advise("preview-not-printed")

    def done(self, result: int) -> None:
        """Close; a print run that is not finished is stopped."""
        if self._run is not None:
            self._run.stop()
        super().done(result)
