"""Sitters: who must find a seat, on which side, in which order, and beside whom they must not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from reception.ceremonies.order_guests import LAST, attending
from reception.ceremonies.precedence import order_of
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.member import Member, MemberRole
from reception.plan.named_order import NamedOrder
from reception.plan.plan import Plan
from reception.plan.seating import Seating
from reception.plan.zone import local_day

NOT_SEATED = (MemberRole.SECURITY, MemberRole.PRESS, MemberRole.CREW)
HOSTS_NOT_SEATED = (HostRole.SECURITY, HostRole.DRIVER, HostRole.DOCTOR, HostRole.OTHER)
ROLES = {role: place for place, role in enumerate(MemberRole)}


class SitterPart(StrEnum):
    """Of which side somebody who sits is."""

    GUEST = "guest"
    HOST = "host"


class Sitter(msgspec.Struct, frozen=True, order=True):
    """Somebody who needs a seat. `nth` counts the persons of an entry that stands for several;
    `rank` is the place among those of the own part, from one, interpreters after all others;
    `height_cm` is 0 where unknown."""

    person: str
    nth: int
    part: SitterPart
    rank: int
    height_cm: int = 0
    interprets: bool = False


class Apart(msgspec.Struct, frozen=True):
    """Who may not sit at a table with whom, and who may not sit beside whom (both ways)."""

    tables: dict[str, frozenset[str]]
    sides: dict[str, frozenset[str]]

    @property
    def persons(self) -> frozenset[str]:
        """Everybody of whom a seat asks something."""
        return frozenset((*self.tables, *self.sides))


def sitters_of(plan: Plan, seating: Seating) -> tuple[Sitter, ...]:
    """All who are to be seated, guests first, each side in its order.

    Those the seating names; where it names nobody, the members who take part and the persons whom
    the engagement holds, but not security, press, crew, doctors and drivers.
    """
    named = seating.persons or tuple(_all_there(plan, seating.engagement))
    ids = dict.fromkeys((*filter(None, (seating.guest, seating.host)), *named))
    parts: dict[SitterPart, list[str]] = {part: [] for part in SitterPart}
    for id in ids:
        parts[_part(plan, seating, id)].append(id)
    places = _places_in_order(plan, seating)
    interpreters = {id for id in ids if _interprets(plan, seating, id)}
    sitters: list[Sitter] = []
    for part, members in parts.items():
        rank = 0
        members.sort(key=lambda one: _standing(plan, seating, places, one))
        members.sort(key=interpreters.__contains__)
        for id in members:
            found = plan.get(Member, id) or plan.get(HostPerson, id)
            persons = max(found.persons, 1) if isinstance(found, Member) else 1
            height = found.height_cm if found else 0
            for nth in range(persons):
                rank += 1
                sitters.append(Sitter(id, nth, part, rank, height, id in interpreters))
    return tuple(sitters)


def apart_among(plan: Plan, seating: Seating, sitters: Iterable[Sitter]) -> Apart:
    """What the book's keep-apart pairs ask of these persons' seats on the day. Who never may meet
    may not share a table; who may not be adjacent may not sit side by side."""
    engagement = plan.get(Engagement, seating.engagement)
    day = local_day(engagement.start, plan.zone) if engagement else None
    ids = {sitter.person for sitter in sitters}
    parties: dict[str, set[str]] = {id: {id} for id in ids}
    for id in ids:
        member = plan.get(Member, id)
        if member is not None:
            parties.setdefault(member.delegation, set()).add(id)
    tables: dict[str, set[str]] = {}
    sides: dict[str, set[str]] = {}
    kept = {Strength.NEVER: tables, Strength.NOT_ADJACENT: sides}
    for pair in plan.table(KeepApart).values():
        early = day and pair.valid_from and day < pair.valid_from
        late = day and pair.valid_to and day > pair.valid_to
        if early or late or pair.strength not in kept:
            continue
        for one in parties.get(pair.one, ()):
            for other in parties.get(pair.other, ()):
                if one != other:
                    kept[pair.strength].setdefault(one, set()).add(other)
                    kept[pair.strength].setdefault(other, set()).add(one)
    return Apart(*({id: frozenset(them) for id, them in kind.items()} for kind in (tables, sides)))


def _all_there(plan: Plan, engagement: str) -> Iterator[str]:
    for member in attending(plan, engagement):
        if member.role not in NOT_SEATED:
            yield member.id
    for holding in sorted(plan.holdings_of(engagement), key=lambda one: one.id):
        person = plan.get(HostPerson, holding.resource)
        if person is not None and person.role not in HOSTS_NOT_SEATED:
            yield person.id


def _part(plan: Plan, seating: Seating, id: str) -> SitterPart:
    if id in (seating.guest, seating.host):
        return SitterPart.GUEST if id == seating.guest else SitterPart.HOST
    host = plan.get(Member, seating.host)
    member = plan.get(Member, id)
    own = member is not None and host is not None and member.delegation == host.delegation
    is_host = own if host is not None else member is None
    return SitterPart.HOST if is_host else SitterPart.GUEST


def _interprets(plan: Plan, seating: Seating, id: str) -> bool:
    if id in (seating.guest, seating.host):
        return False
    person = plan.get(HostPerson, id)
    if person is not None and person.role is HostRole.INTERPRETER:
        return True
    held = plan.holdings_of(seating.engagement)
    return any(h.resource == id and h.role is HoldingRole.INTERPRETER for h in held)


def _places_in_order(plan: Plan, seating: Seating) -> dict[str, int]:
    order = plan.get(NamedOrder, seating.order)
    if order is None:
        return {}
    return {one.id: one.place for one in order_of(plan, order).standings}


def _standing(
    plan: Plan, seating: Seating, places: dict[str, int], id: str
) -> tuple[bool, int, int, int, int, str]:
    """First the host and the guest of honour, then who stands in the order, then by role; those of
    one role by their delegation's place and their own in its list."""
    first = id not in (seating.guest, seating.host)
    member = plan.get(Member, id)
    if member is None:
        person = plan.get(HostPerson, id)
        rank = person.rank or LAST if person else LAST
        return first, places.get(id, LAST), 0, 0, rank, id
    parties = _parties(plan, seating)
    party = places.get(member.delegation, LAST + parties.get(member.delegation, LAST))
    own = places.get(id, LAST)
    if own == LAST and member.role is MemberRole.PRINCIPAL:
        own = places.get(member.delegation, LAST)
    return first, own, ROLES[member.role], party, member.order or LAST, id


def _parties(plan: Plan, seating: Seating) -> dict[str, int]:
    engagement = plan.get(Engagement, seating.engagement)
    ids = plan.delegations_of(engagement) if engagement else ()
    guest = plan.get(Member, seating.guest)
    first = (guest.delegation,) if guest and plan.get(Delegation, guest.delegation) else ()
    return {id: place for place, id in enumerate(dict.fromkeys((*first, *ids)))}
