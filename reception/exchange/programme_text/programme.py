"""The programme: days, engagements with sub-items and plans B, and moves."""

from __future__ import annotations

from functools import partial

from reception.exchange.programme_text.clocks import day_of
from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.entries import (
    Entry,
    actual_times,
    entry_from_line,
    entry_id,
    tracks_named,
)
from reception.exchange.programme_text.fields import (
    Fields,
    Words,
    choice,
    field_types,
    fields_of,
    named,
    number,
)
from reception.exchange.programme_text.holdings import HOLDING_WORDS, holdings_from_line
from reception.exchange.programme_text.lines import Clause, Line
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.move import Move, MoveMode
from reception.plan.record import Record
from reception.plan.room import Room

MOVE_FORM = "15:35-16:15 TRACK motorcade VENUE > VENUE; …"
MODES = {str(mode.value): mode for mode in MoveMode}


def day_from_line(draft: Draft, line: Line) -> None:
    """``day 2023-04-14``: the day of all lines below."""
    draft.day = day_of(line, line.head.removeprefix("day").strip())
    draft.item = draft.parent = None


def item_from_line(draft: Draft, line: Line) -> None:
    """``11:45-12:10 main wreath 敬献花圈 | Wreath @ MON_HERO; …`` or a move.

    ``+`` before the time makes it a part of the engagement above, ``or`` a plan B for the line
    above; both take its tracks, and an engagement also its place, unless they name their own.
    """
    entry = entry_from_line(draft, line)
    draft.order = draft.seating = ""
    if entry.kind in MODES:
        _move_from(draft, entry)
    else:
        _engagement_from(draft, entry)


def _engagement_from(draft: Draft, entry: Entry) -> None:
    line = entry.line
    title, at, place = f" {entry.tail}".rpartition(" @ ")
    said: Fields = {
        "engagement": choice(line, entry.kind, EngagementKind),
        "start": entry.start,
        **named(line, (title if at else entry.tail).strip(), "title"),
        **(_place(draft, line, place.strip()) if at else {}),
    }
    usual: Fields = {"end": entry.end}
    if entry.form:
        above = draft.parent if entry.form == "+" else draft.item
        if not isinstance(above, Engagement):
            raise line.wrong("needs-above", word=f"{entry.form} 11:45-12:10 …")
        usual |= {"tracks": above.tracks, "venue": above.venue, "room": above.room}
        if entry.form == "+":
            usual |= {"parent": above.id, "in_force": above.in_force}
        else:
            usual |= {"variant_of": above.id, "in_force": False}
    fields = usual | _fields(draft, entry, Engagement, ENGAGEMENT_WORDS, said)
    id = entry_id(draft, entry, fields["tracks"])
    record = draft.add(line, Engagement(id=id, **fields))
    holdings_from_line(draft, line, id)
    if entry.form != "+":
        draft.parent = record
    if not entry.form:
        draft.item = record


def _move_from(draft: Draft, entry: Entry) -> None:
    line = entry.line
    origin, arrow, destination = (part.strip() for part in entry.tail.partition(">"))
    if not arrow or entry.end is None or entry.form == "+":
        raise line.wrong("form", form=MOVE_FORM)
    said: Fields = {"depart": entry.start, "mode": MODES[entry.kind]}
    for field, id in (("origin", origin), ("destination", destination)):
        if id:
            said[field] = draft.reference(line, id, "venue").id
    usual: Fields = {"arrive": entry.end}
    if entry.form:
        if not isinstance(draft.item, Move):
            raise line.wrong("needs-above", word=MOVE_FORM)
        usual |= {"tracks": draft.item.tracks, "variant_of": draft.item.id, "in_force": False}
    fields = usual | _fields(draft, entry, Move, MOVE_WORDS, said)
    id = entry_id(draft, entry, fields["tracks"])
    record = draft.add(line, Move(id=id, **fields))
    holdings_from_line(draft, line, id)
    if not entry.form:
        draft.item, draft.parent = record, None


def _fields(draft: Draft, entry: Entry, record: type[Record], words: Words, said: Fields) -> Fields:
    if any(name not in field_types(record) for name in entry.fields):
        raise entry.line.wrong("signs", kind=record.KIND)
    said = said | entry.fields
    if entry.tracks is not None:
        said["tracks"] = entry.tracks
    return fields_of(draft, entry.line.without("as", *HOLDING_WORDS), record, words, said)


def _place(draft: Draft, line: Line, id: str) -> Fields:
    record = draft.reference(line, id, "venue", "room")
    if isinstance(record, Room):
        return {"venue": record.venue, "room": record.id}
    return {"venue": record.id, "room": ""}


def _tracks(draft: Draft, line: Line, clause: Clause) -> Fields:
    return {"tracks": tracks_named(draft, line, clause.value, clause)}


def _measured_drive(draft: Draft, line: Line, clause: Clause) -> Fields:
    minutes, _, source = clause.value.partition(" ")
    return {"drive_minutes": number(line, minutes, clause), "drive_source": source.strip()}


ENGAGEMENT_WORDS: Words = {
    "tracks": _tracks,
    "ends": "end",
    "least": "least_minutes",
    "assume": "assumed_minutes",
    "setup": "setup_minutes",
    "turn": "turn_round_minutes",
    "expects": "expected",
    "actual": partial(actual_times, start="actual_start", end="actual_end"),
}
MOVE_WORDS: Words = {
    "tracks": _tracks,
    "ends": "arrive",
    "drive": _measured_drive,
    "actual": partial(actual_times, start="actual_depart", end="actual_arrive"),
}
