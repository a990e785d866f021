"""Directions, against the cases of Unicode's own conformance data."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from reception.paper.bidi import (
    bidi_classes,
    embedding_levels,
    paragraph_level,
    visual_order,
)
from reception.paper.bidi_neutrals import CLOSER_OF

# Debian's package `unicode-data` installs the complete files here; where it is missing, the
# excerpt beside this test stands in.
UNICODE_FILES = Path("/usr/share/unicode")
EXCERPT = Path(__file__).parent / "data" / "bidi_character_test_excerpt.txt"
REMOVED = {"RLE", "LRE", "RLO", "LRO", "PDF", "BN"}

# One character for each class, to run the class-based file.
SPECIMEN = {
    "L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "AN": "\u0661", "ES": "+", "ET": "%",
    "CS": ",", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "NSM": "\u0300", "BN": "\u00ad",
    "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c", "LRO": "\u202d", "RLO": "\u202e",
    "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip


def character_cases(file: Path) -> Iterator[tuple[str, int | None, int, list[str], list[int]]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        codes, direction, base, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        forced = None if direction == "2" else int(direction)
        yield text, forced, int(base), levels.split(), [int(place) for place in order.split()]


def faults(cases: Iterator[tuple[str, int | None, int, list[str], list[int]]]) -> list[str]:
    found = []
    for text, forced, base, wanted, order in cases:
        levels = embedding_levels(text, forced)
        kept = [i for i, kind in enumerate(bidi_classes(text)) if kind not in REMOVED]
        shown = [str(levels[i]) if i in kept else "x" for i in range(len(text))]
        drawn = [kept[place] for place in visual_order([levels[i] for i in kept])]
        if forced is None and paragraph_level(text) != base:
            found.append(f"{text!a}: paragraph level is not {base}")
        if shown != wanted or drawn != order:
            found.append(f"{text!a} in {forced}: {shown} {drawn}, wanted {wanted} {order}")
    return found


def test_levels_excerpt_of_unicode_cases() -> None:
    """Every case of the excerpt has the levels and the order which Unicode publishes."""
    assert faults(character_cases(EXCERPT)) == []


def test_levels_all_unicode_character_cases() -> None:
    """All 91,000 cases of BidiCharacterTest.txt hold, where the file is on the machine."""
    file = UNICODE_FILES / "BidiCharacterTest.txt"
    if not file.exists():
        pytest.skip("BidiCharacterTest.txt is not on this machine")
    assert faults(character_cases(file))[:5] == []


def test_levels_all_unicode_class_cases() -> None:
    """All sequences of up to four classes (BidiTest.txt) hold, where the file is there."""
    file = UNICODE_FILES / "BidiTest.txt"
    if not file.exists():
        pytest.skip("BidiTest.txt is not on this machine")
    found: list[str] = []
    wanted: list[str] = []
    order: list[int] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("@Levels:"):
            wanted = line.split()[1:]
        elif line.startswith("@Reorder:"):
            order = [int(place) for place in line.split()[1:]]
        elif line and line[0] not in "#@":
            kinds, bits = line.split(";")
            text = "".join(SPECIMEN[kind] for kind in kinds.split())
            for bit, forced in ((1, None), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    base = paragraph_level(text) if forced is None else forced
                    found += faults(iter([(text, forced, base, wanted, order)]))
    assert found[:5] == []


def test_brackets_are_those_of_unicode() -> None:
    """The table of brackets is that of BidiBrackets.txt, where the file is there."""
    file = UNICODE_FILES / "BidiBrackets.txt"
    if not file.exists():
        pytest.skip("BidiBrackets.txt is not on this machine")
    rows = [line.split("#")[0].split(";") for line in file.read_text("utf-8").splitlines()]
    pairs = {chr(int(row[0], 16)): chr(int(row[1], 16)) for row in rows if row[-1].strip() == "o"}
    assert pairs == CLOSER_OF


def test_brackets_are_mirrored_punctuation() -> None:
    """Each bracket and its partner are an opening and a closing mirrored character."""
    for opener, closer in CLOSER_OF.items():
        assert unicodedata.mirrored(opener) == unicodedata.mirrored(closer) == 1
        assert unicodedata.category(opener) == "Ps"
        assert unicodedata.category(closer) == "Pe"


def test_specimens_are_of_their_class() -> None:
    assert {kind: bidi_classes(sign)[0] for kind, sign in SPECIMEN.items()} == {
        kind: kind for kind in SPECIMEN
    }


def test_levels_plain_text_is_level_zero() -> None:
    """Chinese, Latin and digits need no levels at all."""
    assert embedding_levels("会见 Boeing 787") == [0] * 13


def test_levels_time_in_hebrew() -> None:
    """A clock time keeps its digits from left to right inside Hebrew."""
    text = "שעה 12:30"
    assert embedding_levels(text) == [1, 1, 1, 1, 2, 2, 2, 2, 2]
    assert [text[i] for i in visual_order(embedding_levels(text))][:5] == list("12:30")


def test_levels_long_nesting_is_linear() -> None:
    """Half a million brackets and isolates come back at once, and none is lost."""
    text = "(\u05d0" * 60 + ")" * 60 + "\u2068a\u2069[\u05d0]" * 100_000
    assert len(embedding_levels(text)) == len(text)
