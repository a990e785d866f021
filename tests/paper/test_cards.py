"""Cards on paper: as many on a sheet as fit, cut, folded and turned over at the right places."""

import re

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL.Image import Image

from reception.paper import look
from reception.paper.card_face import base_size
from reception.paper.card_layout import card_layout
from reception.paper.look import page_size
from reception.sheets.blocks import (
    Align,
    Card,
    CardFold,
    CardLine,
    Cards,
    CardText,
    Orientation,
    Run,
)
from tests.paper.documents import FRAME, document, page_texts, paragraph, printed
from tests.paper.drawings import ARCADIA, place_cards, pocket_cards, table_cards

A4 = page_size(Orientation.PORTRAIT)
LYING = page_size(Orientation.LANDSCAPE)


def card(*texts: str, back: tuple[str, ...] = (), text: CardText = CardText.BODY) -> Card:
    return Card(_lines(texts, text), _lines(back, text))


def _lines(texts: tuple[str, ...], text: CardText) -> tuple[CardLine, ...]:
    return tuple(CardLine((Run(one),), text) for one in texts)


def cards(*given: Card, width_mm: float = 90, height_mm: float = 55, **more: object) -> Cards:
    return Cards(cards=given, width_mm=width_mm, height_mm=height_mm, **more)  # type: ignore[arg-type]


def middles(data: bytes, page: int = 0) -> dict[str, tuple[float, float]]:
    """Where each line of words stands on a page: its middle in millimetres from upper left."""
    pdf = pypdfium2.PdfDocument(data)
    height = pdf[page].get_height()
    text = pdf[page].get_textpage()
    found = {}
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        words = text.get_text_bounded(left - 0.1, bottom - 0.1, right + 0.1, top + 0.1).strip()
        found[words] = ((left + right) / 2 / look.MM, (height - (top + bottom) / 2) / look.MM)
    return found


# --- how they lie on the sheet --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "wide", "high", "across", "down"),
    [
        (A4, 90, 55, 2, 5),  # visiting cards
        (A4, 90, 110, 2, 2),  # place cards, open
        (A4, 74, 105, 2, 2),  # A7
        (A4, 105, 148.5, 2, 2),  # A6 fills the sheet exactly
        (LYING, 148.5, 210, 2, 1),  # two A5 are one A4
        (LYING, 148, 210, 2, 1),
        (A4, 210, 297, 1, 1),
    ],
)
def test_as_many_cards_as_fit(
    page: object, wide: float, high: float, across: int, down: int
) -> None:
    layout = card_layout(page, wide, high)  # type: ignore[arg-type]
    assert (layout.across, layout.down, layout.unit) == (across, down, 1.0)


def test_card_larger_than_the_sheet_is_made_smaller() -> None:
    layout = card_layout(A4, 420, 297)
    assert layout.count == 1
    assert layout.unit == pytest.approx(0.5, abs=0.01)


@given(st.floats(1, 400), st.floats(1, 400))
def test_cards_lie_on_the_sheet_and_not_on_one_another(wide: float, high: float) -> None:
    """Every card is inside the paper; the next begins where one ends."""
    layout = card_layout(A4, wide, high)
    places = list(layout.places())
    assert len(places) == len(set(places)) == layout.count
    for left, top in places:
        assert left >= -0.5
        assert left + layout.wide <= A4.width + 0.5
        assert top <= A4.height + 0.5
        assert top - layout.high >= -0.5


@given(st.floats(20, 200), st.floats(20, 200))
def test_back_of_a_card_lies_behind_its_front(wide: float, high: float) -> None:
    """Turned along its left edge, the sheet shows each back where its front was."""
    layout = card_layout(A4, wide, high)
    for (front, top), (back, level) in zip(
        layout.places(), layout.places(mirrored=True), strict=True
    ):
        assert A4.width - (back + layout.wide) == pytest.approx(front)
        assert level == top


def test_cards_fill_sheets_of_their_own_without_header() -> None:
    """Text before and after keeps its own pages; the sheets of cards are counted with them."""
    given = [card(f"人{n:02d}") for n in range(12)]
    data, report = printed(document(paragraph("前文"), cards(*given), paragraph("后文")))
    pages = page_texts(data)
    assert report.pages == 4
    assert [len(re.findall(r"人\d\d", text)) for text in pages] == [0, 10, 2, 0]
    assert all(FRAME.visit not in text for text in pages[1:3])
    assert "第4页 共4页" in pages[3]


def test_no_cards_make_no_sheet() -> None:
    _, report = printed(document(paragraph("文"), cards()))
    assert report.pages == 1


# --- what stands on them --------------------------------------------------------------------------


def test_card_stands_in_the_middle_of_its_place() -> None:
    """A name is in the middle of a card, which lies in the middle of the sheet."""
    found = middles(printed(document(cards(card("名"), width_mm=200, height_mm=280)))[0])
    assert found["名"] == pytest.approx((105, 148.5), abs=1.5)


def test_card_that_begins_at_the_top_does() -> None:
    one = cards(card("名"), width_mm=200, height_mm=280, middle=False)
    assert middles(printed(document(one))[0])["名"][1] < 30


def test_tent_has_its_back_upside_down_above_its_front() -> None:
    """Folded, each side reads upright from where its reader sits: the fold is in the middle."""
    tent = cards(card("前", back=("后",)), width_mm=190, height_mm=100, fold=CardFold.TENT)
    found = middles(printed(document(tent))[0])
    fold = 148.5
    assert found["前"][1] - fold == pytest.approx(50, abs=2)
    assert fold - found["后"][1] == pytest.approx(50, abs=2)
    data, _ = printed(document(cards(card("", back=("甲",)), width_mm=190, height_mm=100,
                                     fold=CardFold.TENT)))  # fmt: skip
    text = pypdfium2.PdfDocument(data)[0].get_textpage()
    assert text.count_rects() == 1
    picture = pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().convert("L")
    upright, _ = printed(document(cards(card("甲"), width_mm=190, height_mm=100)))
    other = pypdfium2.PdfDocument(upright)[0].render(scale=2).to_pil().convert("L")
    turned = _ink(picture).rotate(180).resize(_ink(other).size)
    pairs = zip(turned.tobytes(), _ink(other).tobytes(), strict=True)
    apart = sum(abs(a - b) for a, b in pairs) / len(turned.tobytes())
    assert apart < 25


def _ink(picture: Image) -> Image:
    """The dark part near the middle of the sheet's width, cut out: the one sign that is there."""
    wide, high = picture.size
    middle = picture.crop((wide * 2 // 5, 60, wide * 3 // 5, high - 60))
    box = middle.point(lambda value: 255 if value < 100 else 0).getbbox()
    assert box is not None
    return middle.crop(box)


def test_backs_of_flat_cards_are_a_sheet_of_their_own() -> None:
    """The back of the left card is printed on the right: it lies behind it."""
    pair = cards(card("甲", back=("甲背",)), card("乙", back=("乙背",)))
    data, report = printed(document(pair))
    assert report.pages == 2
    fronts, backs = middles(data, 0), middles(data, 1)
    assert fronts["甲"][0] < fronts["乙"][0]
    assert backs["甲背"][0] > backs["乙背"][0]
    assert backs["甲背"][0] == pytest.approx(210 - fronts["甲"][0], abs=1)
    assert backs["甲背"][1] == pytest.approx(fronts["甲"][1], abs=1)


def test_flat_cards_without_backs_have_no_second_sheet() -> None:
    _, report = printed(document(cards(card("甲"), card("乙"))))
    assert report.pages == 1


def test_long_name_is_set_smaller_and_stays_on_its_card() -> None:
    """A name of thirty letters keeps to its card's padding; nothing is shortened."""
    data, report = printed(document(place_cards()))
    assert report.shortened == 0
    pdf = pypdfium2.PdfDocument(data)
    text = pdf[0].get_textpage()
    edges = [text.get_rect(number) for number in range(text.count_rects())]
    for left, _, right, _ in edges:
        side = 0 if (left + right) / 2 < A4.width / 2 else 1
        start = (A4.width / look.MM - 180) / 2 + 90 * side
        assert left / look.MM >= start + look.CARD_PADDING_MM - 0.3
        assert right / look.MM <= start + 90 - look.CARD_PADDING_MM + 0.3


def test_too_many_words_for_a_card_are_set_smaller_then_told() -> None:
    """What shrinks to fit is no loss; what does not is left out and counted: no card runs into the
    next."""
    fits = cards(card(*(f"行{n}" for n in range(12))))
    assert printed(document(fits))[1].shortened == 0
    never = cards(card(*(f"行{n}" for n in range(60))))
    data, report = printed(document(never))
    assert report.shortened == 1
    left = re.findall(r"行\d+", page_texts(data)[0])
    assert left == [f"行{n}" for n in range(len(left))]
    assert 10 < len(left) < 20


def test_pocket_card_runs_on_to_its_back_and_then_to_further_cards() -> None:
    """No line is lost; the second part is behind the first, the third on the next card."""
    data, report = printed(document(pocket_cards(lines=50)))
    found = [re.findall(r"\d\d:\d\d", text) for text in page_texts(data)]
    assert report.pages == 2
    assert report.shortened == 0
    front, back = found
    assert len(front) + len(back) == 50
    assert "08:00" in front
    assert "20:15" in front  # the third part is the front of a second card
    assert min(back) > front[0]


def test_times_on_a_card_stand_in_a_column_of_their_own() -> None:
    """Words begin at one place, however long what stands before them is."""
    lines = tuple(
        CardLine((Run(words),), CardText.SMALL, Align.START, margin)
        for words, margin in (("甲甲", "9:00"), ("乙乙", "10:30–11:00"))
    )
    data, _ = printed(document(cards(Card(lines))))
    text = pypdfium2.PdfDocument(data)[0].get_textpage()
    whole = text.get_text_range()
    lefts = [text.get_charbox(whole.index(sign))[0] for sign in "甲乙"]
    assert lefts[0] == pytest.approx(lefts[1], abs=1.5)


def test_heading_of_a_card_begins_at_its_edge_and_what_follows_a_time_beside_it() -> None:
    lines = tuple(
        CardLine((Run(words),), CardText.SMALL, Align.START, margin)
        for words, margin in (("甲甲", ""), ("乙乙", "10:30"), ("丙丙", ""))
    )
    data, _ = printed(document(cards(Card(lines))))
    text = pypdfium2.PdfDocument(data)[0].get_textpage()
    whole = text.get_text_range()
    heading, timed, after = (text.get_charbox(whole.index(sign))[0] for sign in "甲乙丙")
    assert heading < timed - 10
    assert timed == pytest.approx(after, abs=1.5)


def test_table_card_shows_its_picture() -> None:
    data, report = printed(document(table_cards(), orientation=Orientation.LANDSCAPE))
    assert (report.pages, report.pictures) == (1, ())
    page = pypdfium2.PdfDocument(data)[0].render(scale=1).to_pil().convert("RGB")
    colours = {colour for count, colour in page.getcolors(1_000_000) if count > 1_000}
    assert (0x1F, 0x5F, 0xA8) in colours  # Arcadia's upper stripe


card_lines = st.builds(
    CardLine,
    st.text(max_size=60).map(lambda text: (Run(text),)),
    st.sampled_from(CardText),
    st.sampled_from(Align),
    st.sampled_from(["", "09:30"]),
    st.sampled_from([None, ARCADIA]),
    st.floats(1, 60),
)
sides = st.lists(card_lines, max_size=6).map(tuple)


@settings(max_examples=40)
@given(
    st.lists(st.builds(Card, sides, sides), max_size=5).map(tuple),
    st.floats(5, 400),
    st.floats(5, 400),
    st.sampled_from(CardFold),
    st.booleans(),
    st.booleans(),
)
def test_any_cards_print(
    given_cards: tuple[Card, ...],
    wide: float,
    high: float,
    fold: CardFold,
    middle: bool,
    runs_on: bool,
) -> None:
    """Whatever is written on them and however small they are, a file comes out that opens."""
    block = Cards(cards=given_cards, width_mm=wide, height_mm=high, fold=fold, middle=middle,
                  runs_on=runs_on)  # fmt: skip
    data, report = printed(document(block))
    assert len(pypdfium2.PdfDocument(data)) == report.pages


def test_what_nearly_fits_is_set_a_little_smaller_rather_than_on_the_back() -> None:
    """Lines that overflow by less than a tenth keep to the front; many more go on on the back."""
    full = int(
        (55 - 2 * look.CARD_PADDING_MM)
        * look.MM
        / (look.CARD_SIZES[CardText.BODY] * look.CARD_LEADING * base_size(90, 55))
    )
    assert _faces(full) == 1
    assert _faces(full + 1) == 1
    assert _faces(2 * full) == 2


def _faces(lines: int) -> int:
    """How many sides of paper a card with so many lines takes."""
    given = card(*(f"行{n}" for n in range(lines)))
    return printed(document(cards(given, runs_on=True)))[1].pages
