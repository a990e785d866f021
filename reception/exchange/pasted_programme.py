"""Pasted programmes: lines of a letter or a table, read as engagements of one party.

A line begins with its time; a day may stand before it or on a line of its own and counts for what
follows. Behind the time stand the title and, after a tab, a comma or in brackets, the place. The
words for days and hours are the catalogue's (``pasted-…``), in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from functools import cache

import msgspec

from reception.actions.durations import usual_duration
from reception.fields.choices import choices
from reception.fields.clock import plainly, typed_end, typed_moment
from reception.fields.kind_words import kind_of_title
from reception.fields.mistyped import Mistyped
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.venue import Venue
from reception.wording import LANGUAGES, wording

BULLETS = " \u3000\u00a0\u200b•·*▪◆●\t"
FULL_WIDTH = {0xFEE0 + char: char for char in range(0x21, 0x7F)} | {0x3000: 0x20, 0xA0: 0x20}
"""Full-width letters, digits and signs as ordinary ones, each for one."""
CHINESE = re.compile(r"[\u3400-\u9fff]")
_ISO_DAY = re.compile(r"(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})(?![\d:.])")
_COMMA = re.compile(r"\s*[,;\uff0c\uff1b]\s*|\s{3,}")
_BRACKET = re.compile(r"\s*[@()\[\]\uff20\uff08\uff09\u3010\u3011]\s*")


class PastedProgramme(msgspec.Struct, frozen=True):
    """What a pasted programme says. `unread` are the lines (from 1) that begin with no time,
    `placeless` those whose place the book does not know, each with what stands there."""

    engagements: tuple[Engagement, ...] = ()
    unread: tuple[tuple[int, str], ...] = ()
    placeless: tuple[tuple[int, str], ...] = ()


def pasted_programme(
    text: str, plan: Plan, *, day: date, tracks: tuple[str, ...], new_id: Callable[[str], str]
) -> PastedProgramme:
    """Read a programme; `day` is the day of the lines before the first that names one. An
    engagement without an end takes as long as is usual for what its title says it is."""
    places = _places(plan)
    engagements: list[Engagement] = []
    unread: list[tuple[int, str]] = []
    placeless: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        written = line.strip(BULLETS)
        plain = written.translate(FULL_WIDTH)
        said, rest = _day_ahead(plain, near=day)
        day = said or day
        try:
            when = _times_ahead(rest, day, plan)
        except Mistyped:
            when = None
        if when is None:
            if rest and not said:
                unread.append((number, line.strip()))
            continue
        start, end, is_about, rest = when
        # what is read is of the same length as what was written: the title keeps its own signs
        title, place, unknown = _title_and_place(written[len(written) - len(rest) :], places)
        if unknown:
            placeless.append((number, unknown))
        kind = kind_of_title(title) or EngagementKind.OTHER
        title_zh, title_en = _in_languages(title)
        room = plan.get(Room, place)
        engagements.append(
            Engagement(
                id=new_id(Engagement.KIND),
                start=start,
                end=end or start + usual_duration(plan, kind, start),
                approximate=is_about,
                engagement=kind,
                tracks=tracks,
                venue=room.venue if room else place,
                room=room.id if room else "",
                title_zh=title_zh,
                title_en=title_en,
            )
        )
    return PastedProgramme(tuple(engagements), tuple(unread), tuple(placeless))


# -- days and times ------------------------------------------------------------------------------


def _day_ahead(text: str, *, near: date) -> tuple[date | None, str]:
    """The day at the beginning of a line, and what follows it and its weekday."""
    rest = _without_weekday(text)
    for pattern, order in _day_patterns():
        found = pattern.match(rest)
        if found is None:
            continue
        parts = dict(zip(order, found.groups(), strict=True))
        month = parts["month"]
        try:
            said = date(
                int(parts["year"] or near.year),
                int(month) if month.isdigit() else _months()[month[:3].casefold()],
                int(parts["day"]),
            )
        except (ValueError, KeyError):
            continue
        return said, _without_weekday(rest[found.end() :])
    return None, text


@cache
def _day_patterns() -> tuple[tuple[re.Pattern[str], tuple[str, str, str]], ...]:
    numbers = (("year", "month", "day"),)
    found = [(_ISO_DAY, numbers[0])]
    for language in LANGUAGES:
        marks = wording(language).say("pasted-day-marks").split("|")
        if len(marks) == 3:
            year, month, ends = marks
            pattern = rf"(?:(\d{{4}})\s*{year}\s*)?(\d{{1,2}})\s*{month}\s*(\d{{1,2}})\s*[{ends}]"
            found.append((re.compile(pattern), numbers[0]))
    names = "|".join(f"{name}[a-z]*" for name in _months())
    named = re.IGNORECASE
    found.append(
        (
            re.compile(rf"(\d{{1,2}})\s+({names})\.?,?(?:\s+(\d{{4}}))?", named),
            ("day", "month", "year"),
        )
    )
    found.append(
        (
            re.compile(rf"({names})\.?\s+(\d{{1,2}})(?!\d|:)(?:,\s*(\d{{4}}))?", named),
            ("month", "day", "year"),
        )
    )
    return tuple(found)


@cache
def _months() -> Mapping[str, int]:
    names = wording("en").say("pasted-months").split("|")
    return {name[:3]: number for number, name in enumerate(names, start=1)}


def _without_weekday(text: str) -> str:
    return _weekdays().sub("", text.lstrip(" ,:\t"), count=1).lstrip(" ,:\t")


@cache
def _weekdays() -> re.Pattern[str]:
    words = [w for name in LANGUAGES for w in wording(name).say("pasted-weekdays").split("|")]
    names = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"^\(?\s*(?:{names})(?![a-z])\.?\s*\)?", re.IGNORECASE)


def _times_ahead(
    text: str, day: date, plan: Plan
) -> tuple[datetime, datetime | None, bool, str] | None:
    """Start, end, whether they are only about so, and what follows; None where a line begins with
    no time.

    Raises:
        Mistyped: a time is none of the clock.
    """
    found = _clock().match(text)
    if found is None:
        return None
    about, hour, minute, end_hour, end_minute = found.groups()
    start = typed_moment(f"{hour}:{minute or '00'}", day=day, zone=plan.zone)
    end = None
    if end_hour:
        end = typed_end(f"{end_hour}:{end_minute or '00'}", start=start, zone=plan.zone)
    if end is not None and not timedelta(0) < end - start < timedelta(days=1):
        end = None
    return start, end, bool(about), text[found.end() :].lstrip(" \t:,-\u2013\u2014")


@cache
def _clock() -> re.Pattern[str]:
    def said(key: str) -> str:
        words = (w for name in LANGUAGES for w in wording(name).say(key).split("|") if w)
        return "|".join(map(re.escape, words))

    hour, minute = said("pasted-hour"), said("pasted-minute")
    clock = rf"(\d{{1,2}})\s*(?:[:.]|{hour})\s*(?:(\d{{2}})(?!\d))?\s*(?:{minute})?"
    until = rf"\s*(?:[-\u2013\u2014~]+|{said('pasted-until')})\s*"
    return re.compile(rf"({said('pasted-about')}|~)?\s*{clock}(?:{until}{clock})?", re.IGNORECASE)


# -- titles and places ---------------------------------------------------------------------------


def _places(plan: Plan) -> Mapping[str, str]:
    """Venues and rooms by all their names; what names two of them names none."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for language in LANGUAGES:
        for choice in choices(plan, (Venue.KIND, Room.KIND), wording(language)):
            for name in {plainly(name) for name in (choice.label, choice.id, *choice.known_as)}:
                if found.setdefault(name, choice.id) != choice.id:
                    twice.add(name)
    return {name: id for name, id in found.items() if name not in twice and name}


def _title_and_place(text: str, places: Mapping[str, str]) -> tuple[str, str, str]:
    """The title, the id of the place, and what stands where a place would, but is none we know."""
    cells = [cell.strip() for cell in text.split("\t") if cell.strip()]
    if len(cells) > 1:
        place = _known(cells[1], places)
        return cells[0], place, "" if place else cells[1]
    whole = cells[0] if cells else ""
    for separator in (_BRACKET, _COMMA):
        title, *others = [part for part in separator.split(whole) if part] or [""]
        for other in others:
            if place := _known(other, places):
                return title, place, ""
    title, _, other = whole.partition("@")
    if other:
        return title.strip(), "", other.strip()
    inside = [name for name in places if len(name) > 2 and name in plainly(whole)]
    return whole, places[max(inside, key=len)] if inside else "", ""


def _known(text: str, places: Mapping[str, str]) -> str:
    """The place of this name, or the one place that has it in its name."""
    plain = plainly(text)
    if plain in places:
        return places[plain]
    found = {id for name, id in places.items() if plain in name}
    return found.pop() if len(found) == 1 else ""


def _in_languages(title: str) -> tuple[str, str]:
    """A title in Chinese and in English; one with a bar in it is in both."""
    first, bar, second = (part.strip() for part in title.partition("|"))
    if bar:
        return first, second
    return (title, "") if CHINESE.search(title) else ("", title)
