"""The typesetter: words, a style and a width become lines.

Reading order is kept until a line is full; only then is the line put into visual order, as UAX #9
asks. Every step is linear in the length of the text.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from reception.paper.bidi import embedding_levels, paragraph_level, visual_order
from reception.paper.faces import EM
from reception.paper.font_runs import FontChooser
from reception.paper.fonts import FontBook, Role
from reception.paper.justification import justified
from reception.paper.line_breaks import break_places
from reception.paper.shaping import ShapedRun, shape
from reception.paper.text import SetLine, SetPiece, SetText, TextStyle
from reception.sheets.blocks import Mark, Run

LONGEST_TEXT = 20_000
"""Characters of one paragraph that are printed; more is a slip of input, not something to read."""

_BOLD_MARKS = frozenset({Mark.STRONG, Mark.TBC})
_BLANKS = " \u3000"
_NOTHING_OVER = 0.01  # a thousandth of an em less than can be seen: rounding, not overflow


@dataclass(frozen=True, slots=True)
class _Segment:
    """Part of a paragraph in one face, one direction and one look, shaped whole."""

    start: int
    end: int
    mark: Mark
    level: int
    shaped: ShapedRun

    def between(self, start: int, end: int) -> ShapedRun:
        """The part of it that falls between two places; shaped anew where it was cut."""
        first, last = max(start, self.start), min(end, self.end)
        if first == self.start and last == self.end:
            return self.shaped
        text = self.shaped.text[first - self.start : last - self.start]
        return shape(text, self.shaped.face, right_to_left=self.shaped.right_to_left)


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
        self.shortened = 0

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters no font has, in the order of their code points."""
        return tuple(sorted(set().union(*(chooser.missing for chooser in self._choosers.values()))))

    def plain(self, text: str, style: TextStyle, width: float) -> SetText:
        """Set a text of one look."""
        return self.set((Run(text),), style, width)

    def set(self, runs: Sequence[Run], style: TextStyle, width: float) -> SetText:
        """Set one paragraph into lines of at most `width` points."""
        pieces = [(_printable(run.text), run.mark) for run in runs]
        text = "".join(piece for piece, _ in pieces)
        if len(text) > LONGEST_TEXT:
            self.shortened += 1
            text, pieces = _shorten(pieces)
        base = paragraph_level(text)
        segments = self._segments(pieces, embedding_levels(text, base), style)
        room = width * EM / style.size + _NOTHING_OVER
        if sum(segment.shaped.width for segment in segments) <= room:
            ends = [len(text)]
        else:
            ends = _line_ends(text, segments, room)
        lines = []
        start = 0
        for end in ends:
            line = _line(text, segments, start, end, style)
            if style.justify and end < len(text):
                line = justified(line, style.size, width)
            lines.append(line)
            start = end
        return SetText(text, style, width, tuple(lines), right_to_left=bool(base))

    def _segments(
        self, pieces: list[tuple[str, Mark]], levels: list[int], style: TextStyle
    ) -> list[_Segment]:
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
                    segments.append(_Segment(start, start + length, mark, level, shaped))
                    start += length
            offset += len(text)
        return segments


def _printable(text: str) -> str:
    """Line ends and tabs inside a paragraph are blanks; half a surrogate pair cannot be shaped."""
    if text.isprintable():
        return text
    blank = dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ")
    return text.translate(blank).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _shorten(pieces: list[tuple[str, Mark]]) -> tuple[str, list[tuple[str, Mark]]]:
    kept = []
    left = LONGEST_TEXT
    for text, mark in pieces:
        if left > 0:
            kept.append((text[:left], mark))
            left -= len(text)
    kept.append(("\N{HORIZONTAL ELLIPSIS}", Mark.PLAIN))
    return "".join(text for text, _ in kept), kept


def _line_ends(text: str, segments: list[_Segment], room: float) -> list[int]:
    """The end of every line, by filling each as far as it goes."""
    reach, clusters = _reach(text, segments)
    breaks = break_places(text)
    ends = []
    start = 0
    while start < len(text):
        end = _next_end(text, reach, breaks, clusters, start, room)
        while True:
            drawn = _drawn_width(text, segments, start, end)
            if drawn <= room:
                break
            # Letters that were joined when measured came apart at the cut and grew wider.
            shorter = _next_end(text, reach, breaks, clusters, start, room, before=end)
            if shorter >= end:
                break
            end = shorter
        ends.append(end)
        start = end
    return ends


def _reach(text: str, segments: list[_Segment]) -> tuple[list[int], list[int]]:
    """How far each place is from the paragraph's start, and where a cluster begins."""
    advances = [0] * len(text)
    clusters: set[int] = set()
    for segment in segments:
        for glyph in segment.shaped.glyphs:
            place = segment.start + glyph.cluster
            advances[place] += glyph.advance
            clusters.add(place)
    forward = (max(advance, 0) for advance in advances)
    return list(accumulate(forward, initial=0)), [*sorted(clusters), len(text)]


def _next_end(
    text: str,
    reach: list[int],
    breaks: list[int],
    clusters: list[int],
    start: int,
    room: float,
    before: int | None = None,
) -> int:
    """The furthest end of a line that fits, at a break if there is one, else between clusters.

    With `before`, the furthest end in front of that place. At least one cluster is taken.
    """
    fits = bisect_right(reach, reach[start] + room) - 1
    if before is not None:
        fits = min(fits, before - 1)
    hanging = fits
    while before is None and hanging < len(text) and text[hanging] in _BLANKS:
        hanging += 1  # blanks at the end of a line need no room
    if hanging >= len(text):
        return len(text)
    at = bisect_right(breaks, hanging) - 1
    if at >= 0 and breaks[at] > start:
        return breaks[at]
    at = bisect_right(clusters, fits) - 1
    if at >= 0 and clusters[at] > start:
        return clusters[at]
    return clusters[bisect_right(clusters, start)]


def _visible_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _BLANKS:
        end -= 1
    return end


def _pieces(segments: list[_Segment], start: int, end: int) -> list[tuple[_Segment, ShapedRun]]:
    """The shaped parts of a line, in reading order."""
    if len(segments) == 1:
        return [(segments[0], segments[0].between(start, end))] if start < end else []
    first = bisect_right(segments, start, key=lambda segment: segment.end)
    pieces = []
    for index in range(first, len(segments)):
        segment = segments[index]
        if segment.start >= end:
            break
        pieces.append((segment, segment.between(start, end)))
    return pieces


def _drawn_width(text: str, segments: list[_Segment], start: int, end: int) -> int:
    parts = _pieces(segments, start, _visible_end(text, start, end))
    return sum(shaped.width for _, shaped in parts)


def _line(
    text: str, segments: list[_Segment], start: int, end: int, style: TextStyle
) -> SetLine:
    parts = _pieces(segments, start, _visible_end(text, start, end))
    if any(segment.level for segment, _ in parts):
        order = visual_order([segment.level for segment, _ in parts])
        parts = [parts[place] for place in order]
    scale = style.size / EM
    pieces = []
    left = 0.0
    above, below = style.above, style.below
    for segment, shaped in parts:
        pieces.append(SetPiece(shaped, segment.mark, left))
        left += shaped.width * scale
        if not shaped.is_plain:  # stacked marks may need a taller line
            top, bottom = shaped.ink
            above, below = max(above, top * scale), max(below, -bottom * scale)
    return SetLine(start, end, tuple(pieces), left, above, below)
