"""The program: the one place that knows store, trade and window, and puts them together.

`python main.py` opens the window on the sample book; `python main.py --help` tells the rest.
"""

from __future__ import annotations

import getpass
import os
import platform
import secrets
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from reception.bookcase import Bookcase, BookStore
    from reception.plan.record import Record
    from reception.wording import Wording

FOLDER = Path(__file__).resolve().parent / "out"
"""Where files go that were not asked for by name."""

ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"  # none that are taken for one another
ID_LENGTH = 10
LONGEST_LINE = 2_000


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; see `reception.commands.command.ExitCode`."""
    from reception.commands.command import ExitCode
    from reception.wording import wording

    typed = list(sys.argv[1:] if argv is None else argv)
    words = wording(language_of(os.environ))
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character must not end the program.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        return run(typed, words)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read along has seen enough; Python must not try to write the rest at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.READER_LEFT
    except Exception as error:
        from reception.bug_report import bug_report

        tell(sys.stderr, words.say("bug-told"))
        sys.stderr.write(bug_report(error, doing=typed, now=now()))
        return ExitCode.BUG


def run(typed: Sequence[str], words: Wording) -> int:
    """Run the command that was typed; what is wrong with it or its files is told in a sentence."""
    from reception.commands.command import ExitCode, Means
    from reception.commands.command_parser import command_of
    from reception.trouble import Trouble

    try:
        command, arguments = command_of(typed, words)
        bookcase = bookcase_here()
        window = window_on(bookcase) if has_screen(os.environ) else None
        means = Means(bookcase=bookcase, out=sys.stdout, words=words, folder=FOLDER, window=window)
        code = command.run(arguments, means)
        sys.stdout.flush()
    except Trouble as trouble:
        tell(sys.stderr, words.say(trouble.key, **trouble.arguments))
        return ExitCode.WRONG_INPUT
    return code


def tell(stream: TextIO, sentence: str) -> None:
    """Say a sentence on one line, whatever names from outside have brought into it."""
    line = "".join(
        char for char in " ".join(sentence.split()) if unicodedata.category(char) != "Cc"
    )
    if len(line) > LONGEST_LINE:
        half = LONGEST_LINE // 2
        line = f"{line[:half]} … {line[-half:]}"
    stream.write(line + "\n")


# -- what is handed in ---------------------------------------------------------------------------


def now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


def new_id(kind: str) -> str:
    """An id that no other record of any book has: the kind and fifty random bits."""
    return f"{kind}-" + "".join(secrets.choice(ID_LETTERS) for _ in range(ID_LENGTH))


def author() -> str:
    """Who works here, as the computer knows them."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return platform.node() or "-"


def bookcase_here() -> Bookcase:
    """The bookcase over the files of this computer."""
    from reception.bookcase import Bookcase

    return Bookcase(shelf=Files, clock=now, new_id=new_id, author=author())


class Files:
    """Books as files; see `reception.bookcase.Shelf`. The database is imported with the first."""

    def open(self, path: Path, *, write: bool = True) -> BookStore:
        """Open a book."""
        from db.book_file import open_book

        return open_book(path, write=write, now=now().astimezone())

    def create(self, path: Path, records: Iterable[Record]) -> None:
        """Make a book that holds these records."""
        from db.book_file import create_book

        create_book(path, records, book_id=new_id("book"), now=now(), author=author())


# -- the window ----------------------------------------------------------------------------------


def window_on(bookcase: Bookcase) -> Callable[[Path, str], int]:
    """Opens the window on a book and returns when it is closed."""

    def window(path: Path, language: str) -> int:
        from ui.app import run_window

        return run_window(bookcase, path, language=language)

    return window


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether a window could be shown: on Linux somebody must have said on which screen."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environment.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def language_of(environment: Mapping[str, str]) -> str:
    """The language this computer is set to: en where it is English, else zh."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if (value := environment.get(name, "")) and not value.startswith(("C", "POSIX")):
            return "en" if value.startswith("en") else "zh"
    if sys.platform == "win32":
        import locale

        return "en" if (locale.getlocale()[0] or "").startswith("English") else "zh"
    return "zh"


if __name__ == "__main__":
    sys.exit(main())
