"""The reader: every line by its first word."""

from __future__ import annotations

from collections.abc import Callable

from reception.exchange.programme_text import (
    desk,
    host,
    orders,
    party,
    places,
    programme,
    records,
    seats,
    ties,
)
from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.entries import ENTRY_FORM, is_entry
from reception.exchange.programme_text.lines import Line, lines_of
from reception.plan.plan import Plan

WORDS: dict[str, Callable[[Draft, Line], None]] = {
    "zone": host.zone_from_line,
    "setting": host.setting_from_line,
    "unit": host.unit_from_line,
    "gazetteer": places.gazetteer_from_line,
    "venue": places.venue_from_line,
    "room": places.room_from_line,
    "closed": places.closure_from_line,
    "person": host.person_from_line,
    "thing": host.thing_from_line,
    "vehicle": host.vehicle_from_line,
    "pool": host.pool_from_line,
    "delegation": party.delegation_from_line,
    "member": party.member_from_line,
    "stay": party.stay_from_line,
    "phase": party.phase_from_line,
    "track": party.track_from_line,
    "day": programme.day_from_line,
    "order": orders.order_from_line,
    "moved": orders.moved_from_line,
    "seats": seats.seating_from_line,
    "seat": seats.place_from_line,
    "link": ties.link_from_line,
    "apart": ties.keep_apart_from_line,
    "task": desk.task_from_line,
    "accepted": desk.acceptance_from_line,
    "record": records.record_from_line,
}
"""The first words of lines; every other line is one of the programme."""


def plan_from_text(text: str, *, file: str = "<text>") -> Plan:
    """The plan that a programme text tells of, with those shipped venues and rooms it names.

    `file` is what complaints call the text. The same text always gives the same plan, ids made
    from tracks and times included.

    Raises:
        BadInput: a line is wrong; its `place` is the line's number.
    """
    draft = Draft()
    for line in lines_of(text, file):
        word = line.head.split(maxsplit=1)[0]
        if word in WORDS:
            WORDS[word](draft, line)
        elif is_entry(line.head):
            programme.item_from_line(draft, line)
        else:
            words = " ".join(WORDS)
            raise line.wrong("line-unknown", word=word, words=words, form=ENTRY_FORM)
    return draft.plan
