"""A small office with everything a record can hold, and steps with their stamps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import msgspec

from reception.plan.acceptance import Acceptance
from reception.plan.change import Change, Step, step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.link import Edge, Link
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.phase import Phase, VisitKind
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Layout, Room
from reception.plan.setting import Setting
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Closure, Venue

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
START = datetime(2026, 11, 22, 1, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)

TALKS = Engagement(
    id="talks",
    title_zh="大范围会谈",
    title_en="Expanded talks",
    engagement=EngagementKind.EXPANDED_TALKS,
    tracks=("track", "track-b"),
    start=START,
    end=START + HOUR,
    actual_start=START + timedelta(minutes=7, seconds=30, microseconds=250_000),
    venue="hall",
    room="east-room",
    setup_minutes=0,
    least_minutes=45,
    not_before=START - HOUR,
    agreed_rank=2,
    booths=3,
    offers=("alcohol", "瓷盘"),
    unit="protocol",
    participants_zh="外长、大使",
    status=Status.TENTATIVE,
)

RECORDS: tuple[Record, ...] = (
    Setting(id="office.zone", value="Asia/Shanghai"),
    Unit(id="protocol", name_zh="礼宾处"),
    Venue(
        id="hall",
        name_zh="人民大会堂",
        latitude=39.9033,
        longitude=116.3872,
        accepted_from=date(2026, 1, 2),
        closures=(Closure(starts=START - HOUR, ends=START, reason_zh="清场"),),
    ),
    Room(
        id="east-room",
        venue="hall",
        capacity=80,
        layouts=(Layout(name="U", capacity=40), Layout(name="“\"'\\", capacity=60)),
        step_free=None,
        ways=("东厅电梯", "north corridor"),
        booths=2,
    ),
    HostPerson(id="interpreter", name_zh="译员", languages=("zh", "pt-BR"), unit="protocol"),
    Thing(id="carpet", name_zh="红毯", base="hall"),
    Vehicle(id="car-1", plate="京A·00001", driver="interpreter", seats=3),
    Pool(id="crews", name_zh="布置组", amount=4, setup_minutes=30, unit="protocol"),
    Pool(id="spare-booths", name_en="Booths on wheels", thing=ThingKind.BOOTHS),
    Delegation(id="brazil", name_zh="巴西", name_native="Brasil 🇧🇷", country="BR"),
    Member(
        id="minister", delegation="brazil", name_native="متوكل", step_free=True, avoids=("pork",)
    ),
    KeepApart(
        id="apart",
        one="minister",
        other="interpreter",
        strength=Strength.NOT_ADJACENT,
        valid_to=date(2026, 12, 31),
        remark="口头商定",
    ),
    Stay(id="stay", delegation="brazil", arrives=START, departs=START + 30 * HOUR),
    Phase(id="phase", stay="stay", visit=VisitKind.STATE, starts=START, ends=START + HOUR),
    Track(id="track", stay="stay", members=("minister",)),
    Track(id="track-b", stay="stay"),
    TALKS,
    Engagement(id="gifts", parent="talks", start=START, end=None, assumed_minutes=5),
    Move(id="move", depart=START, arrive=START + HOUR, destination="hall", tracks=("track",)),
    Link(
        id="link",
        before="talks",
        before_edge=Edge.START,
        after="move",
        at_least=-5,
        at_most=20,
        reason_zh="直接出发",
    ),
    Holding(id="holding", item="talks", resource="interpreter", role=HoldingRole.INTERPRETER),
    Holding(id="holding-car", item="move", resource="car-1", languages=("zh", "en")),
    Holding(id="holding-crews", item="talks", resource="crews", amount=3),
    Task(id="task", serves="talks", after=(), due=START),
    Acceptance(
        id="accepted",
        code="R1",
        subjects=("talks", "gone"),
        proof='{"minutes": 5}',
        reason="双方同意",
        author="li",
        at=NOW,
    ),
)


def stamped(done: Step, id: str, *, author: str = "li", at: datetime = NOW) -> Step:
    """The step as a session would hand it to the store."""
    return msgspec.structs.replace(done, id=id, author=author, at=at)


def a_step(id: str, *changes: Change, merge_key: str = "", author: str = "li") -> Step:
    """A stamped step with these changes."""
    done = step("test.change", changes[0].id, changes, merge_key=merge_key)
    return stamped(done, id, author=author)


def retitled(record: Engagement, titles: Iterable[str]) -> list[Step]:
    """Steps that give an engagement one title after the other; ids are the titles."""
    steps = []
    for title in titles:
        after = msgspec.structs.replace(record, title_en=title)
        steps.append(a_step(title, Change(record.KIND, record.id, record, after)))
        record = after
    return steps
