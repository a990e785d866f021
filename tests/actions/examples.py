"""One call of every verb on the small book; a verb without an example fails a test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec

from reception.actions.acceptance import accept_conflict, withdraw_acceptance
from reception.actions.act import NewId
from reception.actions.ceremony import apply_template, switch_branches
from reception.actions.ceremony_template import keep_ceremony, keep_template
from reception.actions.ceremony_update import update_ceremony
from reception.actions.cue import add_cue, move_cue, remove_cue
from reception.actions.delegation import receive_delegation
from reception.actions.engagement import (
    add_engagement,
    add_variant,
    copy_engagement,
    entitle_engagement,
    move_engagement,
    place_engagement,
    resize_engagement,
)
from reception.actions.flag_plan import lay_post_again, plan_flags, set_upper_arms, share_road
from reception.actions.flag_post import change_posts, choose_flags, count_posts, set_out_posts
from reception.actions.flag_road import adopt_flag_road
from reception.actions.holding import exchange, hold, release, set_amount, set_role
from reception.actions.item import (
    assign_tracks,
    nudge_item,
    put_in_force,
    record_actual,
    set_status,
)
from reception.actions.member import (
    add_member,
    add_members,
    assign_member,
    reorder_members,
)
from reception.actions.motorcade import (
    empty_seats,
    form_motorcade,
    give_slots,
    reorder_car,
    seat_riders,
    sit_elsewhere,
)
from reception.actions.move import add_move, reckon_move, resize_move, shift_move
from reception.actions.named_order import displace, restore_place
from reception.actions.phase import begin_phase
from reception.actions.record import (
    add_record,
    add_records,
    change_record,
    remove_record,
)
from reception.actions.replacement import replace_everywhere
from reception.actions.road_closure import close_roads, shift_closure, use_network
from reception.actions.route import add_route, choose_way, make_primary
from reception.actions.seating import (
    clear_seats,
    pin_seat,
    seat_everybody,
    set_out_seats,
    take_seat,
)
from reception.actions.setting import clear_setting, set_setting
from reception.actions.standing import (
    move_figure,
    restore_figure,
    restore_figures,
    turn_figure,
)
from reception.actions.stay import add_stay, set_stay_status, shift_stay
from reception.actions.task import set_task_status
from reception.actions.track import merge_tracks, split_party
from reception.actions.venue import accept_place, close_place, reopen_place
from reception.ceremonies.template_library import shipped_templates
from reception.margins import Margins
from reception.plan.acceptance import Acceptance
from reception.plan.car_seat import CarSeat, SeatPosition
from reception.plan.ceremony import Ceremony
from reception.plan.change import Step
from reception.plan.cue import Cue
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.engagement import EngagementKind, Status
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost, RoadSide
from reception.plan.flag_road import Arm, FlagRoad, OverlapPolicy
from reception.plan.holding import HoldingRole
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import CarRole, MotorcadeCar
from reception.plan.named_order import NamedOrder
from reception.plan.phase import VisitKind
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import RoadNetwork
from reception.plan.route import Route
from reception.plan.seating import Seating, SeatingForm
from reception.plan.standing import Standing
from reception.plan.stay import StayStatus
from reception.plan.task import TaskStatus
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track, TrackKind
from reception.plan.unit import Unit
from reception.plan.venue import Closure, Venue
from reception.routes.arrival_slots import Slot
from reception.routes.drive import StraightLine
from reception.routes.road_stock import shipped_stock

DRIVES = StraightLine(Margins())


def at(clock: str, day: int = 14) -> datetime:
    """A time in April 2026 on the clocks of the book, UTC+8, as an instant."""
    return datetime.fromisoformat(f"2026-04-{day:02}T{clock}:00+08:00").astimezone(UTC)


CLOSURE = Closure(starts=at("00:00", 20), ends=at("00:00", 21), reason_zh="演练")
"""Stands on the hall in the book that `prepared` gives."""


VISIT = shipped_templates()["city-visit"]


def prepared(book: Plan) -> Plan:
    """The small book with what some verbs need to be there before: a second track, a closure, an
    acceptance and a setting, a motorcade of two cars, a ceremony of three cues."""
    acceptance = Acceptance(
        id="A1", code="R1", subjects=("W", "R"), proof="p", reason="r", author="li", at=at("08:00")
    )
    hall = msgspec.structs.replace(book.table(Venue)["HALL"], closures=(CLOSURE,))
    second = Track(id="BRA.spouse", stay="BRA.1", track=TrackKind.SPOUSE, members=("rosa",))
    kept = [record for record in book if record.id != "HALL"]
    column = [
        Motorcade(id="COL", move="M"),
        MotorcadeCar(id="COL.1", motorcade="COL", order=1, vehicle="car1"),
        MotorcadeCar(id="COL.2", motorcade="COL", order=2, role=CarRole.STAFF, vehicle="car1"),
        CarSeat(id="COL.s", car="COL.1", person="rosa"),
    ]
    chain = [
        Ceremony(id="C", engagement="W", branches=("rain",)),
        Cue(id="C.1", ceremony="C", order=1, number="1", usual_seconds=60),
        Cue(id="C.2", ceremony="C", order=2, number="2", after="C.1", action_zh="奏国歌"),
        Cue(id="C.3", ceremony="C", order=3, number="3", after="C.2", action_zh="检阅"),
        Standing(id="C.s", ceremony="C", role="guard", position="列队", ground="east-plaza"),
    ]
    seats = [
        NamedOrder(id="O", engagement="R", name_zh="入场次序", name_en="Order of entry"),
        Displacement(id="D", order="O", person="weber", before="silva", reason="r"),
        Seating(
            id="S",
            engagement="R",
            form=SeatingForm.ROUND_TABLES,
            seats=10,
            name_zh="宴会座次",
            name_en="Dinner seats",
        ),
        Place(id="P", seating="S", person="rosa", table=1, seat=9),
    ]
    flagged = [
        FlagRoad(id="FR", name_zh="长安街", roads=("CA_WFJ-CA_DD",)),
        FlagPost(id="FR/R1", road="FR", number=1, chainage_m=20),
        FlagPost(id="FR/R2", road="FR", number=2, chainage_m=60),
        FlagPlan(id="FP", serves="BRA.1", roads=("FR",)),
        FlagChoice(id="FC", plan="FP", post="FR/R2", flags=("CN", "CN")),
    ]
    ways = [
        RoadNetwork(id="N1", name_zh="外地路网", name_en="Roads elsewhere"),
        RoadClosure(id="X1", reason_zh="施工", roads=("长安街",), starts=at("05:00")),
        Route(id="WAY1", move="M", name_zh="北线", name_en="North"),
        Route(id="WAY2", move="M", order=1, name_zh="南线", name_en="South"),
    ]
    return Plan([hall, *kept, acceptance, second, *column, *chain, *seats, *flagged, *ways])


EXAMPLES: list[Callable[[Plan, NewId], Step]] = [
    lambda p, _: adopt_flag_road(p, id="AIR", name="airport_expressway"),
    lambda p, _: plan_flags(p, id="FP2", serves="BRA.1", roads=("FR",)),
    lambda p, _: set_upper_arms(p, road="FR", upper_in=Arm.RIGHT),
    lambda p, _: share_road(p, road="FR", policy=OverlapPolicy.TOGETHER),
    lambda p, _: lay_post_again(p, flags_plan="FP", post="FR/R2"),
    lambda p, _: set_out_posts(p, road="FR", stock=shipped_stock()),
    lambda p, _: count_posts(p, road="FR", side=RoadSide.RIGHT, count=12, stock=shipped_stock()),
    lambda p, _: change_posts(p, posts=("FR/R1", "FR/R2"), arms=1),
    lambda p, _: choose_flags(p, id="N", flags_plan="FP", post="FR/R1", flags=("CN", "-")),
    lambda p, _: choose_flags(p, id="N", flags_plan="FP", post="FR/R2", flags=("BR", "CN")),
    lambda p, _: add_record(p, record=Unit(id="U", name_zh="礼宾处", name_en="Protocol")),
    lambda p, _: change_record(p, id="V", title_zh="参观故宫"),
    lambda p, _: change_record(p, id="car1", seats=4),
    lambda p, _: change_record(p, id="T1", minutes=20),
    lambda p, _: change_record(p, id="L1", at_most=30),
    lambda p, _: change_record(p, id="K1", remark="口头商定"),
    lambda p, _: remove_record(p, id="outriders"),
    lambda p, _: change_record(p, id="BRA.1.state", host_zh="市政府"),
    lambda p, _: remove_record(p, id="BRA"),
    lambda p, _: remove_record(p, id="M"),
    lambda p, _: add_engagement(
        p, id="N", start=at("16:00"), engagement=EngagementKind.TEA, tracks=("BRA.main",)
    ),
    lambda p, _: displace(
        p, id="N", order="O", person="silva", reason="航班晚点", author="li", at=at("08:00")
    ),
    lambda p, _: restore_place(p, order="O", person="weber"),
    lambda p, new_id: seat_everybody(p, seating="S", new_id=new_id),
    lambda p, new_id: take_seat(p, seating="S", person="costa", table=1, seat=9, new_id=new_id),
    lambda p, _: pin_seat(p, place="P", pinned=True, reason="行动不便"),
    lambda p, _: clear_seats(p, seating="S"),
    lambda p, _: set_out_seats(p, id="N", engagement="L"),
    lambda p, _: entitle_engagement(
        p, engagement="V", kind=EngagementKind.TEA, title_zh="茶叙", title_en="Tea"
    ),
    lambda p, _: move_engagement(p, engagement="W", start=at("09:30")),
    lambda p, _: resize_engagement(p, engagement="W", end=at("10:00")),
    lambda p, _: place_engagement(p, engagement="W", room="WEST"),
    lambda p, new_id: add_variant(p, of="L", new_id=new_id, room="WEST"),
    lambda p, new_id: copy_engagement(p, engagement="W", new_id=new_id, start=at("09:00", 15)),
    lambda p, _: nudge_item(p, item="M", minutes=5),
    lambda p, _: assign_tracks(p, item="V", tracks=("BRA.main", "HAN.main")),
    lambda p, _: set_status(p, item="W", status=Status.CANCELLED),
    lambda p, _: set_status(p, item="M", status=Status.TENTATIVE),
    lambda p, _: set_status(p, item="V", status=Status.TENTATIVE),
    lambda p, _: record_actual(p, item="W", start=at("09:20")),
    lambda p, _: record_actual(p, item="M", end=at("11:40")),
    lambda p, _: put_in_force(p, item="WB"),
    lambda p, _: add_move(
        p, id="N", depart=at("13:10"), drives=DRIVES, origin="INN", destination="HALL"
    ),
    lambda p, _: shift_move(p, move="M", depart=at("11:10")),
    lambda p, _: resize_move(p, move="M", arrive=at("11:40")),
    lambda p, _: reckon_move(p, move="M", drives=DRIVES),
    lambda p, new_id: add_stay(
        p,
        new_id=new_id,
        delegation="HAN",
        arrives=at("10:00", 20),
        departs=at("10:00", 22),
        visit=VisitKind.SISTER_CITY,
    ),
    lambda p, _: shift_stay(p, stay="BRA.1", days=1),
    lambda p, _: set_stay_status(p, stay="BRA.1", status=StayStatus.CANCELLED),
    lambda p, _: set_stay_status(p, stay="BRA.1", status=StayStatus.CONFIRMED),
    lambda p, new_id: receive_delegation(
        p,
        delegation=Delegation(id="KEN", name_zh="肯尼亚", name_en="Kenya"),
        new_id=new_id,
        arrives=at("10:00", 20),
        departs=at("10:00", 22),
        visit=VisitKind.STATE,
    ),
    lambda p, _: begin_phase(p, id="N", stay="BRA.1", visit=VisitKind.PRIVATE, starts=at("20:00")),
    lambda p, _: add_member(
        p, member=Member(id="lima", delegation="BRA", name_zh="利马"), tracks=["BRA.main"]
    ),
    lambda p, _: add_members(
        p,
        members=[Member(id="lima", delegation="BRA"), Member(id="melo", delegation="BRA")],
        stay="BRA.1",
    ),
    lambda p, _: add_records(p, records=[Thing(id="N", thing=ThingKind.BAND)]),
    lambda p, _: assign_member(p, member="costa", tracks=["BRA.spouse"]),
    lambda p, _: reorder_members(p, delegation="BRA", members=("costa", "silva")),
    lambda p, _: split_party(
        p, track="BRA.main", members=("rosa",), new_track_id="N", at=at("12:00")
    ),
    lambda p, _: merge_tracks(p, track="BRA.spouse", into="BRA.main"),
    lambda p, _: close_place(p, place="HALL", starts=at("00:00", 16), ends=at("00:00", 17)),
    lambda p, _: close_place(p, place="EAST", starts=at("00:00", 16), ends=at("00:00", 17)),
    lambda p, _: reopen_place(p, place="HALL", closure=CLOSURE),
    lambda p, _: accept_place(p, place="EAST", accepted_from=date(2026, 4, 1)),
    lambda p, _: hold(p, id="N", item="V", resource="zhou"),
    lambda p, _: replace_everywhere(p, resource="chen", by="zhou", starts=at("07:00")),
    lambda p, _: release(p, holding="L.chen"),
    lambda p, _: exchange(p, holding="L.chen", resource="zhou"),
    lambda p, _: set_amount(p, holding="M.outriders", amount=4),
    lambda p, _: set_role(p, holding="W.wang", role=HoldingRole.ACCOMPANYING),
    lambda p, _: set_task_status(p, task="T1", status=TaskStatus.DONE, at=at("07:00")),
    lambda p, _: set_task_status(p, task="T1", status=TaskStatus.DROPPED),
    lambda p, _: accept_conflict(
        p, id="N", code="T1", subjects=("L",), proof="q", reason="ok", author="li", at=at("08:00")
    ),
    lambda p, _: withdraw_acceptance(p, acceptance="A1"),
    lambda p, new_id: form_motorcade(p, id="N", move="M", new_id=new_id),
    lambda p, new_id: seat_riders(p, motorcade="COL", new_id=new_id),
    lambda p, _: empty_seats(p, motorcade="COL"),
    lambda p, _: sit_elsewhere(p, seat="COL.s", car="COL.2", position=SeatPosition.FRONT),
    lambda p, _: choose_way(p, move="M", id="N", roads=("CA_XD-CA_NW",)),
    lambda p, _: reorder_car(p, car="COL.2", before="COL.1"),
    lambda p, _: give_slots(p, engagement="W", slots=[Slot("M", at("11:20"), at("11:50"))]),
    lambda p, new_id: apply_template(
        p, engagement="V", template_id="city-visit", template=VISIT, new_id=new_id
    ),
    lambda p, _: switch_branches(p, ceremony="C", branches=("slow",)),
    lambda p, _: keep_template(
        p, id="N", of="city-visit", text="", name_zh="参观（本市）", name_en="Visit, our way"
    ),
    lambda p, _: keep_ceremony(
        p, id="N", ceremony="C", template=None, name_zh="欢迎（本市）", name_en="Welcome, our way"
    ),
    lambda p, new_id: update_ceremony(p, ceremony="C", template=VISIT, new_id=new_id),
    lambda p, _: add_cue(p, id="N", ceremony="C", behind="C.1"),
    lambda p, _: remove_cue(p, cue="C.2"),
    lambda p, _: move_cue(p, cue="C.3", by=-1),
    lambda p, _: move_figure(
        p,
        id="N",
        ceremony="C",
        role="band",
        position="列队",
        ground="east-plaza",
        right_m=70.126,
        up_m=-28,
    ),
    lambda p, _: move_figure(
        p,
        id="N",
        ceremony="C",
        role="guard",
        position="列队",
        ground="east-plaza",
        right_m=12,
        up_m=4,
        standing="C.s",
    ),
    lambda p, _: turn_figure(p, standing="C.s", degrees=375),
    lambda p, _: restore_figure(p, standing="C.s"),
    lambda p, _: restore_figures(p, ceremony="C"),
    lambda p, _: set_setting(p, key="margin.boarding_base", value="5"),
    lambda p, _: close_roads(p, id="N", roads=("长安街",), starts=at("06:00"), ends=at("12:00")),
    lambda p, _: shift_closure(p, closure="X1", starts=at("06:00"), ends=at("13:00")),
    lambda p, _: use_network(p, network="N1"),
    lambda p, _: add_route(p, id="N", move="M", must_pass=("长安街",)),
    lambda p, _: make_primary(p, route="WAY2"),
    lambda p, _: clear_setting(p, key="office.zone"),
]
