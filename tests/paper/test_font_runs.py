"""Which face a character is printed in: cases shown as text cut into runs."""

import pytest

from reception.paper.font_runs import FontChooser
from reception.paper.fonts import FontBook, Role

CASES = {
    "Latin alone": ("Boeing 787", "NotoSans: Boeing 787"),
    "Chinese alone": ("第一会议室。", "NotoSansSC: 第一会议室。"),
    "figures in Chinese are those of every column": (
        "第3稿",
        "NotoSansSC: 第 | NotoSans: 3 | NotoSansSC: 稿",
    ),
    "quotation marks in Chinese": ("办“一带”展", "NotoSansSC: 办“一带”展"),
    "quotation marks in English": ("the “Belt”", "NotoSans: the “Belt”"),
    "quotation marks around Latin in Chinese are one pair": (
        "“Boeing”公司",
        "NotoSansSC: “ | NotoSans: Boeing | NotoSansSC: ”公司",
    ),
    "an apostrophe beside Chinese is not a pair": (
        "l’Élysée",
        "NotoSans: l’Élysée",
    ),
    "blanks and brackets follow Arabic": ("آل (نهيان)", "NotoSansArabic: آل (نهيان)"),
    "Arabic figures stay with Arabic": ("سنة ٢٠٢٦", "NotoSansArabic: سنة ٢٠٢٦"),
    "a time inside Hebrew": ("שעה 12:30", "NotoSansHebrew: שעה 12:30"),
    "a sign at the start looks ahead": ("(ไทย)", "NotoSansThai: (ไทย)"),
    "a mark stays with its Latin base": ("Ñ n\u0303", "NotoSans: Ñ n\u0303"),
    "a joiner stays inside its word": ("ශ්\u200dරී", "NotoSansSinhala: ශ්\u200dරී"),
    "Korean": ("대한민국 정부", "NotoSansKR: 대한민국 정부"),
    "a dotted circle alone": ("\u25cc", "NotoSans: \u25cc"),
}


def chooser(*, bold: bool = False) -> FontChooser:
    return FontChooser(FontBook().faces(Role.BODY, bold=bold))


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES.keys())
def test_runs_in_table(text: str, wanted: str) -> None:
    found = [
        f"{run.face.name.removesuffix('-Regular')}: {text[run.start : run.end]}"
        for run in chooser().runs(text)
    ]
    assert " | ".join(found) == wanted


def test_runs_bold_script_without_bold_file() -> None:
    """Mongolian has no bold file: its text file stands in, in its place."""
    assert [run.face.name for run in chooser(bold=True).runs("ᠮᠣᠩ")] == [
        "NotoSansMongolian-Regular"
    ]


def test_missing_character_is_reported_once_and_boxed() -> None:
    """A character of no font is drawn with glyph 0, which every font shows as a box."""
    chosen = chooser()
    runs = chosen.runs("a\U00020bb7b\U00020bb7")
    assert list(chosen.missing) == ["\U00020bb7"]
    assert runs[0].face.glyph("\U00020bb7") == 0


def test_missing_mark_is_reported() -> None:
    """A mark no font can put on this base is not lost in silence."""
    chosen = chooser()
    chosen.runs("国\u0f39\u1cd0")
    assert chosen.missing


@pytest.mark.parametrize("blank", ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u202f", "\u2009"])
def test_missing_does_not_name_what_prints_as_nothing(blank: str) -> None:
    chosen = chooser()
    chosen.runs(f"王{blank}a")
    assert list(chosen.missing) == []
