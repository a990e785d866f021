"""The conflict: a value that says what cannot work, about whom, and the numbers that prove it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import StrEnum

import msgspec

from reception.plan.span import Span


class Severity(StrEnum):
    """In the order of their weight."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Family(StrEnum):
    """What a rule is about; the first letter of its code tells it, or one of a few families."""

    TIME = "time"
    ROOM = "room"
    PERSON = "person"
    APART = "apart"
    PRECEDENCE = "precedence"
    HONOUR = "honour"
    STANDING = "standing"
    PLANS = "plans"
    CEREMONY = "ceremony"
    READINESS = "readiness"
    ROAD = "road"
    FLAG = "flag"
    BOOK = "book"


WEIGHTS = {severity: weight for weight, severity in enumerate(Severity)}

BUG = "BUG"
"""The code of what is told when a rule itself fails."""

FactValue = int | str | date | datetime | tuple[str, ...]


class Fact(msgspec.Struct, frozen=True, gc=False):
    """A number, time, day, text or list of ids that proves the conflict.

    `source` says where it comes from, as a key of the catalogue (``source-estimate``,
    ``source-room``); empty where it is the plan's own text.
    """

    name: str
    value: FactValue
    source: str = ""


class Conflict(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Something that cannot work as the plan stands.

    `case` tells apart what one rule may find (``reversed``, ``open_end``), for its wording;
    `subjects` are the ids of all parties, the items first; `span` is when it happens.
    """

    code: str
    case: str = ""
    severity: Severity
    subjects: tuple[str, ...]
    span: Span | None = None
    facts: tuple[Fact, ...] = ()

    @property
    def key(self) -> tuple[str, str, tuple[str, ...]]:
        """What makes it the same conflict while its numbers change."""
        return (self.code, self.case, self.subjects)

    @property
    def proof(self) -> str:
        """Its facts as canonical text; an acceptance stands while this stays the same."""
        parts = [self.case, *(f"{fact.name}={_plain(fact.value)}" for fact in self.facts)]
        return ";".join(parts)

    @property
    def order(self) -> tuple[int, float, str, str, tuple[str, ...]]:
        """Its place in a list: the heaviest first, then the earliest, then by code."""
        start = self.span.start.timestamp() if self.span else float("inf")
        return (WEIGHTS[self.severity], start, self.code, self.case, self.subjects)

    @property
    def shortfall(self) -> int:
        """By how much it fails: what is needed beyond what there is, or the overlap; else 0."""
        numbers = {fact.name: fact.value for fact in self.facts if isinstance(fact.value, int)}
        if "needs" in numbers and "has" in numbers:
            return numbers["needs"] - numbers["has"]
        return numbers.get("overlap", 0)

    def fact(self, name: str) -> FactValue:
        """The value of a fact.

        Raises:
            KeyError: the conflict has no such fact.
        """
        for fact in self.facts:
            if fact.name == name:
                return fact.value
        raise KeyError(name)


def united(conflicts: Sequence[Conflict]) -> Conflict:
    """One conflict of several with the same key: the numbers of the worst, the persons of all.

    The same conflict is met from several sides when a shared engagement is looked at as part of
    each delegation's programme; the officer shall read it once.
    """
    if len(conflicts) == 1:
        return conflicts[0]
    worst = max(conflicts, key=lambda conflict: (conflict.shortfall, conflict.proof))
    lists: dict[str, set[str]] = {}
    for conflict in conflicts:
        for fact in conflict.facts:
            if isinstance(fact.value, tuple):
                lists.setdefault(fact.name, set()).update(fact.value)
    return msgspec.structs.replace(
        worst,
        facts=tuple(
            Fact(fact.name, tuple(sorted(lists[fact.name])), fact.source)
            if fact.name in lists
            else fact
            for fact in worst.facts
        ),
    )


def _plain(value: FactValue) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return ",".join(value) if isinstance(value, tuple) else str(value)
