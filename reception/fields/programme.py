"""The programme as rows: which items a day or a stay has, in the order in which one reads them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.stay import Stay

Place = tuple[tuple[datetime, int, datetime, str], ...]
"""Where a row stands: one part for the item itself, one before it for each item it belongs to."""


def items_of_stay(plan: Plan, stay: Stay) -> list[Item]:
    """The items on the tracks of a stay, each once."""
    items = {item.id: item for track in plan.tracks_of(stay.id) for item in plan.items_of(track.id)}
    return list(items.values())


def belongs_to(plan: Plan, item: Item, stay: str) -> bool:
    """Whether an item is on a track of the stay."""
    return any(found.id == stay for track in item.tracks if (found := plan.stay_of(track)))


def in_reading_order(items: Iterable[Item]) -> list[tuple[Item, int]]:
    """The items by start, sub-items below what they are part of and plan B below what it stands in
    for; with each how deep it is set in."""
    by_id = {item.id: item for item in items}
    places = {id: _place(item, by_id) for id, item in by_id.items()}
    ordered = sorted(by_id, key=lambda id: places[id])
    return [(by_id[id], len(places[id]) - 1) for id in ordered]


def _place(item: Item, among: dict[str, Item]) -> Place:
    start, end = item.begins, item.planned_end
    above = among.get(item.variant_of)
    variant = above is not None
    if above is None and isinstance(item, Engagement):
        above = among.get(item.parent)
    own = (start, int(variant), end, item.id)
    return (*_place(above, among), own) if above is not None else (own,)
