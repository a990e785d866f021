"""Sets: the flags of rooms, cars, desks and the residence, from what a stay's programme holds.

An engagement has the sets that were put out for it. For one that has none, the table
`resources/rules/flag_sets.csv` says how many its kind takes; whether a visit has national flags at
all is then a matter of its kind: the dated table of entitlements says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.entitlements import Entitlements, Feature, Right
from reception.flags.passes import principal_moves, stay_state
from reception.flags.standards import standard_flown
from reception.flags.states import HOST
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_set import FlagSet
from reception.plan.flag_stock import FlagSize
from reception.plan.move import MoveMode
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus
from reception.plan.zone import local_day
from reception.rules_table import Once, known_in, rows_of

CAR, RESIDENCE = "car", "residence"
OCCASIONS = frozenset((*EngagementKind, CAR, RESIDENCE))


class SetSize(msgspec.Struct, frozen=True):
    """How many flags of host and guest an occasion takes, and of which size."""

    occasion: str
    host: int
    guest: int
    size: FlagSize
    valid_from: date
    source: str
    confidence: str


class FlagsOut(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The flags of one occasion of a stay: `item` is its engagement or move, or the stay itself
    for the residence. `occasion` is the kind of engagement, or the place of a set of its own.
    `standard` is the code of the guest's personal standard that flies there too, empty for none."""

    stay: str
    item: str
    occasion: str
    state: str
    host: int
    guest: int
    size: FlagSize
    start: datetime
    end: datetime
    standard: str = ""


@cache
def set_sizes() -> Mapping[str, SetSize]:
    """By occasion: a kind of engagement, a car, the residence."""
    return set_sizes_in(resources.path("rules", "flag_sets.csv"))


def set_sizes_in(file: Path) -> Mapping[str, SetSize]:
    """Those of a table, by occasion.

    Raises:
        BadInput: a line cannot be read, or speaks of an occasion that there is not or a second
            time.
    """
    sizes, once = {}, Once(file)
    for line, row in rows_of(file, SetSize):
        once.say(line, row.occasion)
        known_in(file, line, "occasion", row.occasion, OCCASIONS)
        sizes[row.occasion] = row
    return sizes


def sets_of(plan: Plan, stay: Stay, entitlements: Entitlements) -> Iterator[FlagsOut]:
    """The sets of a stay; none where its delegation has no flag, and those that somebody put out
    for it alone where its kind of visit has no national flags."""
    state = stay_state(plan, stay)
    if not state or stay.status is StayStatus.CANCELLED:
        return
    items = _engagements(plan, stay)
    own = {item.id: plan.referring(FlagSet, "engagement", item.id) for item in items}
    for item in items:
        yield from (_put_out(plan, stay, state, item, one) for one in own[item.id])
    entitled = [one for one in plan.phases_of(stay.id) if _has_flags(one, plan, entitlements)]
    if not entitled:
        return

    standard = standard_flown(plan, stay, state)

    def made(
        occasion: str, item: str, start: datetime, end: datetime, state: str = state
    ) -> Iterator[FlagsOut]:
        size = set_sizes().get(occasion)
        if size is None or local_day(start, plan.zone) < size.valid_from:
            return
        if any(phase.starts <= start < phase.ends for phase in entitled):
            yield FlagsOut(
                stay=stay.id,
                item=item,
                occasion=occasion,
                state=state,
                host=size.host,
                guest=size.guest,
                size=size.size,
                start=start,
                end=end,
                standard=standard if occasion in (CAR, RESIDENCE) else "",
            )

    first, last = entitled[0], entitled[-1]
    yield from made(RESIDENCE, stay.id, first.starts, last.ends)
    for item in items:
        if not own[item.id]:
            yield from made(item.engagement.value, item.id, item.start, item.planned_end)
    for move in principal_moves(plan, stay):
        if move.mode is not MoveMode.COACH:
            yield from made(CAR, move.id, move.depart, move.arrive)


def shows_flags(plan: Plan, item: Engagement, entitlements: Entitlements) -> bool:
    """Whether the flags of some guest of an engagement may be put out: of one who has a flag, on a
    visit that has national flags on that day."""
    return any(
        _has_flags(phase, plan, entitlements)
        for stay in _flagged(plan, item)
        for phase in plan.phases_of(stay)
        if phase.starts <= item.start < phase.ends
    )


def demands(one: FlagsOut) -> Iterator[tuple[str, FlagSize, int]]:
    """State, size and number of the flags of a set."""
    if one.host:
        yield HOST, one.size, one.host
    if one.guest:
        yield one.state, one.size, one.guest
    if one.standard:
        yield one.standard, one.size, 1


def _engagements(plan: Plan, stay: Stay) -> list[Engagement]:
    """Those of a stay that take place, each once."""
    found: dict[str, Engagement] = {}
    for track in plan.tracks_of(stay.id):
        for item in plan.engagements_of(track.id):
            if plan.takes_place(item):
                found[item.id] = item
    return list(found.values())


def _flagged(plan: Plan, item: Engagement) -> list[str]:
    """The stays of an engagement whose guests have a flag."""
    stays = (plan.stay_of(track) for track in item.tracks)
    return sorted(
        {
            stay.id
            for stay in stays
            if stay and stay.status is not StayStatus.CANCELLED and stay_state(plan, stay)
        }
    )


def _put_out(plan: Plan, stay: Stay, state: str, item: Engagement, flags: FlagSet) -> FlagsOut:
    """The flags of a set that are there for one stay: every guest's own, the host's only once."""
    return FlagsOut(
        stay=stay.id,
        item=item.id,
        occasion=flags.place.value,
        state=state,
        host=flags.host if _flagged(plan, item)[0] == stay.id else 0,
        guest=flags.guest,
        size=flags.size,
        start=item.start - timedelta(minutes=flags.before_minutes),
        end=item.planned_end + timedelta(minutes=flags.after_minutes),
    )


def _has_flags(phase: Phase, plan: Plan, entitlements: Entitlements) -> bool:
    day = local_day(phase.starts, plan.zone)
    right = entitlements.right_to(phase.visit, Feature.NATIONAL_FLAGS, day)
    return right is not None and right.right in (Right.MUST, Right.MAY)
