"""Files that come from outside: read whole, as UTF-8 text, within a limit."""

from __future__ import annotations

import stat
from pathlib import Path

from reception.trouble import BadInput

LARGEST_FILE_MB = 256
"""The summit book is about 20 MB as JSON; far beyond that a file was named by mistake."""


def input_text(path: Path) -> str:
    """The text in a file; a byte order mark at its start is dropped.

    Raises:
        BadInput: it is not there, cannot be read, is empty, too large or not UTF-8.
    """
    file = str(path)
    data = _input_bytes(path)
    if not data.strip():
        raise BadInput("file-empty", file=file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadInput("file-not-utf8", file=file, place=str(line), line=str(line)) from None


def _input_bytes(path: Path) -> bytes:
    file = str(path)
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise BadInput("file-no-file", file=file)
        if about.st_size > LARGEST_FILE_MB * 1_000_000:
            raise BadInput("file-too-large", file=file, limit=LARGEST_FILE_MB)
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInput("file-missing", file=file) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput("file-unreadable", file=file, reason=reason) from None
