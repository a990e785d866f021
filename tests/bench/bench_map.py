"""The map on a network of 30,000 roads: how long a frame takes while it is panned and zoomed."""

from __future__ import annotations

import os
import statistics
import time
from datetime import UTC, datetime
from random import Random

from reception.checks.checker import Checker
from reception.generate.book import generate_book
from reception.plan.road import RoadClass
from reception.routes.road_stock import RoadNode, RoadStock, Stretch
from tests.sessions import session_on

SIDE = 123
"""A grid of so many junctions a side has about 30,000 roads."""
STEP = 0.004
FRAMES = 120


def grid() -> RoadStock:
    """A city of straight roads, every eighth of them an arterial road."""
    nodes = {
        f"{x}.{y}": RoadNode(
            id=f"{x}.{y}", latitude=39.65 + y * STEP, longitude=116.1 + x * STEP, sort="junction"
        )
        for x in range(SIDE)
        for y in range(SIDE)
    }
    stretches = {}
    for x in range(SIDE):
        for y in range(SIDE):
            for dx, dy in ((1, 0), (0, 1)):
                end = f"{x + dx}.{y + dy}"
                if end in nodes:
                    broad = (y if dx else x) % 8 == 0
                    stretches[f"{x}.{y}-{end}"] = Stretch(
                        id=f"{x}.{y}-{end}",
                        start=f"{x}.{y}",
                        end=end,
                        road_class=RoadClass.ARTERIAL if broad else RoadClass.STREET,
                    )
    return RoadStock(nodes, stretches, "nobody")


def run() -> list[tuple[str, float, str]]:
    """Milliseconds a frame: panning by ten pixels, zooming by a step of the wheel, playing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPointF

    from ui.app import application_dressed
    from ui.desk import Desk
    from ui.map.page import MapPage
    from ui.map.roads import RoadPicture
    from ui.theme.colours import LIGHT

    plan = generate_book("summit", Random(1))
    session = session_on(plan, datetime(2026, 9, 10, 1, 0, tzinfo=UTC), checker=Checker(plan))
    application_dressed()
    desk = Desk(session, "zh")
    days = desk.agenda.days()
    desk.day = max(days, key=lambda day: len(desk.agenda.on(day)))
    page = MapPage(desk, LIGHT)
    page.resize(1400, 850)
    began = time.perf_counter()
    page.scene.look(desk.day)
    while not page.scene.prepare(1000):
        pass
    ways = time.perf_counter() - began
    stock = grid()
    page.scene.roads = RoadPicture(stock, page.scene.ground)
    view = page.view
    view.fit()
    view.grab()

    def frames(move: object) -> list[float]:
        taken = []
        for number in range(FRAMES):
            move(number)  # type: ignore[operator]
            start = time.perf_counter()
            view.grab()
            taken.append(1000 * (time.perf_counter() - start))
        return taken

    def pan(number: int) -> None:
        view.frame = view.frame.panned(10 if number % 60 < 30 else -10, 4)

    def zoom(number: int) -> None:
        view.frame = view.frame.zoomed(1.06 if number < FRAMES / 2 else 1 / 1.06, QPointF(400, 300))

    def play(number: int) -> None:
        page.clock.setValue(8 * 60 + number)

    figures: list[tuple[str, float, str]] = [
        ("roads", float(len(stock.stretches)), ""),
        ("ways of the day", float(len(page.scene.ways)), ""),
        ("find all ways of the day", ways, "s"),
    ]
    for name, move in (("pan", pan), ("zoom", zoom), ("play", play)):
        taken = frames(move)
        figures.append((f"{name}, a frame, median", statistics.median(taken), "ms"))
        figures.append((f"{name}, a frame, 95 of 100", sorted(taken)[int(FRAMES * 0.95)], "ms"))
    return figures
