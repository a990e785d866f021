"""The window on the summit book: until it stands, and from a gesture to a picture that is right."""

from __future__ import annotations

import os
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from reception.actions.item import nudge_item
from reception.checks.checker import Checker
from reception.generate.book import generate_book
from reception.plan.engagement import Engagement
from tests.sessions import session_on

GESTURES = 60


def run() -> list[tuple[str, float, str]]:
    """Seconds until the window is painted, and milliseconds a step and a change of day take until
    everything is painted again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    plan = generate_book("summit", Random(1))
    session = session_on(plan, datetime(2026, 9, 10, 1, 0, tzinfo=UTC), checker=Checker(plan))
    began = time.perf_counter()
    from ui.app import application_dressed
    from ui.desk import Desk
    from ui.main_window import MainWindow
    from ui.preferences import Preferences
    from ui.theme.appearance import Appearance, Shade

    application: QApplication = application_dressed()
    nowhere = QSettings(str(Path(mkdtemp()) / "none.ini"), QSettings.Format.IniFormat)
    desk = Desk(session, "zh")
    window = MainWindow(desk, Appearance(application, Shade.LIGHT), Preferences(nowhere))
    window.start()
    window.show()
    application.processEvents()
    window.grab()
    stands = time.perf_counter() - began

    def painted() -> None:
        application.processEvents()
        application.processEvents()

    dice = Random(2)
    there = [id for id in sorted(desk.agenda.on(desk.day)) if plan.get(Engagement, id)]
    steps, days = [], []
    for _ in range(GESTURES):
        id = dice.choice(there)
        desk.chosen = id
        painted()
        began = time.perf_counter()
        step = nudge_item(desk.plan, item=id, minutes=dice.choice((-5, 5)))
        desk.do(step)
        painted()
        steps.append((time.perf_counter() - began) * 1000)
    for _ in range(10):
        began = time.perf_counter()
        window.deeds.do("day-after")
        painted()
        days.append((time.perf_counter() - began) * 1000)
    rows = float(window.programme.model.rowCount())
    window.close()
    return [
        ("window on the summit book, with its imports", stands, "s"),
        ("step until all is painted, median", statistics.median(steps), "ms"),
        ("step until all is painted, slowest", max(steps), "ms"),
        ("other day until all is painted, median", statistics.median(days), "ms"),
        ("rows of the day shown", rows, "rows"),
    ]
