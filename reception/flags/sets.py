"""Sets: the flags of rooms, cars, desks and the residence, from what a stay's programme holds.

The table `resources/rules/flag_sets.csv` says how many each occasion takes. Whether a visit has
national flags at all is a matter of its kind: the dated table of entitlements says so.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache

import msgspec

import resources
from reception.entitlements import Entitlements, Feature, Right
from reception.flags.passes import principal_moves, stay_state
from reception.flags.states import HOST
from reception.plan.flag_stock import FlagSize
from reception.plan.move import MoveMode
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus
from reception.plan.zone import local_day

CAR, RESIDENCE = "car", "residence"


class SetSize(msgspec.Struct, frozen=True):
    """How many flags of host and guest an occasion takes, and of which size."""

    occasion: str
    host: int
    guest: int
    size: FlagSize
    valid_from: date
    source: str
    confidence: str


class FlagSet(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The flags of one occasion of a stay: `item` is its engagement or move, or the stay itself
    for the residence."""

    stay: str
    item: str
    occasion: str
    state: str
    host: int
    guest: int
    size: FlagSize
    start: datetime
    end: datetime


@cache
def set_sizes() -> Mapping[str, SetSize]:
    """By occasion: a kind of engagement, a car, the residence."""
    with resources.path("rules", "flag_sets.csv").open(encoding="utf-8", newline="") as file:
        rows = msgspec.convert(list(csv.DictReader(file)), list[SetSize], strict=False)
    return {row.occasion: row for row in rows}


def sets_of(plan: Plan, stay: Stay, entitlements: Entitlements) -> Iterator[FlagSet]:
    """The sets of a stay, by time; none where its delegation has no flag or its kind of visit no
    national flags."""
    state = stay_state(plan, stay)
    if not state or stay.status is StayStatus.CANCELLED:
        return
    entitled = [one for one in plan.phases_of(stay.id) if _has_flags(one, plan, entitlements)]
    if not entitled:
        return

    def made(
        occasion: str, item: str, start: datetime, end: datetime, state: str = state
    ) -> Iterator[FlagSet]:
        size = set_sizes().get(occasion)
        if size is None or local_day(start, plan.zone) < size.valid_from:
            return
        if any(phase.starts <= start < phase.ends for phase in entitled):
            yield FlagSet(
                stay=stay.id,
                item=item,
                occasion=occasion,
                state=state,
                host=size.host,
                guest=size.guest,
                size=size.size,
                start=start,
                end=end,
            )

    first, last = entitled[0], entitled[-1]
    yield from made(RESIDENCE, stay.id, first.starts, last.ends)
    seen: set[str] = set()
    for track in plan.tracks_of(stay.id):
        for item in plan.engagements_of(track.id):
            if item.id not in seen and plan.takes_place(item):
                seen.add(item.id)
                yield from made(item.engagement.value, item.id, item.start, item.planned_end)
    for move in principal_moves(plan, stay):
        if move.mode is not MoveMode.COACH:
            yield from made(CAR, move.id, move.depart, move.arrive)


def demands(one: FlagSet) -> Iterator[tuple[str, FlagSize, int]]:
    """State, size and number of the flags of a set."""
    if one.host:
        yield HOST, one.size, one.host
    if one.guest:
        yield one.state, one.size, one.guest


def _has_flags(phase: Phase, plan: Plan, entitlements: Entitlements) -> bool:
    day = local_day(phase.starts, plan.zone)
    right = entitlements.right_to(phase.visit, Feature.NATIONAL_FLAGS, day)
    return right is not None and right.right in (Right.MUST, Right.MAY)
