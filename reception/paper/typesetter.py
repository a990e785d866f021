"""The typesetter: words, a style and a width become lines. Linear in the length of the text."""

from collections.abc import Sequence
from itertools import groupby

from reception.paper.bidi import embedding_levels, paragraph_level
from reception.paper.faces import EM
from reception.paper.font_runs import FontChooser
from reception.paper.fonts import FontBook, Role
from reception.paper.justification import justified
from reception.paper.line_filling import LinePart, Segment, line_ends, line_parts, width_of
from reception.paper.shaping import shape
from reception.paper.text import SetLine, SetPiece, SetText, TextStyle, printable
from reception.sheets.blocks import Mark, Run

LONGEST_TEXT = 20_000
"""Characters of one paragraph that are printed; more is a slip of input, not something to read."""

_REMEMBERED_TEXTS = 4_000
_LONGEST_REMEMBERED = 200  # characters
_BOLD_MARKS = frozenset({Mark.STRONG, Mark.TBC})
_NOTHING_OVER = 0.01  # a thousandth of an em less than can be seen: rounding, not overflow


class Typesetter:
    """Sets the texts of one document, and keeps account of what could not be printed.

    `missing` are the characters that no font has, `shortened` counts texts over `LONGEST_TEXT`.
    """

    def __init__(self, book: FontBook) -> None:
        self._choosers = {
            (role, bold): FontChooser(book.faces(role, bold=bold))
            for role in Role
            for bold in (False, True)
        }
        self._remembered: dict[tuple[tuple[Run, ...], TextStyle, float], SetText] = {}
        self.shortened = 0

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters no font has, in the order of their code points."""
        return tuple(sorted(set().union(*(chooser.missing for chooser in self._choosers.values()))))

    def plain(self, text: str, style: TextStyle, width: float) -> SetText:
        """Set a text of one look."""
        return self.set((Run(text),), style, width)

    def set(self, runs: Sequence[Run], style: TextStyle, width: float) -> SetText:
        """Set one paragraph into lines of at most `width` points; the same words only once."""
        key = (tuple(runs), style, width)
        known = self._remembered.get(key)
        if known is None:
            known = self._set(runs, style, width)
            if len(known.text) <= _LONGEST_REMEMBERED:
                if len(self._remembered) >= _REMEMBERED_TEXTS:
                    self._remembered.clear()
                self._remembered[key] = known
        return known

    def _set(self, runs: Sequence[Run], style: TextStyle, width: float) -> SetText:
        pieces = [(printable(run.text), run.mark) for run in runs]
        text = "".join(piece for piece, _ in pieces)
        if len(text) > LONGEST_TEXT:
            self.shortened += 1
            text, pieces = _shorten(pieces)
        base = paragraph_level(text)
        segments = self._segments(pieces, embedding_levels(text, base), style)
        room = width * EM / style.size + _NOTHING_OVER
        whole = line_parts(text, segments, 0, len(text))
        if width_of(whole) <= room:
            ends = [len(text)]
        else:
            ends = line_ends(text, segments, room)
            whole = []
        lines: list[SetLine] = []
        start = 0
        for end in ends:
            line = _line(whole or line_parts(text, segments, start, end), start, end, style)
            if style.justify and end < len(text):
                line = justified(line, style.size, width)
            lines.append(line)
            start = end
        return SetText(text, style, width, tuple(lines), right_to_left=bool(base))

    def _segments(
        self, pieces: list[tuple[str, Mark]], levels: list[int], style: TextStyle
    ) -> list[Segment]:
        segments = []
        offset = 0
        is_level = not any(levels)
        for text, mark in pieces:
            bold = style.bold or mark in _BOLD_MARKS
            for run in self._choosers[style.role, bold].runs(text):
                start, end = offset + run.start, offset + run.end
                parts = [(0, end - start)] if is_level else groupby(levels[start:end])
                for level, group in parts:
                    length = group if isinstance(group, int) else sum(1 for _ in group)
                    part = text[start - offset : start - offset + length]
                    shaped = shape(part, run.face, right_to_left=bool(level % 2))
                    segments.append(Segment(start, start + length, mark, level, shaped))
                    start += length
            offset += len(text)
        return segments


def _shorten(pieces: list[tuple[str, Mark]]) -> tuple[str, list[tuple[str, Mark]]]:
    kept = []
    left = LONGEST_TEXT
    for text, mark in pieces:
        if left > 0:
            kept.append((text[:left], mark))
            left -= len(text)
    kept.append(("\N{HORIZONTAL ELLIPSIS}", Mark.PLAIN))
    return "".join(text for text, _ in kept), kept


def _line(parts: list[LinePart], start: int, end: int, style: TextStyle) -> SetLine:
    scale = style.size / EM
    pieces = []
    left = 0.0
    above, below = style.above, style.below
    for part in parts:
        left += part.gap * scale
        pieces.append(SetPiece(part.shaped, part.mark, left))
        left += part.shaped.width * scale
        if not (part.shaped.face.is_even and part.shaped.is_level):  # it may need a taller line
            top, bottom = part.shaped.ink
            above, below = max(above, top * scale), max(below, -bottom * scale)
    return SetLine(start, end, tuple(pieces), left, above, below)
