"""The person of the host side: leader, officer, interpreter, driver …"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.rank_class import RankClass
from reception.plan.record import Count, Day, Language, Name, Record, Ref, Words


class HostRole(StrEnum):
    """What somebody of the host side does at a reception."""

    LEADER = "leader"  # a city or state leader who receives or accompanies
    OFFICER = "officer"
    INTERPRETER = "interpreter"
    SECURITY = "security"
    DOCTOR = "doctor"
    DRIVER = "driver"
    OTHER = "other"


class HostPerson(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A person whom the office counts on. `rank` sorts leaders, 1 first, 0 where none is given."""

    KIND: ClassVar[str] = "host_person"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"unit": ("unit",)}

    name_zh: Name = ""
    name_en: Name = ""
    title_zh: Name = ""
    title_en: Name = ""
    title_since: Day | None = None
    role: HostRole = HostRole.OFFICER
    rank: Count = 0
    rank_class: RankClass = RankClass.UNKNOWN
    height_cm: Count = 0
    languages: tuple[Language, ...] = ()
    unit: Ref = ""
    phone: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
