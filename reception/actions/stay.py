"""The verbs of stays: a whole visit comes, slides, is called off."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import partial
from typing import Any

from reception.actions.act import NewId, act, found, length_of
from reception.actions.item import family_of
from reception.plan.change import Change, Step, added, replaced
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track, TrackKind
from reception.plan.zone import moved


def add_stay(
    plan: Plan,
    *,
    new_id: NewId,
    delegation: str,
    arrives: datetime,
    departs: datetime,
    visit: VisitKind,
    **fields: Any,
) -> Step:
    """A new stay of a delegation: one phase of this kind from arrival to departure, and the
    principal's track with all members the delegation has so far."""
    stay = Stay(
        id=new_id(Stay.KIND), delegation=delegation, arrives=arrives, departs=departs, **fields
    )
    members = tuple(member.id for member in plan.members_of(delegation))
    return act("stay.add", stay.id, [added(r) for r in begun(stay, visit, members, new_id)])


def begun(stay: Stay, visit: VisitKind, members: tuple[str, ...], new_id: NewId) -> list[Record]:
    """A stay with what none can be planned without: its first phase and the principal's track."""
    phase = Phase(
        id=new_id(Phase.KIND), stay=stay.id, visit=visit, starts=stay.arrives, ends=stay.departs
    )
    track = Track(id=new_id(Track.KIND), stay=stay.id, track=TrackKind.PRINCIPAL, members=members)
    return [stay, phase, track]


def shift_stay(
    plan: Plan,
    *,
    stay: str,
    days: int = 0,
    minutes: int = 0,
    together: Collection[str] = (),
    merge_key: str = "",
) -> Step:
    """A whole stay later (negative: earlier), its inner structure kept: arrival and departure,
    phases, programme with sub-items and plan-B variants, and what its tasks are due. Days are
    those of the wall clock, so that 09:30 stays 09:30 when clocks change on the way.

    Items marked `fixed` move too: the whole visit slides, as when the guest falls ill. What is
    shared with other stays does not move, since it is not this visit's alone, unless those are
    shifted along as `together`; `shared_items` tells what it is. Actual times are what was, and
    stay.

    Raises:
        WrongValue: something would leave the calendar.
    """
    shifting = tuple(dict.fromkeys((stay, *together)))
    length_of(found(plan, Stay, stay), days=days, minutes=minutes)
    later = partial(moved, zone=plan.zone, days=days, minutes=minutes)
    changes: list[Change] = []
    for id in shifting:
        one = found(plan, Stay, id)
        changes.append(replaced(one, arrives=later(one.arrives), departs=later(one.departs)))
        changes += [
            replaced(phase, starts=later(phase.starts), ends=later(phase.ends))
            for phase in plan.phases_of(id)
        ]
    items = [item for item in _items(plan, shifting) if _is_theirs(plan, item, shifting)]
    for item in items:
        if isinstance(item, Engagement):
            end = item.end and later(item.end)
            changes.append(replaced(item, start=later(item.start), end=end))
        else:
            changes.append(replaced(item, depart=later(item.depart), arrive=later(item.arrive)))
    for served in (*shifting, *(item.id for item in items)):
        tasks = sorted(plan.tasks_for(served), key=lambda task: task.id)
        changes += [replaced(task, due=later(task.due)) for task in tasks if task.due]
    return act("stay.shift", stay, changes, merge_key=merge_key)


def shared_items(plan: Plan, *, stay: str, together: Collection[str] = ()) -> tuple[Item, ...]:
    """What stays where it is when a stay is shifted, because it is other stays' too."""
    shifting = (stay, *together)
    return tuple(i for i in _items(plan, shifting) if not _is_theirs(plan, i, shifting))


def set_stay_status(plan: Plan, *, stay: str, status: StayStatus) -> Step:
    """Confirm a stay, put it back to planned, or call it off. A stay that is called off remains
    in the book with its programme and whom and what that holds, but all of them are free: what
    does not take place holds nothing. So it can be taken up again as it was."""
    one = found(plan, Stay, stay)
    return act(f"stay.{status.value}", stay, [replaced(one, status=status)])


def _items(plan: Plan, stays: Collection[str]) -> list[Item]:
    family: dict[str, Item] = {}
    for stay in stays:
        for track in plan.tracks_of(stay):
            for item in plan.items_of(track.id):
                family.update((each.id, each) for each in family_of(plan, item))
    return [family[id] for id in sorted(family)]


def _is_theirs(plan: Plan, item: Item, stays: Collection[str]) -> bool:
    """Whether an item, and all it is a part or a variant of, is of these stays alone."""
    above: Item | None = item
    while above is not None:
        tracks = (plan.get(Track, track) for track in above.tracks)
        if any(track is not None and track.stay not in stays for track in tracks):
            return False
        part_of = above.parent if isinstance(above, Engagement) else ""
        above = plan.item(part_of or above.variant_of)
    return True
