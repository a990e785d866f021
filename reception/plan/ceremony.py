"""The ceremony: an engagement that runs cue by cue."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.cue import Seconds
from reception.plan.record import Name, Record, Ref, Words


class Ceremony(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The cues of an engagement, how they came about and which of their branches count.

    `template` is the id of the template its cues were made from and `template_digest` says in which
    wording, so that a template changed since can be told; both empty where cues were written by
    hand. `branches` are in force: rain, a guest who walks slowly, a spouse taking part. Cue times
    count from its zero, which is `zero_seconds` after the start of the engagement.
    """

    KIND: ClassVar[str] = "ceremony"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"engagement": ("engagement",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("engagement",)

    engagement: Ref
    template: Name = ""
    template_digest: Name = ""
    branches: tuple[Name, ...] = ()
    zero_seconds: Seconds = 0
    remarks_zh: Words = ""
    remarks_en: Words = ""
