"""J1: a delegation that is not foreign is given nothing of a foreign state.

Source: Hong Kong, Macao and Taiwan are no foreign countries; a delegation from there, or from
another Chinese city, has no guard, no salute, no pair of national flags, no state visit, and does
not "visit China" (访华).
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.checks.conflict import Conflict, Fact
from reception.checks.features import stay_features, stay_items
from reception.checks.ground import Ground
from reception.entitlements import NOT_FOREIGN, Feature, Right
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.phase import VisitKind
from reception.plan.span import Span
from reception.plan.stay import Stay, StayStatus
from reception.rules_table import Once, rows_of

OF_STATES = (VisitKind.STATE, VisitKind.OFFICIAL, VisitKind.WORKING, VisitKind.IMPORTANT)
"""Kinds of visit that only guests of another state make."""


class ForeignWord(msgspec.Struct, frozen=True):
    """A word that is said of foreign guests only, and what to say in its place."""

    word: str
    instead: str


@cache
def foreign_words() -> tuple[ForeignWord, ...]:
    """The words of the table `resources/rules/foreign_words.csv`."""
    return foreign_words_in(resources.path("rules", "foreign_words.csv"))


def foreign_words_in(file: Path) -> tuple[ForeignWord, ...]:
    """The words of a table.

    Raises:
        BadInput: a line cannot be read, or says a word a second time.
    """
    words, once = [], Once(file)
    for line, row in rows_of(file, ForeignWord):
        once.say(line, row.word)
        words.append(row)
    return tuple(words)


def foreign_features(ground: Ground, stay: str) -> Iterator[Conflict]:
    """J1: a phase is a state's kind of visit, an item gives an honour of states or is called by a
    word for foreign guests. What is shared with other delegations is not judged."""
    found = ground.plan.get(Stay, stay)
    if found is None or found.status is StayStatus.CANCELLED:
        return
    delegation = ground.plan.get(Delegation, found.delegation)
    if delegation is None or delegation.jurisdiction not in NOT_FOREIGN:
        return
    yield from _phases(ground, found)
    for item, features in ground.remembered(stay_features, stay):
        if len(ground.plan.delegations_of(item)) == 1:
            yield from _honours(ground, item, delegation.jurisdiction, features)
    for item in {item.id: item for item in stay_items(ground.plan, found)}.values():
        if len(ground.plan.delegations_of(item)) == 1:
            yield from _words(ground, item)


def _phases(ground: Ground, stay: Stay) -> Iterator[Conflict]:
    for phase in ground.plan.phases_of(stay.id):
        if phase.visit in OF_STATES:
            yield from ground.found(
                "J1",
                "phase",
                subjects=(phase.id, stay.id),
                span=Span(phase.starts, phase.ends) if phase.starts <= phase.ends else None,
            )


def _honours(
    ground: Ground, item: Item, standing: Jurisdiction, features: Set[Feature]
) -> Iterator[Conflict]:
    day = ground.day(item.begins)
    rights = [ground.entitlements.right_to(standing, feature, day) for feature in sorted(features)]
    wrong = [right for right in rights if right and right.right is Right.NOT]
    if wrong:
        yield from ground.found(
            "J1",
            "feature",
            subjects=(item.id,),
            span=ground.course(item),
            facts=(
                Fact("features", tuple(right.feature.value for right in wrong)),
                Fact("sources", tuple(dict.fromkeys(right.source for right in wrong))),
            ),
        )


def _words(ground: Ground, item: Item) -> Iterator[Conflict]:
    if isinstance(item, Move):
        return
    title = f"{item.title_zh}\n{item.title_en}".lower()
    for one in foreign_words():
        if one.word in title:
            yield from ground.found(
                "J1",
                "word",
                subjects=(item.id,),
                span=ground.course(item),
                facts=(Fact("word", one.word), Fact("instead", one.instead)),
            )
            return
