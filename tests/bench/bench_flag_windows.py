"""Flags in the windows: a frame of the map and of the strip of a road with 3,000 posts, and how
soon a road with 100,000 is there.

Times are of computing, so that other programs on the machine count as little as may be.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from time import process_time

import msgspec

from reception.checks.checker import Checker
from reception.flags.book_flags import flags_of
from reception.flags.flag_run import run_of
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad, OverlapPolicy
from reception.plan.plan import Plan
from reception.routes.road_stock import shipped_stock
from tests.bench.bench_flags import START, STATES, _book
from tests.sessions import session_on

ROAD = "changan_avenue"
POSTS = 3_000
CROWD = 100_000
FRAMES = 40
ROOM = 1440, 900

Figure = tuple[str, float, str]


def run() -> list[Figure]:
    """All figures."""
    from ui.app import application_dressed

    application_dressed()
    return [*_map(_lined(POSTS)), *_strip(_lined(POSTS)), *_crowd(_lined(CROWD))]


def _lined(number: int) -> Plan:
    """So many posts evenly along one road, under the flags of two visits."""
    plan = _book((ROAD,), STATES[:2], OverlapPolicy.IN_TURN)
    first = next(iter(plan.table(FlagPost).values()))
    apart = run_of(plan.table(FlagRoad)[ROAD], shipped_stock()).length_m / number
    posts = (
        msgspec.structs.replace(first, id=f"p{place}", number=place + 1, chainage_m=place * apart)
        for place in range(number)
    )
    return Plan([*(one for one in plan if not isinstance(one, FlagPost)), *posts])


def _least(act: Callable[[int], object]) -> float:
    """The least milliseconds of computing of many times."""
    taken = []
    for number in range(FRAMES):
        began = process_time()
        act(number)
        taken.append(process_time() - began)
    return 1000 * min(taken)


def _map(plan: Plan) -> list[Figure]:
    from ui.desk import Desk
    from ui.map.page import MapPage
    from ui.theme.colours import LIGHT

    desk = Desk(session_on(plan, START, checker=Checker(plan)), "zh")
    desk.day = START.date()
    page = MapPage(desk, LIGHT)
    page.resize(*ROOM)
    page.scene.look(desk.day)
    posts = page.scene.flag_posts()
    hung = posts.posts[0].hung[0]
    at = (hung.start + hung.end) / 2
    middle = posts.posts[len(posts.posts) // 2].point
    view = page.view
    view.show_moment(at)
    figures: list[Figure] = [("posts on the map", len(posts.posts), "")]
    for metres, sort in ((6.0, "colours"), (1.5, "pictures")):
        view.centre(middle, metres)
        view.scene_changed()
        view.grab()

        def pan(number: int) -> None:
            view.frame = view.frame.panned(10 if number % 2 else -10, 0)
            view.grab()

        def play(number: int) -> None:
            view.show_moment(at + 60 * number)
            view.grab()

        figures.append((f"… {sort}: a frame while panning (target < 8)", _least(pan), "ms"))
        figures.append((f"… {sort}: a frame while playing (target < 8)", _least(play), "ms"))
    page.close()
    return figures


def _strip(plan: Plan) -> list[Figure]:
    from ui.desk import Desk
    from ui.flags.road_strip import RoadStrip, hung_at

    strip = RoadStrip(Desk(session_on(plan, START, checker=Checker(plan)), "zh"))
    strip.resize(ROOM[0], 190)
    road, posts = plan.table(FlagRoad)[ROAD], tuple(plan.table(FlagPost).values())
    laid = flags_of(plan).road(ROAD)
    assert laid is not None

    def show(number: int) -> None:
        moment = START + timedelta(days=60 * (number % 2))  # when flags hang, and when none do
        strip.show_road(road, posts, hung_at(laid, moment), moment)

    def scroll(number: int) -> None:
        bar = strip.horizontalScrollBar()
        bar.setValue(number * 977 % max(1, bar.maximum()))
        strip.grab()

    return [
        ("posts in the strip", len(posts), ""),
        ("… another moment, with other flags", _least(show), "ms"),
        ("… a frame while scrolling (target < 8)", _least(scroll), "ms"),
    ]


def _crowd(plan: Plan) -> list[Figure]:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ui.desk import Desk
    from ui.flags.dialog import FlagRoadsDialog
    from ui.preferences import Preferences
    from ui.theme.appearance import Appearance, Shade
    from ui.window import Window

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    nothing = QSettings(str(Path(mkdtemp()) / "none.ini"), QSettings.Format.IniFormat)
    desk = Desk(session_on(plan, START, checker=Checker(plan)), "zh")
    desk.day = datetime(START.year, START.month, START.day, tzinfo=UTC).date()
    window = Window(desk, Appearance(application, Shade.LIGHT), Preferences(nothing))
    began = process_time()
    dialog = FlagRoadsDialog(window)
    dialog.show()
    application.processEvents()
    opening = process_time() - began
    dialog.close()
    window.close()
    posts = len(plan.table(FlagPost))
    return [("posts on one road", posts, ""), ("… its window opens", opening, "s")]
