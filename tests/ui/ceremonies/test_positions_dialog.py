"""The position diagram beside the cues follows the chosen cue."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from reception.actions.record import change_record
from reception.plan.standing import Standing
from reception.sheets.drawing import Figure, Ink
from reception.sheets.ground_scale import GroundScale
from ui.ceremonies.dialog import CeremonyDialog
from ui.ceremonies.positions_dialog import PositionsDialog
from ui.main_window import MainWindow


def opened(window: MainWindow) -> tuple[CeremonyDialog, PositionsDialog]:
    window.go_to("SIGNING")
    window.deeds.do("ceremony")
    dialog = next(d for d in window.findChildren(CeremonyDialog) if d.isVisible())
    dialog.templates.choose("signing")
    dialog.templates.apply()
    dialog.buttons["positions"].click()
    assert dialog.positions is not None
    return dialog, dialog.positions


def standing(shown: PositionsDialog) -> dict[str, Figure]:
    return {shape.id: shape for shape in shown.view.shapes if isinstance(shape, Figure)}


def test_it_follows_the_chosen_cue_and_marks_who_acts(window: MainWindow) -> None:
    dialog, shown = opened(window)
    for row in range(dialog.model.rowCount()):
        dialog.table.show_cue(dialog.model.id_at(row))
        cue = dialog.model.cues()[row]
        acting = {id.split("@")[0] for id, one in standing(shown).items() if one.edge == Ink.ACCENT}
        placed = {id.split("@")[0] for id in standing(shown)}
        assert acting == placed & set(cue.actors), cue.number
        assert (cue.number or "") in shown.head.text()
    assert {"guest", "host"} <= placed
    assert "1 hall manager" in shown.legend.text()


def test_nobody_stands_in_two_places_at_one_cue(window: MainWindow) -> None:
    dialog, shown = opened(window)
    dialog.table.show_cue(dialog.model.id_at(dialog.model.rowCount() - 1))
    roles = [id.split("@")[0] for id in standing(shown)]
    assert len(roles) == len(set(roles)) > 3


def test_it_follows_undo_and_closes_with_the_ceremony(window: MainWindow) -> None:
    dialog, shown = opened(window)
    assert shown.isVisible()
    dialog._desk.undo()
    assert not shown.isVisible()


def moved_figures(shown: PositionsDialog) -> list[Standing]:
    return list(shown._desk.plan.table(Standing).values())


def drag(shown: PositionsDialog, key: str, right_m: float, up_m: float) -> None:
    """Drag a figure with the mouse, by metres of the ground."""
    view, ground = shown.view, shown.hand.ground
    assert ground is not None
    figure = standing(shown)[key]
    per_metre = GroundScale(ground).per_metre
    ends = [
        QPointF(*view.fitting.pixels(figure.x + right * per_metre, figure.y - up * per_metre))
        for right, up in ((0.0, 0.0), (right_m, up_m))
    ]
    start, end = (QPoint(round(one.x()), round(one.y())) for one in ends)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def at_cue(dialog: CeremonyDialog, number: str) -> None:
    cue = next(cue for cue in dialog.model.cues() if cue.number == number)
    dialog.table.show_cue(cue.id)


def test_a_dragged_figure_stays_there_and_its_side_is_told_with_its_frame(
    window: MainWindow,
) -> None:
    dialog, shown = opened(window)
    at_cue(dialog, "2")
    key = "guest@behind"
    before = standing(shown)[key]
    drag(shown, key, -1.5, 1.0)
    (one,) = moved_figures(shown)
    assert (one.role, one.ground, one.cue) == ("guest", "signing-table", "")
    after = standing(shown)[key]
    assert after.x < before.x
    assert after.y < before.y
    assert "to the right" in shown.panel.where.text()  # who faces the camera has it on his right
    assert "(as they face)" in shown.panel.where.text()
    dialog._desk.undo()
    assert not moved_figures(shown)
    assert standing(shown)[key] == before


def test_keys_move_by_half_a_metre_or_finely_and_are_one_step(window: MainWindow) -> None:
    dialog, shown = opened(window)
    at_cue(dialog, "2")
    shown.view.chosen = "host@behind"
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(shown.view, Qt.Key.Key_Up, alt)
    (first,) = moved_figures(shown)
    QTest.keyClick(shown.view, Qt.Key.Key_Up, alt)
    QTest.keyClick(shown.view, Qt.Key.Key_Right, alt | Qt.KeyboardModifier.ShiftModifier)
    (after,) = moved_figures(shown)
    assert after.up_m - first.up_m == pytest.approx(0.5)
    assert after.right_m - first.right_m == pytest.approx(0.1)
    dialog._desk.undo()
    assert not moved_figures(shown)


def test_a_move_may_count_from_one_cue_on_alone(window: MainWindow) -> None:
    dialog, shown = opened(window)
    at_cue(dialog, "9")
    key = next(key for key in standing(shown) if key.startswith("signatories@"))
    shown.panel.only_now.click()
    drag(shown, key, 2.0, -1.0)
    (one,) = moved_figures(shown)
    assert one.cue == dialog.table.cue
    assert shown.view.chosen == f"signatories@{one.id}"
    at_cue(dialog, "4")
    assert key in standing(shown)
    assert f"signatories@{one.id}" not in standing(shown)


def test_a_figure_turns_gets_a_reason_and_goes_back(window: MainWindow) -> None:
    dialog, shown = opened(window)
    at_cue(dialog, "2")
    drag(shown, "guest@behind", -1.0, 0.0)
    shown.panel.rightwards.click()
    shown.panel.reason.setText("steps behind him")
    shown.panel.reason.editingFinished.emit()
    (one,) = moved_figures(shown)
    assert (one.facing_degrees, one.reason) == (195, "steps behind him")
    shown.panel.back.click()
    assert not moved_figures(shown)
    assert not shown.panel.back.isEnabled()


def test_somebody_without_a_mark_is_put_on_the_ground_and_all_go_back(window: MainWindow) -> None:
    dialog, shown = opened(window)
    at_cue(dialog, "2")
    drag(shown, "host@behind", 1.0, 0.0)
    action = next(a for a in shown.roles.actions() if a.data() == "interpreter")
    action.trigger()
    assert shown.view.chosen.startswith("interpreter@")
    assert len(moved_figures(shown)) == 2
    shown.restore_all.click()
    assert not moved_figures(shown)
    assert not shown.restore_all.isEnabled()


def test_two_on_one_spot_are_told_below(window: MainWindow) -> None:
    dialog, shown = opened(window)
    at_cue(dialog, "2")
    drag(shown, "host@behind", 1.0, 1.0)
    assert not shown.unfit.isVisible()
    (one,) = moved_figures(shown)
    at_cue(dialog, "2")
    drag(shown, "guest@behind", 1.0, 1.0)
    ground = shown.hand.ground
    assert ground is not None
    guest = next(one for one in moved_figures(shown) if one.role == "guest")
    by = one.right_m - guest.right_m, one.up_m - guest.up_m
    shown.hand.move("guest@behind", (0.0, 0.0), by, only_now=False)
    assert "stand only 0.0 m apart" in shown.unfit.text()
    figures = standing(shown)
    both = [figures[key] for key in ("guest@behind", "host@behind")]
    assert math.dist(*((one.x, one.y) for one in both)) > both[0].r * 2  # numbers can be read


def test_the_side_of_a_cue_is_told_with_its_frame_above_the_drawing(window: MainWindow) -> None:
    dialog, shown = opened(window)
    at_cue(dialog, "2")
    assert "guest's side on the host's right (as they face)" in shown.head.text()
    assert "camera is below" in shown.sight.text()
    at_cue(dialog, "1")
    assert "right" not in shown.head.text()


def test_a_cue_that_is_not_in_force_says_so(window: MainWindow) -> None:
    dialog, shown = opened(window)
    cue = next(cue for cue in dialog.model.cues() if cue.number == "3")
    dialog._desk.act(lambda plan: change_record(plan, id=cue.id, branch="rain"))
    at_cue(dialog, "3")
    assert "not in force" in shown.head.text()
    at_cue(dialog, "2")
    assert "not in force" not in shown.head.text()
