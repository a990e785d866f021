"""Names at seats: how large a name is set so that it takes few lines and no word is broken."""

from __future__ import annotations

NAME_SIZES_MM = (2.7, 2.4, 2.1, 1.8)
LINES_AT_MOST = 3
LATIN_WIDTH = 0.63
WIDE_CHARACTER = "\u2e80"


def name_fitting(name: str, room: float) -> tuple[float, int, bool]:
    """The largest size in which a name takes few lines and no word of letters is broken, how many
    lines it takes, and whether it is so; the smallest where none is."""
    for size in NAME_SIZES_MM:
        lines, whole = _lines(name, room / size)
        if whole and lines <= LINES_AT_MOST:
            return size, lines, True
    return size, lines, False


def _lines(name: str, room: float) -> tuple[int, bool]:
    """About how many lines a name takes that has so much room, in sizes; and whether every word of
    letters is on one line. Chinese is broken between any two characters."""
    lines, left, whole = 1, room, True
    for word in name.split():
        chinese = any(sign >= WIDE_CHARACTER for sign in word)
        unit = 1.0 if chinese else LATIN_WIDTH
        a_line = max(1, int(room / unit))
        if len(word) * unit > left and left < room:
            lines, left = lines + 1, room
        more = -(-len(word) // a_line) - 1
        whole = whole and (chinese or more == 0)
        lines += more
        left -= (len(word) - more * a_line + 1) * unit
    return lines, whole
