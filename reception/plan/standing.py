"""The standing: where somebody stands in a ceremony, put there by hand on the position diagram."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.cue import Role
from reception.plan.record import Name, Record, Ref, Words

Offset = Annotated[
    float, Meta(ge=-1000, le=1000, description="metres from the zero point of the ground")
]
Facing = Annotated[
    float, Meta(ge=0, lt=360, description="degrees, clockwise from what is up on the ground")
]


class Standing(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """`role` stands `right_m` to the right of the zero point of the `ground` and `up_m` above it,
    as the ground is drawn, and faces `facing_degrees`; None is as the mark has it.

    It counts wherever cues have the role at `position`, told in either language; with an empty
    position for a role that no cue tells any. With a `cue` it counts from that cue on, until a
    later one has the role somewhere else, and goes with it.

    Nothing else makes it lapse: what an officer has found out on the spot outlives a change of the
    template. Its metres mean nothing on another ground than its own.
    """

    KIND: ClassVar[str] = "standing"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "ceremony": ("ceremony",),
        "cue": ("cue",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("ceremony", "cue")

    ceremony: Ref
    role: Role = ""
    position: Name = ""
    cue: Ref = ""
    ground: Name = ""
    right_m: Offset = 0
    up_m: Offset = 0
    facing_degrees: Facing | None = None
    reason: Words = ""
