"""The ceremony in the window: applied, typed into, followed by its times, taken back."""

from __future__ import annotations

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reception.actions.ceremony_template import keep_template
from reception.actions.record import change_record
from reception.ceremonies.template_library import shipped_texts
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.side import Frame, Side
from reception.plan.wreath import Wreath
from ui.ceremonies.cue_model import CueModel
from ui.ceremonies.cue_words import CueColumn
from ui.ceremonies.dialog import CeremonyDialog
from ui.ceremonies.update_dialog import UpdateDialog
from ui.dialogs.ask import AskDialog
from ui.main_window import MainWindow
from ui.notices import Notice
from ui.preview import PreviewDialog


def opened(window: MainWindow, engagement: str) -> CeremonyDialog:
    window.go_to(engagement)
    window.deeds.do("ceremony")
    return next(d for d in window.findChildren(CeremonyDialog) if d.isVisible())


@pytest.fixture
def signing(window: MainWindow) -> CeremonyDialog:
    """The dialog on the signing, with the template of signings applied."""
    dialog = opened(window, "SIGNING")
    dialog.templates.choose("signing")
    dialog.templates.apply()
    return dialog


def said(model: CueModel, column: CueColumn) -> list[str]:
    """A column of the table, from top to bottom."""
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_the_template_of_the_kind_is_offered_first(window: MainWindow) -> None:
    dialog = opened(window, "SIGNING")
    assert dialog.templates.chosen is not None
    assert dialog.templates.chosen[0] in ("signing", "sister-city-signing")
    assert dialog.model.rowCount() == 0
    assert not dialog.table.isEnabled()


def test_a_template_is_applied_in_one_step_and_taken_back(signing: CeremonyDialog) -> None:
    assert signing.model.rowCount() == 12
    assert said(signing.model, CueColumn.T)[:4] == ["-45:00", "0:00", "1:30", "2:00"]
    assert said(signing.model, CueColumn.CLOCK)[1] == "11:30:00"
    assert signing.length.text() == "13:30 of 60 min"
    signing._desk.undo()
    assert signing.model.rowCount() == 0
    signing._desk.redo()
    assert signing.model.rowCount() == 12


def test_the_model_keeps_the_promises_of_qt(signing: CeremonyDialog) -> None:
    tester = QAbstractItemModelTester(
        signing.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    signing.table.show_cue(signing.model.id_at(3))
    signing.move_by(2)
    signing.add()
    signing.remove()
    signing._desk.undo()
    assert tester.model() is signing.model


def test_times_follow_while_a_length_is_being_typed(qtbot: QtBot, signing: CeremonyDialog) -> None:
    """Before it is taken; given up, they are as they were."""
    before = said(signing.model, CueColumn.T)
    cue = signing.model.id_at(1)
    signing.table.show_cue(cue, CueColumn.USUAL)
    signing.table.edit(signing.table.currentIndex())
    line = signing.table.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "2:30")
    assert said(signing.model, CueColumn.T)[2:4] == ["2:30", "3:00"]
    stored = signing._desk.plan.get(Cue, cue)
    assert stored is not None
    assert stored.usual_seconds == 90
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert said(signing.model, CueColumn.T) == before


def typed(qtbot: QtBot, dialog: CeremonyDialog, row: int, column: CueColumn, text: str) -> None:
    """A cell edited with the keys, and Enter."""
    dialog.table.show_cue(dialog.model.id_at(row), column)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    line = editor(dialog)
    line.selectAll()
    line.insert(text)
    line.textEdited.emit(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def editor(dialog: CeremonyDialog) -> QLineEdit:
    """The cell that is being typed into."""
    found = [line for line in dialog.table.findChildren(QLineEdit) if line.isVisible()]
    assert len(found) == 1
    return found[0]


def test_enter_takes_what_was_typed_and_goes_down(qtbot: QtBot, signing: CeremonyDialog) -> None:
    typed(qtbot, signing, 1, CueColumn.USUAL, "2:00")
    table, model = signing.table, signing.model
    qtbot.waitUntil(lambda: table.currentIndex() == model.index(2, CueColumn.USUAL))
    assert table.state() is table.State.NoState
    assert said(model, CueColumn.USUAL)[1] == "2:00"


def test_what_means_nothing_stays_to_be_put_right(qtbot: QtBot, signing: CeremonyDialog) -> None:
    """The keys that take it explain instead; put right, it is taken."""
    told: list[str] = []
    signing._desk.notices.told.connect(lambda notice: told.append(notice.key))
    before = said(signing.model, CueColumn.USUAL)
    typed(qtbot, signing, 1, CueColumn.USUAL, "soon")
    assert told == ["typed-no-cue-length"]
    line = editor(signing)
    assert line.text() == "soon"
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert told == ["typed-no-cue-length"] * 2
    qtbot.keyClicks(line, "2:10")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(signing.model, CueColumn.USUAL)[1] == "2:10")
    assert said(signing.model, CueColumn.USUAL)[2:] == before[2:]


def test_a_number_that_another_cue_has_is_refused(signing: CeremonyDialog) -> None:
    """Else nobody could say after which of the two a third one comes."""
    model = signing.model
    numbers = said(model, CueColumn.NUMBER)
    assert not model.setData(model.index(1, CueColumn.NUMBER), f" {numbers[2]} ")
    assert said(model, CueColumn.NUMBER) == numbers
    assert model.setData(model.index(1, CueColumn.NUMBER), "1b")
    assert said(model, CueColumn.NUMBER)[1] == "1b"


def test_a_branch_is_read_and_typed_by_its_name(window: MainWindow) -> None:
    dialog = opened(window, "VISIT")
    dialog.templates.choose("city-visit")
    dialog.templates.apply()
    model = dialog.model
    place = model.index(1, CueColumn.BRANCH)
    names = ["the guest walks slowly", "rain"]
    assert model.words.branch_choices() == [*names, *(f"!{name}" for name in names)]
    for text, signs, shown in (
        ("Rain", "rain", "rain"),
        ("!the guest walks slowly; rain", "!slow rain", "not: the guest walks slowly; rain"),
        ("！the guest walks slowly；rain", "!slow rain", "not: the guest walks slowly; rain"),
        ("!slow", "!slow", "not: the guest walks slowly"),
        ("snow", "snow", "snow"),
        ("", "", ""),
    ):
        assert model.setData(place, text)
        cue = model.cue_at(1)
        assert cue is not None
        assert cue.branch == signs
        assert model.data(place) == shown
        assert model.data(place, Qt.ItemDataRole.EditRole) == signs


def test_the_chosen_cue_is_told_whole_below_the_table(signing: CeremonyDialog) -> None:
    """With what has no column: what is needed for it."""
    row = next(r for r, cue in enumerate(signing.model.cues()) if cue.kit_en and cue.confirms)
    signing.table.show_cue(signing.model.id_at(row))
    cue = signing.model.cue_at(row)
    assert cue is not None
    for part in (cue.number, cue.action_en, f"Kit: {cue.kit_en}", "Confirmed by: "):
        assert part in signing.whole.text()
    act = partial(change_record, id=cue.id, side=Side.RIGHT, frame=Frame.OWN, actors=("guest",))
    signing._desk.act(act)
    assert "right (as they face)" in signing.whole.text(), "a side never without its frame"


def test_a_length_taken_moves_all_behind_it(signing: CeremonyDialog) -> None:
    model = signing.model
    assert model.setData(model.index(1, CueColumn.USUAL), "?")
    assert said(model, CueColumn.T)[1:4] == ["0:00", "on signal", "on signal"]
    assert "signal" in signing.length.text()
    assert model.setData(model.index(1, CueColumn.USUAL), "61m")
    assert "longer than the block" in signing.length.text()


def test_what_means_nothing_is_explained_and_not_taken(
    window: MainWindow, signing: CeremonyDialog
) -> None:
    model = signing.model
    told: list[str] = []
    window.desk.notices.told.connect(lambda notice: told.append(notice.key))
    assert not model.setData(model.index(1, CueColumn.USUAL), "soon")
    assert not model.setData(model.index(1, CueColumn.BEGIN), "99")
    assert told == ["typed-no-cue-length", "typed-no-cue"]
    assert not model.setData(model.index(1, CueColumn.T), "1:00"), "times are reckoned"


def test_a_loop_of_triggers_is_refused_in_words(
    window: MainWindow, signing: CeremonyDialog
) -> None:
    model = signing.model
    told: list[Notice] = []
    window.desk.notices.told.connect(told.append)
    before = said(model, CueColumn.BEGIN)
    number, later = said(model, CueColumn.NUMBER)[1], said(model, CueColumn.NUMBER)[3]
    assert not model.setData(model.index(1, CueColumn.BEGIN), later)
    (notice,) = told
    assert notice.key == "typed-cue-circle"
    circle = notice.arguments["circle"].split(" → ")
    assert (circle[0], circle[1], circle[-1]) == (number, later, number)
    assert said(model, CueColumn.BEGIN) == before


def test_cues_are_added_moved_and_removed_from_the_keyboard(
    qtbot: QtBot, signing: CeremonyDialog
) -> None:
    signing.table.show_cue(signing.model.id_at(2), CueColumn.NUMBER)
    signing.add()
    assert said(signing.model, CueColumn.NUMBER)[2:5] == ["2", "2a", "3"]
    assert signing.table.cue == signing.model.id_at(3)
    signing.move_by(1)
    assert said(signing.model, CueColumn.NUMBER)[2:5] == ["2", "3", "2a"]
    signing.remove()
    assert said(signing.model, CueColumn.NUMBER)[2:5] == ["2", "3", "4"]


def test_branches_are_switched_with_boxes(window: MainWindow) -> None:
    dialog = opened(window, "VISIT")
    dialog.templates.choose("city-visit")
    dialog.templates.apply()
    counting = [dialog.model.counts(row) for row in range(dialog.model.rowCount())]
    dialog.branches.boxes["slow"].click()
    switched = [dialog.model.counts(row) for row in range(dialog.model.rowCount())]
    assert counting != switched
    assert dialog.ceremony is not None
    assert dialog.ceremony.branches == ("slow",)


def test_a_wreath_shows_what_is_arranged_for_it(window: MainWindow) -> None:
    window.desk.act(partial(change_record, id="VISIT", engagement="wreath"))
    dialog = opened(window, "VISIT")
    dialog.templates.choose("wreath")
    dialog.templates.apply()
    (wreath,) = window.desk.plan.table(Wreath).values()
    dialog.buttons["wreath"].click()
    assert window.desk.chosen == wreath.id
    assert window.form.form is not None
    assert window.form.form.kind is Wreath


def test_a_ceremony_is_kept_as_a_template_and_offers_its_update(
    window: MainWindow, signing: CeremonyDialog
) -> None:
    signing.keep()
    ask = next(d for d in signing.findChildren(AskDialog) if d.isVisible())
    ask.fields["name_zh"].editor.show_text("本市签字")
    ask.fields["name_en"].editor.show_text("Signing, our way")
    ask.accept()
    (own,) = window.desk.plan.table(CeremonyTemplate).values()
    signing.templates.choose(own.id)
    signing.templates.apply()
    assert not signing.buttons["update"].isVisible()
    longer = own.text.replace('usual = "1:30"', 'usual = "1:45"', 1)
    window.desk.act(partial(change_record, id=own.id, text=longer))
    assert signing.buttons["update"].isVisible()
    before = said(signing.model, CueColumn.USUAL)
    signing.update_from_template()
    update = next(d for d in signing.findChildren(UpdateDialog) if d.isVisible())
    assert "1:30" in update.list.item(0).text() or "90" in update.list.item(0).text()
    assert said(signing.model, CueColumn.USUAL) == before, "nothing is forced"
    update.accept()
    assert said(signing.model, CueColumn.USUAL) == [before[0], "1:45", *before[2:]]
    assert not signing.buttons["update"].isVisible()


def test_both_languages_are_edited_each_in_its_own(window: MainWindow) -> None:
    dialog = opened(window, "SIGNING")
    dialog.templates.choose("signing")
    dialog.templates.apply()
    model = dialog.model
    model.setData(model.index(1, CueColumn.ACTION), "name those present")
    window.desk.language = "zh"
    assert "介绍" in said(model, CueColumn.ACTION)[1]
    cue = model.cue_at(1)
    assert cue is not None
    assert cue.action_en == "name those present"
    assert dialog.length.text() == "13:30，时段 60 分钟"


def test_what_is_told_in_one_language_alone_is_shown_in_that(signing: CeremonyDialog) -> None:
    """And typed into in the language in force."""
    model = signing.model
    cue = model.cues()[1]
    signing._desk.act(lambda plan: change_record(plan, id=cue.id, action_en="", action_zh="报告"))
    place = model.index(1, CueColumn.ACTION)
    assert model.data(place) == "报告"
    assert model.data(place, Qt.ItemDataRole.EditRole) == ""
    assert "报告" in model.whole(1)


def test_the_cue_sheet_is_shown_before_it_is_printed(signing: CeremonyDialog) -> None:
    signing.print_it()
    preview = next(d for d in signing.findChildren(PreviewDialog) if d.isVisible())
    assert preview is not None
    preview.close()


def test_the_dialog_leaves_with_its_engagement(
    qtbot: QtBot, window: MainWindow, signing: CeremonyDialog
) -> None:
    window.go_to("SIGNING")
    with qtbot.waitSignal(signing.destroyed):
        window.deeds.do("remove")


def test_a_template_that_cannot_be_read_is_not_offered(window: MainWindow) -> None:
    broken = shipped_texts()["signing"].replace("[[cue]]", "[[cue", 1)
    step = keep_template(
        window.desk.plan, id="own", of="signing", text=broken, name_zh="坏", name_en="Broken"
    )
    window.desk.do(msgspec.structs.replace(step))
    dialog = opened(window, "SIGNING")
    names = [dialog.templates.box.itemText(row) for row in range(dialog.templates.box.count())]
    assert "Broken" not in names
    assert len(names) == len(shipped_texts())


def test_a_circle_made_in_the_form_of_a_cue_is_told_as_one(
    window: MainWindow, signing: CeremonyDialog
) -> None:
    follower = next(cue for cue in signing.model.cues() if cue.after)
    told: list[str] = []
    window.desk.notices.told.connect(lambda notice: told.append(notice.key))
    done = window.desk.act(lambda plan: change_record(plan, id=follower.after, after=follower.id))
    assert done is None
    assert told == ["notice-circle"]


def test_resting_on_a_branch_tells_what_its_sign_stands_for(
    window: MainWindow, signing: CeremonyDialog
) -> None:
    model = signing.model
    cue = model.cues()[1]
    window.desk.act(lambda plan: change_record(plan, id=cue.id, branch="!rain spouse"))
    told = model.data(model.index(1, CueColumn.BRANCH), Qt.ItemDataRole.ToolTipRole)
    assert told.splitlines() == ["Not if: rain", "Only if: spouse"]
    whole = model.data(model.index(1, CueColumn.ACTION), Qt.ItemDataRole.ToolTipRole)
    assert whole == said(model, CueColumn.ACTION)[1]
