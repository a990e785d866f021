"""Where a conflict is mended that lies not in its items: the records its rule looks at."""

from __future__ import annotations

from reception.checks.conflict import Conflict
from reception.checks.rules import RULES
from reception.plan.engagement import Engagement
from reception.plan.kinds import KINDS
from reception.plan.move import Move
from reception.plan.plan import Plan

ITEM_KINDS = (Engagement.KIND, Move.KIND)
ABOUT = {
    kind: field
    for kind, record in KINDS.items()
    for field in record.OWNERS
    if kind not in ITEM_KINDS and set(record.REFERENCES[field]) & set(ITEM_KINDS)
}
"""Kinds that hang on an engagement or a move, each with the field that says on which."""


def records_behind(plan: Plan, conflict: Conflict) -> tuple[str, ...]:
    """The ids of the records that a conflict's rule looks at and that hang on one of its parties: a
    wreath's file, in which lacks what the conflict of its engagement tells. None where the parties
    themselves are what the rule looks at."""
    kinds = {rule.site for rule in RULES if rule.code == conflict.code and rule.site in ABOUT}
    found = (
        record.id
        for kind in sorted(kinds)
        for subject in conflict.subjects
        for record in plan.referring(KINDS[kind], ABOUT[kind], subject)
    )
    return tuple(dict.fromkeys(id for id in found if id not in conflict.subjects))
