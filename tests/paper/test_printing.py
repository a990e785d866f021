"""Whole documents: the frame of every page, rows over pages, the file itself."""

import re
from io import BytesIO

import msgspec
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.paper import print_pdf
from reception.sheets.blocks import (
    Facts,
    Heading,
    Mark,
    Note,
    Orientation,
    PageBreak,
    PageFrame,
    Paper,
    Paragraph,
    RowLook,
    Run,
    Title,
)
from tests.paper.documents import (
    FRAME,
    cell,
    document,
    grid,
    heading,
    line,
    page_texts,
    paragraph,
    printed,
    row,
    section,
)
from tests.paper.scripts import SCRIPTS


@pytest.mark.parametrize("count", [1, 2, 17])
def test_page_of_is_right_on_every_page(count: int) -> None:
    """Header, marking and footer stand on each page, with its number and the count."""
    blocks = [part for n in range(count) for part in (PageBreak(), paragraph(f"内容{n}"))][1:]
    data, report = printed(document(*blocks))
    pages = page_texts(data)
    assert report.pages == len(pages) == count
    for number, text in enumerate(pages, start=1):
        assert f"第{number}页 共{count}页" in text
        for part in (FRAME.visit, FRAME.edition, FRAME.stamp, FRAME.marking, FRAME.footer):
            assert part in text


def test_empty_document_is_one_page() -> None:
    data, report = printed(document())
    assert report.pages == 1
    assert "第1页 共1页" in page_texts(data)[0]


def test_page_of_with_stray_braces_is_not_a_template() -> None:
    """Only the two places are filled; other braces are printed as they are."""
    frame = PageFrame(visit="{x}", edition="", stamp="", page_of="{page} {oops} {pages}")
    data, _ = printed(document(frame=frame))
    assert "1 {oops} 1" in page_texts(data)[0]


@pytest.mark.parametrize(
    ("edition", "is_beside"),
    [("第3稿", True), ("工作稿 第7次修改 Working draft, revision 7", False)],
)
def test_stamp_is_never_broken_for_a_long_edition(edition: str, is_beside: bool) -> None:
    """It takes a line of its own then; a short edition shares its line with the stamp."""
    frame = PageFrame(visit="访", edition=edition, stamp="2026年11月22日 12:40 打印", page_of="")
    text = pypdfium2.PdfDocument(printed(document(frame=frame))[0])[0].get_textpage()
    whole = text.get_text_range()
    first, begin, end = (text.get_charbox(whole.index(sign))[1] for sign in "第月印")
    assert begin == pytest.approx(end, abs=2)
    assert (first == pytest.approx(begin, abs=2)) is is_beside


def test_grid_heading_is_repeated_and_no_row_is_lost() -> None:
    rows = [row(f"{n:03d}", f"事项{n:03d}") for n in range(150)]
    data, report = printed(document(grid(rows)))
    pages = page_texts(data)
    assert report.pages > 2
    assert all(text.count("时间") == 1 for text in pages)
    found = re.findall(r"事项(\d{3})", "".join(pages))
    assert found == [f"{n:03d}" for n in range(150)]


def test_row_that_does_not_fit_moves_to_the_next_page_whole() -> None:
    """A row is not torn while a page can hold it."""
    tall = "\n".join(f"行{n:02d}" for n in range(12)).split("\n")
    rows = [row(str(n), "短") for n in range(30)]
    rows.append(type(rows[0])((cell("高"), cell(*tall))))
    data, _ = printed(document(grid(rows)))
    homes = [page for page, text in enumerate(page_texts(data)) if "行" in text]
    assert len(homes) == 1


def test_row_taller_than_a_page_is_cut_between_lines() -> None:
    texts = [f"第{n:03d}行" for n in range(200)]
    data, report = printed(
        document(grid([type(row("a", "b"))((cell("甲"), cell(*texts))), row("乙", "后")]))
    )
    pages = page_texts(data)
    assert report.pages >= 4
    words = "".join(pages).replace("\n", "")
    assert re.findall(r"第(\d{3})行", words) == [f"{n:03d}" for n in range(200)]
    assert all("时间" in text for text in pages)


def test_section_row_is_never_last_on_a_page() -> None:
    """The name of a day stays with the first row of the day, for any fill of the page."""
    for before in range(20, 45):
        rows = [row(str(n), "短") for n in range(before)]
        data, _ = printed(document(grid([*rows, section("星期日"), row("x", "首项")])))
        home = [n for n, text in enumerate(page_texts(data)) if "星期日" in text]
        first = [n for n, text in enumerate(page_texts(data)) if "首项" in text]
        assert home == first


def test_heading_is_never_last_on_a_page() -> None:
    """A heading goes with what it is the heading of: text, grid, or a heading below it."""
    for lines in range(30, 48):
        body = [Note(f"注{n}") for n in range(lines)]
        programme = (heading("日程"), heading("上午", 2), grid([row("09:00", "首项")]))
        pages = page_texts(printed(document(*body, *programme))[0])
        home = {word: n for n, text in enumerate(pages) for word in ("日程", "上午", "首项")
                if word in text}  # fmt: skip
        assert len(set(home.values())) == 1


def test_paragraph_runs_over_the_page_without_lone_lines() -> None:
    """A paragraph may be cut, leaving two lines at the least on either page."""
    text = "国宾馆会谈纪要" * 40
    for lines in range(36, 46):
        body = [Note(f"注{n}") for n in range(lines)]
        pages = page_texts(printed(document(*body, paragraph(text)))[0])
        parts = [re.findall(r"^[国宾馆会谈纪要]+$", page, re.MULTILINE) for page in pages]
        counts = [len(part) for part in parts if part]
        assert min(counts) >= 2
        assert "".join("".join(part) for part in parts) == text


def test_endless_word_in_a_narrow_column_is_printed() -> None:
    """A word without end is cut at the edge of its column, over as many pages as it needs."""
    data, report = printed(document(grid([row("x" * 4_000, "a")] * 2)))
    assert report.missing == ()
    assert sum(text.count("x") for text in page_texts(data)) == 8_000


def test_missing_and_shortened_are_reported() -> None:
    """What could not be printed as it was is told to the caller."""
    _, report = printed(document(paragraph("\U00020bb7家"), paragraph("长" * 30_000)))
    assert report.missing == ("\U00020bb7",)
    assert report.shortened == 1


def test_same_document_gives_the_same_bytes() -> None:
    rows = [row("09:30", name, changed=n % 2 == 0) for n, name in enumerate(SCRIPTS.values())]
    blocks = (Title("运行表", ("副题",)), grid(rows), paragraph(Run("待定", Mark.TBC)))
    assert printed(document(*blocks)) == printed(document(*blocks))


def test_file_tells_title_and_language_and_embeds_every_font() -> None:
    """No font is left to the reader's machine, and only used glyphs are carried."""
    names = [paragraph(name) for name in SCRIPTS.values()]
    data, _ = printed(document(Title("运行表"), *names))
    with pikepdf.open(BytesIO(data)) as pdf:
        assert dict(pdf.docinfo) == {"/Title": "运行表"}
        assert pdf.Root.Lang == "zh-CN"
        fonts = {str(f.BaseFont): f for page in pdf.pages for f in page.Resources.Font.values()}
        assert len(fonts) > 15
        for name, font in fonts.items():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert re.fullmatch(r"/[A-Z]{6}\+Noto\w+-(Regular|Bold)", name)
            assert len(descriptor.FontFile2.read_bytes()) > 300
    assert len(data) < 200_000


def test_outline_has_titles_and_headings() -> None:
    data, _ = printed(
        document(
            Title("甲"),
            heading("一"),
            heading("细", 3),
            heading("二"),
            Title("乙"),
            paragraph("文"),
        )
    )
    outline = [(item.get_title(), item.level) for item in pypdfium2.PdfDocument(data).get_toc()]
    assert outline == [("甲", 0), ("一", 1), ("细", 2), ("二", 1), ("乙", 0)]


def test_outline_two_titles_at_one_height() -> None:
    """Entries at the same place of two pages lead to two pages."""
    data, _ = printed(document(Title("同"), PageBreak(), Title("同")))
    pdf = pypdfium2.PdfDocument(data)
    assert [item.get_dest().get_index() for item in pdf.get_toc()] == [0, 1]


def test_outline_and_title_of_damaged_or_endless_text() -> None:
    """A title with half a character, or of a million, is shortened beside the page, not refused."""
    data, _ = printed(document(Title("甲\ud800"), Title("长" * 1_000_000)))
    entries = [item.get_title() for item in pypdfium2.PdfDocument(data).get_toc()]
    assert entries == ["甲\ufffd", "长" * 200]
    assert len(data) < 1_000_000


def test_landscape_page_is_wider_than_high() -> None:
    data, _ = printed(document(paragraph("文"), orientation=Orientation.LANDSCAPE))
    width, height = pypdfium2.PdfDocument(data)[0].get_size()
    assert (round(width), round(height)) == (842, 595)


def test_chart_is_printed_on_a3() -> None:
    """Twice the area, and the measure with it: a line holds more."""
    chart = msgspec.structs.replace(document(paragraph("文" * 60)), paper=Paper.A3)
    width, height = pypdfium2.PdfDocument(printed(chart)[0])[0].get_size()
    assert (round(width), round(height)) == (842, 1191)
    assert "文" * 60 in page_texts(printed(chart)[0])[0]


def darkness(data: bytes) -> int:
    """How many pixels of the first page are neither white nor black: grounds."""
    image = pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().convert("L")
    return sum(image.histogram()[190:250])


def test_undecided_changed_and_moves_are_seen_without_colour() -> None:
    """Each has a grey ground which a plain text has not."""
    plain = darkness(printed(document(paragraph("待定文件" * 5)))[0])
    for mark in (Mark.TBC, Mark.CHANGED):
        assert darkness(printed(document(paragraph(Run("待定文件" * 5, mark))))[0]) > plain + 4_000
    item = darkness(printed(document(grid([row("一", "二")])))[0])
    changed = darkness(printed(document(grid([row("一", "二", changed=True)])))[0])
    move = darkness(printed(document(grid([row("一", "二", look=RowLook.MOVE)])))[0])
    assert changed > item + 5_000
    assert move > item + 5_000


def test_facts_are_printed_in_order() -> None:
    facts = Facts(tuple((f"项{n}", cell(f"值{n}", "续")) for n in range(80)))
    text = "".join(page_texts(printed(document(facts))[0])).replace("\n", "")
    assert re.findall(r"项(\d+)", text) == [str(n) for n in range(80)]
    assert re.findall(r"值(\d+)", text) == [str(n) for n in range(80)]


def test_grid_without_rows_shows_its_heading() -> None:
    data, report = printed(document(grid([])))
    assert report.pages == 1
    assert "时间" in page_texts(data)[0]


cells = st.text(st.characters(codec="utf-8"), max_size=40).map(lambda text: cell(text, "文"))
blocks = st.one_of(
    st.builds(Title, st.text(max_size=30)),
    st.builds(Heading, st.text(max_size=30), st.integers(-1, 9)),
    st.builds(Note, st.text(max_size=80)),
    st.builds(
        lambda text, mark: Paragraph(line(Run(text, mark))), st.text(), st.sampled_from(Mark)
    ),
    st.builds(PageBreak),
    st.lists(
        st.builds(
            lambda a, b, look, changed: type(row("", ""))((a, b), look, changed),
            cells,
            cells,
            st.sampled_from([look for look in RowLook if look is not RowLook.SECTION]),
            st.booleans(),
        ),
        max_size=6,
    ).map(grid),
)


@settings(max_examples=60)
@given(st.lists(blocks, max_size=8), st.sampled_from(Orientation))
def test_any_document_prints(parts: list[Paragraph], orientation: Orientation) -> None:
    """Whatever officers type or imports bring, a file comes out that opens, page by page."""
    data, report = printed(document(*parts, orientation=orientation))
    assert len(pypdfium2.PdfDocument(data)) == report.pages


# --- watched --------------------------------------------------------------------------------------


class Enough(Exception):
    """What an impatient watcher raises."""


def test_watcher_is_told_of_every_page() -> None:
    """First that pages are not known yet, then each page once, in order."""
    told: list[tuple[int, int]] = []
    rows = [row(f"{n:03d}", "事项") for n in range(150)]
    out = BytesIO()
    report = print_pdf(document(grid(rows)), out, watch=lambda done, of: told.append((done, of)))
    setting = [one for one in told if one == (0, 0)]
    assert len(setting) > 150
    assert told[: len(setting)] == setting
    assert told[len(setting) :] == [(n, report.pages) for n in range(1, report.pages + 1)]


@pytest.mark.parametrize("calls", [1, 40, 155])
def test_watcher_ends_the_print_by_what_it_raises(calls: int) -> None:
    """While text is set as well as between pages; the next print is as good as ever."""
    told: list[int] = []

    def watch(done: int, of: int) -> None:
        told.append(done)
        if len(told) == calls:
            raise Enough

    rows = [row(f"{n:03d}", "事项") for n in range(150)]
    with pytest.raises(Enough):
        print_pdf(document(grid(rows)), BytesIO(), watch=watch)
    assert len(told) == calls
    _, report = printed(document(grid(rows)))
    assert report.pages > 2


def test_a_note_is_never_alone_on_a_page_below_its_grid() -> None:
    """However full the page is, the last row goes with it."""
    for count in range(30, 50):
        rows = [row(f"行{n}", "字") for n in range(count)]
        note = Note("说明")
        data, _ = printed(document(grid(rows, "甲", "乙"), note))
        home = next(text for text in page_texts(data) if "说明" in text)
        assert f"行{count - 1}" in home
