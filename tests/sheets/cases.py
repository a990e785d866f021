"""What is printed for comparison: a name, a plan, and what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import product
from pathlib import Path

import msgspec

from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan
from reception.sheets import SHEETS
from reception.sheets.blocks import Document
from reception.sheets.request import SheetRequest
from tests.sheets import plans
from tests.sheets.flag_plan import BRIEFING, FLAG_BRIEF, FLAG_ORDERS, FLAGS, STOCK_ORDERS
from tests.source import ROOT

GOLDEN = ROOT / "tests" / "golden" / "sheets"
NOW = datetime(2024, 4, 9, 8, 5, tzinfo=UTC)
LANGUAGES = {"zh": ("zh",), "en": ("en",), "zh+en": ("zh", "en")}


class Case(msgspec.Struct, frozen=True):
    """One printed document; its name is that of its golden file."""

    name: str
    plan: str
    sheet: str
    languages: tuple[str, ...]
    delegation: str = ""
    day: date | None = None

    @property
    def document(self) -> Document:
        """The document as the program builds it today."""
        request = SheetRequest(
            plan=plan_of(self.plan),
            languages=self.languages,
            now=NOW,
            revision=7,
            delegation=self.delegation,
            day=self.day,
        )
        return SHEETS[self.sheet](request)

    @property
    def golden(self) -> Path:
        """Where the text lies that was read and agreed to."""
        return GOLDEN / f"{self.name}.txt"


@cache
def plan_of(text: str) -> Plan:
    """The plan of a programme text, read once."""
    return plan_from_text(text)


def _cases() -> Iterator[Case]:
    thursday = date(2024, 4, 11)
    asked = (
        ("state-visit-day", plans.STATE_VISIT, "day", "ARC", thursday),
        ("state-visit-all-days", plans.STATE_VISIT, "day", "ARC", None),
        ("hong-kong-day", plans.HONG_KONG, "day", "HK", thursday),
        ("office-day", plans.SHARED_EVENING, "office-day", "", thursday),
        ("tasks", plans.TASKS, "tasks", "", None),
        ("tasks-of-a-delegation", plans.TASKS, "tasks", "ARC", date(2024, 4, 9)),
        ("motorcades", plans.MOTORCADES, "motorcades", "ARC", thursday),
        ("route-cards", plans.MOTORCADES, "route-cards", "", thursday),
        ("driver-cards", plans.MOTORCADES, "driver-cards", "ARC", None),
        ("cues", plans.CEREMONIES, "cues", "ARC", date(2024, 4, 10)),
        ("scripts", plans.CEREMONIES, "scripts", "", None),
        ("ribbons", plans.CEREMONIES, "ribbons", "ARC", None),
        ("positions", plans.CEREMONIES, "positions", "ARC", None),
        ("orders", plans.SEATS, "orders", "ARC", thursday),
        ("seating", plans.SEATS, "seating", "ARC", thursday),
        ("photo-chart", plans.SEATS, "photo-chart", "", None),
        ("place-cards", plans.SEATS, "place-cards", "ARC", None),
        ("table-cards", plans.SEATS, "table-cards", "", None),
        ("flags", FLAGS, "flags", "", None),
        ("flag-orders", FLAG_ORDERS, "flag-orders", "", None),
        ("stock-orders", STOCK_ORDERS, "stock-orders", "", None),
        ("flag-brief", FLAG_BRIEF, "flag-brief", "", None),
        ("briefing", BRIEFING, "briefing", "BRA", None),
        ("many-scripts", plans.MANY_SCRIPTS, "day", "ORG", thursday),
    )
    for (name, plan, sheet, delegation, day), (code, languages) in product(
        asked, LANGUAGES.items()
    ):
        yield Case(f"{name}.{code}", plan, sheet, languages, delegation, day)


CASES = {case.name: case for case in _cases()}
