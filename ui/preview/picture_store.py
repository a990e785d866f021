"""The pictures of pages that are kept, within a bound of memory."""

from __future__ import annotations

from PySide6.QtGui import QImage

BOUND = 96 * 1024 * 1024
"""Bytes that are kept: some four pages at 200 % on a dense screen."""


class PictureStore:
    """Pictures by page and width; the one looked at longest ago goes first."""

    def __init__(self, bound: int = BOUND) -> None:
        self._bound = bound
        self._kept: dict[tuple[int, int], QImage] = {}
        self.bytes = 0

    def put(self, page: int, width: int, image: QImage) -> None:
        """Keep a picture; the newest is kept even where it alone is beyond the bound."""
        self._drop((page, width))
        self._kept[page, width] = image
        self.bytes += image.sizeInBytes()
        for key in list(self._kept)[:-1]:
            if self.bytes <= self._bound:
                break
            self._drop(key)

    def get(self, page: int, width: int) -> QImage | None:
        """The picture of a page at that width."""
        image = self._kept.pop((page, width), None)
        if image is not None:
            self._kept[page, width] = image
        return image

    def nearest(self, page: int, width: int) -> QImage | None:
        """The picture of a page whose width comes closest: better than none for a moment."""
        widths = [kept for of, kept in self._kept if of == page]
        return self.get(page, min(widths, key=lambda w: abs(w - width))) if widths else None

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()
        self.bytes = 0

    def _drop(self, key: tuple[int, int]) -> None:
        image = self._kept.pop(key, None)
        if image is not None:
            self.bytes -= image.sizeInBytes()
