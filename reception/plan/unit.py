"""The unit: who is responsible (牵头部门, 责任单位)."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Name, Record, Words


class Unit(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A division, authority, embassy or company that answers for something."""

    KIND: ClassVar[str] = "unit"

    name_zh: Name = ""
    name_en: Name = ""
    contact: Words = ""
