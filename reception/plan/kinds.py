"""All kinds of records, in the order in which a book lists them: what is referred to first."""

from __future__ import annotations

from reception.plan.acceptance import Acceptance
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue

KINDS: dict[str, type[Record]] = {
    record.KIND: record
    for record in (
        Setting,
        Unit,
        Venue,
        Room,
        HostPerson,
        Thing,
        Vehicle,
        Pool,
        Delegation,
        Member,
        KeepApart,
        Stay,
        Phase,
        Track,
        Engagement,
        Move,
        Link,
        Holding,
        Task,
        Acceptance,
    )
}

Item = Engagement | Move
"""What stands on a programme."""
