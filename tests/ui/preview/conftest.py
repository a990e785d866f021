"""A desk with a short book, and the preview of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan
from tests.sessions import session_on
from ui.desk import Desk
from ui.notices import Notice
from ui.preview import PreviewDialog
from ui.preview.press import Press

NOW = datetime(2024, 4, 9, 8, 5, tzinfo=UTC)
TEXT = """
person wang leader 王某 | Wang Mou
delegation ARC 阿卡 | Arcadia; country XA
  member alva principal 阿尔瓦 | Alva
  stay ARC.1 2024-04-10 09:00 > 2024-04-12 20:00
  track main principal: alva
delegation BOR 博里亚 | Borea; country XB
  stay BOR.1 2024-04-11 09:00 > 2024-04-12 20:00
  track main principal
day 2024-04-10
  10:00-11:00 ARC.main meeting 会见 | Call @ TZ_GOV; as CALL
day 2024-04-11
  10:00-11:00 ARC.main visit 参观 | Visit @ TZ_LIB; as VISIT
  12:00-13:00 BOR.main lunch 午餐 | Lunch @ TZ_GOV
"""


def long_text(items: int) -> str:
    """A day with so many engagements, as programme text."""
    lines = (
        f"  {8 + n // 12:02}:{n % 12 * 5:02}-{8 + n // 12:02}:{n % 12 * 5 + 4:02}"
        f" ARC.main meeting 会见{n} | Call {n} @ TZ_GOV\n"
        for n in range(items)
    )
    return TEXT + "".join(lines)


def desk_of(plan: Plan, language: str = "en") -> Desk:
    """A desk on a plan, on the tenth of April."""
    desk = Desk(session_on(plan, NOW), language)
    desk.day = date(2024, 4, 10)
    desk.stay = "ARC.1"
    return desk


Shown = Callable[..., PreviewDialog]


@pytest.fixture
def desk() -> Desk:
    return desk_of(plan_from_text(TEXT))


@pytest.fixture
def told(desk: Desk) -> list[Notice]:
    """What the officer is told."""
    heard: list[Notice] = []
    desk.notices.told.connect(heard.append)
    return heard


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    """Open a preview and wait until it has nothing left to do."""
    dialogs: list[PreviewDialog] = []
    presses: list[Press] = []

    def show(on: Desk = desk, **asked: Any) -> PreviewDialog:
        dialog = PreviewDialog(on, **asked)
        dialogs.append(dialog)
        presses.append(dialog.press)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.progress.busy)
        return dialog

    yield show
    for dialog in filter(isValid, dialogs):  # a closed one is deleted
        dialog.close()
    for press in presses:
        press.close(wait=True)
