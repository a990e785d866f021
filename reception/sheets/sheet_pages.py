"""The pages of a sheet: each part begins on one of its own; columns are named in each language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from reception.sheets.blocks import Align, Block, Column, Document, Orientation, PageBreak
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


def columns(
    request: SheetRequest, prefix: str, shares: Mapping[str, int], numbers: Collection[str] = ()
) -> tuple[Column, ...]:
    """The columns of a grid under their names in every language, as wide as `shares` says in
    millimetres; those of `numbers` are set to the end."""
    return tuple(
        Column(
            key,
            tuple(words.say(f"{prefix}-{key}") for words in request.wordings),
            share,
            Align.END if key in numbers else Align.START,
        )
        for key, share in shares.items()
    )
