"""The pool: what there are several of and nobody tells apart."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Count, Minutes, Name, Record, Ref, Words
from reception.plan.thing import ThingKind


class Pool(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Escort cars, motorcycle crews, ceremony crews, receivers …

    `thing` is of what sort they are. `amount` is how many there are, 0 where nobody knows. A
    holding says how many of them it needs; each is busy for `setup_minutes` before and
    `turn_round_minutes` after.
    """

    KIND: ClassVar[str] = "pool"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"unit": ("unit",)}

    name_zh: Name = ""
    name_en: Name = ""
    thing: ThingKind = ThingKind.OTHER
    amount: Count = 0
    setup_minutes: Minutes = 0
    turn_round_minutes: Minutes = 0
    unit: Ref = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
