"""Values typed on the command line, read once and refused with what would be right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from reception.trouble import BadInput

MINUTES_OF_A_DAY = 24 * 60


def path_read(name: str) -> Callable[[str], Path]:
    """Reads the name of a file."""

    def read(typed: str) -> Path:
        if not typed.strip() or "\0" in typed:
            raise BadInput("argument-file", file="", place=name)
        return Path(typed)

    return read


def choice_read(name: str, *choices: str) -> Callable[[str], str]:
    """Reads one of a few words."""

    def read(typed: str) -> str:
        if typed not in choices:
            wanted = ", ".join(choices)
            raise BadInput("argument-choice", file="", place=name, typed=typed, choices=wanted)
        return typed

    return read


def day_read(name: str) -> Callable[[str], date]:
    """Reads a date as 2026-04-14."""

    def read(typed: str) -> date:
        try:
            return date.fromisoformat(typed)
        except ValueError:
            raise BadInput("argument-day", file="", place=name, typed=typed) from None

    return read


def moment_read(name: str) -> Callable[[str], datetime]:
    """Reads a day and a time on the office's clocks as 2026-04-14T09:30; a space may stand in the
    place of the T."""

    def read(typed: str) -> datetime:
        try:
            moment = datetime.fromisoformat(typed)
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is not None or not 1900 <= moment.year <= 2199:
            raise BadInput("argument-moment", file="", place=name, typed=typed)
        return moment

    return read


def number_read(name: str, most: int) -> Callable[[str], int]:
    """Reads a whole number from 0 to `most`."""

    def read(typed: str) -> int:
        if not (typed.isascii() and typed.isdigit() and len(typed) <= len(str(most))):
            raise BadInput("argument-number", file="", place=name, typed=typed, most=str(most))
        if int(typed) > most:
            raise BadInput("argument-number", file="", place=name, typed=typed, most=str(most))
        return int(typed)

    return read


def minutes_read(name: str) -> Callable[[str], tuple[int, ...]]:
    """Reads minutes separated by commas, each from 1 to those of a day; each counts once."""

    def read(typed: str) -> tuple[int, ...]:
        """The minutes as typed.

        Raises:
            BadInput: any of them is no number, or out of its limits.
        """
        parts = typed.split(",")
        if not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
            raise BadInput("argument-minutes-wrong", file="", place=name, typed=typed)
        minutes = tuple(dict.fromkeys(int(part) for part in parts))
        if not all(0 < each <= MINUTES_OF_A_DAY for each in minutes):
            raise BadInput("argument-minutes-wrong", file="", place=name, typed=typed)
        return minutes

    return read


def languages_read(typed: str) -> tuple[str, ...]:
    """Reads zh, en, or both in one of the two orders: zh+en."""
    languages = tuple(typed.split("+"))
    if languages not in {("zh",), ("en",), ("zh", "en"), ("en", "zh")}:
        wanted = "zh, en, zh+en, en+zh"
        raise BadInput("argument-choice", file="", place="--lang", typed=typed, choices=wanted)
    return languages
