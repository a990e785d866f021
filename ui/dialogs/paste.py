"""Pasting a list into a register: what was understood of it is told before anything is added."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reception.fields.change_text import field_key
from reception.fields.codec import Codec
from reception.fields.mistyped import Mistyped
from reception.fields.pasted_list import PastedList, pasted_list
from reception.plan.record import Record
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question
from ui.forms.editors import TextEditor
from ui.forms.layouts import register_columns

ROWS = "rows"
LINES_SHOWN = 14
TOLD_AT_MOST = 6
WIDTH = 760


class PasteEditor(TextEditor):
    """Many lines, told at every change; it begins with what the clipboard holds."""

    def __init__(self, hint: Callable[[], str]) -> None:
        super().__init__(hint)
        self.words.show_lines(LINES_SHOWN, LINES_SHOWN)
        self.words.setLineWrapMode(self.words.LineWrapMode.NoWrap)
        self.words.textChanged.connect(self.typed)


def clipboard_text() -> str:
    """What the clipboard holds, where that is text."""
    return QGuiApplication.clipboard().text()


def paste_dialog(
    desk: Desk,
    parent: QWidget,
    blank: Callable[[], Record],
    then: Callable[[PastedList], bool],
) -> AskDialog:
    """Asks for a list of records such as `blank` makes, and hands over what it says."""
    kind = type(blank())

    def read(text: str, _: dict[str, Any]) -> PastedList:
        codec = Codec(desk.plan, desk.wording, desk.day)
        found = pasted_list(text, blank, register_columns(kind), codec)
        if not found.records:
            raise Mistyped("paste-nothing", text)
        return found

    def advice(answers: dict[str, Any]) -> str:
        return _understood(desk, kind, answers[ROWS])

    def do(answers: dict[str, Any]) -> bool:
        return then(answers[ROWS])

    editor = PasteEditor(lambda: desk.say("paste-hint"))
    text = clipboard_text()
    questions = (Question(ROWS, "paste-rows", editor, read, text if "\t" in text else ""),)
    dialog = AskDialog(desk, parent, "ask-paste", questions, do, advice=advice)
    dialog.setMinimumWidth(WIDTH)
    return dialog


def _understood(desk: Desk, kind: type[Record], found: PastedList) -> str:
    """What would be added, from which columns, and what cannot be read."""
    say, comma = desk.say, desk.say("field-comma")

    def named(field: str) -> str:
        return say(field_key(kind, field, desk.wording))

    columns = comma.join(named(field) for field in found.fields if field)
    lines = [say("paste-understood", count=len(found.records), columns=columns)]
    if found.unknown:
        lines.append(say("paste-unknown", columns=comma.join(found.unknown)))
    for one in found.unread[:TOLD_AT_MOST]:
        why = say(one.mistake.key, **one.mistake.arguments)
        lines.append(say("paste-unread", row=one.row, column=named(one.field), why=why))
    if len(found.unread) > TOLD_AT_MOST:
        lines.append(say("paste-more", count=len(found.unread) - TOLD_AT_MOST))
    return "\n".join(lines)
