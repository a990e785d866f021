"""What is looked at: days, stays, panes, language, colours, registers, help."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reception.plan.zone import local_day
from ui.theme.appearance import Shade

if TYPE_CHECKING:
    from ui.window import Window

HELP = {
    "stays": "window",
    "timeline": "timeline",
    "programme": "programme",
    "map": "map",
    "form": "programme",
    "conflicts": "conflicts",
    "history": "window",
}
"""The page of help that fits each pane."""


def by_days(days: int, window: Window) -> None:
    """Look at a day further on or back."""
    window.desk.day += timedelta(days=days)


def today(window: Window) -> None:
    """Look at today."""
    window.desk.day = local_day(window.desk.session.clock(), window.desk.plan.zone)


def to_date(window: Window) -> None:
    """Look at a day that is typed."""
    from ui.dialogs.looking import date_dialog

    date_dialog(window).open()


def whole_office(window: Window) -> None:
    """Show the day of all delegations."""
    window.desk.stay = ""


def whole_stay(window: Window) -> None:
    """Show all days of the chosen stay, or only one."""
    window.programme.whole_stay = not window.programme.whole_stay


def is_whole_stay(window: Window) -> bool:
    """Whether all days of the chosen stay are shown."""
    return window.programme.whole_stay


def to_pane(pane: str, window: Window) -> None:
    """Show a pane and let the keyboard work in it."""
    window.show_pane(pane)


def next_conflict(by: int, window: Window) -> None:
    """Go to the next conflict of the list, or the one before."""
    window.show_pane("conflicts")
    window.conflicts.choose_next(by)


def mend_conflict(window: Window) -> None:
    """Choose one of the mends of the chosen conflict."""
    window.show_pane("conflicts")
    window.conflicts.mends.focus_first()


def accept_conflict(window: Window) -> None:
    """Type why the chosen conflict may stand."""
    window.show_pane("conflicts")
    window.conflicts.detail.focus_reason()


def has_conflict(window: Window) -> bool:
    """Whether a conflict is chosen in the list."""
    return window.conflicts.table.currentIndex().isValid()


def other_language(window: Window) -> None:
    """Say everything in the other language."""
    window.desk.language = "en" if window.desk.language == "zh" else "zh"
    window.preferences.language = window.desk.language


def wear(shade: Shade, window: Window) -> None:
    """Wear the colours of day or night, or as the desktop has it."""
    window.appearance.shade = shade
    window.preferences.shade = shade


def wears(shade: Shade, window: Window) -> bool:
    """Whether these colours are chosen."""
    return window.appearance.shade is shade


def registers(window: Window) -> None:
    """Show the registers: people, venues, rooms, things, vehicles, units, tasks …"""
    from ui.dialogs.registers import RegistersDialog

    RegistersDialog(window.desk, window).show()


def settings(window: Window) -> None:
    """Show the office's own margins and its time zone."""
    from ui.dialogs.settings import SettingsDialog

    SettingsDialog(window.desk, window).open()


def help_here(window: Window) -> None:
    """Show the page of help that fits where the keyboard is: in the list of conflicts the rule of
    the chosen one."""
    at: QWidget | None = window.focusWidget()
    panes = (name for name in HELP if at is not None and getattr(window, name).isAncestorOf(at))
    pane = next(panes, "")
    rule = ""
    if pane == "conflicts" and has_conflict(window):
        conflict = window.conflicts.model.conflict_at(window.conflicts.table.currentIndex().row())
        rule = conflict.code if conflict else ""
    window.desk.help_wanted.emit("rules" if rule else HELP.get(pane, "first-steps"), rule)


def shortcuts(window: Window) -> None:
    """Show all deeds with their keys and what they do."""
    window.desk.help_wanted.emit("keys", "")


def about(window: Window) -> None:
    """Tell what this program is and under which licences its parts are."""
    from ui.dialogs.about import AboutDialog

    AboutDialog(window.desk, window).open()
