"""A flag picture of the office's own: which file, of whom, valid from when, who sent it."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from reception.actions.record import add_record
from reception.fields.choices import chosen
from reception.fields.clock import plainly, typed_day
from reception.fields.mistyped import Mistyped
from reception.flags.states import may_fly, states
from reception.plan.flag_picture import FlagPicture
from reception.trouble import Trouble
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question, as_text, required
from ui.dialogs.files import ask_open
from ui.flags.asking import flags_offered
from ui.forms.editors import LineEditor

if TYPE_CHECKING:
    from ui.window import Window

MOST_BYTES = 1_500_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PROPORTIONS = re.compile(r"(\d{1,4})\s*[:x/]\s*(\d{1,4})")
_CODE = re.compile(r"[A-Z][A-Z0-9-]{1,11}")


def picture_dialog(window: Window, parent: QWidget) -> AskDialog | None:
    """Asks for a file first, then whose flag it is; None where no file was chosen or what was is
    told to be none that can be put in."""
    path = ask_open(window, "flag-picture-file", "*.png")
    if path is None:
        return None
    desk = window.desk
    try:
        content = picture_content(path)
    except Trouble as trouble:
        desk.notices.advise(trouble.key, **trouble.arguments)
        return None
    return _asking(desk, parent, path.name, content)


def picture_content(path: Path) -> bytes:
    """The bytes of a PNG picture.

    Raises:
        Trouble: it cannot be read, is too large, or is no PNG picture.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Trouble("flag-picture-large", file=path.name)
        content = path.read_bytes()
    except OSError as error:
        raise Trouble("flag-picture-unread", file=path.name) from error
    if not content.startswith(_SIGNATURE) or QImage.fromData(content).isNull():
        raise Trouble("flag-picture-wrong", file=path.name)
    return content


def _asking(desk: Desk, parent: QWidget, name: str, content: bytes) -> AskDialog:
    offered = flags_offered(desk)

    def state(text: str, _: dict[str, Any]) -> str:
        """The code of whose flag it is; neither a region's nor anything that is no code."""
        code = text.strip().upper()
        if code in states() and not may_fly(code):
            raise Mistyped("typed-no-own-flag", text)
        try:
            return chosen(text, offered)
        except Mistyped:
            # an office may put in the flag of somebody whom the table lacks, under a code
            if _CODE.fullmatch(code) and code not in states():
                return code
            raise

    def proportions(text: str, _: dict[str, Any]) -> tuple[int, int]:
        """Length and height such as 3:2; both 0 where they are not known."""
        if not text.strip():
            return 0, 0
        found = _PROPORTIONS.fullmatch(plainly(text))
        length, height = (int(found[1]), int(found[2])) if found else (0, 0)
        if not (0 < length <= 1000 and 0 < height <= 1000):
            raise Mistyped("typed-no-proportions", text)
        return length, height

    def day(text: str, _: dict[str, Any]) -> Any:
        """From which day on it is the right one; None for always."""
        return typed_day(text, near=desk.day) if text.strip() else None

    def do(answers: dict[str, Any]) -> bool:
        """Put the picture into the book; whether that could be done."""
        length, height = answers["proportions"]
        record = FlagPicture(
            id=desk.session.new_id(FlagPicture.KIND),
            state=answers["state"],
            length=length,
            height=height,
            valid_from=answers["valid_from"],
            source=answers["source"],
            picture=b64encode(content).decode("ascii"),
        )
        step = desk.act(partial(add_record, record=record))
        if step is not None:
            desk.notices.done("notice-flag-picture", undo=True, file=name)
        return step is not None

    questions = (
        Question("state", "ask-flag-picture-state", LineEditor(lambda: offered), required(state)),
        Question("proportions", "ask-flag-picture-proportions", LineEditor(), proportions),
        Question("valid_from", "field-valid_from", LineEditor(), day),
        Question("source", "field-source", LineEditor(), required(as_text)),
    )
    image = QImage.fromData(content)
    size = {"wide": str(image.width()), "high": str(image.height())}
    advice = desk.say("ask-flag-picture-file", file=name, **size)
    return AskDialog(desk, parent, "ask-flag-picture", questions, do, advice=advice)
