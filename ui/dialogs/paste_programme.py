"""Pasting a programme into a stay: what was understood of it is told before anything is added."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from reception.actions.record import add_records
from reception.exchange.pasted_programme import PastedProgramme, pasted_programme
from reception.fields.mistyped import Mistyped
from reception.plan.stay import Stay
from reception.plan.zone import local_day
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question
from ui.dialogs.paste import TOLD_AT_MOST, WIDTH, PasteEditor, clipboard_text

if TYPE_CHECKING:
    from ui.window import Window

LINES = "lines"


def paste_programme_dialog(window: Window, stay: Stay) -> AskDialog:
    """Asks for the lines of a programme and adds them to the principal's track of a stay."""
    desk = window.desk
    tracks = tuple(track.id for track in desk.plan.tracks_of(stay.id)[:1])

    def read(text: str, _: dict[str, Any]) -> PastedProgramme:
        found = pasted_programme(
            text, desk.plan, day=desk.day, tracks=tracks, new_id=desk.session.new_id
        )
        if not found.engagements:
            raise Mistyped("paste-no-programme", text)
        return found

    def advice(answers: dict[str, Any]) -> str:
        return _understood(desk, answers[LINES])

    def do(answers: dict[str, Any]) -> bool:
        added = answers[LINES].engagements
        done = desk.act(partial(add_records, records=added)) is not None
        if done:
            desk.notices.done("notice-pasted", undo=True, count=len(added))
            window.go_to(added[0].id)
        return done

    editor = PasteEditor(lambda: desk.say("paste-programme-hint"))
    questions = (Question(LINES, "paste-lines", editor, read, _programme_copied(read)),)
    dialog = AskDialog(desk, window, "ask-paste-programme", questions, do, advice=advice)
    dialog.setMinimumWidth(WIDTH)
    return dialog


def _programme_copied(read: Any) -> str:
    """The clipboard's text where there is a programme in it."""
    text = clipboard_text()
    try:
        read(text, {})
    except Mistyped:
        return ""
    return text


def _understood(desk: Desk, found: PastedProgramme) -> str:
    """How many engagements on which days, where no place is known, and which lines are left out."""
    say, comma = desk.say, desk.say("field-comma")
    days = Counter(local_day(one.start, desk.plan.zone) for one in found.engagements)
    told = comma.join(
        say("paste-of-day", day=desk.wording.day(day), count=count)
        for day, count in sorted(days.items())
    )
    lines = [say("paste-programme-understood", count=len(found.engagements), days=told)]
    lines += [say("paste-placeless", row=row, text=text) for row, text in found.placeless]
    lines += [say("paste-line-unread", row=row, text=text) for row, text in found.unread]
    left = len(lines) - 1 - TOLD_AT_MOST
    if left > 0:
        lines = [*lines[: TOLD_AT_MOST + 1], say("paste-more", count=left)]
    return "\n".join(lines)
