"""Help: short pages for the officer, in both languages, found by word and opened where they fit.

The pages are Markdown under `resources/help/`; `library` reads and searches them without widgets,
`dressing` gives them the window's colours. May import the desk and the table of deeds, from which
the page of keys is made.
"""

from ui.help.window import HelpWindow, show_help

__all__ = ["HelpWindow", "show_help"]
