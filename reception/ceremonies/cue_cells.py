"""Cue cells: how the parts of a cue are written in one short text each, and read again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from reception.ceremonies.cue_times import clock_text
from reception.fields.clock import plainly
from reception.fields.mistyped import Mistyped
from reception.plan.cue import Cue, CueTrigger
from reception.plan.link import Edge

UNTIL_SIGNAL = "?"
WITH_START = "^"
LONGEST = 7 * 86_400

_TIME = r"(?:(\d{1,5}):([0-5]\d)|(\d{1,4})\s*m\s*(\d{1,2})?|(\d{1,6}))"
_LENGTH = re.compile(_TIME)
_SHIFT = re.compile(rf"([+-])?\s*{_TIME}")


def shown_length(seconds: int | None) -> str:
    """A length as `typed_length` reads it; a question mark for one that lasts until a signal."""
    return UNTIL_SIGNAL if seconds is None else clock_text(seconds)


def typed_length(text: str) -> int | None:
    """The seconds of a length: ``1:30``, ``2m``, ``1m30``, ``90``; None for ``?`` or nothing.

    Raises:
        Mistyped: it is none of these, or longer than a week.
    """
    plain = plainly(text)
    if plain in ("", UNTIL_SIGNAL):
        return None
    found = _LENGTH.fullmatch(plain)
    if found is None:
        raise Mistyped("typed-no-cue-length", text)
    return _within(_seconds(found.groups()), text)


def shown_begin(cue: Cue, cues: Iterable[Cue]) -> str:
    """With what a cue begins: ``7`` behind cue 7, ``7+0:30`` that much later, ``7^`` with its
    start, ``7?`` behind it on signal, ``-20:00`` by the clock from zero."""
    after = next((other.number or other.id for other in cues if other.id == cue.after), "")
    if cue.begun_by is CueTrigger.CLOCK or not after:
        text = clock_text(cue.offset_seconds) if cue.offset_seconds or _by_clock(cue) else ""
    else:
        edge = WITH_START if cue.after_edge is Edge.START else ""
        sign = "" if cue.offset_seconds < 0 else "+"
        shift = f"{sign}{clock_text(cue.offset_seconds)}" if cue.offset_seconds else ""
        text = f"{after}{edge}{shift}"
    return f"{text}{UNTIL_SIGNAL}" if cue.on_signal else text


def typed_begin(text: str, cue: Cue, cues: Sequence[Cue]) -> dict[str, Any]:
    """The fields that a typed beginning gives to a cue, written as `shown_begin` does.

    Raises:
        Mistyped: it names no cue of this ceremony and is no time, or the cue would wait for itself.
    """
    plain = plainly(text)
    fields: dict[str, Any] = {"on_signal": plain.endswith(UNTIL_SIGNAL)}
    plain = plain.removesuffix(UNTIL_SIGNAL).strip()
    named = {plainly(other.number or other.id): other.id for other in cues if other.id != cue.id}
    for number in sorted(named, key=len, reverse=True):
        rest = plain.removeprefix(number) if number and plain.startswith(number) else None
        shift = _SHIFT.fullmatch(rest.removeprefix(WITH_START).strip()) if rest else None
        if rest is None or (rest not in ("", WITH_START) and (shift is None or not shift[1])):
            continue
        circle = _circle(cue, named[number], cues)
        if circle:
            raise Mistyped("typed-cue-circle", text, circle=" → ".join(circle))
        edge = Edge.START if rest.startswith(WITH_START) else Edge.END
        offset = _shift(shift, text) if shift else 0
        begun = CueTrigger.CUE if _by_clock(cue) else cue.begun_by
        return fields | {
            "after": named[number],
            "after_edge": edge,
            "offset_seconds": offset,
            "begun_by": begun,
        }
    shift = _SHIFT.fullmatch(plain)
    if plain and (shift is None or ":" not in plain):
        raise Mistyped("typed-no-cue", text)
    offset = _shift(shift, text) if shift else 0
    was_in_chain = cue.begun_by is CueTrigger.CUE
    begun = CueTrigger.CLOCK if plain and was_in_chain else cue.begun_by
    if not plain and _by_clock(cue):
        begun = CueTrigger.ACT
    return fields | {
        "after": "",
        "after_edge": Edge.END,
        "offset_seconds": offset,
        "begun_by": begun,
    }


def typed_number(text: str, cue: Cue, cues: Sequence[Cue]) -> str:
    """The number that a cue is called by.

    Raises:
        Mistyped: another cue of its ceremony has it, so that nobody could tell after which of the
            two a third one comes.
    """
    number = text.strip()
    if number and any(plainly(o.number) == plainly(number) for o in cues if o.id != cue.id):
        raise Mistyped("typed-cue-taken", text)
    return number


def _circle(cue: Cue, after: str, cues: Sequence[Cue]) -> list[str]:
    """The numbers of the cues that would wait for one another if a cue came after that one; none
    where there is no circle. Each chain ends, for the book has no circles."""
    by_id = {one.id: one for one in cues}
    way, above = [cue], by_id.get(after)
    while above is not None and above.id != cue.id:
        way.append(above)
        above = None if _by_clock(above) else by_id.get(above.after)
    return [one.number or one.id for one in (*way, cue)] if above is not None else []


def _by_clock(cue: Cue) -> bool:
    return cue.begun_by is CueTrigger.CLOCK


def _shift(found: re.Match[str], text: str) -> int:
    seconds = _within(_seconds(found.groups()[1:]), text)
    return -seconds if found[1] == "-" else seconds


def _seconds(groups: Sequence[str | None]) -> int:
    minutes, seconds, long_minutes, long_seconds, alone = groups
    if alone is not None:
        return int(alone)
    return 60 * int(minutes or long_minutes or 0) + int(seconds or long_seconds or 0)


def _within(seconds: int, text: str) -> int:
    if seconds > LONGEST:
        raise Mistyped("typed-out-of-range", text)
    return seconds
