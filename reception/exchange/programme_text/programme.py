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
    if entry.kind in MODES:
        _move_from(draft, entry)
    else:
        _engagement_from(draft, entry)


def _engagement_from(draft: Draft, entry: Entry) -> None:
    line = entry.line
    title, at, place = f" {entry.tail}".rpartition(" @ ")
    above = draft.parent if entry.form == "+" else draft.item
    fields: Fields = {"start": entry.start, "end": entry.end}
    fields |= _common(draft, entry, Engagement, ENGAGEMENT_WORDS)
    fields |= named(line, (title if at else entry.tail).strip(), "title")
    if entry.form and not isinstance(above, Engagement):
        raise line.wrong("needs-above", word=f"{entry.form} 11:45-12:10 …")
    if isinstance(above, Engagement) and entry.form:
        fields.setdefault("tracks", above.tracks)
        if not at:
            fields |= {"venue": above.venue, "room": above.room}
        if entry.form == "+":
            fields |= {"parent": above.id, "in_force": above.in_force}
        else:
            fields = {"variant_of": above.id, "in_force": False} | fields
    if at:
        fields |= _place(draft, line, place.strip())
    kind = choice(line, entry.kind, EngagementKind)
    id = entry_id(draft, entry, fields["tracks"])
    record = draft.add(line, Engagement(id=id, engagement=kind, **fields))
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
    fields: Fields = {"depart": entry.start, "arrive": entry.end, "mode": MODES[entry.kind]}
    for field, id in (("origin", origin), ("destination", destination)):
        if id:
            fields[field] = draft.reference(line, id, "venue").id
    fields |= _common(draft, entry, Move, MOVE_WORDS)
    if entry.form:
        if not isinstance(draft.item, Move):
            raise line.wrong("needs-above", word=MOVE_FORM)
        fields.setdefault("tracks", draft.item.tracks)
        fields = {"variant_of": draft.item.id, "in_force": False} | fields
    id = entry_id(draft, entry, fields["tracks"])
    record = draft.add(line, Move(id=id, **fields))
    holdings_from_line(draft, line, id)
    if not entry.form:
        draft.item, draft.parent = record, None


def _common(draft: Draft, entry: Entry, record: type[Record], words: Words) -> Fields:
    fields = dict(entry.fields)
    if any(name not in field_types(record) for name in fields):
        raise entry.line.wrong("signs", kind=record.KIND)
    if entry.tracks is not None:
        fields["tracks"] = entry.tracks
    return fields | fields_of(draft, entry.line.without("as", *HOLDING_WORDS), record, words)


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
