"""Time facts in words: what the time network reasons with, as an officer would say it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from reception.fields.labels import delegation_sign, item_title, record_label
from reception.graphs.time_network import TimeFact
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.venue import Venue
from reception.wording import Wording

LEG_PARTS = ("boarding", "drive", "reserve", "taken")
LINK_KINDS = ("at_least", "at_most")
HELD_PARTS = ("turn-round", "drive", "setup")


def fact_words(fact: TimeFact, plan: Plan, words: Wording) -> str:
    """A fact in a few words: who or what, how many minutes, and where they come from."""
    names = [_name(plan, id, words) for id in fact.ids]
    names += [""] * (3 - len(names))
    parts = HELD_PARTS if fact.kind == "held" else LEG_PARTS
    made_of = [
        words.say(f"time-part-{part}", minutes=minutes)
        for part, minutes in zip(parts, fact.parts, strict=False)
        if minutes
    ]
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=fact.at)
    return words.say(
        f"time-fact-{fact.kind.replace('_', '-')}",
        first=names[0],
        second=names[1],
        third=names[2],
        place=_place(plan, fact.ids[-1], words),
        minutes=abs(fact.minutes),
        parts=words.say("field-comma").join(made_of),
        clock=words.clock(at, plan.zone),
        source=words.say(fact.source) if fact.source.startswith("source-") else "",
        edge_before=_edge(fact, 0, words),
        edge_after=_edge(fact, 1, words),
        way="after" if fact.minutes >= 0 else "before",
    )


def chain_words(facts: list[TimeFact], plan: Plan, words: Wording) -> str:
    """Facts one after the other, as a sum."""
    return words.say("time-chain-joint").join(fact_words(fact, plan, words) for fact in facts)


def _name(plan: Plan, id: str, words: Wording) -> str:
    record = plan.find(id)
    if isinstance(record, Engagement | Move):
        return words.say("time-item", title=item_title(plan, record, words))
    if isinstance(record, Stay):
        delegation = plan.get(Delegation, record.delegation)
        return delegation_sign(delegation, words) if delegation else id
    return record_label(plan, record, words) if record else id


def _edge(fact: TimeFact, place: int, words: Wording) -> str:
    """Of a link, which end of its first and of its second item it takes hold of."""
    if fact.kind not in LINK_KINDS:
        return ""
    return words.say(f"time-edge-{fact.source.split('-')[place]}")


def _place(plan: Plan, id: str, words: Wording) -> str:
    """Where one gets to for an item."""
    item = plan.item(id)
    if isinstance(item, Engagement):
        venue = plan.venue_of(item)
    else:
        venue = plan.get(Venue, item.origin) if item else None
    return words.name(venue) if venue else words.say("field-open-place")
