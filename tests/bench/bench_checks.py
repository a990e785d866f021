"""How long checking takes on the summit book: everything, rule by rule, and after a drag. It is the
processor's time, of which other programs take none."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from random import Random
from statistics import median, quantiles
from time import process_time

from reception.checks.checker import Checker
from reception.checks.rules import RULES
from reception.collector import collector_at_rest
from reception.generate import generate_book
from reception.plan.change import replaced, step
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan

DRAGS = 500
REPEATS = 5
Figure = tuple[str, float, str]


def run() -> list[Figure]:
    """The best of a few runs for whole checks; the middle and the worst of many drags."""
    plan = generate_book("summit", Random(1))
    begun = process_time()
    with collector_at_rest():  # as when a book is opened
        checker = Checker(plan, strict=True)
        first = process_time() - begun
    figures: list[Figure] = [
        ("records", len(plan), ""),
        ("conflicts", len(checker.conflicts), ""),
        ("check everything, look-ups not built yet", first, "s"),
        ("check everything", _best(lambda: Checker(plan, strict=True)), "s"),
    ]
    for rule in RULES:
        took = _best(partial(Checker, plan, rules=(rule,), strict=True))
        figures.append((f"only {rule.code} {rule.site}", took * 1000, "ms"))
    times = _drags(plan, checker)
    return [
        *figures,
        ("check after a drag, median", median(times) * 1000, "ms"),
        ("check after a drag, 99 of 100", quantiles(times, n=100)[-1] * 1000, "ms"),
    ]


def _best(act: Callable[[], object]) -> float:
    times = []
    for _ in range(REPEATS):
        with collector_at_rest():
            begun = process_time()
            act()
            times.append(process_time() - begun)
    return min(times)


def _drags(plan: Plan, checker: Checker) -> list[float]:
    """Seconds of each update when engagements are dragged to and fro by a quarter of an hour."""
    dice = Random(2)
    ids = sorted(plan.table(Engagement))
    times = []
    for _ in range(DRAGS):
        dragged = plan.table(Engagement)[dice.choice(ids)]
        by = timedelta(minutes=dice.choice((-15, 15)))
        end = dragged.end and dragged.end + by
        drag = step("bench", dragged.id, [replaced(dragged, start=dragged.start + by, end=end)])
        after = plan.apply(drag)
        begun = process_time()
        checker.update(plan, after, drag)
        times.append(process_time() - begun)
        plan = after
    return times
