"""The moment that is looked at, as it is typed above a strip of flags."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLabel

from reception.fields.clock import typed_moment
from reception.fields.mistyped import Mistyped
from ui.desk import Desk
from ui.forms.typed_text import TypedLine


def read_moment(desk: Desk, line: TypedLine, hint: QLabel, how: str) -> datetime | None:
    """The moment in a line, near the day of the desk; None where it is none. That is then said in
    `hint`, which else tells how the window is used: the text of the key `how`."""
    mistake, moment = "", None
    try:
        moment = typed_moment(line.text(), day=desk.day, zone=desk.plan.zone)
    except Mistyped as mistyped:
        mistake = desk.say(mistyped.key, **mistyped.arguments)
    hint.setText(mistake or desk.say(how))
    hint.setProperty("role", "mistake" if mistake else "muted")
    hint.style().unpolish(hint)
    hint.style().polish(hint)
    return moment
