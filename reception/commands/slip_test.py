"""`slip`: what follows when an item begins late, and who must be told."""

from __future__ import annotations

from argparse import Namespace
from io import BytesIO
from typing import Any

import msgspec

from reception.checks.checker import Checker
from reception.commands.command import ExitCode, Means
from reception.commands.sheet_print import tell_warnings
from reception.exchange.output_file import require_ending, require_other, write_output
from reception.fields.time_words import fact_words
from reception.graphs.people import must_hear
from reception.graphs.time_network import Moment, SlipTest
from reception.paper import print_pdf
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.sheets.plain_text import terminal_text
from reception.sheets.request import SheetRequest
from reception.sheets.slip_sheet import slip_sheet
from reception.trouble import BadInput
from reception.wording import Wording, wording

USUAL_MINUTES = (10, 20, 30)


def run(typed: Namespace, means: Means) -> int:
    """Tell what a delay of each length does to the items after it.

    Raises:
        Trouble: the file cannot be read as a book, it has no such item, the item does not take
            place, or the sheet cannot be written.
    """
    words = wording(typed.lang[0]) if typed.lang else means.words
    if typed.out:
        require_ending(typed.out, (".pdf",))
        require_other(typed.out, typed.BOOK)
    contents = means.bookcase.read(typed.BOOK)
    plan = contents.plan
    item = plan.item(typed.ITEM)
    if item is None:
        raise BadInput("slip-no-item", file=str(typed.BOOK), typed=typed.ITEM)
    checker = Checker(plan, rules=())
    if checker.ground.course(item) is None:
        raise BadInput("slip-takes-no-place", file=str(typed.BOOK), typed=typed.ITEM)
    slack = checker.network.slack(Moment(item.id))
    tests = [checker.network.slip(item.id, by) for by in typed.minutes or USUAL_MINUTES]
    if typed.json:
        told = {
            "item": item.id,
            "earlier": _minutes(slack.earliest),
            "later": _minutes(slack.latest),
            "tests": [_told(test, plan, words) for test in tests],
        }
        json = msgspec.json.format(msgspec.json.encode(told), indent=1).decode()
        means.out.write(json + "\n")
    if typed.out or not typed.json:
        request = SheetRequest(
            plan=plan,
            languages=typed.lang or (words.language,),
            now=means.bookcase.clock(),
            revision=contents.revision,
        )
        document = slip_sheet(request, item, slack, tests)
        if typed.out:
            pdf = BytesIO()
            report = print_pdf(document, pdf)
            write_output(typed.out, pdf.getvalue())
            if not typed.json:
                tell_warnings(report, means)
        if not typed.json:
            means.out.write(terminal_text(document))
    return ExitCode.FINE


def _told(test: SlipTest, plan: Plan, words: Wording) -> dict[str, Any]:
    moved: list[Item] = [item for shift in test.shifts if (item := plan.item(shift.id))]
    return {
        "minutes": test.minutes,
        "moved": [
            {"item": shift.id, "start": _minutes(shift.start), "end": _minutes(shift.end)}
            for shift in test.shifts
        ],
        "breaks": [
            {
                "kind": fact.kind,
                "subjects": fact.ids,
                "minutes": _minutes(seconds),
                "text": fact_words(fact, plan, words),
            }
            for fact, seconds in test.breaks
        ],
        "tell": [
            {"id": hearer.id, "part": hearer.part, "items": hearer.items}
            for hearer in must_hear(plan, moved)
        ],
    }


def _minutes(seconds: int | None) -> int | None:
    return None if seconds is None else seconds // 60
