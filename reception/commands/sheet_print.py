"""`print`: a sheet of a book as PDF."""

from __future__ import annotations

from argparse import Namespace
from io import BytesIO
from pathlib import Path

from reception.commands.command import ExitCode, Means
from reception.commands.typed_values import choice_read
from reception.exchange.output_file import require_ending, require_other, write_output
from reception.paper import PrintReport, print_pdf
from reception.print_warnings import print_warnings
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
    report = print_sheet(sheet, request, typed.out)
    means.tell("file-written", file=str(typed.out))
    tell_warnings(report, means)
    return ExitCode.FINE


def print_sheet(sheet: str, request: SheetRequest, path: Path) -> PrintReport:
    """Print a sheet by its name into a file, and say what came of it.

    Raises:
        Trouble: there is nothing to print, or the file cannot be written.
    """
    pdf = BytesIO()
    report = print_pdf(SHEETS[sheet](request), pdf)
    write_output(path, pdf.getvalue())
    return report


def tell_warnings(report: PrintReport, means: Means) -> None:
    """Say on the terminal what will not be on paper as it is in the book, a sentence each."""
    means.out.writelines(f"{line}\n" for line in print_warnings(report, means.words.say))
