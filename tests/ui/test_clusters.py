"""Conflicts that hang together: under one heading, with the fewest items to move."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reception.actions.item import nudge_item
from reception.actions.record import change_record
from reception.checks.cluster_telling import cluster_text
from reception.graphs.clusters import clusters_of
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.models.conflict_model import ConflictModel, Scope


@pytest.fixture
def crowded(desk: Desk) -> Desk:
    """The drive begins in the middle of the meeting and reaches into the signing."""
    desk.act(partial(nudge_item, item="DRIVE", minutes=-25))
    desk.act(partial(nudge_item, item="SIGNING", minutes=-60))
    return desk


def headings(model: ConflictModel) -> list[int]:
    return [row for row in range(model.rowCount()) if model.group_at(row)]


def test_what_hangs_together_stands_under_a_heading_that_says_what_to_move(
    crowded: Desk, qtbot: QtBot
) -> None:
    model = ConflictModel(crowded)
    QAbstractItemModelTester(model)
    model.is_grouped = True
    session = crowded.session
    cluster = clusters_of(crowded.plan, session.checker.open_conflicts, now=session.clock())[0]
    assert len(cluster.conflicts) > 1
    first = model.group_at(0)
    assert first is not None
    assert first.cluster == cluster
    shown = [model.conflict_at(row) for row in range(1, 1 + len(cluster.conflicts))]
    assert shown == list(cluster.conflicts)
    said = str(model.index(0, 0).data())
    assert said == cluster_text(cluster, crowded.plan, crowded.wording)


def test_every_conflict_is_in_one_group_and_none_is_lost(crowded: Desk) -> None:
    model = ConflictModel(crowded)
    flat = {model.conflict_at(row) for row in range(model.rowCount())}
    model.is_grouped = True
    rows = [model.conflict_at(row) for row in range(model.rowCount())]
    found = [conflict for conflict in rows if conflict]
    assert len(found) == len(set(found))
    assert set(found) == flat
    assert len(rows) == len(found) + len(headings(model))
    model.is_grouped = False
    assert {model.conflict_at(row) for row in range(model.rowCount())} == flat


def test_groups_follow_an_edit_and_undo(crowded: Desk) -> None:
    model = ConflictModel(crowded)
    QAbstractItemModelTester(model)
    model.is_grouped = True
    before = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    crowded.act(partial(nudge_item, item="DRIVE", minutes=240))
    assert [str(model.index(row, 0).data()) for row in range(model.rowCount())] != before
    crowded.undo()
    assert [str(model.index(row, 0).data()) for row in range(model.rowCount())] == before


def test_what_is_out_of_sight_is_in_no_group(crowded: Desk) -> None:
    model = ConflictModel(crowded)
    model.is_grouped = True
    crowded.stay = "BKK.1"
    model.scope = Scope.STAY
    shown = [one for row in range(model.rowCount()) if (one := model.conflict_at(row))]
    assert shown
    assert all("DRIVE" not in conflict.subjects for conflict in shown)


def test_the_detail_of_a_heading_leads_to_what_is_to_be_moved(window: MainWindow) -> None:
    window.desk.act(partial(nudge_item, item="DRIVE", minutes=-25))
    window.desk.act(partial(nudge_item, item="SIGNING", minutes=-60))
    page = window.conflicts
    page.grouped.click()
    page.table.selectRow(0)
    group = page.model.group_at(0)
    assert group is not None
    assert group.cluster is not None
    assert page.table.columnSpan(0, 0) == page.model.columnCount()
    assert page.detail.text == cluster_text(group.cluster, window.desk.plan, window.desk.wording)
    assert not page.detail.reason.isVisible()
    assert not page.mends.rows
    page.choose_next(1)
    assert page.model.conflict_at(page.table.currentIndex().row()) == group.cluster.conflicts[0]
    window.desk.act(partial(change_record, id="MEETING", title_en="Audience"))
    page.table.selectRow(0)
    assert "Audience" in page.detail.text


def test_going_on_passes_headings_by(window: MainWindow) -> None:
    page = window.conflicts
    page.grouped.click()
    conflicts = {
        one for row in range(page.model.rowCount()) if (one := page.model.conflict_at(row))
    }
    met = set()
    for _ in conflicts:
        page.choose_next(1)
        met.add(page.model.conflict_at(page.table.currentIndex().row()))
    assert met == conflicts
    page.choose_next(-1)
    assert page.model.conflict_at(page.table.currentIndex().row()) in conflicts
