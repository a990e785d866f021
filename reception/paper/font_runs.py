"""Which face each character of a text is printed in.

Letters choose by coverage, in the order of the faces. Everything else follows its neighbours, so
that a script's own punctuation, digits and spaces keep its run whole. A mark never leaves its base.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from unicodedata import category, east_asian_width, normalize

from reception.paper.faces import Face

_JOINERS = frozenset("\u200c\u200d\u034f")


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
        self._kind: dict[str, str] = {}
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
        for index, (character, kind) in enumerate(zip(text, kinds, strict=True)):
            before = chosen[-1] if chosen else None
            if kind == "letter":
                chosen.append(self._face_or_box(character))
            elif kind == "mark" and before is not None:
                chosen.append(before)
                self._keep_cluster_whole(text, kinds, chosen)
            else:
                chosen.append(self._follow(character, kind, before, coming[index]))
        if any(kind == "quote" for kind in kinds):
            self._pair_quotes(text, chosen)
        return chosen

    def _kind_of(self, character: str) -> str:
        """Letter, mark, ambiguous quote, plain ASCII sign, or another follower."""
        group = category(character)
        if group[0] == "M" or character in _JOINERS or "\ufe00" <= character <= "\ufe0f":
            kind = "mark"
        elif group[0] in "PZSNC":
            if character.isascii():
                kind = "space" if character == " " else "ascii"
            elif east_asian_width(character) == "A" and group[0] == "P":
                kind = "quote"
            else:
                kind = "follower"
        else:
            kind = "letter"
        self._kind[character] = kind
        return kind

    def _letters_ahead(self, text: str, kinds: list[str]) -> list[Face | None]:
        """For each place, the face of the first letter after it."""
        ahead: list[Face | None] = [None] * len(text)
        coming: Face | None = None
        for index in range(len(text) - 1, -1, -1):
            ahead[index] = coming
            if kinds[index] == "letter":
                coming = self._covering[text[index]] or coming
        return ahead

    def _follow(self, character: str, kind: str, before: Face | None, ahead: Face | None) -> Face:
        if kind == "quote" and self._cjk in (before, ahead) and self._cjk.glyph(character):
            return self._cjk
        for neighbour in (before, ahead):
            if neighbour is None or not neighbour.glyph(character):
                continue
            if kind == "ascii" and neighbour.is_cjk:
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

    def _keep_cluster_whole(self, text: str, kinds: list[str], chosen: list[Face]) -> None:
        """Give the base and its marks a face that has them all, if there is one."""
        end = len(chosen)
        start = end - 1
        while start and kinds[start] == "mark":
            start -= 1
        if all(_shows(chosen[start], text[start], mark) for mark in text[start + 1 : end]):
            return
        for face in self._faces:
            if face.glyph(text[start]) and all(
                _shows(face, text[start], mark) for mark in text[start + 1 : end]
            ):
                chosen[start:end] = [face] * (end - start)
                return
        self.missing[text[end - 1]] = None

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
