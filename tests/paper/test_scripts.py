"""The scripts of the guests, as glyphs: compared with a list that was looked at by eye.

`python -m tests.paper.test_scripts` writes the list anew; look at the printed page of
`tests.paper.scripts.scripts_pdf` before a changed list is kept.
"""

from pathlib import Path

import pytest

from reception.paper.bidi import embedding_levels, visual_order
from reception.paper.font_runs import FontChooser
from reception.paper.fonts import FontBook, Role
from reception.paper.text import TextStyle
from reception.paper.typesetter import Typesetter
from tests.paper.scripts import SCRIPTS, scripts_pdf

GOLDEN = Path(__file__).parent / "golden" / "scripts.txt"


def glyph_list() -> str:
    """For each name its runs from left to right: face, direction, and glyphs with their places."""
    setter = Typesetter(FontBook())
    lines = []
    for script, name in SCRIPTS.items():
        lines.append(f"{script}: {name}")
        (line,) = setter.plain(name, TextStyle(10, 14), 1e6).lines
        for piece in line.pieces:
            shaped = piece.shaped
            arrow = "<" if shaped.right_to_left else ">"
            glyphs = " ".join(
                f"{glyph.number}+{glyph.advance}"
                + (f"@{glyph.shift_x},{glyph.shift_y}" if glyph.shift_x or glyph.shift_y else "")
                for glyph in shaped.glyphs
            )
            lines.append(f"  {shaped.face.name} {arrow} {piece.left:.2f} {glyphs}")
    return "\n".join(lines) + "\n"


def test_glyphs_are_those_that_were_looked_at() -> None:
    """A new font, a new shaping engine or a change of ours shows here, name by name."""
    assert glyph_list() == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("script", SCRIPTS)
def test_script_has_every_glyph_in_both_weights(script: str) -> None:
    """No name of a guest is printed with a box, neither plain nor bold."""
    for bold in (False, True):
        chooser = FontChooser(FontBook().faces(Role.BODY, bold=bold))
        chooser.runs(SCRIPTS[script])
        assert list(chooser.missing) == []


@pytest.mark.parametrize("script", ["Arabic", "Hindi", "Khmer", "Burmese", "Sinhala", "Thai"])
def test_script_is_shaped_not_spelled(script: str) -> None:
    """Letters join, stack and move: the glyphs are not simply those of the characters."""
    (line,) = Typesetter(FontBook()).plain(SCRIPTS[script], TextStyle(10, 14), 1e6).lines
    for piece in line.pieces:
        shaped = piece.shaped
        spelled = [shaped.face.glyph(character) for character in shaped.text]
        assert [glyph.number for glyph in shaped.glyphs] not in (spelled, spelled[::-1])


def test_hebrew_letters_make_no_ligature() -> None:
    """Alef and lamed stay two letters: a name is not to be decorated."""
    (line,) = Typesetter(FontBook()).plain("אל", TextStyle(10, 14), 1e6).lines
    assert len(line.pieces[0].shaped.glyphs) == 2


def test_brackets_are_mirrored_in_hebrew() -> None:
    """The bracket that opens on the right looks like the closing one on the left."""
    (line,) = Typesetter(FontBook()).plain("(אב)", TextStyle(10, 14), 1e6).lines
    (piece,) = line.pieces
    face = piece.shaped.face
    numbers = [glyph.number for glyph in piece.shaped.glyphs]
    assert (numbers[0], numbers[-1]) == (face.glyph("("), face.glyph(")"))
    assert visual_order(embedding_levels("(אב)")) == [3, 2, 1, 0]


def test_scripts_page_prints_whole() -> None:
    data, report = scripts_pdf()
    assert report.missing == ()
    assert data.startswith(b"%PDF-1.5")


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(glyph_list(), encoding="utf-8")
