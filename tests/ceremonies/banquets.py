"""Banquets of any size for tests and benchmarks: one delegation, its hosts, who is kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.member import Member, MemberRole
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.seating import Seating
from reception.plan.stay import Stay
from reception.plan.track import Track

START = datetime(2026, 5, 12, 10, 30, tzinfo=UTC)
DINNER = Engagement(
    id="dinner",
    title_zh="欢迎宴会",
    title_en="Welcome dinner",
    engagement=EngagementKind.BANQUET,
    tracks=("track",),
    start=START,
)


def guest_id(number: int) -> str:
    return f"guest-{number:03}"


def host_id(number: int) -> str:
    return f"host-{number:03}"


def banquet(
    seating: Seating,
    *,
    guests: int,
    hosts: int,
    interpreters: int = 0,
    never: Iterable[tuple[str, str]] = (),
    not_adjacent: Iterable[tuple[str, str]] = (),
    more: Iterable[Record] = (),
) -> Plan:
    """A book with so many guests, the first of them the principal, hosts and interpreters; guests
    and hosts are numbered from one in the order of their rank."""
    records: list[Record] = [
        Delegation(id="party", code="BRA", name_zh="巴西", name_en="Brazil"),
        Stay(id="stay", delegation="party", arrives=START, departs=START),
        DINNER,
        seating,
    ]
    members = []
    for number in range(1, guests + 1):
        role = MemberRole.PRINCIPAL if number == 1 else MemberRole.OFFICIAL
        members.append(Member(id=guest_id(number), delegation="party", role=role, order=number))
    records.append(Track(id="track", stay="stay", members=tuple(one.id for one in members)))
    persons = [
        HostPerson(id=host_id(number), role=HostRole.LEADER, rank=number)
        for number in range(1, hosts + 1)
    ]
    persons += [
        HostPerson(id=f"voice-{number}", role=HostRole.INTERPRETER)
        for number in range(1, interpreters + 1)
    ]
    records += [*members, *persons]
    records += [
        Holding(
            id=f"there-{person.id}",
            item="dinner",
            resource=person.id,
            role=HoldingRole.HOST if person.role is HostRole.LEADER else HoldingRole.INTERPRETER,
        )
        for person in persons
    ]
    for strength, pairs in ((Strength.NEVER, never), (Strength.NOT_ADJACENT, not_adjacent)):
        records += [
            KeepApart(id=f"{strength}-{one}-{other}", one=one, other=other, strength=strength)
            for one, other in pairs
        ]
    return Plan([*records, *more])
