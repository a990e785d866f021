"""What is done about flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show_roads(window: MainWindow) -> None:
    """Show the flag roads, their posts, and what flies along them."""
    from ui.flags.dialog import FlagRoadsDialog

    FlagRoadsDialog(window).show()
