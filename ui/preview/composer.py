"""The composer: has the document printed that is wished for now, and forgets older wishes."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Signal

from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from ui.preview.bench import Bench, Printed
from ui.preview.press import Press, WorkStopped


class Composer(QObject):
    """`printed` tells the document of the latest wish, `refused` why there is none, and `turned`
    how many of how many pages are done."""

    printed = Signal(object)
    refused = Signal(object)
    turned = Signal(int, int)
    _paged = Signal(int, int, int)

    def __init__(self, press: Press, parent: QObject) -> None:
        super().__init__(parent)
        self._press = press
        self._wishes = 0
        self._latest: Future[None] | None = None
        self._paged.connect(self._tell_turned)

    def wish(self, sheet: str, request: SheetRequest) -> None:
        """Have a document printed in place of whatever was wished for before."""
        self.forget()
        watch = partial(self._watch, self._wishes)
        self._latest = self._press.ask(
            partial(Bench.print, sheet=sheet, request=request, watch=watch),
            partial(self._tell, self._wishes),
            partial(self._refuse, self._wishes),
        )

    def forget(self) -> None:
        """Wait for nothing any more: what is being printed just now ends at its next page."""
        self._wishes += 1
        if self._latest is not None:
            self._latest.cancel()

    def _watch(self, wish: int, done: int, of: int) -> None:
        """Runs on the thread of the press: what is wished for now is only read."""
        if wish != self._wishes:
            raise WorkStopped
        if of:
            self._paged.emit(wish, done, of)

    def _tell_turned(self, wish: int, done: int, of: int) -> None:
        if wish == self._wishes:
            self.turned.emit(done, of)

    def _tell(self, wish: int, printed: Printed) -> None:
        if wish == self._wishes:
            self.printed.emit(printed)

    def _refuse(self, wish: int, trouble: Trouble) -> None:
        if wish == self._wishes:
            self.refused.emit(trouble)
