"""The deed: one row of the table of everything the officer can ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ui.window import Window

Act = Callable[["Window"], object]
Asked = Callable[["Window"], bool]


class Deed(NamedTuple):
    """`id` gives the words (``deed-<id>``, ``deed-<id>-help``). `shortcut` is in Qt's portable
    form; those with `in_programme` count only where items are worked with, so that Ins and Del
    keep their meaning in text. `text` is asked where the words change, `checked` where it is
    something that is on or off."""

    id: str
    do: Act
    shortcut: str = ""
    sign: str = ""
    able: Asked | None = None
    in_programme: bool = False
    text: Callable[[Window], str] | None = None
    checked: Asked | None = None
    writes: bool = False


def has_item(window: Window) -> bool:
    """Whether an item is chosen."""
    return window.desk.chosen_item is not None


def has_engagement(window: Window) -> bool:
    """Whether an engagement is chosen."""
    return window.desk.chosen_engagement is not None


def has_stay(window: Window) -> bool:
    """Whether the programme of one stay is shown."""
    return window.desk.stay_looked_at is not None


def has_record(window: Window) -> bool:
    """Whether any record is chosen."""
    return bool(window.desk.chosen) and window.desk.chosen in window.desk.plan
