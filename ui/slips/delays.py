"""Delays as an officer types them: some numbers of minutes."""

from __future__ import annotations

import re

USUAL = (10, 20, 30)
MOST = 24 * 60


def typed_delays(text: str) -> tuple[int, ...]:
    """The delays in a text, in minutes, each once, the shortest first; none where any of it is no
    number from 1 to those of a day."""
    parts = re.split(r"[\s,，、;；+]+", text.strip().lstrip("+"))
    if not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        return ()
    delays = tuple(sorted({int(part) for part in parts}))
    return delays if all(0 < delay <= MOST for delay in delays) else ()
