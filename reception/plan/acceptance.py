"""The acceptance: an officer lets a conflict stand, with a reason."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Moment, Name, Record, Words


class Acceptance(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Stands only while the facts are the same: `proof` is the conflict's facts as they were.

    `subjects` are ids, not references: an acceptance outlives what it speaks of, so that undoing
    a removal brings the acceptance's effect back too.
    """

    KIND: ClassVar[str] = "acceptance"

    code: Name
    subjects: tuple[Name, ...]
    proof: Words
    reason: Words
    author: Name
    at: Moment
