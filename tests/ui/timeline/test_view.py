"""The timeline under a hand: dragging, nudging, choosing, as a person does it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reception.checks.conflict import Severity
from reception.exchange.programme_text import plan_from_text
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from tests.sessions import KeptSteps, session_on
from ui.desk import Desk
from ui.timeline import TimelinePage
from ui.timeline.painting import HEADING, RULER
from ui.timeline.view import TimelineView

NINE = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
TEXT = """
person wang leader 王 | Wang
delegation ETH 埃塞俄比亚 | Ethiopia; code ETH
  member abebe principal 阿贝贝 | Abebe
  stay ETH.1 2026-11-23 03:10 PEK_VIP > 2026-11-24 10:00 PEK_VIP
  track main principal: abebe
day 2026-11-23
  09:30-10:30 main meeting 会见 | Meeting @ GHP; as MEETING; with wang
  11:00-12:00 main signing 签字 | Signing @ GHP; as SIGNING
  13:00-13:30 main motorcade GHP > DYT_E; as DRIVE
"""


@pytest.fixture
def store() -> KeptSteps:
    return KeptSteps()


@pytest.fixture
def desk(store: KeptSteps) -> Desk:
    session = session_on(plan_from_text(TEXT), NINE, store=store)
    return Desk(session, "en")


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> TimelineView:
    page = TimelinePage(desk)
    page.resize(1200, 400)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    assert desk.day == date(2026, 11, 23)
    return page.view


def middle_of(view: TimelineView, item: str, *, at: float = 0.5) -> QPoint:
    """A point on the bar of an item, so far along it."""
    number, bar = view.layout_now.places_of(item)[0]
    box = view.layout_now.box(number, bar)
    x = box.x + at * box.width - view.horizontalScrollBar().value() + HEADING
    y = box.y + box.height / 2 - view.verticalScrollBar().value() + RULER
    return QPoint(round(x), round(y))


def drag(
    qtbot: QtBot, view: TimelineView, start: QPoint, end: QPoint, *, drop: bool = True
) -> None:
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.7, 1.0):
        step = start + (end - start) * part
        qtbot.mouseMove(port, step)
    if drop:
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def meeting(desk: Desk) -> tuple[str, str]:
    found = desk.plan.get(Engagement, "MEETING")
    assert found is not None
    assert found.end is not None
    zone = desk.plan.zone
    return f"{found.start.astimezone(zone):%H:%M}", f"{found.end.astimezone(zone):%H:%M}"


def test_drag_of_a_bar_moves_the_item_in_one_step(
    qtbot: QtBot, view: TimelineView, desk: Desk, store: KeptSteps
) -> None:
    start = middle_of(view, "MEETING")
    right = round(-60 * view.layout_now.scale.per_minute)
    with qtbot.waitSignal(desk.changed):
        drag(qtbot, view, start, start + QPoint(right, 0))
    assert meeting(desk) == ("08:30", "09:30")
    assert [step.verb for step in store.steps] == ["engagement.move"]
    desk.undo()
    assert meeting(desk) == ("09:30", "10:30")


def test_drag_of_an_edge_resizes(qtbot: QtBot, view: TimelineView, desk: Desk) -> None:
    start = middle_of(view, "MEETING", at=0.99)
    drag(qtbot, view, start, start + QPoint(round(20 * view.layout_now.scale.per_minute), 0))
    assert meeting(desk) == ("09:30", "10:50")


def test_drag_of_a_move_moves_departure_and_arrival(
    qtbot: QtBot, view: TimelineView, desk: Desk
) -> None:
    start = middle_of(view, "DRIVE")
    drag(qtbot, view, start, start + QPoint(round(15 * view.layout_now.scale.per_minute), 0))
    drive = desk.plan.get(Move, "DRIVE")
    assert drive is not None
    zone = desk.plan.zone
    assert f"{drive.depart.astimezone(zone):%H:%M}-{drive.arrive.astimezone(zone):%H:%M}" == (
        "13:15-13:45"
    )


def test_click_without_moving_chooses_and_changes_nothing(
    qtbot: QtBot, view: TimelineView, desk: Desk, store: KeptSteps
) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "SIGNING"))
    assert desk.chosen == "SIGNING"
    assert store.steps == []


def test_escape_during_a_drag_leaves_all_as_it_was(
    qtbot: QtBot, view: TimelineView, desk: Desk, store: KeptSteps
) -> None:
    start = middle_of(view, "MEETING")
    drag(qtbot, view, start, start + QPoint(100, 0), drop=False)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(100, 0))
    assert store.steps == []
    assert meeting(desk) == ("09:30", "10:30")


def test_drag_tries_the_checks_and_keeps_nothing_of_the_trial(
    qtbot: QtBot, view: TimelineView, desk: Desk
) -> None:
    """Held over the signing, the meeting shows an error; put back, there is none."""
    before = desk.session.checker.conflicts
    start = middle_of(view, "MEETING")
    over = start + QPoint(round(80 * view.layout_now.scale.per_minute), 0)
    drag(qtbot, view, start, over, drop=False)
    assert view.held_worst is Severity.ERROR
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert desk.session.checker.conflicts == before


def test_keys_choose_and_nudge_and_five_nudges_are_one_undo(
    qtbot: QtBot, view: TimelineView, desk: Desk
) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert desk.chosen == "MEETING"
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert meeting(desk) == ("09:05", "10:05")
    shift_alt = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view, Qt.Key.Key_Right, shift_alt)
    assert meeting(desk) == ("09:05", "10:10")
    desk.undo()
    desk.undo()
    assert meeting(desk) == ("09:30", "10:30")
    assert desk.session.history.to_undo is None


def test_enter_and_double_click_open_the_form(qtbot: QtBot, view: TimelineView, desk: Desk) -> None:
    desk.chosen = "SIGNING"
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["SIGNING"]
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "MEETING")
        )
    assert opened.args == ["MEETING"]


def test_screen_reader_is_told_the_chosen_item_and_its_conflicts(
    view: TimelineView, desk: Desk
) -> None:
    desk.chosen = "MEETING"
    assert view.accessibleName() == desk.say("timeline-name")
    assert view.accessibleDescription().startswith("09:30–10:30 Meeting")
    desk.language = "zh"
    assert "会见" in view.accessibleDescription()


def test_zoom_keeps_the_moment_under_the_pointer(view: TimelineView) -> None:
    bar = view.horizontalScrollBar()
    bar.setValue(600)
    anchor = bar.value() + 300.0
    moment = view.layout_now.scale.moment(anchor)
    view.zoom(1.5, anchor)
    there = view.layout_now.scale.x(moment) - bar.value()
    assert abs(there - 300) < 2


def test_picture_of_a_day_shows_bars_in_the_delegations_colour(
    view: TimelineView, desk: Desk
) -> None:
    image = QImage(view.viewport().size(), QImage.Format.Format_ARGB32)
    view.viewport().render(image)
    number, bar = view.layout_now.places_of("MEETING")[0]
    box = view.layout_now.box(number, bar)
    x = round(box.x - view.horizontalScrollBar().value() + HEADING) + 2
    y = round(box.y + RULER + box.height / 2)
    assert image.pixelColor(x, y).name() == desk.colours.of("ETH")


def test_empty_day_says_what_to_do(view: TimelineView, desk: Desk) -> None:
    desk.day = date(2026, 12, 24)
    assert view.layout_now.lanes == ()
    desk.day = date(2026, 11, 23)
    assert len(view.layout_now.lanes) == 1


@pytest.mark.parametrize("hours", [0, 23])
def test_a_day_whose_items_are_at_other_hours_is_scrolled_to_the_first(
    view: TimelineView, desk: Desk, hours: int
) -> None:
    """After an evening elsewhere in the programme the morning of the next day must be seen."""
    desk.day = date(2026, 12, 24)
    bar = view.horizontalScrollBar()
    bar.setValue(round(60 * hours * view.layout_now.scale.per_minute))
    kept = bar.value()
    desk.day = date(2026, 11, 23)
    first = min(view.layout_now.box(0, one).x for one in view.layout_now.lanes[0].bars)
    assert bar.value() < first < bar.value() + view.viewport().width() - HEADING
    assert bar.value() != kept


def test_a_day_of_which_something_is_seen_stays_where_it_is(view: TimelineView, desk: Desk) -> None:
    desk.day = date(2026, 12, 24)
    bar = view.horizontalScrollBar()
    kept = bar.value()
    desk.day = date(2026, 11, 23)
    assert bar.value() == kept
