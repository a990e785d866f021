"""Guests who have no flag of their own among those of states: what a set says of their flags is not
counted, and that must be told.

A set that is put out says how many flags each guest has. Delegations of Hong Kong, Macao and Taiwan
are no foreign states' and have none there; where an office hangs a region's flag beside the
national one, that is a matter of its own: the national flag has the centre, the higher or the more
prominent place (National Flag Law as amended in 2020, article 18), and is the larger (rules for the
regional flags of Hong Kong and Macao). Of a foreign delegation whose state nobody has entered
nobody knows the flag.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from reception.entitlements import Entitlements
from reception.flags.passes import stay_state
from reception.flags.sets import engagements_of_stay, has_flags
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement
from reception.plan.flag_set import FlagSet
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus


class Why(StrEnum):
    """Why a guest has no flag."""

    SAR = "sar"
    TAIWAN = "taiwan"
    DOMESTIC = "domestic"
    UNKNOWN = "unknown"  # nobody has entered whose delegation it is, or no table knows


_WHY = {
    Jurisdiction.SAR: Why.SAR,
    Jurisdiction.TAIWAN: Why.TAIWAN,
    Jurisdiction.DOMESTIC: Why.DOMESTIC,
}


class Flagless(msgspec.Struct, frozen=True, kw_only=True):
    """`amount` flags of a guest that sets put out for `item` ask for and nobody counts. Of an
    unknown state none is counted anywhere: then `item` is the stay itself, and `amount` what was
    put out in all, 0 where only the usual ones would have been."""

    stay: str
    item: str
    amount: int
    why: Why


def flagless_of_book(plan: Plan, entitlements: Entitlements) -> tuple[Flagless, ...]:
    """Those of all stays that are not cancelled, by arrival."""
    stays = sorted(plan.table(Stay).values(), key=lambda stay: (stay.arrives, stay.id))
    return tuple(one for stay in stays for one in flagless_of(plan, stay, entitlements))


def flagless_at(plan: Plan, item: Engagement, entitlements: Entitlements) -> list[Flagless]:
    """What is not counted of the guests of one engagement."""
    stays = {stay.id: stay for track in item.tracks if (stay := plan.stay_of(track))}
    found = (one for id in sorted(stays) for one in flagless_of(plan, stays[id], entitlements))
    return [one for one in found if one.item in (item.id, one.stay)]


def flagless_of(plan: Plan, stay: Stay, entitlements: Entitlements) -> Iterator[Flagless]:
    """What of a stay is not counted; nothing where its guest has a flag, or where none was asked
    for."""
    delegation = plan.get(Delegation, stay.delegation)
    if stay.status is StayStatus.CANCELLED or delegation is None or stay_state(plan, stay):
        return
    why = _WHY.get(delegation.jurisdiction, Why.UNKNOWN)
    asked = {
        item.id: sum(one.guest for one in plan.referring(FlagSet, "engagement", item.id))
        for item in engagements_of_stay(plan, stay)
    }
    if why is not Why.UNKNOWN:
        for id, amount in asked.items():
            if amount:
                yield Flagless(stay=stay.id, item=id, amount=amount, why=why)
        return
    usual = any(has_flags(phase, plan, entitlements) for phase in plan.phases_of(stay.id))
    if usual or any(asked.values()):
        yield Flagless(stay=stay.id, item=stay.id, amount=sum(asked.values()), why=why)
