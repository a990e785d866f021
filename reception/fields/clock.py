"""Times as they are typed: ``930``, ``9:30``, ``+15``, ``4-14 22:30``, ``14 Apr``; and lengths:
``1h30``."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from reception.fields.mistyped import Mistyped
from reception.plan.integrity import EARLIEST, LATEST
from reception.plan.zone import instant, local, local_day
from reception.wording import LANGUAGES, wording

LAST_HOUR = 29
"""Up to 29:59 a time is of the night after: 25:30 is half past one on the next day."""

_CLOCK = re.compile(r"(?:(\d{1,2})\s*[:.]\s*(\d{2}|\d(?=m))?m?|(\d{1,2})(\d{2})|(\d{1,2}))")
_SHIFT = re.compile(r"([+-])\s*(?:(\d{1,2}):(\d{2})|(\d{1,4}))\s*m?")
_LENGTH = re.compile(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m)?|(\d{1,3})\s*h\s*(\d{1,2})")
_DAY = re.compile(
    r"(?:(\d{4})\s*[-/.]\s*)?(\d{1,2})\s*[-/]\s*(\d{1,2})|(\d{4})(\d{2})(\d{2})|(\d{1,2})"
)
_OF_MONTH = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_NAMED_DAY = re.compile(
    rf"{_OF_MONTH}[\s.-]*[a-z]{{3,9}}(?:[\s,.-]+\d{{4}})?"
    rf"|[a-z]{{3,9}}[\s.]*{_OF_MONTH}(?:[\s,]+\d{{4}})?"
)
"""A day with its month by name, before or after."""
_DAY_AND_CLOCK = re.compile(
    rf"(?P<day>{_NAMED_DAY.pattern}|{_DAY.pattern})\s*(?:t|,|\s)\s*(?P<clock>\S.*)"
)


def plainly(text: str) -> str:
    """Typed text with full-width characters made ordinary, spaces made few, and the words for
    hour, day and so on (catalogue ``typed-signs``) made the signs that are read here."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    for word, sign in _signs():
        plain = plain.replace(word, sign)
    return " ".join(plain.split())


@cache
def _signs() -> tuple[tuple[str, str], ...]:
    pairs = (p.split("=") for name in LANGUAGES for p in wording(name).say("typed-signs").split())
    return tuple(sorted(((word, sign or " ") for word, sign in pairs), key=lambda p: -len(p[0])))


def typed_day(text: str, *, near: date) -> date:
    """A day: ``2026-04-14``, ``4-14``, ``14``, ``14 April``; what is not said is as in `near`.

    Raises:
        Mistyped: it is no day of the calendar, or none of this age.
    """
    plain = plainly(text)
    try:
        read = _named_day(plain, near) if _NAMED_DAY.fullmatch(plain) else _counted_day(plain, near)
    except ValueError as error:
        raise Mistyped("typed-no-day", text) from error
    if not EARLIEST.date() < read < LATEST.date():
        raise Mistyped("typed-day-far", text)
    return read


def _counted_day(plain: str, near: date) -> date:
    found = _DAY.fullmatch(plain)
    if found is None:
        raise ValueError(plain)
    year, month, day, long_year, long_month, long_day, only_day = found.groups()
    return date(
        int(year or long_year or near.year),
        int(month or long_month or near.month),
        int(day or long_day or only_day),
    )


def _named_day(plain: str, near: date) -> date:
    from dateutil import parser  # read when the first month is typed by its name

    names = parser.parserinfo(dayfirst=True)
    if not any(names.month(word) for word in re.findall(r"[a-z]{3,9}", plain)):
        raise ValueError(plain)  # a day of the week or a zone, which it reads as well
    first = datetime.combine(near.replace(day=1), datetime.min.time())
    read: datetime = parser.parse(plain, names, default=first)
    return read.date()


def typed_moment(
    text: str,
    *,
    day: date,
    zone: ZoneInfo,
    was: datetime | None = None,
    after: datetime | None = None,
) -> datetime:
    """An instant: a time on `day`, a day with a time, or a shift of what it `was`, as ``+15``.

    A time alone that would lie before `after` is one of the next day: a reception until 00:40.

    Raises:
        Mistyped: it is no time, or there is nothing that could be shifted.
    """
    plain = plainly(text)
    shift = _SHIFT.fullmatch(plain)
    if shift is not None:
        if was is None:
            raise Mistyped("typed-shift-of-nothing", text)
        return _within(was + _shift(shift), text)
    dated = _DAY_AND_CLOCK.fullmatch(plain)
    if dated is not None:
        return _at(typed_day(dated["day"], near=day), dated["clock"], zone, text)
    moment = _at(day, plain, zone, text)
    if after is not None and moment < after and local_day(after, zone) == day:
        moment = _at(day + timedelta(days=1), plain, zone, text)
    return moment


def typed_end(
    text: str, *, start: datetime, zone: ZoneInfo, was: datetime | None = None
) -> datetime | None:
    """An end: as `typed_moment` on the day of the start, or a length from it, as ``45m``; None,
    an open end, where nothing is typed.

    Raises:
        Mistyped: it is none of these.
    """
    plain = plainly(text)
    if plain in {"", "?", "-"}:
        return None
    length = _LENGTH.fullmatch(plain)
    if length is not None and any(length.groups()):
        hours, minutes, long_hours, long_minutes = (int(part or 0) for part in length.groups())
        run = timedelta(hours=hours or long_hours, minutes=minutes or long_minutes)
        return _within(start + run, text)
    return typed_moment(plain, day=local_day(start, zone), zone=zone, was=was, after=start)


def shown_moment(moment: datetime, *, day: date | None, zone: ZoneInfo) -> str:
    """A moment as `typed_moment` reads it: the time alone where it is on `day`."""
    wall = local(moment, zone)
    return wall.strftime("%H:%M" if wall.date() == day else "%Y-%m-%d %H:%M")


def _shift(found: re.Match[str]) -> timedelta:
    sign, hours, clock_minutes, minutes = found.groups()
    length = timedelta(hours=int(hours or 0), minutes=int(clock_minutes or minutes or 0))
    return -length if sign == "-" else length


def _at(day: date, clock: str, zone: ZoneInfo, text: str) -> datetime:
    found = _CLOCK.fullmatch(clock)
    if found is None:
        raise Mistyped("typed-no-time", text)
    hour, minute, run_hour, run_minute, hour_alone = found.groups()
    hours = int(hour or run_hour or hour_alone)
    minutes = int(minute or run_minute or 0)
    if hours > LAST_HOUR or minutes > 59:
        raise Mistyped("typed-no-time", text)
    midnight = datetime.combine(day, datetime.min.time())
    wall = midnight + timedelta(hours=hours, minutes=minutes)
    return _within(instant(wall.date(), wall.time(), zone), text)


def _within(moment: datetime, text: str) -> datetime:
    if not EARLIEST <= moment < LATEST:
        raise Mistyped("typed-day-far", text)
    return moment
