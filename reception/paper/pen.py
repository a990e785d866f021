"""The pen: draws set text, rules and grounds on the pages of one file.

Text is written with its own PDF operators, so that every glyph stands where shaping put it. Lengths
are in points from the lower left corner of the page.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import BinaryIO

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas

from reception.paper.embedding import EmbeddedFont
from reception.paper.faces import EM, Face
from reception.paper.justification import stretch_places
from reception.paper.shaping import ShapedRun, words
from reception.paper.text import SetLine, SetPiece, SetText, printable
from reception.sheets.blocks import Mark

_MUTED = 0.4
_GROUND = {Mark.TBC: 0.86, Mark.CHANGED: 0.82}
_FRAME = 0.7
_GROUND_TOP, _GROUND_BOTTOM, _GROUND_SIDE = 0.98, 0.24, 0.12  # of the size
_HAIR = 0.4
_TINY = 0.005
_LONGEST_LABEL = 200
_VERSION = (1, 5)


class _BareCanvas(Canvas):
    """A canvas that opens no page with Helvetica, which would not be embedded."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class _Undated(PDFInfo):
    """What the file tells of itself: its title. When it is from, the stamp on the page tells."""

    def format(self, document: PDFDocument) -> bytes:
        title = PDFDictionary({"Title": PDFString(self.title)})
        return bytes(title.format(document))


class Pen:
    """Draws on one page after the other of a PDF file."""

    def __init__(self, out: BinaryIO, size: tuple[float, float], *, title: str, language: str):
        self._canvas = _BareCanvas(
            out, pagesize=size, invariant=1, pageCompression=1, lang=language, pdfVersion=_VERSION
        )
        self._canvas._doc.info = _Undated()
        self._canvas.setTitle(_label(title))
        self._fonts: dict[Face, EmbeddedFont] = {}
        self._drawn: dict[SetLine, str] = {}
        self._outline = 0

    def text(self, text: SetText, left: float, top: float) -> None:
        """Draw a whole paragraph; `left` and `top` are the corner of its measure."""
        for line in text.lines:
            self.line(text, line, left, top)
            top -= line.height

    def line(self, text: SetText, line: SetLine, left: float, top: float) -> None:
        """Draw one line of a paragraph."""
        self._line(line, text.style.size, text.style.grey, left + text.indent(line), top)

    def rule(self, left: float, right: float, y: float, *, width: float = _HAIR, grey: float = 0.0,
             dash: tuple[float, float] | None = None) -> None:  # fmt: skip
        """Draw a horizontal line."""
        pattern = f"[{dash[0]:g} {dash[1]:g}] 0 d " if dash else ""
        self._add(f"q {width:g} w {grey:g} G {pattern}{_at(left, y)} m {_at(right, y)} l S Q")

    def posts(
        self,
        places: Iterable[float],
        top: float,
        bottom: float,
        *,
        width: float = _HAIR,
        grey: float = 0.0,
    ) -> None:
        """Draw vertical lines of one height, as one path."""
        path = " ".join(f"{_at(x, top)} m {_at(x, bottom)} l" for x in places)
        self._add(f"q {width:g} w {grey:g} G {path} S Q")

    def ground(self, left: float, top: float, width: float, height: float, grey: float) -> None:
        """Fill a rectangle."""
        self._add(f"q {grey:g} g {_at(left, top - height)} {width:.2f} {height:.2f} re f Q")

    def frame(self, left: float, top: float, width: float, height: float, line: float) -> None:
        """Draw the outline of a rectangle."""
        self._add(f"q {line:g} w {_at(left, top - height)} {width:.2f} {height:.2f} re S Q")

    def outline(self, text: str, level: int, top: float) -> None:
        """Add an entry to the outline that a reader shows beside the pages.

        Levels may not be skipped on the way down, so a deeper entry is raised to what is allowed.
        """
        level = min(level, self._outline)
        self._outline = level + 1
        key = f"outline{self._canvas.getPageNumber()}-{top:.2f}-{level}"
        self._canvas.bookmarkHorizontalAbsolute(key, top)
        self._canvas.addOutlineEntry(_label(text), key, level)

    def end_page(self) -> None:
        """Close the page and begin the next."""
        self._canvas.showPage()

    def close(self) -> None:
        """Write the file."""
        self._canvas.save()

    def _add(self, operators: str) -> None:
        self._canvas.addLiteral(operators)

    def _line(self, line: SetLine, size: float, grey: float, left: float, top: float) -> None:
        if not line.pieces:
            return
        base = top - line.above
        self._grounds(line, size, left, base)
        operators = self._drawn.get(line)
        if operators is None:
            operators = self._drawn[line] = self._line_operators(line, size, grey)
        self._add(f"BT {_at(left, base)} Td {operators} ET")

    def _line_operators(self, line: SetLine, size: float, grey: float) -> str:
        """Operators for a line, wherever it stands; a line belongs to one text and its style."""
        operators = []
        face: Face | None = None
        shade = 0.0
        at = line.pieces[0].left
        for piece in line.pieces:
            if piece.left - at > _TINY:
                operators.append(f"[{-(piece.left - at) * EM / size:.0f}] TJ")
            at = piece.left + piece.shaped.width * size / EM
            if line.stretch:
                at += line.stretch * len(stretch_places(piece.shaped)) * size / EM
            wanted = _MUTED if piece.mark is Mark.MUTED else grey
            if wanted != shade:
                operators.append(f"{wanted:g} g")
                shade = wanted
            if piece.shaped.face is not face:
                face = piece.shaped.face
                operators.append(f"/{self._font(face).resource} {size:g} Tf")
            operators.append(self._run(piece, size, line.stretch))
        if shade:
            operators.append("0 g")
        return " ".join(operators)

    def _run(self, piece: SetPiece, size: float, stretch: float) -> str:
        """Operators for one run, with its text beside them where the glyphs do not tell it.

        Right to left the text goes word by word, so that a reader which finds words in the order
        in which they stand on the page can put them back into the order of reading.
        """
        shaped = piece.shaped
        font = self._font(shaped.face)
        if font.use(shaped):
            return _glyph_operators(shaped, size, stretch)
        operators = []
        for part in words(shaped) if shaped.right_to_left else (shaped,):
            drawn = _glyph_operators(part, size, stretch)
            if not (part.is_sign and font.use(part)):
                code = part.text.encode("utf-16-be").hex()
                drawn = f"/Span <</ActualText <feff{code}>>> BDC {drawn} EMC"
            operators.append(drawn)
        return " ".join(operators)

    def _font(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = EmbeddedFont(face, len(self._fonts) + 1)
            self._canvas._doc.delayedFonts.append(font)
        return font

    def _grounds(self, line: SetLine, size: float, left: float, base: float) -> None:
        for mark, group in groupby(line.pieces, key=lambda piece: piece.mark):
            if mark not in _GROUND:
                continue
            pieces = list(group)
            last = pieces[-1]
            right = left + last.left + last.shaped.width * size / EM
            start = left + pieces[0].left - _GROUND_SIDE * size
            box = (start, base + _GROUND_TOP * size, right + _GROUND_SIDE * size - start,
                   (_GROUND_TOP + _GROUND_BOTTOM) * size)  # fmt: skip
            self.ground(*box, _GROUND[mark])
            if mark is Mark.TBC:
                self.frame(*box, _FRAME)


def _label(text: str) -> str:
    """A text as a reader's window shows it, beside the page or in its title bar."""
    return printable(text[:_LONGEST_LABEL])


def _at(x: float, y: float) -> str:
    return f"{x:.2f} {y:.2f}"


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


def _glyph_operators(shaped: ShapedRun, size: float, stretch: float) -> str:
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
