"""Belongings: what hangs on an item and goes over to its plan B when that comes into force.

A wreath-laying that slips for rain keeps its ribbons, its cues, its order and its tasks: they were
made for the occasion, not for the hour. What the plan B has of its own stays with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from reception.actions.act import found_item
from reception.plan.ceremony import Ceremony
from reception.plan.change import Change, replaced
from reception.plan.engagement import Engagement
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_set import FlagSet
from reception.plan.kinds import Item
from reception.plan.motorcade import Motorcade
from reception.plan.named_order import NamedOrder
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.seating import Seating
from reception.plan.task import Task
from reception.plan.wreath import Wreath

HANGS_BY: tuple[tuple[type[Record], str], ...] = (
    (Ceremony, "engagement"),
    (Wreath, "engagement"),
    (NamedOrder, "engagement"),
    (Seating, "engagement"),
    (FlagSet, "engagement"),
    (FlagPlan, "serves"),
    (Task, "serves"),
    (Motorcade, "move"),
)
"""By which field each of them hangs on its item. A plan B has holdings of its own, copied when it
was prepared; a way belongs to the places it was found between, and a link to two times."""


def handed_over(plan: Plan, *, to: str, out_of: Iterable[str]) -> list[Change]:
    """The changes by which all that hangs on these items, and on their sub-items, goes over to
    another and its own. Where that has something of the same kind nothing of this kind goes."""
    goal = found_item(plan, to)
    changes: list[Change] = []
    furnished: set[tuple[type[Record], str]] = set()
    for id in out_of:
        for one, other in _counterparts(plan, found_item(plan, id), goal):
            for kind, field in HANGS_BY:
                hanging = plan.referring(kind, field, one.id)
                own = plan.referring(kind, field, other.id)
                if not hanging or own or (kind, other.id) in furnished:
                    continue
                furnished.add((kind, other.id))
                changes += [
                    replaced(each, **{field: other.id})
                    for each in sorted(hanging, key=lambda each: each.id)
                ]
    return changes


def _counterparts(plan: Plan, one: Item, other: Item) -> list[tuple[Item, Item]]:
    """The item with the other, then each of its sub-items with the one of the same name there."""
    pairs: list[tuple[Item, Item]] = [(one, other)]
    theirs = {_name(part): part for part in _parts(plan, other)}
    for part in _parts(plan, one):
        counterpart = theirs.pop(_name(part), None)
        if counterpart is not None:
            pairs += _counterparts(plan, part, counterpart)
    return pairs


def _parts(plan: Plan, one: Item) -> list[Engagement]:
    parts = [part for part in plan.sub_items_of(one.id) if not part.variant_of]
    return sorted(parts, key=lambda part: (part.start, part.id))


def _name(part: Engagement) -> tuple[str, str, str]:
    return (part.engagement, part.title_zh, part.title_en)
