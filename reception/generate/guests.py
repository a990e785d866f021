"""Guests: delegations and their members."""

from __future__ import annotations

import msgspec

from reception.generate.ledger import Ledger
from reception.generate.names import person_names
from reception.generate.words import State, names, numbered, states, titles
from reception.plan.delegation import Delegation
from reception.plan.member import Member, MemberRole
from reception.plan.phase import VisitKind

VISITS = (
    VisitKind.STATE,
    VisitKind.OFFICIAL,
    VisitKind.IMPORTANT,
    VisitKind.SISTER_CITY,
    VisitKind.WORKING,
)
WITH_SPOUSE = {VisitKind.STATE, VisitKind.OFFICIAL}
PARTIES_BY_NUMBER = {MemberRole.SECURITY: (2, 6), MemberRole.PRESS: (2, 8), MemberRole.CREW: (4, 8)}
"""Who is given as a number of persons, between these two."""
REST = (
    MemberRole.ACCOMPANYING,
    MemberRole.ENTOURAGE,
    MemberRole.BUSINESS,
    MemberRole.SECURITY,
    MemberRole.PRESS,
)


class Guests(msgspec.Struct):
    """A delegation, why it comes, and its members in the order of its list."""

    delegation: Delegation
    visit: VisitKind
    members: list[Member]

    def persons(self, members: list[Member]) -> int:
        """How many persons these members are."""
        return sum(member.persons for member in members)


def invited(ledger: Ledger, count: int, members: int) -> list[Guests]:
    """So many delegations, with so many members in all, written into the book: every state once
    with one kind of visit before any comes with another."""
    pairs = [(state, place) for place in range(len(VISITS)) for state in states()]
    guests = []
    for number in range(count):
        state, round_ = pairs[number % len(pairs)]
        visit = VISITS[(round_ + states().index(state)) % len(VISITS)]
        size = members * (number + 1) // count - members * number // count
        guests.append(_guests(ledger, state, visit, size))
    for one in guests:
        ledger.add(one.delegation)
        for member in one.members:
            ledger.add(member)
    return guests


def _guests(ledger: Ledger, state: State, visit: VisitKind, size: int) -> Guests:
    key = f"delegation-{visit}"
    zh = names(key, state=state.name_zh, city=state.city_zh)
    en = names(key, state=state.name_en, city=state.city_en)
    delegation = Delegation(
        id=ledger.id(f"{state.country}."),
        name_zh=zh["name_zh"],
        name_en=en["name_en"],
        name_native=state.name_native,
        code=state.country,
        country=state.country,
        languages=(state.language,),
    )
    roles = [MemberRole.PRINCIPAL]
    roles += [MemberRole.SPOUSE] * (visit in WITH_SPOUSE)
    roles += [MemberRole.OFFICIAL] * 4
    while len(roles) < size:
        roles.append(REST[len(roles) % len(REST)])
    members = [
        _member(ledger, delegation.id, state.language, visit, role, order)
        for order, role in enumerate(roles[:size], start=1)
    ]
    return Guests(delegation, visit, members)


def _member(
    ledger: Ledger, delegation: str, language: str, visit: VisitKind, role: MemberRole, order: int
) -> Member:
    key: str = role.value
    if role is MemberRole.PRINCIPAL:
        key = f"principal-{visit}"
    elif numbered(role.value):
        key = ledger.dice.choice(numbered(role.value))
    if role in PARTIES_BY_NUMBER:
        return Member(
            id=ledger.id(f"{delegation}.m"),
            delegation=delegation,
            **names(key),
            role=role,
            order=order,
            persons=ledger.dice.randint(*PARTIES_BY_NUMBER[role]),
            languages=(language,),
        )
    named, native = person_names(ledger.dice, language)
    return Member(
        id=ledger.id(f"{delegation}.m"),
        delegation=delegation,
        **named,
        name_native=native,
        **titles(key),
        role=role,
        order=order,
        languages=(language,),
    )
