"""States, organisations and regions: what they are called, and how they stand to us.

The table is `resources/countries/states.csv`. Official names follow the foreign ministry's usage,
dates of relations its list of dates of establishing diplomatic relations (the resumption where they
were interrupted); where nobody is sure the date is empty. A code is the ISO 3166 alpha-2 code of a
state or region; organisations have codes of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import resources
from reception.flags.standards import standards_by_code
from reception.plan.delegation import Delegation, Jurisdiction
from reception.rules_table import rows_by

if TYPE_CHECKING:
    from reception.wording import Wording  # asked for only by who has one already

HOST = "CN"
"""The state whose office this is."""


class StateKind(StrEnum):
    """What has a flag of its own."""

    STATE = "state"
    OBSERVER = "observer"  # at the United Nations
    ORGANISATION = "organisation"
    REGION = "region"  # a part of the host's state


class Relations(StrEnum):
    """Diplomatic relations with the host."""

    YES = "yes"
    NO = "no"
    HOST = "host"
    NONE = "none"  # there is no such question


class State(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the table."""

    code: str
    kind: StateKind
    name_zh: str
    name_en: str
    formal_zh: str
    formal_en: str
    sort_zh: str
    sort_en: str
    native: str = ""
    relations: Relations
    relations_since: date | None = None
    relations_note: str = ""
    confidence: str

    @property
    def is_foreign(self) -> bool:
        """Whether its flag is that of a foreign state or of an organisation."""
        return self.relations is not Relations.HOST and self.kind is not StateKind.REGION


@cache
def states() -> Mapping[str, State]:
    """All of them by code."""
    return states_in(resources.path("countries", "states.csv"))


def states_in(file: Path) -> Mapping[str, State]:
    """Those of a table, by code.

    Raises:
        BadInput: a line cannot be read, or has the code of another.
    """
    return rows_by("code", file, State)


def state_name(code: str, words: Wording) -> str:
    """The short name of a state, or of a personal standard; the code where the tables lack it."""
    named = states().get(code) or standards_by_code().get(code)
    return words.name(named) if named else code


def has_relations(state: State, day: date) -> bool:
    """Whether it has diplomatic relations with the host on a day; of those of which nobody gives
    a date, that they have them is all that is known. Organisations need none."""
    match state.relations:
        case Relations.YES:
            return state.relations_since is None or state.relations_since <= day
        case Relations.NO:
            return False
        case _:
            return True


def may_fly(code: str) -> bool:
    """Whether a flag may hang among those of states: a region's never does. What the table lacks
    is for a person to look at."""
    state = states().get(code)
    return state is None or state.is_foreign or code == HOST


def alphabetical(codes: Iterable[str]) -> tuple[str, ...]:
    """In the English alphabetical order of the states' names, each once; what the table lacks
    stands last."""
    table = states()

    def place(code: str) -> tuple[bool, str, str]:
        state = table.get(code)
        return (state is None, state.sort_en.casefold() if state else "", code)

    return tuple(sorted(set(codes), key=place))


def delegation_state(delegation: Delegation) -> str:
    """The code under which a delegation's flag is found: of a foreign one its country's, of an
    organisation its own. Empty for all others: Hong Kong, Macao and Taiwan are no foreign states,
    and their delegations are given no flags of a guest."""
    table = states()
    match delegation.jurisdiction:
        case Jurisdiction.FOREIGN:
            code = delegation.country
        case Jurisdiction.ORGANISATION:
            code = delegation.code
        case _:
            return ""
    state = table.get(code.strip().upper())
    return state.code if state and state.is_foreign else ""
