"""Mends on the summit book: how soon the first clean one is there, how long all of them take, and
of how many planted conflicts some mend clears them without a new error."""

from __future__ import annotations

from statistics import median, quantiles

from tests.mends.measure import measured
from tests.mends.planting import MISTAKES

EACH = 15
Figure = tuple[str, float, str]


def run() -> list[Figure]:
    """Figures for each kind of conflict, and for all together."""
    tallies = measured([("summit", 1)], MISTAKES, each=EACH)
    figures: list[Figure] = []
    for code, tally in tallies.items():
        figures += [
            (f"{code}: planted", tally.planted, ""),
            (f"{code}: mended without an error", tally.mended, ""),
            (f"{code}: first mend, median", median(tally.first or [0]), "ms"),
            (f"{code}: all mends, median", median(tally.whole or [0]), "ms"),
        ]
    first = [took for tally in tallies.values() for took in tally.first]
    planted = sum(tally.planted for tally in tallies.values())
    return [
        *figures,
        ("first mend, median", median(first), "ms"),
        ("first mend, 95 of 100", quantiles(first, n=20)[-1], "ms"),
        ("mended without an error", 100 * len(first) / planted, "%"),
    ]
