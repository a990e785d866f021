"""The seating plan and the photograph chart: who has which seat, drawn and listed."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from reception.ceremonies.seating_chart import SeatingChart, Taken, seating_chart
from reception.ceremonies.seating_text import care_lines, place_text
from reception.ceremonies.seats import GUEST_TABLE, TWO_SIDED, SeatPart
from reception.fields.labels import delegation_sign
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.member import Member
from reception.plan.seating import Seating, SeatingForm
from reception.sheets.blocks import (
    Block,
    Cell,
    Document,
    Facts,
    Grid,
    Line,
    Mark,
    Note,
    Row,
    RowLook,
    Run,
    Title,
)
from reception.sheets.ceremony_words import engagement_headings, is_wanted
from reception.sheets.request import SheetRequest
from reception.sheets.seating_drawing import seating_drawing
from reception.sheets.sheet_pages import paged
from reception.trouble import Trouble
from reception.wording import Wording

STANDING = (SeatingForm.PHOTO, SeatingForm.RECEIVING_LINE)
"""Forms in which one stands: they have a chart of their own."""
SHARES = {"seat": 12, "name": 52, "title": 52, "party": 16, "care": 24, "why": 34}
"""Widths of the columns in millimetres."""


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
    return paged(request, title, parts)


def _seating_blocks(request: SheetRequest, one: Furnished, title: str) -> Iterator[Block]:
    chart = one.chart
    draft = request.both("seating-sheet-draft") if chart.waiting else ""
    yield Title(f"{title} {draft}".rstrip(), tuple(engagement_headings(request, one.engagement)))
    yield Facts(tuple(_facts(request, chart)))
    yield seating_drawing(request.plan, chart, request.lead)
    yield Grid(request.columns("seating", SHARES, ("seat",)), tuple(_rows(request, chart)))
    if chart.waiting:
        yield Note(_waiting(request, chart))


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


def _rows(request: SheetRequest, chart: SeatingChart) -> Iterator[Row]:
    for table, seats in chart.tables.items():
        if len(chart.tables) > 1:
            heading = _table_name(request, chart, table)
            yield Row((Cell(((Run(heading, Mark.STRONG),),)),), RowLook.SECTION)
        for taken in seats:
            if taken.place is not None:
                yield _row(request, chart, taken)


def _row(request: SheetRequest, chart: SeatingChart, taken: Taken) -> Row:
    place = taken.place
    assert place is not None
    person = request.plan.find(place.person)
    number = str(taken.seat.seat)
    if taken.seat.part is SeatPart.BEHIND:
        number = request.lead.say("seating-behind", seat=number)
    why = place_text(request.plan, chart.seating, place, taken.by_rule, request.lead)
    cells = {
        "seat": _cell([number]),
        "name": _cell(person_lines(request, place.person)),
        "title": _cell(title_lines(request, place.person)),
        "party": _cell([_party(request, person)]),
        "care": _cell(care_lines(person, request.lead)),
        "why": _cell([why]),
    }
    return Row(tuple(cells[key] for key in SHARES))


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


def _waiting(request: SheetRequest, chart: SeatingChart) -> str:
    words: Wording = request.lead
    persons = dict.fromkeys(sitter.person for sitter in chart.waiting)
    names = [words.name(found) for id in persons if (found := request.plan.find(id))]
    return words.say("seating-waiting", names=words.say("field-comma").join(names))


def _open(request: SheetRequest, said: str) -> Cell:
    """What is known, or that it is still open."""
    if said:
        return _cell([said])
    return Cell(((Run(request.lead.say("sheet-tbc"), Mark.TBC),),))


def _cell(lines: list[str]) -> Cell:
    kept: tuple[Line, ...] = tuple((Run(line),) for line in lines if line)
    return Cell(kept)
