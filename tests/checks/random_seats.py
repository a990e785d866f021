"""Random books with orders, seatings and places, and random steps on them."""

from __future__ import annotations

import random
from datetime import date, timedelta

import msgspec

from reception.plan.change import Change, Step, added, replaced, step
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.engagement import Engagement
from reception.plan.faults import Fault
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.member import Member, MemberRole
from reception.plan.named_order import NamedOrder, OrderPolicy
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.record import Record
from reception.plan.seating import GuestSide, InterpreterPlace, Seating, SeatingForm, TableLay
from reception.plan.side import Frame
from reception.plan.stay import Stay
from reception.plan.track import Track
from tests.checks.random_books import EDITS, MEMBERS, START
from tests.checks.random_people import HOSTS, PEOPLE_EDITS, Edit, _field, _less, peopled_book

PARTIES = ("D0", "D1", "D2")


def some_day(chance: random.Random) -> date | None:
    return chance.choice((None, START.date() + timedelta(days=chance.randrange(-2, 2))))


def seated_book(chance: random.Random) -> Plan:
    """A random book of people in which two orders and three seatings belong to engagements."""
    plan = peopled_book(chance)
    engagements = sorted(plan.table(Engagement))
    records: dict[str, Record] = {record.id: record for record in plan}
    for id in MEMBERS:
        member = records.get(id)
        if isinstance(member, Member):
            records[id] = msgspec.structs.replace(
                member, rank_class=chance.choice(tuple(RankClass)), order=chance.choice((0, 1, 2))
            )
    for number in range(2):
        order = random_order(f"O{number}", chance, engagements)
        records[order.id] = order
    for number in range(3):
        seating = random_seating(f"SE{number}", chance, engagements)
        records[seating.id] = seating
    records["SE.left"] = Seating(
        id="SE.left",
        engagement=chance.choice(engagements),
        form=SeatingForm.TALKS,
        lay=TableLay.END_ON,
        guest_side=GuestSide.LEFT,
        side_frame=Frame.ENTERING,
        host="P0",
        guest=MEMBERS[0],
    )
    for number in range(24):
        place = random_place(f"PL{number}", chance)
        records[place.id] = place
    moved = random_displacement("DI0", chance)
    beside = KeepApart(
        id="KB", one=MEMBERS[0], other=chance.choice(HOSTS[:2]), strength=Strength.NOT_ADJACENT
    )
    return Plan([*records.values(), moved, beside])


def random_order(id: str, chance: random.Random, engagements: list[str]) -> NamedOrder:
    """An order of some engagement, by any policy."""
    return NamedOrder(
        id=id,
        engagement=chance.choice(engagements),
        policy=chance.choice(tuple(OrderPolicy)),
        classes_first=chance.choice((True, False)),
        hosts=tuple(chance.sample(HOSTS, chance.choice((0, 1)))),
        participants=tuple(chance.sample((*MEMBERS[:5], *PARTIES), chance.choice((0, 0, 3, 5)))),
    )


def random_seating(id: str, chance: random.Random, engagements: list[str]) -> Seating:
    """A seating of any form."""
    form = chance.choice((SeatingForm.TALKS, *SeatingForm))
    return Seating(
        id=id,
        engagement=chance.choice(engagements),
        form=form,
        tables=chance.choice((1, 2)),
        seats=chance.choice((0, 0, 2, 6)),
        lay=chance.choice(tuple(TableLay)),
        guest_side=chance.choice(tuple(GuestSide)),
        side_frame=chance.choice((Frame.OWN, Frame.ENTERING)),
        interpreters=chance.choice(tuple(InterpreterPlace)),
        order=chance.choice(("", "O0", "O1")),
        host=chance.choice(("", "P0", "P0")),
        guest=chance.choice(("", MEMBERS[0], MEMBERS[0])),
        agreed_by=tuple(chance.sample(PARTIES, chance.choice((0, 3)))),
        host_agreed_on=some_day(chance),
        inspected_on=some_day(chance),
    )


def random_place(id: str, chance: random.Random) -> Place:
    """Somebody at one of a few seats."""
    return Place(
        id=id,
        seating=chance.choice(("SE0", "SE1", "SE2")),
        person=chance.choice((*MEMBERS, *HOSTS)),
        table=chance.choice((1, 1, 2)),
        seat=chance.choice((1, 2, 3, 4, 9)),
        pinned=chance.choice((True, False)),
        reason=chance.choice(("", "", "r")),
    )


def random_displacement(id: str, chance: random.Random) -> Displacement:
    """Somebody moved in an order, perhaps without a reason."""
    person, before = chance.sample((*MEMBERS[:5], *PARTIES), 2)
    return Displacement(
        id=id,
        order=chance.choice(("O0", "O1")),
        person=person,
        before=chance.choice(("", before)),
        reason=chance.choice(("", "r")),
    )


def random_seats_step(plan: Plan, chance: random.Random, serial: int) -> Step:
    """One or two changes that the plan takes as one step; what it refuses is drawn anew."""
    while True:
        changes: dict[str, Change] = {}
        for number in range(chance.choice((1, 1, 2))):
            edits = SEAT_EDITS if chance.random() < 0.6 else (*EDITS, *PEOPLE_EDITS)
            change = chance.choice(edits)(plan, chance, f"{serial}.{number}")
            if change is not None:
                changes[change.id] = change
        drawn = step("random", "", changes.values())
        try:
            plan.apply(drawn)
        except Fault:
            continue
        return drawn


def _new_place(plan: Plan, chance: random.Random, serial: str) -> Change:
    return added(random_place(f"NPL{serial}", chance))


def _new_displacement(plan: Plan, chance: random.Random, serial: str) -> Change:
    return added(random_displacement(f"NDI{serial}", chance))


def _redrawn_seating(plan: Plan, chance: random.Random, serial: str) -> Change | None:
    ids = sorted(plan.table(Seating))
    old = plan.get(Seating, chance.choice(ids)) if ids else None
    if old is None or not plan.table(Engagement):
        return None
    drawn = random_seating(old.id, chance, sorted(plan.table(Engagement)))
    return replaced(old, **{f: getattr(drawn, f) for f in old.__struct_fields__ if f != "id"})


def _members_of_track(plan: Plan, chance: random.Random, serial: str) -> Change | None:
    ids = sorted(plan.table(Track))
    track = plan.get(Track, chance.choice(ids)) if ids else None
    if track is None or not plan.table(Member):
        return None
    members = chance.sample(sorted(plan.table(Member)), min(4, len(plan.table(Member))))
    return replaced(track, members=tuple(members))


SEAT_EDITS: tuple[Edit, ...] = (
    *[_new_place] * 2,
    _new_displacement,
    *[_redrawn_seating] * 2,
    _members_of_track,
    _less(Place),
    _less(Displacement),
    _field(
        NamedOrder,
        policy=lambda chance: chance.choice(tuple(OrderPolicy)),
        participants=lambda chance: tuple(chance.sample((*MEMBERS[:5], *PARTIES), 3)),
        hosts=lambda chance: tuple(chance.sample(HOSTS, 1)),
    ),
    _field(Displacement, reason=lambda chance: chance.choice(("", "r"))),
    *[
        _field(
            Place,
            person=lambda chance: chance.choice((*MEMBERS, *HOSTS)),
            seat=lambda chance: chance.choice((1, 2, 3, 5)),
            reason=lambda chance: chance.choice(("", "r")),
            pinned=lambda chance: chance.choice((True, False)),
        )
    ]
    * 2,
    _field(
        Member,
        role=lambda chance: chance.choice((MemberRole.PRINCIPAL, MemberRole.PRESS)),
        order=lambda chance: chance.choice((0, 1, 2)),
        rank_class=lambda chance: chance.choice(tuple(RankClass)),
        title_since=some_day,
        persons=lambda chance: chance.choice((0, 1, 3)),
    ),
    _field(HostPerson, rank=lambda chance: chance.choice((0, 1, 2))),
    _field(
        Delegation,
        founded=some_day,
        sort_name_en=lambda chance: chance.choice(("", "Alba", "Zeta")),
    ),
    _field(
        Stay,
        notified_on=some_day,
        arrives=lambda chance: START + timedelta(hours=chance.randrange(-40, 40)),
    ),
)
