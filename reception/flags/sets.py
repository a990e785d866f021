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
    """The sets of a stay: those that somebody put out for it alone where its kind of visit has no
    national flags, and of these the host's flags alone where its delegation has none."""
    state = stay_state(plan, stay)
    if stay.status is StayStatus.CANCELLED:
        return
    items = engagements_of_stay(plan, stay)
    own = {item.id: plan.referring(FlagSet, "engagement", item.id) for item in items}
    for item in items:
        put_out = (_put_out(plan, stay, state, item, one) for one in own[item.id])
        yield from (one for one in put_out if one.host or one.guest)
    entitled = [one for one in plan.phases_of(stay.id) if has_flags(one, plan, entitlements)]
    if not state or not entitled:
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
        has_flags(phase, plan, entitlements)
        for stay in flagged_stays(plan, item)
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


def engagements_of_stay(plan: Plan, stay: Stay) -> list[Engagement]:
    """Those of a stay that take place, each once."""
    found: dict[str, Engagement] = {}
    for track in plan.tracks_of(stay.id):
        for item in plan.engagements_of(track.id):
            if plan.takes_place(item):
                found[item.id] = item
    return list(found.values())


def flagged_stays(plan: Plan, item: Engagement) -> list[str]:
    """The stays of an engagement whose guests have a flag of their own, by id."""
    return sorted(stay.id for stay in _coming(plan, item) if stay_state(plan, stay))


def _coming(plan: Plan, item: Engagement) -> list[Stay]:
    """The stays of an engagement, by id."""
    found = {stay.id: stay for track in item.tracks if (stay := plan.stay_of(track))}
    return [found[id] for id in sorted(found) if found[id].status is not StayStatus.CANCELLED]


def _put_out(plan: Plan, stay: Stay, state: str, item: Engagement, flags: FlagSet) -> FlagsOut:
    """The flags of a set that are there for one stay: every guest's own where he has one, the
    host's only once."""
    first = next(iter(flagged_stays(plan, item)), _coming(plan, item)[0].id)
    return FlagsOut(
        stay=stay.id,
        item=item.id,
        occasion=flags.place.value,
        state=state,
        host=flags.host if first == stay.id else 0,
        guest=flags.guest if state else 0,
        size=flags.size,
        start=item.start - timedelta(minutes=flags.before_minutes),
        end=item.planned_end + timedelta(minutes=flags.after_minutes),
    )


def has_flags(phase: Phase, plan: Plan, entitlements: Entitlements) -> bool:
    """Whether a visit of its kind has national flags at all."""
    """Whether a kind of visit has national flags on the day on which its phase begins."""
    day = local_day(phase.starts, plan.zone)
    right = entitlements.right_to(phase.visit, Feature.NATIONAL_FLAGS, day)
    return right is not None and right.right in (Right.MUST, Right.MAY)
