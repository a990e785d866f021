"""The hand of a random user, and the gestures there are.

Gestures are sensible and silly alike: an officer may drag an engagement before its arrival or type
a year that is none. What makes no sense must be refused, and nothing may have changed then.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TypeVar

from reception.actions.act import NewId
from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay

R = TypeVar("R", bound=Record)
T = TypeVar("T")
WORDS = (
    "",
    "欢迎仪式",
    "Réception",
    "สวัสดี",
    "مرحبا",
    "👍🏽",
    "a" * 300,
    "=1+1",
    "'; DROP TABLE",
    "\u202e",
)


class NothingThere(Exception):
    """The book has nothing that this gesture could be about."""


class Hand:
    """The user's hand: picks by chance from a book."""

    def __init__(self, plan: Plan, dice: Random, new_id: NewId) -> None:
        self.plan = plan
        self.dice = dice
        self.new_id = new_id

    def pick(self, kind: type[R]) -> R:
        table = self.plan.table(kind)
        return table[self.one(sorted(table))]

    def any_of(self, *kinds: type[Record]) -> str:
        """The id of a record of one of these kinds."""
        return self.pick(self.one(kinds)).id

    def item(self) -> Item:
        return self.pick(Engagement) if self.dice.random() < 0.7 else self.pick(Move)

    def one(self, choices: list[T] | tuple[T, ...]) -> T:
        if not choices:
            raise NothingThere
        return choices[self.dice.randrange(len(choices))]

    def some(self, choices: list[T] | tuple[T, ...], most: int) -> tuple[T, ...]:
        """Up to so many of them, in any order, none of them twice."""
        left = list(choices)
        return tuple(
            left.pop(self.dice.randrange(len(left)))
            for _ in range(min(len(left), self.dice.randrange(most + 1)))
        )

    def maybe(self, kind: type[Record]) -> str:
        """An id of that kind, or none."""
        table = sorted(self.plan.table(kind))
        return self.one(["", *table]) if self.dice.random() < 0.8 else ""

    def around(self, moment: datetime) -> datetime:
        """A time within two days of another, on a five-minute mark; now and then in any year."""
        if self.dice.random() < 0.02:
            return datetime(self.one((1, 1899, 1900, 2199, 9999)), 7, 1, tzinfo=UTC)
        return moment + timedelta(minutes=5 * self.dice.randint(-576, 576))

    def start(self) -> datetime:
        stay = self.pick(Stay)
        return self.around(stay.arrives)


Gesture = Callable[[Hand], Step]
GESTURES: dict[str, Gesture] = {}


def gesture(do: Gesture) -> Gesture:
    """Put a function among the gestures."""
    GESTURES[do.__name__] = do
    return do
