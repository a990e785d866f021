"""Riders: who goes along on a move, in the order in which they are given seats."""

from __future__ import annotations

from enum import IntEnum

import msgspec

from reception.plan.holding import HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import Member, MemberRole
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.track import Track


class Company(IntEnum):
    """In which part of a motorcade somebody rides, the most honoured first."""

    PRINCIPAL = 0
    SPOUSE = 1
    HOST = 2  # the host's leader who goes with the guest
    OFFICIAL = 3
    ACCOMPANYING = 4
    INTERPRETER = 5
    DOCTOR = 6
    SECURITY = 7
    STAFF = 8
    BUSINESS = 9
    PRESS = 10


class Rider(msgspec.Struct, frozen=True, order=True):
    """One entry of the list of those who go along; `persons` where it stands for several."""

    company: Company
    place: int
    id: str
    persons: int = 1


OF_MEMBERS = {
    MemberRole.PRINCIPAL: Company.PRINCIPAL,
    MemberRole.SPOUSE: Company.SPOUSE,
    MemberRole.OFFICIAL: Company.OFFICIAL,
    MemberRole.ACCOMPANYING: Company.ACCOMPANYING,
    MemberRole.ENTOURAGE: Company.STAFF,
    MemberRole.SECURITY: Company.SECURITY,
    MemberRole.PRESS: Company.PRESS,
    MemberRole.BUSINESS: Company.BUSINESS,
    MemberRole.CREW: Company.STAFF,
}
OF_HOSTS = {
    HostRole.LEADER: Company.HOST,
    HostRole.INTERPRETER: Company.INTERPRETER,
    HostRole.DOCTOR: Company.DOCTOR,
    HostRole.SECURITY: Company.SECURITY,
}
NOT_RIDING = frozenset({HostRole.DRIVER})
"""Drivers sit at the wheel, which is nobody's seat."""


def riders(plan: Plan, move: Move) -> tuple[Rider, ...]:
    """Everybody who goes along: the members of the move's tracks, and whom it holds besides.

    Within a company by the place in the sending side's list (those without one last) or by the
    host's rank, then by id.
    """
    found: dict[str, Rider] = {}
    for id in move.tracks:
        track = plan.get(Track, id)
        for member in (plan.get(Member, each) for each in (track.members if track else ())):
            if member is not None:
                found[member.id] = _guest(member)
    for holding in plan.holdings_of(move.id):
        member = plan.get(Member, holding.resource)
        host = plan.get(HostPerson, holding.resource)
        if member is not None:
            found[member.id] = _guest(member)
        elif host is not None and host.role not in NOT_RIDING:
            found[host.id] = _host(host, holding.role)
    return tuple(sorted(found.values()))


LAST = 1_000_001
"""After every place that a list can give."""


def _guest(member: Member) -> Rider:
    company = OF_MEMBERS[member.role]
    return Rider(company, member.order or LAST, member.id, max(1, member.persons))


def _host(person: HostPerson, role: HoldingRole) -> Rider:
    company = OF_HOSTS.get(person.role, Company.STAFF)
    if role is HoldingRole.INTERPRETER:
        company = Company.INTERPRETER
    return Rider(company, person.rank or LAST, person.id)
