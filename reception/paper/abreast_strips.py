"""Blocks beside one another: columns that are filled and cut together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from reception.paper import look
from reception.paper.means import Means
from reception.paper.pages import Page, fill
from reception.paper.pen import Pen
from reception.paper.strips import Break, Strip
from reception.sheets.blocks import Abreast, Block

Walk = Callable[[Means, Iterable[Block]], list[Strip]]

_ENDLESS = 1e9


@dataclass(frozen=True, kw_only=True)
class AbreastStrip(Strip):
    """Columns of strips, each with its left edge; the tallest makes the height."""

    columns: tuple[tuple[Strip, ...], ...]
    lefts: tuple[float, ...]
    page_room: float

    @cached_property
    def _pages(self) -> tuple[Page, ...]:
        return tuple(fill(list(reversed(column)), _ENDLESS) for column in self.columns)

    @property
    def height(self) -> float:
        """That of the tallest column."""
        return max((page.filled for page in self._pages), default=0.0) + self.after

    @property
    def least(self) -> float:
        """The beginning of every column."""
        return max((column[0].least for column in self.columns if column), default=0.0)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw every column from the top."""
        for page, across in zip(self._pages, self.lefts, strict=True):
            for below, strip in page.placed:
                strip.draw(pen, left + across, top - below)

    def cut(self, room: float) -> "tuple[AbreastStrip, AbreastStrip] | None":
        """Fill each column as far as it goes; the rest of all goes on on the next page."""
        heads: list[tuple[Strip, ...]] = []
        rests: list[tuple[Strip, ...]] = []
        for column in self.columns:
            waiting = list(reversed(column))
            heads.append(tuple(fill(waiting, room, whole=self.page_room).own))
            rests.append(tuple(reversed(waiting)))
        if not any(heads) or not any(rests):
            return None
        return (
            replace(self, columns=tuple(heads), after=0.0),
            replace(self, columns=tuple(rests), before=0.0),
        )


def abreast_strips(means: Means, block: Abreast, walk: Walk) -> list[Strip]:
    """The parts side by side as one strip; `walk` turns the blocks of a part into strips.

    Raises:
        ValueError: a part holds a page break or cards, which take whole pages.
    """
    count = len(block.parts)
    if not count:
        return []
    shares = block.shares if len(block.shares) == count else (1.0,) * count
    free = means.measure - look.ABREAST_APART * (count - 1)
    widths = [free * share / sum(shares) for share in shares]
    columns = tuple(
        tuple(walk(means._replace(measure=width), part))
        for width, part in zip(widths, block.parts, strict=True)
    )
    if any(isinstance(strip, Break) or strip.is_bare for column in columns for strip in column):
        raise ValueError("what takes a whole page cannot stand beside anything")
    lefts = tuple(accumulate((width + look.ABREAST_APART for width in widths[:-1]), initial=0.0))
    return [AbreastStrip(columns=columns, lefts=lefts, page_room=means.room)]
