"""The contacts of a briefing pack: whom to call on our side, and on the guest's."""

from __future__ import annotations

from collections.abc import Iterator

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.kinds import Item
from reception.plan.motorcade import Motorcade
from reception.plan.plan import Plan
from reception.plan.unit import Unit
from reception.sheets.blocks import Block, Cell, Facts, Grid, Heading, Mark, Row, Run
from reception.sheets.day_sheets import stays_told
from reception.sheets.flag_brief_words import lines_of, once
from reception.sheets.request import SheetRequest

CONTACTS = {"duty": 60, "name": 64, "title": 82, "phone": 60}
"""Widths of the columns in millimetres."""


def contact_page(request: SheetRequest, delegation: Delegation) -> Iterator[Block]:
    """Everybody of our side who has to do with the guests, with his duties; drivers have cards of
    their own. Who has no number is told to have none yet."""
    plan = request.plan
    units = _units(plan, delegation)
    duties = _duties(plan, delegation)
    facts = [
        (" ".join(once(words.name(unit) for words in request.wordings)), _lines(unit.contact))
        for unit in units
        if unit.contact
    ]
    if delegation.contact:
        facts.insert(0, (request.both("briefing-their-contact"), _lines(delegation.contact)))
    if not facts and not duties:
        return
    yield Heading(request.both("briefing-contacts-title"))
    if facts:
        yield Facts(tuple(facts))
    rows = tuple(_row(request, person, keys) for person, keys in duties.items())
    if rows:
        yield Grid(request.columns("briefing-contact", CONTACTS), rows)


def _units(plan: Plan, delegation: Delegation) -> list[Unit]:
    """Who leads, and who answers for the engagements."""
    leading = (stay.unit for stay in stays_told(plan, delegation))
    items = _items(plan, delegation)
    answering = (item.unit for item in items if isinstance(item, Engagement))
    return [unit for id in dict.fromkeys((*leading, *answering)) if (unit := plan.get(Unit, id))]


def _duties(plan: Plan, delegation: Delegation) -> dict[str, list[str]]:
    """By person the keys of what he does: who leads the group first, then by the programme."""
    found: dict[str, list[str]] = {}

    def put(person: str, key: str) -> None:
        record = plan.get(HostPerson, person)
        if record is not None and record.role is not HostRole.DRIVER:
            keys = found.setdefault(person, [])
            if key not in keys:
                keys.append(key)

    for stay in stays_told(plan, delegation):
        put(stay.officer, "sheet-fact-officer")
    for item in _items(plan, delegation):
        for holding in plan.holdings_of(item.id):
            put(holding.resource, f"choice-HoldingRole-{holding.role.value}")
        for motorcade in plan.referring(Motorcade, "move", item.id):
            put(motorcade.commander, "field-commander")
    return found


def _items(plan: Plan, delegation: Delegation) -> list[Item]:
    """All that takes place of a delegation's stays, in order of time, each once."""
    items = (
        item
        for stay in stays_told(plan, delegation)
        for track in plan.tracks_of(stay.id)
        for item in plan.items_of(track.id)
    )
    there = {item.id: item for item in items if plan.takes_place(item)}
    return sorted(there.values(), key=lambda item: (item.begins, item.id))


def _row(request: SheetRequest, person: str, keys: list[str]) -> Row:
    plan, wordings = request.plan, request.wordings
    record = plan.get(HostPerson, person)
    assert record is not None, person  # `_duties` names only those that there are
    unit = plan.get(Unit, record.unit)
    titles = [*once(words.pick(record.title_zh, record.title_en) for words in wordings)]
    titles += once(words.name(unit) for words in wordings) if unit else []
    phone = _lines(record.phone) if record.phone else _open(request)
    return Row(
        (
            lines_of(once(words.say(key) for key in keys for words in wordings)),
            lines_of(once(words.name(record) for words in wordings)),
            lines_of(titles),
            phone,
        )
    )


def _lines(text: str) -> Cell:
    return lines_of(text.split("\n"))


def _open(request: SheetRequest) -> Cell:
    return Cell(((Run(request.both("sheet-tbc"), Mark.TBC),),))
