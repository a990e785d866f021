"""Routes in words: the roads one after the other, and why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from reception.fields.labels import label
from reception.plan.plan import Plan
from reception.routes.road_stock import ATTRIBUTION, RoadStock
from reception.routes.route_answer import FoundRoute, NoRoute
from reception.wording import Wording


class RoadLine(msgspec.Struct, frozen=True):
    """Some stretches of one name in a row: how far, and when the head comes to the first."""

    name: str
    metres: float
    enters: datetime


def map_source(attribution: str, words: Wording) -> str:
    """Whose data a map is drawn from, as their licence asks to be told, in the reader's language;
    what an office entered for a network of its own stays as it is written."""
    return words.say("road-source") if attribution == ATTRIBUTION else attribution


def road_lines(route: FoundRoute, stock: RoadStock, words: Wording) -> Iterator[RoadLine]:
    """The roads of a route in the order in which they are driven."""
    gathered: RoadLine | None = None
    for part in route.parts:
        stretch = stock.stretches[part.stretch]
        name = words.pick(stretch.name_zh, stretch.name_en) or stretch.id
        if gathered is not None and gathered.name == name:
            metres = gathered.metres + part.metres
            gathered = msgspec.structs.replace(gathered, metres=metres)
            continue
        if gathered is not None:
            yield gathered
        gathered = RoadLine(name, part.metres, part.enters)
    if gathered is not None:
        yield gathered


def no_route_words(answer: NoRoute, plan: Plan, words: Wording) -> str:
    """Why there is no route, and when there is one again."""
    names = words.say("field-comma").join(label(plan, id, words) for id in answer.subjects)
    until = words.stamp(answer.until, plan.zone) if answer.until else ""
    return no_way_words(answer.reason.value, names, until, words)


def no_way_words(reason: str, about: str, until: str, words: Wording) -> str:
    """The same of what is words already."""
    said = words.say(f"no-route-{reason}", about=about)
    return said + words.say("no-route-until", until=until) if until else said
