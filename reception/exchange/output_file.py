"""Files that go out: each appears under its name when it is whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from reception.trouble import BadInput


def write_output(path: Path, data: bytes) -> None:
    """Write a file, in place of one of that name.

    Raises:
        BadInput: it cannot be written there; what stood there still does.
    """
    made = ""
    try:
        handle, made = tempfile.mkstemp(prefix=f".{path.name[:60]}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(made).chmod(0o666 & ~_umask())
        Path(made).replace(path)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        if made:
            Path(made).unlink(missing_ok=True)
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput("file-unwritable", file=str(path), reason=reason) from None


def require_ending(path: Path, endings: Sequence[str]) -> str:
    """The ending of a file's name, in small letters.

    Raises:
        BadInput: it is none of these.
    """
    ending = path.suffix.lower()
    if ending not in endings:
        raise BadInput("file-strange-ending", file=str(path), endings=", ".join(endings))
    return ending


def require_other(path: Path, source: Path) -> None:
    """See to it that what is written does not take the place of what it is made from.

    Raises:
        BadInput: both are one file.
    """
    try:
        same = path.resolve() == source.resolve()
    except (OSError, RuntimeError):  # a link to itself: no file, and reading it will say so
        return
    if same:
        raise BadInput("file-is-source", file=str(path))


def _umask() -> int:
    # The only way to ask for it is to set it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
