"""What all records share: an id, typed fields with limits, and references to other records."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, ClassVar, TypeAlias

import msgspec
from msgspec import Meta

Id = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=64,
        pattern=r"^[\w][\w./+-]*$(?!\n)",  # a dollar sign alone lets a line end follow
        description="unique in the whole book",
    ),
]
Ref = Annotated[
    str, Meta(max_length=64, description="the id of another record; empty where there is none")
]
Name = Annotated[str, Meta(max_length=300)]
Words = Annotated[str, Meta(max_length=20_000)]
Minutes = Annotated[int, Meta(ge=0, le=60 * 24 * 31, description="whole minutes")]
Lag = Annotated[
    int,
    Meta(ge=-60 * 24 * 31, le=60 * 24 * 31, description="whole minutes; below zero is earlier"),
]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Language = Annotated[str, Meta(max_length=20, description="BCP 47 tag, such as zh, en, pt-BR")]
Tag = Annotated[
    str,
    Meta(max_length=60, description="what is served, given or avoided, such as pork or clock"),
]
Moment = Annotated[datetime, Meta(tz=True, description="an instant, with its offset from UTC")]
Day: TypeAlias = date


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A fact of the book under an id; it never changes, a step puts another in its place.

    `KIND` is the word under which the record is stored, exported and spoken of. `REFERENCES`
    tells which fields name other records and of which kinds they may be. `OWNERS` are those of
    them whose removal takes this record along; references in other fields are cleared instead.
    """

    KIND: ClassVar[str] = ""
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {}
    OWNERS: ClassVar[tuple[str, ...]] = ()

    id: Id


def references(record: Record, field: str) -> tuple[str, ...]:
    """The ids that a reference field of a record names, in its order; empty places left out."""
    value: str | tuple[str, ...] = getattr(record, field)
    if isinstance(value, str):
        return (value,) if value else ()
    return value
