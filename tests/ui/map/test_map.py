"""The map of a day, by mouse and keys."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from reception.actions.record import add_record, change_record
from reception.exchange.programme_text import plan_from_text
from reception.flags.book_flags import flags_of
from reception.plan.flag_post import FlagPost
from reception.plan.motorcade import Motorcade
from reception.plan.road_closure import RoadClosure
from tests.sessions import session_on
from tests.sheets.flag_plan import FLAGS
from ui.desk import Desk
from ui.map.ground import FARTHEST, NEAREST, Frame, Ground
from ui.map.look import MapLook
from ui.map.page import MapPage
from ui.map.painting import name_place
from ui.map.posts import APART_M, FLAG_PX, PICTURES_M, FlagLayer, FlagPosts, flag_height
from ui.map.scene import Mark
from ui.theme.colours import DARK, LIGHT

DAY = date(2023, 10, 17)
TEXT = """
gazetteer
delegation A 甲国 | Country A; code AAA; colour #1b5aa6
  member a1 principal 甲一 | Alba
  stay A.1 2023-10-16 08:00 > 2023-10-19 22:00
  track main principal: a1
delegation B 乙国 | Country B; code BBB
  member b1 principal 乙一 | Bela
  stay B.1 2023-10-16 08:00 > 2023-10-19 22:00
  track main principal: b1
day 2023-10-17
  9:00-9:40 A.main motorcade PEK_VIP > DYT_18; as IN
  9:03-9:45 B.main motorcade PEK_VIP > DYT_18; as BEHIND
  14:00-14:05 A.main foot GHP_E > MON_HERO; as WALK
  20:00-20:30 A.main car DYT_18 > GHP_E; as EVENING
day 2023-10-18
  9:00-9:40 A.main motorcade DYT_18 > CNCC1; as NEXT
record motorcade M; move IN; motorcycles 8
record motorcade N; move BEHIND
"""


@pytest.fixture
def desk() -> Desk:
    session = session_on(plan_from_text(TEXT), datetime(2023, 10, 17, 1, 0, tzinfo=UTC))
    desk = Desk(session, "en")
    desk.day = DAY
    return desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> MapPage:
    page = MapPage(desk, LIGHT)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.scene.waiting == 0 and bool(page.scene.ways))
    return page


def test_the_map_shows_the_drives_of_the_day(page: MapPage, desk: Desk, qtbot: QtBot) -> None:
    assert set(page.scene.ways) == {"IN", "BEHIND", "EVENING"}
    assert page.scene.ways["IN"].colour == "#1b5aa6"
    assert page.scene.ways["IN"].motorcade
    assert not page.scene.ways["EVENING"].motorcade
    desk.day = DAY + timedelta(days=1)
    qtbot.waitUntil(lambda: set(page.scene.ways) == {"NEXT"})


def test_all_of_the_day_is_seen_at_first(page: MapPage) -> None:
    seen = page.view.frame.area
    assert all(seen.contains(point) for way in page.scene.ways.values() for point in way.points)


def test_the_clock_shows_where_everybody_is(page: MapPage) -> None:
    def there() -> set[str]:
        return {way.move for way, _ in page.scene.columns(page.moment.timestamp())}

    page.clock.setValue(8 * 60)
    assert there() == set()
    page.clock.setValue(9 * 60 + 15)
    assert there() == {"IN", "BEHIND"}
    page.clock.setValue(20 * 60 + 5)
    assert there() == {"EVENING"}


def test_playing_moves_the_clock_and_stops_at_midnight(page: MapPage, qtbot: QtBot) -> None:
    page.clock.setValue(24 * 60 - 2)
    qtbot.mouseClick(page.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.play.isChecked())
    assert page.clock.value() == 24 * 60


def test_a_click_on_a_way_chooses_its_move(page: MapPage, qtbot: QtBot) -> None:
    page.layers["marks"].setChecked(False)
    way = page.scene.ways["EVENING"]
    legs = list(pairwise(way.points))
    start, end = max(legs, key=lambda leg: (leg[1] - leg[0]).manhattanLength())
    page.view.centre(start * 0.45 + end * 0.55, 4.0)
    pixel = QPointF(page.view.rect().center())
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=pixel.toPoint())
    assert opened.args == ["EVENING"]


def test_a_click_on_a_conflict_shows_the_two_columns_that_meet(page: MapPage, qtbot: QtBot) -> None:
    mark = next(mark for mark in page.scene.marks if mark.conflict.code == "M1")
    pixel = page.view.frame.pixel(mark.point)
    with qtbot.waitSignal(page.opened):
        qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=pixel.toPoint())
    shown = page.view.pointed
    assert isinstance(shown, Mark)
    assert shown.conflict.span is not None
    assert abs(page.moment - shown.conflict.span.start) < timedelta(hours=1)
    assert page.view.frame.area.contains(mark.point)


def test_dragging_pans_and_chooses_nothing(page: MapPage, qtbot: QtBot) -> None:
    chosen: list[str] = []
    page.opened.connect(chosen.append)
    before = page.view.frame.middle
    start = page.view.rect().center()
    qtbot.mousePress(page.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(page.view, start + start / 4)
    qtbot.mouseMove(page.view, start + start / 2)
    qtbot.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=start + start / 2)
    assert page.view.frame.middle.x() < before.x()
    assert page.view.frame.middle.y() < before.y()
    assert chosen == []


def test_keys_pan_zoom_and_show_all(page: MapPage, qtbot: QtBot) -> None:
    view = page.view
    whole = view.frame
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.frame.middle.x() > whole.middle.x()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.frame.metres < whole.metres
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.frame.metres == pytest.approx(whole.metres)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.frame.middle == whole.middle


def test_tab_goes_from_thing_to_thing_and_enter_chooses(page: MapPage, qtbot: QtBot) -> None:
    page.layers["marks"].setChecked(False)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Tab)
    assert page.view.pointed is not None
    assert page.view.name_of(page.view.pointed).startswith("AAA")
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.args == ["IN"]
    assert page.view.accessibleDescription()


def test_a_step_is_seen_at_once(page: MapPage, desk: Desk, qtbot: QtBot) -> None:
    road = page.scene.ways["IN"].passes[3].road
    closure = RoadClosure(
        id="X",
        roads=(road,),
        starts=datetime(2023, 10, 17, 0, tzinfo=UTC),
        ends=datetime(2023, 10, 17, 4, tzinfo=UTC),
    )
    desk.act(lambda plan: add_record(plan, record=closure))
    qtbot.waitUntil(lambda: page.scene.waiting == 0)
    assert [shut.closure for shut in page.scene.shut] == ["X"]
    assert road not in {one.road for one in page.scene.ways["IN"].passes}
    desk.act(lambda plan: change_record(plan, id="IN", destination=""))
    qtbot.waitUntil(lambda: "IN" not in page.scene.ways)


def test_a_hidden_map_does_not_work(page: MapPage, desk: Desk) -> None:
    page.hide()
    before = dict(page.scene.ways)
    desk.act(lambda plan: add_record(plan, record=Motorcade(id="O", move="EVENING")))
    assert page.scene.ways == before


def test_the_map_is_drawn_by_day_and_night_and_says_whose_data_it_is(page: MapPage) -> None:
    day = page.view.grab().toImage()
    page.set_colours(DARK)
    night = page.view.grab().toImage()
    assert day != night
    assert "OpenStreetMap" in page.scene.attribution


def test_the_ground_is_in_metres() -> None:
    ground = Ground(39.9, 116.4)
    assert ground.at((39.9, 116.4)) == QPointF(0, 0)
    north = ground.at((39.91, 116.4))
    assert north.y() == pytest.approx(-1112, abs=1)
    east = ground.at((39.9, 116.41))
    assert east.x() == pytest.approx(853, abs=1)


def test_zooming_keeps_the_point_under_the_pointer() -> None:
    frame = Frame(QPointF(0, 0), 10.0, QSizeF(800, 600))
    anchor = QPointF(100, 100)
    there = frame.point(anchor)
    near = frame.zoomed(2.0, anchor)
    assert near.point(anchor) == there
    assert frame.zoomed(1e9, anchor).metres == NEAREST
    assert frame.zoomed(1e-9, anchor).metres == FARTHEST
    assert frame.fitted(QRectF(0, 0, 8000, 100)).area.contains(QRectF(0, 0, 8000, 100))


def test_posts_show_their_flags_at_the_moment_of_the_clock(qtbot: QtBot) -> None:
    plan = plan_from_text(FLAGS)
    posts = FlagPosts(flags_of(plan), Ground(39.9, 116.4), date(2024, 7, 11)).posts
    along = [post.point.y() for post in posts if post.id.startswith("AIR")]
    assert len(along) == 3  # nobody has surveyed them: they stand along their road
    assert along == sorted(along)
    placed = [
        change_record(plan, id=id, latitude=39.98, longitude=116.45)
        for id in sorted(plan.table(FlagPost))
    ]
    for step in placed:
        plan = plan.apply(step)
    found = FlagPosts(flags_of(plan), Ground(39.9, 116.4), date(2024, 7, 11))
    shown = next(post for post in found.posts if post.id == "SAN/1")
    nine = datetime(2024, 7, 11, 1, tzinfo=UTC).timestamp()
    assert set(shown.flags_at(nine)) == {"BR", "CN"}
    assert shown.flags_at(nine - 30 * 86_400) == ()
    canvas = QImage(200, 200, QImage.Format.Format_RGB32)
    for metres in (1.0, 10.0):
        canvas.fill(Qt.GlobalColor.white)
        frame = Frame(shown.point, metres, QSizeF(200, 200))
        painter = QPainter(canvas)
        found.paint(painter, MapLook(LIGHT, painter.font(), frame), nine)
        painter.end()
        colours = {canvas.pixelColor(x, y).name() for x in range(200) for y in range(90, 110)}
        assert any(QColor(one).green() > 120 > QColor(one).red() for one in colours)


def test_a_name_is_written_where_there_is_room(qtbot: QtBot) -> None:
    """Right of its place; left of it at the window's right edge; nowhere where all is taken."""
    window = QRectF(0, 0, 400, 300)
    look = MapLook(LIGHT, QFont(), Frame(QPointF(0, 0), 1.0, window.size()))

    def place(at: QPointF, *taken: QRectF) -> QPointF | None:
        return name_place(look, at, "Guesthouse", list(taken), window, strong=False)

    middle, edge = QPointF(200, 150), QPointF(395, 150)
    right, left = place(middle), place(edge)
    assert right is not None
    assert left is not None
    assert right.x() > middle.x()
    assert left.x() < edge.x()
    beside = place(middle, QRectF(right, QSizeF(20, 20)).translated(0, -15))
    assert beside is not None
    assert beside.x() < middle.x()
    assert place(middle, window) is None


def test_flags_are_painted_anew_only_where_others_hang(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Brazil's are up at nine and a minute later, Nepal's have come up at half past eight."""
    found = FlagPosts(flags_of(plan_from_text(FLAGS)), Ground(39.9, 116.4), date(2024, 7, 11))
    painted: list[float] = []
    monkeypatch.setattr(FlagPosts, "paint", lambda _self, _brush, _look, at: painted.append(at))
    nine = datetime(2024, 7, 11, 1, tzinfo=UTC).timestamp()
    canvas = QImage(200, 200, QImage.Format.Format_RGB32)
    layer = FlagLayer()
    for at in (nine, nine + 60, nine - 3600, nine - 3540, nine):
        painter = QPainter(canvas)
        look = MapLook(LIGHT, painter.font(), Frame(QPointF(0, 0), 10.0, QSizeF(200, 200)))
        layer.draw(painter, look, found, at, rough=False)
        painter.end()
    assert painted == [nine, nine - 3600, nine]


@pytest.mark.parametrize("metres", [PICTURES_M, 1.2, 0.8, 0.3])
def test_the_flags_of_a_pair_have_room_before_the_next_post(metres: float) -> None:
    high = flag_height(metres)
    assert 5 < high <= FLAG_PX
    pair = 2 * (3 + 1.6 * high)
    assert pair <= APART_M / metres + 1e-6
