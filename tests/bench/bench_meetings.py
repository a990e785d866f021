"""Meetings among the motorcades of a summit day: all of them, and after one edit, beside looking at
every pair; the answers are compared first."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from random import Random

from reception.actions.record import change_record
from reception.checks.checker import Checker
from reception.checks.rules import RULES
from reception.exchange.programme_text import plan_from_text
from reception.graphs.road_meetings import Windows, meetings_by_trying_all
from reception.margins import Margins
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.routes.traffic import Traffic

MOTORCADES = 400
EDITS = 40
FROM = "PEK_VIP DYT_18 DYT_E GHP_E CNCC1 CNCC2 YQ_CC YQ_KEM BICC".split()
WINDOWS = Windows(following=300, opposing=600, crossing=600)


def summit_day() -> Plan:
    """A day with so many motorcades between airport, guesthouses and halls."""
    dice = Random(1)
    plan = plan_from_text("gazetteer")
    records: list[Record] = list(plan)
    for number in range(MOTORCADES):
        origin, destination = dice.sample(FROM, 2)
        depart = datetime(2026, 9, 9, 22, tzinfo=UTC) + timedelta(minutes=dice.randrange(16 * 60))
        records.append(
            Move(
                id=f"W{number}",
                origin=origin,
                destination=destination,
                depart=depart,
                arrive=depart + timedelta(minutes=60),
            )
        )
        records.append(Motorcade(id=f"M{number}", move=f"W{number}", motorcycles=8))
    return Plan(records)


def run() -> list[tuple[str, float, str]]:
    """Milliseconds to find all meetings on the road and those after an edit; the checker with the
    rules about them likewise."""
    plan = summit_day()
    traffic = Traffic(Margins.of(plan))

    def leaves(move: Move) -> datetime:
        return move.depart

    began = time.perf_counter()
    traffic.now(plan, leaves)
    routes = time.perf_counter() - began
    began = time.perf_counter()
    found = traffic.meetings.all(WINDOWS)
    swept = time.perf_counter() - began
    passes = {id: traffic.meetings.passes(id) for id in plan.table(Motorcade)}
    began = time.perf_counter()
    expected = meetings_by_trying_all(
        passes, WINDOWS, divided=traffic._divided, apart=traffic._apart
    )
    tried = time.perf_counter() - began
    assert sorted(map(repr, found)) == sorted(map(repr, expected))
    rules = [rule for rule in RULES if rule.code == "M1"]
    began = time.perf_counter()
    checker = Checker(plan, rules=rules, strict=True)
    checked = time.perf_counter() - began
    dice = Random(2)
    edits = []
    for _ in range(EDITS):
        id = f"W{dice.randrange(MOTORCADES)}"
        move = plan.get(Move, id)
        assert move is not None
        later = timedelta(minutes=5)
        step = change_record(plan, id=id, depart=move.depart + later, arrive=move.arrive + later)
        after = plan.apply(step)
        began = time.perf_counter()
        checker.update(plan, after, step)
        edits.append(1000 * (time.perf_counter() - began))
        plan = after
    assert set(checker.conflicts) == set(Checker(plan, rules=rules, strict=True).conflicts)
    edits.sort()
    return [
        ("motorcades", float(MOTORCADES), ""),
        ("roads passed", float(sum(map(len, passes.values()))), ""),
        ("meetings", float(len(found)), ""),
        ("find all routes", 1000 * routes, "ms"),
        ("find all meetings", 1000 * swept, "ms"),
        ("by trying all pairs", 1000 * tried, "ms"),
        ("ratio", tried / swept, ""),
        ("check M1 from nothing, routes known", 1000 * checked, "ms"),
        ("an edit, median", edits[EDITS // 2], "ms"),
        ("an edit, longest", edits[-1], "ms"),
    ]
