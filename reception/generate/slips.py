"""Slips: the mistakes of a day at the office, a few in a thousand items."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

import msgspec

from reception.plan.engagement import Engagement
from reception.plan.holding import Holding, HoldingRole
from reception.plan.record import Record

EARLIER_MINUTES = (15, 20, 25, 30, 40)


def slipped(records: list[Record], dice: Random, count: int) -> list[Record]:
    """The records after so many slips: something was put earlier or drawn out without a look at
    what is around it, put into a hall that was promised, or a person was promised twice."""
    by_id = {record.id: record for record in records}
    items = [r for r in records if isinstance(r, Engagement) and r.end and not r.parent]
    for one in dice.sample(items, min(count, len(items))):
        slip = dice.choice(SLIPS)
        changed = slip(one, by_id, dice)
        by_id[changed.id] = changed
    return list(by_id.values())


def _too_early(one: Engagement, records: dict[str, Record], dice: Random) -> Record:
    by = timedelta(minutes=dice.choice(EARLIER_MINUTES))
    return msgspec.structs.replace(one, start=one.start - by, end=one.end and one.end - by)


def _drawn_out(one: Engagement, records: dict[str, Record], dice: Random) -> Record:
    by = timedelta(minutes=dice.choice(EARLIER_MINUTES))
    return msgspec.structs.replace(one, end=one.end and one.end + by)


def _in_a_promised_hall(one: Engagement, records: dict[str, Record], dice: Random) -> Record:
    halls = [
        other.room
        for other in records.values()
        if isinstance(other, Engagement)
        and other.room
        and other.room != one.room
        and other.venue == one.venue
        and abs(other.start - one.start) < timedelta(minutes=30)
    ]
    return msgspec.structs.replace(one, room=dice.choice(halls)) if halls else one


def _promised_twice(one: Engagement, records: dict[str, Record], dice: Random) -> Record:
    for record in records.values():
        if isinstance(record, Holding) and record.role == "host" and record.item != one.id:
            other = records[record.item]
            assert isinstance(other, Engagement)
            if abs(other.start - one.start) < timedelta(minutes=30):
                return Holding(
                    id=f"{one.id}.host",
                    item=one.id,
                    resource=record.resource,
                    role=HoldingRole.ATTENDING,
                )
    return one


Slip = Callable[[Engagement, dict[str, Record], Random], Record]
SLIPS: tuple[Slip, ...] = (_too_early, _drawn_out, _in_a_promised_hall, _promised_twice)
