"""`check`: what cannot work in a book, and why."""

from __future__ import annotations

from argparse import Namespace

import msgspec

from reception.checks.checker import Checker
from reception.checks.conflict import Severity
from reception.commands.cluster_list import cluster_lines, clusters_told, shown_clusters
from reception.commands.command import ExitCode, Means
from reception.commands.conflict_list import conflict_lines, conflicts_told
from reception.wording import wording


def run(typed: Namespace, means: Means) -> int:
    """Tell all conflicts, and with ``--clusters`` which of them hang together; the code says
    whether an error is among those not accepted.

    Raises:
        Trouble: the file cannot be read as a book.
    """
    words = wording(typed.lang) if typed.lang else means.words
    plan = means.bookcase.read(typed.BOOK).plan
    now = means.bookcase.clock()
    checker = Checker(plan, as_of=now)
    clusters = shown_clusters(plan, checker, now) if typed.clusters else []
    if typed.json:
        told = conflicts_told(plan, checker, words)
        if typed.clusters:
            told["clusters"] = clusters_told(clusters, plan, checker, words)
        means.out.write(msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n")
    else:
        lines = conflict_lines(plan, checker, words)
        more = cluster_lines(clusters, plan, words) if typed.clusters else ()
        means.out.writelines(f"{line}\n" for line in (*lines, *more))
    errors = any(conflict.severity is Severity.ERROR for conflict in checker.open_conflicts)
    return ExitCode.CONFLICTS if errors else ExitCode.FINE
