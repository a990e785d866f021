"""A command: its words on the command line, what it is handed, and what it answers."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from enum import IntEnum
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TextIO

import msgspec

from reception.bookcase import Bookcase
from reception.wording import Wording


class ExitCode(IntEnum):
    """What a program that called this one learns; scripts rely on these numbers."""

    FINE = 0
    CONFLICTS = 1  # the checker found errors that nobody has accepted
    WRONG_INPUT = 2  # said in one sentence: what is wrong and what would be right
    BUG = 70  # told with a report, to be sent to whoever looks after the program
    INTERRUPTED = 130  # Ctrl+C
    READER_LEFT = 141  # whoever read the output stopped before its end


class Means(msgspec.Struct, frozen=True, kw_only=True):
    """What a command works with.

    `words` is the catalogue in the language of whoever typed it; `out` the terminal. Files made
    without being asked for by name go into `folder`. `window` opens the window on a book and
    returns when it is closed; None where there is no screen.
    """

    bookcase: Bookcase
    out: TextIO
    words: Wording
    folder: Path
    window: Callable[[Path, str], int] | None

    def tell(self, key: str, **arguments: Any) -> None:
        """Say a message of the catalogue on the terminal."""
        self.out.write(self.words.say(key, **arguments) + "\n")


class Run(Protocol):
    """Does what a command is for."""

    def __call__(self, typed: Namespace, means: Means) -> int: ...


class Argument(msgspec.Struct, frozen=True, kw_only=True):
    """A word of a command: ``BOOK`` stands in its place, ``--day`` anywhere after.

    `value` is how its value is written in the help, empty for a plain switch; `read` makes the
    value of what was typed and raises `BadInput` where it cannot. `message` is the key of what the
    help says.
    """

    name: str
    message: str
    value: str = ""
    read: Callable[[str], Any] = str
    required: bool = False

    @property
    def is_option(self) -> bool:
        """Whether it is found by its name, not by its place."""
        return self.name.startswith("-")

    @property
    def usage(self) -> str:
        """How it is written: ``--out FILE``, ``[--json]``."""
        written = f"{self.name} {self.value}" if self.value and self.is_option else self.name
        return written if self.required else f"[{written}]"


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """A command by its name. `module` holds its `run`; it is imported when the command is called,
    so that each starts with no more than it needs."""

    name: str
    arguments: tuple[Argument, ...]
    module: str

    @property
    def usage(self) -> str:
        """The whole command as it is written."""
        return " ".join((self.name, *(argument.usage for argument in self.arguments)))

    def run(self, typed: Namespace, means: Means) -> int:
        """Do what it is for, with the arguments as they were read.

        Raises:
            Trouble: what was typed, or a file, is wrong; nothing has been changed.
        """
        run: Run = import_module(self.module).run
        return run(typed, means)
