"""What must be known of a print before it is on paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reception.paper import PrintReport

NAMED_AT_MOST = 12
"""More characters or pictures than that are counted, not listed."""


def print_warnings(report: PrintReport, say: Callable[..., str]) -> list[str]:
    """One sentence each on characters that no font has, texts that were cut, and pictures that
    cannot be read."""
    lines = []
    if report.missing:
        named = _listed([_named(character) for character in report.missing])
        lines.append(say("preview-missing", count=len(report.missing), characters="  ".join(named)))
    if report.shortened:
        lines.append(say("preview-shortened", count=report.shortened))
    if report.pictures:
        names = "  ".join(_listed(report.pictures))
        lines.append(say("preview-pictures", count=len(report.pictures), names=names))
    return lines


def _listed(names: Sequence[str]) -> list[str]:
    kept = list(names[:NAMED_AT_MOST])
    return [*kept, "…"] if len(names) > NAMED_AT_MOST else kept


def _named(character: str) -> str:
    # a mark or a private character cannot be seen by itself
    seen = unicodedata.category(character)[0] in "LNPS"
    code = f"U+{ord(character):04X}"
    return f"{character} ({code})" if seen else code
