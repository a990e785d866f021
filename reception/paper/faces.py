"""One font file: opened when its first character is asked for.

All measures are in thousandths of an em, whatever the file's own unit, so that they agree with
those of PDF.
"""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

import uharfbuzz as hb

EM = 1000

_EMBEDDABLE = "glyf"
_VARIABLE = "fvar"


class FaceFault(Exception):
    """A font file that cannot be printed from; `reason` is one of the words below."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_TRUETYPE = "not_truetype"
    VARIABLE = "variable"

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class Face:
    """A font file with what drawing needs: glyphs, advances, extents."""

    def __init__(
        self, path: Path, *, name: str = "", scripts: Iterable[str] = (), index: int = 0
    ) -> None:
        self.path = path
        self.name = name or path.stem
        self.scripts = frozenset(scripts)
        self.index = index
        self.is_cjk = "Hani" in self.scripts
        self.is_joined = "Arab" in self.scripts  # letters change shape with their neighbours
        # Letters of these keep within the line; those of other scripts stack above and below it.
        self.is_even = bool(self.scripts & {"Latn", "Hani", "Hang"})
        self._glyphs: dict[str, int] = {}
        self._extents: dict[int, tuple[int, int]] = {}

    def __repr__(self) -> str:
        return f"Face({self.name})"

    @cached_property
    def hb_face(self) -> hb.Face:
        """The opened file. Raises `FaceFault` where paper cannot carry it.

        Only TrueType outlines are embedded; a variable font is refused because its default
        instance is often not the weight that was meant.
        """
        if not self.path.is_file():
            raise FaceFault(self.path, FaceFault.MISSING)
        face = hb.Face(hb.Blob.from_file_path(str(self.path)), self.index)
        if not face.glyph_count or not face.table_tags:
            raise FaceFault(self.path, FaceFault.UNREADABLE)
        if _EMBEDDABLE not in face.table_tags:
            raise FaceFault(self.path, FaceFault.NOT_TRUETYPE)
        if _VARIABLE in face.table_tags:
            raise FaceFault(self.path, FaceFault.VARIABLE)
        return face

    @cached_property
    def hb_font(self) -> hb.Font:
        """The opened file, scaled to thousandths of an em."""
        font = hb.Font(self.hb_face)
        font.scale = (EM, EM)
        return font

    @cached_property
    def features(self) -> dict[str, bool]:
        """What is switched off in shaping.

        Decorative ligatures spoil names (Hebrew alef-lamed), and the fi of Latin would only make
        words harder to find in the file.
        """
        return {"dlig": False, "liga": False} if "Latn" in self.scripts else {"dlig": False}

    def glyph(self, character: str) -> int:
        """The glyph of a character on its own; 0 where the font has none."""
        glyph = self._glyphs.get(character)
        if glyph is None:
            glyph = self.hb_font.get_nominal_glyph(ord(character)) or 0
            self._glyphs[character] = glyph
        return glyph

    def advance(self, glyph: int) -> int:
        """How far the pen moves after a glyph."""
        return int(self.hb_font.get_glyph_h_advance(glyph))

    def ink(self, glyph: int) -> tuple[int, int]:
        """How far a glyph's ink reaches above and below the base line (below is negative)."""
        extents = self._extents.get(glyph)
        if extents is None:
            box = self.hb_font.get_glyph_extents(glyph)
            extents = (box.y_bearing, box.y_bearing + box.height) if box else (0, 0)
            self._extents[glyph] = extents
        return extents
