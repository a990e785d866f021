"""The displacement: somebody put elsewhere in a named order by hand, for a reason."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Moment, Name, Record, Ref, Words


class Displacement(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """`person` comes right before `before`, or last where that is empty. `author` and `at` say who
    put it so and when; where there are several, the later ones find the earlier done.

    Lapses with either of the two: a place "before" somebody who no longer comes means nothing.
    """

    KIND: ClassVar[str] = "displacement"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "order": ("named_order",),
        "person": ("member", "host_person", "delegation"),
        "before": ("member", "host_person", "delegation"),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("order", "person", "before")

    order: Ref
    person: Ref
    before: Ref = ""
    reason: Words = ""
    author: Name = ""
    at: Moment | None = None
