"""Random books in which people talk, eat, meet and draw on pools, and random steps on them."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec

from reception.plan.change import Change, Step, added, removed, replaced, step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.faults import Fault
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.member import Member, MemberRole
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.stay import Stay
from tests.checks.random_books import EDITS, MEMBERS, START, random_book

Edit = Callable[[Plan, random.Random, str], Change | None]

HOSTS = ("P0", "P1", "P2", "P3", "P4")
SIDES = ("D0", "D1", "D2", *MEMBERS[:4], *HOSTS[:2])
HELD = (*HOSTS, *HOSTS[2:], "POOL0", "POOL1", *MEMBERS[:3])
LANGUAGES: tuple[tuple[str, ...], ...] = ((), ("zh",), ("pt",), ("pt-BR", "en"), ("zh", "pt"))
TAGS = ("pork", "alcohol", "halal", "clock", "vegetarian", "青瓷")


def languages(chance: random.Random) -> tuple[str, ...]:
    return chance.choice(LANGUAGES)


def tags(chance: random.Random) -> tuple[str, ...]:
    return tuple(chance.sample(TAGS, chance.choice((0, 1, 2))))


def ways(chance: random.Random) -> tuple[str, ...]:
    return tuple(chance.sample(("lift-A", "lift-B"), chance.choice((0, 1, 1))))


def since(chance: random.Random) -> date | None:
    return chance.choice((None, START.date() + timedelta(days=chance.randrange(-2, 3))))


def name(chance: random.Random) -> str:
    return chance.choice(("", "Ada"))


def peopled_book(chance: random.Random) -> Plan:
    """A random book whose people have languages and tastes, some of whom must not meet, and in
    which the first hour of many items falls together."""
    records: dict[str, Record] = {record.id: record for record in random_book(chance)}
    for id, record in records.items():
        match record:
            case Member():
                role = chance.choice((MemberRole.PRINCIPAL, MemberRole.OFFICIAL, MemberRole.PRESS))
                records[id] = msgspec.structs.replace(
                    record, languages=languages(chance), avoids=tags(chance), role=role
                )
            case Engagement():
                records[id] = msgspec.structs.replace(
                    record, offers=tags(chance), agreed_rank=chance.choice((0, 0, 2))
                )
            case Room():
                records[id] = msgspec.structs.replace(record, ways=ways(chance))
            case Delegation():
                records[id] = msgspec.structs.replace(record, languages=languages(chance))
    for number, id in enumerate(HOSTS):
        duty = HostRole.LEADER if number < 2 else HostRole.INTERPRETER
        rank = number + 2 if number < 2 else 0
        records[id] = HostPerson(id=id, role=duty, rank=rank, languages=languages(chance))
    for number in range(2):
        records[f"POOL{number}"] = Pool(
            id=f"POOL{number}",
            amount=chance.choice((0, 2, 3)),
            setup_minutes=chance.choice((0, 30)),
        )
    for number in range(4):
        records[f"K{number}.apart"] = pair(f"K{number}.apart", chance)
    for key, value in (("relief", "40"), ("break", "60")):
        setting = Setting(id=f"margin.interpreter_{key}", value=value)
        records[setting.id] = setting
    items = [r.id for r in records.values() if isinstance(r, Engagement | Move)]
    for number in range(40):
        held = holding(f"PH{number}", chance.choice(items), chance)
        records[held.id] = held
    return Plan(records.values())


def pair(id: str, chance: random.Random) -> KeepApart:
    """Two who must be kept apart."""
    one, other = chance.sample(SIDES, 2)
    day = START.date() + timedelta(days=chance.randrange(2))
    return KeepApart(
        id=id,
        one=one,
        other=other,
        strength=chance.choice(tuple(Strength)),
        valid_from=chance.choice((None, None, day)),
    )


def holding(id: str, item: str, chance: random.Random) -> Holding:
    """An item holds somebody who talks or interprets, or some of a pool."""
    resource = chance.choice(HELD)
    role = chance.choice((HoldingRole.HOST, HoldingRole.ACCOMPANYING, HoldingRole.ATTENDING))
    if resource in HOSTS[2:]:
        role = HoldingRole.INTERPRETER
    return Holding(
        id=id,
        item=item,
        resource=resource,
        role=role,
        amount=chance.choice((1, 1, 2)),
        languages=chance.choice(((), (), ("pt", "zh"))),
    )


def random_people_step(plan: Plan, chance: random.Random, serial: int) -> Step:
    """One to three changes that the plan takes as one step; what it refuses is drawn anew."""
    while True:
        changes: dict[str, Change] = {}
        for number in range(chance.choice((1, 1, 2))):
            edits = EDITS if chance.random() < 0.4 else PEOPLE_EDITS
            change = chance.choice(edits)(plan, chance, f"{serial}.{number}")
            if change is not None:
                changes[change.id] = change
        drawn = step("random", "", changes.values())
        try:
            plan.apply(drawn)
        except Fault:
            continue
        return drawn


def _field(kind: type[Record], **values: Callable[[random.Random], object]) -> Edit:
    def edit(plan: Plan, chance: random.Random, serial: str) -> Change | None:
        ids = sorted(plan.table(kind))
        record: Any = plan.get(kind, chance.choice(ids)) if ids else None
        field = chance.choice(sorted(values))
        return replaced(record, **{field: values[field](chance)}) if record else None

    return edit


def _new_holding(plan: Plan, chance: random.Random, serial: str) -> Change | None:
    items = sorted({**plan.table(Engagement), **plan.table(Move)})
    return added(holding(f"NP{serial}", chance.choice(items), chance)) if items else None


def _less(kind: type[Record]) -> Edit:
    def edit(plan: Plan, chance: random.Random, serial: str) -> Change | None:
        ids = sorted(plan.table(kind))
        record = plan.get(kind, chance.choice(ids)) if ids else None
        return removed(record) if record else None

    return edit


def _pair(plan: Plan, chance: random.Random, serial: str) -> Change:
    return added(pair(f"K{serial}.new", chance))


def _interpreter(plan: Plan, chance: random.Random, serial: str) -> Change:
    """Somebody new who may be the one that is wanted."""
    return added(
        HostPerson(id=f"NI{serial}", role=HostRole.INTERPRETER, languages=languages(chance))
    )


def _setting(plan: Plan, chance: random.Random, serial: str) -> Change:
    key, value = chance.choice(
        (
            ("taboo.halal.alcohol", "off"),
            ("margin.apart_slot", "60"),
            ("margin.apart_metres", "6000"),
            ("margin.interpreter_relief", "20"),
            ("margin.interpreter_break", "45"),
            ("rule.P2.severity", "off"),
        )
    )
    there = plan.get(Setting, key)
    return removed(there) if there else added(Setting(id=key, value=value))


PEOPLE_EDITS: tuple[Edit, ...] = (
    *[_new_holding] * 3,
    _less(Holding),
    _less(KeepApart),
    _pair,
    _interpreter,
    _setting,
    *[
        _field(
            Member,
            languages=languages,
            avoids=tags,
            name_en=name,
            title_zh=name,
            title_since=since,
            role=lambda chance: chance.choice((MemberRole.OFFICIAL, MemberRole.PRESS)),
        )
    ]
    * 3,
    *[
        _field(
            HostPerson,
            languages=languages,
            role=lambda chance: chance.choice((HostRole.LEADER, HostRole.INTERPRETER)),
            rank=lambda chance: chance.choice((0, 1, 5)),
            name_zh=name,
            title_since=since,
        )
    ]
    * 3,
    *[
        _field(
            Holding,
            role=lambda chance: chance.choice((HoldingRole.HOST, HoldingRole.INTERPRETER)),
            languages=languages,
            amount=lambda chance: chance.choice((0, 1, 3)),
            setup_minutes=lambda chance: chance.choice((None, 30)),
        )
    ]
    * 2,
    *[
        _field(
            Engagement,
            offers=tags,
            agreed_rank=lambda chance: chance.choice((0, 1, 3)),
        )
    ]
    * 2,
    _field(Pool, amount=lambda chance: chance.choice((0, 1, 4)), turn_round_minutes=lambda _: 45),
    _field(Delegation, languages=languages),
    _field(Room, ways=ways),
    _field(
        Stay,
        residence=lambda chance: chance.choice(("", "V0", "V1")),
        arrives=lambda chance: START + timedelta(hours=chance.randrange(-40, 40)),
    ),
    _field(
        KeepApart,
        strength=lambda chance: chance.choice(tuple(Strength)),
        one=lambda chance: chance.choice(SIDES),
        valid_to=since,
    ),
)
