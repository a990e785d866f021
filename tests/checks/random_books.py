"""Small books full of collisions, and random steps on them, for the property tests."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from reception.plan.change import Change, Step, added, removed, replaced, step
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.faults import Fault
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.link import Edge, Link
from reception.plan.member import Member
from reception.plan.move import Move, MoveMode
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.stay import Stay, StayStatus
from reception.plan.task import Task, TaskStatus
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Closure, Venue

START = datetime(2026, 9, 1, tzinfo=UTC)
VENUES = [f"V{n}" for n in range(4)]
ROOMS = [f"R{n}" for n in range(4)]
TRACKS = [f"D{n}.{name}" for n in range(3) for name in ("main", "other")]
MEMBERS = [f"D{n}.m{m}" for n in range(3) for m in range(3)]
HELD = ["P0", "P1", "P2", "T0", "T1", "T2", "C0", "B0", *ROOMS[:2], *MEMBERS[::2]]
KINDS = (
    EngagementKind.WELCOME,
    EngagementKind.BANQUET,
    EngagementKind.EXPANDED_TALKS,
    EngagementKind.WREATH,
    EngagementKind.OTHER,
)
TASKS = [f"K{n}" for n in range(6)]


def moment(chance: random.Random) -> datetime:
    """Some five minutes of a long day."""
    return START + timedelta(minutes=5 * chance.randrange(216))


def random_book(chance: random.Random) -> Plan:
    """Three delegations with two tracks each, thirty items in four rooms of four venues."""
    records: list[Record] = [
        Venue(id=id, latitude=39.9 + n / 20, longitude=116.4) for n, id in enumerate(VENUES[:3])
    ]
    records.append(Venue(id=VENUES[3]))
    records += (
        Room(
            id=id,
            venue=VENUES[n % 3],
            capacity=chance.choice((0, 5)),
            booths=chance.choice((0, 2)),
            setup_minutes=chance.choice((0, 15)),
            step_free=chance.choice((None, False)),
        )
        for n, id in enumerate(ROOMS)
    )
    roles = (HostRole.LEADER, HostRole.OFFICER, HostRole.INTERPRETER)
    records += (HostPerson(id=f"P{n}", role=role) for n, role in enumerate(roles))
    records += (
        Thing(id="T0", thing=ThingKind.SALUTE_BATTERY, setup_minutes=15, turn_round_minutes=15),
        Thing(id="T1", thing=ThingKind.GUARD_OF_HONOUR, setup_minutes=45),
        Thing(id="T2", thing=ThingKind.BOOTHS),
        Vehicle(id="C0"),
        Pool(id="B0", thing=ThingKind.BOOTHS, amount=3),
    )
    for n in range(3):
        jurisdiction = Jurisdiction.SAR if n == 2 else Jurisdiction.FOREIGN
        home = "America/New_York" if n == 1 else ""
        records.append(Delegation(id=f"D{n}", jurisdiction=jurisdiction, home_zone=home))
        records.append(
            Stay(id=f"S{n}", delegation=f"D{n}", arrives=START, departs=START + timedelta(days=2))
        )
        records += (
            Member(id=f"D{n}.m{m}", delegation=f"D{n}", persons=1 + 4 * (m == 2), step_free=m == 0)
            for m in range(3)
        )
        visit = chance.choice((VisitKind.STATE, VisitKind.OFFICIAL, VisitKind.IMPORTANT))
        leaves = START + timedelta(days=2)
        records.append(Phase(id=f"S{n}.1", stay=f"S{n}", visit=visit, starts=START, ends=leaves))
        records.append(Track(id=f"D{n}.main", stay=f"S{n}", members=(f"D{n}.m0", f"D{n}.m2")))
        records.append(Track(id=f"D{n}.other", stay=f"S{n}"))
    records += (random_item(f"I{n}", chance, [f"I{m}" for m in range(n)]) for n in range(30))
    records += (random_holding(f"H{n}", f"I{chance.randrange(30)}", chance) for n in range(30))
    records += (random_link(f"L{n}", chance, [f"I{m}" for m in range(30)]) for n in range(4))
    records += (random_task(id, chance, TASKS[:n]) for n, id in enumerate(TASKS))
    return Plan(_without_circles(records))


def random_task(id: str, chance: random.Random, earlier: list[str]) -> Task:
    """A task for an item or a stay, or for nothing; it may wait for earlier ones."""
    return Task(
        id=id,
        serves=chance.choice(("", "S0", "S1", *(f"I{n}" for n in range(30)))),
        due=chance.choice((None, moment(chance))),
        minutes=chance.choice((0, 60)),
        after=tuple(chance.sample(earlier, min(len(earlier), chance.randrange(3)))),
        status=chance.choice((*[TaskStatus.OPEN] * 3, TaskStatus.DONE, TaskStatus.DROPPED)),
        done_at=chance.choice((None, moment(chance))),
    )


def _without_circles(records: list[Record]) -> list[Record]:
    kinds = {record.id: type(record) for record in records}
    whole: list[Record] = []
    for record in records:
        for field in ("parent", "variant_of", "serves"):
            wanted = {Engagement, Move, Stay} if field == "serves" else {type(record)}
            if getattr(record, field, "") and kinds.get(getattr(record, field)) not in wanted:
                record = type(record)(**{**_fields(record), field: ""})
        whole.append(record)
    return whole


def _fields(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__struct_fields__}


def random_item(id: str, chance: random.Random, others: list[str]) -> Engagement | Move:
    """An engagement or a move; its parent may be one of the others."""
    start = moment(chance)
    end = start + timedelta(minutes=chance.choice((*[15, 30, 45, 60] * 5, -15, 0)))
    tracks = tuple(chance.sample(TRACKS, chance.choice((0, 1, 1, 1, 2))))
    status = chance.choice((*[Status.CONFIRMED] * 5, Status.CANCELLED))
    variant_of = chance.choice(others) if others and chance.random() < 0.2 else ""
    in_force = chance.random() < (0.3 if variant_of else 0.95)
    if chance.random() < 0.3:
        return Move(
            id=id,
            tracks=tracks,
            depart=start,
            arrive=end,
            status=status,
            mode=chance.choice((MoveMode.CAR, MoveMode.CAR, MoveMode.FOOT, MoveMode.FLIGHT)),
            origin=chance.choice(("", *VENUES)),
            destination=chance.choice(("", *VENUES)),
            drive_minutes=chance.choice((None, None, 20)),
            variant_of=variant_of,
            in_force=in_force,
        )
    return Engagement(
        id=id,
        tracks=tracks,
        start=start,
        end=chance.choice((*[end] * 9, None)),
        status=status,
        venue=chance.choice(("", "", *VENUES)),
        room=chance.choice(("", *ROOMS)),
        setup_minutes=chance.choice((None, None, 0, 30)),
        expected=chance.choice((0, 0, 9)),
        booths=chance.choice((0, 0, 1, 4)),
        parent=chance.choice(others) if others and chance.random() < 0.3 else "",
        engagement=chance.choice(KINDS),
        outdoor=chance.random() < 0.2,
        fixed=chance.random() < 0.3,
        least_minutes=chance.choice((None, None, 0, 45)),
        not_before=chance.choice((None, None, None, None, start, moment(chance))),
        variant_of=variant_of,
        in_force=in_force,
    )


def random_holding(id: str, item: str, chance: random.Random) -> Holding:
    """An item holds somebody or something."""
    setup = chance.choice((None, None, 20))
    amount = chance.choice((1, 1, 2))
    held = chance.choice(HELD)
    return Holding(id=id, item=item, resource=held, amount=amount, setup_minutes=setup)


def random_link(id: str, chance: random.Random, items: list[str]) -> Link:
    """Two items hang together."""
    before, after = chance.sample(items, 2)
    return Link(
        id=id,
        before=before,
        before_edge=chance.choice(tuple(Edge)),
        after=after,
        after_edge=chance.choice(tuple(Edge)),
        at_least=chance.choice((0, 20, -60)),
        at_most=chance.choice((None, 60, 300)),
    )


def random_step(plan: Plan, chance: random.Random, serial: int) -> Step:
    """One to three changes that the plan takes as one step; what it refuses is drawn anew."""
    while True:
        changes: dict[str, Change] = {}
        for number in range(chance.choice((1, 1, 1, 2, 3))):
            change = chance.choice(EDITS)(plan, chance, f"{serial}.{number}")
            if change is not None:
                changes[change.id] = change
        drawn = step("random", "", changes.values())
        try:
            plan.apply(drawn)
        except Fault:
            continue
        return drawn


def _one_of(plan: Plan, kind: type[Record], chance: random.Random) -> Any:
    ids = sorted(plan.table(kind))
    return plan.get(kind, chance.choice(ids)) if ids else None


def _redraw_item(plan: Plan, chance: random.Random, serial: str) -> Change | None:
    items = sorted({**plan.table(Engagement), **plan.table(Move)})
    if not items:
        return None
    record = plan.item(chance.choice(items))
    assert record
    drawn = random_item(record.id, chance, sorted(plan.table(type(record))))
    if type(drawn) is not type(record):
        return None
    keep = chance.sample(drawn.__struct_fields__, chance.randrange(len(drawn.__struct_fields__)))
    kept = {name: getattr(record, name) for name in keep}
    return Change(record.KIND, record.id, record, type(drawn)(**(_fields(drawn) | kept)))


def _redraw_task(plan: Plan, chance: random.Random, serial: str) -> Change | None:
    record = _one_of(plan, Task, chance)
    drawn = random_task(record.id, chance, sorted(plan.table(Task))) if record else None
    return Change(Task.KIND, record.id, record, drawn) if record else None


def _new_item(plan: Plan, chance: random.Random, serial: str) -> Change:
    return added(random_item(f"N{serial}", chance, sorted(plan.table(Engagement))))


def _new_holding(plan: Plan, chance: random.Random, serial: str) -> Change | None:
    items = sorted({**plan.table(Engagement), **plan.table(Move)})
    return added(random_holding(f"NH{serial}", chance.choice(items), chance)) if items else None


def _new_link(plan: Plan, chance: random.Random, serial: str) -> Change | None:
    items = sorted({**plan.table(Engagement), **plan.table(Move)})
    return added(random_link(f"NL{serial}", chance, items)) if len(items) > 1 else None


def _remove(kind: type[Record]) -> Callable[[Plan, random.Random, str], Change | None]:
    def edit(plan: Plan, chance: random.Random, serial: str) -> Change | None:
        record = _one_of(plan, kind, chance)
        return removed(record) if record else None

    return edit


def _field(
    kind: type[Record], **values: Callable[[random.Random], object]
) -> Callable[[Plan, random.Random, str], Change | None]:
    def edit(plan: Plan, chance: random.Random, serial: str) -> Change | None:
        record = _one_of(plan, kind, chance)
        name = chance.choice(sorted(values))
        return replaced(record, **{name: values[name](chance)}) if record else None

    return edit


def _setting(plan: Plan, chance: random.Random, serial: str) -> Change:
    key, value = chance.choice(
        (
            ("margin.boarding_base", "10"),
            ("margin.drive_speed", "30"),
            ("rule.T1.severity", "off"),
            ("rule.T1.severity", "grave"),
            ("rule.Z9.severity", "off"),
            ("rule.B1.severity", "info"),
            ("rule.R1.turn_round.severity", "info"),
            ("office.zone", "Europe/Berlin"),
            ("entitlement.state.gun_salute", "not"),
            ("margin.comfort_stop_after", "40"),
            ("margin.meal_after", "60"),
            ("margin.least_meeting", "0"),
            ("margin.clearance_other", "120"),
        )
    )
    there = plan.get(Setting, key)
    return removed(there) if there else added(Setting(id=key, value=value))


def _phase(plan: Plan, chance: random.Random, serial: str) -> Change:
    stay = chance.choice(sorted(plan.table(Stay)))
    starts = START + timedelta(days=chance.randrange(-1, 2))
    ends = starts + timedelta(days=chance.randrange(-1, 3))
    return added(
        Phase(
            id=f"PH{serial}",
            stay=stay,
            visit=chance.choice((VisitKind.STATE, VisitKind.WORKING, VisitKind.SAR)),
            starts=starts,
            ends=ends,
        )
    )


def _closures(chance: random.Random) -> tuple[Closure, ...]:
    if chance.random() < 0.4:
        return ()
    starts = moment(chance)
    return (Closure(starts=starts, ends=starts + timedelta(minutes=chance.choice((-60, 60, 900)))),)


def _members(chance: random.Random) -> tuple[str, ...]:
    return tuple(chance.sample(MEMBERS, chance.randrange(4)))


def _accepted(chance: random.Random) -> date | None:
    return chance.choice((None, None, START.date() + timedelta(days=1)))


EDITS: tuple[Callable[[Plan, random.Random, str], Change | None], ...] = (
    *[_redraw_item] * 6,
    *[_new_item] * 2,
    *[_new_holding] * 3,
    _new_link,
    _remove(Link),
    _remove(Engagement),
    _remove(Move),
    _remove(Holding),
    _remove(Phase),
    _field(
        Engagement,
        in_force=lambda chance: chance.random() < 0.5,
        actual_start=moment,
        actual_end=moment,
    ),
    *[
        _field(
            Track,
            members=_members,
            stay=lambda chance: chance.choice(("S0", "S1", "S2")),
        )
    ]
    * 3,
    *[
        _field(
            Member,
            persons=lambda chance: chance.choice((1, 1, 6)),
            step_free=lambda chance: chance.random() < 0.5,
            delegation=lambda chance: chance.choice(("D0", "D1", "D2")),
        )
    ]
    * 3,
    *[
        _field(
            Stay,
            status=lambda chance: chance.choice(tuple(StayStatus)),
            departs=moment,
            delegation=lambda chance: chance.choice(("D0", "D1", "D2")),
        )
    ]
    * 3,
    *[
        _field(
            Venue,
            latitude=lambda chance: chance.choice((None, 39.9, 40.2)),
            longitude=lambda chance: 116.4,
            closures=_closures,
            accepted_from=_accepted,
            name_en=lambda chance: "Hall",
        )
    ]
    * 3,
    *[
        _field(
            Room,
            venue=lambda chance: chance.choice(VENUES),
            capacity=lambda chance: chance.choice((0, 2, 50)),
            turn_round_minutes=lambda chance: chance.choice((0, 30)),
            closures=_closures,
            accepted_from=_accepted,
            step_free=lambda chance: chance.choice((None, False, True)),
            outdoor=lambda chance: chance.random() < 0.5,
            booths=lambda chance: chance.choice((0, 4)),
        )
    ]
    * 3,
    _field(
        Thing,
        setup_minutes=lambda chance: chance.choice((0, 45)),
        thing=lambda chance: chance.choice(tuple(ThingKind)),
    ),
    _field(
        Pool,
        amount=lambda chance: chance.choice((0, 1, 3)),
        thing=lambda chance: chance.choice((ThingKind.BOOTHS, ThingKind.OTHER)),
    ),
    *[_redraw_task] * 3,
    _remove(Task),
    _field(HostPerson, role=lambda chance: chance.choice(tuple(HostRole))),
    _field(Holding, resource=lambda chance: chance.choice(HELD)),
    _field(
        Delegation,
        code=lambda chance: "X",
        jurisdiction=lambda chance: chance.choice(tuple(Jurisdiction)),
        home_zone=lambda chance: chance.choice(("", "America/New_York")),
    ),
    _setting,
    _phase,
)
