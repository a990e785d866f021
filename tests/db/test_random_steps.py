"""Whatever is edited: what is stored is what is seen, and the journal tells the whole story."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from db.book_file import create_book, open_book
from db.store import replayed
from reception.plan.history import History
from reception.plan.plan import Plan
from tests.db.random_plans import random_step, stamp_numbers
from tests.db.samples import NOW, RECORDS


@settings(max_examples=20)  # each makes a file and many safe writes
@given(st.integers(0, 2**32), st.integers(1, 25), st.booleans())
def test_a_book_is_what_was_done_to_it(seed: int, count: int, founded: bool) -> None:
    """Saving and loading, replaying, and undoing everything all agree with the plan in hand."""
    start = Plan(RECORDS if founded else ())
    with TemporaryDirectory() as folder:
        path = Path(folder) / "b.book"
        create_book(path, start, book_id="b", now=NOW)
        book = open_book(path, now=NOW)
        plan, history, stamp = start, History(), stamp_numbers()
        for step in (random_step(seed + number, plan) for number in range(count)):
            done = stamp(step)
            plan = plan.apply(done)
            book.append(done)
            history.record(done)
        assert book.load() == plan

        founding = book.founding()
        journal = book.journal(None)
        assert replayed([*([founding] if founding else []), *journal]) == plan
        assert History(journal).done == history.done

        while (undo := history.undo_step()) is not None:
            undone = stamp(undo)
            plan = plan.apply(undone)
            book.append(undone)
            history.record(undone)
        assert book.load() == plan == start
        book.close()
        again = open_book(path, write=False, now=NOW)
        assert again.read()[0] == start
        assert History(again.journal()).to_redo == history.to_redo
        again.close()
