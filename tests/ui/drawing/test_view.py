"""The view of a drawing: what the pointer and the keys do, and what a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reception.sheets.drawing import (
    Area,
    Drawing,
    Figure,
    Image,
    Ink,
    Label,
    Stroke,
    rectangle,
)
from tests.paper.drawings import ARCADIA, BROKEN, position_diagram, seating_plan
from ui.drawing import DrawingView, Fit
from ui.drawing.fitting import MARGIN
from ui.drawing.view import STEPS_MM
from ui.theme.colours import DARK, LIGHT

PLAN = Drawing(
    title="座次",
    alt="两人一桌",
    width_mm=100,
    height_mm=50,
    shapes=(
        Area(rectangle(40, 20, 20, 10), "#2b7a3f", id="table", hint="长桌"),
        Figure(20, 25, "1", 90.0, id="left", hint="主人，面向东"),
        Figure(80, 25, "2", 270.0, id="right", hint="主宾，面向西"),
        Label(20, 32, "王", id="left"),
        Stroke(((0, 45), (100, 45))),
    ),
)


@pytest.fixture
def view(qtbot: QtBot) -> DrawingView:
    view = DrawingView()
    qtbot.addWidget(view)
    view.resize(824, 424)  # eight pixels to a millimetre
    view.show_drawing(PLAN, {"left", "right"})
    view.show()
    return view


def pixel(view: DrawingView, x: float, y: float) -> QPoint:
    return QPointF(*view.fitting.pixels(x, y)).toPoint()


def press(view: DrawingView, qtbot: QtBot, x: float, y: float) -> None:
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel(view, x, y))


def release(view: DrawingView, qtbot: QtBot, x: float, y: float) -> None:
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel(view, x, y))


def picture(view: DrawingView) -> QImage:
    return view.grab().toImage()


def colour_at(view: DrawingView, x: float, y: float) -> str:
    return picture(view).pixelColor(pixel(view, x, y)).name()


# --- seen -----------------------------------------------------------------------------------------


def test_shapes_with_and_without_an_id_are_painted(view: DrawingView) -> None:
    assert colour_at(view, 50, 25) == "#2b7a3f"
    assert colour_at(view, 50, 45) == LIGHT.text
    assert colour_at(view, 50, 40) == LIGHT.surface


def test_night_changes_roles_but_not_the_colours_of_delegations(view: DrawingView) -> None:
    view.colours = DARK
    assert colour_at(view, 50, 25) == "#2b7a3f"
    assert colour_at(view, 50, 45) == DARK.text
    assert colour_at(view, 50, 40) == DARK.surface


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_figure_points_where_it_faces(view: DrawingView, colours: object) -> None:
    """The left one faces right: its nose is on its right and not on its left."""
    view.colours = colours  # type: ignore[assignment]
    assert colour_at(view, 24, 25) == view.colours.text
    assert colour_at(view, 16, 25) == view.colours.surface


def test_picture_is_shown_and_a_broken_one_is_crossed_out(qtbot: QtBot) -> None:
    view = DrawingView()
    qtbot.addWidget(view)
    view.resize(824, 424)
    shapes = (Image(0, 0, 30, 20, source=ARCADIA), Image(50, 0, 30, 20, source=BROKEN))
    view.show_drawing(Drawing(title="", alt="", width_mm=100, height_mm=50, shapes=shapes))
    view.show()
    assert colour_at(view, 15, 3) == "#1f5fa8"
    assert colour_at(view, 15, 10) == "#ffffff"
    seen = picture(view)
    crossed = {
        seen.pixelColor(pixel(view, 65, 10) + QPoint(x, y)).name()
        for x in range(-2, 3)
        for y in range(-2, 3)
    }
    assert LIGHT.surface in crossed
    assert len(crossed) > 1


def test_words_stay_on_their_side_of_a_label(view: DrawingView, qtbot: QtBot) -> None:
    """Broken into its room, no line is wider than that."""
    label = Label(50, 25, "国宾馆" * 6, 4, ink="#cc0000", room_mm=26)
    view.show_drawing(Drawing(title="", alt="", width_mm=100, height_mm=50, shapes=(label,)))
    seen = picture(view)
    red = [
        (x, y)
        for x in range(0, seen.width(), 2)
        for y in range(0, seen.height(), 2)
        if QColor(seen.pixelColor(x, y)).red() > 150 > QColor(seen.pixelColor(x, y)).green()
    ]
    left, right = min(x for x, _ in red), max(x for x, _ in red)
    scale = view.fitting.scale
    assert right - left <= 26 * scale
    assert max(y for _, y in red) - min(y for _, y in red) > 8 * scale


def test_nothing_to_show_is_an_empty_view(view: DrawingView) -> None:
    view.show_drawing(None)
    assert colour_at(view, 0, 0) == LIGHT.surface
    assert view.accessibleName() == ""


@pytest.mark.parametrize("drawing", [position_diagram(), seating_plan()])
def test_whole_samples_are_painted(view: DrawingView, drawing: Drawing) -> None:
    """Every kind of shape and script, without a word from Qt."""
    view.show_drawing(drawing)
    view.zoom_to(3.0)
    assert not picture(view).isNull()


# --- pointed at -----------------------------------------------------------------------------------


def test_click_chooses_and_tells_once(view: DrawingView, qtbot: QtBot) -> None:
    chosen: list[str] = []
    view.chosen_changed.connect(chosen.append)
    press(view, qtbot, 20, 25)
    release(view, qtbot, 20, 25)
    press(view, qtbot, 20, 25)
    release(view, qtbot, 20, 25)
    assert chosen == ["left"]
    press(view, qtbot, 5, 5)
    assert chosen == ["left", ""]


def test_click_beside_a_shape_within_reach_chooses_it(view: DrawingView, qtbot: QtBot) -> None:
    press(view, qtbot, 40 - 0.5, 25)
    assert view.chosen == "table"


def test_double_click_opens(view: DrawingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel(view, 80, 25))
    assert opened.args == ["right"]


def test_drag_tells_where_it_was_put_down(view: DrawingView, qtbot: QtBot) -> None:
    """The place of its first shape; the drawing itself waits for its owner."""
    press(view, qtbot, 21, 26)
    qtbot.mouseMove(view.viewport(), pixel(view, 30, 20))
    assert view.held == "left"
    with qtbot.waitSignal(view.moved) as moved:
        release(view, qtbot, 41, 16)
    assert moved.args is not None
    assert moved.args[0] == "left"
    assert moved.args[1:] == pytest.approx([29, 19], abs=0.2)
    assert view.drawing is PLAN
    assert view.held == ""


def test_drag_shows_all_shapes_of_an_id_where_they_would_be(
    view: DrawingView, qtbot: QtBot
) -> None:
    press(view, qtbot, 20, 25)
    qtbot.mouseMove(view.viewport(), pixel(view, 20, 10))
    assert colour_at(view, 24, 10) == LIGHT.text
    assert colour_at(view, 24, 25) == LIGHT.surface
    assert colour_at(view, 50, 25) == "#2b7a3f"
    view.colours = DARK
    assert colour_at(view, 50, 45) == DARK.text


def test_what_is_not_movable_is_only_chosen(view: DrawingView, qtbot: QtBot) -> None:
    moved: list[object] = []
    view.moved.connect(lambda *args: moved.append(args))
    press(view, qtbot, 50, 25)
    qtbot.mouseMove(view.viewport(), pixel(view, 70, 40))
    release(view, qtbot, 70, 40)
    assert view.chosen == "table"
    assert moved == []


def test_trembling_hand_moves_nothing(view: DrawingView, qtbot: QtBot) -> None:
    moved: list[object] = []
    view.moved.connect(lambda *args: moved.append(args))
    press(view, qtbot, 20, 25)
    qtbot.mouseMove(view.viewport(), pixel(view, 20, 25) + QPoint(2, 1))
    release(view, qtbot, 20, 25)
    assert moved == []


def test_escape_lets_go_of_a_drag(view: DrawingView, qtbot: QtBot) -> None:
    moved: list[object] = []
    view.moved.connect(lambda *args: moved.append(args))
    press(view, qtbot, 20, 25)
    qtbot.mouseMove(view.viewport(), pixel(view, 60, 10))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    release(view, qtbot, 60, 10)
    assert moved == []


def test_owner_finds_what_lies_where_something_was_put_down(view: DrawingView) -> None:
    """Two people change seats: the one under the other is told, not the one that is held."""
    assert view.id_at(80, 25) == "right"
    assert view.id_at(80, 25, besides="right") == ""


def test_pointer_tells_what_it_would_do(view: DrawingView) -> None:
    """The event is handed to the view itself: the real pointer may be over another window."""
    shapes = {}
    for name, x in (("movable", 20.0), ("fixed", 50.0), ("nothing", 65.0)):
        place = QPointF(pixel(view, x, 25))
        nothing = Qt.MouseButton.NoButton
        moved = QMouseEvent(
            QEvent.Type.MouseMove, place, place, nothing, nothing, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view.viewport(), moved)
        shapes[name] = view.viewport().cursor().shape()
    assert shapes == {
        "movable": Qt.CursorShape.OpenHandCursor,
        "fixed": Qt.CursorShape.PointingHandCursor,
        "nothing": Qt.CursorShape.ArrowCursor,
    }


def test_hint_is_shown_where_the_pointer_rests(view: DrawingView) -> None:
    def rest(x: float, y: float) -> None:
        at = pixel(view, x, y)
        event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)

    rest(80, 25)
    assert QToolTip.text() == "主宾，面向西"
    QToolTip.hideText()


# --- keys -----------------------------------------------------------------------------------------


def test_arrows_choose_neighbours(view: DrawingView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen == "table"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen == "right"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen == "left"


@pytest.mark.parametrize(("fine", "by"), list(enumerate(STEPS_MM)), ids=["step", "fine"])
def test_keys_move_what_is_chosen(view: DrawingView, qtbot: QtBot, fine: int, by: float) -> None:
    view.chosen = "left"
    held = Qt.KeyboardModifier.AltModifier
    if fine:
        held |= Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(view.moved) as moved:
        qtbot.keyClick(view, Qt.Key.Key_Down, held)
    assert moved.args == ["left", 20, 25 + by]


def test_keys_do_not_move_what_is_not_movable(view: DrawingView, qtbot: QtBot) -> None:
    view.chosen = "table"
    with qtbot.assertNotEmitted(view.moved):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def test_enter_opens_what_is_chosen(view: DrawingView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    view.chosen = "table"
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["table"]


# --- zoom -----------------------------------------------------------------------------------------


def test_zoom_keeps_the_place_under_the_pointer(view: DrawingView) -> None:
    at = QPointF(pixel(view, 80, 25))
    wheel = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for _ in range(4):
        QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom > 2
    assert view.fitting.millimetres(at.x(), at.y()) == pytest.approx((80, 25), abs=1)
    assert view.id_at(80, 25) == "right"


def test_keys_zoom_and_0_shows_the_whole(view: DrawingView, qtbot: QtBot) -> None:
    before = view.fitting
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.fitting.scale > before.scale
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.fitting == before
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == 1.0


def test_long_strip_fits_its_height_and_is_scrolled_along(view: DrawingView) -> None:
    """As high as the view allows; what is chosen far along comes into sight."""
    far = Figure(1980, 20, "9", id="far")
    strip = Drawing(title="", alt="", width_mm=2000, height_mm=40, shapes=(far,))
    view.show_drawing(strip)
    assert view.horizontalScrollBar().maximum() == 0
    view.fit = Fit.HEIGHT
    assert view.fitting.scale * 40 == pytest.approx(view.viewport().height() - 2 * MARGIN)
    assert view.verticalScrollBar().maximum() == 0
    assert view.horizontalScrollBar().maximum() > 0
    view.chosen = "far"
    assert 0 < view.fitting.pixels(1980, 20)[0] < view.viewport().width()


def test_chosen_is_brought_into_sight(view: DrawingView) -> None:
    view.zoom_to(6.0, (0.0, 0.0))
    view.chosen = "right"
    x, y = view.fitting.pixels(80, 25)
    assert 0 < x < view.viewport().width()
    assert 0 < y < view.viewport().height()


def test_zoom_stays_when_the_drawing_changes_a_little(view: DrawingView) -> None:
    """A person was moved: the officer goes on where he was."""
    view.zoom_to(4.0)
    view.chosen = "right"
    before = view.fitting
    view.show_drawing(
        Drawing(title="座次", alt="", width_mm=100, height_mm=50, shapes=PLAN.shapes[:3]), {"left"}
    )
    assert (view.fitting, view.chosen) == (before, "right")
    view.show_drawing(position_diagram())
    assert (view.zoom, view.chosen) == (1.0, "")


# --- told -----------------------------------------------------------------------------------------


def test_screen_reader_is_told_the_drawing_then_what_is_chosen(view: DrawingView) -> None:
    assert (view.accessibleName(), view.accessibleDescription()) == ("座次", "两人一桌")
    view.chosen = "right"
    assert view.accessibleDescription() == "主宾，面向西"
    view.chosen = ""
    assert view.accessibleDescription() == "两人一桌"


def test_figures_read_on_their_fill_by_night(view: DrawingView) -> None:
    """Inks of a role turn with the theme, number and fill together."""
    figure = Figure(50, 25, "88", fill=Ink.INK, r=15)
    view.show_drawing(Drawing(title="", alt="", width_mm=100, height_mm=50, shapes=(figure,)))
    for colours in (LIGHT, DARK):
        view.colours = colours
        seen = picture(view)
        found = {
            seen.pixelColor(x, y).name()
            for x in range(seen.width() // 2 - 60, seen.width() // 2 + 60)
            for y in range(seen.height() // 2 - 30, seen.height() // 2 + 30)
        }
        assert {colours.text, colours.surface} <= found
