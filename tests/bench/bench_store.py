"""The store: making and opening books up to the summit's size, and keeping a step."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import TypeVar

import msgspec

from db.book_file import create_book, open_book
from reception.generate.book import generate_book
from reception.generate.size import SIZES
from reception.plan.change import replaced, step
from reception.plan.engagement import Engagement
from reception.plan.record import Record

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
APPENDS = 200
T = TypeVar("T")


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    result = work()
    return result, time.perf_counter() - began


def run() -> list[tuple[str, float, str]]:
    """Figures in seconds and megabytes, for each size of invented book."""
    figures: list[tuple[str, float, str]] = []
    for size in SIZES:
        plan = generate_book(size, Random(1))
        with TemporaryDirectory() as folder:
            figures += _figures(Path(folder) / "b.book", size, list(plan))
    return figures


def _figures(path: Path, size: str, records: list[Record]) -> list[tuple[str, float, str]]:
    what = f"store: {size}, {len(records)} records"
    _, made = _timed(lambda: create_book(path, records, book_id="b", now=NOW))
    book, first = _timed(lambda: open_book(path, now=NOW))
    book.close()
    book, again = _timed(lambda: open_book(path, now=NOW))
    (plan, _), read = _timed(book.read)

    talks = next(iter(plan.table(Engagement).values()))
    times = []
    for number in range(APPENDS):
        done = msgspec.structs.replace(
            step("engagement.change", talks.id, [replaced(talks, title_en=str(number))]),
            id=f"s{number}",
            at=NOW,
        )
        times.append(_timed(partial(book.append, done))[1])
        talks = msgspec.structs.replace(talks, title_en=str(number))
    book.close()
    return [
        (f"{what}: make", made, "s"),
        (f"{what}: open the file, with a copy", first, "s"),
        (f"{what}: open the file, copied before", again, "s"),
        (f"{what}: load the plan", read, "s"),
        (f"{what}: keep a step, median of {APPENDS}", median(times), "s"),
        (f"{what}: size", path.stat().st_size / 1e6, "MB"),
    ]


if __name__ == "__main__":
    for name, value, unit in run():
        print(f"{name}: {value:.4f} {unit}")
