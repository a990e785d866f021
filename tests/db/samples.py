"""A small office with everything a record can hold, and steps with their stamps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import msgspec

from reception.plan.acceptance import Acceptance
from reception.plan.anthem import Anthem
from reception.plan.car_seat import CarSeat, SeatPosition
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.change import Change, Step, step
from reception.plan.cue import Cue, CueTrigger
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.drive_time import DriveMode, DriveTime
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_crew import FlagCrew, WorkWindow
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost, RoadSide
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_set import FlagPlace, FlagSet
from reception.plan.flag_stock import FlagSize, FlagStock
from reception.plan.forecast import Forecast, Sky
from reception.plan.gate import Gate, GateRole
from reception.plan.half_mast import HalfMast
from reception.plan.holding import Holding, HoldingRole
from reception.plan.hospital import Hospital
from reception.plan.host_person import HostPerson
from reception.plan.junction import Junction
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.lane_permit import LanePermit, LaneSide
from reception.plan.link import Edge, Link
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder, OrderPolicy, OrderPurpose
from reception.plan.phase import Phase, VisitKind
from reception.plan.place import Place
from reception.plan.pool import Pool
from reception.plan.rank_class import RankClass
from reception.plan.record import Record
from reception.plan.road import Road, RoadClass
from reception.plan.road_area import Area, Point
from reception.plan.road_closure import Carriageway, ClosureCause, RoadClosure
from reception.plan.road_hours import SpeedHours, WeekHours
from reception.plan.road_network import RoadNetwork
from reception.plan.room import Layout, Room
from reception.plan.route import Route
from reception.plan.seating import GuestSide, Seating, SeatingForm
from reception.plan.setting import Setting
from reception.plan.side import Frame, Side
from reception.plan.standing import Standing
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Closure, Venue
from reception.plan.wreath import Music, MusicPart, Ribbon, Wreath

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
    Gate(
        id="north-gate",
        venue="hall",
        name_zh="北门",
        role=GateRole.DROP,
        latitude=39.9051,
        longitude=116.3871,
        vehicles_per_slot=6,
    ),
    RoadNetwork(
        id="harbour", name_en="Harbour city", attribution="© A city", imported_at=NOW, roads=1
    ),
    Junction(id="crossing", replaces="SQ_W", latitude=39.9022, longitude=None, confidence="high"),
    Road(
        id="new-road",
        name_zh="新路",
        start="crossing",
        end="hall",
        road_class=RoadClass.STREET,
        length_m=420,
        oneway=False,
        speed_free_kmh=37.5,
        speeds=(SpeedHours(weekdays=(1, 5), begins=420, ends=540, speed_kmh=18),),
        in_use=False,
        points=(Point(latitude=39.9025, longitude=116.3893),),
    ),
    RoadClosure(
        id="marathon",
        reason_zh="马拉松",
        cause=ClosureCause.EVENT,
        starts=START,
        roads=("new-road", "长安街"),
        carriageway=Carriageway.AGAINST,
        venues=("hall",),
        areas=(Area(latitude=39.9, longitude=116.4, radius_m=800),),
    ),
    DriveTime(
        id="measured",
        origin="hall",
        destination="hall",
        mode=DriveMode.CONTROLLED,
        normal_minutes=14,
        worst_minutes=20,
        hours=(WeekHours(weekdays=(6, 7), ends=600),),
        measured_on=date(2026, 3, 3),
        source="踏勘",
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
    Hospital(id="ward", name_zh="医院", venue="hall", languages=("zh", "fr"), blood_bank=True),
    HostPerson(id="interpreter", name_zh="译员", languages=("zh", "pt-BR"), unit="protocol"),
    Thing(id="carpet", name_zh="红毯", base="hall"),
    Vehicle(id="car-1", plate="京A·00001", driver="interpreter", seats=3),
    Pool(id="crews", name_zh="布置组", amount=4, setup_minutes=30, unit="protocol"),
    Pool(id="spare-booths", name_en="Booths on wheels", thing=ThingKind.BOOTHS),
    Delegation(id="brazil", name_zh="巴西", name_native="Brasil 🇧🇷", country="BR"),
    Member(
        id="minister",
        delegation="brazil",
        name_native="متوكل",
        rank_class=RankClass.MINISTER,
        first_since=date(2019, 1, 1),
        step_free=True,
        avoids=("pork",),
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
    Route(
        id="way",
        move="move",
        order=1,
        via=("SQ_W",),
        must_pass=("长安街",),
        areas=(Area(latitude=39.9, longitude=116.4, radius_m=500),),
        roads=("SQ_W-SQ_SW",),
        fixed=True,
    ),
    Motorcade(
        id="column",
        move="move",
        escort=DriveMode.CONTROLLED,
        motorcycles=11,
        freezes=True,
        commander="interpreter",
        drop="north-gate",
        hospital="ward",
        press_pool="西侧",
    ),
    MotorcadeCar(
        id="car",
        motorcade="column",
        order=4,
        role=CarRole.PRINCIPAL,
        vehicle="car-1",
        driver="interpreter",
        flagged=True,
    ),
    CarSeat(
        id="seat", car="car", position=SeatPosition.REAR_RIGHT, person="minister", reason="晕车"
    ),
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
    FlagPicture(
        id="flag-af", state="AF", length=1, height=2, valid_from=date(2021, 8, 15), picture="iVBO"
    ),
    FlagStock(id="stock-br", state="BR", amount=320, on_order=40, arrives=date(2026, 11, 20)),
    FlagCrew(
        id="crew-1",
        name_zh="悬挂一组",
        hands=5,
        posts_per_hour=12.5,
        windows=(WorkWindow(starts=START - 10 * HOUR, ends=START - 4 * HOUR, reason_zh="夜间"),),
        lift_windows=(WorkWindow(starts=START - 9 * HOUR, ends=START - 5 * HOUR),),
    ),
    FlagRoad(
        id="avenue", name_zh="长安街", roads=("CA_DB-CA_TA",), spacing_m=48.5, unit="protocol"
    ),
    FlagPost(id="avenue/L001", road="avenue", number=1, side=RoadSide.LEFT, chainage_m=24.25),
    Anthem(
        id="anthem-br",
        state="BR",
        seconds=72,
        version="短版",
        source="使馆 5 月 3 日来函",
        approved_on=date(2026, 11, 3),
        heard_by=("interpreter",),
    ),
    LanePermit(
        id="permit",
        road="avenue",
        side=LaneSide.LEFT,
        windows=(WorkWindow(starts=START - 9 * HOUR, ends=START - 4 * HOUR, reason_en="night"),),
        number="京交占 2026-118",
    ),
    Forecast(
        id="tuesday",
        starts=START,
        ends=START + 12 * HOUR,
        places=("avenue", "hall"),
        wind_force=5,
        gusts_ms=13.5,
        sky=Sky.SHOWERS,
        rain_chance=60,
        coldest_c=-2,
        source="市气象台",
        issued_at=START - 20 * HOUR,
    ),
    HalfMast(id="mourning", state="BR", starts=START, ends=START + 72 * HOUR),
    FlagPlan(
        id="flags", serves="stay", roads=("avenue",), states=("BR",), up_by=START, crews=("crew-1",)
    ),
    FlagChoice(id="choice", plan="flags", post="avenue/L001", flags=("CN", BARE)),
    FlagSet(
        id="table-flags",
        engagement="talks",
        place=FlagPlace.TABLE,
        name_zh="会谈桌两端",
        name_en="both ends of the table",
        host=2,
        guest=2,
        size=FlagSize.DESK,
        before_minutes=60,
        after_minutes=30,
        part="table",
    ),
    NamedOrder(
        id="order",
        engagement="talks",
        name_zh="合影次序",
        purpose=OrderPurpose.PHOTO,
        policy=OrderPolicy.OFFICE,
        classes_first=False,
        hosts=("interpreter",),
        participants=("minister", "brazil"),
    ),
    Displacement(
        id="displaced",
        order="order",
        person="minister",
        before="brazil",
        reason="行动不便，靠近出口",
        author="li",
        at=NOW,
    ),
    Seating(
        id="seating",
        engagement="talks",
        form=SeatingForm.LONG_TABLE,
        seats=12,
        guest_side=GuestSide.LEFT,
        side_frame=Frame.VIEWER,
        order="order",
        host="interpreter",
        guest="minister",
        agreed_by=("brazil",),
        inspected_on=date(2026, 11, 20),
    ),
    Place(id="place", seating="seating", person="minister", seat=7, pinned=True, reason="听力"),
    Task(id="task", serves="talks", after=(), due=START),
    CeremonyTemplate(
        id="own-wreath", name_zh="敬献花圈（雨天）", made_from="wreath", text='id = "own-wreath"\n'
    ),
    Ceremony(
        id="ceremony",
        engagement="talks",
        template="own-wreath",
        template_digest="5f2d",
        branches=("rain",),
        zero_seconds=-90,
    ),
    Cue(id="cue-1", ceremony="ceremony", order=1, number="1", usual_seconds=90),
    Cue(
        id="cue-2",
        ceremony="ceremony",
        order=2,
        number="11a",
        begun_by=CueTrigger.CALL,
        after="cue-1",
        after_edge=Edge.START,
        on_signal=True,
        trigger_zh="“出发！”",
        actors=("bearers", "王队长"),
        action_zh="抬花圈缓步前行",
        side=Side.RIGHT,
        frame=Frame.ENTERING,
        branch="!rain",
    ),
    Standing(
        id="standing",
        ceremony="ceremony",
        role="bearers",
        position="碑座北侧",
        cue="cue-2",
        ground="monument",
        right_m=-1.5,
        up_m=24.25,
        facing_degrees=180,
        reason="台阶湿滑，内移半米",
    ),
    Wreath(
        id="wreath",
        engagement="talks",
        asked_on=date(2026, 10, 30),
        leader="interpreter",
        ribbons=(
            Ribbon(text="人民英雄永垂不朽", language="zh", side=Side.LEFT, proof="ribbon 1.jpg"),
            Ribbon(text="المجد | للأبطال \\", language="ar", approved_on=date(2026, 11, 2)),
        ),
        music=(Music(part=MusicPart.GUEST_ANTHEM, length_seconds=72, version="短版"),),
        alternate_start=START + HOUR,
        weather_decision_at=START - 3 * HOUR,
    ),
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
