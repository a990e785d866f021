"""`print`: a sheet of a book as PDF."""

from __future__ import annotations

from argparse import Namespace
from io import BytesIO
from pathlib import Path

from reception.commands.command import ExitCode, Means
from reception.commands.typed_values import choice_read
from reception.exchange.output_file import require_ending, require_other, write_output
from reception.paper import print_pdf
from reception.sheets import SHEETS
from reception.sheets.request import SheetRequest


def run(typed: Namespace, means: Means) -> int:
    """Print the sheet into the file.

    Raises:
        Trouble: there is no such sheet, delegation or day, or the file cannot be written.
    """
    require_ending(typed.out, (".pdf",))
    require_other(typed.out, typed.BOOK)
    sheet = choice_read("SHEET", *SHEETS)(typed.SHEET)
    contents = means.bookcase.read(typed.BOOK)
    request = SheetRequest(
        plan=contents.plan,
        languages=typed.lang or (means.words.language,),
        now=means.bookcase.clock(),
        revision=contents.revision,
        delegation=typed.delegation or "",
        day=typed.day,
    )
    print_sheet(sheet, request, typed.out)
    means.tell("file-written", file=str(typed.out))
    return ExitCode.FINE


def print_sheet(sheet: str, request: SheetRequest, path: Path) -> None:
    """Print a sheet by its name into a file.

    Raises:
        Trouble: there is nothing to print, or the file cannot be written.
    """
    pdf = BytesIO()
    print_pdf(SHEETS[sheet](request), pdf)
    write_output(path, pdf.getvalue())
