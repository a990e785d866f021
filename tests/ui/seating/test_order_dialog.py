"""The order of precedence on the screen: reasons, and moves for a reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reception.exchange.programme_text import plan_from_text
from reception.plan.displacement import Displacement
from reception.plan.named_order import NamedOrder
from tests.sessions import session_on
from tests.sheets.seats import SEATS
from tests.ui.seating.test_seating_dialog import NOW
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.seating.order_dialog import OrderDialog
from ui.theme.appearance import Appearance


@pytest.fixture
def photograph(qtbot: QtBot, appearance: Appearance) -> OrderDialog:
    """The order of a photograph: the host, Berg by hand, Alva, and one of the host's side."""
    desk = Desk(session_on(plan_from_text(SEATS), NOW), "en")
    dialog = OrderDialog(desk, "F")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


def cells(dialog: OrderDialog, column: int) -> list[str]:
    found = [dialog.table.item(row, column) for row in range(dialog.table.rowCount())]
    return [cell.text() for cell in found if cell]


def test_every_place_says_why_it_is_whose(photograph: OrderDialog) -> None:
    assert [name.split(" – ")[-1] for name in cells(photograph, 1)] == [
        "Vice-Mayor",
        "Berg",
        "Alva",
        "Secretary-General",
    ]
    why = cells(photograph, 2)
    assert why[0] == "The host."
    assert "leaves early" in why[1]
    assert all(why)


def test_a_reason_is_read_whole_however_narrow_the_window(
    qtbot: QtBot, photograph: OrderDialog
) -> None:
    photograph.resize(760, 500)
    table = photograph.table

    def all_is_read() -> None:
        for row, why in enumerate(cells(photograph, 2)):
            wide = table.fontMetrics().horizontalAdvance(why)
            lines = wide // table.columnWidth(2) + 1
            assert table.rowHeight(row) >= lines * table.fontMetrics().lineSpacing()

    qtbot.waitUntil(all_is_read)
    assert max(map(table.rowHeight, range(table.rowCount()))) > table.rowHeight(0)


def test_nobody_moves_without_a_reason(photograph: OrderDialog) -> None:
    photograph.choose("alva")
    assert not photograph.earlier.isEnabled()
    photograph.reason.setText("hard of hearing")
    assert photograph.earlier.isEnabled()


def test_a_move_is_kept_with_who_when_and_why(photograph: OrderDialog) -> None:
    photograph.choose("alva")
    photograph.reason.setText("hard of hearing")
    photograph.earlier.click()
    (moved,) = (
        one for one in photograph._desk.plan.table(Displacement).values() if one.person == "alva"
    )
    assert (moved.before, moved.reason, moved.author, moved.at) == (
        "berg",
        "hard of hearing",
        "li",
        NOW,
    )
    assert photograph.chosen == "alva"
    assert "hard of hearing" in cells(photograph, 2)[1]


def test_a_move_later_than_the_last_is_not_offered(photograph: OrderDialog) -> None:
    photograph.reason.setText("r")
    photograph.choose("sun")
    assert not photograph.later.isEnabled()
    photograph.choose("alva")
    photograph.later.click()
    assert cells(photograph, 1)[-1].endswith("Alva")


def test_who_was_moved_goes_back_to_the_place_by_rule(photograph: OrderDialog) -> None:
    photograph.choose("alva")
    assert not photograph.restore.isEnabled()
    photograph.choose("berg")
    photograph.restore.click()
    assert not photograph._desk.plan.table(Displacement)
    assert [name.split(" – ")[-1] for name in cells(photograph, 1)][1:3] == ["Alva", "Berg"]


def test_the_deed_opens_the_orders_and_another_is_drawn_up(window: MainWindow) -> None:
    window.desk.chosen = "MEETING"
    window.deeds.do("orders")
    dialog = next(d for d in window.findChildren(OrderDialog) if d.isVisible())
    assert dialog.table.rowCount() == 0
    dialog.another.click()
    assert len(window.desk.plan.table(NamedOrder)) == 1
    assert "Abebe" in " ".join(cells(dialog, 1))
    dialog.close()
