"""What an officer does to engagements and moves alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import UNSET, UnsetType

from reception.actions.act import act, found_item, length_of, require_moment
from reception.actions.belongings import handed_over
from reception.plan.change import Change, Step, replaced
from reception.plan.engagement import Engagement, Status
from reception.plan.kinds import Item
from reception.plan.plan import Plan

SHORTEST = timedelta(minutes=5)
"""What dragging an edge leaves of an item at least; one column of the timeline's grid."""


def parts_of(plan: Plan, item: Item) -> Iterator[Engagement]:
    """The sub-items of an item, and theirs."""
    for part in sorted(plan.sub_items_of(item.id), key=lambda part: part.id):
        yield part
        yield from parts_of(plan, part)


def family_of(plan: Plan, item: Item) -> tuple[Item, ...]:
    """An item with all that goes where it goes: its sub-items, its plan-B variants and theirs.

    A variant's family is its own: whoever moves plan B leaves the item it stands in for alone.
    """
    family: dict[str, Item] = {}
    ahead: list[Item] = [item]
    while ahead:
        one = ahead.pop(0)
        if one.id not in family:
            family[one.id] = one
            kin = (*plan.sub_items_of(one.id), *plan.variants_of(one.id))
            ahead.extend(sorted(kin, key=lambda each: each.id))
    return tuple(family.values())


def later(item: Item, by: timedelta) -> Change:
    """The change that moves an item's planned time; what has really happened stays."""
    if isinstance(item, Engagement):
        return replaced(item, start=item.start + by, end=item.end and item.end + by)
    return replaced(item, depart=item.depart + by, arrive=item.arrive + by)


def nudge_item(plan: Plan, *, item: str, minutes: int) -> Step:
    """An item with all that belongs to it some minutes later (negative: earlier). Nudges of one
    item in a row are one undo."""
    one = found_item(plan, item)
    by = length_of(one, minutes=minutes)
    changes = [later(each, by) for each in family_of(plan, one)]
    return act(f"{one.KIND}.move", item, changes, merge_key=f"nudge {item}")


def assign_tracks(plan: Plan, *, item: str, tracks: tuple[str, ...]) -> Step:
    """Who takes part. Sub-items and variants that had the same tracks follow; those with tracks
    of their own keep them."""
    one = found_item(plan, item)
    family = family_of(plan, one)
    changes = [replaced(each, tracks=tracks) for each in family if each.tracks == one.tracks]
    return act(f"{one.KIND}.assign", item, changes)


def set_status(plan: Plan, *, item: str, status: Status) -> Step:
    """Confirm an item, put it down as tentative, or cancel it.

    Cancelling takes the sub-items along, and taking that back brings along those that were
    cancelled; an item cancelled for itself stays in the book and holds nothing.
    """
    one = found_item(plan, item)
    cancelling = status is Status.CANCELLED
    parts = [
        part
        for part in parts_of(plan, one)
        if cancelling or (one.status is Status.CANCELLED and part.status is Status.CANCELLED)
    ]
    changes = [replaced(each, status=status) for each in (one, *parts)]
    return act(f"{one.KIND}.{status.value}", item, changes)


def record_actual(
    plan: Plan,
    *,
    item: str,
    start: datetime | UnsetType | None = UNSET,
    end: datetime | UnsetType | None = UNSET,
) -> Step:
    """When it really began and ended (for a move: left and arrived); None takes a time back out.
    The plan stays as it was, so that the slip can be seen."""
    one = found_item(plan, item)
    begun, done = (
        ("actual_start", "actual_end")
        if isinstance(one, Engagement)
        else ("actual_depart", "actual_arrive")
    )
    fields = {
        field: moment
        for field, moment in ((begun, start), (done, end))
        if not isinstance(moment, UnsetType)
    }
    return act(f"{one.KIND}.record_actual", item, [replaced(one, **fields)])


def put_in_force(plan: Plan, *, item: str) -> Step:
    """Of an item and its plan-B variants the one that counts from now on, in one act: with its
    sub-items it comes into force, the others with theirs go out of it. What hangs on the one that
    was in force (its ceremony, wreath, orders, seats, flags, tasks) goes over to it, unless it has
    its own."""
    one = found_item(plan, item)
    main = one if not one.variant_of else found_item(plan, one.variant_of)
    slots = (main, *sorted(plan.variants_of(main.id), key=lambda variant: variant.id))
    left = [each.id for each in slots if each.in_force and each.id != item]
    changes = handed_over(plan, to=item, out_of=left)
    for each in slots:
        chosen = each.id == item
        changes.append(replaced(each, in_force=chosen))
        # A sub-item may have a plan B of its own; with its parent it comes back as planned first.
        changes += [
            replaced(part, in_force=chosen and not part.variant_of) for part in parts_of(plan, each)
        ]
    verb = "switch" if one.variant_of else "switch_back"
    return act(f"{main.KIND}.{verb}", item, changes)


def resized(
    item: Item, start: datetime, end: datetime, *, dragged: str
) -> tuple[datetime, datetime]:
    """Both edges after one of them (``start`` or ``end``) was dragged, never closer to each other
    than `SHORTEST`: the dragged one stops there."""
    require_moment(item, start=start, end=end)
    if dragged == "start":
        return min(start, end - SHORTEST), end
    return start, max(end, start + SHORTEST)
