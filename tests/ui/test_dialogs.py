"""The dialogs: asked for by keys, answered by typing, and nothing lost by a mistake."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.phase import Phase, VisitKind
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.stay import Stay
from reception.plan.track import Track, TrackKind
from reception.wording import LANGUAGES, wording
from ui.dialogs.ask import AskDialog
from ui.dialogs.find import FindDialog
from ui.dialogs.registers import RegistersDialog
from ui.dialogs.settings import SettingsDialog
from ui.forms.field import Field
from ui.forms.typed_text import TypedText
from ui.main_window import MainWindow
from ui.preview import PreviewDialog

D = TypeVar("D", bound=QDialog)


def opened(window: MainWindow, deed: str, sort: type[D]) -> D:
    """Ask for a deed and take hold of the dialog it opens."""
    window.deeds.do(deed)
    return next(d for d in window.findChildren(sort) if d.isVisible())


def fill_in(dialog: AskDialog, **typed: str) -> None:
    for name, text in typed.items():
        dialog.fields[name].editor.show_text(text)


def work_in(qtbot: QtBot, widget: QWidget) -> None:
    """Let the keyboard work in a dialog's widget."""
    widget.window().activateWindow()
    qtbot.waitUntil(widget.window().isActiveWindow)
    widget.setFocus()


def leave(dialog: AskDialog, name: str, typed: str) -> None:
    """Type into a field and go on to the next."""
    line = dialog.fields[name].editor.face
    assert isinstance(line, QLineEdit)
    line.setText(typed)
    line.editingFinished.emit()


def press_ok(qtbot: QtBot, dialog: AskDialog) -> None:
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)


def mistakes(dialog: AskDialog) -> dict[str, str]:
    said = {name: field.mistake.text() for name, field in dialog.fields.items()}
    return {name: text for name, text in said.items() if text}


def test_a_delegation_is_received_with_its_first_stay(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, "receive", AskDialog)
    fill_in(
        dialog,
        name_zh="约旦",
        name_en="Jordan",
        code="JOR",
        visit="Official visit",
        arrives="2026-05-21 10:00",
        departs="2026-05-23 18:00",
    )
    press_ok(qtbot, dialog)
    new = next(d for d in window.desk.plan.table(Delegation).values() if d.code == "JOR")
    (stay,) = window.desk.plan.stays_of(new.id)
    assert stay.arrives == datetime(2026, 5, 21, 2, 0, tzinfo=UTC)
    assert window.desk.plan.phases_of(stay.id)[0].visit is VisitKind.OFFICIAL
    assert window.desk.stay == stay.id
    assert window.desk.day == date(2026, 5, 21)
    assert new.colour
    assert len(window.desk.session.history.done) == 1


@pytest.mark.parametrize(
    ("typed", "filled_in", "country", "visit"),
    [
        ("约旦", ("Jordan", "JO", "Foreign state"), "JO", VisitKind.STATE),
        ("香港", ("Hong Kong", "HK", "Hong Kong, Macao"), "", VisitKind.SAR),
        ("东盟", ("ASEAN", "ASEAN", "International organisation"), "", VisitKind.ORGANISATION),
        ("巴黎市", ("", "", "Foreign state"), "", VisitKind.STATE),
    ],
)
def test_what_the_table_of_states_knows_need_not_be_typed(
    qtbot: QtBot,
    window: MainWindow,
    typed: str,
    filled_in: tuple[str, str, str],
    country: str,
    visit: VisitKind,
) -> None:
    """Without its country a delegation would have no flag, and nobody asks for it."""
    dialog = opened(window, "receive", AskDialog)
    leave(dialog, "name_zh", typed)
    names = ("name_en", "code", "jurisdiction")
    assert tuple(dialog.fields[name].editor.text() for name in names) == filled_in
    press_ok(qtbot, dialog)
    new = next(d for d in window.desk.plan.table(Delegation).values() if d.name_zh == typed)
    assert new.country == country
    (stay,) = window.desk.plan.stays_of(new.id)
    assert window.desk.plan.phases_of(stay.id)[0].visit is visit


def test_what_an_officer_typed_is_not_overwritten(window: MainWindow) -> None:
    dialog = opened(window, "receive", AskDialog)
    fill_in(dialog, code="JOR")
    leave(dialog, "name_en", "jordan")
    assert dialog.fields["name_zh"].editor.text() == "约旦"
    assert dialog.fields["name_en"].editor.text() == "jordan"
    assert dialog.fields["code"].editor.text() == "JOR"


def test_a_dialog_keeps_what_was_typed_until_it_is_right(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, "receive", AskDialog)
    fill_in(dialog, arrives="tomorrow", departs="2026-05-19 10:00", code="X")
    press_ok(qtbot, dialog)
    assert set(mistakes(dialog)) == {"name_zh", "arrives"}
    assert dialog.isVisible()
    assert dialog.fields["code"].editor.text() == "X"
    fill_in(dialog, name_zh="新", arrives="2026-05-20 10:00")
    press_ok(qtbot, dialog)
    assert set(mistakes(dialog)) == {"departs"}
    fill_in(dialog, departs="2026-05-22 10:00")
    press_ok(qtbot, dialog)
    assert not dialog.isVisible()


def test_another_stay_of_a_known_delegation(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to("ETH.1")
    dialog = opened(window, "stay-new", AskDialog)
    fill_in(dialog, arrives="2026-09-01 10:00", departs="2026-09-02 10:00")
    press_ok(qtbot, dialog)
    assert len(window.desk.plan.stays_of("ETH")) == 2


def test_a_stay_is_shifted_whole_and_undone_as_one(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to("ETH.1")
    before = window.desk.plan
    dialog = opened(window, "stay-shift", AskDialog)
    fill_in(dialog, days="1", minutes="-30")
    press_ok(qtbot, dialog)
    found = window.desk.plan.get(Engagement, "MEETING")
    assert found is not None
    assert found.start == datetime(2026, 5, 21, 1, 0, tzinfo=UTC)
    window.deeds.do("undo")
    assert window.desk.plan == before


def test_a_phase_begins_and_the_one_before_ends(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to("ETH.1")
    dialog = opened(window, "phase-new", AskDialog)
    fill_in(dialog, visit="Working visit", starts="2026-05-21 00:00")
    press_ok(qtbot, dialog)
    phases = window.desk.plan.phases_of("ETH.1")
    assert [phase.visit for phase in phases] == [VisitKind.STATE, VisitKind.WORKING]
    assert phases[0].ends == phases[1].starts


def test_a_party_is_split_and_merged(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to("ETH.1")
    dialog = opened(window, "party-split", AskDialog)
    press_ok(qtbot, dialog)
    assert set(mistakes(dialog)) == {"members"}
    fill_in(dialog, members="ETH – Sara", at="2026-05-20 11:00", until="2026-05-20 13:00")
    fill_in(dialog, name="Silk Street")
    press_ok(qtbot, dialog)
    new = next(t for t in window.desk.plan.tracks_of("ETH.1") if t.track is TrackKind.SPOUSE)
    assert new.members == ("sara",)
    assert getattr(new, f"name_{window.desk.language}") == "Silk Street"  # as the window speaks
    meeting = window.desk.plan.get(Engagement, "MEETING")
    signing = window.desk.plan.get(Engagement, "SIGNING")
    assert meeting is not None
    assert signing is not None
    assert new.id in meeting.tracks
    assert new.id not in signing.tracks
    dialog = opened(window, "party-merge", AskDialog)
    press_ok(qtbot, dialog)
    assert window.desk.plan.get(Track, new.id) is None


@pytest.mark.parametrize("typed", ["2026-05-22", "5-22", "22", "20260522", "2026年5月22日"])
def test_a_day_is_gone_to_by_typing_it(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    dialog = opened(window, "day-go", AskDialog)
    fill_in(dialog, day=typed)
    press_ok(qtbot, dialog)
    assert window.desk.day == date(2026, 5, 22)


def test_finding_goes_to_what_is_called_like_that(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, "find", FindDialog)
    qtbot.keyClicks(dialog.line, "visit")
    assert dialog.list.count() >= 1
    dialog.line.setText("参观")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert window.desk.chosen == "VISIT"
    assert window.desk.day == date(2026, 5, 21)


def test_up_and_down_choose_while_the_line_keeps_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(window, "find", FindDialog)
    dialog.line.setText("a")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Up)
    assert dialog.list.currentRow() == 1


def test_a_register_adds_changes_and_removes(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, "registers", RegistersDialog)
    dialog.show_kind(HostPerson)
    before = set(window.desk.plan.table(HostPerson))
    dialog.add()
    (new,) = set(window.desk.plan.table(HostPerson)) - before
    assert dialog.form is not None
    field = dialog.form.fields["name_zh"]
    assert isinstance(field, Field)
    field.editor.show_text("赵某")
    dialog.form.take("name_zh")
    person = window.desk.plan.get(HostPerson, new)
    assert person is not None
    assert person.name_zh == "赵某"
    assert dialog.model is not None
    row = dialog.model.row_of(new)
    dialog.model.setData(dialog.model.index(row, dialog.model.columns.index("rank")), "7")
    changed = window.desk.plan.get(HostPerson, new)
    assert changed is not None
    assert changed.rank == 7
    dialog.remove()
    assert window.desk.plan.get(HostPerson, new) is None


def test_a_room_asks_for_its_venue_first(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, "registers", RegistersDialog)
    dialog.show_kind(Room)
    before = set(window.desk.plan.table(Room))
    dialog.add()
    ask = dialog.findChild(AskDialog)
    assert isinstance(ask, AskDialog)
    fill_in(ask, venue="GHP")
    press_ok(qtbot, ask)
    (new,) = set(window.desk.plan.table(Room)) - before
    room = window.desk.plan.get(Room, new)
    assert room is not None
    assert room.venue == "GHP"


def test_a_link_asks_for_both_its_items_first(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, "registers", RegistersDialog)
    dialog.show_kind(Link)
    dialog.add()
    ask = dialog.findChild(AskDialog)
    assert isinstance(ask, AskDialog)
    fill_in(ask, before="MEETING")
    press_ok(qtbot, ask)
    assert set(mistakes(ask)) == {"after"}
    fill_in(ask, after="SIGNING")
    press_ok(qtbot, ask)
    (link,) = window.desk.plan.table(Link).values()
    assert (link.before, link.after, link.at_least) == ("MEETING", "SIGNING", 0)


def test_members_are_those_of_the_delegation_looked_at(window: MainWindow) -> None:
    window.go_to("ETH.1")
    dialog = opened(window, "members", RegistersDialog)
    assert dialog.model is not None
    ids = {dialog.model.id_at(row) for row in range(dialog.model.rowCount())}
    assert ids == {"abebe", "sara", "dawit"}
    dialog.add()
    (new,) = set(window.desk.plan.table(Member)) - ids
    member = window.desk.plan.get(Member, new)
    assert member is not None
    assert member.delegation == "ETH"


def test_a_leader_is_replaced_for_a_day(qtbot: QtBot, window: MainWindow) -> None:
    """Whom one looks at stands there already; what would change is told before it is done."""
    window.desk.chosen = "wang"
    dialog = opened(window, "replace", AskDialog)
    assert dialog.fields["resource"].editor.text() == "Wang Mou"
    leave(dialog, "until", "2026-05-20 10:30")
    leave(dialog, "by", "Wang Mou")
    press_ok(qtbot, dialog)
    assert set(mistakes(dialog)) == {"by"}
    leave(dialog, "by", "Chen Mou")
    assert "Talks" in dialog.advice.text()
    assert "Signing" not in dialog.advice.text()
    press_ok(qtbot, dialog)
    plan = window.desk.plan
    assert {h.item for h in plan.referring(Holding, "resource", "wang")} == {"SIGNING"}
    assert {h.item for h in plan.referring(Holding, "resource", "chen")} == {"MEETING", "TALKS"}
    window.deeds.do("undo")
    assert len(window.desk.plan.referring(Holding, "resource", "wang")) == 3


def test_a_replacement_without_anything_to_take_over_stays_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(window, "replace", AskDialog)
    leave(dialog, "resource", "Wang Mou")
    leave(dialog, "by", "Chen Mou")
    leave(dialog, "starts", "2027-01-01 00:00")
    leave(dialog, "until", "2027-01-02 00:00")
    press_ok(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.advice.text() == window.desk.say("ask-replace-nothing")


def test_a_programme_is_pasted_into_the_stay_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    """All of it is one undo; then the day of the first line is looked at."""
    window.go_to("ETH.1")
    QGuiApplication.clipboard().setText(
        "Programme\n22 May\n08:00 Tea\n08:30-09:00 Press statements"
    )
    work_in(qtbot, window.programme.table)
    QTest.keyClick(window.programme.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = next(d for d in window.findChildren(AskDialog) if d.isVisible())
    assert "Fri 22 May" in dialog.advice.text()
    assert "Line 1" in dialog.advice.text()
    press_ok(qtbot, dialog)
    new = window.desk.plan.get(Engagement, window.desk.chosen)
    assert new is not None
    assert (new.title_en, new.engagement, new.tracks) == ("Tea", EngagementKind.TEA, ("ETH.main",))
    assert window.desk.day == date(2026, 5, 22)
    assert len(window.desk.session.history.done) == 1


def test_dialog_grows_with_the_text_that_is_pasted(qtbot: QtBot, window: MainWindow) -> None:
    """The last lines of a text are not cut off below."""
    window.go_to("ETH.1")
    QGuiApplication.clipboard().setText("22 May")
    window.deeds.do("programme-paste")
    dialog = next(d for d in window.findChildren(AskDialog) if d.isVisible())
    field = dialog.fields["lines"]
    face = field.editor.face
    assert isinstance(face, TypedText)
    face.show_lines(30, 30)
    face.insertPlainText("\n08:00 Tea" * 30)
    qtbot.waitUntil(lambda: face.height() >= 30 * face.fontMetrics().lineSpacing())
    qtbot.waitUntil(lambda: face.mapTo(field, face.rect().bottomLeft()).y() < field.height())


def test_a_list_of_members_is_pasted_from_a_table(qtbot: QtBot, window: MainWindow) -> None:
    """What could not be read is told before; all of it is one undo, from the dialog itself."""
    window.go_to("ETH.1")
    QGuiApplication.clipboard().setText(
        "姓名\t英文姓名\t身份\n海伦\tHelen\t记者\n以撒\tIsaac\tdriver"
    )
    register = opened(window, "members", RegistersDialog)
    work_in(qtbot, register.table)
    QTest.keyClick(register.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = next(d for d in register.findChildren(AskDialog) if d.isVisible())
    assert "driver" in dialog.advice.text()
    press_ok(qtbot, dialog)
    plan = window.desk.plan
    new = [m for m in plan.members_of("ETH") if m.name_en in ("Helen", "Isaac")]
    assert [m.order for m in new] == [4, 5]
    assert {m.id for m in new} <= set(plan.table(Track)["ETH.main"].members)
    assert register.toast.isVisible()
    assert register.model is not None
    assert register.model.id_at(register.table.currentIndex().row()) == new[0].id
    QTest.keyClick(register, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.desk.plan.members_of("ETH")) == 3


def test_insert_and_delete_work_in_the_table_of_a_register(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go_to("ETH.1")
    register = opened(window, "members", RegistersDialog)
    work_in(qtbot, register.table)
    QTest.keyClick(register.table, Qt.Key.Key_Insert)
    plan = window.desk.plan
    (new,) = [m for m in plan.members_of("ETH") if m.id not in ("abebe", "sara", "dawit")]
    assert new.id in plan.table(Track)["ETH.main"].members
    work_in(qtbot, register.table)
    QTest.keyClick(register.table, Qt.Key.Key_Delete)
    assert len(window.desk.plan.members_of("ETH")) == 3


def test_a_margin_of_the_office_is_set_refused_and_cleared(window: MainWindow) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    key = "margin.boarding_base"
    for text, kept in (("7", "7"), ("-3", "7"), ("seven", "7"), ("", None)):
        dialog.lines[key].setText(text)
        dialog.take(key)
        setting = window.desk.plan.get(Setting, key)
        assert (setting.value if setting else None) == kept
        assert bool(dialog.mistake) is (text in {"-3", "seven"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_margin_has_a_name(language: str) -> None:
    from reception.margins import shipped_margins

    for key, margins in shipped_margins().items():
        assert wording(language).say(f"margin-{key.replace('_', '-')}")
        for margin in margins:
            assert wording(language).say(f"settings-{margin.confidence}", value="1")


def test_a_stay_that_is_called_off_can_be_taken_back(window: MainWindow) -> None:
    window.go_to("ETH.1")
    window.deeds.do("stay-cancel")
    assert window.stays.model.data(window.stays.model.index_of("ETH.1"))
    stay = window.desk.plan.get(Stay, "ETH.1")
    assert stay is not None
    assert stay.status.value == "cancelled"
    window.deeds.do("undo")
    assert window.desk.plan.get(Phase, window.desk.plan.phases_of("ETH.1")[0].id)


def test_the_phases_of_a_stay_are_shown_edited_and_removed(window: MainWindow) -> None:
    """A new one begins where another one ends: that is an act of its own."""
    window.go_to("ETH.1")
    dialog = opened(window, "phases", RegistersDialog)
    assert dialog.model is not None
    phases = window.desk.plan.phases_of("ETH.1")
    assert [dialog.model.id_at(row) for row in range(dialog.model.rowCount())] == [phases[0].id]
    kind = dialog.model.columns.index("visit")
    assert dialog.model.setData(dialog.model.index(0, kind), "Official visit")
    assert window.desk.plan.phases_of("ETH.1")[0].visit is VisitKind.OFFICIAL
    dialog.remove()
    assert not window.desk.plan.phases_of("ETH.1")
    dialog.close()


def test_the_preview_is_of_what_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to("ETH.1")
    dialog = opened(window, "print", PreviewDialog)
    qtbot.waitUntil(lambda: not dialog.progress.busy)
    assert dialog.isVisible()
    dialog.close()
