"""What can be done about motorcades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reception.plan.engagement import Engagement
from reception.plan.move import Move

if TYPE_CHECKING:
    from ui.window import Window


def open_motorcade(window: Window) -> None:
    """Show the motorcade of the chosen move; where it has none, the window offers to form one."""
    from ui.motorcades.dialog import open_motorcade as shown

    item = window.desk.chosen_item
    if isinstance(item, Move):
        shown(window.desk, item.id, window)


def show_ways(window: Window) -> None:
    """Show the ways of the chosen move, to choose one."""
    from ui.motorcades.ways import WaysDialog

    item = window.desk.chosen_item
    if isinstance(item, Move):
        WaysDialog(window.desk, window.appearance, item.id, window).show()


def give_slots(window: Window) -> None:
    """Ask for the arrival slots of the chosen engagement."""
    from ui.motorcades.slots import slots_dialog

    item = window.desk.chosen_item
    if isinstance(item, Engagement):
        slots_dialog(window, item).open()
