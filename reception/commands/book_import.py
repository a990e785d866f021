"""`import`: records from a file come into a book, all of them or none."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from reception.commands.command import ExitCode, Means
from reception.commands.road_report import road_report_lines
from reception.exchange.entry import EntriesRefused, Entry
from reception.exchange.import_step import import_step, import_sums
from reception.exchange.output_file import require_ending, require_other
from reception.exchange.plan_file import READERS, plan_file_entries
from reception.exchange.road_import import ROAD_READERS, imported_roads, is_road_file
from reception.plan.change import Step
from reception.plan.plan import Plan
from reception.routes.road_datum import Datum
from reception.trouble import BadInput

FAULTS_SHOWN = 20


def run(typed: Namespace, means: Means) -> int:
    """Take the records of the file in, as one step that can be undone; a book that is not there
    is begun with them. With ``--dry-run`` only say what that would do.

    Raises:
        Trouble: the file has faults, all of which have been told, or the book cannot be written.
    """
    require_ending(typed.FILE, (*READERS, *ROAD_READERS))
    require_other(typed.FILE, typed.BOOK)
    try:
        _take(_entries(typed, means), typed, means)
    except EntriesRefused as refused:
        _tell_faults(refused, means)
        raise
    return ExitCode.FINE


def _entries(typed: Namespace, means: Means) -> Sequence[Entry]:
    """The records of the file; of a map, what was dropped is told at once."""
    if not is_road_file(typed.FILE):
        if typed.datum:
            raise BadInput("import-no-map", file=str(typed.FILE), place="--datum")
        return plan_file_entries(typed.FILE)
    datum = Datum(typed.datum or Datum.WGS84)
    roads = imported_roads(typed.FILE, datum, means.bookcase.clock())
    means.out.writelines(f"{line}\n" for line in road_report_lines(roads, means.words))
    return roads.entries


def _take(entries: Sequence[Entry], typed: Namespace, means: Means) -> None:
    file = str(typed.FILE)
    there = typed.BOOK.exists()
    if typed.dry_run:
        plan = means.bookcase.read(typed.BOOK).plan if there else Plan()
        _tell(import_step(plan, entries, file), typed, means, dry=True)
    elif there:
        with means.bookcase.open(typed.BOOK) as book:
            _tell(book.session.do(import_step(book.session.plan, entries, file)), typed, means)
    else:
        step = import_step(Plan(), entries, file)
        means.bookcase.create(typed.BOOK, [entry.record for entry in entries]).close()
        _tell(step, typed, means)


def _tell(step: Step | None, typed: Namespace, means: Means, *, dry: bool = False) -> None:
    if step is None or not step.changes:
        means.tell("import-nothing", file=str(typed.FILE), book=str(typed.BOOK))
        return
    key = "import-would" if dry else "import-done"
    means.tell(key, file=str(typed.FILE), book=str(typed.BOOK))
    for total in import_sums(step):
        kind = means.words.say(f"noun-{total.kind}")
        means.tell("import-sum", kind=kind, added=total.added, changed=total.changed)


def _tell_faults(refused: EntriesRefused, means: Means) -> None:
    """The faults one by one, where the one sentence has no room for them."""
    if len(refused.faults) == 1:
        return
    means.tell("import-faults", count=len(refused.faults))
    file = str(refused.arguments["file"])
    for fault in refused.faults[:FAULTS_SHOWN]:
        means.out.write("  " + fault.said(means.words, file) + "\n")
    if len(refused.faults) > FAULTS_SHOWN:
        means.tell("import-more-faults", count=len(refused.faults) - FAULTS_SHOWN)
