"""The outlet: where a printed document goes, into a file or onto paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from reception.plan.delegation import Delegation
from reception.trouble import Trouble
from ui.desk import Desk
from ui.preview.bench import Printed
from ui.preview.choices import Wish
from ui.preview.press import Press

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.preview.print_run import PrintRun


class Outlet(QObject):
    """`saved` tells that there is a file now; `began`, `turned` and `ended` go with a print run."""

    saved = Signal()
    began = Signal()
    turned = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, press: Press, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._press = press
        self._window = window
        self._file = Path()
        self.run: PrintRun | None = None

    # -- files -----------------------------------------------------------------------------

    def ask_where_to_save(self, printed: Printed, name: str) -> None:
        """Save a document where the officer says; it is offered a name that tells what it is."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = (
            self._file.parent
            if self._file.name
            else Path(QStandardPaths.writableLocation(documents))
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self._desk.say("preview-save-title"),
            str(folder / name),
            self._desk.say("preview-pdf-files"),
        )
        if chosen:
            self.save(printed, Path(chosen).with_suffix(".pdf"))

    def file_name(self, wish: Wish) -> str:
        """Which document it is, of whom, of which day, in which languages."""
        delegation = self._desk.plan.get(Delegation, wish.delegation)
        parts = [
            self._desk.say(f"preview-sheet-{wish.sheet}"),
            delegation.code or self._desk.wording.name(delegation) if delegation else "",
            wish.day.isoformat() if wish.day else "",
            "+".join(wish.languages),
        ]
        return pdf_name(*parts)

    def save(self, printed: Printed, path: Path) -> None:
        """Write a document into a file."""
        from reception.exchange.output_file import write_output

        try:
            write_output(path, printed.pdf)
        except Trouble as trouble:
            self._desk.notices.trouble(trouble.key, **trouble.arguments)
            return
        self._file = path
        self.saved.emit()
        self._desk.notices.done("preview-saved", file=path.name, folder=str(path.parent))

    def show_folder(self) -> None:
        """Show where the last file was saved."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

    # -- paper -----------------------------------------------------------------------------

    def ask_for_printer(self, printed: Printed) -> None:
        """Print a document on the printer that the officer chooses."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ui.preview.print_run import prepare_printer

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_printer(printer, printed)
        asked = QPrintDialog(printer, self._window)
        asked.setMinMax(1, len(printed.sizes))
        if asked.exec() == QDialog.DialogCode.Accepted:
            self.print(printed, printer)

    def print(self, printed: Printed, printer: QPrinter) -> None:
        """Print a document on a printer."""
        from ui.preview.print_run import PrintRun

        self.run = PrintRun(self._press, printer, printed, self)
        self.run.turned.connect(self.turned)
        self.run.ended.connect(self._end)
        self.began.emit()
        self.run.start()

    def stop(self) -> None:
        """Stop the print run, if there is one."""
        if self.run is not None:
            self.run.stop()

    def _end(self, whole: bool) -> None:
        self.run = None
        self.ended.emit()
        if whole:
            self._desk.notices.done("preview-printed")
        else:
            self._desk.notices.advise("preview-not-printed")


def pdf_name(*parts: str) -> str:
    """The name of a PDF file put together of these parts, without what file systems mislike."""
    plain = ("".join(c for c in part if c.isalnum() or c in "-+ ") for part in parts)
    return " ".join(filter(None, plain)) + ".pdf"
