"""The car of a motorcade: which vehicle, in which place, for what."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Count, Minutes, Name, Record, Ref


class CarRole(StrEnum):
    """What a car is for, in the order in which cars usually roll."""

    PATROL = "patrol"  # 巡道车, some minutes ahead of all others
    PILOT = "pilot"  # 开道车
    LEAD = "lead"  # 前导车
    FRONT_GUARD = "front_guard"  # 前卫车
    PRINCIPAL = "principal"  # 主车
    SPARE = "spare"  # 备用主车
    REAR_GUARD = "rear_guard"  # 后卫车
    SPOUSE = "spouse"
    OFFICIALS = "officials"
    INTERPRETERS = "interpreters"
    DOCTOR = "doctor"  # 医护车
    STAFF = "staff"
    PRESS = "press"
    LUGGAGE = "luggage"  # 行李车
    TAIL = "tail"  # 扫尾车


class MotorcadeCar(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One vehicle in the order of a motorcade.

    `ahead_minutes` is how long before the column it leaves on its own (patrol, luggage, press).
    `flagged` means that it carries both flags while its principal sits in it. `driver` is who
    drives it this time, empty for the vehicle's own driver.
    """

    KIND: ClassVar[str] = "motorcade_car"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "motorcade": ("motorcade",),
        "vehicle": ("vehicle",),
        "driver": ("host_person",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("motorcade",)

    motorcade: Ref
    order: Count = 0
    role: CarRole = CarRole.OFFICIALS
    vehicle: Ref = ""
    driver: Ref = ""
    call_sign: Name = ""
    pass_class: Name = ""
    flagged: bool = False
    ahead_minutes: Minutes = 0
    remarks_zh: Name = ""
    remarks_en: Name = ""
