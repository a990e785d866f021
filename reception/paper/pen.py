"""The pen: draws set text, rules and grounds on the pages of one file.

Text is written with its own PDF operators, so that every glyph stands where shaping put it. Lengths
are in points from the lower left corner of the page.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from math import cos, radians, sin
from typing import BinaryIO

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFObjectReference,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from reception.paper.embedding import EmbeddedFont
from reception.paper.faces import EM, Face
from reception.paper.glyph_operators import glyph_operators
from reception.paper.inks import filling
from reception.paper.justification import stretch_places
from reception.paper.pictures import Raster
from reception.paper.shaping import words
from reception.paper.text import SetLine, SetPiece, SetText, TextStyle, printable
from reception.sheets.blocks import Mark
from reception.sheets.drawing import Ink

_BLACK = "0 g"
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
        self._pictures: dict[Raster, str] = {}
        self._outline = 0

    def text(self, text: SetText, left: float, top: float) -> None:
        """Draw a whole paragraph; `left` and `top` are the corner of its measure."""
        for line in text.lines:
            self.line(text, line, left, top)
            top -= line.height

    def line(self, text: SetText, line: SetLine, left: float, top: float) -> None:
        """Draw one line of a paragraph."""
        self._line(line, text.style, left + text.indent(line), top)

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

    def draw(self, operators: str) -> None:
        """Draw with PDF operators; what they set is forgotten after them."""
        self._add(f"q {operators} Q")

    @contextmanager
    def clipped(self, left: float, top: float, width: float, height: float) -> Iterator[None]:
        """Draw nothing outside of a rectangle."""
        self._add(f"q {_at(left, top - height)} {width:.2f} {height:.2f} re W n")
        yield
        self._add("Q")

    @contextmanager
    def turned(self, x: float, y: float, degrees: float) -> Iterator[None]:
        """Draw turned clockwise around a place, which is the origin meanwhile."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        self._add(f"q {c:.5f} {-s:.5f} {s:.5f} {c:.5f} {_at(x, y)} cm")
        yield
        self._add("Q")

    def picture(self, raster: Raster, left: float, top: float, width: float, height: float) -> None:
        """Draw a picture into a rectangle; the same one is carried once."""
        name = self._pictures.get(raster)
        if name is None:
            name = self._pictures[raster] = self._carry(raster)
        place = f"{width:.3f} 0 0 {height:.3f} {_at(left, top - height)} cm"
        self.draw(f"{place} /{self._canvas._doc.getXObjectName(name)} Do")
        if name not in self._canvas._formsinuse:
            self._canvas._formsinuse.append(name)

    def _carry(self, raster: Raster) -> str:
        document, number = self._canvas._doc, len(self._pictures) + 1
        entries = {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": raster.width,
            "Height": raster.height,
            "BitsPerComponent": 8,
            "Interpolate": "true",
        }
        own = {**entries, "ColorSpace": "/DeviceRGB", "Filter": f"/{raster.packed}"}
        if raster.veil:
            veil = {**entries, "ColorSpace": "/DeviceGray", "Filter": "/FlateDecode"}
            key = document.getXObjectName(f"veil{number}")
            document.Reference(PDFStream(PDFDictionary(veil), raster.veil, ()), key)
            own["SMask"] = PDFObjectReference(key)
        name = f"picture{number}"
        stream = PDFStream(PDFDictionary(own), raster.pixels, ())
        document.Reference(stream, document.getXObjectName(name))
        return name

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

    def _line(self, line: SetLine, style: TextStyle, left: float, top: float) -> None:
        if not line.pieces:
            return
        base = top - line.above
        self._grounds(line, style.size, left, base)
        operators = self._drawn.get(line)
        if operators is None:
            operators = self._drawn[line] = self._line_operators(line, style)
        if style.halo:
            # A reader drops the second of two equal texts at one place, so the first has the words.
            self.draw(f"1 G {style.halo:.2f} w 1 j 1 Tr BT {_at(left, base)} Td {operators} ET")
            operators = self._line_operators(line, style, readable=False)
        self._add(f"BT {_at(left, base)} Td {operators} ET")

    def _line_operators(self, line: SetLine, style: TextStyle, *, readable: bool = True) -> str:
        """Operators for a line, wherever it stands; a line belongs to one text and its style.

        What is not `readable` goes without its text beside it: a reader shall find it once.
        """
        size = style.size
        muted = filling(Ink.MUTED)
        own = filling(style.colour) if style.colour else f"{style.grey:g} g"
        operators = []
        face: Face | None = None
        shade = _BLACK
        at = line.pieces[0].left
        for piece in line.pieces:
            if piece.left - at > _TINY:
                operators.append(f"[{-(piece.left - at) * EM / size:.0f}] TJ")
            at = piece.left + piece.shaped.width * size / EM
            if line.stretch:
                at += line.stretch * len(stretch_places(piece.shaped)) * size / EM
            wanted = muted if piece.mark is Mark.MUTED else own
            if wanted != shade:
                operators.append(wanted)
                shade = wanted
            if piece.shaped.face is not face:
                face = piece.shaped.face
                operators.append(f"/{self._font(face).resource} {size:g} Tf")
            if readable:
                operators.append(self._run(piece, size, line.stretch))
            else:
                operators.append(glyph_operators(piece.shaped, size, line.stretch))
        if shade != _BLACK:
            operators.append(_BLACK)
        return " ".join(operators)

    def _run(self, piece: SetPiece, size: float, stretch: float) -> str:
        """Operators for one run, with its text beside them where the glyphs do not tell it.

        Right to left the text goes word by word, so that a reader which finds words in the order
        in which they stand on the page can put them back into the order of reading.
        """
        shaped = piece.shaped
        font = self._font(shaped.face)
        if font.use(shaped):
            return glyph_operators(shaped, size, stretch)
        operators = []
        for part in words(shaped) if shaped.right_to_left else (shaped,):
            drawn = glyph_operators(part, size, stretch)
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
