"""Setting text: lines hold every character, fit their measure, and show marks."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.paper.fonts import FontBook
from reception.paper.pen import Pen
from reception.paper.text import SetText, TextStyle
from reception.paper.typesetter import LONGEST_TEXT, Typesetter
from reception.sheets.blocks import Align, Mark, Run
from tests.paper.documents import line
from tests.paper.scripts import SCRIPTS

STYLE = TextStyle(10, 14)
BOOK = FontBook()

names_and_signs = st.sampled_from(
    [*SCRIPTS.values(), "Boeing", "09:30–10:15", "（待定）", "“一带一路”", " "]
)
texts = st.one_of(
    st.lists(names_and_signs, max_size=6).map("".join),
    st.lists(names_and_signs, max_size=6).map(" ".join),
    st.text(st.characters(codec="utf-8"), max_size=60),
)
runs = st.lists(st.tuples(texts, st.sampled_from(Mark)), min_size=1, max_size=4)
widths = st.floats(6, 300)


def lines_of(text: SetText) -> list[str]:
    return [text.text[line.start : line.end] for line in text.lines]


@given(runs, widths)
def test_lines_hold_every_character_in_order(parts: list[tuple[str, Mark]], width: float) -> None:
    """Joined again, the lines are the text; blanks may stand for line ends and tabs."""
    setter = Typesetter(BOOK)
    given_text = "".join(text for text, _ in parts)
    set_text = setter.set([Run(text, mark) for text, mark in parts], STYLE, width)
    assert "".join(lines_of(set_text)) == set_text.text
    assert len(set_text.text) == len(given_text)
    kept = [(a, b) for a, b in zip(given_text, set_text.text, strict=True) if a != b]
    assert all(after == " " for _, after in kept)


@given(runs, widths, st.booleans())
def test_lines_fit_the_measure(parts: list[tuple[str, Mark]], width: float, justify: bool) -> None:
    """Only a line of a single cluster may be wider than the measure.

    Cut out of its word, what was one ligature may show as a few letters.
    """
    setter = Typesetter(BOOK)
    style = TextStyle(10, 14, justify=justify)
    set_text = setter.set([Run(text, mark) for text, mark in parts], style, width)
    for each in set_text.lines:
        if each.width > width + 0.01:
            clusters = {
                (place, glyph.cluster)
                for place, piece in enumerate(each.pieces)
                for glyph in piece.shaped.glyphs
            }
            assert len(clusters) == 1 or each.end - each.start <= 4


@given(texts, st.floats(20, 200), st.floats(1, 200))
def test_height_never_grows_with_the_measure_for_chinese(
    text: str, width: float, more: float
) -> None:
    """More room never needs more lines."""
    setter = Typesetter(BOOK)
    narrow, wide = setter.plain(text, STYLE, width), setter.plain(text, STYLE, width + more)
    assert len(wide.lines) <= len(narrow.lines)


@given(texts)
def test_width_alone_is_the_width_in_a_line_of_that_measure(text: str) -> None:
    """A text set to exactly its own width stays on one line."""
    setter = Typesetter(BOOK)
    free = setter.plain(text, STYLE, 1e6)
    if free.width:
        assert len(setter.plain(text, STYLE, free.width).lines) == 1


def test_chinese_fills_the_line(setter: Typesetter) -> None:
    """Ten characters of ten points stand in a hundred points."""
    assert lines_of(setter.plain("国" * 25, STYLE, 100)) == ["国" * 10, "国" * 10, "国" * 5]


def test_closing_mark_takes_a_character_with_it(setter: Typesetter) -> None:
    assert lines_of(setter.plain("国宾馆会谈。", STYLE, 50)) == ["国宾馆会", "谈。"]


def test_long_word_is_broken_by_force(setter: Typesetter) -> None:
    """A word wider than the measure is cut, and no piece of it is lost."""
    pieces = lines_of(setter.plain("https://example.org/" + "x" * 50, STYLE, 60))
    assert len(pieces) > 3
    assert "".join(pieces).endswith("x" * 50)


def test_forced_break_keeps_clusters_whole(setter: Typesetter) -> None:
    """A syllable is never taken apart, however narrow the column."""
    pieces = lines_of(setter.plain("ព្រះរាជាណាចក្រកម្ពុជា", STYLE, 12))
    assert pieces[0] == "ព្រះ"
    assert not any(piece[0] in "្ាិីុូ" for piece in pieces)


def test_blanks_at_a_line_end_need_no_room(setter: Typesetter) -> None:
    width = setter.plain("Great", STYLE, 1e6).width
    assert lines_of(setter.plain("Great   Hall", STYLE, width)) == ["Great   ", "Hall"]


def test_right_to_left_line_is_put_in_visual_order(setter: Typesetter) -> None:
    """In Hebrew the first word stands on the right, a time keeps its order."""
    (only,) = setter.plain("שעה 12:30", STYLE, 1e6).lines
    assert [piece.shaped.text for piece in only.pieces] == ["12:30", "שעה "]


def test_each_line_of_a_mixed_paragraph_is_ordered_alone(setter: Typesetter) -> None:
    """Lines are cut in reading order: the second line holds what is read second."""
    text = setter.plain("אבג דהו זחט", STYLE, setter.plain("אבג דהו", STYLE, 1e6).width)
    assert lines_of(text) == ["אבג דהו ", "זחט"]
    assert text.right_to_left


def test_undecided_entry_is_bold_and_set_off(setter: Typesetter) -> None:
    """The frame of an undecided entry has room on both sides."""
    (only,) = setter.set(line("时间", Run("待定", Mark.TBC), "再议"), STYLE, 1e6).lines
    before, tbc, after = only.pieces
    assert tbc.shaped.face.name == "NotoSansSC-Bold"
    assert tbc.left > before.left + 20
    assert after.left > tbc.left + 20


def test_chinese_and_latin_are_set_apart_a_little(setter: Typesetter) -> None:
    (only,) = setter.plain("乘Boeing抵达", STYLE, 1e6).lines
    glyphs = sum(piece.shaped.width for piece in only.pieces) / 100
    assert only.width == pytest.approx(glyphs + 2 * 1.25)


def test_stacked_marks_make_a_line_taller(setter: Typesetter) -> None:
    """Tibetan reaches below the line of Chinese: the line grows rather than collide."""
    plain = setter.plain("国宾馆", STYLE, 200)
    tall = setter.plain("བསྒྲུབས", STYLE, 200)
    assert plain.height == 14
    assert tall.height > 14


@pytest.mark.parametrize(
    ("align", "by_direction", "text", "indent"),
    [
        (Align.START, False, "国", 0),
        (Align.CENTRE, False, "国", 45),
        (Align.END, False, "国", 90),
        (Align.START, True, "国", 0),
    ],
)
def test_alignment(
    setter: Typesetter, align: Align, by_direction: bool, text: str, indent: float
) -> None:
    style = TextStyle(10, 14, align=align, by_direction=by_direction)
    set_text = setter.plain(text, style, 100)
    assert set_text.indent(set_text.lines[0]) == indent


def test_alignment_follows_a_text_read_from_the_right(setter: Typesetter) -> None:
    """A paragraph in Hebrew begins at the right where the style says so, else at the left."""
    follow = setter.plain("שלום", TextStyle(10, 14, by_direction=True), 100)
    stay = setter.plain("שלום", STYLE, 100)
    assert follow.indent(follow.lines[0]) == pytest.approx(100 - follow.width)
    assert stay.indent(stay.lines[0]) == 0


@pytest.mark.parametrize(
    "text",
    [
        "国务院总理在人民大会堂同来华访问的总理举行会谈，双方就合作深入交换意见。" * 2,
        "The honour guard takes post a quarter of an hour before the motorcade arrives. " * 2,
        "يلتقي الرئيس أعضاء الوفد في القاعة الشرقية ثم يتوجه الموكب إلى دار الضيافة. " * 2,
    ],
)
def test_justified_lines_are_as_wide_as_the_measure(setter: Typesetter, text: str) -> None:
    """Every line but the last fills the measure, and what is drawn ends where it says."""
    set_text = setter.plain(text, TextStyle(10, 14, justify=True), 150)
    *full, last = set_text.lines
    assert [each.width for each in full] == pytest.approx([150] * len(full))
    assert last.width < 150


def test_justified_glyphs_end_at_the_measure() -> None:
    """What is drawn of a stretched line with moved marks reaches the right edge."""
    style = TextStyle(30, 50, justify=True)
    names = {name: SCRIPTS[name] for name in ("Hindi", "Khmer", "Arabic")} | {"Chinese": "国宾馆"}
    for name, words in names.items():
        text = Typesetter(BOOK).plain(f"{words} " * 9, style, 500)
        out = BytesIO()
        pen = Pen(out, (600, 300), title="", language="zh")
        pen.line(text, text.lines[0], 50, 250)
        pen.end_page()
        pen.close()
        image = pypdfium2.PdfDocument(out.getvalue())[0].render(scale=1).to_pil().convert("L")
        box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
        assert box is not None
        assert abs(box[0] - 50) < 6, name
        assert abs(box[2] - 50 - text.lines[0].width) < 6, name
        assert text.lines[0].width == 500 or name == "Khmer"  # too few blanks to be stretched


def test_text_too_long_is_shortened_with_dots_and_counted(setter: Typesetter) -> None:
    """Ten million characters come back at once, cut where no one would read on."""
    text = setter.plain("名" * 10_000_000, STYLE, 100)
    assert len(text.text) == LONGEST_TEXT + 1
    assert text.text.endswith("…")
    assert setter.shortened == 1


@pytest.mark.parametrize(
    "pile",
    ["a" + "\u0f39" * 15_000, "国" + "\u0301\u1cd0" * 9_000, "\u0301" * 19_000, "(" * 19_000],
)
def test_pile_of_marks_is_set_at_once(setter: Typesetter, pile: str) -> None:
    """A heap of marks on one letter takes no longer than as many letters."""
    assert "".join(lines_of(setter.plain(pile, STYLE, 50))) == pile


def test_lone_surrogate_is_printed_as_a_box(setter: Typesetter) -> None:
    """Half a character, as damaged input brings it, is shown and does not stop the print."""
    text = setter.plain("a\ud800b", STYLE, 100)
    assert text.text == "a\ufffdb"


def test_empty_text_is_one_empty_line(setter: Typesetter) -> None:
    text = setter.plain("", STYLE, 100)
    assert (len(text.lines), text.height, text.width) == (1, 14, 0)
