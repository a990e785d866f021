"""The flag choice: what one post shall carry by an officer's decision, whatever was laid."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Name, Record, Ref

BARE = "-"
"""Stands for an arm that is to stay bare."""


class FlagChoice(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """For the time of a flag plan, `flags` are on the arms of the post from left to right (seen
    driving into the city), each a state, region or organisation of the table of states, or bare."""

    KIND: ClassVar[str] = "flag_choice"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "plan": ("flag_plan",),
        "post": ("flag_post",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("plan", "post")

    plan: Ref
    post: Ref
    flags: tuple[Name, ...] = ()
    reason_zh: Name = ""
    reason_en: Name = ""
