"""The fonts a document may use: the shipped ones, and those an office names for a role."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from reception.paper.faces import Face, FaceFault
from resources.fonts.table import fonts_shipped


class Role(StrEnum):
    """What a text is on the page; an office may give each role its own font."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font of the office; `index` picks one out of a collection (TTC)."""

    path: Path
    index: int = 0


@dataclass(frozen=True, slots=True)
class FontFault:
    """A font of the office that could not be used; the shipped ones stood in."""

    role: Role
    path: Path
    reason: str


class FontBook:
    """Which faces a text of a role looks through, in order.

    Holds only what was opened, so it is cheap to make; keep one as long as the program runs, for
    shaped words are remembered per face.
    """

    def __init__(self, office: Mapping[Role, FontFile] | None = None) -> None:
        self.faults: tuple[FontFault, ...] = ()
        text, bold = _shipped_faces()
        self._faces = {(role, is_bold): faces for role in Role
                       for is_bold, faces in ((False, text), (True, bold))}  # fmt: skip
        for role, file in (office or {}).items():
            own = Face(file.path, index=file.index, scripts=("Hani", "Latn"))
            try:
                own.hb_face  # noqa: B018 - opening it tells whether it can be used
            except FaceFault as fault:
                self.faults += (FontFault(role, file.path, fault.reason),)
                continue
            self._faces[role, False] = (own, *text)
            if role is not Role.BODY:
                # A title face is heavy by itself; only a bold word of the body needs a second one.
                self._faces[role, True] = (own, *bold)

    def faces(self, role: Role, *, bold: bool) -> tuple[Face, ...]:
        """The faces in the order in which a character looks for one that has it."""
        return self._faces[role, bold]


@cache
def _shipped_faces() -> tuple[tuple[Face, ...], tuple[Face, ...]]:
    text: dict[str, Face] = {}
    bold: dict[str, Face] = {}
    for font in fonts_shipped():
        face = Face(font.path, scripts=font.scripts)
        (bold if font.role == "bold" else text)[font.family] = face
    return tuple(text.values()), tuple(bold.get(family, text[family]) for family in text)
