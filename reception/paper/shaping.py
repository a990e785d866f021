"""Shaping: a run of one face and one direction becomes glyphs with exact places.

Advances and offsets are in thousandths of an em, so one result serves every size.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import bidirectional

import uharfbuzz as hb

from reception.paper.faces import Face

_REMEMBERED_RUNS = 30_000
_LONGEST_REMEMBERED = 200  # characters; keeps what is remembered within some tens of megabytes

_IN_WORDS = frozenset({"R", "AL", "NSM", "AN", "EN"})  # bidirectional classes

_FLAGS = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.BOT | hb.BufferFlags.EOT


class Glyph(NamedTuple):
    """One glyph: `cluster` is the place of its first character in the run's text."""

    number: int
    cluster: int
    advance: int
    shift_x: int
    shift_y: int


@dataclass(frozen=True, slots=True, eq=False)
class ShapedRun:
    """Glyphs from left to right, and the text they stand for.

    `is_direct` tells that every character has one glyph of its own, so that the glyphs give the
    text back; `is_level` that no glyph is moved from its place on the base line.
    """

    face: Face
    text: str
    right_to_left: bool
    glyphs: tuple[Glyph, ...]
    width: int
    is_direct: bool
    is_level: bool

    @property
    def is_sign(self) -> bool:
        """Whether it is a single character that belongs to no right-to-left word."""
        return len(self.text) == 1 and bidirectional(self.text) not in _IN_WORDS

    @property
    def ink(self) -> tuple[int, int]:
        """How far the ink reaches above and below the base line."""
        if not self.glyphs:
            return 0, 0
        reach = [(self.face.ink(glyph.number), glyph.shift_y) for glyph in self.glyphs]
        return (
            max(top + shift for (top, _), shift in reach),
            min(bottom + shift for (_, bottom), shift in reach),
        )


def shape(text: str, face: Face, *, right_to_left: bool = False) -> ShapedRun:
    """Shape one run. Nothing is remembered of very long texts."""
    if len(text) > _LONGEST_REMEMBERED:
        return _shape(text, face, right_to_left)
    return _shape_remembered(text, face, right_to_left)


def _shape(text: str, face: Face, right_to_left: bool) -> ShapedRun:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.flags = _FLAGS
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    # The language that is guessed is that of the machine; the paper must not depend on it.
    buffer.language = "zh-Hans" if face.is_cjk else "und"
    hb.shape(face.hb_font, buffer, face.features)
    glyphs = tuple(
        Glyph(info.codepoint, info.cluster, advance, shift_x, shift_y)
        for info, (shift_x, shift_y, advance, _) in zip(
            buffer.glyph_infos, (place.position for place in buffer.glyph_positions), strict=True
        )
    )
    return _run(face, text, right_to_left, glyphs)


def _run(face: Face, text: str, right_to_left: bool, glyphs: tuple[Glyph, ...]) -> ShapedRun:
    return ShapedRun(
        face,
        text,
        right_to_left,
        glyphs,
        width=sum(glyph.advance for glyph in glyphs),
        is_direct=len(glyphs) == len(text) == len({glyph.cluster for glyph in glyphs})
        and all(glyph.number for glyph in glyphs),
        is_level=not any(glyph.shift_x or glyph.shift_y for glyph in glyphs),
    )


_shape_remembered = lru_cache(maxsize=_REMEMBERED_RUNS)(_shape)


@lru_cache(maxsize=_REMEMBERED_RUNS)
def words(shaped: ShapedRun) -> tuple[ShapedRun, ...]:
    """A right-to-left run taken apart, from left to right: words, and each sign between them.

    The glyphs are those of the whole run: nothing is shaped again.
    """
    starts = sorted({glyph.cluster for glyph in shaped.glyphs})
    end_of = dict(zip(starts, [*starts[1:], len(shaped.text)], strict=True))
    parts = []
    for _, group in groupby(shaped.glyphs, key=lambda glyph: _word_key(shaped.text, glyph)):
        glyphs = tuple(group)
        first = min(glyph.cluster for glyph in glyphs)
        last = max(end_of[glyph.cluster] for glyph in glyphs)
        own = tuple(glyph._replace(cluster=glyph.cluster - first) for glyph in glyphs)
        parts.append(_run(shaped.face, shaped.text[first:last], shaped.right_to_left, own))
    return tuple(parts)


def _word_key(text: str, glyph: Glyph) -> int:
    """Equal for neighbours of one word: -1 for all that is read from right to left."""
    return -1 if bidirectional(text[glyph.cluster]) in _IN_WORDS else glyph.cluster
