"""Wording: every word a person reads, from the catalogue under `resources/locale/`.

A message has a key and arguments; what it says stands in Fluent files, one per area and language.
Core, command line, window and paper all speak through here, so a language is a choice of the
reader and can change while the program runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import resources
from reception.catalogue import Catalogue
from reception.plan.zone import local

LANGUAGES = ("zh", "en")

LONGEST_ARGUMENT = 2_000
"""A message quotes no more of a text than this; the library would refuse a little more."""


class Wording:
    """The catalogue in one language (``zh`` or ``en``)."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        """
        Raises:
            ValueError: there is no catalogue in that language.
        """
        self.language = language
        files = sorted((folder or resources.path("locale")).joinpath(language).glob("*.ftl"))
        if not files:
            raise ValueError(f"no catalogue in language {language!r}")
        self._catalogue = Catalogue(language, (file.read_text("utf-8") for file in files))

    def say(self, key: str, **arguments: Any) -> str:
        """The message under this key, with its arguments filled in.

        Raises:
            LookupError: there is no such message, or an argument it needs is missing.
        """
        quoted = {name: _quoted(value) for name, value in arguments.items()}
        try:
            return self._catalogue.say(key, quoted)
        except LookupError as error:
            raise LookupError(f"message {key!r} in {self.language}: {error}") from error

    def has(self, key: str) -> bool:
        """Whether there is a message under this key."""
        return key in self._catalogue

    def pick(self, zh: str, en: str) -> str:
        """Of a text typed in two languages the one to read; the other where it is missing."""
        return (zh or en) if self.language == "zh" else (en or zh)

    def typed(self, stem: str, text: str) -> dict[str, str]:
        """What `pick` reads: a text typed in this language, as the two fields of a record. What
        was said before in the other language no longer holds."""
        languages = ("zh", "en")
        return {f"{stem}_{one}": text if one == self.language else "" for one in languages}

    def name(self, record: Any) -> str:
        """What to call a record: its name or title in this language, its id where it has none."""
        for stem in ("name", "title"):
            if hasattr(record, f"{stem}_zh"):
                zh, en = getattr(record, f"{stem}_zh"), getattr(record, f"{stem}_en")
                return self.pick(zh, en) or str(record.id)
        return str(record.id)

    def clock(self, moment: datetime, zone: ZoneInfo) -> str:
        """The time of day, 24 hours: 09:30."""
        return local(moment, zone).strftime("%H:%M")

    def day(self, day: date) -> str:
        """A date with its weekday, without the year: 4月14日 星期五, Fri 14 April."""
        return self.say("day", **self._day_arguments(day))

    def full_day(self, day: date) -> str:
        """A date with its weekday and year."""
        return self.say("day-full", **self._day_arguments(day))

    def stamp(self, moment: datetime, zone: ZoneInfo) -> str:
        """Date and time to the minute."""
        wall = local(moment, zone)
        return self.say("stamp", clock=wall.strftime("%H:%M"), **self._day_arguments(wall.date()))

    def _day_arguments(self, day: date) -> dict[str, str]:
        return {
            "year": f"{day.year:04}",
            "month": str(day.month),
            "monthname": self.say(f"month-{day.month}"),
            "day": str(day.day),
            "weekday": self.say(f"weekday-{day.isoweekday()}"),
        }


def _quoted(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LONGEST_ARGUMENT:
        return value[: LONGEST_ARGUMENT - 1] + "…"
    return value


@cache
def wording(language: str) -> Wording:
    """The shipped catalogue in a language, read once."""
    return Wording(language)


def catalogue_files(language: str) -> Iterator[Path]:
    """The shipped catalogue files of a language, by area."""
    yield from sorted(resources.path("locale", language).glob("*.ftl"))
