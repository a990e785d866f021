"""E1 and E2: the programme gives a visit no honour that its kind does not have, and all it must.

Source: the dated table of entitlements; each conflict names the public source of its line, or says
that it is custom as far as we know. Delegations that are not foreign are the matter of J1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import datetime

from reception.checks.conflict import Conflict, Fact
from reception.checks.features import rounds_said, stay_features, stay_items
from reception.checks.ground import Ground
from reception.entitlements import NOT_FOREIGN, OFFICE, Entitlement, Feature, Right
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.span import Span
from reception.plan.stay import Stay

FRAME = (
    EngagementKind.ARRIVAL,
    EngagementKind.DEPARTURE,
    EngagementKind.REST,
    EngagementKind.REHEARSAL,
)
"""What is on any programme: alone it is not one yet, and nothing can be missing from it."""
WITHOUT_RECORDS = (Feature.NATIONAL_FLAGS,)
"""What a book has no record of, so that nobody can say it is missing."""


def honours_unentitled(ground: Ground, stay: str) -> Iterator[Conflict]:
    """E1: an item gives an honour that the visit does not have at that time.

    What several delegations attend together follows the organisers' scheme and is not judged.
    """
    found = _foreign_stay(ground, stay)
    phases = ground.plan.phases_of(stay) if found else ()
    if found is None or not phases:
        return
    refused = frozenset[Feature]().union(*(ground.entitlements.refused(p.visit) for p in phases))
    for item, features in ground.remembered(stay_features, stay):
        doubtful = not refused.isdisjoint(features)
        there = phases_at(phases, item.begins) if doubtful or Feature.GUN_SALUTE in features else ()
        if there:
            if doubtful:
                yield from _unentitled(ground, item, there, features)
            if isinstance(item, Engagement) and Feature.GUN_SALUTE in features:
                yield from _wrong_rounds(ground, item, there)


def honours_lacking(ground: Ground, stay: str) -> Iterator[Conflict]:
    """E2: a phase has a programme, but not all that a visit of its kind must have."""
    found = _foreign_stay(ground, stay)
    if found is None:
        return
    for phase in ground.plan.phases_of(stay):
        due = ground.entitlements.due(phase.visit, ground.day(phase.starts))
        if not due or not _has_programme(ground.plan, found, phase):
            continue
        given = {
            feature
            for item, features in ground.remembered(stay_features, stay)
            if _is_in(phase, item.begins)
            for feature in features
        }
        missing = [
            one for one in due if one.feature not in given and one.feature not in WITHOUT_RECORDS
        ]
        span = Span(phase.starts, phase.ends) if phase.starts <= phase.ends else None
        for case, lines in _by_case(missing):
            yield from ground.found(
                "E2",
                case,
                subjects=(phase.id, stay),
                span=span,
                facts=_facts(lines),
            )


def phases_at(phases: Sequence[Phase], moment: datetime) -> list[Phase]:
    """The phases of a stay to which an item that begins at this moment belongs: as a rule one."""
    return [phase for phase in phases if _is_in(phase, moment)]


def _is_in(phase: Phase, moment: datetime) -> bool:
    return phase.starts <= moment <= phase.ends


def _has_programme(plan: Plan, stay: Stay, phase: Phase) -> bool:
    return any(
        isinstance(item, Engagement) and item.engagement not in FRAME and _is_in(phase, item.start)
        for item in stay_items(plan, stay)
    )


def _foreign_stay(ground: Ground, id: str) -> Stay | None:
    stay = ground.plan.get(Stay, id)
    delegation = ground.plan.get(Delegation, stay.delegation) if stay else None
    return stay if delegation and delegation.jurisdiction not in NOT_FOREIGN else None


def _unentitled(
    ground: Ground, item: Item, phases: Sequence[Phase], features: Set[Feature]
) -> Iterator[Conflict]:
    day = ground.day(item.begins)
    wrong = []
    for feature in sorted(features):
        rights = [ground.entitlements.right_to(phase.visit, feature, day) for phase in phases]
        against = [right for right in rights if right and right.right is Right.NOT]
        if len(against) == len(phases):
            wrong.append(against[0])
    if not wrong or len(ground.plan.delegations_of(item)) > 1:
        return
    for case, lines in _by_case(wrong):
        yield from ground.found(
            "E1",
            case,
            subjects=(item.id, phases[0].id),
            span=ground.course(item),
            facts=_facts(lines),
        )


def _wrong_rounds(ground: Ground, item: Engagement, phases: Sequence[Phase]) -> Iterator[Conflict]:
    """Title or remarks speak of another number of rounds than the visit has."""
    said, day = rounds_said(item), ground.day(item.begins)
    rights = [
        right
        for phase in phases
        if (right := ground.entitlements.right_to(phase.visit, Feature.GUN_SALUTE, day))
        and right.amount
    ]
    is_shared = len(ground.plan.delegations_of(item)) > 1
    if said and rights and not is_shared and all(right.amount != said for right in rights):
        yield from ground.found(
            "E1",
            "rounds",
            subjects=(item.id, phases[0].id),
            span=ground.course(item),
            facts=(
                Fact("said", said),
                Fact("entitled", rights[0].amount),
                Fact("sources", (rights[0].source,)),
            ),
        )


def _by_case(lines: Iterable[Entitlement]) -> Iterator[tuple[str, list[Entitlement]]]:
    """What a public text says weighs more than custom; the office's own word as much."""
    told: dict[str, list[Entitlement]] = {}
    for line in lines:
        case = "assumed" if line.is_assumed else "office" if line.source == OFFICE else "published"
        told.setdefault(case, []).append(line)
    yield from told.items()


def _facts(lines: Sequence[Entitlement]) -> tuple[Fact, ...]:
    return (
        Fact("features", tuple(line.feature.value for line in lines)),
        Fact("sources", tuple(dict.fromkeys(line.source for line in lines))),
    )
