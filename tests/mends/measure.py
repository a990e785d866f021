"""How often a mend helps: ``python -m tests.mends.measure [count [code …]]``.

On sound generated books single conflicts of each kind are planted; told is for how many of them
some mend is offered that clears it and brings no error along, and how long the first took. With
codes only these are measured, and those that nothing mends are printed.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count
from random import Random
from statistics import median, quantiles
from time import process_time

import msgspec

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict, Severity
from reception.mends.mend import Mend
from reception.mends.mending import mends_tried, ranked
from reception.plan.plan import Plan
from tests.mends.planting import MISTAKES, planted, sound_book

BEFORE = datetime(2000, 1, 1, tzinfo=UTC)
BOOKS = [("week", 1), ("week", 2), ("week", 3), ("summit", 1)]


class Tally(msgspec.Struct):
    """What came of the conflicts of one kind; times in milliseconds."""

    planted: int = 0
    mended: int = 0
    first: list[float] = []
    whole: list[float] = []
    best: Counter[str] = msgspec.field(default_factory=Counter)


def brings_no_error(mend: Mend) -> bool:
    """Whether it breaks nothing that is an error."""
    return all(conflict.severity is not Severity.ERROR for conflict in mend.breaks)


def measured(
    books: Iterable[tuple[str, int]], codes: Iterable[str], *, each: int, quiet: bool = True
) -> dict[str, Tally]:
    """Plant and mend so many conflicts of each code in each book."""
    tallies = {code: Tally() for code in codes}
    for size, seed in books:
        plan = sound_book(size, seed)
        checker = Checker(plan)
        for code, tally in tallies.items():
            for slip, conflict in planted(plan, checker, code, Random(seed), count=each):
                after = plan.apply(slip)
                checker.update(plan, after, slip)
                if not _mended(after, checker, conflict, tally) and not quiet:
                    sys.stderr.write(f"{size} {seed} not mended: {conflict}\n")
                back = msgspec.structs.replace(slip, changes=slip.inverse_changes)
                checker.update(after, plan, back)
    return tallies


def _mended(plan: Plan, checker: Checker, conflict: Conflict, tally: Tally) -> bool:
    numbers = count()
    begun = process_time()
    first: float | None = None
    mends = []
    tried = mends_tried(
        conflict, plan, checker, now=BEFORE, new_id=lambda kind: f"new-{kind}-{next(numbers)}"
    )
    for mend in tried:
        if mend is not None and brings_no_error(mend):
            first = first or process_time() - begun
            mends.append(mend)
    tally.planted += 1
    tally.whole.append((process_time() - begun) * 1000)
    if first is not None:
        tally.mended += 1
        tally.first.append(first * 1000)
        tally.best[ranked(mends)[0].kind] += 1
    return bool(mends)


def main(arguments: list[str]) -> int:
    """Print a line for each kind."""
    each = int(arguments[0]) if arguments else 25
    codes = arguments[1:] or list(MISTAKES)
    tallies = measured(BOOKS, codes, each=each, quiet=len(arguments) < 2)
    for code, tally in tallies.items():
        best = ", ".join(f"{kind} {n}" for kind, n in tally.best.most_common())
        sys.stdout.write(
            f"{code:8} {tally.mended:4} of {tally.planted:4}"
            f"  {100 * tally.mended / max(1, tally.planted):5.1f} %"
            f"  first {median(tally.first or [0]):6.1f} ms"
            f"  95 of 100 {quantiles([*tally.first, 0, 0], n=20)[-1]:6.1f} ms"
            f"  all {median(tally.whole or [0]):7.1f} ms  {best}\n"
        )
    done, all_of_them = (
        sum(tally.mended for tally in tallies.values()),
        sum(tally.planted for tally in tallies.values()),
    )
    sys.stdout.write(f"{'all':8} {done:4} of {all_of_them:4}  {100 * done / all_of_them:5.1f} %\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
