"""What the parts of the flags page say alike: moments, headings of columns, cells."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from reception.fields.labels import short_moment
from reception.sheets.blocks import Cell, Mark, Run
from reception.sheets.request import SheetRequest
from reception.wording import Wording

NUMBERS = frozenset({"flags", "host", "guest"})


def lead_moment(request: SheetRequest, instant: float | None) -> str:
    """An instant in seconds since the epoch in the first language; empty for none."""
    return "" if instant is None else moment_in(request, instant, request.lead)


def lead_span(request: SheetRequest, start: float, end: float) -> str:
    """From when to when; the day once where both are on the same."""
    zone = request.plan.zone
    first, last = (datetime.fromtimestamp(at, zone) for at in (start, end))
    until = f"{last:%H:%M}" if first.date() == last.date() else lead_moment(request, end)
    return lead_moment(request, start) if start == end else f"{lead_moment(request, start)}–{until}"


def moment_in(request: SheetRequest, instant: float, words: Wording) -> str:
    """An instant in seconds since the epoch, as short as it can be said."""
    return short_moment(datetime.fromtimestamp(instant, UTC), request.plan.zone, words)


def chosen_words(request: SheetRequest, sort: str, value: str) -> list[str]:
    """A choice in all languages."""
    return once(words.say(f"choice-{sort}-{value}") for words in request.wordings)


def once(texts: Iterable[str]) -> list[str]:
    """Each text once, empty ones left out: names are often alike in both languages."""
    return list(dict.fromkeys(filter(None, texts)))


def lines_of(texts: Iterable[str], mark: Mark = Mark.PLAIN) -> Cell:
    """A cell with each text on a line of its own."""
    return Cell(tuple((Run(text, mark),) for text in texts if text))
