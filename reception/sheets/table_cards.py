"""Place cards and table cards, to be cut out and folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from reception.ceremonies.seating_chart import Taken
from reception.ceremonies.seats import TWO_SIDED, SeatPart
from reception.plan.member import Member
from reception.sheets.blocks import (
    Card,
    CardFold,
    CardLine,
    Cards,
    CardText,
    Document,
    Run,
)
from reception.sheets.request import SheetRequest
from reception.sheets.seating_sheet import Furnished, furnished, person_lines, title_lines
from reception.sheets.sheet_pages import paged
from reception.trouble import Trouble

PLACE_MM = (90.0, 50.0)
TABLE_MM = (140.0, 95.0)
LISTED_AT_MOST = 18
"""Names that stand below one another on a table's card; more run on in lines."""
TOLD_AT_MOST = 48
"""Of a table with more than that the card tells how many there are, and the seating plan who."""
BETWEEN = "   ·   "
WRITTEN_ON = "_" * 14
"""The line on which a name is written by hand."""


def place_cards(request: SheetRequest) -> Document:
    """A folded card for everybody who sits at a table, by table and seat: the name in all
    languages of the sheet and, where it is on record, in the guest's own script, the same on both
    sides. Of a party of whom only the number is known there is a card for each seat, with the
    delegation's name and a line on which the name is written by hand. Who interprets from a chair
    behind has none.

    Raises:
        Trouble: there is no such delegation, no seating, or nobody has a seat yet.
    """
    cards = [
        card
        for one in furnished(request, standing=False)
        for taken in one.chart.taken
        if taken.seat.part is not SeatPart.BEHIND
        for card in _place_card(request, taken)
    ]
    if not cards:
        raise Trouble("sheet-nobody-seated")
    block = Cards(
        cards=tuple(cards), width_mm=PLACE_MM[0], height_mm=PLACE_MM[1], fold=CardFold.TENT
    )
    return paged(request, request.both("place-cards-title"), [[block]])


def table_cards(request: SheetRequest) -> Document:
    """A card for each table: its number, and who sits there.

    Raises:
        Trouble: there is no such delegation, or no seating with tables of their own.
    """
    width, height = TABLE_MM
    parts = [
        [Cards(cards=cards, width_mm=width, height_mm=height, middle=False)]
        for one in furnished(request, standing=False)
        if (cards := tuple(_table_cards(request, one)))
    ]
    if not parts:
        raise Trouble("sheet-no-tables")
    return paged(request, request.both("table-cards-title"), parts)


def _place_card(request: SheetRequest, taken: Taken) -> Iterator[Card]:
    found = request.plan.find(taken.place.person) if taken.place else None
    if found is None:
        return
    names = [name for name in person_lines(request, found.id) if name]
    unnamed = not names or (isinstance(found, Member) and found.persons > 1)
    lines = (_unnamed if unnamed else _named)(request, found.id, names)
    yield Card(tuple(lines), tuple(lines))


def _unnamed(request: SheetRequest, person: str, party: Sequence[str]) -> list[CardLine]:
    """A line to write on, whose delegation it is, and what the party is called there."""
    found = request.plan.find(person)
    delegation = found.delegation if isinstance(found, Member) else ""
    small = (*party, *title_lines(request, person))
    return [
        CardLine((Run(WRITTEN_ON),), CardText.NAME),
        *(CardLine((Run(name),), CardText.LEAD) for name in person_lines(request, delegation)),
        *(CardLine((Run(text),), CardText.SMALL) for text in dict.fromkeys(small)),
    ]


def _named(request: SheetRequest, person: str, names: Sequence[str]) -> list[CardLine]:
    titles = title_lines(request, person)
    own = own_script(request, person)
    lines = [CardLine((Run(names[0]),), CardText.NAME)]
    lines += [CardLine((Run(name),), CardText.LEAD) for name in dict.fromkeys((*names[1:], *own))]
    return lines + [CardLine((Run(title),), CardText.SMALL) for title in titles]


def own_script(request: SheetRequest, person: str) -> list[str]:
    """The name as its bearer writes it, where it is on record and no language of the sheet has it
    so."""
    found = request.plan.find(person)
    if not isinstance(found, Member) or not found.name_native:
        return []
    return [found.name_native] if found.name_native not in person_lines(request, person) else []


def _table_cards(request: SheetRequest, one: Furnished) -> Iterator[Card]:
    if one.chart.seating.form in TWO_SIDED:
        return
    for table, seats in one.chart.tables.items():
        at_table = [one for one in seats if one.seat.part is not SeatPart.BEHIND]
        persons = [taken.place.person for taken in at_table if taken.place]
        if not persons:
            continue
        named = [words.say("seating-table", table=str(table)) for words in request.wordings]
        heading = "  ".join(dict.fromkeys(named))
        lines = [CardLine((Run(heading),), CardText.NAME)]
        names = [_told(request, id, count) for id, count in Counter(persons).items()]
        if len(names) > TOLD_AT_MOST:
            names = [request.both("table-card-persons", count=len(persons))]
        elif len(names) > LISTED_AT_MOST:
            names = [BETWEEN.join(names)]
        lines += [CardLine((Run(name),), CardText.BODY) for name in names]
        yield Card(tuple(lines))


def _told(request: SheetRequest, person: str, count: int) -> str:
    """A name in every language, and how many it stands for where they are several."""
    named = dict.fromkeys(
        words.say("seating-several", name=words.name(found), count=count)
        for words in request.wordings
        if (found := request.plan.find(person))
    )
    return "  ".join(named)
