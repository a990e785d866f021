"""A short book, a desk on it, and the window as an officer has it before them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reception.exchange.programme_text import plan_from_text
from reception.session import Session
from tests.sessions import KeptSteps, session_on
from ui.app import application_dressed
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.notices import Notice
from ui.preferences import Preferences
from ui.theme.appearance import Appearance, Shade

NOW = datetime(2026, 5, 20, 1, 0, tzinfo=UTC)
TEXT = """
unit INTL 国际处 | International Division
person wang leader 王某 | Wang Mou; rank 1
person chen interpreter 陈某 | Chen Mou
thing band band 军乐团 | Military band; base GHP; setup 30; turn 15
pool cars 6 护卫车 | Escort cars
gazetteer
delegation ETH 埃塞俄比亚 | Ethiopia; code ETH
  member abebe principal 阿贝贝 | Abebe
  member sara spouse 萨拉 | Sara
  member dawit official 达维特 | Dawit
  stay ETH.1 2026-05-19 15:00 PEK_VIP > 2026-05-22 10:00 PEK_VIP
  phase state 2026-05-19 15:00 > 2026-05-22 10:00
  track main principal: abebe sara dawit
day 2026-05-20
  09:30-10:30 main meeting 会见 | Meeting @ GHP; as MEETING; with wang chen
    +10:00-10:10 photo 合影 | Photograph; as PHOTO
  10:40-11:10 main motorcade GHP > DYT_E; as DRIVE
  11:30-12:30 main signing 签字 | Signing @ DYT_E; as SIGNING; with wang
day 2026-05-21
  09:00-10:00 main visit 参观 | Visit @ GHP; as VISIT
delegation BKK 曼谷市 | City of Bangkok, Thailand; code BKK
  stay BKK.1 2026-05-20 08:00 > 2026-05-23 20:00
  phase sister_city 2026-05-20 08:00 > 2026-05-23 20:00
  track main principal
day 2026-05-20
  10:00-11:00 BKK.main meeting 会谈 | Talks @ TZ_GOV; as TALKS; with wang
"""


@pytest.fixture(autouse=True)
def windows_gone() -> Iterator[None]:
    """Windows that a test has closed go before the next begins: left to the collector they lose
    what they know in the midst of it, while they are still seen."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def store() -> KeptSteps:
    return KeptSteps()


@pytest.fixture
def session(store: KeptSteps) -> Session:
    return session_on(plan_from_text(TEXT), NOW, store=store)


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> Desk:
    return Desk(session, "en")


@pytest.fixture
def told(desk: Desk) -> list[Notice]:
    """What the officer is told."""
    heard: list[Notice] = []
    desk.notices.told.connect(heard.append)
    return heard


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Appearance:
    """The application's one appearance: dressing it takes longer than most tests."""
    return Appearance(application_dressed(), Shade.LIGHT)


@pytest.fixture
def appearance(dressed: Appearance) -> Iterator[Appearance]:
    yield dressed
    if dressed.shade is not Shade.LIGHT:
        dressed.shade = Shade.LIGHT


@pytest.fixture
def window(
    qtbot: QtBot, desk: Desk, appearance: Appearance, preferences: Preferences
) -> Iterator[MainWindow]:
    """The window on the twentieth of May, shown."""
    window = MainWindow(desk, appearance, preferences)
    qtbot.addWidget(window)
    desk.day = date(2026, 5, 20)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.close()
