"""Holdings: whom and what a line holds: ``; with wang(accompanying) li(zh/pt) holds stand``."""

from __future__ import annotations

import re
from enum import Enum

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Fields, choice, number
from reception.exchange.programme_text.lines import Clause, Line
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.record import Record

HOLDING_WORDS = ("with", "holds")
HELD = re.compile(r"([^\s()]+)(?:\(([^()]*)\))?(?:\s+|$)")
MINUTES = re.compile(r"(\d{1,5})/(\d{1,5})", re.ASCII)
HOST_ROLES: dict[HostRole, HoldingRole] = {
    HostRole.LEADER: HoldingRole.HOST,
    HostRole.OFFICER: HoldingRole.LIAISON,
    HostRole.INTERPRETER: HoldingRole.INTERPRETER,
}
USUAL_ROLES: dict[str, HoldingRole] = {
    "room": HoldingRole.HOLDING_ROOM,
    "thing": HoldingRole.CEREMONY,
    "vehicle": HoldingRole.CAR,
    "pool": HoldingRole.OTHER,
}
HELD_KINDS = Holding.REFERENCES["resource"]


def holdings_from_line(draft: Draft, line: Line, item: str) -> None:
    """Take in what the ``with`` and ``holds`` clauses of an item's line hold.

    In brackets after an id: its role, ``30/20`` for minutes before and after, ``zh/pt`` for an
    interpreter's languages, ``6`` for how many of a pool. Without a role, a leader is host, an
    officer liaison, a thing there for the ceremony, a room a holding room, a vehicle a car.

    Raises:
        BadInput: an id or a word in brackets is unknown.
    """
    for clause in line.all_of(*HOLDING_WORDS):
        place = 0
        while place < len(clause.value):
            held = HELD.match(clause.value, place)
            if held is None:
                form = "with wang(host) chen(interpreter zh/pt); holds band(60/15)"
                raise line.wrong("form", at=clause, form=form)
            place = held.end()
            record = draft.reference(line, held[1], *HELD_KINDS, at=clause)
            fields = _fields(line, clause, held[2] or "", record)
            id = draft.id_made(f"{item}.{record.id}")
            draft.add(line, Holding(id=id, item=item, resource=record.id, **fields))


def _fields(line: Line, clause: Clause, words: str, record: Record) -> Fields:
    fields: Fields = {"role": _usual_role(record)}
    for word in words.split():
        minutes = MINUTES.fullmatch(word)
        if minutes:
            fields["setup_minutes"] = int(minutes[1])
            fields["turn_round_minutes"] = int(minutes[2])
        elif word.isdigit():
            fields["amount"] = number(line, word, clause)
        elif "/" in word:
            fields["languages"] = tuple(word.split("/"))
        else:
            fields["role"] = choice(line, word, HoldingRole, clause)
    return fields


def _usual_role(record: Record) -> Enum:
    if isinstance(record, HostPerson):
        return HOST_ROLES.get(record.role, HoldingRole.ATTENDING)
    return USUAL_ROLES.get(record.KIND, HoldingRole.ATTENDING)
