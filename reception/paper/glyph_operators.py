"""Glyphs as PDF operators: every glyph stands where shaping put it."""

from functools import lru_cache

from reception.paper.faces import EM
from reception.paper.justification import stretch_places
from reception.paper.shaping import ShapedRun


def glyph_operators(shaped: ShapedRun, size: float, stretch: float) -> str:
    """Glyphs at their places: moved sideways between strings, up and down by text rise."""
    if shaped.is_level and not stretch:
        return _level_operators(shaped)
    advance = shaped.face.advance
    wide = stretch_places(shaped) if stretch else frozenset()
    operators = []
    rise = 0
    array = ""
    for place, glyph in enumerate(shaped.glyphs):
        if glyph.shift_y != rise:
            if array:
                operators.append(f"[{array}] TJ")
                array = ""
            operators.append(f"{glyph.shift_y * size / EM:.3f} Ts")
            rise = glyph.shift_y
        if glyph.shift_x:
            array += f"{-glyph.shift_x} "
        array += f"<{glyph.number:04x}>"
        after = glyph.shift_x + advance(glyph.number) - glyph.advance
        if place in wide:
            array += f"{after - stretch:.2f} "
        elif after:
            array += f"{after} "
    if array:
        operators.append(f"[{array}] TJ")
    if rise:
        operators.append("0 Ts")
    return " ".join(operators)


@lru_cache(maxsize=30_000)
def _level_operators(shaped: ShapedRun) -> str:
    """Glyphs in order; only where kerning moved one is there a number between them."""
    advance = shaped.face.advance
    parts = []
    run = ""
    for glyph in shaped.glyphs:
        run += f"{glyph.number:04x}"
        kern = advance(glyph.number) - glyph.advance
        if kern:
            parts.append(f"<{run}>{kern}")
            run = ""
    if not parts:
        return f"<{run}> Tj"
    return f"[{''.join(parts)}{f'<{run}>' if run else ''}] TJ"
