"""Drawings of seatings of every size: what is drawn can be read, and is no larger than its page."""

from __future__ import annotations

from io import BytesIO
from itertools import count

import msgspec
import pytest

from reception.actions.seating import seat_everybody, set_out_seats
from reception.ceremonies.seating_chart import seating_chart
from reception.exchange.programme_text import plan_from_text
from reception.paper import print_pdf
from reception.plan.engagement import Engagement
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.seating import Seating, SeatingForm
from reception.sheets import SHEETS
from reception.sheets.blocks import Cards, CheckList, Grid
from reception.sheets.drawing import Drawing, Figure, Form, Label
from reception.sheets.drawing_geometry import bounds
from reception.sheets.request import SheetRequest
from reception.sheets.seating_drawing import seating_drawing
from reception.sheets.seating_sheet import ROOM_MM, STANDING_ROOM_MM
from reception.wording import wording
from tests.sheets.cases import NOW

SMALLEST_MM = 1.75
"""About five points, the least that is read from a sheet in the hand."""
NAMES = (
    ("达维特·特斯法耶", "Dawit Tesfaye"),
    ("穆罕默德·本·拉希德·阿勒马克图姆", "Mohammed bin Rashid Al Maktoum"),
    ("阿娜", "Ana"),
)


def seated(form: str, guests: int, hosts: int, *, empty: bool = False) -> Plan:
    """Guests and hosts in a room; nobody has a seat yet in an empty one."""
    ids = " ".join(f"g{n}" for n in range(guests))
    party = "\n".join(
        f"  member g{n} {'official' if n else 'principal'} {zh} | {en}; order {n + 1}"
        for n in range(guests)
        for zh, en in [NAMES[n % 3]]
    )
    persons = "\n".join(f"person h{n} leader 王{n} | Wang {n}; rank {n + 1}" for n in range(hosts))
    text = f"""{persons}
delegation ARC 阿卡 | Arcadia
{party}
  stay ARC.1 2024-04-10 22:30 > 2024-04-12 10:00
  track main principal: {ids}
venue HALL 市民中心 | Civic Centre; at 39.9050 119.7200
day 2024-04-11
  10:00-11:00 ARC.main meeting 会见 | Meeting @ HALL
    ; with h0(host) {" ".join(f"h{n}" for n in range(1, hosts))}
seats {form}; host h0; guest g0; as S
"""
    plan = plan_from_text(text)
    ids_of_places = count()
    if empty:
        return plan
    return plan.apply(
        seat_everybody(plan, seating="S", new_id=lambda kind: f"{kind}-{next(ids_of_places)}")
    )


def drawn(plan: Plan, room: tuple[float, float], language: str = "en") -> Drawing:
    seating = plan.get(Seating, "S")
    assert seating is not None
    return seating_drawing(plan, seating_chart(plan, seating), [wording(language)], room=room)


SEATED = [
    ("armchairs", 2, 2),
    ("armchairs", 7, 6),
    ("armchairs", 13, 12),
    ("armchairs", 30, 30),
    ("talks", 3, 3),
    ("talks", 10, 10),
    ("talks", 20, 20),
    ("round-tables: 1 tables of 10", 5, 5),
    ("round-tables: 4 tables of 10", 20, 20),
    ("round-tables: 15 tables of 10", 75, 75),
    ("round-tables: 40 tables of 10", 200, 200),
    ("long-table: 1 tables of 30", 15, 15),
    ("signing", 12, 12),
]
STANDING = [
    ("photo: 1 rows", 6, 6),
    ("photo: 5 rows", 60, 60),
    ("photo: 2 rows", 60, 60),
    ("photo: 12 rows", 60, 60),
]


@pytest.mark.parametrize(("form", "guests", "hosts"), [*SEATED, *STANDING])
def test_a_room_of_any_size_is_drawn_within_its_page_and_can_be_read(
    form: str, guests: int, hosts: int
) -> None:
    room = STANDING_ROOM_MM if (form, guests, hosts) in STANDING else ROOM_MM
    for language in ("zh", "en"):
        drawing = drawn(seated(form, guests, hosts), room, language)
        assert drawing.width_mm <= room[0] + 0.01
        assert drawing.height_mm <= room[1] + 0.01
        sizes = [one.size_mm for one in drawing.shapes if isinstance(one, Label) and one.text]
        numbers = [one.r * 1.15 for one in drawing.shapes if isinstance(one, Figure) and one.number]
        assert min(sizes + numbers) >= SMALLEST_MM


@pytest.mark.parametrize(("form", "guests", "hosts"), [*SEATED, *STANDING])
def test_no_figure_covers_another_however_many_there_are(
    form: str, guests: int, hosts: int
) -> None:
    room = STANDING_ROOM_MM if (form, guests, hosts) in STANDING else ROOM_MM
    drawing = drawn(seated(form, guests, hosts), room)
    at = [(one.x, one.y, one.r) for one in drawing.shapes if isinstance(one, Figure)]
    for n, (x, y, r) in enumerate(at):
        for other_x, other_y, other_r in at[:n]:
            reach = r + other_r - 0.01
            assert (
                abs(x - other_x) >= reach
                or abs(y - other_y) >= reach
                or ((x - other_x) ** 2 + (y - other_y) ** 2 >= reach**2)
            )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_names_stand_clear_of_the_figures_of_two_rows_of_armchairs(language: str) -> None:
    drawing = drawn(seated("armchairs", 13, 12), ROOM_MM, language)
    figures = [bounds(one) for one in drawing.shapes if isinstance(one, Figure)]
    names = [one for one in drawing.shapes if isinstance(one, Label) and one.id]
    assert len(names) == 25
    for name in names:
        box = bounds(name)
        assert not any(
            box.left < other.right
            and other.left < box.right
            and box.top < other.bottom
            and other.top < box.bottom
            for other in figures
        ), name.text


def test_long_arms_of_armchairs_have_rows_of_about_one_length() -> None:
    """Twelve down an arm are two rows of six, not one of twelve."""
    drawing = drawn(seated("armchairs", 13, 13, empty=True), ROOM_MM)
    xs = {round(one.x) for one in drawing.shapes if isinstance(one, Label) and one.id}
    assert len(xs) == 2 + 4, "two at the head, two rows on either side"


def test_a_room_without_end_keeps_the_size_that_is_read_best() -> None:
    """On a screen, where one can look closer, forty have their names."""
    plan = seated("talks", 20, 20)
    seating = plan.get(Seating, "S")
    assert seating is not None
    drawing = seating_drawing(plan, seating_chart(plan, seating), [wording("en")])
    assert drawing.width_mm > ROOM_MM[0]
    assert sum(isinstance(one, Label) and bool(one.id) for one in drawing.shapes) == 40


def test_a_long_receiving_line_goes_on_in_rows_of_about_one_length() -> None:
    drawing = drawn(seated("receiving-line", 12, 11), STANDING_ROOM_MM)
    assert drawing.rows
    assert len(drawing.cuts) == 1
    figures = [one for one in drawing.shapes if isinstance(one, Figure)]
    first = sum(figure.x < drawing.cuts[0] for figure in figures)
    assert sorted((first, len(figures) - first)) == [11, 12]
    assert all(abs(figure.x - drawing.cuts[0]) > figure.r for figure in figures)


def sheet(plan: Plan, name: str = "seating", *languages: str) -> list[object]:
    asked = SheetRequest(plan=plan, languages=languages or ("en",), now=NOW, revision=1)
    return list(SHEETS[name](asked).blocks)


def test_tables_too_small_for_numbers_have_a_pattern_with_them() -> None:
    """Two thousand guests: every table has its number, and one table shows how seats count."""
    drawings = [
        one
        for one in sheet(seated("round-tables: 40 tables of 10", 200, 200))
        if isinstance(one, Drawing)
    ]
    room, pattern = drawings
    numbered = [one.text for one in room.shapes if isinstance(one, Label)]
    assert numbered[:-1] == [str(table) for table in range(1, 41)]
    figures = [one for one in pattern.shapes if isinstance(one, Figure)]
    assert [one.number for one in figures] == [str(seat) for seat in range(1, 11)]
    assert {one.form for one in figures} == {Form.ROUND, Form.SQUARE}


def test_a_draft_names_who_has_no_seat_and_lists_no_empty_table() -> None:
    blocks = sheet(seated("armchairs", 2, 2, empty=True), "seating", "zh", "en")
    assert not any(isinstance(one, Grid) for one in blocks)
    (lacks,) = [one for one in blocks if isinstance(one, CheckList)]
    (item,) = lacks.items
    said = "".join(run.text for run in item)
    assert said.startswith("尚无座位：达维特·特斯法耶")
    assert "No seat yet: Dawit Tesfaye" in said


def test_too_few_seats_are_told_on_the_page_by_number() -> None:
    blocks = sheet(seated("round-tables: 1 tables of 4", 4, 3, empty=True))
    (lacks,) = [one for one in blocks if isinstance(one, CheckList)]
    said = ["".join(run.text for run in item) for item in lacks.items]
    assert said[0].startswith("7 persons are to be seated, but there are 4 seats.")


def test_a_photograph_is_set_out_in_rows_that_a_page_can_show() -> None:
    """Of 45 there are three rows of fifteen, not one of 45."""
    plan = seated("photo", 25, 20, empty=True)
    (engagement,) = plan.table(Engagement)
    step = set_out_seats(plan, id="N", engagement=engagement, form=SeatingForm.PHOTO)
    seating = plan.apply(step).get(Seating, "N")
    assert seating is not None
    assert seating.tables == 3


@pytest.mark.parametrize(
    ("persons", "lines", "told"),
    [(10, 10, "Dawit Tesfaye"), (30, 1, "Dawit Tesfaye"), (60, 1, "60 persons: see the seating")],
)
def test_a_table_card_of_many_runs_on_and_of_too_many_tells_the_number(
    persons: int, lines: int, told: str
) -> None:
    plan = seated(f"long-table: 1 tables of {persons}", persons // 2, persons // 2)
    (block,) = [one for one in sheet(plan, "table-cards") if isinstance(one, Cards)]
    (card,) = block.cards
    said = ["".join(run.text for run in one.line) for one in card.front[1:]]
    assert len(said) == lines
    assert told in " ".join(said)
    asked = SheetRequest(plan=plan, languages=("zh", "en"), now=NOW, revision=1)
    assert print_pdf(SHEETS["table-cards"](asked), BytesIO()).shortened == 0


def test_a_table_card_tells_a_party_without_names_once_with_its_number() -> None:
    plan = seated("long-table: 1 tables of 9", 1, 1, empty=True)
    party = Member(id="party", delegation="ARC", name_zh="随行人员", name_en="Party", persons=5)
    seating = plan.get(Seating, "S")
    assert seating is not None
    named = msgspec.structs.replace(seating, persons=("g0", "h0", "party"))
    plan = Plan([*(one for one in plan if one.id != "S"), party, named])
    ids = count()
    plan = plan.apply(seat_everybody(plan, seating="S", new_id=lambda kind: f"{kind}-{next(ids)}"))
    (block,) = [one for one in sheet(plan, "table-cards", "zh", "en") if isinstance(one, Cards)]
    said = ["".join(run.text for run in one.line) for one in block.cards[0].front]
    assert [one for one in said if "Party" in one] == ["随行人员5人  Party (5)"]
