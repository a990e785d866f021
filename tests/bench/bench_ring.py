"""The whole ring on generated books: open, check, and from a gesture to fresh conflicts.

Every size is measured in a process of its own, so that its memory is that of one book. Beside
the time that passes stands what of it was computing: on a busy machine the two are far apart.
`python -m tests.bench.bench_ring BOOK GESTURES` measures one book.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reception.session import Session

FACTORS = {"quarter": 0.25, "half": 0.5, "summit": 1.0, "double": 2.0}
GESTURES = 500
OF_EACH_KIND = 60
Figure = tuple[str, float, str]


def run() -> list[Figure]:
    """All figures, from the quarter to the double of the summit book."""
    figures: list[Figure] = []
    for name, factor in FACTORS.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{name}.reception"
            generation = _write_book(path, factor)
            command = [sys.executable, "-m", "tests.bench.bench_ring", str(path), str(GESTURES)]
            told = subprocess.run(command, capture_output=True, text=True, check=True)
        rows: list[Figure] = [
            ("generate", generation, "s"),
            *(tuple(row) for row in json.loads(told.stdout)),
        ]
        figures += [(f"{name}: {figure}", value, unit) for figure, value, unit in rows]
    return figures


def _write_book(path: Path, factor: float) -> float:
    from db.book_file import create_book
    from reception.generate import SIZES, generate_book

    begun = perf_counter()
    plan = generate_book(SIZES["summit"].scaled(factor), Random(1))
    took = perf_counter() - begun
    create_book(path, plan, book_id="bench", now=datetime.now(UTC))
    return took


def measured(path: Path, gestures: int) -> Iterator[Figure]:
    """What one book costs: opening it in a new process, imports included, checking all of it, and
    moving engagements about."""
    begun, computed = perf_counter(), process_time()
    from main import bookcase_here

    with bookcase_here().open(path) as book:
        session = book.session
        yield "open, imports included", perf_counter() - begun, "s"
        yield "… of it computing", process_time() - computed, "s"
        from reception.actions.engagement import move_engagement
        from reception.checks.checker import Checker
        from reception.collector import collector_at_rest
        from reception.plan.engagement import Engagement
        from reception.plan.move import Move

        items = len(session.plan.table(Engagement)) + len(session.plan.table(Move))
        yield "engagements and moves", items, ""
        yield "conflicts", len(session.checker.conflicts), ""
        times = []
        for _ in range(3):
            with collector_at_rest():  # as when a book is opened
                begun = perf_counter()
                Checker(session.plan)
                times.append(perf_counter() - begun)
        yield "full check", min(times), "s"
        dice = Random(1)
        engagements = sorted(session.plan.table(Engagement))
        times, computing = [], []
        for _ in range(gestures):
            id = dice.choice(engagements)
            by = timedelta(minutes=5 * dice.choice((-12, -3, -1, 1, 3, 12)))
            begun, computed = perf_counter(), process_time()
            start = session.plan.table(Engagement)[id].start + by
            session.do(move_engagement(session.plan, engagement=id, start=start))
            times.append((perf_counter() - begun) * 1000)
            computing.append((process_time() - computed) * 1000)
        yield "gesture to fresh conflicts, median", median(times), "ms"
        yield "… of it computing", median(computing), "ms"
        yield "gesture to fresh conflicts, 99 of 100", quantiles(times, n=100)[-1], "ms"
        yield "… of it computing, 99 of 100", quantiles(computing, n=100)[-1], "ms"
        yield from _by_kind(session)
    yield "memory at its highest", _peak_megabytes(), "MB"


def _by_kind(session: Session) -> Iterator[Figure]:
    """What gestures of each kind cost to compute; each is taken back before the next."""
    from tests.bench.gestures import GESTURES, gesture_name, steps_of

    for gesture in GESTURES:
        times = []
        for step in steps_of(gesture, session.plan, Random(3), OF_EACH_KIND):
            computed = process_time()
            session.do(step)
            times.append((process_time() - computed) * 1000)
            session.undo()
        yield f"{gesture_name(gesture)}: median", median(times), "ms"
        yield f"{gesture_name(gesture)}: the worst of {len(times)}", max(times), "ms"


def _peak_megabytes() -> float:
    """The most memory this process has had; where the system does not tell, zero."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    for line in status.read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    sys.stdout.write(json.dumps(list(measured(Path(sys.argv[1]), int(sys.argv[2])))))
