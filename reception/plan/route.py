"""The route: which way a move is driven."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Count, Name, Record, Ref, Words
from reception.plan.road_area import Area


class Route(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The primary way of a move (`order` 0) or an alternate (1 and up).

    `via` are junctions or venues that it goes by, in this order. It drives at least once on a
    road of each name in `must_pass`, and on none whose name or id is in `avoid` or which comes
    into one of the `areas`. `roads` is the run of road ids that the office has chosen; empty, the
    fastest way that fits is taken. `fixed` is agreed with the police: nothing proposes another.
    """

    KIND: ClassVar[str] = "route"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"move": ("move",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("move",)

    move: Ref = ""
    order: Count = 0
    name_zh: Name = ""
    name_en: Name = ""
    via: tuple[Name, ...] = ()
    must_pass: tuple[Name, ...] = ()
    avoid: tuple[Name, ...] = ()
    areas: tuple[Area, ...] = ()
    roads: tuple[Name, ...] = ()
    fixed: bool = False
    source: Name = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
