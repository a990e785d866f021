"""What is done with whole books: new, open, copy, import, export, print."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reception.bookcase import BOOK_ENDING
from reception.plan.change import Step
from reception.plan.kinds import Item
from reception.plan.task import Task, TaskSheet
from reception.plan.zone import local_day
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from ui.dialogs import files

if TYPE_CHECKING:
    from ui.window import Window


def new(window: Window) -> None:
    """Begin a new book with the venues of the gazetteer."""
    path = files.ask_save(window, "file-new", f"*{BOOK_ENDING}")
    if path is not None:
        window.open_book(path.with_suffix(BOOK_ENDING), new=True)


def open_other(window: Window) -> None:
    """Open another book."""
    path = files.ask_open(window, "file-open", f"*{BOOK_ENDING}")
    if path is not None:
        window.open_book(path)


def save_copy(window: Window) -> None:
    """Save a copy of the book as it stands."""
    path = files.ask_save(window, "file-copy", f"*{BOOK_ENDING}")
    if path is None or window.book is None:
        return
    try:
        window.book.copy_to(path)
    except Trouble as trouble:
        window.desk.notices.trouble(trouble.key, **trouble.arguments)
    else:
        window.desk.notices.done("notice-written", file=path.name)


def take_in(window: Window) -> None:
    """Take the records of a file into the book, as one step that can be undone. Of a file with
    several faults all are told."""
    from reception.exchange.entry import EntriesRefused
    from reception.exchange.import_step import import_step
    from reception.exchange.output_file import require_ending
    from reception.exchange.plan_file import READERS, plan_file_entries
    from ui.dialogs.faults import FaultsDialog

    path = files.ask_open(window, "file-import", *(f"*{ending}" for ending in READERS))
    if path is None:
        return
    try:
        require_ending(path, tuple(READERS))
        entries = plan_file_entries(path)
        step = window.desk.act(lambda plan: import_step(plan, entries, path.name))
    except Trouble as trouble:
        if isinstance(trouble, EntriesRefused) and len(trouble.faults) > 1:
            FaultsDialog(window.desk, trouble, window).open()
        else:
            window.desk.notices.trouble(trouble.key, **trouble.arguments)
        return
    if step is not None:
        _look_at(window, step)
        window.desk.notices.done(
            "notice-imported", undo=True, file=path.name, count=len(step.changes)
        )


def _look_at(window: Window, step: Step) -> None:
    """Where nothing is on the day that is looked at, go to the first item that came."""
    desk = window.desk
    came = [change.after for change in step.changes if isinstance(change.after, Item)]
    if came and not desk.agenda.on(desk.day):
        window.go_to(min(came, key=lambda item: (item.begins, item.id)).id)


def give_out(window: Window) -> None:
    """Write the book, or the programme of the stay looked at, for a colleague."""
    from reception.exchange.export_forms import EXPORTS
    from reception.exchange.output_file import write_output

    path = files.ask_save(window, "file-export", *(f"*{ending}" for ending in EXPORTS))
    if path is None:
        return
    export = EXPORTS.get(path.suffix.lower())
    if export is None:
        window.desk.notices.advise("notice-unknown-ending", endings=" ".join(EXPORTS))
        return
    try:
        book = window.book.id if window.book else path.stem
        write_output(path, export(_request(window, path), book))
    except Trouble as trouble:
        window.desk.notices.trouble(trouble.key, **trouble.arguments)
    else:
        window.desk.notices.done("notice-written", file=path.name)


def preview(window: Window) -> None:
    """Show the run-sheet before it is printed; of a chosen task the document that it is about."""
    from ui.preview import PreviewDialog

    book = window.book
    sheet, day = _document(window)
    PreviewDialog(
        window.desk,
        window,
        sheet=sheet,
        day=day,
        revision=(lambda: book.revision) if book else None,
    ).show()


def _document(window: Window) -> tuple[str, date | None]:
    """The sheet that the chosen task is about, and the day it is for; empty where it is none."""
    plan = window.desk.plan
    task = plan.get(Task, window.desk.chosen)
    if task is None or task.sheet is TaskSheet.NONE:
        return "", None
    item = plan.item(task.serves)
    day = local_day(item.begins, plan.zone) if item else None
    return task.sheet.value.replace("_", "-"), day


def leave(window: Window) -> None:
    """Close the window; everything is kept already."""
    window.close()


def _request(window: Window, path: Path) -> SheetRequest:
    desk, stay = window.desk, window.desk.stay_looked_at
    one = stay.delegation if stay and path.suffix.lower() != ".json" else ""
    return SheetRequest(
        plan=desk.plan,
        languages=("zh", "en"),
        now=desk.session.clock(),
        revision=window.book.revision if window.book else 0,
        delegation=one,
    )
