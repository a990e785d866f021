"""Timeline: a day as lanes of items, moved and resized with the pointer or the keyboard.

`geometry`, `gesture` and `lanes` are pure and hold all the reckoning; `layout` puts lanes on
pixels, `painting` draws them, `view` listens. May import `reception`, `ui.desk`, `ui.theme`.
"""

from ui.timeline.page import TimelinePage

__all__ = ["TimelinePage"]
