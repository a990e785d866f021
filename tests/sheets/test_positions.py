"""Who stands where in a ceremony: placed on marks, and never left out where there is none."""

from datetime import UTC, datetime
from typing import Any

import pytest

from reception.ceremonies.cue_times import CueCourse, ceremony_of, cue_course, cues_of
from reception.ceremonies.ground import Ground
from reception.ceremonies.positions import Positions, ground_for, positions_of
from reception.exchange.programme_text import plan_from_text
from reception.plan.ceremony import Ceremony
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.sheets.blocks import CheckList, Document, Grid, Mark
from reception.sheets.drawing import Drawing, Figure, Form, Label
from reception.sheets.positions_drawing import positions_drawing
from reception.sheets.positions_sheet import positions_sheet
from reception.sheets.request import SheetRequest
from reception.wording import wording

ENGLISH = wording("en")
WREATH = Ceremony(id="E", engagement="W")
NOW = datetime(2024, 4, 9, 8, 5, tzinfo=UTC)
BOOK = """
venue MON 纪念碑 | Monument
person wang leader 王某 | Wang Mou
delegation ARC 阿卡 | Arcadia
  member alva principal 阿尔瓦 | Alva
  stay ARC.1 2024-04-10 09:00 > 2024-04-12 10:00
  track main principal: alva
day 2024-04-10
  10:00-10:25 ARC.main wreath 献花圈 | Wreath-laying; as W; with wang(accompanying)
  12:00-12:30 ARC.main welcome 欢迎 | Welcome; as H
  15:00-15:25 ARC.main rehearsal 演练 | Rehearsal; as V
record ceremony WC; engagement W
record cue W1; ceremony WC; order 1; number 1; actors city_leader guest; position 停车点 | car stop
record cue W2; ceremony WC; order 2; number 2; after W1; actors band; position 队列位置
record cue W3; ceremony WC; order 3; number 3; after W2; actors guest; position 碑座北侧 | base
record cue W4; ceremony WC; order 4; number 4; after W3; actors guide; position 天桥 | footbridge
record cue W5; ceremony WC; order 5; number 5; after W4; actors press; branch rain; position 站位
record cue W6; ceremony WC; order 6; number 6; after W5; actors escort_officer all
record cue W7; ceremony WC; order 7; number 7; after W6; actors guest; position 停车点 | car stop
record ceremony HC; engagement H
record cue H1; ceremony HC; order 1; number 1; actors guest; position 人民大会堂北大厅
record ceremony VC; engagement V
record cue V1; ceremony VC; order 1; number 1; actors guest; position 门 | gate
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_from_text(BOOK)


def held(plan: Plan, engagement: str) -> tuple[Ground | None, CueCourse]:
    ceremony = ceremony_of(plan, engagement)
    item = plan.get(Engagement, engagement)
    assert ceremony is not None
    assert item is not None
    cues = cues_of(plan, ceremony)
    return ground_for(plan, ceremony, item, cues), cue_course(ceremony, cues)


def stood(positions: Positions) -> list[tuple[int, str, str, list[str]]]:
    return [
        (one.number, one.role, one.mark.id if one.mark else "", [cue.number for cue in one.cues])
        for one in positions.placed
    ]


def printed(plan: Plan, **narrowed: Any) -> Document:
    return positions_sheet(
        SheetRequest(plan=plan, languages=("en",), now=NOW, revision=1, **narrowed)
    )


def test_a_role_keeps_its_number_on_every_mark_and_cues_of_one_mark_are_joined(plan: Plan) -> None:
    assert stood(positions_of(*held(plan, "W"))) == [
        (1, "city_leader", "car", ["1"]),
        (2, "guest", "car", ["1", "7"]),
        (2, "guest", "base", ["3"]),
        (3, "band", "band", ["2"]),
    ]


def test_at_a_cue_everybody_stands_where_they_were_last(plan: Plan) -> None:
    at = {
        until: [mark for _, role, mark, _ in stood(found) if role == "guest"]
        for until in ("W2", "W4", "W7")
        for found in [positions_of(*held(plan, "W"), until=until, all_along=False)]
    }
    assert at == {"W2": ["car"], "W4": ["base"], "W7": ["car"]}


def test_at_a_cue_that_is_not_in_force_it_is_as_right_before_it(plan: Plan) -> None:
    """W5 counts only in rain: nobody has come back to the car there yet."""
    at_it = positions_of(*held(plan, "W"), until="W5", all_along=False)
    before = positions_of(*held(plan, "W"), until="W4", all_along=False)
    assert at_it == before
    assert ("guest", "base") in [(role, mark) for _, role, mark, _ in stood(at_it)]


def test_a_position_without_a_mark_is_told_and_not_dropped(plan: Plan) -> None:
    found = positions_of(*held(plan, "W"))
    assert [(one.role, one.cues[0].id) for one in found.unplaced] == [("guide", "W4")]
    assert found.roaming == ("escort_officer",)


def test_a_cue_of_a_branch_not_in_force_places_nobody(plan: Plan) -> None:
    assert "press" not in positions_of(*held(plan, "W")).roles
    wet = plan_from_text(BOOK.replace("engagement W\n", "engagement W; branches rain\n", 1))
    assert "press" in positions_of(*held(wet, "W")).roles


def test_a_ceremony_by_hand_gets_the_ground_that_knows_its_positions(plan: Plan) -> None:
    ground, _ = held(plan, "H")
    assert ground is not None
    assert ground.id == "north-hall"
    assert held(plan, "V")[0] is None


def test_the_ground_of_the_template_comes_first(plan: Plan) -> None:
    item = plan.get(Engagement, "H")
    assert item is not None
    ceremony = Ceremony(id="X", engagement="H", template="welcome-outdoor-2025")
    ground = ground_for(plan, ceremony, item, ())
    assert ground is not None
    assert ground.id == "east-plaza-2025"


def test_the_sheet_draws_the_sides_apart_and_lists_what_has_no_mark(plan: Plan) -> None:
    document = printed(plan)
    drawing = next(block for block in document.blocks if isinstance(block, Drawing))
    figures = {one.id: one for one in drawing.shapes if isinstance(one, Figure)}
    assert figures["guest@base"].form is Form.ROUND
    assert figures["city_leader@car"].form is Form.SQUARE
    assert figures["guest@car"].x != figures["city_leader@car"].x
    assert ("1", "city leader: Wang Mou") in [(one.sign, one.text) for one in drawing.legend]
    grid = next(block for block in document.blocks if isinstance(block, Grid))
    guide = next(row for row in grid.rows if "guide" in row.cells[1].text)
    assert guide.cells[2].text.splitlines() == ["footbridge", "no mark on the diagram"]
    assert guide.cells[2].lines[1][0].mark is Mark.TBC


def test_a_ceremony_without_a_ground_is_printed_as_a_list(plan: Plan) -> None:
    lacks = [block for block in printed(plan).blocks if isinstance(block, CheckList)]
    said = [run.text for block in lacks for item in block.items for run in item]
    assert any("no ground drawn" in text for text in said)
    assert sum(isinstance(block, Drawing) for block in printed(plan).blocks) == 2
    assert sum(isinstance(block, Grid) for block in printed(plan).blocks) == 3


def test_every_figure_stands_inside_the_drawing(plan: Plan) -> None:
    for drawing in (block for block in printed(plan).blocks if isinstance(block, Drawing)):
        for figure in (one for one in drawing.shapes if isinstance(one, Figure)):
            assert 0 <= figure.x <= drawing.width_mm
            assert 0 <= figure.y <= drawing.height_mm


def test_an_empty_ground_names_its_marks_to_be_filled_in_by_hand(plan: Plan) -> None:
    ground, course = held(plan, "W")
    assert ground is not None
    nobody = positions_drawing(positions_of(ground, cue_course(WREATH, ())), ground, [ENGLISH])
    named = {one.text for one in nobody.shapes if isinstance(one, Label)}
    assert {mark.name_en for mark in ground.mark} <= named
    some = positions_drawing(positions_of(ground, course), ground, [ENGLISH])
    named = {one.text for one in some.shapes if isinstance(one, Label)}
    assert "start line" not in named
    assert "car stop" in named
