"""What is done about the ceremony of an engagement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.deeds.deed import chosen_engagement

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def open_ceremony(window: MainWindow) -> None:
    """Work out the chosen engagement cue by cue."""
    from ui.ceremonies.dialog import CeremonyDialog

    engagement, book = chosen_engagement(window), window.book
    if engagement is not None:
        CeremonyDialog(
            window.desk,
            window.appearance,
            engagement.id,
            window,
            revision=(lambda: book.revision) if book else None,
        ).show()
