"""What a random user may do: each gesture picks by chance what to do it to.

Gestures are sensible and silly alike: an officer may drag an engagement before its arrival or type
a year that is none. What makes no sense must be refused, and nothing may have changed then.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, TypeVar

from reception.actions.acceptance import accept_conflict, withdraw_acceptance
from reception.actions.act import NewId
from reception.actions.delegation import receive_delegation
from reception.actions.engagement import (
    add_engagement,
    add_variant,
    copy_engagement,
    move_engagement,
    place_engagement,
    resize_engagement,
)
from reception.actions.holding import exchange, hold, release, set_amount, set_role
from reception.actions.item import (
    assign_tracks,
    nudge_item,
    put_in_force,
    record_actual,
    set_status,
)
from reception.actions.member import add_member, assign_member, reorder_members
from reception.actions.move import add_move, reckon_move, resize_move, shift_move
from reception.actions.named_order import displace, restore_place
from reception.actions.phase import begin_phase
from reception.actions.record import add_record, change_record, remove_record
from reception.actions.road_closure import shift_closure
from reception.actions.route import add_route, make_primary
from reception.actions.seating import (
    clear_seats,
    pin_seat,
    seat_everybody,
    set_out_seats,
    take_seat,
)
from reception.actions.setting import clear_setting, set_setting
from reception.actions.stay import add_stay, set_stay_status, shift_stay
from reception.actions.task import set_task_status
from reception.actions.track import merge_tracks, split_party
from reception.actions.venue import accept_place, close_place, reopen_place
from reception.margins import Margins
from reception.plan.acceptance import Acceptance
from reception.plan.change import Step, replaced, step
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.drive_time import DriveMode, DriveTime
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.gate import Gate, GateRole
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson
from reception.plan.junction import Junction
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.kinds import KINDS, Item
from reception.plan.link import Edge, Link
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.named_order import Alphabet, NamedOrder, OrderPolicy, OrderPurpose
from reception.plan.phase import VisitKind
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_area import Area
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.room import Room
from reception.plan.route import Route
from reception.plan.seating import Seating, SeatingForm
from reception.plan.setting import Setting
from reception.plan.stay import Stay, StayStatus
from reception.plan.task import Task, TaskStatus
from reception.plan.thing import Thing
from reception.plan.track import Track, TrackKind
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Closure, Venue
from reception.routes.drive import StraightLine
from reception.trouble import Trouble

R = TypeVar("R", bound=Record)
T = TypeVar("T")
DRIVES = StraightLine(Margins())
WORDS = (
    "",
    "欢迎仪式",
    "Réception",
    "สวัสดี",
    "مرحبا",
    "👍🏽",
    "a" * 300,
    "=1+1",
    "'; DROP TABLE",
    "\u202e",
)


class NothingThere(Exception):
    """The book has nothing that this gesture could be about."""


class Hand:
    """The user's hand: picks by chance from a book."""

    def __init__(self, plan: Plan, dice: Random, new_id: NewId) -> None:
        self.plan = plan
        self.dice = dice
        self.new_id = new_id

    def pick(self, kind: type[R]) -> R:
        table = self.plan.table(kind)
        return table[self.one(sorted(table))]

    def any_of(self, *kinds: type[Record]) -> str:
        """The id of a record of one of these kinds."""
        return self.pick(self.one(kinds)).id

    def item(self) -> Item:
        return self.pick(Engagement) if self.dice.random() < 0.7 else self.pick(Move)

    def one(self, choices: list[T] | tuple[T, ...]) -> T:
        if not choices:
            raise NothingThere
        return choices[self.dice.randrange(len(choices))]

    def some(self, choices: list[T] | tuple[T, ...], most: int) -> tuple[T, ...]:
        """Up to so many of them, in any order, none of them twice."""
        left = list(choices)
        return tuple(
            left.pop(self.dice.randrange(len(left)))
            for _ in range(min(len(left), self.dice.randrange(most + 1)))
        )

    def maybe(self, kind: type[Record]) -> str:
        """An id of that kind, or none."""
        table = sorted(self.plan.table(kind))
        return self.one(["", *table]) if self.dice.random() < 0.8 else ""

    def around(self, moment: datetime) -> datetime:
        """A time within two days of another, on a five-minute mark; now and then in any year."""
        if self.dice.random() < 0.02:
            return datetime(self.one((1, 1899, 1900, 2199, 9999)), 7, 1, tzinfo=UTC)
        return moment + timedelta(minutes=5 * self.dice.randint(-576, 576))

    def start(self) -> datetime:
        stay = self.pick(Stay)
        return self.around(stay.arrives)


Gesture = Callable[[Hand], Step]
GESTURES: dict[str, Gesture] = {}


def gesture(do: Gesture) -> Gesture:
    """Put a function among the gestures."""
    GESTURES[do.__name__] = do
    return do


@gesture
def adds_an_engagement(hand: Hand) -> Step:
    start = hand.start()
    ends = hand.one(("usual", "open", "some time"))
    end = {} if ends == "usual" else {"end": None if ends == "open" else hand.around(start)}
    return add_engagement(
        hand.plan,
        id=hand.new_id("e"),
        start=start,
        engagement=hand.one(tuple(EngagementKind)),
        room=hand.maybe(Room),
        tracks=hand.some(sorted(hand.plan.table(Track)), 3),
        title_zh=hand.one(WORDS),
        parent=hand.one(("", "", "", hand.maybe(Engagement))),
        **end,
    )


@gesture
def moves_an_engagement(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    return move_engagement(
        hand.plan,
        engagement=one.id,
        start=hand.around(one.start),
        merge_key=hand.one(("", f"drag {one.id}")),
    )


@gesture
def drags_an_edge(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    moment = hand.around(one.start)
    key = hand.one(("", f"drag {one.id}"))
    if hand.dice.random() < 0.5:
        return resize_engagement(hand.plan, engagement=one.id, start=moment, merge_key=key)
    return resize_engagement(hand.plan, engagement=one.id, end=moment, merge_key=key)


@gesture
def nudges(hand: Hand) -> Step:
    return nudge_item(hand.plan, item=hand.item().id, minutes=hand.one((-5, 5)))


@gesture
def nudges_there_and_back(hand: Hand) -> Step:
    """Always the same item, so that nudges meet in one undo and may cancel each other."""
    first = min(hand.plan.table(Engagement), default="")
    return nudge_item(hand.plan, item=first, minutes=hand.one((-5, 5)))


@gesture
def places(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    if hand.dice.random() < 0.5:
        return place_engagement(hand.plan, engagement=one.id, room=hand.maybe(Room))
    return place_engagement(hand.plan, engagement=one.id, venue=hand.maybe(Venue))


@gesture
def prepares_a_plan_b(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    fields: dict[str, Any] = hand.one(
        ({}, {"room": hand.maybe(Room)}, {"start": hand.around(one.start)})
    )
    return add_variant(hand.plan, of=one.id, new_id=hand.new_id, **fields)


@gesture
def switches(hand: Hand) -> Step:
    variants = [i for i in sorted(hand.plan.table(Engagement)) if hand.plan.variants_of(i)]
    main = hand.one(variants)
    chosen = hand.one([main, *sorted(v.id for v in hand.plan.variants_of(main))])
    return put_in_force(hand.plan, item=chosen)


@gesture
def copies(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    tracks = hand.one((None, hand.some(sorted(hand.plan.table(Track)), 2)))
    return copy_engagement(
        hand.plan,
        engagement=one.id,
        new_id=hand.new_id,
        start=hand.around(one.start),
        tracks=tracks,
    )


@gesture
def assigns_tracks(hand: Hand) -> Step:
    tracks = hand.some(sorted(hand.plan.table(Track)), 3)
    return assign_tracks(hand.plan, item=hand.item().id, tracks=tracks)


@gesture
def confirms_or_cancels(hand: Hand) -> Step:
    return set_status(hand.plan, item=hand.item().id, status=hand.one(tuple(Status)))


@gesture
def records_what_was(hand: Hand) -> Step:
    one = hand.item()
    begun = one.start if isinstance(one, Engagement) else one.depart
    start, end = hand.one((None, hand.around(begun))), hand.one((None, hand.around(begun)))
    return record_actual(hand.plan, item=one.id, start=start, end=end)


@gesture
def adds_a_move(hand: Hand) -> Step:
    return add_move(
        hand.plan,
        id=hand.new_id("mv"),
        depart=hand.start(),
        drives=DRIVES,
        origin=hand.maybe(Venue),
        destination=hand.maybe(Venue),
        tracks=hand.some(sorted(hand.plan.table(Track)), 2),
    )


@gesture
def shifts_a_move(hand: Hand) -> Step:
    one = hand.pick(Move)
    return shift_move(hand.plan, move=one.id, depart=hand.around(one.depart))


@gesture
def drags_an_edge_of_a_move(hand: Hand) -> Step:
    one = hand.pick(Move)
    if hand.dice.random() < 0.5:
        return resize_move(hand.plan, move=one.id, depart=hand.around(one.depart))
    return resize_move(hand.plan, move=one.id, arrive=hand.around(one.depart))


@gesture
def reckons_a_move(hand: Hand) -> Step:
    return reckon_move(hand.plan, move=hand.pick(Move).id, drives=DRIVES)


@gesture
def shifts_a_stay(hand: Hand) -> Step:
    stays = sorted(hand.plan.table(Stay))
    days, minutes = hand.one((-1, 0, 1, 14, 10**9)), hand.one((-30, 0, 45))
    return shift_stay(
        hand.plan,
        stay=hand.one(stays),
        days=days,
        minutes=minutes,
        together=hand.some(stays, 2),
    )


@gesture
def receives_a_delegation(hand: Hand) -> Step:
    arrives = hand.start()
    return receive_delegation(
        hand.plan,
        delegation=Delegation(id=hand.new_id("d"), name_zh=hand.one(WORDS)),
        new_id=hand.new_id,
        arrives=arrives,
        departs=hand.around(arrives),
        visit=hand.one(tuple(VisitKind)),
    )


@gesture
def adds_a_stay(hand: Hand) -> Step:
    arrives = hand.start()
    return add_stay(
        hand.plan,
        new_id=hand.new_id,
        delegation=hand.pick(Delegation).id,
        arrives=arrives,
        departs=hand.around(arrives),
        visit=hand.one(tuple(VisitKind)),
        residence=hand.maybe(Venue),
    )


@gesture
def calls_a_stay_off(hand: Hand) -> Step:
    return set_stay_status(hand.plan, stay=hand.pick(Stay).id, status=hand.one(tuple(StayStatus)))


@gesture
def begins_a_phase(hand: Hand) -> Step:
    stay = hand.pick(Stay)
    return begin_phase(
        hand.plan,
        id=hand.new_id("ph"),
        stay=stay.id,
        visit=hand.one(tuple(VisitKind)),
        starts=hand.around(stay.arrives),
    )


@gesture
def adds_a_member(hand: Hand) -> Step:
    member = Member(
        id=hand.new_id("m"), delegation=hand.pick(Delegation).id, name_native=hand.one(WORDS)
    )
    return add_member(hand.plan, member=member, tracks=hand.some(sorted(hand.plan.table(Track)), 2))


@gesture
def assigns_a_member(hand: Hand) -> Step:
    tracks = hand.some(sorted(hand.plan.table(Track)), 2)
    return assign_member(hand.plan, member=hand.pick(Member).id, tracks=tracks)


@gesture
def reorders_members(hand: Hand) -> Step:
    delegation = hand.pick(Delegation).id
    members = [member.id for member in hand.plan.members_of(delegation)]
    return reorder_members(hand.plan, delegation=delegation, members=hand.some(members, 9))


@gesture
def splits_a_party(hand: Hand) -> Step:
    track = hand.pick(Track)
    stay = hand.plan.stay_of(track.id)
    at = hand.around(stay.arrives if stay else hand.start())
    return split_party(
        hand.plan,
        track=track.id,
        members=hand.some(track.members, 3),
        new_track_id=hand.new_id("t"),
        at=at,
        until=hand.one((None, hand.around(at))),
        kind=hand.one(tuple(TrackKind)),
    )


@gesture
def merges_tracks(hand: Hand) -> Step:
    one = hand.pick(Track)
    tracks = [track.id for track in hand.plan.tracks_of(one.stay)]
    return merge_tracks(hand.plan, track=one.id, into=hand.one(tracks))


@gesture
def closes_a_place(hand: Hand) -> Step:
    place = hand.any_of(Venue, Room)
    starts = hand.start()
    return close_place(hand.plan, place=place, starts=starts, ends=hand.around(starts))


@gesture
def reopens_a_place(hand: Hand) -> Step:
    closed = [r.id for r in hand.plan if isinstance(r, Venue | Room) and r.closures]
    place = hand.plan.find(hand.one(closed))
    assert isinstance(place, Venue | Room)
    return reopen_place(hand.plan, place=place.id, closure=hand.one(place.closures))


@gesture
def brings_a_reversed_closure(hand: Hand) -> Step:
    """As an import may."""
    starts = hand.start()
    closure = Closure(starts=starts, ends=starts - timedelta(hours=hand.dice.randint(1, 99)))
    return change_record(hand.plan, id=hand.any_of(Venue, Room), closures=(closure,))


@gesture
def accepts_a_place(hand: Hand) -> Step:
    place = hand.any_of(Venue, Room)
    day = hand.one((None, date(2026, 9, 1 + hand.dice.randrange(28))))
    return accept_place(hand.plan, place=place, accepted_from=day)


@gesture
def holds(hand: Hand) -> Step:
    resource = hand.any_of(HostPerson, Room, Thing, Vehicle, Pool, Member)
    return hold(
        hand.plan,
        id=hand.new_id("h"),
        item=hand.item().id,
        resource=resource,
        setup_minutes=hand.one((None, 0, 30)),
        amount=hand.one((1, 1, 3)),
    )


@gesture
def releases(hand: Hand) -> Step:
    return release(hand.plan, holding=hand.pick(Holding).id)


@gesture
def exchanges(hand: Hand) -> Step:
    resource = hand.any_of(HostPerson, Thing, Venue)
    return exchange(hand.plan, holding=hand.pick(Holding).id, resource=resource)


@gesture
def changes_a_role(hand: Hand) -> Step:
    role = hand.one(tuple(HoldingRole))
    return set_role(hand.plan, holding=hand.pick(Holding).id, role=role)


@gesture
def needs_more_or_fewer(hand: Hand) -> Step:
    return set_amount(
        hand.plan, holding=hand.pick(Holding).id, amount=hand.one((0, 1, 6, -1, 10**7))
    )


@gesture
def brings_a_pool(hand: Hand) -> Step:
    pool = Pool(id=hand.new_id("pool"), name_zh=hand.one(WORDS), amount=hand.one((0, 1, 12)))
    return add_record(hand.plan, record=pool)


@gesture
def links_two_items(hand: Hand) -> Step:
    """Also an item with itself, and in circles: the checks have to live with it."""
    link = Link(
        id=hand.new_id("link"),
        before=hand.item().id,
        before_edge=hand.one(tuple(Edge)),
        after=hand.item().id,
        after_edge=hand.one(tuple(Edge)),
        at_least=hand.one((-15, 0, 0, 30)),
        at_most=hand.one((None, None, 0, 20)),
    )
    return add_record(hand.plan, record=link)


@gesture
def keeps_two_apart(hand: Hand) -> Step:
    pair = KeepApart(
        id=hand.new_id("apart"),
        one=hand.any_of(Delegation, Member, HostPerson),
        other=hand.any_of(Delegation, Member, HostPerson),
        strength=hand.one(tuple(Strength)),
        valid_to=hand.one((None, date(2026, 9, 1 + hand.dice.randrange(28)))),
    )
    return add_record(hand.plan, record=pair)


@gesture
def draws_up_an_order(hand: Hand) -> Step:
    order = NamedOrder(
        id=hand.new_id("order"),
        engagement=hand.pick(Engagement).id,
        purpose=hand.one(tuple(OrderPurpose)),
        policy=hand.one(tuple(OrderPolicy)),
        classes_first=hand.one((True, False)),
        alphabet=hand.one(tuple(Alphabet)),
        hosts=hand.some(sorted(hand.plan.table(HostPerson)), 1),
        participants=hand.some(sorted(hand.plan.table(Member)), 3),
    )
    return add_record(hand.plan, record=order)


@gesture
def displaces_somebody(hand: Hand) -> Step:
    """Also to before himself, and people who are not in the order."""
    displacement = Displacement(
        id=hand.new_id("displaced"),
        order=hand.pick(NamedOrder).id,
        person=hand.any_of(Member, HostPerson, Delegation),
        before=hand.one(("", hand.any_of(Member, HostPerson, Delegation))),
        reason=hand.one(WORDS),
    )
    return add_record(hand.plan, record=displacement)


@gesture
def sets_out_seats(hand: Hand) -> Step:
    seating = Seating(
        id=hand.new_id("seating"),
        engagement=hand.pick(Engagement).id,
        form=hand.one(tuple(SeatingForm)),
        tables=hand.one((0, 1, 3)),
        seats=hand.one((0, 1, 10)),
        order=hand.maybe(NamedOrder),
        host=hand.maybe(HostPerson),
        guest=hand.maybe(Member),
    )
    return add_record(hand.plan, record=seating)


@gesture
def gives_a_seat(hand: Hand) -> Step:
    """Also one that is taken, or that there is not."""
    place = Place(
        id=hand.new_id("place"),
        seating=hand.pick(Seating).id,
        person=hand.any_of(Member, HostPerson),
        table=hand.one((0, 1, 1, 2)),
        seat=hand.one((1, 2, 3, 99)),
        pinned=hand.one((True, False)),
    )
    return add_record(hand.plan, record=place)


ROADS = ("R2_DZM-R2_DSST", "SQ_W-SQ_SW", "东二环路", "no such road", "")
JUNCTIONS = ("R2_DZM", "SQ_SW", "no such junction", "")


@gesture
def closes_roads(hand: Hand) -> Step:
    starts = hand.start()
    closure = RoadClosure(
        id=hand.new_id("closure"),
        reason_zh=hand.one(WORDS),
        starts=hand.one((None, starts)),
        ends=hand.one((None, hand.around(starts))),
        roads=hand.some(ROADS, 3),
        venues=hand.some(sorted(hand.plan.table(Venue)), 1),
        areas=hand.some((Area(latitude=39.9, longitude=116.4, radius_m=2000),), 1),
    )
    return add_record(hand.plan, record=closure)


@gesture
def shifts_a_closure(hand: Hand) -> Step:
    starts = hand.start()
    return shift_closure(
        hand.plan,
        closure=hand.pick(RoadClosure).id,
        starts=hand.one((None, starts)),
        ends=hand.one((None, hand.around(starts))),
    )


@gesture
def prefers_another_way(hand: Hand) -> Step:
    if hand.dice.random() < 0.5:
        return add_route(hand.plan, id=hand.new_id("route"), move=hand.pick(Move).id)
    return make_primary(hand.plan, route=hand.pick(Route).id)


@gesture
def corrects_the_roads(hand: Hand) -> Step:
    """Also with junctions that are nowhere, and with a network that cannot be read."""
    junction = Junction(
        id=hand.new_id("junction"),
        replaces=hand.one(JUNCTIONS),
        latitude=hand.one((None, 39.93)),
        longitude=hand.one((None, 116.43)),
    )
    road = Road(
        id=hand.new_id("road"),
        replaces=hand.one(ROADS),
        start=hand.one(JUNCTIONS),
        end=hand.one((*JUNCTIONS, *sorted(hand.plan.table(Venue)))),
        speed_free_kmh=hand.one((None, 30.0)),
        in_use=hand.one((True, True, False)),
    )
    network = RoadNetwork(id=hand.new_id("network"), data=hand.one(WORDS))
    if hand.dice.random() < 0.1:
        return set_setting(hand.plan, key=NETWORK_SETTING, value=hand.one(("", "no such network")))
    return add_record(hand.plan, record=hand.one((junction, road, road, network)))


@gesture
def measures_a_drive(hand: Hand) -> Step:
    drive = DriveTime(
        id=hand.new_id("drive"),
        origin=hand.pick(Venue).id,
        destination=hand.pick(Venue).id,
        mode=hand.one(tuple(DriveMode)),
        normal_minutes=hand.one((None, 0, 12, 50)),
        worst_minutes=hand.one((None, 15, 70)),
    )
    return add_record(hand.plan, record=drive)


@gesture
def builds_a_gate(hand: Hand) -> Step:
    gate = Gate(id=hand.new_id("gate"), venue=hand.pick(Venue).id, role=hand.one(tuple(GateRole)))
    return add_record(hand.plan, record=gate)


@gesture
def chooses_a_way(hand: Hand) -> Step:
    route = Route(
        id=hand.new_id("route"),
        move=hand.pick(Move).id,
        order=hand.one((0, 1, 2)),
        via=hand.some(JUNCTIONS, 1),
        must_pass=hand.some(ROADS, 1),
        avoid=hand.some(ROADS, 2),
        roads=hand.some(ROADS, 2),
    )
    return add_record(hand.plan, record=route)


@gesture
def displaces_with_a_reason(hand: Hand) -> Step:
    return displace(
        hand.plan,
        id=hand.new_id("displaced"),
        order=hand.pick(NamedOrder).id,
        person=hand.any_of(Member, Delegation),
        before=hand.one(("", hand.any_of(Member, Delegation))),
        reason=hand.one(WORDS),
        author="li",
        at=hand.start(),
    )


@gesture
def restores_a_place(hand: Hand) -> Step:
    moved = hand.pick(Displacement)
    return restore_place(hand.plan, order=moved.order, person=moved.person)


@gesture
def seats_everybody(hand: Hand) -> Step:
    """Where there are fewer seats than persons it is refused."""
    try:
        return seat_everybody(hand.plan, seating=hand.pick(Seating).id, new_id=hand.new_id)
    except Trouble as trouble:
        raise NothingThere from trouble


@gesture
def sets_out_usual_seats(hand: Hand) -> Step:
    engagement = hand.pick(Engagement).id
    return set_out_seats(hand.plan, id=hand.new_id("seating"), engagement=engagement)


@gesture
def changes_a_seat(hand: Hand) -> Step:
    """Also for somebody who has none, and to a number that no table has."""
    return take_seat(
        hand.plan,
        seating=hand.pick(Seating).id,
        person=hand.any_of(Member, HostPerson),
        table=hand.one((0, 1, 2)),
        seat=hand.one((1, 2, 3, 99_999)),
        new_id=hand.new_id,
    )


@gesture
def pins_a_seat(hand: Hand) -> Step:
    return pin_seat(hand.plan, place=hand.pick(Place).id, pinned=hand.one((True, False)))


@gesture
def clears_the_seats(hand: Hand) -> Step:
    return clear_seats(hand.plan, seating=hand.pick(Seating).id)


@gesture
def serves_or_avoids(hand: Hand) -> Step:
    tags = hand.some(("pork", "alcohol", "halal", "clock", "瓷盘", ""), 3)
    if hand.dice.random() < 0.5:
        return change_record(hand.plan, id=hand.pick(Engagement).id, offers=tags)
    return change_record(hand.plan, id=hand.pick(Member).id, avoids=tags)


@gesture
def says_how_a_room_is_reached(hand: Hand) -> Step:
    ways = hand.some(("lift A", "lift B", "长廊"), 2)
    return change_record(hand.plan, id=hand.pick(Room).id, ways=ways)


@gesture
def does_a_task(hand: Hand) -> Step:
    return set_task_status(
        hand.plan,
        task=hand.pick(Task).id,
        status=hand.one(tuple(TaskStatus)),
        at=hand.one((None, hand.start())),
    )


@gesture
def adds_a_task(hand: Hand) -> Step:
    tasks = sorted(hand.plan.table(Task))
    task = Task(
        id=hand.new_id("task"),
        serves=hand.one((hand.item(), hand.pick(Stay))).id,
        due=hand.start(),
        after=hand.some(tasks, 2),
    )
    return add_record(hand.plan, record=task)


@gesture
def accepts_a_conflict(hand: Hand) -> Step:
    return accept_conflict(
        hand.plan,
        id=hand.new_id("a"),
        code=hand.one(("T1", "R1", "P1")),
        subjects=(hand.item().id, hand.item().id),
        proof="overlap=15",
        reason=hand.one(WORDS),
        author="li",
        at=hand.start(),
    )


@gesture
def withdraws_an_acceptance(hand: Hand) -> Step:
    return withdraw_acceptance(hand.plan, acceptance=hand.pick(Acceptance).id)


@gesture
def sets_a_setting(hand: Hand) -> Step:
    key, values = hand.one(
        (
            ("office.zone", ("Asia/Shanghai", "Europe/Berlin", "Mars/Olympus", "../../etc")),
            ("margin.boarding_base", ("0", "12", "-1", "nan", "five")),
            ("margin.reserve_share", ("0", "40.5")),
        )
    )
    return set_setting(hand.plan, key=key, value=hand.one(values))


@gesture
def clears_a_setting(hand: Hand) -> Step:
    return clear_setting(hand.plan, key=hand.pick(Setting).id)


@gesture
def changes_a_field(hand: Hand) -> Step:
    """Any field that is a name, an amount or a reference, of any record, to something of its sort
    or to nonsense."""
    record = hand.pick(KINDS[hand.one(tuple(KINDS))])
    field = hand.one([field for field in record.__struct_fields__ if field != "id"])
    old = getattr(record, field)
    new: Any = hand.one(WORDS)
    if field in record.REFERENCES:
        id = hand.maybe(KINDS[hand.one(record.REFERENCES[field])])
        new = id if isinstance(old, str) else (id,) * bool(id)
    elif isinstance(old, bool):
        new = not old
    elif isinstance(old, int):
        new = hand.one((0, 1, 15, -1, 10**7))
    elif isinstance(old, datetime):
        new = hand.around(old)
    elif not isinstance(old, str) or type(old) is not str:
        new = hand.one((None, "no such thing", ()))
    return change_record(hand.plan, id=record.id, **{field: new})


@gesture
def removes_an_item(hand: Hand) -> Step:
    return remove_record(hand.plan, id=hand.item().id)


@gesture
def removes_anything(hand: Hand) -> Step:
    kind = KINDS[hand.one(tuple(KINDS))]
    if kind in (Delegation, Stay, Track, Venue) and hand.dice.random() < 0.8:
        raise NothingThere  # these take so much along that soon nothing would be left
    return remove_record(hand.plan, id=hand.pick(kind).id)


@gesture
def thins_out(hand: Hand) -> Step:
    """Something goes of what there is most of, places aside; so that no book grows for ever."""
    kinds = [kind for kind in KINDS.values() if kind not in (Venue, Room)]
    return remove_record(
        hand.plan, id=hand.pick(max(kinds, key=lambda kind: len(hand.plan.table(kind)))).id
    )


@gesture
def names_what_is_not_there(hand: Hand) -> Step:
    """As a colleague's change might that comes too late; the plan itself must refuse it."""
    one = hand.pick(Engagement)
    return step("engagement.change", one.id, [replaced(one, room="no-such-room")])
