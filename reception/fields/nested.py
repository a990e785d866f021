"""Fields that hold a small table: the layouts of a room and the closures of a place, one a line."""

from __future__ import annotations

import re
from datetime import date
from zoneinfo import ZoneInfo

from reception.fields.clock import plainly, shown_moment, typed_moment
from reception.fields.mistyped import Mistyped
from reception.plan.room import Layout
from reception.plan.venue import Closure
from reception.wording import Wording

_LAYOUT = re.compile(r"(.+?)[\s:]+(\d{1,6})")
_CLOSURE = re.compile(r"(\d\S*\s+\d\S*)\s*>\s*(\d\S*\s+\d\S*)(?:\s+(.*))?")


def shown_layouts(layouts: tuple[Layout, ...]) -> str:
    """Name and persons, one layout a line."""
    return "\n".join(f"{layout.name} {layout.capacity}" for layout in layouts)


def typed_layouts(text: str) -> tuple[Layout, ...]:
    """Layouts as `shown_layouts` writes them.

    Raises:
        Mistyped: a line is no name with a number of persons.
    """
    layouts = []
    for line in filter(None, map(str.strip, text.splitlines())):
        found = _LAYOUT.fullmatch(line)
        if found is None:
            raise Mistyped("typed-no-layout", line)
        layouts.append(Layout(name=found[1], capacity=int(found[2])))
    return tuple(layouts)


def shown_closures(closures: tuple[Closure, ...], words: Wording, zone: ZoneInfo) -> str:
    """From, to and reason, one closure a line. A reason in the language of the words alone stands
    by itself; others have a stroke after the Chinese one and before the English one."""
    lines = []
    for closure in closures:
        start, end = (shown_moment(m, day=None, zone=zone) for m in (closure.starts, closure.ends))
        zh, en = closure.reason_zh, closure.reason_en
        reason = words.pick(zh, en)
        told = reason if words.typed("reason", reason) == _reasons(closure) else f"{zh} | {en}"
        lines.append(f"{start} > {end} {told.strip()}".rstrip())
    return "\n".join(lines)


def typed_closures(text: str, *, words: Wording, near: date, zone: ZoneInfo) -> tuple[Closure, ...]:
    """Closures as `shown_closures` writes them; a reason without a stroke is in the language of
    the words, and stands for both.

    Raises:
        Mistyped: a line has no two moments, or they are the wrong way round.
    """
    closures = []
    for line in filter(None, map(str.strip, text.splitlines())):
        found = _CLOSURE.fullmatch(line)
        if found is None:
            raise Mistyped("typed-no-closure", line)
        starts, ends = (typed_moment(plainly(t), day=near, zone=zone) for t in found.group(1, 2))
        if ends <= starts:
            raise Mistyped("typed-closure-reversed", line)
        zh, stroke, en = (part.strip() for part in (found[3] or "").partition("|"))
        reasons = {"reason_zh": zh, "reason_en": en} if stroke else words.typed("reason", zh)
        closures.append(Closure(starts=starts, ends=ends, **reasons))
    return tuple(closures)


def _reasons(closure: Closure) -> dict[str, str]:
    return {"reason_zh": closure.reason_zh, "reason_en": closure.reason_en}
