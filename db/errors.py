"""What goes wrong with a book: each a sentence with advice in ``locale/*/book.ftl``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reception.trouble import Trouble


class BookError(Trouble):
    """Trouble with a book, and where the book is. What was stored before still is."""

    KEY = ""

    def __init__(self, file: Path | str, **arguments: Any) -> None:
        super().__init__(self.KEY, file=str(file), **arguments)


class BookMissing(BookError):
    """There is nothing under that name."""

    KEY = "book-missing"


class BookExists(BookError):
    """A new book would stand where there is something already."""

    KEY = "book-exists"


class NotABook(BookError):
    """It is a file of another kind, or of another program."""

    KEY = "book-not-a-book"


class BookEmpty(NotABook):
    """The file has no content at all: a copy that was broken off, most likely."""

    KEY = "book-empty"


class BookIsFolder(NotABook):
    """It is a folder."""

    KEY = "book-is-folder"


class BookDamaged(BookError):
    """It is a book, but part of it cannot be read; `copies` is the folder where its copies would
    be and `detail` what a person who repairs it wants to know."""

    KEY = "book-damaged"

    def __init__(self, file: Path | str, *, copies: Path | None, detail: str) -> None:
        there = copies is not None and copies.is_dir()
        super().__init__(file, copies=str(copies), copied="yes" if there else "no", detail=detail)


class BookTooNew(BookError):
    """A newer program wrote it: `version` is its schema, `known` the newest one known here."""

    KEY = "book-too-new"

    def __init__(self, file: Path | str, *, version: int, known: int) -> None:
        super().__init__(file, version=version, known=known)


class BookTooOld(BookError):
    """It must be brought up to date first, and may not be written to."""

    KEY = "book-too-old"


class BookInUse(BookError):
    """Another program has it open for writing: `user` on `host` since `since` (local time)."""

    KEY = "book-in-use"


class BookInUseBySomebody(BookInUse):
    """The same, where nobody can tell who."""

    KEY = "book-in-use-by-somebody"


class BookBusy(BookError):
    """Another program holds the file itself, if only for a moment."""

    KEY = "book-busy"


class BookReadOnly(BookError):
    """It, or its folder, may not be written to."""

    KEY = "book-read-only"


class BookForbidden(BookError):
    """It may not even be read."""

    KEY = "book-forbidden"


class BookChangedElsewhere(BookError):
    """Another writer was quicker; what is on the screen is no longer what is stored."""

    KEY = "book-changed-elsewhere"


class BookGone(BookError):
    """The file, or the disk it is on, went away while it was open."""

    KEY = "book-gone"


class DiskFull(BookError):
    """No room is left to write a step, a book or a copy; nothing is left of it."""

    KEY = "book-disk-full"


class DiskTrouble(BookError):
    """The disk or network drive did not do what it was told; `detail` is what it said."""

    KEY = "book-disk-trouble"

    def __init__(self, file: Path | str, *, detail: str) -> None:
        super().__init__(file, detail=detail)


class CopyFailed(BookError):
    """No copy could be taken on opening; the book itself is open. `reason` is the trouble."""

    KEY = "book-copy-failed"

    def __init__(self, file: Path | str, *, copies: Path | str, reason: Trouble) -> None:
        super().__init__(file, copies=str(copies))
        self.reason = reason
