"""The random user at work, and what must hold after everything he does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from db.book_file import create_book, open_book
from db.store import replayed
from reception.checks.checker import Checker
from reception.generate import Size, generate_book
from reception.plan.change import Step
from reception.plan.faults import Fault
from reception.plan.history import History
from reception.plan.integrity import plan_faults, record_faults
from reception.plan.plan import Plan
from reception.session import Session
from tests.random_user import (  # noqa: F401 - each puts its gestures among them
    book_gestures,
    ceremony_gestures,
    flag_gestures,
    precedence_gestures,
    programme_gestures,
    resource_gestures,
    road_gestures,
    visit_gestures,
)
from tests.random_user.hand import GESTURES, Hand, NothingThere

MORNING = datetime(2026, 8, 1, 1, 0, tzinfo=UTC)
SMALL = Size(delegations=2, items=80, members=16, rooms=34, vehicles=12, days=6)


class RandomUser:
    """Edits a book in a real file, and looks at what came of it."""

    def __init__(self, path: Path, *, seed: int = 0, size: Size = SMALL) -> None:
        self.start = generate_book(size, Random(seed))
        create_book(path, self.start, book_id="random", now=MORNING)
        self.book = open_book(path, now=MORNING)
        seconds, numbers = count(), count(1)
        self.new_id = lambda kind: f"{kind}-{next(numbers)}"
        self.session = Session(
            plan=self.book.load(),
            history=History(),
            store=self.book,
            checker=Checker(self.start, strict=True),
            clock=lambda: MORNING + timedelta(seconds=next(seconds)),
            new_id=self.new_id,
            author="random",
        )
        self.refused = 0

    def close(self) -> None:
        """Let the book go."""
        self.book.close()

    def act(self, name: str, dice: Random) -> Step | None:
        """Do a gesture; None when it was refused or there is nothing to do it to. A refusal has
        changed nothing."""
        before = self.session.plan
        try:
            step = GESTURES[name](Hand(before, dice, self.new_id))
            done = self.session.do(step)
        except NothingThere:
            return None
        except Fault:
            self.refused += 1
            assert self.session.plan is before
            return None
        if done is not None:
            for change in done.changes:
                assert change.after is None or not list(record_faults(change.after))
        return done

    # -- what must hold --------------------------------------------------------------------

    def look_at_plan(self) -> None:
        """The plan makes sense."""
        assert not list(plan_faults(self.session.plan))

    def look_at_checker(self) -> None:
        """What the checker kept current is what it would find in the whole plan."""
        checker = self.session.checker
        fresh = Checker(self.session.plan, strict=True)
        assert set(checker.conflicts) == set(fresh.conflicts)
        assert checker.accepted == fresh.accepted

    def look_at_store(self) -> None:
        """What is stored is the plan."""
        assert self.book.load() == self.session.plan

    def look_at_journal(self) -> None:
        """The journal replayed gives the plan, and a history that undoes the same."""
        founding, steps = self.book.founding(), self.book.journal(None)
        assert founding is not None
        assert replayed([founding, *steps]) == self.session.plan
        assert History(steps).done == self.session.history.done

    def look_at_everything(self) -> None:
        """All of it."""
        self.look_at_plan()
        self.look_at_checker()
        self.look_at_store()
        self.look_at_journal()

    def undo_everything(self) -> None:
        """Taking everything back gives the start, doing it again gives the end."""
        end, undone = self.session.plan, 0
        while self.session.undo():
            undone += 1
        assert self.session.history.to_undo is None
        assert self.session.plan == self.start
        for _ in range(undone):
            assert self.session.redo()
        assert self.session.plan == end

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.session.plan
