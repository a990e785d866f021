"""Offers: which records a field may name here; fewer than the kind alone would allow."""

from __future__ import annotations

from collections.abc import Iterable

from reception.fields.choices import Choice, choices
from reception.fields.codec import Codec
from reception.fields.labels import record_label
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.record import Record
from reception.plan.track import Track

HOLDABLE = ("host_person", "thing", "vehicle", "pool", "room", "member")


def offered(codec: Codec, record: Record, field: str) -> tuple[Choice, ...]:
    """What a reference field of a record is offered: rooms of its venue, items of its own stay,
    members of its own delegation; else all there are of the kinds it may name."""
    plan, words = codec.plan, codec.words
    if isinstance(record, Engagement) and field == "room" and record.venue:
        rooms = plan.rooms_of(record.venue)
        if rooms:
            return _named(codec, rooms)
    if isinstance(record, Engagement | Move) and field in ("parent", "variant_of"):
        return _named(codec, (i for i in _neighbours(codec, record) if i.KIND == record.KIND))
    if isinstance(record, Track) and field == "members":
        stay = plan.stay_of(record.id)
        return _named(codec, plan.members_of(stay.delegation) if stay else ())
    return choices(plan, type(record).REFERENCES[field], words)


def _neighbours(codec: Codec, item: Item) -> list[Item]:
    found: dict[str, Item] = {}
    for track in item.tracks:
        found.update((other.id, other) for other in codec.plan.items_of(track))
    found.pop(item.id, None)
    return list(found.values())


def _named(codec: Codec, records: Iterable[Record]) -> tuple[Choice, ...]:
    named = [Choice(r.id, record_label(codec.plan, r, codec.words)) for r in records]
    return tuple(sorted(named, key=lambda choice: (choice.label, choice.id)))
