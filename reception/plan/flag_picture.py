"""The flag picture: a flag that the office itself vouches for, in place of the shipped one."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Day, Name, Record, Words

PictureText = Annotated[
    str, Meta(max_length=2_000_000, description="a PNG picture as base64 text, at most 1.5 MB")
]
Proportion = Annotated[int, Meta(ge=0, le=1000, description="0 where it is not known")]


class FlagPicture(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The flag of a `state` of the table of states, or of one that the table lacks; it wins over
    the shipped designs on the days from `valid_from` to `valid_to`, both included; None is
    without limit. `length` to `height` are the official proportions."""

    KIND: ClassVar[str] = "flag_picture"

    state: Name = ""
    name_zh: Name = ""
    name_en: Name = ""
    length: Proportion = 0
    height: Proportion = 0
    valid_from: Day | None = None
    valid_to: Day | None = None
    source: Words = ""
    picture: PictureText = ""
