"""The window of flag roads: roads adopted, posts made, counted and changed, flags chosen."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

import ui.flags.own_picture as own_picture
import ui.flags.road_strip as road_strip
from reception.actions.record import change_record, remove_record
from reception.flags.designs import Design, Designs, picture_of
from reception.flags.flag_roads import shipped_roads
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_post import FlagPost, PostAccess, PostStatus
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_stock import FlagSize
from reception.sheets.drawing import Image, Label
from tests.sheets.flag_plan import FLAGS, HONG_KONG
from tests.ui.flags.conftest import Opened, answer, asked
from ui.desk import Desk
from ui.dialogs.ask import AskDialog
from ui.flags.dialog import FlagRoadsDialog
from ui.notices import Notice


@pytest.fixture
def dialog(opened: Opened) -> FlagRoadsDialog:
    """Two guests drive along the airport road on 11 July: Brazil at 9, Nepal at 11."""
    shown = opened(FLAGS, "flag-roads")
    assert isinstance(shown, FlagRoadsDialog)
    shown.choose_road("AIR")
    return shown


def desk_of(dialog: FlagRoadsDialog) -> Desk:
    return dialog._desk


def pressed(dialog: FlagRoadsDialog, button: str) -> AskDialog:
    """Press a button and take hold of what it asks."""
    dialog.buttons[button].click()
    return asked(dialog)


def at(dialog: FlagRoadsDialog, text: str) -> None:
    """Type a moment and leave the field."""
    dialog.at.selectAll()
    QTest.keyClicks(dialog.at, text)
    QTest.keyClick(dialog.at, Qt.Key.Key_Return)


def pictures(dialog: FlagRoadsDialog, post: str) -> list[str]:
    """The flags that are drawn on a post, from left to right."""
    found = [one for one in dialog.strip.shapes if isinstance(one, Image) and one.id == post]
    return [one.source.name for one in sorted(found, key=lambda one: one.x)]


def post(dialog: FlagRoadsDialog, id: str) -> FlagPost:
    found = desk_of(dialog).plan.get(FlagPost, id)
    assert found is not None
    return found


def test_all_posts_of_a_road_are_listed_with_those_out_of_use(dialog: FlagRoadsDialog) -> None:
    model = dialog.table.posts
    assert [one.id for one in model.posts] == ["AIR/1", "AIR/2", "AIR/3", "AIR/4"]
    cells = [model.data(model.index(3, column)) for column in range(model.columnCount())]
    assert cells[:4] == ["Median", "4", "3500", "2"]
    assert cells[6:] == ["Damaged", "No"]


def test_the_strip_shows_what_flies_at_the_moment_that_is_typed(dialog: FlagRoadsDialog) -> None:
    at(dialog, "11:00")
    assert "CN" in pictures(dialog, "AIR/1")
    assert len(pictures(dialog, "AIR/1")) == 2
    assert pictures(dialog, "AIR/4") == []
    assert "4 posts, 6 flags" in dialog.standing.text()
    at(dialog, "6-1 12:00")
    assert pictures(dialog, "AIR/1") == []
    assert "no flags" in dialog.strip.hint_of("AIR/1")


def test_a_post_of_four_figures_keeps_the_number_it_is_known_by(dialog: FlagRoadsDialog) -> None:
    number = partial(change_record, id="AIR/1", number=1200, chainage_m=1500.0)
    desk_of(dialog).act(number)
    labels = [one.text for one in dialog.strip.shapes if isinstance(one, Label)]
    assert "M1200" in labels
    assert "1500 m" in dialog.strip.hint_of("AIR/1")


def test_what_is_changed_elsewhere_is_shown_at_once(dialog: FlagRoadsDialog) -> None:
    at(dialog, "11:00")
    desk_of(dialog).act(partial(remove_record, id="FN"))
    at(dialog, "9:30")
    assert "BR" in pictures(dialog, "AIR/1")
    desk_of(dialog).act(partial(remove_record, id="AIR"))
    assert [dialog.road and dialog.road.id] == ["SAN"]
    desk_of(dialog).act(partial(remove_record, id="SAN"))
    assert dialog.road is None
    assert dialog.strip.drawing is None
    assert not dialog.buttons["set-out"].isEnabled()


def test_a_time_that_is_none_is_told_and_the_strip_stays(dialog: FlagRoadsDialog) -> None:
    at(dialog, "11:00")
    before = dialog.strip.drawing
    at(dialog, "noon")
    assert "noon" in dialog.hint.text()
    assert dialog.strip.drawing is before


def test_a_shipped_road_is_adopted_and_its_posts_are_set_out(dialog: FlagRoadsDialog) -> None:
    ask = pressed(dialog, "adopt")
    assert not answer(ask, road=shipped_roads()["changan_avenue"].name_en)
    road = dialog.road
    assert road is not None
    assert road.roads == tuple(shipped_roads()["changan_avenue"].roads.split())
    assert not dialog.table.posts.posts
    dialog.buttons["set-out"].click()
    posts = dialog.table.posts.posts
    assert len(posts) > 20
    assert not any(one.counted for one in posts)
    desk_of(dialog).undo()
    assert not dialog.table.posts.posts


def test_every_candidate_is_offered_until_it_is_in_the_book(dialog: FlagRoadsDialog) -> None:
    told: list[Notice] = []
    desk_of(dialog).notices.told.connect(told.append)
    for one in shipped_roads().values():
        answer(pressed(dialog, "adopt"), road=one.name_en)
    dialog.buttons["adopt"].click()
    assert [notice.key for notice in told] == ["flag-roads-all-adopted"]
    assert len(desk_of(dialog).plan.table(FlagRoad)) == len(shipped_roads()) + 2


def test_a_count_is_entered_between_two_places(dialog: FlagRoadsDialog) -> None:
    dialog.choose_road("SAN")
    ask = pressed(dialog, "count")
    wrong = answer(ask, side="Left", count="many", to_m="999999")
    assert set(wrong) == {"count", "to_m"}
    assert "999999" in wrong["to_m"]
    assert not answer(ask, count="6", from_m="50", to_m="350")
    left = [one for one in dialog.table.posts.posts if one.side.value == "left"]
    assert [(one.number, one.counted) for one in left] == [(n, True) for n in range(1, 7)]
    assert [one.chainage_m for one in left] == [75, 125, 175, 225, 275, 325]


def test_several_posts_are_changed_at_once_and_the_rest_of_them_stays(
    dialog: FlagRoadsDialog,
) -> None:
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.selectRow(0)
    dialog.table.selectionModel().select(dialog.table.posts.index(2, 0), rows)
    assert dialog.table.chosen == ("AIR/1", "AIR/3")
    before = post(dialog, "AIR/1")
    assert not answer(pressed(dialog, "change"), status="Gone", arms="1")
    for id in ("AIR/1", "AIR/3"):
        assert (post(dialog, id).status, post(dialog, id).arms) == (PostStatus.GONE, 1)
    assert post(dialog, "AIR/2").status is PostStatus.IN_USE
    assert post(dialog, "AIR/1").access is before.access is PostAccess.LIFT
    assert dialog.table.chosen == ("AIR/1", "AIR/3")


def test_without_a_change_there_is_no_step(dialog: FlagRoadsDialog) -> None:
    dialog.table.selectRow(0)
    before = desk_of(dialog).plan
    assert not answer(pressed(dialog, "change"))
    assert desk_of(dialog).plan is before


def test_enter_on_a_post_of_the_strip_chooses_its_flags(dialog: FlagRoadsDialog) -> None:
    at(dialog, "11:00")
    dialog.strip.chosen = "AIR/2"
    assert dialog.table.current == "AIR/2"
    QTest.keyClick(dialog.strip, Qt.Key.Key_Return)
    ask = asked(dialog)
    assert answer(ask, left="Atlantis").keys() == {"left"}
    assert not answer(ask, plan="Flags for Nepal", left="", right="China", reason="torn arm")
    (choice,) = desk_of(dialog).plan.table(FlagChoice).values()
    assert (choice.plan, choice.post, choice.flags) == ("FN", "AIR/2", ("-", "CN"))
    assert (choice.reason_zh, choice.reason_en) == ("", "torn arm")
    assert pictures(dialog, "AIR/2") == ["CN"]
    assert dialog.strip.chosen == "AIR/2"


def test_where_no_plan_flags_the_road_that_is_said(dialog: FlagRoadsDialog) -> None:
    told: list[Notice] = []
    answer(pressed(dialog, "adopt"), road=shipped_roads()["sanlihe_road"].name_en)
    dialog.buttons["set-out"].click()
    desk_of(dialog).notices.told.connect(told.append)
    dialog.table.selectRow(0)
    dialog.buttons["flags"].click()
    assert [notice.key for notice in told] == ["flag-roads-no-plan"]


def test_a_book_open_for_reading_offers_no_changes(dialog: FlagRoadsDialog) -> None:
    desk_of(dialog).writable = False
    dialog.refresh()
    dialog.table.selectRow(0)
    assert not any(button.isEnabled() for button in dialog.buttons.values())


def test_more_posts_than_any_road_has_are_told_and_not_drawn(
    dialog: FlagRoadsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(road_strip, "MOST", 3)
    at(dialog, "6-1 12:00")
    assert "has 4 posts" in dialog.standing.text()
    assert "no road has more than 3" in dialog.standing.text()
    assert dialog.strip.drawing is None
    assert len(dialog.table.posts.posts) == 4


def test_a_step_is_taken_back_with_the_keys(dialog: FlagRoadsDialog) -> None:
    dialog.buttons["set-out"].click()
    assert len(dialog.table.posts.posts) > 4
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.table.posts.posts) == 4
    QTest.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.table.posts.posts) > 4


@pytest.fixture
def flag_file(tmp_path: Path) -> Path:
    file = tmp_path / "nepal.png"
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(file))
    return file


def choose_file(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(own_picture, "ask_open", lambda *_: file)


def test_an_own_picture_goes_before_the_shipped_one_from_its_day_on(
    dialog: FlagRoadsDialog, monkeypatch: pytest.MonkeyPatch, flag_file: Path
) -> None:
    choose_file(monkeypatch, flag_file)
    ask = pressed(dialog, "picture")
    wrong = answer(ask, state="TW", proportions="wide", valid_from="2024-07-01", source="")
    assert set(wrong) == {"state", "proportions", "source"}
    assert not answer(ask, state="Nepal", proportions="3:2", source="Embassy of Nepal")
    plan = desk_of(dialog).plan
    (own,) = plan.table(FlagPicture).values()
    assert (own.state, own.length, own.height, own.valid_from) == ("NP", 3, 2, date(2024, 7, 1))
    design = Designs.of(plan).on("NP", date(2024, 7, 11))
    assert isinstance(design, Design)
    assert picture_of(design, plan) == flag_file.read_bytes()
    earlier = Designs.of(plan).on("NP", date(2024, 6, 30))
    assert isinstance(earlier, Design)
    assert not earlier.own


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"<svg/>", "flag-picture-wrong"),
        (b"\x89PNG\r\n\x1a\nbroken", "flag-picture-wrong"),
        (bytes(own_picture.MOST_BYTES + 1), "flag-picture-large"),
        (None, "flag-picture-unread"),
    ],
)
def test_a_file_that_is_no_flag_picture_is_refused_in_a_sentence(
    dialog: FlagRoadsDialog,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    content: bytes | None,
    key: str,
) -> None:
    file = tmp_path / "flag.png"
    if content is not None:
        file.write_bytes(content)
    choose_file(monkeypatch, file)
    told: list[Notice] = []
    desk_of(dialog).notices.told.connect(told.append)
    dialog.buttons["picture"].click()
    assert [(notice.key, notice.arguments["file"]) for notice in told] == [(key, "flag.png")]
    assert not [d for d in dialog.findChildren(AskDialog) if d.isVisible()]
    assert not desk_of(dialog).plan.table(FlagPicture)


def test_the_count_table_says_what_all_flags_take(dialog: FlagRoadsDialog) -> None:
    """At nine Brazil's and Nepal's flags are up on three posts of the airport road, two and one;
    three posts there and two on the other road, and one at the residence, make six of Brazil's."""
    dialog.at.setText("09:00")
    dialog.at.editingFinished.emit()
    assert dialog.counts.counts.rowCount() == 0  # nobody looks at it yet
    dialog.tabs.setCurrentWidget(dialog.counts)
    model = dialog.counts.counts
    shown = {
        tuple(model.data(model.index(row, column)) for column in (0, 1)): [
            model.data(model.index(row, column)) for column in range(2, model.columnCount())
        ]
        for row in range(model.rowCount())
    }
    assert shown["Brazil", "No. 4 (144 × 96 cm)"] == ["2", "6", "2", "40", "", "", ""]
    missing = shown["Nepal", "No. 4 (144 × 96 cm)"]
    assert missing == ["1", "4", "2", "1", "2", "3", "Fri 28 June 2024"]
    assert not model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole).isNull()
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "Most are out from" in tip


def test_the_count_table_follows_what_is_done(dialog: FlagRoadsDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.counts)
    desk = desk_of(dialog)
    before = dialog.counts.counts.rows
    assert desk.act(partial(change_record, id="SB", amount=0)) is not None
    rows = {(row.need.state, row.need.size): row.need for row in dialog.counts.counts.rows}
    was = {(row.need.state, row.need.size): row.need for row in before}
    changed = [sort for sort in rows if rows[sort] != was[sort]]
    assert [state for state, _ in changed] == ["BR"]
    assert rows[changed[0]].missing == was[changed[0]].missing + 8


def test_flags_nobody_counts_are_told_below_the_table(opened: Opened) -> None:
    """Two flags of a guest were put out for a delegation of Hong Kong: the host's alone count."""
    dialog = opened(f"{FLAGS}{HONG_KONG}", "flag-roads")
    assert isinstance(dialog, FlagRoadsDialog)
    dialog.tabs.setCurrentWidget(dialog.counts)
    told = dialog.counts.uncounted.text()
    assert "Hong Kong traders" in told
    assert "2 flags of the guest are not counted" in told
    assert "HK" not in {row.need.state for row in dialog.counts.counts.rows}
    host = next(row.need for row in dialog.counts.counts.rows if row.need.size is FlagSize.DESK)
    assert (host.state, host.out) == ("CN", 2)
    desk_of(dialog).act(partial(change_record, id="HS", guest=0))
    assert not dialog.counts.uncounted.isVisible()
