"""The pages of a sheet: each part begins on one of its own."""

from __future__ import annotations

from collections.abc import Iterable

from reception.sheets.blocks import Block, Document, Orientation, PageBreak
from reception.sheets.request import SheetRequest


def paged(
    request: SheetRequest,
    title: str,
    parts: Iterable[Iterable[Block]],
    *,
    orientation: Orientation = Orientation.PORTRAIT,
) -> Document:
    """A document of parts, each beginning on a new page; one that is empty takes none."""
    blocks: list[Block] = []
    for part in parts:
        found = list(part)
        if blocks and found:
            blocks.append(PageBreak())
        blocks += found
    return Document(
        title=title,
        language=request.language_tag,
        orientation=orientation,
        frame=request.frame(title),
        blocks=tuple(blocks),
    )
