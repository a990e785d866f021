"""The deed: one row of the table of everything the officer can ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.stay import Stay

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Act = Callable[["MainWindow"], object]
Asked = Callable[["MainWindow"], bool]


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
    text: Callable[[MainWindow], str] | None = None
    checked: Asked | None = None
    writes: bool = False


def chosen_item(window: MainWindow) -> Item | None:
    """The engagement or move that is chosen."""
    return window.desk.plan.item(window.desk.chosen) if window.desk.chosen else None


def chosen_engagement(window: MainWindow) -> Engagement | None:
    """The engagement that is chosen."""
    return window.desk.plan.get(Engagement, window.desk.chosen)


def stay_looked_at(window: MainWindow) -> Stay | None:
    """The stay whose programme is shown."""
    return window.desk.plan.get(Stay, window.desk.stay)


def has_item(window: MainWindow) -> bool:
    """Whether an item is chosen."""
    return chosen_item(window) is not None


def has_engagement(window: MainWindow) -> bool:
    """Whether an engagement is chosen."""
    return chosen_engagement(window) is not None


def has_stay(window: MainWindow) -> bool:
    """Whether the programme of one stay is shown."""
    return stay_looked_at(window) is not None


def has_record(window: MainWindow) -> bool:
    """Whether any record is chosen."""
    return bool(window.desk.chosen) and window.desk.chosen in window.desk.plan
