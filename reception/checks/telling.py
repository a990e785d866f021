"""Telling: a conflict in the reader's words, with both parties, the numbers and where they are
from.

What a message may name: each party under its noun (`first` and `second` for items, `place`,
`thing`, `person`, `stay`, `phase`); each fact under its name, and its source as ``<name>_source``.
"""

from __future__ import annotations

from datetime import date, datetime

from reception.checks.chain_telling import chain_arguments
from reception.checks.conflict import BUG, Conflict, Fact
from reception.checks.plan_b_rules import would_be
from reception.fields.labels import (
    delegation_sign,
    item_title,
    label,
    language_name,
    record_label,
)
from reception.fields.roles import role_text
from reception.fields.route_words import no_way_words
from reception.fields.tags import tag_text
from reception.flags.states import state_name
from reception.plan.delegation import Delegation
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.task import Task
from reception.plan.zone import local_day
from reception.wording import Wording

NAMED_AT_MOST = 3
"""More delegations or persons than that are counted, not listed."""

RECORD_FACTS = ("origin", "destination", "one", "other", "where", "car", "gate", "post")
"""Facts that name one record by its id; where there is none, they are what they say."""
STATE_FACTS = ("flags", "state")
ROLE_FACTS = ("role", "other_role")
SIZE_FACTS = ("size", "largest")
LANGUAGE_FACTS = ("agreed", "heard", "spoken")
TAG_FACTS = ("offers",)
CLOCK_FACTS = "clock_"
"""How facts begin of which the time of day is told, where an item beside it tells the day."""
CHOICE_FACTS = {"features": "feature", "sources": "entitlement-source", "music": "music"}
"""Facts that list words of the catalogue, with what their keys begin with."""
NOUNS = {
    "room": "place",
    "venue": "place",
    "thing": "thing",
    "vehicle": "thing",
    "pool": "thing",
    "host_person": "person",
    "member": "person",
    "stay": "stay",
    "phase": "phase",
    "seating": "seating",
    "named_order": "order",
    "flag_crew": "crew",
    "forecast": "forecast",
}
TWICE = ("flag_plan", "flag_road")
"""Kinds of which a conflict may have two; the second one is the other."""


def rule_title(conflict: Conflict, words: Wording) -> str:
    """What its rule is called, in a few words."""
    return words.say(f"rule-{conflict.code}")


def conflict_text(conflict: Conflict, plan: Plan, words: Wording) -> str:
    """One or two sentences: who collides with whom, by how much, and how that is known."""
    case = "" if conflict.code == BUG else f"-{conflict.case}"
    arguments = _parties(conflict, plan, words)
    for fact in conflict.facts:
        arguments |= _fact_words(fact, plan, words)
    if (conflict.code, conflict.case) == ("D2", "collides"):
        arguments["cause"] = conflict_text(would_be(conflict), plan, words)
    if conflict.code == "T8":
        arguments |= chain_arguments(conflict, plan, words)
    if "road_zh" in arguments:
        arguments["road"] = words.pick(str(arguments["road_zh"]), str(arguments["road_en"]))
    if "reason_zh" in arguments:
        reason = words.pick(str(arguments["reason_zh"]), str(arguments["reason_en"]))
        arguments["reason"] = words.say("conflict-reason", reason=reason) if reason else ""
    if (conflict.code, conflict.case) == ("T2", "unreachable"):
        reason, about, until = (str(arguments.get(n, "")) for n in ("no_way", "about", "until"))
        arguments["why"] = no_way_words(reason, about, until, words)
    if arguments.get("drive_note"):
        named = _named_source(conflict, str(arguments["drive_note"]), words)
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
    items: list[str] = []
    for id in conflict.subjects:
        record = plan.find(id)
        if isinstance(record, Item):
            name = item_name(record, plan, words, known_day=known_day)
            known_day = local_day(record.begins, plan.zone)
            arguments["second" if items else "first"] = name
            items.append(name)
        elif isinstance(record, Task):
            arguments["other_task" if "task" in arguments else "task"] = words.name(record)
        elif isinstance(record, Phase):
            arguments["phase"] = words.say(f"choice-VisitKind-{record.visit.value}")
        elif record is not None and record.KIND in TWICE:
            other = f"other_{record.KIND}" if record.KIND in arguments else record.KIND
            arguments[other] = record_label(plan, record, words)
        elif record is not None and record.KIND in NOUNS:
            arguments[NOUNS[record.KIND]] = record_label(plan, record, words)
        arguments["subject"] = label(plan, id, words)
    arguments["items"] = words.say("field-comma").join(items)
    arguments["others"] = words.say("field-comma").join(items[1:])
    arguments["last"] = items[-1] if items else ""
    return arguments


def _fact_words(fact: Fact, plan: Plan, words: Wording) -> dict[str, object]:
    value: object = fact.value
    if isinstance(value, datetime) and fact.name.startswith(CLOCK_FACTS):
        value = words.clock(value, plan.zone)
    elif isinstance(value, datetime):
        value = words.stamp(value, plan.zone)
    elif isinstance(value, date):
        value = words.full_day(value)
    elif isinstance(value, tuple) and fact.name in CHOICE_FACTS:
        keys = (f"{CHOICE_FACTS[fact.name]}-{each.replace('_', '-')}" for each in value)
        value = words.say("field-comma").join(words.say(key) for key in keys)
    elif isinstance(value, tuple) and fact.name in LANGUAGE_FACTS:
        value = _listed([language_name(tongue, words) for tongue in value], words)
    elif isinstance(value, tuple) and fact.name in TAG_FACTS:
        value = _listed([tag_text(tag, words) for tag in value], words)
    elif isinstance(value, tuple) and fact.name in STATE_FACTS:
        value = _listed([state_name(code, words) for code in value], words)
    elif fact.name in STATE_FACTS:
        value = state_name(str(value), words)
    elif fact.name in ROLE_FACTS:
        value = role_text(str(value), words) if value else ""
    elif fact.name in SIZE_FACTS:
        value = words.say(f"choice-FlagSize-{value}")
    elif isinstance(value, tuple):
        value = _listed([label(plan, id, words) for id in value], words)
    elif fact.name in RECORD_FACTS:
        value = label(plan, str(value), words)
    source = words.say(fact.source) if fact.source else ""
    return {fact.name: value, f"{fact.name}_source": source}


def _named_source(conflict: Conflict, note: str, words: Wording) -> str:
    """Where the minutes of a drive come from, with what is known of it."""
    sources = [fact.source for fact in conflict.facts if fact.name in ("drive", "needs")]
    measured = "source-measured" in sources
    return words.say("source-measured-named" if measured else "source-move-named", note=note)


def _listed(names: list[str], words: Wording) -> str:
    joined = words.say("field-comma").join(names[:NAMED_AT_MOST])
    if len(names) <= NAMED_AT_MOST:
        return joined
    return words.say("conflict-and-others", names=joined, count=len(names))
