"""The form beside the programme: each field is taken when it is left."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QColorDialog, QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reception.fields.codec import Codec
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, Status
from reception.plan.holding import HoldingRole
from reception.plan.kinds import KINDS
from reception.plan.move import Move
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.venue import Venue
from tests.sessions import KeptSteps
from ui.desk import Desk
from ui.forms.colour_editor import ColourEditor
from ui.forms.editors import LineEditor, PickEditor, TextEditor
from ui.forms.field import Field
from ui.forms.holdings import HoldingsField
from ui.forms.layouts import COLUMNS, FORMS, REGISTERS, form_fields
from ui.forms.record_form import RecordForm
from ui.forms.references import ReferencesField
from ui.forms.typed_text import LINES_AT_MOST, TypedText
from ui.main_window import MainWindow


def form_of(window: MainWindow, id: str) -> RecordForm:
    window.go_to(id)
    form = window.form.form
    assert form is not None
    return form


def line(form: RecordForm, name: str) -> QLineEdit:
    field = form.fields[name]
    assert isinstance(field, Field)
    assert isinstance(field.editor, LineEditor)
    return field.editor.line


def fill_in(qtbot: QtBot, form: RecordForm, name: str, text: str) -> Field:
    """Type into a field and leave it with Tab."""
    editor = line(form, name)
    editor.setFocus()
    editor.selectAll()
    editor.insert(text)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    field = form.fields[name]
    assert isinstance(field, Field)
    return field


def meeting(window: MainWindow) -> Engagement:
    found = window.desk.plan.get(Engagement, "MEETING")
    assert found is not None
    return found


def test_a_field_is_taken_when_it_is_left(
    qtbot: QtBot, window: MainWindow, store: KeptSteps
) -> None:
    fill_in(qtbot, form_of(window, "MEETING"), "expected", "12")
    assert meeting(window).expected == 12
    assert [step.verb for step in store.steps] == ["engagement.change"]


def test_a_text_is_as_high_as_its_lines_up_to_a_limit(qtbot: QtBot) -> None:
    """A template of hundreds of lines is read a screenful at a time, not three lines at a time."""
    text = TypedText()
    qtbot.addWidget(text)
    text.show()
    a_line = text.fontMetrics().lineSpacing()
    empty = text.height()
    heights = []
    for lines in (1, 3, 8, 400, 2):
        text.setPlainText("\n".join(["line"] * lines))
        heights.append(text.height() - empty)
    assert heights == [0, 0, 5 * a_line, (LINES_AT_MOST - 3) * a_line, 0]


def test_a_long_line_counts_as_the_lines_it_is_broken_into(qtbot: QtBot) -> None:
    text = TypedText()
    qtbot.addWidget(text)
    text.resize(200, 60)
    text.show()
    empty = text.height()
    text.setPlainText("word " * 60)
    assert text.height() > empty


def test_leaving_a_field_as_it_was_does_nothing(
    qtbot: QtBot, window: MainWindow, store: KeptSteps
) -> None:
    form = form_of(window, "MEETING")
    for name in ("start", "end", "title_en", "venue"):
        fill_in(qtbot, form, name, line(form, name).text())
    assert store.steps == []


def test_what_is_mistyped_is_said_below_the_field_and_kept_for_this_record(
    qtbot: QtBot, window: MainWindow, store: KeptSteps
) -> None:
    form = form_of(window, "MEETING")
    field = fill_in(qtbot, form, "start", "soon")
    assert store.steps == []
    assert "soon" in field.mistake.text()
    assert field.mistake.isVisible()
    assert line(form, "start").accessibleDescription() == field.mistake.text()
    window.go_to("SIGNING")
    assert line(form, "start").text() == "11:30"
    assert not field.mistake.isVisible()
    window.go_to("MEETING")
    assert line(form, "start").text() == "soon"
    fill_in(qtbot, form, "start", "10:00")
    assert meeting(window).start == datetime(2026, 5, 20, 2, 0, tzinfo=UTC)
    assert not field.mistake.isVisible()


def test_an_end_left_empty_is_open(qtbot: QtBot, window: MainWindow) -> None:
    fill_in(qtbot, form_of(window, "MEETING"), "end", "")
    assert meeting(window).end is None


def test_a_room_brings_its_venue(qtbot: QtBot, window: MainWindow) -> None:
    form = form_of(window, "SIGNING")
    fill_in(qtbot, form, "venue", "GHP")
    fill_in(qtbot, form, "room", "GHP/North")
    found = window.desk.plan.get(Engagement, "SIGNING")
    assert found is not None
    assert (found.venue, found.room) == ("GHP", "GHP/North")


def test_a_choice_is_done_at_once(qtbot: QtBot, window: MainWindow) -> None:
    field = form_of(window, "MEETING").fields["status"]
    assert isinstance(field, Field)
    assert isinstance(field.editor, PickEditor)
    field.editor.combo.setCurrentIndex(1)
    field.editor.combo.activated.emit(1)
    assert meeting(window).status is Status.TENTATIVE


def test_holding_and_releasing_is_done_at_once(qtbot: QtBot, window: MainWindow) -> None:
    field = form_of(window, "MEETING").fields["holdings"]
    assert isinstance(field, HoldingsField)
    field.chips.line.setFocus()
    field.chips.line.insert("Military")
    qtbot.keyClick(field.chips.line, Qt.Key.Key_Return)
    held = {h.resource: h for h in window.desk.plan.holdings_of("MEETING")}
    assert set(held) == {"wang", "chen", "band"}
    assert held["band"].role is HoldingRole.CEREMONY
    out = next(
        button
        for button in field.findChildren(QToolButton)
        if "Military" in button.accessibleName()
    )
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert {h.resource for h in window.desk.plan.holdings_of("MEETING")} == {"wang", "chen"}


def test_the_role_of_one_who_is_held_can_be_changed(qtbot: QtBot, window: MainWindow) -> None:
    field = form_of(window, "MEETING").fields["holdings"]
    assert isinstance(field, HoldingsField)
    box = next(b for b in field.findChildren(QComboBox) if "Wang" in b.accessibleName())
    box.setCurrentIndex(box.findData(HoldingRole.ACCOMPANYING.value))
    box.activated.emit(box.currentIndex())
    held = {h.resource: h.role for h in window.desk.plan.holdings_of("MEETING")}
    assert held["wang"] is HoldingRole.ACCOMPANYING


def test_how_many_of_a_pool_are_held_can_be_changed(qtbot: QtBot, window: MainWindow) -> None:
    field = form_of(window, "DRIVE").fields["holdings"]
    assert isinstance(field, HoldingsField)
    field.chips.line.insert("Escort cars")
    qtbot.keyClick(field.chips.line, Qt.Key.Key_Return)
    (amount,) = (b for b in field.findChildren(QLineEdit) if "Escort cars" in b.accessibleName())
    assert amount.text() == "1"
    amount.selectAll()
    qtbot.keyClicks(amount, "4x")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    (held,) = window.desk.plan.holdings_on("cars")
    assert held.amount == 4


def test_a_name_that_means_nobody_is_explained(qtbot: QtBot, window: MainWindow) -> None:
    field = form_of(window, "MEETING").fields["holdings"]
    assert isinstance(field, HoldingsField)
    field.chips.line.insert("Nobody at all")
    qtbot.keyClick(field.chips.line, Qt.Key.Key_Return)
    assert "Nobody at all" in field.chips.mistake.text()
    assert field.chips.line.text() == "Nobody at all"


def test_another_track_joins(qtbot: QtBot, window: MainWindow) -> None:
    field = form_of(window, "MEETING").fields["tracks"]
    assert isinstance(field, ReferencesField)
    field.chips.line.insert("BKK")
    qtbot.keyClick(field.chips.line, Qt.Key.Key_Return)
    assert meeting(window).tracks == ("ETH.main", "BKK.main")


def test_ctrl_z_goes_to_the_field_first_and_then_to_the_book(
    qtbot: QtBot, window: MainWindow
) -> None:
    form = form_of(window, "MEETING")
    fill_in(qtbot, form, "expected", "12")
    qtbot.waitUntil(window.deeds["undo"].isEnabled)
    editor = line(form, "title_en")
    editor.setFocus()
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Meeting"
    assert meeting(window).expected == 12
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert meeting(window).expected == 0


def test_the_form_follows_a_step_done_elsewhere(window: MainWindow) -> None:
    form = form_of(window, "MEETING")
    window.deeds.do("nudge-later")
    assert line(form, "start").text() == "09:35"


def test_a_stay_keeps_its_days_when_only_a_time_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    form = form_of(window, "ETH.1")
    assert line(form, "departs").text() == "2026-05-22 10:00"
    fill_in(qtbot, form, "departs", "1130")
    stay = window.desk.plan.get(Stay, "ETH.1")
    assert stay is not None
    assert stay.departs == datetime(2026, 5, 22, 3, 30, tzinfo=UTC)


def test_a_move_departs_later_and_takes_as_long(qtbot: QtBot, window: MainWindow) -> None:
    fill_in(qtbot, form_of(window, "DRIVE"), "depart", "10:45")
    move = window.desk.plan.get(Move, "DRIVE")
    assert move is not None
    assert move.arrive == datetime(2026, 5, 20, 3, 15, tzinfo=UTC)


def test_the_wheel_over_a_choice_changes_nothing(window: MainWindow) -> None:
    """Scrolling a form past a choice must not change the book."""
    field = form_of(window, "MEETING").fields["status"]
    assert isinstance(field, Field)
    assert isinstance(field.editor, PickEditor)
    assert QApplication.focusWidget() is not field.editor.combo
    before = field.editor.combo.currentIndex()
    QApplication.sendEvent(field.editor.combo, _wheel(field.editor.combo))
    assert field.editor.combo.currentIndex() == before


def _wheel(widget: QComboBox) -> QWheelEvent:
    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


@pytest.mark.parametrize("kind", FORMS, ids=lambda kind: kind.KIND)
def test_a_form_has_each_field_once_and_only_fields_there_are(kind: type[Record]) -> None:
    fields = form_fields(kind)
    assert len(set(fields)) == len(fields)
    assert set(fields) <= set(kind.__struct_fields__)


@pytest.mark.parametrize("kind", FORMS, ids=lambda kind: kind.KIND)
def test_every_field_of_a_record_can_be_edited(kind: type[Record]) -> None:
    """What is set by acts of its own is named here, so that a new field is not forgotten."""
    by_acts = {"id", "in_force", "data", "picture"}
    assert set(kind.__struct_fields__) - set(form_fields(kind)) == by_acts & set(
        kind.__struct_fields__
    )


def test_every_kind_has_a_form_or_is_edited_in_one() -> None:
    elsewhere = {"setting", "holding", "acceptance"}
    assert {kind.KIND for kind in FORMS} == set(KINDS) - elsewhere


@pytest.mark.parametrize("kind", REGISTERS, ids=lambda kind: kind.KIND)
def test_a_register_shows_fields_there_are(kind: type[Record]) -> None:
    assert set(COLUMNS[kind]) <= set(kind.__struct_fields__)


@pytest.mark.parametrize("kind", FORMS, ids=lambda kind: kind.KIND)
def test_every_form_shows_a_record_and_leaves_it_as_it_is(
    qtbot: QtBot, desk: Desk, kind: type[Record], store: KeptSteps
) -> None:
    """Taking every field as it stands changes nothing: what is shown reads back the same."""
    form = RecordForm(desk, kind)
    qtbot.addWidget(form)
    for id in list(desk.plan.table(kind))[:5]:
        form.show_record(id)
        for name, field in form.fields.items():
            if isinstance(field, Field):
                form.take(name)
                assert field.mistake.text() == "", name
    assert store.steps == []


def test_a_colour_is_typed_or_picked(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The chart closed without a choice leaves it as it was."""
    form = form_of(window, "ETH")
    field = form.fields["colour"]
    assert isinstance(field, Field)
    assert isinstance(field.editor, ColourEditor)
    for picked, kept in ((QColor("#123456"), "#123456"), (QColor(), "#123456")):
        answer = staticmethod(lambda *_, picked=picked: picked)
        monkeypatch.setattr(QColorDialog, "getColor", answer)
        field.editor.button.click()
        delegation = window.desk.plan.get(Delegation, "ETH")
        assert delegation
        assert delegation.colour == kept
    fill_in(qtbot, form, "colour", "#00aa00")
    assert window.desk.colours.of("ETH") == "#00aa00"
    image = field.editor.button.icon().pixmap(16, 16).toImage()
    assert image.pixelColor(8, 8).name() == "#00aa00"


def test_text_is_as_high_as_its_lines_whatever_the_style_says(qtbot: QtBot) -> None:
    """A style sheet that sets a least height took the text's own away until it was typed into."""
    text = TypedText()
    qtbot.addWidget(text)
    text.show_lines(14, 14)
    text.setStyleSheet("QPlainTextEdit { min-height: 20px; }")
    text.show()
    assert text.minimumHeight() == text.maximumHeight()
    text.setStyleSheet("QPlainTextEdit { min-height: 30px; }")
    assert text.minimumHeight() == text.maximumHeight()


def test_line_is_empty_after_a_completion_is_chosen_by_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    """The list put what was typed before back into the line, as if it were still to be added."""
    field = form_of(window, "MEETING").fields["holdings"]
    assert isinstance(field, HoldingsField)
    line = field.chips.line
    line.setFocus()
    qtbot.keyClicks(line, "Milit")
    popup = line.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert any("Military" in chip.label for chip in field.chips.chips)
    assert not popup.isVisible()
    assert line.text() == ""


def test_empty_closures_say_how_they_are_written(window: MainWindow) -> None:
    """And what they say can be read when it is typed."""
    desk = window.desk
    venue = next(one for one in desk.plan.table(Venue).values() if not one.closures)
    form = RecordForm(desk, Venue)
    form.show_record(venue.id)
    field = form.fields["closures"]
    assert isinstance(field, Field)
    assert isinstance(field.editor, TextEditor)
    hint = field.editor.words.placeholderText()
    codec = Codec(desk.plan, desk.wording, desk.day)
    assert len(codec.typed(venue, "closures", hint.partition(": ")[2])) == 1
    form.deleteLater()
