"""What the tests of mends share: a plan in a docstring, and the mends offered for its conflicts."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict
from reception.mends.mend import Mend
from reception.mends.mend_text import mend_text
from reception.mends.mending import mends_for
from reception.plan.plan import Plan
from reception.wording import wording
from tests.checks.book import plan_of_text, written

LONG_BEFORE = datetime(2000, 1, 1, tzinfo=UTC)


class Offers:
    """A checked plan and what is offered for its conflicts."""

    def __init__(self, programme: str, *, now: datetime = LONG_BEFORE) -> None:
        self.plan = plan_of_text(programme)
        self.checker = Checker(self.plan, strict=True)
        self.now = now

    def conflict(self, told: str) -> Conflict:
        """The conflict that is written so, with its code, case and parties."""
        conflicts = {written(one): one for one in self.checker.conflicts}
        assert told in conflicts, sorted(conflicts)
        return conflicts[told]

    def for_(self, told: str) -> tuple[Mend, ...]:
        """The mends of that conflict."""
        return offered(self.plan, self.checker, self.conflict(told), now=self.now)

    def said(self, told: str, language: str = "en") -> list[str]:
        """The mends of that conflict in words."""
        words = wording(language)
        return [mend_text(mend, self.plan, words) for mend in self.for_(told)]


def offered(
    plan: Plan, checker: Checker, conflict: Conflict, *, now: datetime = LONG_BEFORE
) -> tuple[Mend, ...]:
    """The mends of a conflict, all that there are."""
    numbers = count()
    return mends_for(
        conflict,
        plan,
        checker,
        now=now,
        new_id=lambda kind: f"new-{kind}-{next(numbers)}",
        most=1000,
    )
