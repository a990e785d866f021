"""Taboos: what must not be served or given to somebody who avoids something.

The shipped pairs are a dated table under `resources/rules/`; an office puts its own in its book as
the setting ``taboo.<avoided>.<offered>``: ``diet``, ``gift``, or ``off`` where it knows better.
What has no pair is taken at its word: somebody who avoids it must not be offered it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.rules_table import Once, rows_of

PREFIX = "taboo."
OFF = "off"

Pair = tuple[str, str]
"""What is avoided, and what is offered."""


class TabooCase(StrEnum):
    """What is the matter with it."""

    DIET = "diet"
    GIFT = "gift"
    AVOIDED = "avoided"  # nobody but the sending side says why


class Taboo(msgspec.Struct, frozen=True):
    """Who avoids `avoid` cannot be offered `offer`, from `valid_from` on."""

    avoid: str
    offer: str
    case: TabooCase
    valid_from: date
    source: str
    confidence: str


@cache
def shipped_taboos() -> Mapping[Pair, Taboo]:
    """The shipped pairs."""
    return taboos_in(resources.path("rules", "taboos.csv"))


def taboos_in(file: Path) -> Mapping[Pair, Taboo]:
    """The pairs of a table.

    Raises:
        BadInput: a line cannot be read, or says a pair a second time.
    """
    taboos, once = {}, Once(file)
    for line, row in rows_of(file, Taboo):
        once.say(line, row.avoid, row.offer)
        taboos[row.avoid, row.offer] = row
    return taboos


@cache
def shipped_tags() -> tuple[str, ...]:
    """All that a shipped pair speaks of, sorted; the catalogue has words for them."""
    return tuple(sorted({tag for pair in shipped_taboos() for tag in pair}))


class Taboos:
    """The pairs in force for a book."""

    def __init__(self, office: Mapping[Pair, str] | None = None) -> None:
        """`office` holds the office's own words by pair; a word that is no case and not ``off``
        leaves the shipped pair in force."""
        self._office = dict(office or {})

    @classmethod
    def of(cls, plan: Plan) -> Taboos:
        """The pairs of a book."""
        office = {}
        for id, setting in plan.table(Setting).items():
            if id.startswith(PREFIX):
                avoid, _, offer = id.removeprefix(PREFIX).partition(".")
                office[avoid, offer] = setting.value.strip().lower()
        return cls(office)

    def broken(
        self, avoids: Iterable[str], offers: Iterable[str], on: date
    ) -> Iterator[tuple[str, str, TabooCase]]:
        """What is avoided, what is offered in spite of it, and why that is wrong. A diet that is
        itself offered (a vegetarian menu beside the meat) is provided for."""
        offered = tuple(dict.fromkeys(offers))
        for avoid in dict.fromkeys(avoids):
            if avoid in offered and self._case(avoid, avoid, on) is None:
                continue
            for offer in offered:
                case = self._case(avoid, offer, on)
                if case is not None:
                    yield avoid, offer, case

    def _case(self, avoid: str, offer: str, on: date) -> TabooCase | None:
        word = self._office.get((avoid, offer), "")
        if word == OFF:
            return None
        if word in tuple(TabooCase):
            return TabooCase(word)
        shipped = shipped_taboos().get((avoid, offer))
        if shipped is not None:
            return shipped.case if shipped.valid_from <= on else None
        is_diet = any(diet == avoid for diet, _ in shipped_taboos())
        return TabooCase.AVOIDED if avoid == offer and not is_diet else None
