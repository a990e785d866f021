"""What is done about flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window import Window


def show_roads(window: Window) -> None:
    """Show the flag roads, their posts, and what flies along them."""
    from ui.flags.dialog import FlagRoadsDialog

    FlagRoadsDialog(window).show()


def show_plans(window: Window) -> None:
    """Show the flag plans, what a driver sees of one, and what flies post by post."""
    from ui.flags.plans.dialog import FlagPlansDialog

    FlagPlansDialog(window).show()
