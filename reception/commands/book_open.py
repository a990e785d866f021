"""`open`: the window on a book; without a screen the same job in words and on paper."""

from __future__ import annotations

from argparse import Namespace

from msgspec import structs

from reception.bookcase import Contents
from reception.checks.checker import Checker
from reception.commands.command import ExitCode, Means
from reception.commands.conflict_list import conflict_lines
from reception.commands.sample_book import sample_book
from reception.commands.sheet_print import print_sheet, tell_warnings
from reception.exchange.schedule import schedule_days, schedule_items
from reception.plan.delegation import Delegation
from reception.sheets.request import SheetRequest
from reception.wording import wording


def run(typed: Namespace, means: Means) -> int:
    """Open the window on the book, or on the copy of the sample book where none is named.

    Raises:
        Trouble: the book cannot be opened.
    """
    words = wording(typed.lang) if typed.lang else means.words
    path = typed.BOOK or sample_book(means.bookcase, means.folder, fresh=typed.fresh)
    if means.window is not None:
        return means.window(path, words.language)
    job = structs.replace(means, words=words)
    job.tell("screen-missing", book=str(path))
    contents = job.bookcase.read(path)
    checker = Checker(contents.plan, as_of=job.bookcase.clock())
    lines = conflict_lines(contents.plan, checker, words)
    job.out.writelines(f"{line}\n" for line in lines)
    _print_all(contents, job)
    return ExitCode.FINE


def _print_all(contents: Contents, means: Means) -> None:
    """The run-sheets of all delegations, and of the office day by day."""
    plan = contents.plan
    request = SheetRequest(
        plan=plan,
        languages=(means.words.language,),
        now=means.bookcase.clock(),
        revision=contents.revision,
    )
    means.folder.mkdir(parents=True, exist_ok=True)
    means.tell("sheets-begin")
    for id in sorted(plan.table(Delegation)):
        if any(plan.takes_place(item) for item in schedule_items(plan, id)):
            path = means.folder / f"{id.replace('/', '-')}.pdf"
            report = print_sheet("day", structs.replace(request, delegation=id), path)
            means.tell("sheet-written", file=str(path))
            tell_warnings(report, means)
    for day in schedule_days(plan, schedule_items(plan, "")):
        path = means.folder / f"office-{day}.pdf"
        report = print_sheet("office-day", structs.replace(request, day=day), path)
        means.tell("sheet-written", file=str(path))
        tell_warnings(report, means)
