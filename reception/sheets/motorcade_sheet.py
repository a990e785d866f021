"""The motorcade sheets: the order of cars with seats, plates and telephones, and a card for each
driver."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from reception.fields.labels import delegation_sign, label, move_title
from reception.plan.car_seat import CarSeat
from reception.plan.delegation import Delegation
from reception.plan.gate import Gate
from reception.plan.hospital import Hospital
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.vehicle import Vehicle
from reception.plan.zone import local_day
from reception.routes.columns import cars_of, seats_in
from reception.sheets.blocks import (
    Align,
    Block,
    Card,
    CardLine,
    Cards,
    CardText,
    Cell,
    Column,
    Document,
    Facts,
    Grid,
    Mark,
    Orientation,
    Row,
    Run,
    Title,
)
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.trouble import Trouble
from reception.wording import Wording

SHARES = {"order": 10, "role": 30, "vehicle": 46, "driver": 44, "seats": 106, "pass": 30}
"""Widths of the columns in millimetres."""
POCKET_MM = (105.0, 74.0)
"""A7, lying: what fits into a breast pocket."""

ROOMY_SEATS = 2
"""With more in a car what follows is written small, so that it stays on the face of the card."""


class Rolling(msgspec.Struct, frozen=True):
    """A motorcade that is printed, with its move."""

    motorcade: Motorcade
    move: Move


def motorcade_sheet(request: SheetRequest) -> Document:
    """The motorcades of a day, or of one delegation: each with its times, gates, commander and
    hospital, and its cars in the order in which they roll.

    Raises:
        Trouble: there is no such delegation, or no motorcade.
    """
    title = request.both("motorcade-title")
    parts = (_motorcade_blocks(request, rolling, title) for rolling in rollings(request))
    return paged(request, title, parts, orientation=Orientation.LANDSCAPE)


def _motorcade_blocks(request: SheetRequest, rolling: Rolling, title: str) -> Iterator[Block]:
    yield Title(title, tuple(headings(request, rolling.move, times=True)))
    yield Facts(tuple(_facts(request, rolling)))
    yield _grid(request, rolling)


def driver_cards(request: SheetRequest) -> Document:
    """A pocket card for the driver of each car: when, from where to where, which car in the
    order, who sits in it, whom to call.

    Raises:
        Trouble: there is no such delegation, or no motorcade.
    """
    title = request.both("driver-title")
    cards = [
        _driver_card(request, rolling, car)
        for rolling in rollings(request)
        for car in cars_of(request.plan, rolling.motorcade.id)
    ]
    if not cards:
        raise Trouble("sheet-no-motorcades")
    width, height = POCKET_MM
    block = Cards(cards=tuple(cards), width_mm=width, height_mm=height, middle=False, runs_on=True)
    return paged(request, title, [[block]])


def rollings(request: SheetRequest) -> list[Rolling]:
    """The motorcades that a request is about, by the time they leave.

    Raises:
        Trouble: there is no such delegation, or no motorcade.
    """
    plan = request.plan
    if request.delegation and plan.get(Delegation, request.delegation) is None:
        raise Trouble("sheet-no-delegation", id=request.delegation)
    found = []
    for motorcade in plan.table(Motorcade).values():
        move = plan.get(Move, motorcade.move)
        if move is None or not plan.takes_place(move):
            continue
        if request.delegation and request.delegation not in plan.delegations_of(move):
            continue
        if request.day is None or local_day(move.depart, plan.zone) == request.day:
            found.append(Rolling(motorcade, move))
    if not found:
        raise Trouble("sheet-no-motorcades")
    return sorted(found, key=lambda one: (one.move.depart, one.motorcade.id))


def person_name(plan: Plan, id: str, words: Wording) -> str:
    """What to call a member or a person of the host side, with the office held."""
    person = plan.get(Member, id) or plan.get(HostPerson, id)
    if person is None:
        return label(plan, id, words)
    office = words.pick(person.title_zh, person.title_en)
    name = words.name(person)
    return (
        name
        if not office or office in name
        else words.say("motorcade-person", name=name, office=office)
    )


def driver_of(plan: Plan, car: MotorcadeCar) -> HostPerson | None:
    """Who drives a car this time."""
    vehicle = plan.get(Vehicle, car.vehicle)
    return plan.get(HostPerson, car.driver or (vehicle.driver if vehicle else ""))


def headings(request: SheetRequest, move: Move, *, times: bool = False) -> Iterator[str]:
    """Below the title of a sheet about a move, in each language: whose it is, the day, from when to
    when where that is not told further down, and the way."""
    plan = request.plan
    for words in request.wordings:
        delegations = (plan.get(Delegation, id) for id in plan.delegations_of(move))
        signs = words.say("sheet-comma").join(delegation_sign(d, words) for d in delegations if d)
        day = words.full_day(local_day(move.depart, plan.zone))
        clocks = [words.clock(moment, plan.zone) for moment in (move.depart, move.arrive)]
        when = "–".join(clocks) if times else ""
        yield "  ".join(filter(None, (signs, day, when, move_title(plan, move, words))))


def _facts(request: SheetRequest, rolling: Rolling) -> Iterator[tuple[str, Cell]]:
    plan, motorcade = request.plan, rolling.motorcade

    def named(id: str) -> list[str]:
        return [label(plan, id, words) for words in request.wordings] if id else []

    escort = [words.say(f"choice-DriveMode-{motorcade.escort}") for words in request.wordings]
    yield request.both("field-escort"), _cell(escort)
    if motorcade.motorcycles:
        yield request.both("field-motorcycles"), _cell([str(motorcade.motorcycles)])
    if motorcade.gate:
        yield request.both("field-motorcade-gate"), _cell(named(motorcade.gate))
    if motorcade.drop:
        yield request.both("field-motorcade-drop"), _cell(named(motorcade.drop))
    commander = plan.get(HostPerson, motorcade.commander)
    if commander is not None:
        who = [person_name(plan, commander.id, words) for words in request.wordings]
        yield request.both("field-commander"), _cell([*who, commander.phone])
    if motorcade.calls:
        yield request.both("field-calls"), _cell([motorcade.calls])
    hospital = plan.get(Hospital, motorcade.hospital)
    if hospital is not None:
        yield request.both("field-hospital"), _cell([*named(hospital.id), hospital.phone])
    if motorcade.press_pool:
        ready = motorcade.press_ready_minutes
        note = [request.both("motorcade-press-ready", minutes=ready)] if ready else []
        yield request.both("field-press_pool"), _cell([motorcade.press_pool], note)


def _grid(request: SheetRequest, rolling: Rolling) -> Grid:
    columns = tuple(
        Column(
            key,
            tuple(words.say(f"motorcade-{key}") for words in request.wordings),
            share,
            Align.CENTRE if key == "order" else Align.START,
        )
        for key, share in SHARES.items()
    )
    rows = tuple(_row(request, car) for car in cars_of(request.plan, rolling.motorcade.id))
    return Grid(columns, rows)


def _row(request: SheetRequest, car: MotorcadeCar) -> Row:
    plan = request.plan
    vehicle, driver = plan.get(Vehicle, car.vehicle), driver_of(plan, car)
    roles = [words.say(f"choice-CarRole-{car.role}") for words in request.wordings]
    notes = []
    if car.flagged:
        notes.append(request.both("motorcade-flagged"))
    if car.ahead_minutes:
        notes.append(request.both("motorcade-ahead", minutes=car.ahead_minutes))
    names = [words.name(vehicle) for words in request.wordings] if vehicle else []
    seats = seats_in(plan, car.id)
    return Row(
        (
            _cell([str(car.order)]),
            _cell(roles, [*notes], strong=True),
            _cell(names, [vehicle.plate] if vehicle else []),
            _driver_cell(request, driver),
            Cell(tuple(line for seat in seats for line in _seat_lines(request, seat))),
            _cell([car.pass_class, car.call_sign]),
        )
    )


def _driver_cell(request: SheetRequest, driver: HostPerson | None) -> Cell:
    if driver is None:
        return Cell(((Run(request.both("sheet-tbc"), Mark.TBC),),))
    return _cell([words.name(driver) for words in request.wordings], [driver.phone])


def _seat_lines(request: SheetRequest, seat: CarSeat) -> Iterator[tuple[Run, ...]]:
    plan = request.plan
    for words in request.wordings:
        place = words.say(f"choice-SeatPosition-{seat.position}")
        yield (Run(f"{place} ", Mark.MUTED), Run(_sitting(plan, seat, words)))


def _sitting(plan: Plan, seat: CarSeat, words: Wording) -> str:
    who = person_name(plan, seat.person, words)
    if seat.persons == 1:
        return who
    return words.say("motorcade-several", who=who, persons=seat.persons)


def _driver_card(request: SheetRequest, rolling: Rolling, car: MotorcadeCar) -> Card:
    plan, move = request.plan, rolling.move
    words = request.lead
    vehicle, driver = plan.get(Vehicle, car.vehicle), driver_of(plan, car)
    commander = plan.get(HostPerson, rolling.motorcade.commander)
    gate, drop = (plan.get(Gate, id) for id in (rolling.motorcade.gate, rolling.motorcade.drop))
    role = words.say(f"choice-CarRole-{car.role}")
    ahead = words.say("motorcade-ahead", minutes=car.ahead_minutes) if car.ahead_minutes else ""
    place = {
        "driver-from": label(plan, gate.id if gate else move.origin, words),
        "driver-to": label(plan, drop.id if drop else move.destination, words),
    }
    lines = [
        _card_line(words.name(driver) if driver else words.say("sheet-tbc"), CardText.LEAD),
        _card_line(
            words.say(
                "driver-car",
                order=car.order,
                role=role,
                vehicle=" ".join(filter(None, (words.name(vehicle), vehicle.plate)))
                if vehicle
                else "",
            )
        ),
        _card_line(words.full_day(local_day(move.depart, plan.zone))),
        _card_line(place["driver-from"], margin=words.clock(move.depart, plan.zone)),
        _card_line(place["driver-to"], margin=words.clock(move.arrive, plan.zone)),
    ]
    if ahead:
        lines.append(_card_line(ahead))
    calls = filter(None, (rolling.motorcade.calls, commander.phone if commander else ""))
    called = "  ".join(calls)
    if called:
        lines.append(_card_line(words.say("driver-calls", calls=called)))
    seats = seats_in(plan, car.id)
    size = CardText.BODY if len(seats) <= ROOMY_SEATS else CardText.SMALL
    for seat in seats:
        position = words.say(f"choice-SeatPosition-{seat.position}")
        lines.append(_card_line(f"{position}  {_sitting(plan, seat, words)}", size))
    if car.flagged:
        lines.append(_card_line(words.say("driver-flags"), size))
    return Card(tuple(lines))


def _card_line(text: str, size: CardText = CardText.BODY, margin: str = "") -> CardLine:
    return CardLine((Run(text),), size, Align.START, margin)


def _cell(first: list[str], second: list[str] | None = None, *, strong: bool = False) -> Cell:
    mark = Mark.STRONG if strong else Mark.PLAIN
    lines = [(Run(text, mark),) for text in dict.fromkeys(first) if text]
    lines += [(Run(text, Mark.MUTED),) for text in second or () if text]
    return Cell(tuple(lines))
