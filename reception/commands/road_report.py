"""What an import of roads took in and what it dropped, in words."""

from __future__ import annotations

from collections.abc import Iterator

from reception.exchange.road_import import ImportedRoads
from reception.exchange.road_ways import Dropped
from reception.wording import Wording


def road_report_lines(roads: ImportedRoads, words: Wording) -> Iterator[str]:
    """How much came in, a line for each reason for which something did not, and a warning where
    the positions look shifted."""
    report = roads.report
    yield words.say(
        "roads-import-kept",
        lines=report.lines,
        junctions=report.junctions,
        stretches=report.stretches,
    )
    for reason in Dropped:
        if report.dropped[reason]:
            yield "  " + words.say(f"roads-import-{reason.value}", count=report.dropped[reason])
    if roads.looks_like is not None:
        yield words.say("roads-import-looks-like", datum=roads.looks_like.value)
