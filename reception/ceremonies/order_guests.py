"""Guests of an order: who takes part, with everything that an order may go by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import msgspec

from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement
from reception.plan.holding import HoldingRole
from reception.plan.host_person import HostPerson
from reception.plan.member import Member, MemberRole
from reception.plan.named_order import Alphabet, NamedOrder, NameForm, TermDate
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track

LAST = 1_000_000
ROLES = {role: place for place, role in enumerate(MemberRole)}


class OrderGuest(msgspec.Struct, frozen=True, kw_only=True):
    """A participant; None and empty text are what nobody has told yet.

    `list_place` is where the own side's list has it: a delegation's by role and number, the host
    side's by rank.
    """

    id: str
    party: str = ""
    rank_class: RankClass = RankClass.UNKNOWN
    stands_for: RankClass = RankClass.UNKNOWN
    name: str = ""
    office: date | None = None
    credentials: date | None = None
    founded: date | None = None
    arrived: datetime | None = None
    notified: date | None = None
    list_place: tuple[int, int] = (LAST, LAST)


def order_guests(plan: Plan, order: NamedOrder) -> tuple[OrderGuest, ...]:
    """The participants of an order: those it names, or all principals who take part; and its
    hosts, whether it names them or not. Each once."""
    named = order.participants or principals(plan, order.engagement)
    ids = dict.fromkeys((*order.hosts, *named))
    guests = (_guest(plan, order, id) for id in ids)
    return tuple(guest for guest in guests if guest is not None)


def principals(plan: Plan, engagement: str) -> tuple[str, ...]:
    """The principals who take part in an engagement, and the host side's persons who receive."""
    return tuple(
        dict.fromkeys(
            (
                *(member.id for member in attending(plan, engagement) if _leads(member)),
                *(
                    holding.resource
                    for holding in plan.holdings_of(engagement)
                    if holding.role is HoldingRole.HOST and plan.get(HostPerson, holding.resource)
                ),
            )
        )
    )


def attending(plan: Plan, engagement: str) -> Iterator[Member]:
    """The members who take part in an engagement: on its tracks, their stays not cancelled, by
    track and then by their delegation's list; and those it holds besides."""
    item = plan.get(Engagement, engagement)
    found: dict[str, Member] = {}
    for track in item.tracks if item else ():
        stay = plan.stay_of(track)
        if stay is not None and stay.status is not StayStatus.CANCELLED:
            ids = _track_members(plan, track)
            members = [member for id in ids if (member := plan.get(Member, id))]
            for member in sorted(members, key=lambda one: (_list_place(one), one.id)):
                found[member.id] = member
    for holding in sorted(plan.holdings_of(engagement), key=lambda one: one.id):
        member_held = plan.get(Member, holding.resource)
        if member_held is not None:
            found[member_held.id] = member_held
    yield from found.values()


def principal_of(plan: Plan, delegation: str) -> Member | None:
    """The member who leads a delegation; the first of its list where none is called principal."""
    members = plan.members_of(delegation)
    return next((one for one in members if _leads(one)), members[0] if members else None)


def _track_members(plan: Plan, id: str) -> tuple[str, ...]:
    track = plan.get(Track, id)
    return track.members if track else ()


def _leads(member: Member) -> bool:
    return member.role is MemberRole.PRINCIPAL


def _list_place(member: Member) -> tuple[int, int]:
    return ROLES[member.role], member.order or LAST


def _guest(plan: Plan, order: NamedOrder, id: str) -> OrderGuest | None:
    member = plan.get(Member, id)
    if member is not None:
        delegation = plan.get(Delegation, member.delegation)
        return _of_delegation(plan, order, delegation, member, id) if delegation else None
    delegation = plan.get(Delegation, id)
    if delegation is not None:
        return _of_delegation(plan, order, delegation, principal_of(plan, id), id)
    person = plan.get(HostPerson, id)
    if person is None:
        return None
    return OrderGuest(
        id=id,
        rank_class=person.rank_class,
        office=person.title_since,
        list_place=(0, person.rank or LAST),
    )


def _of_delegation(
    plan: Plan, order: NamedOrder, delegation: Delegation, member: Member | None, id: str
) -> OrderGuest:
    stay = _stay_for(plan, order.engagement, delegation.id)
    common = OrderGuest(
        id=id,
        party=delegation.id,
        name=_name(order, delegation),
        founded=delegation.founded,
        arrived=stay.arrives if stay else None,
        notified=stay.notified_on if stay else None,
    )
    if member is None:
        return common
    return msgspec.structs.replace(
        common,
        rank_class=member.rank_class,
        stands_for=member.stands_for,
        office=_in_office(order, member),
        credentials=member.credentials_on,
        list_place=_list_place(member),
    )


def _in_office(order: NamedOrder, member: Member) -> date | None:
    first = member.first_since or member.title_since
    current = member.title_since or member.first_since
    return first if order.term_date is TermDate.FIRST else current


def _name(order: NamedOrder, delegation: Delegation) -> str:
    if order.alphabet is Alphabet.FRENCH:
        return _french_name(delegation)
    if order.alphabet is Alphabet.ENGLISH:
        forms = (delegation.sort_name_en, delegation.formal_en, delegation.name_en)
    else:
        forms = (delegation.sort_name_zh, delegation.formal_zh, delegation.name_zh)
    by_list, formal, short = forms
    wanted = {NameForm.SORT: by_list, NameForm.FORMAL: formal, NameForm.SHORT: short}
    return wanted[order.name_form] or short


def _french_name(delegation: Delegation) -> str:
    """The usual French name of a state, as the Unicode Consortium collects them; of what is none
    the English one, for the book has no other."""
    if delegation.jurisdiction is Jurisdiction.FOREIGN:
        from babel import Locale  # a table of names that only this order needs

        french = Locale("fr").territories.get(delegation.country.strip().upper())
        if french:
            return str(french)
    return delegation.name_en


def _stay_for(plan: Plan, engagement: str, delegation: str) -> Stay | None:
    """The coming during which the engagement is: the one on its tracks, else the last that began
    before it, else the first there is."""
    item = plan.get(Engagement, engagement)
    stays = [s for s in plan.stays_of(delegation) if s.status is not StayStatus.CANCELLED]
    for track in item.tracks if item else ():
        stay = plan.stay_of(track)
        if stay is not None and stay in stays:
            return stay
    begun = [stay for stay in stays if item is not None and stay.arrives <= item.start]
    return begun[-1] if begun else (stays[0] if stays else None)
