"""Which face each character of a text is printed in.

Letters choose by coverage, in the order of the faces. Everything else follows its neighbours, so
that a script's own punctuation, digits and spaces keep its run whole. A mark never leaves its base.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from unicodedata import category, east_asian_width, normalize

from reception.paper.faces import Face

_LONGEST_CLUSTER = 8  # marks; a longer pile is no writing, and is not worth a search
_JOINERS = frozenset("\u200c\u200d\u034f")


class _Kind(Enum):
    """How a character finds its face."""

    LETTER = auto()
    MARK = auto()
    QUOTE = auto()  # as wide as its language: quotation marks, dashes, dots
    ASCII = auto()
    FOLLOWER = auto()


@dataclass(frozen=True, slots=True)
class FontRun:
    """Characters `start` to `end` (exclusive) of a text, in one face."""

    start: int
    end: int
    face: Face


class _Covering(dict[str, Face | None]):
    """The first face that has a character, looked up when it is first met."""

    def __init__(self, faces: Sequence[Face]) -> None:
        super().__init__()
        self._faces = faces

    def __missing__(self, character: str) -> Face | None:
        found = next((face for face in self._faces if face.glyph(character)), None)
        self[character] = found
        return found


class FontChooser:
    """Chooses among one ordered set of faces, and remembers what it could not find."""

    def __init__(self, faces: Sequence[Face]) -> None:
        self._faces = tuple(faces)
        self._latin = self._faces[0]
        self._cjk = next((face for face in self._faces if face.is_cjk), self._latin)
        self._covering = _Covering(self._faces)
        self._kind: dict[str, _Kind] = {}
        self.missing: dict[str, None] = {}

    def runs(self, text: str) -> list[FontRun]:
        """The text in runs of one face each; every character is in exactly one."""
        if not text:
            return []
        covering = set(map(self._covering.__getitem__, text))
        if len(covering) == 1 and (only := covering.pop()):
            return [FontRun(0, len(text), only)]  # most texts: all follow where all are at home
        chosen = self._choose(text)
        runs: list[FontRun] = []
        start = 0
        for face, group in groupby(chosen):
            end = start + sum(1 for _ in group)
            runs.append(FontRun(start, end, face))
            start = end
        return runs

    def _choose(self, text: str) -> list[Face]:
        kinds = [self._kind.get(character) or self._kind_of(character) for character in text]
        coming = self._letters_ahead(text, kinds)
        chosen: list[Face] = []
        base = 0
        for index, (character, kind) in enumerate(zip(text, kinds, strict=True)):
            before = chosen[-1] if chosen else None
            if kind is _Kind.MARK and before is not None:
                chosen.append(before)
                if not _shows(before, text[base], character):
                    self._keep_whole(text, chosen, base)
                continue
            base = index
            if kind is _Kind.LETTER:
                chosen.append(self._face_or_box(character))
            else:
                chosen.append(self._follow(character, kind, before, coming[index]))
        if _Kind.QUOTE in kinds:
            self._pair_quotes(text, chosen)
        return chosen

    def _kind_of(self, character: str) -> _Kind:
        group = category(character)
        if group[0] == "M" or character in _JOINERS or "\ufe00" <= character <= "\ufe0f":
            kind = _Kind.MARK
        elif group[0] in "PZSNC":
            if character.isascii() and character != " ":
                kind = _Kind.ASCII
            elif east_asian_width(character) == "A" and group[0] == "P":
                kind = _Kind.QUOTE
            else:
                kind = _Kind.FOLLOWER
        else:
            kind = _Kind.LETTER
        self._kind[character] = kind
        return kind

    def _letters_ahead(self, text: str, kinds: list[_Kind]) -> list[Face | None]:
        """For each place, the face of the first letter after it."""
        ahead: list[Face | None] = [None] * len(text)
        coming: Face | None = None
        for index in range(len(text) - 1, -1, -1):
            ahead[index] = coming
            if kinds[index] is _Kind.LETTER:
                coming = self._covering[text[index]] or coming
        return ahead

    def _follow(self, character: str, kind: _Kind, before: Face | None, ahead: Face | None) -> Face:
        if kind is _Kind.QUOTE and self._cjk in (before, ahead) and self._cjk.glyph(character):
            return self._cjk
        for neighbour in (before, ahead):
            if neighbour is None or not neighbour.glyph(character):
                continue
            if kind is _Kind.ASCII and neighbour.is_cjk:
                break  # a number looks the same in every column, beside Chinese or not
            return neighbour
        return self._face_or_box(character)

    def _face_or_box(self, character: str) -> Face:
        """The first face that has it; else the first of all, whose box stands in for it."""
        face = self._covering[character]
        if face is None:
            if not _is_invisible(character):
                self.missing[character] = None
            return self._latin
        return face

    def _keep_whole(self, text: str, chosen: list[Face], base: int) -> None:
        """Give a base and its marks a face that has them all, if there is one."""
        marks = text[base + 1 : len(chosen)]
        if len(marks) <= _LONGEST_CLUSTER:
            for face in self._faces:
                if face.glyph(text[base]) and all(_shows(face, text[base], m) for m in marks):
                    chosen[base:] = [face] * (len(chosen) - base)
                    return
        self.missing[marks[-1]] = None

    def _pair_quotes(self, text: str, chosen: list[Face]) -> None:
        """Both quotation marks of a pair are of one width: the Chinese one, if either is."""
        open_quotes: list[int] = []
        for index, character in enumerate(text):
            group = category(character)
            if group == "Pi":
                open_quotes.append(index)
            elif group == "Pf" and open_quotes:
                opener = open_quotes.pop()
                if chosen[index] is not chosen[opener] and self._cjk in (
                    chosen[index],
                    chosen[opener],
                ):
                    chosen[index] = chosen[opener] = self._cjk


def _shows(face: Face, base: str, mark: str) -> bool:
    """Whether a face can put this mark on this base, also by one composed character."""
    if face.glyph(mark) or _is_invisible(mark):
        return True
    composed = normalize("NFC", base + mark)
    return len(composed) == 1 and bool(face.glyph(composed))


def _is_invisible(character: str) -> bool:
    """Joiners, direction marks and blanks print as nothing, so nothing is missed."""
    return category(character) in ("Cf", "Zs") or "\ufe00" <= character <= "\ufe0f"
