"""The conflict: a value that says what cannot work, about whom, and the numbers that prove it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from reception.plan.span import Span


class Severity(StrEnum):
    """In the order of their weight."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Family(StrEnum):
    """What a rule is about; the first letter of its code in the catalogue of rules."""

    TIME = "time"
    ROOM = "room"
    PERSON = "person"


FactValue = int | str | datetime | tuple[str, ...]


class Fact(msgspec.Struct, frozen=True, order=True):
    """A number, time, id or list of ids that proves the conflict.

    `source` says where it comes from, as a key of the catalogue (``source-estimate``,
    ``source-room``); empty where it is the plan's own text.
    """

    name: str
    value: FactValue
    source: str = ""


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """Something that cannot work as the plan stands.

    `case` tells apart what one rule may find (``reversed``, ``open``), for its wording; `subjects`
    are the ids of all parties, the items first; `span` is when it happens.
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

    def fact(self, name: str) -> FactValue:
        """The value of a fact.

        Raises:
            KeyError: the conflict has no such fact.
        """
        for fact in self.facts:
            if fact.name == name:
                return fact.value
        raise KeyError(name)


def _plain(value: FactValue) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    return ",".join(value) if isinstance(value, tuple) else str(value)
