"""The press: a thread of its own for the bench, so that the window never waits for paper."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from reception.trouble import Trouble
from ui.preview.bench import Bench

Result = TypeVar("Result")
Work = Callable[[Bench], Result]


class WorkStopped(Exception):
    """Raised in a piece of work that nobody waits for any more; nothing comes of it."""


class Press(QObject):
    """Does one piece of work after the other and hands each result to the window's thread.

    It has no parent: it must outlive the window until its last work is done, whose result is then
    dropped.
    """

    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._bench = Bench()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="press")
        self._closed = False
        self._done.connect(self._hand_over)

    def ask(
        self,
        work: Work[Result],
        then: Callable[[Result], None],
        refused: Callable[[Trouble], None] | None = None,
    ) -> Future[None]:
        """Have work done on the bench; `then` is told its result, `refused` why there is none.
        What has not begun can be called off by cancelling what is returned."""
        return self._thread.submit(self._do, work, then, refused)

    def close(self, *, wait: bool = False) -> None:
        """Take no more work and drop what comes of the one that is being done; with `wait`, come
        back when its thread has ended."""
        if not self._closed:
            self._closed = True
            with suppress(RuntimeError):  # the whole program is ending, and the thread with it
                self._thread.submit(self._bench.close)
        self._thread.shutdown(wait=wait)

    def _do(
        self,
        work: Work[Any],
        then: Callable[[Any], None],
        refused: Callable[[Trouble], None] | None,
    ) -> None:
        if self._closed:
            return
        try:
            result = work(self._bench)
        except WorkStopped:
            return
        except Trouble as trouble:
            self._done.emit(refused or _raise, trouble)
        except Exception as error:  # a bug: it is raised again where bugs are reported
            self._done.emit(_raise, error)
        else:
            self._done.emit(then, result)

    def _hand_over(self, then: Callable[[Any], None], result: Any) -> None:
        if not self._closed:
            then(result)


def _raise(error: Exception) -> None:
    raise error
