"""Fonts inside the file: only the glyphs that were drawn, each reachable by its own number.

A face becomes one composite font whose codes are the glyph numbers of the font file (Identity-H),
so that any shaped glyph can be drawn, not only those a character maps to. ISO 32000-1, 9.7.
"""

from collections.abc import Iterable

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from reception.paper.bidi_neutrals import MIRRORED
from reception.paper.faces import EM, Face
from reception.paper.shaping import Glyph, ShapedRun

_LAYOUT_TABLES = (
    "BASE", "DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "OS/2", "STAT", "VORG",
    "cmap", "gasp", "kern", "meta", "name", "post", "vhea", "vmtx",
)  # fmt: skip
_SYMBOLIC = 4  # FontDescriptor flag: the glyphs are not those of the standard Latin set
_STEM = 80
_NOTHING = "\N{ZERO WIDTH SPACE}"
_MAPPINGS_PER_BLOCK = 100  # the limit of one bfchar block


class EmbeddedFont:
    """One face in one document: collects what is drawn, and is written at the end."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.resource = f"RP{number}"
        self._tag = _subset_tag(number)
        self._glyphs: set[int] = {0}
        self._characters: dict[int, str] = {}
        self._known: dict[ShapedRun, bool] = {}

    def use(self, shaped: ShapedRun) -> bool:
        """Note the glyphs of a run; tells whether they alone give its text back to a reader."""
        known = self._known.get(shaped)
        if known is None:
            known = self._known[shaped] = self._note(shaped)
        return known

    def _note(self, shaped: ShapedRun) -> bool:
        self._glyphs.update(glyph.number for glyph in shaped.glyphs)
        joined = self.face.is_joined and shaped.right_to_left and not shaped.is_sign
        if joined or not shaped.is_direct:
            return False
        signs = [(glyph.number, self._sign(shaped, glyph)) for glyph in shaped.glyphs]
        return all(self._characters.setdefault(number, sign) == sign for number, sign in signs)

    def _sign(self, shaped: ShapedRun, glyph: Glyph) -> str:
        """The character a glyph is told to be: a bracket read from the right, as it looks."""
        character = shaped.text[glyph.cluster]
        if shaped.right_to_left and self.face.glyph(character) != glyph.number:
            return MIRRORED.get(character, character)
        return character

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802 - reportlab's hook
        """Write the font, its subset and its way back to text into the document."""
        name = f"{self._tag}+{self.face.name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "FontDescriptor": document.Reference(self._descriptor(document, name)),
                "CIDToGIDMap": "/Identity",
                "DW": EM,
                "W": self._widths(),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{name}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(_stream(_to_unicode(self._readings()))),
            }
        )
        document.idToObject[pdfdoc.BasicFonts].dict[self.resource] = document.Reference(font)

    def _descriptor(self, document: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFDictionary:
        extents = self.face.hb_font.get_font_extents("ltr")
        program = _stream(subset(self.face, self._glyphs))
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": _SYMBOLIC,
                "FontBBox": f"[{-EM} {extents.descender} {2 * EM} {extents.ascender}]",
                "ItalicAngle": 0,
                "Ascent": extents.ascender,
                "Descent": extents.descender,
                "CapHeight": self.face.ink(self.face.glyph("H"))[0] or extents.ascender,
                "StemV": _STEM,
                "FontFile2": document.Reference(program),
            }
        )

    def _readings(self) -> dict[int, str]:
        """What each glyph reads as; nothing where its text stands beside it.

        A glyph without a reading would be read as the character with its number.
        """
        unread = dict.fromkeys(self._glyphs - {0}, _NOTHING)
        return {**unread, **self._characters}

    def _widths(self) -> str:
        """The advance of each glyph that is not a full em, as PDF wants them listed."""
        advances = ((number, self.face.advance(number)) for number in sorted(self._glyphs))
        entries = (f"{number} [{advance}]" for number, advance in advances if advance != EM)
        return f"[{' '.join(entries)}]"


def subset(face: Face, glyphs: Iterable[int]) -> bytes:
    """The font file cut down to some glyphs, which keep their numbers."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    tables = wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    tables.update(int.from_bytes(tag.ljust(4).encode("ascii"), "big") for tag in _LAYOUT_TABLES)
    return bytes(wanted.subset(face.hb_face).blob.data)


def _stream(content: bytes) -> pdfdoc.PDFStream:
    dictionary = pdfdoc.PDFDictionary({"Length1": len(content)})
    return pdfdoc.PDFStream(dictionary, content, filters=[pdfdoc.PDFZCompress])


def _subset_tag(number: int) -> str:
    """Six capital letters, different for each font of a document."""
    letters = ""
    for _ in range(6):
        number, digit = divmod(number, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def _to_unicode(characters: dict[int, str]) -> bytes:
    """The CMap by which a reader finds and copies text (ISO 32000-1, 9.10.3)."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    mappings = sorted(characters.items())
    for start in range(0, len(mappings), _MAPPINGS_PER_BLOCK):
        block = mappings[start : start + _MAPPINGS_PER_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{number:04X}> <{sign.encode('utf-16-be').hex()}>" for number, sign in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
    return "\n".join(lines).encode("ascii")
