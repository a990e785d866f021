"""The party of a briefing pack: who comes, what each is called, speaks, and must not be served."""

from __future__ import annotations

from collections.abc import Iterator

from reception.ceremonies.seating_text import care_lines
from reception.fields.labels import language_name
from reception.plan.delegation import Delegation
from reception.plan.member import Member
from reception.sheets.blocks import Block, Cell, Grid, Heading, Row, Run
from reception.sheets.flag_brief_words import once
from reception.sheets.item_words import NAMED_ROLES
from reception.sheets.request import SheetRequest

PARTY = {"order": 10, "name": 62, "title": 70, "role": 30, "languages": 40, "care": 54}
"""Widths of the columns in millimetres."""


def party_page(request: SheetRequest, delegation: Delegation) -> Iterator[Block]:
    """The guests who have a name, in the order of their list; nothing where there are none."""
    members = [one for one in request.plan.members_of(delegation.id) if one.role in NAMED_ROLES]
    if members:
        yield Heading(request.both("sheet-members"))
        rows = (_row(request, number, one) for number, one in enumerate(members, start=1))
        yield Grid(request.columns("briefing-party", PARTY, {"order"}), tuple(rows))


def _row(request: SheetRequest, number: int, member: Member) -> Row:
    wordings = request.wordings
    titles = once(words.pick(member.title_zh, member.title_en) for words in wordings)
    cells = {
        "order": [str(number)],
        "name": once((member.name_zh, member.name_en, member.name_native)),
        "title": titles,
        "role": once(words.say(f"choice-MemberRole-{member.role.value}") for words in wordings),
        "languages": once(
            words.say("field-comma").join(language_name(one, words) for one in member.languages)
            for words in wordings
        ),
        "care": once(line for words in wordings for line in care_lines(member, words)),
    }
    return Row(tuple(Cell(tuple((Run(text),) for text in cells[key])) for key in PARTY))
