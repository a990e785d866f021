"""`generate`: an invented book of a given size, for trying out and measuring."""

from __future__ import annotations

from argparse import Namespace
from random import Random

from reception.commands.command import ExitCode, Means
from reception.generate.book import generate_book


def run(typed: Namespace, means: Means) -> int:
    """Make the book; the same size and seed always give the same records.

    Raises:
        Trouble: the file is there already or cannot be written.
    """
    plan = generate_book(typed.size, Random(typed.seed))
    means.bookcase.create(typed.BOOK, tuple(plan)).close()
    means.tell("generate-done", book=str(typed.BOOK), records=len(plan))
    return ExitCode.FINE
