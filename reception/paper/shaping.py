"""Shaping: a run of one face and one direction becomes glyphs with exact places.

Advances and offsets are in thousandths of an em, so one result serves every size.
"""

from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from reception.paper.faces import Face

_REMEMBERED_RUNS = 30_000
_LONGEST_REMEMBERED = 200  # characters; keeps what is remembered within some tens of megabytes

_FLAGS = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.BOT | hb.BufferFlags.EOT


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: `cluster` is the place of its first character in the run's text."""

    number: int
    cluster: int
    advance: int
    shift_x: int
    shift_y: int


@dataclass(frozen=True, slots=True, eq=False)
class ShapedRun:
    """Glyphs from left to right, and the text they stand for.

    `is_plain` tells that each character is simply its own glyph, in order, unmoved.
    """

    face: Face
    text: str
    right_to_left: bool
    glyphs: tuple[Glyph, ...]
    width: int
    is_plain: bool

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
    is_plain = (
        not right_to_left
        and [glyph.number for glyph in glyphs] == [face.glyph(character) for character in text]
        and not any(glyph.shift_x or glyph.shift_y for glyph in glyphs)
    )
    width = sum(glyph.advance for glyph in glyphs)
    return ShapedRun(face, text, right_to_left, glyphs, width, is_plain)


_shape_remembered = lru_cache(maxsize=_REMEMBERED_RUNS)(_shape)
