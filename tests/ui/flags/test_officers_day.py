"""A state visit with its flags from an empty book to the work orders, as an officer goes about it,
in the windows; then all of it is taken back."""

from __future__ import annotations

from datetime import time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reception.actions.record import add_record, change_record
from reception.actions.route import add_route
from reception.flags.flag_roads import shipped_roads
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_crew import FlagCrew, WorkWindow
from reception.plan.flag_plan import FlagPattern, FlagPlan, HalfMastDecision
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad, OverlapPolicy
from reception.plan.flag_stock import FlagSize
from reception.plan.half_mast import HalfMast
from reception.plan.plan import Plan
from reception.plan.zone import instant
from tests.sheets.flag_plan import FLAGS
from tests.ui.flags.conftest import Opened, answer, asked
from ui.flags.dialog import FlagRoadsDialog
from ui.flags.plans.dialog import FlagPlansDialog
from ui.preview import PreviewDialog
from ui.window import Window

VISITS = "\n".join(
    line for line in FLAGS.splitlines() if not line.startswith(("record flag-", "  ;"))
)
"""Two heads of state, on one day on one road; nobody has thought of flags yet."""
EXPRESSWAY = shipped_roads()["airport_expressway"]
BULK = 20
AROUND = "R4_SIY-AX_DSZ"
"""A stretch of the expressway that the first guest is to be driven around."""


class Officer:
    """What an officer has on the table: a book and its windows."""

    def __init__(self, roads: FlagRoadsDialog) -> None:
        window = roads.parent()
        assert isinstance(window, Window)
        self.window, self.roads, self.desk = window, roads, window.desk

    @property
    def plan(self) -> Plan:
        return self.desk.plan

    @property
    def posts(self) -> tuple[FlagPost, ...]:
        return tuple(self.plan.table(FlagPost).values())

    def open_plans(self) -> FlagPlansDialog:
        self.window.deeds.do("flag-plans")  # type: ignore[attr-defined]
        return next(d for d in self.window.findChildren(FlagPlansDialog) if d.isVisible())

    def codes(self) -> set[str]:
        return {one.code for one in self.desk.session.checker.conflicts}


@pytest.fixture
def officer(opened: Opened) -> Officer:
    dialog = opened(VISITS, "flag-roads")
    assert isinstance(dialog, FlagRoadsDialog)
    return Officer(dialog)


def counted(officer: Officer) -> FlagRoad:
    """The expressway is adopted, and forty posts are counted along it."""
    roads = officer.roads
    roads.buttons["adopt"].click()
    assert not answer(asked(roads), road=EXPRESSWAY.name_en)
    roads.buttons["count"].click()
    assert not answer(asked(roads), count="40")
    assert roads.road is not None
    return roads.road


def planned(officer: Officer, guest: str) -> tuple[FlagPlansDialog, FlagPlan]:
    """A flag plan for the stay of a guest, made in the window."""
    plans = (
        next((d for d in officer.window.findChildren(FlagPlansDialog) if d.isVisible()), None)
        or officer.open_plans()
    )
    plans.buttons["new"].click()
    ask = asked(plans)
    offered = ask.fields["serves"].editor.combo  # type: ignore[attr-defined]
    texts = [offered.itemText(row) for row in range(offered.count())]
    assert not answer(ask, serves=next(text for text in texts if text.startswith(guest)))
    assert plans.flags is not None
    return plans, plans.flags


def test_twenty_posts_are_corrected_at_once(officer: Officer) -> None:
    counted(officer)
    assert len(officer.posts) == 40
    table = officer.roads.table
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(BULK):
        table.selectionModel().select(table.posts.index(row, 0), rows)
    officer.roads.buttons["change"].click()
    ask = asked(officer.roads)
    assert "20 posts" in ask.advice.text()
    assert not answer(ask, largest="No. 5 (96 × 64 cm)", arms="1")
    changed = [one for one in officer.posts if one.arms == 1]
    assert len(changed) == BULK
    assert {one.largest for one in changed} == {FlagSize.NO_5}
    QTest.keyClick(officer.roads, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not [one for one in officer.posts if one.arms == 1]


def test_a_post_changed_by_hand_outlives_another_way_of_the_guest(officer: Officer) -> None:
    road = counted(officer)
    plans, flags = planned(officer, "BRA")
    assert flags.roads == (road.id,)
    plans.turn_to("posts")
    last = max(officer.posts, key=lambda one: one.chainage_m)
    plans.posts.strip.chosen = last.id
    QTest.keyClick(plans.posts.strip, Qt.Key.Key_Return)
    assert not answer(asked(plans), left="China", right="", reason="arm is being repaired")
    before = officer.desk.flags.road(road.id)
    assert before is not None
    around = partial(add_route, id="W", move="B1", avoid=(AROUND,))
    assert officer.desk.act(around) is not None
    after = officer.desk.flags.road(road.id)
    assert after is not None
    assert before.windows != after.windows  # the guest comes at another time, or not at all here
    (hung,) = (one.hung for one in after.posts if one.post.id == last.id)
    assert {each.flags for each in hung if each.chosen} == {("CN", "")}
    assert [one.reason_en for one in officer.plan.table(FlagChoice).values()] == [
        "arm is being repaired"
    ]
    officer.desk.undo()
    assert officer.desk.flags.road(road.id) == before


def test_two_heads_of_state_share_a_road_in_one_of_five_ways(officer: Officer) -> None:
    road = counted(officer)
    planned(officer, "BRA")
    plans, _ = planned(officer, "NEP")
    plans.turn_to("sharing")
    view = plans.sharing.view
    told = {policy: view.hint_of(policy.value) for policy in OverlapPolicy}
    assert all("BRA" in each and "NEP" in each for each in told.values())
    view.chosen = OverlapPolicy.TOGETHER.value
    QTest.keyClick(view, Qt.Key.Key_Return)
    shared = officer.plan.get(FlagRoad, road.id)
    assert shared is not None
    assert shared.overlap is OverlapPolicy.TOGETHER
    assert "BRA: own flags" in view.hint_of(OverlapPolicy.TOGETHER.value)


def test_mourning_is_decided_in_the_form_and_told_with_the_facts(officer: Officer) -> None:
    counted(officer)
    plans, flags = planned(officer, "BRA")
    begins = instant(officer.desk.day, time(0), officer.plan.zone)
    mourning = HalfMast(id="M", state="BR", starts=begins, ends=begins + timedelta(hours=23))
    officer.desk.act(partial(add_record, record=mourning))
    assert "F8" in officer.codes()
    plans.turn_to("facts")
    assert "Not decided" in plans.facts.toPlainText()
    field = plans.form.fields["half_mast"]
    field.editor.show_text("All at half-mast")  # type: ignore[union-attr]
    plans.form.take("half_mast")
    decided = officer.plan.get(FlagPlan, flags.id)
    assert decided is not None
    assert decided.half_mast is HalfMastDecision.ALL_HALF
    assert "All at half-mast" in plans.facts.toPlainText()


def test_a_crew_without_the_hours_is_told_and_its_orders_are_printed(
    officer: Officer, qtbot: QtBot
) -> None:
    counted(officer)
    plans, flags = planned(officer, "BRA")
    midnight = instant(officer.desk.day, time(0), officer.plan.zone)
    night = WorkWindow(starts=midnight - timedelta(hours=3), ends=midnight - timedelta(hours=2))
    crew = FlagCrew(id="C", name_en="First crew", posts_per_hour=10, windows=(night,))
    officer.desk.act(partial(add_record, record=crew))
    officer.desk.act(partial(change_record, id=flags.id, crews=("C",)))
    plans.turn_to("facts")
    assert "crew-hours missing" in plans.facts.toPlainText()
    assert "F6" in officer.codes()
    plans.buttons["print"].click()
    preview = next(d for d in plans.findChildren(PreviewDialog) if d.isVisible())
    assert preview.choices.wish.sheet == "flag-orders"
    qtbot.waitUntil(lambda: not preview.progress.busy)
    assert preview.printed is not None
    preview.close()


def test_all_of_a_day_is_taken_back_step_by_step(officer: Officer) -> None:
    start = officer.plan
    counted(officer)
    plans, flags = planned(officer, "BRA")
    plans.look.patterns.buttons[FlagPattern.ALTERNATE].click()
    plans.form.fields["remarks_en"].editor.show_text("as in May")  # type: ignore[union-attr]
    plans.form.take("remarks_en")
    plans.buttons["remove"].click()
    assert flags.id not in officer.plan
    while officer.desk.undo():
        pass
    assert officer.plan == start
    assert not plans.pages.isVisible()
