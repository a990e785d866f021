"""`check`: what cannot work in a book, and why."""

from __future__ import annotations

from argparse import Namespace

from reception.checks.checker import Checker
from reception.checks.conflict import Severity
from reception.commands.command import ExitCode, Means
from reception.commands.conflict_list import conflict_json, conflict_lines
from reception.wording import wording


def run(typed: Namespace, means: Means) -> int:
    """Tell all conflicts; the code says whether an error is among those not accepted.

    Raises:
        Trouble: the file cannot be read as a book.
    """
    words = wording(typed.lang) if typed.lang else means.words
    plan = means.bookcase.read(typed.BOOK).plan
    checker = Checker(plan)
    if typed.json:
        means.out.write(conflict_json(plan, checker, words) + "\n")
    else:
        means.out.writelines(line + "\n" for line in conflict_lines(plan, checker, words))
    errors = any(conflict.severity is Severity.ERROR for conflict in checker.open_conflicts)
    return ExitCode.CONFLICTS if errors else ExitCode.FINE
