"""Telling: a conflict in the reader's words, with both parties, the numbers and where they are
from.

What a message may name: each party under its noun (`first` and `second` for items, `place`,
`thing`, `person`, `stay`, `phase`); each fact under its name, and its source as ``<name>_source``.
"""

from __future__ import annotations

from datetime import date, datetime

from reception.checks.conflict import BUG, Conflict, Fact
from reception.fields.labels import delegation_sign, item_title, label, record_label
from reception.plan.delegation import Delegation
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from reception.wording import Wording

NAMED_AT_MOST = 3
"""More delegations or persons than that are counted, not listed."""

PLACE_FACTS = ("origin", "destination")
NOUNS = {
    "room": "place",
    "venue": "place",
    "thing": "thing",
    "vehicle": "thing",
    "host_person": "person",
    "member": "person",
    "stay": "stay",
    "phase": "phase",
}


def rule_title(conflict: Conflict, words: Wording) -> str:
    """What its rule is called, in a few words."""
    return words.say(f"rule-{conflict.code}")


def conflict_text(conflict: Conflict, plan: Plan, words: Wording) -> str:
    """One or two sentences: who collides with whom, by how much, and how that is known."""
    case = "" if conflict.code == BUG else f"-{conflict.case}"
    arguments = _parties(conflict, plan, words)
    for fact in conflict.facts:
        arguments |= _fact_words(fact, plan, words)
    if "reason_zh" in arguments:
        reason = words.pick(str(arguments["reason_zh"]), str(arguments["reason_en"]))
        arguments["reason"] = words.say("conflict-reason", reason=reason) if reason else ""
    if arguments.get("drive_note"):
        named = words.say("source-move-named", note=arguments["drive_note"])
        arguments |= {"needs_source": named} if conflict.case == "drive" else {}
        arguments["drive_source"] = named
    return words.say(f"conflict-{conflict.code}{case}", **arguments)


def item_name(item: Item, plan: Plan, words: Wording, *, known_day: date | None = None) -> str:
    """An item as conflicts call it: title, delegations, day and time; the day is left out where
    it is `known_day`, the end where it is open."""
    zone = plan.zone
    day = local_day(item.begins, zone)
    clock = words.clock(item.begins, zone)
    end = item.arrive if isinstance(item, Move) else item.end
    if end is not None:
        clock = f"{clock}–{words.clock(end, zone)}"
    when = clock if day == known_day else f"{words.day(day)} {clock}"
    delegations = (plan.get(Delegation, id) for id in plan.delegations_of(item))
    who = _listed([delegation_sign(d, words) for d in delegations if d], words)
    title = item_title(plan, item, words)
    key = "conflict-item" if who else "conflict-item-of-office"
    return words.say(key, title=title, who=who, when=when)


def _parties(conflict: Conflict, plan: Plan, words: Wording) -> dict[str, object]:
    arguments: dict[str, object] = {}
    known_day: date | None = None
    for id in conflict.subjects:
        record = plan.find(id)
        if isinstance(record, Item):
            name = item_name(record, plan, words, known_day=known_day)
            known_day = local_day(record.begins, plan.zone)
            arguments["second" if "first" in arguments else "first"] = name
        elif isinstance(record, Phase):
            arguments["phase"] = words.say(f"choice-VisitKind-{record.visit.value}")
        elif record is not None and record.KIND in NOUNS:
            arguments[NOUNS[record.KIND]] = record_label(plan, record, words)
        arguments["subject"] = label(plan, id, words)
    return arguments


def _fact_words(fact: Fact, plan: Plan, words: Wording) -> dict[str, object]:
    value: object = fact.value
    if isinstance(value, datetime):
        value = words.stamp(value, plan.zone)
    elif isinstance(value, date):
        value = words.full_day(value)
    elif isinstance(value, tuple):
        value = _listed([label(plan, id, words) for id in value], words)
    elif fact.name in PLACE_FACTS:
        venue = plan.get(Venue, str(value))
        value = words.name(venue) if venue else value
    source = words.say(fact.source) if fact.source else ""
    return {fact.name: value, f"{fact.name}_source": source}


def _listed(names: list[str], words: Wording) -> str:
    joined = words.say("field-comma").join(names[:NAMED_AT_MOST])
    if len(names) <= NAMED_AT_MOST:
        return joined
    return words.say("conflict-and-others", names=joined, count=len(names))
