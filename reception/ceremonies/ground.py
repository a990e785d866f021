"""The ground: where a ceremony is held, in metres, with the marks people stand on.

A ground is TOML: what it is called, where its measures are known from, for which ceremonies it
serves, then its areas, lines and marks. Places are metres to the right and upwards from a point of
the ground itself; bearings are degrees, clockwise from upwards. `view` says what is up.
"""

from __future__ import annotations

import math
from typing import Annotated

import msgspec
from msgspec import Meta

from reception.ceremonies.confidence import Confidence
from reception.plan.cue import Role
from reception.plan.engagement import EngagementKind
from reception.plan.record import Name, Words

Metres = Annotated[float, Meta(ge=-1000, le=1000)]
Length = Annotated[float, Meta(gt=0, le=2000)]
Spot = tuple[Metres, Metres]
Bearing = Annotated[float, Meta(ge=0, lt=360)]
Id = Annotated[str, Meta(min_length=1, max_length=40)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a ground."""


class GroundArea(_Part, frozen=True, kw_only=True):
    """Something with an outline; its name stands at `label_at`, else in its middle."""

    points: Annotated[tuple[Spot, ...], Meta(min_length=3)]
    name_zh: Name = ""
    name_en: Name = ""
    label_at: Spot | None = None
    filled: bool = True
    striped: bool = False


class GroundLine(_Part, frozen=True, kw_only=True):
    """A way or an edge; with an arrow where it is gone in one direction."""

    points: Annotated[tuple[Spot, ...], Meta(min_length=2)]
    dashed: bool = False
    arrow: bool = False


class GroundMark(_Part, frozen=True, kw_only=True):
    """Where one stands, and which way one faces there; nobody faces anywhere where one walks about.

    It answers to the `positions` of cues, in either language; with `roles` only for these. Several
    stand abreast along `line`.
    """

    id: Id
    name_zh: Name
    name_en: Name
    at: Spot
    positions: Annotated[tuple[Name, ...], Meta(min_length=1)]
    faces: Bearing | None = None
    line: Bearing = 90.0
    roles: tuple[Role, ...] = ()


class Ground(_Part, frozen=True, kw_only=True):
    """A ground of `size` metres whose lower left corner is at `corner`; who comes in by its main
    door faces `entering`."""

    id: Id
    name_zh: Name
    name_en: Name
    templates: tuple[Id, ...]
    engagements: tuple[EngagementKind, ...]
    corner: Spot
    size: tuple[Length, Length]
    entering: Bearing = 0.0
    view_zh: Name
    view_en: Name
    source_zh: Words
    source_en: Words
    confidence: Confidence
    area: tuple[GroundArea, ...] = ()
    line: tuple[GroundLine, ...] = ()
    mark: tuple[GroundMark, ...] = ()

    def holds(self, spot: Spot) -> bool:
        """Whether a spot lies on it."""
        pairs = zip(spot, self.corner, self.size, strict=True)
        return all(low <= at <= low + length for at, low, length in pairs)

    def nearest(self, spot: Spot) -> Spot:
        """The spot, or the one nearest to it that lies on it."""
        right, up = (
            min(max(at, low), low + length)
            for at, low, length in zip(spot, self.corner, self.size, strict=True)
        )
        return right, up

    def nearest_mark(self, spot: Spot) -> GroundMark | None:
        """The mark that a spot is told from; None on a ground without any."""
        return min(self.mark, key=lambda mark: math.dist(mark.at, spot), default=None)

    def mark_for(self, role: str, *positions: str) -> GroundMark | None:
        """The mark that a role takes at a position told in one or several languages: one of its own
        before one for all; None where the ground has none."""
        named = {position for position in positions if position}
        fitting = [mark for mark in self.mark if named.intersection(mark.positions)]
        own = (mark for mark in fitting if role in mark.roles)
        return next(own, None) or next((mark for mark in fitting if not mark.roles), None)
