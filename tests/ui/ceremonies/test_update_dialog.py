"""What a changed template would change, told part by part and taken only where it is ticked."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reception.actions.ceremony import apply_template
from reception.ceremonies.template_library import shipped_templates
from reception.ceremonies.template_update import differences
from reception.exchange.programme_text import plan_from_text
from reception.plan.ceremony import Ceremony
from reception.plan.flag_set import FlagSet
from reception.plan.task import Task
from tests.ceremonies.conftest import BOOK
from tests.sessions import session_on
from ui.ceremonies.update_dialog import UpdateDialog
from ui.desk import Desk

NOW = datetime(2024, 4, 9, 8, 0, tzinfo=UTC)
BANQUET = shipped_templates()["state-banquet"]


@pytest.fixture(params=["zh", "en"])
def desk(request: pytest.FixtureRequest) -> Desk:
    """A banquet made from its template."""
    desk = Desk(session_on(plan_from_text(BOOK), NOW), request.param)
    desk.act(
        partial(
            apply_template,
            engagement="W",
            template_id=BANQUET.id,
            template=BANQUET,
            new_id=desk.session.new_id,
        )
    )
    return desk


def test_every_part_is_offered_in_words_and_only_what_is_ticked_is_taken(
    qtbot: QtBot, desk: Desk
) -> None:
    hall, table = BANQUET.flags
    newer = msgspec.structs.replace(
        BANQUET,
        cue=BANQUET.cue[:-1],
        flags=(
            msgspec.structs.replace(hall, guest=2),
            msgspec.structs.replace(table, id="door", name_zh="门厅", name_en="foyer"),
        ),
        task=(
            *BANQUET.task,
            msgspec.structs.replace(BANQUET.task[0], id="g", title_zh="礼品", title_en="Gifts"),
        ),
    )
    (ceremony,) = desk.plan.table(Ceremony).values()
    found = differences(desk.plan, ceremony, newer)
    dialog = UpdateDialog(desk, ceremony, newer, found)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    rows = [dialog.list.item(row) for row in range(dialog.list.count())]
    texts = [row.text() for row in rows]
    foyer, gifts = desk.wording.pick("门厅", "foyer"), desk.wording.pick("礼品", "Gifts")
    assert len(texts) == 5
    assert "1 → 2" in texts[1]
    assert foyer in texts[2]
    assert gifts in texts[4]
    for row in rows[:2] + rows[3:]:
        row.setCheckState(Qt.CheckState.Unchecked)
    tasks = desk.plan.table(Task)
    dialog.accept()
    assert {one.part for one in desk.plan.table(FlagSet).values()} == {"hall", "desk", "door"}
    assert desk.plan.table(Task) == tasks


def test_after_which_cue_one_comes_is_told_by_numbers(qtbot: QtBot, desk: Desk) -> None:
    """Of what it is and of what it would be."""
    gone, follower = next(
        (one, other) for one, other in pairwise(BANQUET.cue) if other.after == one.number
    )
    rest = tuple(one for one in BANQUET.cue if one is not gone)
    closed = msgspec.structs.replace(follower, after=gone.after)
    newer = msgspec.structs.replace(
        BANQUET, cue=tuple(closed if one is follower else one for one in rest)
    )
    (ceremony,) = desk.plan.table(Ceremony).values()
    dialog = UpdateDialog(desk, ceremony, newer, differences(desk.plan, ceremony, newer))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    nothing = desk.say("change-nothing")
    assert f"{gone.number} → {gone.after or nothing}" in dialog.list.item(0).text()
