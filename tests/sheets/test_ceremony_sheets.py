"""Cue sheets, scripts and ribbon proofs, one fact at a time."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from reception.actions.record import add_record, change_record
from reception.exchange.programme_text import plan_from_text
from reception.plan.ceremony import Ceremony
from reception.plan.delegation import Jurisdiction
from reception.plan.engagement import Engagement
from reception.plan.flag_set import FlagPlace, FlagSet
from reception.plan.plan import Plan
from reception.sheets.blocks import CheckList, Document, Facts, Grid, Mark, Note, Title
from reception.sheets.cue_sheet import cue_sheet
from reception.sheets.drawing import Drawing, Label
from reception.sheets.positions_sheet import positions_sheet
from reception.sheets.request import SheetRequest
from reception.sheets.ribbon_sheet import LARGEST_MM, fitting_size, ribbon_sheet
from reception.sheets.script_sheet import script_sheet
from reception.trouble import Trouble
from tests.sheets import plans

NOW = datetime(2024, 4, 9, 8, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_from_text(plans.CEREMONIES)


def asked(plan: Plan, **narrowed: Any) -> SheetRequest:
    return SheetRequest(plan=plan, languages=("en",), now=NOW, revision=1, **narrowed)


def grids(document: Document) -> list[Grid]:
    return [block for block in document.blocks if isinstance(block, Grid)]


def lacks(document: Document) -> list[str]:
    """What a draft says it lacks."""
    found = (block for block in document.blocks if isinstance(block, CheckList))
    return ["".join(run.text for run in item) for one in found for item in one.items]


def script_of(plan: Plan, whose: str) -> list[str]:
    """What the page of one role tells, a line for each cue."""
    blocks = script_sheet(asked(plan)).blocks
    start = next(n for n, b in enumerate(blocks) if isinstance(b, Title) and whose in b.text)
    grid = next(block for block in blocks[start:] if isinstance(block, Grid))
    return [row.cells[2].text.splitlines()[0] for row in grid.rows]


def test_a_cue_on_signal_is_printed_so_and_so_is_what_follows(plan: Plan) -> None:
    grid = grids(cue_sheet(asked(plan)))[0]
    by_number = {row.cells[0].text: row for row in grid.rows}
    assert by_number["6"].cells[7].text == "until signal"
    cell = by_number["7"].cells[1]
    assert (cell.text, cell.lines[0][0].mark) == ("on signal", Mark.TBC)


def test_the_flags_of_a_ceremony_are_told_above_its_cues(plan: Plan) -> None:
    ceremony = min(plan.table(Ceremony).values(), key=lambda one: one.id)
    flags = FlagSet(id="F", engagement=ceremony.engagement, place=FlagPlace.TABLE, host=2, guest=1)
    sheet = cue_sheet(asked(plan.apply(add_record(plan, record=flags))))
    facts = [value.text for one in sheet.blocks if isinstance(one, Facts) for _, value in one.pairs]
    assert "Table: 2 of the host, 1 of each guest, No. 4 (144 × 96 cm)" in facts


def test_flags_of_a_guest_who_has_none_are_not_promised_above_the_cues(plan: Plan) -> None:
    """National Flag Law, article 18: of a guest from Hong Kong no flag of a state is put out."""
    ceremony = min(plan.table(Ceremony).values(), key=lambda one: one.id)
    flags = FlagSet(id="F", engagement=ceremony.engagement, place=FlagPlace.TABLE, host=2, guest=1)
    plan = plan.apply(add_record(plan, record=flags))
    for guest in plan.delegations_of(plan.table(Engagement)[ceremony.engagement]):
        changed = change_record(plan, id=guest, jurisdiction=Jurisdiction.SAR, country="HK")
        plan = plan.apply(changed)
    sheet = cue_sheet(asked(plan))
    facts = [value.text for one in sheet.blocks if isinstance(one, Facts) for _, value in one.pairs]
    assert "Table: 2 of the host, none of the guest, No. 4 (144 × 96 cm)" in facts
    assert any("Hong Kong and Macao are no foreign states" in told for told in lacks(sheet))


def test_an_unfinished_ceremony_is_printed_as_a_draft_and_says_why(plan: Plan) -> None:
    document = cue_sheet(asked(plan))
    titles = [block.text for block in document.blocks if isinstance(block, Title)]
    assert titles == ["Cue sheet (draft)"] * 2
    assert lacks(document) == [
        "Cues without a person or an action: 7.",
        "This ceremony has no cues yet.",
    ]


def test_a_cue_on_signal_alone_makes_no_draft(plan: Plan) -> None:
    """Waiting for a signal is how a ceremony goes on, and is told as that below its cues."""
    whole = plan.apply(change_record(plan, id="W8", actors=("guest",), action_zh="离场"))
    document = cue_sheet(asked(whole))
    assert next(b.text for b in document.blocks if isinstance(b, Title)) == "Cue sheet"
    notes = [block.text for block in document.blocks if isinstance(block, Note)]
    assert notes == ["Cues without a known time, on signal: 7."]


def test_a_ceremony_longer_than_its_block_says_so_on_every_sheet(plan: Plan) -> None:
    engagement = plan.get(Engagement, "W")
    assert engagement is not None
    short = plan.apply(
        change_record(plan, id=engagement.id, end=engagement.start + timedelta(minutes=1))
    )
    for sheet in (cue_sheet, positions_sheet):
        told = [text for text in lacks(sheet(asked(short))) if "longer than the block" in text]
        assert told == ["The cues take 3:45 min, longer than the block of 1 min."]
    notes = [b.text for b in script_sheet(asked(short)).blocks if isinstance(b, Note)]
    assert any("longer than the block" in text for text in notes)


def test_a_finished_ceremony_is_no_draft(plan: Plan) -> None:
    step = change_record(plan, id="W8", actors=("guest",), action_zh="离场", after="W5")
    whole = plan.apply(step)
    titles = [b.text for b in cue_sheet(asked(whole)).blocks if isinstance(b, Title)]
    assert titles[0] == "Cue sheet"


def test_a_side_is_printed_with_its_frame(plan: Plan) -> None:
    rows = grids(cue_sheet(asked(plan)))[0].rows
    (stepping,) = (row for row in rows if row.cells[0].text == "4")
    assert "right (own side)" in stepping.cells[6].text


def test_a_branch_not_in_force_stands_apart(plan: Plan) -> None:
    counted, others = grids(cue_sheet(asked(plan)))
    assert [row.cells[0].text for row in others.rows] == ["5"]
    assert "5" not in {row.cells[0].text for row in counted.rows}


def test_a_script_speaks_to_its_reader_and_tells_what_comes_before(plan: Plan) -> None:
    assert script_of(plan, "Alva") == [
        "city leader: greet the guest and introduce the party",
        "band: play the guest's anthem",
        "You step up and straighten the ribbons.",
        "You, with guest's spouse: straighten the other side together.",
        "You, with guest's party: stand in silence.",
    ]


def test_a_script_of_who_only_prepares_has_that_alone(plan: Plan) -> None:
    assert script_of(plan, "florist") == ["You, with wreath officer: set the wreath on its stand."]


def test_every_ribbon_stands_letter_for_letter_as_it_will_be_printed(plan: Plan) -> None:
    drawings = [b for b in ribbon_sheet(asked(plan)).blocks if isinstance(b, Drawing)]
    labels = [s.text for d in drawings for s in d.shapes if isinstance(s, Label)]
    assert labels[:2] == ["人民英雄永垂不朽", "المجد والخلود لأبطال الشعب"]
    assert labels[2].startswith("From the President")
    assert labels[3] == "(no text yet)"


def test_a_ribbon_proof_tells_below_each_ribbon_whether_it_is_approved(plan: Plan) -> None:
    document = ribbon_sheet(asked(plan))
    drawings = [block for block in document.blocks if isinstance(block, Drawing)]
    assert drawings[0].note == (
        "Approved on Tue 2 April 2024  Approved by Ms Vega  Proof photo ribbon-1.jpg"
    )
    assert drawings[1].note == "Not approved yet"
    assert lacks(document)[0] == "Ribbons without a text: 4. Write their texts."
    assert document.frame.marking == "", "the embassy reads it"


@pytest.mark.parametrize("length", [1, 8, 15, 30, 60, 120, 300])
def test_a_ribbon_text_is_as_large_as_its_ribbon_lets_it_be(length: int) -> None:
    sizes = [fitting_size("英" * n) for n in (length, length + 1)]
    assert LARGEST_MM >= sizes[0] >= sizes[1] >= 3.0


@pytest.mark.parametrize(
    ("sheet", "key"),
    [
        (cue_sheet, "sheet-no-ceremonies"),
        (script_sheet, "sheet-no-ceremonies"),
        (ribbon_sheet, "sheet-no-wreaths"),
    ],
)
def test_there_may_be_nothing_to_print(plan: Plan, sheet: object, key: str) -> None:
    with pytest.raises(Trouble) as told:
        sheet(asked(plan, day=date(2024, 4, 11)))  # type: ignore[operator]
    assert told.value.key == key
