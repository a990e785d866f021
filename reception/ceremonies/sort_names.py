"""Sort names: by what key a name takes its place in an alphabet, and what to show of that key."""

from __future__ import annotations

import unicodedata
from functools import cache

import msgspec

import resources
from reception.plan.named_order import Alphabet

ARTICLES = {Alphabet.ENGLISH: ("the",), Alphabet.FRENCH: ("le", "la", "les")}
HAN = range(0x4E00, 0xA000)


class SortName(msgspec.Struct, frozen=True, order=True):
    """Compares as the alphabet does; `shown` is the key in a form that a person can follow: the
    name itself, ``ao di li`` or the strokes of each character, ``12 6 7``."""

    key: tuple[tuple[int, str, int], ...]
    shown: str


def sort_name(name: str, alphabet: Alphabet) -> SortName:
    """The place of a name in an alphabet.

    English and French: word by word, without regard to case, accents, apostrophes, hyphens and an
    article in front, as the United Nations list the Gambia and the Bahamas. Pinyin: one
    character after the other, by syllable and then tone; pypinyin knows how names are read as a
    whole (秘鲁 is bi lu). Strokes: one character after the other by the number of its strokes,
    those of as many by radical. What is not Chinese stands before it in both.
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
    return SortName(tuple((0, word, 0) for word in words), name)


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word).casefold()
    return "".join(sign for sign in apart if sign.isalnum())


def _by_pinyin(name: str) -> SortName:
    # half a second of reading tables, which only this order needs
    from pypinyin import Style, lazy_pinyin, load_phrases_dict

    load_phrases_dict(_readings())
    read = lazy_pinyin(
        name,
        style=Style.TONE3,
        neutral_tone_with_five=True,
        errors=list,  # type: ignore[arg-type]  # a list gives one entry for each sign
    )
    key: list[tuple[int, str, int]] = []
    shown: list[str] = []
    for sign, said in zip(name, read, strict=True):
        if _is_han(sign) and said[-1:].isdigit():
            key.append((1, said[:-1], int(said[-1])))
            shown.append(said[:-1])
        elif plain := _plain(sign):
            key.append((0, plain, 0))
            shown.append(sign)
    return SortName(tuple(key), " ".join(shown))


def _by_strokes(name: str) -> SortName:
    key: list[tuple[int, str, int]] = []
    shown: list[str] = []
    table = _strokes()
    for sign in name:
        if sign in table:
            strokes, place = table[sign]
            key.append((strokes, "", place))
            shown.append(str(strokes))
        elif plain := _plain(sign):
            key.append((0, plain, 0))
            shown.append(sign)
    return SortName(tuple(key), " ".join(shown))


def _is_han(sign: str) -> bool:
    return ord(sign) in HAN


@cache
def _readings() -> dict[str, list[list[str]]]:
    """Names that pypinyin reads otherwise than the dictionary does, as it wants to be told them."""
    lines = resources.path("collation", "readings.txt").read_text("utf-8").splitlines()
    told = (line.split() for line in lines)
    return {name: [[syllable] for syllable in read] for name, *read in told}


@cache
def _strokes() -> dict[str, tuple[int, int]]:
    """The strokes of each character, and its place among those of as many."""
    table: dict[str, tuple[int, int]] = {}
    for line in resources.path("collation", "strokes.txt").read_text("utf-8").splitlines():
        strokes, _, signs = line.partition(" ")
        table.update({sign: (int(strokes), place) for place, sign in enumerate(signs)})
    return table
