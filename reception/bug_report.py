"""The report of a mistake in the program: what whoever looks after it needs to find it."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Sequence
from datetime import datetime


def bug_report(error: BaseException, *, doing: Sequence[str], now: datetime) -> str:
    """A text to be copied and sent: when, on what, while doing what, and where in the program.

    It holds names of files, but nothing out of a book except what an error message quotes.
    """
    told = {
        "time": now.isoformat(timespec="seconds"),
        "command": " ".join(doing),
        "python": sys.version.replace("\n", " "),
        "system": platform.platform(),
    }
    head = "\n".join(f"{name}: {value}" for name, value in told.items())
    return f"{head}\n\n{''.join(traceback.format_exception(error))}"
