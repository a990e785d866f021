"""Justification: a full line is stretched to the measure between characters and words."""

from dataclasses import replace
from itertools import pairwise
from unicodedata import category

from reception.paper.faces import EM
from reception.paper.shaping import ShapedRun
from reception.paper.text import SetLine, SetPiece

_MOST_PER_GAP = 0.5  # of the size: a line that would need wider gaps is left as it is


def stretch_places(shaped: ShapedRun) -> frozenset[int]:
    """The glyphs of a run, by their place in it, after which the line may be stretched.

    Between Chinese characters, and at the blanks of other scripts; never inside a shaped word.
    """
    if shaped.face.is_cjk:
        return frozenset(
            place
            for place, (this, following) in enumerate(pairwise(shaped.glyphs))
            if this.cluster != following.cluster
        )
    return frozenset(
        place
        for place, glyph in enumerate(shaped.glyphs)
        if category(shaped.text[glyph.cluster]) == "Zs"
    )


def justified(line: SetLine, size: float, measure: float) -> SetLine:
    """Stretch a line to the measure, unless it would tear."""
    gaps = [len(stretch_places(piece.shaped)) for piece in line.pieces]
    joints = [_is_joint(a.shaped, b.shaped) for a, b in pairwise(line.pieces)]
    total = sum(gaps) + sum(joints)
    free = measure - line.width
    if not total or free <= 0 or free / total > _MOST_PER_GAP * size:
        return line
    each = free / total
    pieces = []
    shift = 0.0
    for place, piece in enumerate(line.pieces):
        if place and joints[place - 1]:
            shift += each
        pieces.append(SetPiece(piece.shaped, piece.mark, piece.left + shift))
        shift += each * gaps[place]
    return replace(line, pieces=tuple(pieces), width=measure, stretch=each * EM / size)


def _is_joint(left: ShapedRun, right: ShapedRun) -> bool:
    """Whether the line may be stretched between two runs: where Chinese meets anything."""
    if not left.glyphs or not right.glyphs:
        return False
    return (left.face.is_cjk or right.face.is_cjk) and not _ends_blank(left)


def _ends_blank(shaped: ShapedRun) -> bool:
    return shaped.text[-1:].isspace()
