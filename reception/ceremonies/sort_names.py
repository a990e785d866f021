"""Sort names: by what key a name takes its place in an alphabet, and what to show of that key."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import takewhile
from pathlib import Path

import msgspec

import resources
from reception.plan.named_order import Alphabet
from reception.rules_table import Once, lines_of, wrong_line

ARTICLES = {Alphabet.ENGLISH: ("the",), Alphabet.FRENCH: ("le", "la", "les")}
HAN = range(0x4E00, 0xA000)
KINDS = set("123459")
"""Across, down, to the left, a dot, a bend, and a stroke of which the table does not know what it
is."""
STROKES = {
    ord(kind): sign
    for kind, sign in zip("123459", (0x4E00, 0x4E28, 0x4E3F, 0x4E36, 0x4E5B, None), strict=True)
}
"""The sign that stands for each kind; none for the unknown."""

_Sign = tuple[tuple[int, str, int], str, str, str]
"""Of one sign of a name its key, what is shown of it, what more can be, and the sign itself where
it is shown as well."""


class SortName(msgspec.Struct, frozen=True, order=True):
    """Compares as the alphabet does; `shown` is the key in a form that a person can follow: the
    name itself, or of each sign its syllable, ``ao``, or the number of its strokes, ``12``. `exact`
    tells of each sign what parts it from others that show the same; `signs` are those that are
    not to be told from what is shown of them."""

    key: tuple[tuple[int, str, int], ...]
    shown: tuple[str, ...]
    exact: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()

    def shown_beside(self, other: SortName) -> str:
        """What to show of it where it stands beside another: as far as the sign at which the two
        part, and of that, where it shows the same, as much more as tells them apart."""
        parts = [f"{sign}{shown}" for sign, shown in zip(self.signs, self.shown, strict=True)]
        for place, (own, its) in enumerate(zip(self.exact, other.exact, strict=False)):
            if self.key[place] != other.key[place]:
                same = self.shown[place] == other.shown[place]
                more = _until_apart(own, its) if same else ""
                return " ".join((*parts[:place], parts[place] + more))
        return " ".join(parts)


def _until_apart(text: str, other: str) -> str:
    """A text as far as it takes to tell it from another; all of it where nothing does."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(text, other, strict=False))
    return text[: len(list(same)) + 1]


def sort_name(name: str, alphabet: Alphabet) -> SortName:
    """The place of a name in an alphabet.

    English and French: word by word, without regard to case, accents, apostrophes, hyphens and an
    article in front, as the United Nations list the Gambia and the Bahamas. Pinyin: one
    character after the other, by syllable and then tone; pypinyin knows how names are read as a
    whole (秘鲁 is bi lu). Strokes: one character after the other by the number of its strokes,
    those of as many by the kinds of these in the order of writing (横竖撇点折), as the national
    order by strokes has it (GF 3003-1999). What is not Chinese stands before it in both.
    """
    match alphabet:
        case Alphabet.ENGLISH | Alphabet.FRENCH:
            return _by_letters(name, ARTICLES[alphabet])
        case Alphabet.PINYIN:
            return _by_pinyin(name)
        case Alphabet.STROKES:
            return _by_strokes(name)


def _by_letters(name: str, articles: tuple[str, ...]) -> SortName:
    words = [plain for word in name.split() if (plain := _plain(word))]
    if len(words) > 1 and words[0] in articles:
        del words[0]
    return SortName(tuple((0, word, 0) for word in words), (name,), signs=("",))


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word).casefold()
    return "".join(sign for sign in apart if sign.isalnum())


def _by_pinyin(name: str) -> SortName:
    # half a second of reading tables, which only this order needs
    from pypinyin import Style, lazy_pinyin

    _pypinyin_taught()
    read = lazy_pinyin(
        name,
        style=Style.TONE3,
        neutral_tone_with_five=True,
        errors=list,  # type: ignore[arg-type]  # a list gives one entry for each sign
    )
    signs: list[_Sign] = []
    for sign, said in zip(name, read, strict=True):
        if _is_han(sign) and said[-1:].isdigit():
            signs.append(((1, said[:-1], int(said[-1])), said[:-1], said[-1], ""))
        elif plain := _plain(sign):
            signs.append(((0, plain, 0), sign, "", ""))
    return _of_signs(signs)


def _by_strokes(name: str) -> SortName:
    signs: list[_Sign] = []
    table = _strokes()
    for sign in name:
        if sign in table:
            kinds, place = table[sign]
            count = len(kinds)
            signs.append(((count, kinds, place), str(count), kinds.translate(STROKES), sign))
        elif plain := _plain(sign):
            signs.append(((0, plain, 0), sign, "", ""))
    return _of_signs(signs)


def _of_signs(signs: list[_Sign]) -> SortName:
    if not signs:
        return SortName((), ())
    return SortName(*zip(*signs, strict=True))


def _is_han(sign: str) -> bool:
    return ord(sign) in HAN


@cache
def _pypinyin_taught() -> None:
    """Tell pypinyin, once, the names that it reads otherwise than the dictionary does: each time it
    goes through all its phrases anew, which takes a tenth of a second."""
    from pypinyin import load_phrases_dict

    load_phrases_dict(readings_in(resources.path("collation", "readings.txt")))


def readings_in(file: Path) -> dict[str, list[list[str]]]:
    """The names of a list, each with a syllable for every character.

    Raises:
        BadInput: a line has more or fewer syllables than characters, or the name of another.
    """
    readings, once = {}, Once(file)
    for number, line in lines_of(file):
        name, *read = line.split()
        once.say(number, name)
        if len(read) != len(name):
            raise wrong_line(file, number, name, " ".join(read))
        readings[name] = [[syllable] for syllable in read]
    return readings


@cache
def _strokes() -> dict[str, tuple[str, int]]:
    return strokes_in(resources.path("collation", "strokes.txt"))


def strokes_in(file: Path) -> dict[str, tuple[str, int]]:
    """The kinds of each character's strokes in the order of writing, and its place among the
    characters that are written with the same.

    Raises:
        BadInput: a line does not tell kinds of strokes and characters, or the kinds or a character
            of another line.
    """
    table: dict[str, tuple[str, int]] = {}
    once = Once(file)
    for number, line in lines_of(file):
        kinds, _, signs = line.partition(" ")
        once.say(number, kinds)
        if not signs or not set(kinds) <= KINDS or not table.keys().isdisjoint(signs):
            raise wrong_line(file, number, kinds, signs)
        table.update({sign: (kinds, place) for place, sign in enumerate(signs)})
    return table
