"""The anthem: how long the version plays that the other side has approved, and who heard it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Day, Name, Record, Ref, Words

PlayingSeconds = Annotated[
    int, Meta(ge=0, le=900, description="seconds from the first note to the last; 0: not known")
]


class Anthem(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The anthem of a `state` of the table of states as it will be played; it wins over the
    shipped length, the newest `approved_on` first. `version` tells it from others (short, one
    verse), `recording` names the file or score, `source` who sent it, and `heard_by` are those of
    our side who have listened to it: two should, for wrong tunes have come from the internet."""

    KIND: ClassVar[str] = "anthem"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"heard_by": ("host_person",)}

    state: Name = ""
    seconds: PlayingSeconds = 0
    version: Name = ""
    recording: Name = ""
    source: Words = ""
    approved_on: Day | None = None
    heard_by: tuple[Ref, ...] = ()
