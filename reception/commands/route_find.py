"""`route`: the way from one place to another at a time of day, with alternates."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import msgspec

from reception.commands.command import ExitCode, Means
from reception.fields.route_words import map_source, no_route_words, road_lines
from reception.gazetteer import gazetteer_venues
from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.plan import Plan
from reception.plan.zone import local
from reception.routes.road_drives import road_drives
from reception.routes.road_stock import RoadStock
from reception.routes.route_answer import Answer, FoundRoute, NoRoute, NoWay, RouteRequest
from reception.routes.route_choice import route_choices
from reception.trouble import BadInput
from reception.wording import Wording, wording


def run(typed: Namespace, means: Means) -> int:
    """Tell the fastest way, and as many others as were asked for; the code says whether there is
    one.

    Raises:
        Trouble: the book cannot be read, or a place is not on its roads.
    """
    words = wording(typed.lang) if typed.lang else means.words
    plan = means.bookcase.read(typed.book).plan if typed.book else Plan(gazetteer_venues())
    depart = typed.depart or local(means.bookcase.clock(), plan.zone).replace(tzinfo=None)
    request = RouteRequest(
        origin=getattr(typed, "from"),
        destination=typed.to,
        depart=depart.replace(tzinfo=plan.zone),
        mode=DriveMode(typed.mode or DriveMode.ESCORTED),
    )
    finder = road_drives(plan, Margins.of(plan)).finder
    answers = route_choices(finder, request, typed.alternates or 0)
    stock = finder.roads.stock
    _require_known(answers[0])
    if typed.json:
        told = _told(answers, request, stock, plan, words)
        means.out.write(msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n")
    else:
        means.out.writelines(f"{line}\n" for line in _lines(answers, request, stock, plan, words))
    return ExitCode.FINE if isinstance(answers[0], FoundRoute) else ExitCode.CONFLICTS


def _require_known(answer: Answer) -> None:
    if isinstance(answer, NoRoute) and answer.reason is NoWay.UNKNOWN_PLACE:
        raise BadInput("route-no-place", file="", typed=answer.subjects[0])


def _lines(
    answers: list[Answer], request: RouteRequest, stock: RoadStock, plan: Plan, words: Wording
) -> Iterator[str]:
    ends = [_place(stock, id, words) for id in (request.origin, request.destination)]
    yield words.say(
        "route-head",
        origin=ends[0],
        destination=ends[1],
        depart=words.stamp(request.depart, plan.zone),
        mode=words.say(f"choice-DriveMode-{request.mode.value}"),
    )
    for number, answer in enumerate(answers):
        if isinstance(answer, NoRoute):
            yield words.say("route-not-found", why=no_route_words(answer, plan, words))
            continue
        yield ""
        yield words.say(
            "route-found-alternate" if number else "route-found",
            number=number,
            minutes=answer.minutes,
            km=f"{answer.metres / 1000:.1f}",
            arrives=words.clock(request.depart + timedelta(minutes=answer.minutes), plan.zone),
        )
        for line in road_lines(answer, stock, words):
            clock, km = words.clock(line.enters, plan.zone), f"{line.metres / 1000:5.1f}"
            yield words.say("route-line", clock=clock, km=km, road=line.name)
    if isinstance(answers[0], FoundRoute):
        yield ""
        yield words.say("route-assumed")
        yield map_source(stock.attribution, words)


def _told(
    answers: list[Answer], request: RouteRequest, stock: RoadStock, plan: Plan, words: Wording
) -> dict[str, Any]:
    routes = [answer for answer in answers if isinstance(answer, FoundRoute)]
    none = next((answer for answer in answers if isinstance(answer, NoRoute)), None)
    return {
        "from": request.origin,
        "to": request.destination,
        "depart": request.depart,
        "mode": request.mode.value,
        "routes": [_route(route, stock, plan, words) for route in routes],
        "no_route": none
        and {
            "reason": none.reason.value,
            "subjects": none.subjects,
            "until": none.until and local(none.until, plan.zone),
            "text": no_route_words(none, plan, words),
        },
        "attribution": stock.attribution,
    }


def _route(route: FoundRoute, stock: RoadStock, plan: Plan, words: Wording) -> dict[str, Any]:
    def clock(moment: datetime) -> str:
        return local(moment, plan.zone).isoformat(timespec="seconds")

    return {
        "minutes": route.minutes,
        "metres": round(route.metres),
        "arrives": clock(route.arrives),
        "nodes": route.nodes,
        "stretches": [
            {
                "id": part.stretch,
                "along": part.along,
                "metres": round(part.metres),
                "enters": clock(part.enters),
                "leaves": clock(part.leaves),
            }
            for part in route.parts
        ],
        "roads": [
            {"name": line.name, "metres": round(line.metres), "enters": clock(line.enters)}
            for line in road_lines(route, stock, words)
        ],
    }


def _place(stock: RoadStock, id: str, words: Wording) -> str:
    node = stock.nodes.get(id)
    return (words.pick(node.name_zh, node.name_en) if node else "") or id
