"""Seats: how a room is furnished for an engagement, and who sits where."""

from __future__ import annotations

import re

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Fields, Words, choice, fields_of
from reception.exchange.programme_text.lines import Line
from reception.exchange.programme_text.phrases import Counted, engagement_above, fields_said
from reception.plan.place import Place
from reception.plan.seating import GuestSide, InterpreterPlace, Seating, SeatingForm, TableLay
from reception.plan.side import Frame

SEATS = re.compile(r"seats (\S+?)(?: ?:(.*))?$")
SEATS_FORM = "seats round-tables: 30 tables of 10, interpreters behind; host wang; guest silva"
SEAT = re.compile(r"seat (\S+) (?:(\d{1,5})/)?(\d{1,5})$", re.ASCII)
SEAT_FORM = "seat silva 1/2; kept; reason …"

PHRASES: dict[str, Fields] = {
    **{f"interpreters {place.value}": {"interpreters": place} for place in InterpreterPlace},
    **{f"guest {side.value}": {"guest_side": side} for side in GuestSide},
    **{
        f"guest {side.value} as {frame.value}": {"guest_side": side, "side_frame": frame}
        for side in GuestSide
        for frame in Frame
    },
    **{f"table {lay.value.replace('_', '-')}": {"lay": lay} for lay in TableLay},
}
COUNTED: Counted = {
    "N tables of N": lambda tables, seats: {"tables": tables, "seats": seats},
    "N rows of N": lambda rows, seats: {"tables": rows, "seats": seats},
    "N tables": lambda tables: {"tables": tables},
    "N rows": lambda rows: {"tables": rows},
    "N a side": lambda seats: {"seats": seats},
    "N seats": lambda seats: {"seats": seats},
}
SEAT_WORDS: Words = {"kept": ("pinned", True)}


def seating_from_line(draft: Draft, line: Line) -> None:
    """``seats round-tables: 30 tables of 10, interpreters behind; host wang; guest silva``, for the
    engagement above.

    Raises:
        BadInput: a word is unknown, or there is no engagement above.
    """
    found = SEATS.match(" ".join(line.head.split()))
    if not found:
        raise line.wrong("form", form=SEATS_FORM)
    said = {**engagement_above(draft, line), "form": choice(line, found[1], SeatingForm)}
    said |= fields_said(line, found[2] or "", PHRASES, COUNTED)
    fields = fields_of(draft, line.without("as"), Seating, {}, said)
    given = line.one_of("as")
    id = given.value if given else draft.id_made(f"{fields['engagement']}.seats")
    draft.seating = draft.add(line, Seating(id=id, **fields)).id


def place_from_line(draft: Draft, line: Line) -> None:
    """``seat silva 1/2; kept; reason 听力``: the second seat of the first table, of the seating
    above.

    Raises:
        BadInput: there is no seating above, or the person is unknown.
    """
    found = SEAT.match(" ".join(line.head.split()))
    if not found:
        raise line.wrong("form", form=SEAT_FORM)
    if not draft.seating:
        raise line.wrong("needs-above", word=SEATS_FORM)
    person = draft.reference(line, found[1], *Place.REFERENCES["person"]).id
    said: Fields = {
        "seating": draft.seating,
        "person": person,
        "table": int(found[2] or 1),
        "seat": int(found[3]),
    }
    fields = fields_of(draft, line.without("as"), Place, SEAT_WORDS, said)
    given = line.one_of("as")
    id = given.value if given else draft.id_made(f"{draft.seating}.{person}")
    draft.add(line, Place(id=id, **fields))
