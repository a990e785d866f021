"""The position diagram beside the cues follows the chosen cue."""

from __future__ import annotations

from reception.sheets.drawing import Figure, Ink
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
