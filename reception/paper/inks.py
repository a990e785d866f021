"""Colours as PDF operators: the roles as this paper has them, and ``#rrggbb``."""

from functools import lru_cache

from reception.paper import look
from reception.sheets.drawing import Colour, Ink

_ROLES = frozenset(look.INKS)


def filling(colour: Colour) -> str:
    """The operator that fills in a colour; one that is no colour is black."""
    return _operator(colour, "g", "rg")


def stroking(colour: Colour) -> str:
    """The operator that draws lines in a colour; one that is no colour is black."""
    return _operator(colour, "G", "RG")


@lru_cache(maxsize=1_000)
def _operator(colour: Colour, grey: str, three: str) -> str:
    red, green, blue = _parts(look.INKS[Ink(colour)] if colour in _ROLES else colour)
    if red == green == blue:
        return f"{red:.3g} {grey}"
    return f"{red:.3g} {green:.3g} {blue:.3g} {three}"


def _parts(colour: str) -> tuple[float, float, float]:
    try:
        number = int(colour.removeprefix("#"), 16) if len(colour) == 7 else 0
    except ValueError:
        number = 0
    return (number >> 16 & 255) / 255, (number >> 8 & 255) / 255, (number & 255) / 255
