"""The window of flag plans: the pattern in pictures, posts, policies side by side, figures."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reception.actions.flag_road import adopt_flag_road
from reception.actions.record import add_record, change_record, remove_record
from reception.plan.delegation import Jurisdiction
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPattern, FlagPlan
from reception.plan.flag_road import Arm, FlagRoad, OverlapPolicy
from reception.sheets.drawing import Image, Label
from tests.sheets.flag_plan import FLAG_ORDERS
from tests.ui.flags.conftest import Opened, answer, asked
from ui.desk import Desk
from ui.flags.plans.dialog import FlagPlansDialog

OVERLAPPING = FLAG_ORDERS.replace("crews C1;", "crews C1; down-after 2024-07-11 13:00;")
"""Brazil's flags are still up when Nepal passes."""


@pytest.fixture
def dialog(opened: Opened) -> FlagPlansDialog:
    shown = opened(OVERLAPPING, "flag-plans")
    assert isinstance(shown, FlagPlansDialog)
    shown.choose("FB")
    shown.choose_road("AIR")
    return shown


def desk_of(dialog: FlagPlansDialog) -> Desk:
    return dialog._desk


def plan_shown(dialog: FlagPlansDialog) -> FlagPlan:
    assert dialog.flags is not None
    return dialog.flags


def upper_marks(dialog: FlagPlansDialog) -> list[float]:
    """Where the upper place is marked, from left to right."""
    shapes = dialog.look.view.shapes
    return sorted(one.x for one in shapes if isinstance(one, Label) and one.text == "upper")


def test_a_pattern_is_chosen_by_its_picture_and_taken_back(dialog: FlagPlansDialog) -> None:
    buttons = dialog.look.patterns.buttons
    assert buttons[FlagPattern.PAIR].isChecked()
    assert all(not button.icon().isNull() for button in buttons.values())
    buttons[FlagPattern.HOST_ONLY].click()
    assert plan_shown(dialog).pattern is FlagPattern.HOST_ONLY
    flags = {one.source.name for one in dialog.look.view.shapes if isinstance(one, Image)}
    assert flags == {"CN"}
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plan_shown(dialog).pattern is FlagPattern.PAIR
    assert buttons[FlagPattern.PAIR].isChecked()


def test_a_pattern_that_shows_less_than_its_name_says_why(dialog: FlagPlansDialog) -> None:
    desk, look = desk_of(dialog), dialog.look
    assert not look.lacking.isVisible()
    look.patterns.buttons[FlagPattern.EVENT].click()
    assert "No event flag" in look.lacking.text()
    desk.act(partial(change_record, id="FB", event="SCO"))
    assert not look.lacking.isVisible()
    desk.act(partial(change_record, id="FB", pattern=FlagPattern.PAIR))
    desk.act(partial(change_record, id="BRA", jurisdiction=Jurisdiction.SAR, country="HK"))
    assert "Hong Kong" in look.lacking.text()


def test_a_flag_without_a_picture_is_told_with_the_sizes(dialog: FlagPlansDialog) -> None:
    """Its proportions are known, the picture is still to come."""
    desk = desk_of(dialog)
    promised = FlagPicture(id="P", state="GCC", length=3, height=2)
    desk.act(partial(add_record, record=promised))
    desk.act(partial(change_record, id="FB", states=("GCC",)))
    dialog.turn_to("facts")
    assert "144.0 × 96.0 cm" in dialog.facts.toPlainText()
    assert "no picture" in dialog.facts.toPlainText()


def test_the_upper_arm_of_a_road_is_set_and_seen_in_the_picture(dialog: FlagPlansDialog) -> None:
    before = upper_marks(dialog)
    editor = dialog.look.arms["upper_out"]
    editor.combo.setCurrentIndex(list(Arm).index(Arm.LEFT))
    editor.combo.activated.emit(0)
    road = desk_of(dialog).plan.get(FlagRoad, "AIR")
    assert road is not None
    assert (road.upper_in, road.upper_out) == (Arm.LEFT, Arm.LEFT)
    assert len(upper_marks(dialog)) == len(before)
    assert upper_marks(dialog) != before
    assert "on the right China / Brazil (upper place)" in dialog.look.view.drawing.alt  # type: ignore[union-attr]


def test_a_new_plan_is_for_a_stay_and_has_the_roads_its_guest_drives(
    dialog: FlagPlansDialog,
) -> None:
    dialog.buttons["new"].click()
    ask = asked(dialog)
    offered = ask.fields["serves"].editor.combo  # type: ignore[attr-defined]
    assert {offered.itemText(row)[:3] for row in range(offered.count())} == {"BRA", "NEP"}
    assert not answer(ask)
    new = plan_shown(dialog)
    assert new.id not in ("FB", "FN")
    assert new.roads == ("AIR", "SAN")
    desk_of(dialog).undo()
    assert {one.id for one in desk_of(dialog).plan.table(FlagPlan).values()} == {"FB", "FN"}


def test_a_post_is_changed_with_a_reason_and_laid_again(dialog: FlagPlansDialog) -> None:
    dialog.turn_to("posts")
    page = dialog.posts
    assert page.at.text() == "2024-07-11 09:12"
    page.strip.chosen = "AIR/2"
    QTest.keyClick(page.strip, Qt.Key.Key_Return)
    ask = asked(dialog)
    assert not answer(ask, left="", right="China", reason="left arm broken")
    (choice,) = desk_of(dialog).plan.table(FlagChoice).values()
    assert (choice.plan, choice.post, choice.flags) == ("FB", "AIR/2", ("-", "CN"))
    assert "left arm broken" in page.chosen.text()
    page.strip.chosen = "AIR/2"
    QTest.keyClick(page.strip, Qt.Key.Key_Delete)
    assert not desk_of(dialog).plan.table(FlagChoice)
    assert not page.chosen.isVisible()
    assert not page.buttons["again"].isEnabled()


def test_a_reason_is_kept_in_the_language_it_was_typed_in_and_told_in_both(
    dialog: FlagPlansDialog,
) -> None:
    dialog.turn_to("posts")
    page, desk = dialog.posts, desk_of(dialog)

    def chosen(**typed: str) -> FlagChoice:
        page.strip.chosen = "AIR/2"
        page.buttons["choose"].click()
        ask = asked(dialog)
        assert "2" in ask.advice.text()  # which post it is about
        assert not answer(ask, **typed)
        (choice,) = desk.plan.table(FlagChoice).values()
        return choice

    first = chosen(right="China", reason="left arm broken")
    assert (first.reason_zh, first.reason_en) == ("", "left arm broken")
    desk.language = "zh"
    assert "left arm broken" in page.chosen.text()
    kept = chosen(left="中国")
    assert kept.flags != first.flags
    assert (kept.reason_zh, kept.reason_en) == ("", "left arm broken")
    other = chosen(reason="左臂已坏")
    assert (other.reason_zh, other.reason_en) == ("左臂已坏", "")


def test_without_a_plan_the_window_says_how_to_begin_and_shows_nothing_empty(
    dialog: FlagPlansDialog,
) -> None:
    for id in ("FB", "FN"):
        desk_of(dialog).act(partial(remove_record, id=id))
    assert not dialog.pages.isVisible()
    assert not dialog.form.isVisible()
    assert "New plan" in dialog.hint.text()
    desk_of(dialog).undo()
    assert dialog.pages.isVisible()
    assert not dialog.hint.isVisible()


def test_a_plan_without_a_road_tells_no_mistake_nobody_made(dialog: FlagPlansDialog) -> None:
    desk_of(dialog).act(partial(change_record, id="FN", roads=()))
    dialog.choose("FN")
    dialog.turn_to("posts")
    assert dialog.posts.hint.property("role") == "muted"
    assert not any(button.isEnabled() for button in dialog.posts.buttons.values())


def test_a_time_that_is_none_is_told_beside_the_strip(dialog: FlagPlansDialog) -> None:
    dialog.turn_to("posts")
    before = dialog.posts.strip.drawing
    dialog.posts.at.setText("soon")
    dialog.posts.at.editingFinished.emit()
    assert "soon" in dialog.posts.hint.text()
    assert dialog.posts.strip.drawing is before


def test_five_policies_stand_side_by_side_with_what_every_guest_sees(
    dialog: FlagPlansDialog,
) -> None:
    dialog.turn_to("sharing")
    view = dialog.sharing.view
    assert {shape.id for shape in view.shapes if shape.id} == {one.value for one in OverlapPolicy}
    together = view.hint_of(OverlapPolicy.TOGETHER.value)
    assert "BRA: own flags (Brazil" in together
    assert "NEP: own flags" in together
    alone = view.hint_of(OverlapPolicy.EVENT_ONLY.value)
    assert "BRA: nobody’s but the host’s or the event’s" in alone


def test_a_policy_is_chosen_with_enter_and_taken_back(dialog: FlagPlansDialog) -> None:
    dialog.turn_to("sharing")
    view = dialog.sharing.view
    view.chosen = OverlapPolicy.DAY_OWNER.value
    QTest.keyClick(view, Qt.Key.Key_Return)
    road = desk_of(dialog).plan.get(FlagRoad, "AIR")
    assert road is not None
    assert road.overlap is OverlapPolicy.DAY_OWNER
    assert any(one.text.endswith("✓") for one in view.shapes if isinstance(one, Label) and one.bold)
    desk_of(dialog).undo()
    road = desk_of(dialog).plan.get(FlagRoad, "AIR")
    assert road is not None
    assert road.overlap is OverlapPolicy.TOGETHER


def test_where_visits_do_not_overlap_that_is_said(dialog: FlagPlansDialog) -> None:
    dialog.turn_to("sharing")
    dialog.choose_road("SAN")
    assert not dialog.sharing.view.isVisible()
    assert "Sanlihe Road" in dialog.sharing.empty.text()


def test_figures_tell_sizes_times_with_their_reasons_and_crews(dialog: FlagPlansDialog) -> None:
    dialog.turn_to("facts")
    text = dialog.facts.toPlainText()
    assert "140.5 × 98.4 cm" in text
    assert "12 h before BRA first passes, at 11/7 09:12" in text
    assert "entered in the plan" in text
    assert "First crew" in text
    mourning = partial(change_record, id="FB", pattern=FlagPattern.HOST_ONLY)
    desk_of(dialog).act(mourning)
    assert "Brazil" not in dialog.facts.toPlainText()


def test_everything_is_said_in_the_other_language(dialog: FlagPlansDialog) -> None:
    for page in dialog._pages:
        dialog.turn_to(page)
        desk_of(dialog).language = "zh"
        assert dialog.windowTitle() == "挂旗方案"
        desk_of(dialog).language = "en"
    dialog.turn_to("facts")
    desk_of(dialog).language = "zh"
    assert "巴西" in dialog.facts.toPlainText()
    assert dialog.pages.tabText(2) == "来访重叠"


def test_plans_and_roads_that_go_are_gone_from_the_window(dialog: FlagPlansDialog) -> None:
    desk_of(dialog).act(partial(remove_record, id="AIR"))
    assert [dialog.roads.itemText(row) for row in range(dialog.roads.count())] == ["Sanlihe Road"]
    QTest.keyClick(dialog.plans, Qt.Key.Key_Delete)
    assert plan_shown(dialog).id == "FN"
    assert "names no road" in dialog.hint.text()
    dialog.buttons["remove"].click()
    assert dialog.flags is None
    assert "no flag plan" in dialog.hint.text()
    assert not dialog.buttons["remove"].isEnabled()
    for page in dialog._pages:
        dialog.turn_to(page)


def test_a_road_without_posts_still_shows_its_pattern(dialog: FlagPlansDialog) -> None:
    desk = desk_of(dialog)
    desk.act(partial(adopt_flag_road, id="NEW", name="sanlihe_road"))
    desk.act(partial(change_record, id="FB", roads=("NEW",)))
    assert dialog.look.view.drawing is not None
    dialog.turn_to("posts")
    assert "0 posts" in dialog.posts.standing.text()


def test_a_book_open_for_reading_offers_no_changes(dialog: FlagPlansDialog) -> None:
    desk_of(dialog).writable = False
    dialog.refresh()
    for page in dialog._pages:
        dialog.turn_to(page)
    enabled = [name for name, button in dialog.buttons.items() if button.isEnabled()]
    assert enabled == ["print"]  # whoever may only look may print
    assert not dialog.look.patterns.isEnabled()
    assert not dialog.sharing.use.isEnabled()
