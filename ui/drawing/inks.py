"""The inks of a drawing in the colours of the window, by day and by night."""

from __future__ import annotations

from functools import lru_cache

from reception.sheets.drawing import Colour, Ink
from ui.theme.colours import VISIBLE, Colours, contrast, rgb

_ROLES = {
    Ink.INK: "text",
    Ink.MUTED: "muted",
    Ink.ACCENT: "accent",
    Ink.DANGER: "error",
    Ink.GROUND: "raised",
    Ink.PAPER: "surface",
}
_INKS = frozenset(Ink)
_STEP = 0.15


def area_colour(ink: Colour, colours: Colours) -> str:
    """The colour a field is filled with, as ``#rrggbb``; one that is no colour is that of text."""
    if ink in _ROLES:
        return str(getattr(colours, _ROLES[Ink(ink)]))
    return ink if _is_colour(ink) else colours.text


def line_colour(ink: Colour, colours: Colours) -> str:
    """The colour of a line or a word: a delegation's own is made to stand out from the ground."""
    colour = area_colour(ink, colours)
    return colour if ink in _INKS else _visible(colour, colours.surface, colours.text)


@lru_cache(maxsize=500)
def _visible(colour: str, ground: str, text: str) -> str:
    """The colour, mixed with that of text until it can be seen on its ground."""
    share = 0.0
    mixed = colour
    while contrast(mixed, ground) < VISIBLE and share < 1.0:
        share = min(1.0, share + _STEP)
        parts = zip(rgb(colour), rgb(text), strict=True)
        mixed = "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)
    return mixed


def _is_colour(text: str) -> bool:
    try:
        rgb(text)
    except ValueError:
        return False
    return True
