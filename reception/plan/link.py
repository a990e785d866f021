"""The link: two items whose times hang together."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Lag, Name, Record, Ref


class Edge(StrEnum):
    """Which end of an item a link takes hold of."""

    START = "start"
    END = "end"


class Link(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """From an edge of `before` to an edge of `after` pass at least and at most so many minutes.

    "Not before the talks are over" is `at_least` 0, "within 20 minutes after them" 0 with `at_most`
    20; `at_least` below zero lets `after` begin that much earlier. `at_most` None sets no limit.
    """

    KIND: ClassVar[str] = "link"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "before": ("engagement", "move"),
        "after": ("engagement", "move"),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("before", "after")

    before: Ref
    before_edge: Edge = Edge.END
    after: Ref
    after_edge: Edge = Edge.START
    at_least: Lag = 0
    at_most: Lag | None = None
    reason_zh: Name = ""
    reason_en: Name = ""
