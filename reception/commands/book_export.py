"""`export`: a book as JSON, or a schedule from it as a calendar or a workbook."""

from __future__ import annotations

from argparse import Namespace

from reception.commands.command import ExitCode, Means
from reception.exchange.export_forms import EXPORTS
from reception.exchange.output_file import require_ending, require_other, write_output
from reception.sheets.request import SheetRequest


def run(typed: Namespace, means: Means) -> int:
    """Write the file; the ending of its name says what it will be.

    Raises:
        Trouble: the ending is not known, there is no such delegation, or nothing to write.
    """
    export = EXPORTS[require_ending(typed.FILE, tuple(EXPORTS))]
    require_other(typed.FILE, typed.BOOK)
    contents = means.bookcase.read(typed.BOOK)
    request = SheetRequest(
        plan=contents.plan,
        languages=typed.lang or ("zh", "en"),
        now=means.bookcase.clock(),
        revision=contents.revision,
        delegation=typed.delegation or "",
    )
    write_output(typed.FILE, export(request, contents.book_id))
    means.tell("file-written", file=str(typed.FILE))
    return ExitCode.FINE
