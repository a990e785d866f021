"""A few of the kills that ``python -m tests.db.kill_book`` makes by the hundred."""

import sys
from pathlib import Path

import pytest

from db.book_file import create_book
from tests.db.kill_book import kill, look
from tests.db.samples import NOW, RECORDS


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_killed_program_loses_nothing_that_was_confirmed(tmp_path: Path) -> None:
    toll = kill(tmp_path, kills=5, seed=1)
    assert toll.kills == 5
    assert toll.confirmed > 0


def test_a_step_that_is_missing_would_be_found(tmp_path: Path) -> None:

    create_book(tmp_path / "b.book", RECORDS, book_id="b", now=NOW)
    with pytest.raises(AssertionError, match="confirmed but lost"):
        look(tmp_path / "b.book", ["s1"])
