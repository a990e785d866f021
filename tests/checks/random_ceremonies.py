"""Small books with ceremonies and wreaths in them, and random steps on these, for the property
tests."""

import random
from datetime import date, timedelta
from typing import Any

from reception.actions.record import remove_record
from reception.checks.square import SQUARE
from reception.plan.ceremony import Ceremony
from reception.plan.change import Change, Step, added, removed, replaced, step
from reception.plan.cue import Cue, CueTrigger
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.faults import Fault
from reception.plan.forecast import Forecast, Sky
from reception.plan.half_mast import HalfMast
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.standing import Standing
from reception.plan.venue import Closure, Venue
from reception.plan.wreath import Approach, Music, MusicPart, Ribbon, Settled, Wreath
from tests.checks.random_books import START, VENUES, moment, random_book, random_step


def random_ceremonial_book(chance: random.Random) -> Plan:
    """A random book in which half the engagements lay wreaths or welcome, most of them near the
    Square."""
    records: list[Record] = [Venue(id=SQUARE, latitude=39.9, longitude=116.4)]
    for record in random_book(chance):
        if isinstance(record, Venue) and record.id in VENUES[:2]:
            record = replaced(record, latitude=39.901).after or record
        if isinstance(record, Engagement) and chance.random() < 0.5:
            record = replaced(record, **_engagement_fields(chance)).after or record
        records.append(record)
    items = [record.id for record in records if isinstance(record, Engagement)]
    for n in range(4):
        records.append(random_ceremony(f"Y{n}", items, chance))
        cues: list[str] = []
        for m in range(4):
            records.append(random_cue(f"Y{n}.{m}", f"Y{n}", cues, chance))
            cues.append(f"Y{n}.{m}")
        records.append(random_wreath(f"Z{n}", items, chance))
    return Plan(records)


def random_ceremony(id: str, items: list[str], chance: random.Random) -> Ceremony:
    """A ceremony of any engagement, with any branches."""
    return Ceremony(
        id=id,
        engagement=chance.choice(items),
        branches=tuple(chance.sample(("rain", "slow"), chance.randrange(3))),
        zero_seconds=chance.choice((0, 0, -120, 600)),
    )


def random_cue(id: str, ceremony: str, others: list[str], chance: random.Random) -> Cue:
    """A cue that may wait for one of the others."""
    return Cue(
        id=id,
        ceremony=ceremony,
        order=chance.randrange(9),
        begun_by=chance.choice(tuple(CueTrigger)),
        after=chance.choice(("", *others)),
        offset_seconds=chance.choice((0, 0, -60, 300)),
        on_signal=chance.random() < 0.1,
        usual_seconds=chance.choice((None, 0, 600, 1500)),
        least_seconds=chance.choice((0, 300, 900)),
        branch=chance.choice(("", "", "rain", "!slow")),
        actors=chance.choice(((), ("guest",), ("guest", "host"))),
        position_zh=chance.choice(("", "停车点")),
        outside=chance.random() < 0.2,
    )


def random_forecast(id: str, chance: random.Random) -> Forecast:
    """Wet or dry, anywhere or at one venue."""
    starts = moment(chance)
    return Forecast(
        id=id,
        starts=starts,
        ends=starts + timedelta(hours=chance.choice((-1, 2, 9))),
        places=tuple(VENUES[: chance.randrange(2)]),
        sky=chance.choice((Sky.DRY, Sky.RAIN)),
        rain_chance=chance.choice((None, 20, 80)),
        issued_at=chance.choice((None, starts - timedelta(hours=chance.randrange(5)))),
    )


def random_wreath(id: str, items: list[str], chance: random.Random) -> Wreath:
    """What is arranged, or not, for any engagement."""
    return Wreath(id=id, engagement=chance.choice(items), **_wreath_fields(chance))


def _engagement_fields(chance: random.Random) -> dict[str, Any]:
    return {
        "engagement": chance.choice((EngagementKind.WREATH, EngagementKind.WELCOME)),
        "venue": chance.choice(("", SQUARE, *VENUES[:2])),
        "outdoor": chance.random() < 0.5,
    }


def _wreath_fields(chance: random.Random) -> dict[str, Any]:
    approved = chance.choice((None, date(2026, 8, 1)))
    return {
        "asked_on": chance.choice((None, date(2026, 8, 1))),
        "leader": chance.choice(("", "P0", "P1")),
        "ribbons": (Ribbon(text="荣", approved_on=approved),) * chance.randrange(2),
        "music": (Music(part=MusicPart.TRIBUTE, approved_on=approved),) * chance.randrange(2),
        "approach": chance.choice(tuple(Approach)),
        "alternate_start": chance.choice((None, moment(chance))),
        "weather_decision_at": chance.choice((None, moment(chance))),
        "closure_state": chance.choice(tuple(Settled)),
    }


def random_ceremonial_step(plan: Plan, chance: random.Random, serial: int) -> Step:
    """A change of a ceremony or of what is around it; what the plan refuses is drawn anew."""
    while True:
        drawn = _drawn(plan, chance, serial)
        try:
            plan.apply(drawn)
        except Fault:
            continue
        return drawn


def _drawn(plan: Plan, chance: random.Random, serial: int) -> Step:
    if chance.random() < 0.4:
        return random_step(plan, chance, serial)
    if chance.random() < 0.15 and plan.table(Ceremony):
        return step("random", "", [_moved_figure(plan, chance, f"X{serial}.s")])
    if chance.random() < 0.15:
        return step("random", "", [added(random_forecast(f"X{serial}.f", chance))])
    kind = chance.choice((Engagement, Engagement, Ceremony, Cue, Cue, Wreath, Wreath, HalfMast))
    if kind is not HalfMast and plan.table(kind) and chance.random() < 0.15:
        return remove_record(plan, id=chance.choice(sorted(plan.table(kind))))
    change = _change(plan, kind, chance, f"X{serial}")
    return step("random", "", [change] if change else [])


def _moved_figure(plan: Plan, chance: random.Random, new: str) -> Change:
    """Somebody new on a diagram, or there no more."""
    there = sorted(plan.table(Standing))
    if there and chance.random() < 0.3:
        return removed(plan.table(Standing)[chance.choice(there)])
    return added(
        Standing(
            id=new,
            ceremony=chance.choice(sorted(plan.table(Ceremony))),
            role=chance.choice(("guest", "host")),
            position=chance.choice(("", "站位", "停车点")),
            ground=chance.choice(("monument", "east-plaza")),
            right_m=chance.choice((0, 0, 500)),
        )
    )


def _change(plan: Plan, kind: type[Record], chance: random.Random, new: str) -> Change | None:
    items = sorted(plan.table(Engagement))
    there = chance.choice(sorted(plan.table(kind))) if plan.table(kind) else ""
    old = plan.find(there)
    if not items:
        return None
    drawn: Record | None = None
    if kind is Engagement:
        one = plan.get(Engagement, there)
        return replaced(one, **_engagement_fields(chance)) if one else None
    if kind is HalfMast:
        if chance.random() < 0.5:
            square = plan.get(Venue, SQUARE)
            closure = Closure(starts=moment(chance), ends=START + timedelta(hours=9))
            return replaced(square, closures=(closure,)) if square else None
        ends = moment(chance) + timedelta(hours=4)
        return added(HalfMast(id=f"{new}.h", starts=moment(chance), ends=ends))
    if kind is Ceremony:
        drawn = random_ceremony(there or new, items, chance)
    elif kind is Wreath:
        drawn = random_wreath(there or new, items, chance)
    elif plan.table(Ceremony):
        ceremony = chance.choice(sorted(plan.table(Ceremony)))
        drawn = random_cue(there or new, ceremony, sorted(plan.table(Cue)), chance)
    return Change(drawn.KIND, drawn.id, old, drawn) if drawn else None
