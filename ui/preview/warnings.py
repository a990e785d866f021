"""What must be known of a print before it is on paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reception.paper import PrintReport

NAMED_AT_MOST = 12
"""More characters than that are counted, not listed."""


def print_warnings(report: PrintReport, say: Callable[..., str]) -> list[str]:
    """One sentence each on characters that no font has, and on texts that were cut."""
    lines = []
    if report.missing:
        named = [_named(character) for character in report.missing[:NAMED_AT_MOST]]
        if len(report.missing) > NAMED_AT_MOST:
            named.append("…")
        lines.append(say("preview-missing", count=len(report.missing), characters="  ".join(named)))
    if report.shortened:
        lines.append(say("preview-shortened", count=report.shortened))
    return lines


def _named(character: str) -> str:
    # a mark or a private character cannot be seen by itself
    seen = unicodedata.category(character)[0] in "LNPS"
    code = f"U+{ord(character):04X}"
    return f"{character} ({code})" if seen else code
