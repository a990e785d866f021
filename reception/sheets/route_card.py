"""The route card for the lead driver: turns, kilometres, times at check points, alternates,
hospitals, with a strip map and an overview map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from reception.fields.labels import label
from reception.margins import Margins
from reception.plan.hospital import Hospital
from reception.plan.road import RoadClass
from reception.plan.zone import local
from reception.routes.road_drives import road_drives
from reception.routes.road_stock import RoadStock
from reception.routes.route_answer import FoundRoute, NoRoute
from reception.routes.route_choice import route_choices
from reception.routes.route_steps import Step, Turn, route_steps
from reception.routes.traffic import move_request
from reception.sheets.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    Mark,
    Note,
    Paragraph,
    Row,
    Run,
    Title,
)
from reception.sheets.drawing import Ink
from reception.sheets.motorcade_sheet import Rolling, headings, rollings
from reception.sheets.request import SheetRequest
from reception.sheets.road_drawing import head_times, overview_map, road_name, strip_map
from reception.sheets.sheet_pages import paged
from reception.wording import Wording

ALTERNATES = 2
MAP_MM = (170.0, 105.0)
SHARES = {"turn": 27, "road": 65, "from": 52, "km": 18, "length": 20, "at": 20}
"""Widths of the columns in millimetres."""
HEADINGS = {"km": "route-km-heading"}
SIGNS = {
    Turn.START: "●",
    Turn.STRAIGHT: "↑",
    Turn.BEAR_LEFT: "↖",
    Turn.LEFT: "←",
    Turn.BEAR_RIGHT: "↗",
    Turn.RIGHT: "→",
    Turn.BACK: "↩",
}


def route_cards(request: SheetRequest) -> Document:
    """A route card for each motorcade of a day, or of one delegation.

    Raises:
        Trouble: there is no such delegation, or no motorcade.
    """
    title = request.both("route-card-title")
    return paged(request, title, (_card(request, rolling) for rolling in rollings(request)))


def _card(request: SheetRequest, rolling: Rolling) -> Iterator[Block]:
    plan, move = request.plan, rolling.move
    yield Title(request.both("route-card-title"), tuple(headings(request, move)))
    asked = move_request(plan, move, move.depart)
    drives = road_drives(plan, Margins.of(plan))
    stock = drives.roads.stock
    answers = route_choices(drives.finder, asked, ALTERNATES) if asked else []
    routes = [answer for answer in answers if isinstance(answer, FoundRoute)]
    if not routes:
        why = answers[0] if answers else None
        yield Paragraph((Run(_no_route(request, why), Mark.TBC),))
        return
    primary = routes[0]
    steps = route_steps(stock, primary)
    yield Facts(tuple(_facts(request, rolling, primary)))
    yield _turns(request, stock, steps)
    clock = [_clock(request, moment) for moment in head_times(steps)]
    for words in request.wordings[:1]:
        yield strip_map(stock, steps, words, clock=clock, title=words.say("route-strip-title"))
        named = [
            (_route_name(number, words), route, Ink.ACCENT if number == 0 else Ink.INK)
            for number, route in enumerate(routes)
        ]
        width, height = MAP_MM
        yield overview_map(
            stock,
            named,
            words,
            width_mm=width,
            height_mm=height,
            title=words.say("route-map-title"),
        )
    if routes[1:]:
        yield Heading(request.both("route-alternates"), 2)
        for number, route in enumerate(routes[1:], start=1):
            yield Paragraph((Run(_alternate(request, stock, number, route)),))
    yield from (Note(words.say("route-note")) for words in request.wordings)


def _facts(
    request: SheetRequest, rolling: Rolling, route: FoundRoute
) -> Iterator[tuple[str, Cell]]:
    plan, motorcade, move = request.plan, rolling.motorcade, rolling.move

    def said(key: str, **arguments: object) -> Cell:
        return Cell(tuple((Run(w.say(key, **arguments)),) for w in request.wordings))

    yield request.both("route-leaves"), _line(_clock(request, move.depart))
    yield request.both("route-arrives"), _line(_clock(request, route.arrives))
    yield (
        request.both("route-whole"),
        said("route-whole-value", km=f"{route.metres / 1000:.1f}", minutes=route.minutes),
    )
    yield request.both("field-escort"), said(f"choice-DriveMode-{route.request.mode}")
    if motorcade.calls:
        yield request.both("field-calls"), _line(motorcade.calls)
    hospital = plan.get(Hospital, motorcade.hospital)
    if hospital is not None:
        lines = [(Run(words.name(hospital)),) for words in request.wordings]
        yield request.both("field-hospital"), Cell((*lines, (Run(hospital.phone),)))


def _turns(request: SheetRequest, stock: RoadStock, steps: Sequence[Step]) -> Grid:
    columns = tuple(
        Column(
            key,
            tuple(words.say(HEADINGS.get(key, f"route-{key}")) for words in request.wordings),
            share,
            Align.START if key in ("road", "from", "turn") else Align.END,
        )
        for key, share in SHARES.items()
    )
    rows = [_turn_row(request, stock, step) for step in steps]
    if steps:
        last = steps[-1]
        end = _names(request, stock, last.end_node)
        km = f"{(last.starts_m + last.metres) / 1000:.1f}"
        ends = [(Run(w.say("route-end"), Mark.STRONG),) for w in request.wordings]
        cells = (_line("■"), Cell(tuple(ends)), end, _line(km), Cell(), _at(request, last.leaves))
        rows.append(Row(cells))
    return Grid(columns, tuple(rows))


def _turn_row(request: SheetRequest, stock: RoadStock, step: Step) -> Row:
    turn = [
        (Run(f"{SIGNS[step.turn]} {w.say(f'route-turn-{step.turn}')}"),) for w in request.wordings
    ]
    road = [(Run(road_name(step, words), Mark.STRONG),) for words in request.wordings]
    return Row(
        (
            Cell(tuple(turn)),
            Cell(tuple(road)),
            _names(request, stock, step.node),
            _line(f"{step.starts_m / 1000:.1f}"),
            _line(f"{step.metres / 1000:.1f}"),
            _at(request, step.enters),
        )
    )


def _names(request: SheetRequest, stock: RoadStock, node: str) -> Cell:
    found = stock.nodes.get(node)
    names = [
        words.pick(found.name_zh, found.name_en) if found else node for words in request.wordings
    ]
    return Cell(tuple((Run(name),) for name in dict.fromkeys(names)))


def _at(request: SheetRequest, moment: datetime) -> Cell:
    return _line(_clock(request, moment))


def _clock(request: SheetRequest, moment: datetime) -> str:
    """To the second: on a card of whole minutes two check points would have one time."""
    return f"{local(moment, request.plan.zone):%H:%M:%S}"


def _route_name(number: int, words: Wording) -> str:
    return (
        words.say("route-primary") if number == 0 else words.say("route-alternate", number=number)
    )


def _alternate(request: SheetRequest, stock: RoadStock, number: int, route: FoundRoute) -> str:
    words = request.lead
    steps = route_steps(stock, route)
    roads = [road_name(step, words) for step in steps if step.road_class is not RoadClass.ACCESS]
    return words.say(
        "route-alternate-line",
        name=_route_name(number, words),
        km=f"{route.metres / 1000:.1f}",
        minutes=route.minutes,
        roads=words.say("route-then").join(dict.fromkeys(roads)),
    )


def _no_route(request: SheetRequest, why: NoRoute | FoundRoute | None) -> str:
    if not isinstance(why, NoRoute):
        return request.both("route-none")
    about = request.lead.say("sheet-comma").join(
        label(request.plan, id, request.lead) for id in why.subjects
    )
    return request.both(f"no-route-{why.reason.value}", about=about)


def _line(text: str) -> Cell:
    return Cell(((Run(text),),))
