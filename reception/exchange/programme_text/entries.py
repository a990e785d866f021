"""Entries: what every line of a programme has in common: form, signs, times, tracks, kind."""

from __future__ import annotations

import re
from datetime import datetime

import msgspec

from reception.exchange.programme_text.clocks import clock_minutes, end_minutes, instant_of
from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Fields, number
from reception.exchange.programme_text.lines import Clause, Line
from reception.plan.engagement import Status

ENTRY = re.compile(
    r"(\+|or )?\s*([~!?x]*)(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2}|\?)(?=\s|$)(.*)", re.ASCII
)
ENTRY_FORM = "11:45-12:10 TRACK KIND ZH | EN @ PLACE; …"
SIGNS: dict[str, tuple[str, object]] = {
    "~": ("approximate", True),
    "!": ("fixed", True),
    "?": ("status", Status.TENTATIVE),
    "x": ("status", Status.CANCELLED),
}


class Entry(msgspec.Struct, frozen=True):
    """A line of the programme, not yet an engagement or a move.

    `form` is ``+`` for a part of the line above, ``or`` for its plan B, else empty; `tracks` is
    None where it takes those of the line above.
    """

    line: Line
    form: str
    fields: Fields
    start: datetime
    end: datetime | None
    tracks: tuple[str, ...] | None
    kind: str
    tail: str


def is_entry(head: str) -> bool:
    """Whether a line belongs to the programme: a time, perhaps with signs, ``+`` or ``or``."""
    return ENTRY.match(head) is not None


def entry_from_line(draft: Draft, line: Line) -> Entry:
    """The line taken apart.

    Raises:
        BadInput: there is no day above, a time is none, a track is unknown, words are missing.
    """
    found = ENTRY.match(line.head)
    if draft.day is None or found is None:
        raise line.wrong("needs-above", word="day")
    form, signs, clock, end_clock, tail = found.groups(default="")
    first = clock_minutes(line, clock)
    start, end = instant_of(draft.day, first, draft.zone), None
    fields: Fields = dict(SIGNS[sign] for sign in signs)
    if end_clock != "?":
        end = instant_of(draft.day, end_minutes(line, first, end_clock), draft.zone)
    elif (words := tail.split(maxsplit=1)) and words[0].isdigit():
        fields["assumed_minutes"] = number(line, words[0])
        tail = "".join(words[1:])
    tracks = None
    if not form:
        names, _, tail = tail.strip().partition(" ")
        tracks = tracks_named(draft, line, names)
    kind, _, tail = tail.strip().partition(" ")
    if not kind:
        raise line.wrong("form", form=ENTRY_FORM)
    return Entry(line, form.strip(), fields, start, end, tracks, kind, tail.strip())


def tracks_named(draft: Draft, line: Line, text: str, at: Clause | None = None) -> tuple[str, ...]:
    """The ids of the tracks in ``main,spouse``; ``all`` of this stay; none for ``-``.

    Raises:
        BadInput: one is unknown.
    """
    if text == "-":
        return ()
    if text == "all":
        return tuple(draft.tracks.values())
    names = text.replace(",", " ").split()
    ids = (draft.reference(line, name, "track", at=at).id for name in names)
    return tuple(dict.fromkeys(ids))


def entry_id(draft: Draft, entry: Entry, tracks: tuple[str, ...]) -> str:
    """The id after ``as``, or one made from track, day and time: ``BRA.main.0414.1145``."""
    given = entry.line.one_of("as")
    if given:
        return given.value
    clock = entry.start.astimezone(draft.zone)
    return draft.id_made(f"{tracks[0] if tracks else 'item'}.{clock:%m%d.%H%M}")


def actual_times(draft: Draft, line: Line, clause: Clause, start: str, end: str) -> Fields:
    """``actual 11:50-12:20`` or, while it is still going on, ``actual 11:50-?``, under the names
    that the record has for them.

    Raises:
        BadInput: these are no times of day.
    """
    first, dash, last = (part.strip() for part in clause.value.partition("-"))
    if draft.day is None or not dash:
        raise line.wrong("form", at=clause, form="actual 11:50-12:20")
    minutes = clock_minutes(line, first, clause)
    fields: Fields = {start: instant_of(draft.day, minutes, draft.zone)}
    if last != "?":
        ended = end_minutes(line, minutes, last, clause)
        fields[end] = instant_of(draft.day, ended, draft.zone)
    return fields
