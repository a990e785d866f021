"""Places: venues, rooms, and the times when they are closed."""

from __future__ import annotations

import msgspec

from reception.exchange.programme_text.clocks import moment_of
from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import (
    Fields,
    Words,
    decimal,
    fields_of,
    named,
    number,
)
from reception.exchange.programme_text.lines import Clause, Line
from reception.gazetteer import gazetteer_rooms, gazetteer_venues
from reception.plan.room import Layout, Room
from reception.plan.venue import Closure, Venue


def gazetteer_from_line(draft: Draft, line: Line) -> None:
    """``gazetteer``: every shipped venue and room, not only those the text names."""
    for record in (*gazetteer_venues(), *gazetteer_rooms()):
        draft.known(record.id)


def venue_from_line(draft: Draft, line: Line) -> None:
    """``venue HALL 大会堂 | Hall; at 39.9 116.4``, or a shipped id with what differs."""
    _place(draft, line, Venue, VENUE_WORDS)


def room_from_line(draft: Draft, line: Line) -> None:
    """``room EAST 东厅 | East Hall; in HALL; for 80; for 40 banquet``, or a shipped id."""
    _place(draft, line, Room, ROOM_WORDS)


def closure_from_line(draft: Draft, line: Line) -> None:
    """``closed 2019-09-14 00:00 > 2019-09-15 24:00 演练 | rehearsal`` of the place above."""
    place = draft.records.get(draft.place)
    if not isinstance(place, Venue | Room):
        raise line.wrong("needs-above", word="venue / room")
    start, _, rest = line.head.removeprefix("closed").partition(">")
    words = rest.split(maxsplit=2)
    if len(words) < 2:
        raise line.wrong("form", form="closed 2019-09-14 00:00 > 2019-09-15 24:00 ZH | EN")
    closure = Closure(
        starts=moment_of(line, start.strip(), None, draft.zone),
        ends=moment_of(line, " ".join(words[:2]), None, draft.zone),
        **named(line, "".join(words[2:]), "reason"),
    )
    if closure.ends <= closure.starts:
        raise line.wrong("closed-early")
    draft.replace(msgspec.structs.replace(place, closures=(*place.closures, closure)))


def _place(draft: Draft, line: Line, kind: type[Venue] | type[Room], words: Words) -> None:
    form = f"{kind.KIND} ID ZH | EN; …"
    _, *told = line.head.split(maxsplit=2)
    if not told:
        raise line.wrong("form", form=form)
    shipped = draft.known(told[0]) if told[0] not in draft.numbers else None
    said: Fields = {"id": told[0], **named(line, "".join(told[1:]))}
    for clause in line.all_of("for"):
        said |= _capacity(line, clause, said)
    fields = fields_of(draft, line.without("for"), kind, words, said)
    draft.place = told[0]
    if isinstance(shipped, kind):
        draft.add(line, msgspec.structs.replace(shipped, **fields))
    elif "name_zh" not in fields and "name_en" not in fields:
        raise line.wrong("form", form=form)
    elif kind is Room and "venue" not in fields:
        raise line.wrong("form", form="room ID ZH | EN; in VENUE; …")
    else:
        draft.add(line, kind(**fields))


def _capacity(line: Line, clause: Clause, said: Fields) -> Fields:
    count, _, layout = clause.value.partition(" ")
    persons = number(line, count, clause)
    if not layout:
        return {"capacity": persons}
    return {"layouts": (*said.get("layouts", ()), Layout(name=layout, capacity=persons))}


def _position(draft: Draft, line: Line, clause: Clause) -> Fields:
    degrees = clause.value.replace(",", " ").split()
    if len(degrees) != 2:
        raise line.wrong("form", at=clause, form="at 39.9035 116.3875")
    latitude, longitude = (decimal(line, text, clause) for text in degrees)
    return {"latitude": latitude, "longitude": longitude}


VENUE_WORDS: Words = {"at": _position, "accepted": "accepted_from"}
ROOM_WORDS: Words = {
    "in": "venue",
    "setup": "setup_minutes",
    "turn": "turn_round_minutes",
    "stairs": ("step_free", False),
    "accepted": "accepted_from",
}
