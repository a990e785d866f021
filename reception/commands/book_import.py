"""`import`: records from a file come into a book, all of them or none."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from reception.commands.command import ExitCode, Means
from reception.exchange.entry import EntriesRefused, Entry
from reception.exchange.import_step import import_step, import_sums
from reception.exchange.output_file import require_ending, require_other
from reception.exchange.plan_file import READERS, plan_file_entries
from reception.plan.change import Step
from reception.plan.plan import Plan

FAULTS_SHOWN = 20


def run(typed: Namespace, means: Means) -> int:
    """Take the records of the file in, as one step that can be undone; a book that is not there
    is begun with them. With ``--dry-run`` only say what that would do.

    Raises:
        Trouble: the file has faults, all of which have been told, or the book cannot be written.
    """
    require_ending(typed.FILE, tuple(READERS))
    require_other(typed.FILE, typed.BOOK)
    try:
        _take(plan_file_entries(typed.FILE), typed, means)
    except EntriesRefused as refused:
        _tell_faults(refused, means)
        raise
    return ExitCode.FINE


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
