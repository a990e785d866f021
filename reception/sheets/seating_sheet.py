"""The seating plan and the photograph chart: who has which seat, drawn and listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

import msgspec

from reception.ceremonies.seating_chart import SeatingChart, Taken, seating_chart
from reception.ceremonies.seating_text import care_lines, place_text
from reception.ceremonies.seats import GUEST_TABLE, TWO_SIDED, SeatPart
from reception.ceremonies.sitters import Sitter
from reception.fields.labels import delegation_sign
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.place import Place
from reception.plan.seating import Seating, SeatingForm
from reception.sheets.blocks import (
    Block,
    Cell,
    Document,
    Facts,
    Grid,
    Line,
    Mark,
    Orientation,
    Row,
    RowLook,
    Run,
    Title,
)
from reception.sheets.ceremony_words import engagement_headings, is_wanted
from reception.sheets.drafts import draft_blocks, draft_title, in_every_language
from reception.sheets.request import SheetRequest
from reception.sheets.seating_drawing import is_numbered, seating_drawing, table_drawing
from reception.sheets.sheet_pages import paged
from reception.trouble import Trouble
from reception.wording import Wording

STANDING = (SeatingForm.PHOTO, SeatingForm.RECEIVING_LINE)
"""Forms in which one stands: they have a chart of their own."""
SHARES = {"seat": 12, "name": 44, "title": 44, "party": 15, "care": 24, "why": 51}
STANDING_SHARES = {"seat": 14, "name": 70, "title": 82, "party": 22, "why": 75}
"""Widths of the columns in millimetres; nobody eats standing in a row."""
NAMED_AT_MOST = 40
"""A sentence with more names is read by nobody."""
ROOM_MM, STANDING_ROOM_MM = (176.0, 180.0), (262.0, 108.0)
"""What a page, upright or lying, has for the drawing below the title."""


class Furnished(msgspec.Struct, frozen=True):
    """A seating that is printed."""

    chart: SeatingChart
    engagement: Engagement


def seating_sheet(request: SheetRequest) -> Document:
    """The seats of a day or of one delegation, each seating on a page of its own: the room from
    above, and by table who sits there, with diets, and why. What has no seat yet is listed as such.

    Raises:
        Trouble: there is no such delegation, or no seating.
    """
    return _document(request, standing=False)


def photo_chart(request: SheetRequest) -> Document:
    """The same of photographs and receiving lines, row by row.

    Raises:
        Trouble: there is no such delegation, or nothing of the kind.
    """
    return _document(request, standing=True)


def furnished(request: SheetRequest, *, standing: bool | None) -> list[Furnished]:
    """The seatings a request is about, by the start of their engagements; with `standing` only
    those at which one stands, without it only the others, and with None all.

    Raises:
        Trouble: there is no such delegation, or no seating.
    """
    plan = request.plan
    if request.delegation and plan.get(Delegation, request.delegation) is None:
        raise Trouble("sheet-no-delegation", id=request.delegation)
    found = []
    for seating in plan.table(Seating).values():
        engagement = plan.get(Engagement, seating.engagement)
        wanted = standing is None or (seating.form in STANDING) is standing
        if wanted and engagement is not None and is_wanted(request, engagement):
            found.append(Furnished(seating_chart(plan, seating), engagement))
    if not found:
        raise Trouble("sheet-no-photographs" if standing else "sheet-no-seatings")
    return sorted(found, key=lambda one: (one.engagement.start, one.chart.seating.id))


def person_lines(request: SheetRequest, person: str) -> list[str]:
    """The names of a person in all languages of a sheet, each once."""
    found = request.plan.find(person)
    return list(dict.fromkeys(words.name(found) for words in request.wordings)) if found else []


def title_lines(request: SheetRequest, person: str) -> list[str]:
    """The offices a person holds, likewise."""
    found = request.plan.find(person)
    if not isinstance(found, Member | HostPerson):
        return []
    titles = (words.pick(found.title_zh, found.title_en) for words in request.wordings)
    return list(dict.fromkeys(filter(None, titles)))


def _document(request: SheetRequest, *, standing: bool) -> Document:
    title = request.both("photo-chart-title" if standing else "seating-sheet-title")
    parts = (_seating_blocks(request, one, title) for one in furnished(request, standing=standing))
    lying = Orientation.LANDSCAPE if standing else Orientation.PORTRAIT
    return paged(request, title, parts, orientation=lying)


def _seating_blocks(request: SheetRequest, one: Furnished, title: str) -> Iterator[Block]:
    chart = one.chart
    standing = chart.seating.form in STANDING
    lacks = in_every_language(request, lambda words: _lacking(request, chart, words))
    headings = tuple(engagement_headings(request, one.engagement))
    yield Title(draft_title(request, title, lacks), headings)
    yield Facts(tuple(_facts(request, chart)))
    yield from draft_blocks(request, lacks)
    room = STANDING_ROOM_MM if standing else ROOM_MM
    yield seating_drawing(request.plan, chart, request.wordings, room=room)
    pattern = table_drawing(request.plan, chart, request.wordings)
    if pattern is not None and not is_numbered(chart, room):
        yield pattern
    shares = STANDING_SHARES if standing else SHARES
    rows = tuple(_rows(request, chart, shares))
    if rows:
        yield Grid(request.columns("seating", shares, ("seat",)), rows)


def _facts(request: SheetRequest, chart: SeatingChart) -> Iterator[tuple[str, Cell]]:
    seating = chart.seating
    form = request.both(f"choice-SeatingForm-{seating.form.value}")
    yield request.both("field-form"), _cell([form])
    agreed = [request.plan.get(Delegation, id) for id in seating.agreed_by]
    signs = [delegation_sign(one, request.lead) for one in agreed if one]
    if seating.host_agreed_on:
        day = request.lead.full_day(seating.host_agreed_on)
        signs.append(request.lead.say("seating-host-agreed", day=day))
    said = request.lead.say("field-comma").join(signs)
    yield request.both("field-agreed_by"), _open(request, said)
    day = request.lead.full_day(seating.inspected_on) if seating.inspected_on else ""
    yield request.both("field-inspected_on"), _open(request, day)


def _rows(request: SheetRequest, chart: SeatingChart, columns: Collection[str]) -> Iterator[Row]:
    """Who sits there, table by table; a table at which nobody does is not listed."""
    tables = chart.tables
    for table, seats in tables.items():
        placed = [taken for taken in seats if taken.place is not None]
        if placed and len(tables) > 1:
            heading = _table_name(request, chart, table)
            yield Row((Cell(((Run(heading, Mark.STRONG),),)),), RowLook.SECTION)
        for taken in placed:
            cells = _cells(request, chart, taken)
            yield Row(tuple(cells[key] for key in columns))


def _cells(request: SheetRequest, chart: SeatingChart, taken: Taken) -> dict[str, Cell]:
    place = taken.place
    assert place is not None
    person = request.plan.find(place.person)
    number = str(taken.seat.seat)
    if taken.seat.part is SeatPart.BEHIND:
        number = request.lead.say("seating-behind", seat=number)
    why = place_text(request.plan, chart.seating, place, taken.by_rule, request.lead)
    return {
        "seat": _cell([number]),
        "name": _cell(person_lines(request, place.person)),
        "title": _cell(title_lines(request, place.person)),
        "party": _cell([_party(request, person)]),
        "care": _cell(care_lines(person, request.lead)),
        "why": _cell([why]),
    }


def _party(request: SheetRequest, person: object) -> str:
    if isinstance(person, Member):
        delegation = request.plan.get(Delegation, person.delegation)
        return delegation_sign(delegation, request.lead) if delegation else ""
    return request.lead.say("seating-host-side")


def _table_name(request: SheetRequest, chart: SeatingChart, table: int) -> str:
    if chart.seating.form in TWO_SIDED:
        key = "seating-side-guests" if table == GUEST_TABLE else "seating-side-hosts"
        return request.both(key)
    key = "seating-row" if chart.seating.form is SeatingForm.PHOTO else "seating-table"
    return request.both(key, table=str(table))


def _lacking(request: SheetRequest, chart: SeatingChart, words: Wording) -> Iterator[str]:
    """What makes it a draft, one sentence each: too few seats, who has none, who
    was given one that is not there."""
    seated = sum(one.sitter is not None for one in chart.taken)
    if chart.proposal is None:
        persons = seated + len(chart.waiting)
        yield words.say("seating-too-few-seats", persons=persons, seats=len(chart.taken))
    if chart.waiting:
        yield _naming(request, words, "seating-waiting", chart.waiting)
    if chart.stray:
        yield _naming(request, words, "seating-stray", chart.stray)


def _naming(
    request: SheetRequest, words: Wording, key: str, entries: Iterable[Sitter | Place]
) -> str:
    """A sentence with names, in each who is told how often; not all of very many."""
    counts = Counter(entry.person for entry in entries)
    said = [
        words.say("seating-several", name=words.name(person), count=count)
        for id, count in counts.items()
        if (person := request.plan.find(id))
    ]
    names = words.say("field-comma").join(said[:NAMED_AT_MOST])
    return words.say(key, names=names, more=max(0, len(said) - NAMED_AT_MOST))


def _open(request: SheetRequest, said: str) -> Cell:
    """What is known, or that it is still open."""
    if said:
        return _cell([said])
    return Cell(((Run(request.lead.say("sheet-tbc"), Mark.TBC),),))


def _cell(lines: list[str]) -> Cell:
    kept: tuple[Line, ...] = tuple((Run(line),) for line in lines if line)
    return Cell(kept)
