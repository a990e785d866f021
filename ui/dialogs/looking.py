"""The dialog that asks for a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reception.fields.clock import typed_day
from ui.dialogs.ask import AskDialog, Question, required
from ui.forms.editors import LineEditor

if TYPE_CHECKING:
    from ui.window import Window


def date_dialog(window: Window) -> AskDialog:
    """Asks which day to look at."""
    desk = window.desk

    def do(answers: dict[str, Any]) -> bool:
        desk.day = answers["day"]
        return True

    question = Question(
        "day",
        "ask-day-day",
        LineEditor(),
        required(lambda text, _: typed_day(text, near=desk.day)),
        str(desk.day),
    )
    dialog = AskDialog(desk, window, "ask-day", (question,), do)
    editor = question.editor
    if isinstance(editor, LineEditor):
        editor.line.selectAll()
    return dialog
