"""Cards and seating plans that are not finished, and names that no font can print."""

from __future__ import annotations

from io import BytesIO

import msgspec
import pytest

from reception.ceremonies.seating_chart import seating_chart
from reception.ceremonies.seating_text import care_lines
from reception.exchange.programme_text import plan_from_text
from reception.paper import print_pdf
from reception.plan.member import Member
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import Seating, SeatingForm
from reception.print_warnings import print_warnings
from reception.sheets import SHEETS
from reception.sheets.blocks import Cards
from reception.sheets.drawing import Figure, Label
from reception.sheets.drawing_geometry import bounds
from reception.sheets.plain_text import document_text
from reception.sheets.request import SheetRequest
from reception.sheets.seating_drawing import seating_drawing
from reception.sheets.table_cards import WRITTEN_ON
from reception.trouble import Trouble
from reception.wording import wording
from tests.sheets.cases import NOW
from tests.sheets.seats import SEATS

CUNEIFORM = "\U00012000\U00012001"
DAY = """
delegation ARC 阿卡 | Arcadia
"""
"""Nobody is seated or put in order in it."""


def plan_with(**changes: msgspec.Struct) -> Plan:
    """The book of the seats with some records exchanged."""
    plan = plan_from_text(SEATS)
    return Plan([changes.get(record.id.replace(".", "_"), record) for record in plan])  # type: ignore[misc]


def request_for(plan: Plan, language: str = "en") -> SheetRequest:
    return SheetRequest(plan=plan, languages=(language,), now=NOW, revision=7)


def test_a_name_in_a_script_no_font_covers_is_printed_as_boxes_and_told_in_one_sentence() -> None:
    alva = plan_with().get(Member, "alva")
    assert alva is not None
    plan = plan_with(alva=msgspec.structs.replace(alva, name_en=CUNEIFORM))
    report = print_pdf(SHEETS["place-cards"](request_for(plan)), BytesIO())
    assert report.missing == tuple(CUNEIFORM)
    (sentence,) = print_warnings(report, wording("en").say)
    assert "U+12000" in sentence


@pytest.mark.parametrize(
    ("sheet", "key"),
    [
        ("orders", "sheet-no-orders"),
        ("seating", "sheet-no-seatings"),
        ("photo-chart", "sheet-no-photographs"),
        ("place-cards", "sheet-no-seatings"),
        ("table-cards", "sheet-no-seatings"),
    ],
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_where_there_is_nothing_to_print_it_is_said(sheet: str, key: str, language: str) -> None:
    with pytest.raises(Trouble) as told:
        SHEETS[sheet](request_for(plan_from_text(DAY), language))
    assert told.value.key == key
    assert wording(language).say(told.value.key)


def test_seats_that_nobody_has_yet_are_printed_as_a_draft() -> None:
    plan = plan_with()
    empty = Plan([record for record in plan if not isinstance(record, Place)])
    text = document_text(SHEETS["seating"](request_for(empty)))
    assert "(draft)" in text
    assert "No seat yet: Alva" in text
    with pytest.raises(Trouble, match="sheet-nobody-seated"):
        SHEETS["place-cards"](request_for(empty))


def test_more_persons_than_seats_are_printed_all_the_same() -> None:
    dinner = plan_with().get(Seating, "S.dinner")
    assert dinner is not None
    plan = plan_with(S_dinner=msgspec.structs.replace(dinner, tables=1, seats=2))
    text = document_text(SHEETS["seating"](request_for(plan)))
    assert "No seat yet:" in text


@pytest.mark.parametrize("form", list(SeatingForm))
def test_every_form_is_drawn_and_printed(form: SeatingForm) -> None:
    dinner = plan_with().get(Seating, "S.dinner")
    assert dinner is not None
    plan = plan_with(S_dinner=msgspec.structs.replace(dinner, form=form, seats=0))
    standing = form in (SeatingForm.PHOTO, SeatingForm.RECEIVING_LINE)
    document = SHEETS["photo-chart" if standing else "seating"](request_for(plan, "zh"))
    assert print_pdf(document, BytesIO()).missing == ()


@pytest.mark.parametrize(
    "name",
    [
        "塞拉马维特·贝克勒",
        "猜瓦立·素叻他尼维瓦他那贡",
        "Hana Mekonnen",
        "Chaiwalit Surattanivivatthanakun",
    ],
)
def test_a_long_name_stands_behind_its_person_and_over_nobody(name: str) -> None:
    """In the middle of a row, where it has a neighbour on either hand and a row behind it."""
    plan = plan_with()
    alva, seating = plan.get(Member, "alva"), plan.get(Seating, "S.photo")
    assert alva is not None
    assert seating is not None
    seating = msgspec.structs.replace(seating, tables=2, seats=5)
    long = msgspec.structs.replace(alva, name_zh=name, name_en=name)
    plan = plan_with(alva=long, S_photo=seating)
    drawing = seating_drawing(plan, seating_chart(plan, seating), [wording("zh")])
    figures = [bounds(one) for one in drawing.shapes if isinstance(one, Figure)]
    (label,) = [one for one in drawing.shapes if isinstance(one, Label) and one.text == name]
    box = bounds(label)
    assert not any(
        box.left < other.right
        and other.left < box.right
        and box.top < other.bottom
        and other.top < box.bottom
        for other in figures
    )


@pytest.mark.parametrize("language", ["zh", "en", "zh+en"])
def test_a_place_card_has_the_name_in_the_guests_own_script_once(language: str) -> None:
    """Nasr's is on record; Alva writes the name as the English one, Wang has none."""
    alva = plan_with().get(Member, "alva")
    assert alva is not None
    plan = plan_with(alva=msgspec.structs.replace(alva, name_native="Alva"))
    asked = msgspec.structs.replace(request_for(plan), languages=tuple(language.split("+")))
    blocks = SHEETS["place-cards"](asked).blocks
    cards = [card for one in blocks if isinstance(one, Cards) for card in one.cards]
    told = {tuple(run.text for one in card.front for run in one.line) for card in cards}
    assert any("نصر الدين" in card for card in told)
    (card,) = {card for card in told if "Alva" in card}
    assert card.count("Alva") == 1
    assert not any("" in card for card in told)


def test_a_party_known_by_its_number_has_blank_cards_for_as_many_as_have_seats() -> None:
    """Twelve come; one seat is theirs at the talks and two at the banquet: three cards to be
    written on by hand, no more."""
    vidal = plan_with().get(Member, "vidal")
    assert vidal is not None
    party = msgspec.structs.replace(
        vidal, name_zh="随员", name_en="Entourage", title_zh="", title_en="", persons=12
    )
    more = Place(id="more", seating="S.dinner", person="vidal", table=2, seat=4)
    plan = Plan([*plan_with(vidal=party), more])
    cards = [
        [run.text for line in card.front for run in line.line]
        for block in SHEETS["place-cards"](request_for(plan)).blocks
        if isinstance(block, Cards)
        for card in block.cards
    ]
    blank = [card for card in cards if WRITTEN_ON in card]
    assert blank == [[WRITTEN_ON, "Arcadia", "Entourage"]] * 3
    assert not any(card[0] == "Entourage" for card in cards)
    report = print_pdf(SHEETS["place-cards"](request_for(plan)), BytesIO())
    assert report.shortened == 0


def test_who_interprets_from_behind_has_no_card() -> None:
    for sheet in ("place-cards", "table-cards"):
        text = document_text(SHEETS[sheet](request_for(plan_with())))
        dinner = text.split("Table 1")[-1] if sheet == "table-cards" else text
        assert "Alva" in dinner
        assert ("Chen Mou" in dinner) is (sheet == "place-cards"), "beside at the talks alone"


def test_a_diet_written_in_both_languages_is_told_in_the_readers_and_not_twice() -> None:
    guest = Member(id="m", delegation="ARC", avoids=("halal",), diet="清真 | halal")
    assert care_lines(guest, wording("zh")) == ["清真"]
    assert care_lines(guest, wording("en")) == ["halal food only, halal"]
    plain = msgspec.structs.replace(guest, avoids=(), diet="少盐", step_free=True)
    assert care_lines(plain, wording("en")) == ["少盐", "Needs step-free access"]
