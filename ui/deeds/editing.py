"""Undo, redo, removing, finding."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reception.actions.record import remove_record
from reception.actions.step_text import redo_text, undo_text

if TYPE_CHECKING:
    from ui.window import Window


def undo(window: Window) -> None:
    """Take the last step back. (What is being typed in a field is undone by the field itself, see
    `ui.forms.typed_text`.)"""
    window.desk.undo()


def redo(window: Window) -> None:
    """Do the last undone step again."""
    window.desk.redo()


def undo_words(window: Window) -> str:
    """What undo would take back."""
    desk = window.desk
    return undo_text(desk.session.history.to_undo, desk.plan, desk.wording)


def redo_words(window: Window) -> str:
    """What redo would do again."""
    desk = window.desk
    return redo_text(desk.session.history.to_redo, desk.plan, desk.wording)


def can_undo(window: Window) -> bool:
    """Whether there is a step to take back."""
    return window.desk.session.history.to_undo is not None


def can_redo(window: Window) -> bool:
    """Whether there is a step to do again."""
    return window.desk.session.history.to_redo is not None


def remove(window: Window) -> None:
    """Remove the chosen record with what belongs to it alone; undoing is offered at once."""
    desk = window.desk
    row = window.programme.table.currentIndex().row()
    if desk.act(partial(remove_record, id=desk.chosen)) is None:
        return
    desk.notices.done("notice-removed", undo=True)
    model = window.programme.model
    if row >= 0 and model.rowCount():
        desk.chosen = model.id_at(min(row, model.rowCount() - 1))


def replace(window: Window) -> None:
    """Ask who or what takes over everything that another is down for."""
    from ui.dialogs.replacing import replace_dialog

    replace_dialog(window).open()


def find(window: Window) -> None:
    """Look for anything in the book by its name."""
    from ui.dialogs.find import FindDialog

    FindDialog(window.desk, window.go_to, window).open()


def filter_stays(window: Window) -> None:
    """Type into the search line over the stays."""
    window.show_pane("stays")
    window.stays.search.setFocus()
    window.stays.search.selectAll()
