"""Lines are filled in reading order, then put into the order in which they are seen (UAX #9).

Widths here are in thousandths of an em. Every step is linear in the length of the text.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from unicodedata import category

from reception.paper.bidi import visual_order
from reception.paper.line_breaks import break_places
from reception.paper.shaping import ShapedRun, shape
from reception.sheets.blocks import Mark

_BLANKS = " \u3000"
_AROUND_GROUND = 190  # so that the frame of an undecided entry does not touch its neighbours
_BETWEEN_SCRIPTS = 125  # between Chinese and Western letters (W3C clreq, 3.2.2, allows up to 250)
_GROUNDED = frozenset({Mark.TBC, Mark.CHANGED})


@dataclass(frozen=True, slots=True)
class Segment:
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


@dataclass(frozen=True, slots=True)
class LinePart:
    """One shaped run in a line, and the gap on its left."""

    shaped: ShapedRun
    mark: Mark
    gap: int


def width_of(parts: Sequence[LinePart]) -> int:
    """How wide a line of these parts is."""
    return sum(part.gap + part.shaped.width for part in parts)


def line_parts(text: str, segments: Sequence[Segment], start: int, end: int) -> list[LinePart]:
    """What is seen of a line from `start` to `end`, from left to right; blanks at its end go."""
    while end > start and text[end - 1] in _BLANKS:
        end -= 1
    if start == end:
        return []
    seen = []
    for index in range(bisect_right(segments, start, key=_end), len(segments)):
        if segments[index].start >= end:
            break
        seen.append((segments[index], segments[index].between(start, end)))
    if any(segment.level for segment, _ in seen):
        seen = [seen[place] for place in visual_order([segment.level for segment, _ in seen])]
    parts = [LinePart(seen[0][1], seen[0][0].mark, 0)]
    for (left, left_run), (right, right_run) in pairwise(seen):
        gap = _gap(left_run, left.mark, right_run, right.mark)
        parts.append(LinePart(right_run, right.mark, gap))
    return parts


def line_ends(text: str, segments: Sequence[Segment], room: float) -> list[int]:
    """The end of every line, by filling each as far as it goes."""
    filler = _Filler(text, segments, room)
    ends = []
    start = 0
    while start < len(text):
        start = filler.end_after(start)
        ends.append(start)
    return ends


class _Filler:
    """What is known of a paragraph's places while its lines are filled."""

    def __init__(self, text: str, segments: Sequence[Segment], room: float) -> None:
        self._text = text
        self._segments = segments
        self._room = room
        self._breaks = break_places(text)
        advances = [0] * len(text)
        clusters: set[int] = set()
        for segment in segments:
            for glyph in segment.shaped.glyphs:
                place = segment.start + glyph.cluster
                advances[place] += glyph.advance
                clusters.add(place)
        for left, right in pairwise(segments):
            advances[left.end - 1] += _gap(left.shaped, left.mark, right.shaped, right.mark)
        self._reach = list(accumulate((max(each, 0) for each in advances), initial=0))
        self._clusters = [*sorted(clusters), len(text)]

    def end_after(self, start: int) -> int:
        """The end of the line that begins at `start`."""
        end = self._furthest(start, self._fits(start))
        while width_of(line_parts(self._text, self._segments, start, end)) > self._room:
            # Letters that were joined when measured came apart at the cut and grew wider.
            shorter = self._furthest(start, end - 1)
            if shorter >= end:
                break
            end = shorter
        return end

    def _fits(self, start: int) -> int:
        """The last place that fits; blanks at the end of a line need no room."""
        fits = bisect_right(self._reach, self._reach[start] + self._room) - 1
        while fits < len(self._text) and self._text[fits] in _BLANKS:
            fits += 1
        return fits

    def _furthest(self, start: int, limit: int) -> int:
        """The last break up to `limit`, else the last cluster, and one cluster at the least."""
        if limit >= len(self._text):
            return len(self._text)
        for places in (self._breaks, self._clusters):
            at = bisect_right(places, limit) - 1
            if at >= 0 and places[at] > start:
                return places[at]
        return self._clusters[bisect_right(self._clusters, start)]


def _end(segment: Segment) -> int:
    return segment.end


def _gap(left: ShapedRun, left_mark: Mark, right: ShapedRun, right_mark: Mark) -> int:
    """The space between two runs that stand side by side."""
    if left_mark is not right_mark and (left_mark in _GROUNDED or right_mark in _GROUNDED):
        return _AROUND_GROUND
    if left.face.is_cjk is right.face.is_cjk:
        return 0
    before = left.text[0 if left.right_to_left else -1]
    after = right.text[-1 if right.right_to_left else 0]
    return _BETWEEN_SCRIPTS if _is_worded(before) and _is_worded(after) else 0


def _is_worded(character: str) -> bool:
    """Letters, their marks, and figures."""
    return category(character)[0] in "LMN"
