"""What is done about the ceremony of an engagement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window import Window


def open_ceremony(window: Window) -> None:
    """Work out the chosen engagement cue by cue."""
    from ui.ceremonies.dialog import CeremonyDialog

    engagement, book = window.desk.chosen_engagement, window.book
    if engagement is not None:
        CeremonyDialog(
            window.desk,
            window.appearance,
            engagement.id,
            window,
            revision=(lambda: book.revision) if book else None,
        ).show()
