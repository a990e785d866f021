"""The sample book: a copy of the shipped week that a person may change at will."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import resources
from reception.bookcase import BOOK_ENDING, Bookcase
from reception.exchange.input_file import input_text
from reception.exchange.programme_text import plan_from_text

SAMPLE = resources.path("samples", "week.txt")


def sample_book(bookcase: Bookcase, folder: Path, *, fresh: bool = False) -> Path:
    """The copy in this folder. It is made the first time and kept from then on, with all that was
    changed in it; a `fresh` one puts the old one aside under the time of the day.

    Raises:
        Trouble: it cannot be written, or is open in another program.
    """
    path = folder / f"sample{BOOK_ENDING}"
    if fresh and path.exists():
        bookcase.open(path).close()  # nobody is at work in it
        path.rename(_aside(path, bookcase.clock()))
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        plan = plan_from_text(input_text(SAMPLE), file=str(SAMPLE))
        bookcase.create(path, tuple(plan)).close()
    return path


def _aside(path: Path, now: datetime) -> Path:
    return path.with_name(f"{path.stem}-{now:%Y%m%d-%H%M%S}{path.suffix}")
