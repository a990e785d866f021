"""Personal standards: which heads of state have a flag of their own, and where it flies.

Order No. 9 of the Foreign Ministry lets it fly at the residence and on the car, if the guest has
one and wishes it. The table is `resources/countries/standards.csv`; a state that is not in it may
have one all the same. No picture comes with the program: the office puts in, under the standard's
code, what the other side has sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.plan.member import MemberRole
from reception.plan.phase import VisitKind
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.stay import StandardWish, Stay
from reception.rules_table import Once, rows_of

HEADS = (RankClass.HEAD_OF_STATE, RankClass.ACTING_HEAD)


class PersonalStandard(msgspec.Struct, frozen=True, kw_only=True):
    """The standard of the head of a `state`, known under a `code` of its own as flags of states
    are. `length` to `height` are its proportions, 0 where nobody is sure."""

    code: str
    state: str
    name_zh: str
    name_en: str
    length: Annotated[int, msgspec.Meta(ge=0)]
    height: Annotated[int, msgspec.Meta(ge=0)]
    source: str
    confidence: str


@cache
def standards() -> Mapping[str, PersonalStandard]:
    """All of them by state."""
    return standards_in(resources.path("countries", "standards.csv"))


def standards_in(file: Path) -> Mapping[str, PersonalStandard]:
    """Those of a table, by state.

    Raises:
        BadInput: a line cannot be read, or speaks of a state or under a code a second time.
    """
    found, once = {}, Once(file)
    for line, row in rows_of(file, PersonalStandard):
        once.say(line, "state", row.state)
        once.say(line, "code", row.code)
        found[row.state] = row
    return found


@cache
def standards_by_code() -> Mapping[str, PersonalStandard]:
    """All of them by their own codes."""
    return {one.code: one for one in standards().values()}


def standard_of(plan: Plan, stay: Stay, state: str) -> PersonalStandard | None:
    """The standard of the principal of a stay; None where he is not known to be the head of his
    state, or the table has none. Where nobody has entered his rank, a state visit is one of a
    head."""
    principals = (
        member.rank_class
        for member in plan.members_of(stay.delegation)
        if member.role is MemberRole.PRINCIPAL
    )
    ranks = {rank for rank in principals if rank is not RankClass.UNKNOWN}
    is_head = not ranks.isdisjoint(HEADS)
    if not ranks:
        is_head = any(phase.visit is VisitKind.STATE for phase in plan.phases_of(stay.id))
    return standards().get(state) if is_head else None


def standard_flown(plan: Plan, stay: Stay, state: str) -> str:
    """The code of the standard that flies on car and residence of a stay; empty for none."""
    found = standard_of(plan, stay, state)
    return found.code if found and stay.standard is StandardWish.WISHED else ""
