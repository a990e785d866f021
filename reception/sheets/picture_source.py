"""Where a picture comes from: a file that is shipped, or one that an office has put in its book."""

from __future__ import annotations

import msgspec

import resources


class PictureSource(msgspec.Struct, frozen=True):
    """A picture as a PNG or JPEG file.

    `path` is a file below `resources/`, written with slashes; `data` the bytes of a file, which go
    before a path. `name` says in the reader's words what is to be seen: plain text, screen readers
    and the note of a picture that cannot be read say it.
    """

    name: str
    path: str = ""
    data: bytes = b""

    def read(self) -> bytes:
        """The bytes of the file.

        Raises:
            OSError: it is not there or cannot be read.
        """
        return self.data or resources.path(*self.path.split("/")).read_bytes()
