"""From blocks to strips: each kind of block has its own function."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from reception.paper import look
from reception.paper.abreast_strips import abreast_strips
from reception.paper.card_strips import card_strips
from reception.paper.check_strips import check_strips
from reception.paper.drawing_strips import drawing_strips
from reception.paper.facts_strips import facts_strips
from reception.paper.grid_strips import grid_strips
from reception.paper.means import Means
from reception.paper.picture_strips import picture_strips
from reception.paper.strips import Break, Strip, TextStrip
from reception.paper.text import SetText
from reception.sheets.blocks import (
    Abreast,
    Block,
    Cards,
    CheckList,
    Facts,
    Grid,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Title,
)
from reception.sheets.drawing import Drawing


def block_strips(means: Means, blocks: Iterable[Block]) -> list[Strip]:
    """All blocks of a document in the order in which they are read."""
    strips: list[Strip] = []
    for block in blocks:
        means.heed()
        if isinstance(block, Note) and strips and strips[-1].banner is not None:
            strips[-1] = replace(strips[-1], keeps_next=True)  # no note alone on a page
        strips += _WALKS[type(block)](means, block)
    return strips


def _title(means: Means, block: Title) -> Sequence[Strip]:
    strips = [
        _strip(
            means.setter.plain(block.text, look.TITLE, means.measure),
            before=look.AFTER_TITLE,
            keeps_next=True,
            outline=(block.text, 0),
        )
    ]
    strips += [
        _strip(means.setter.plain(text, look.SUBTITLE, means.measure), keeps_next=True)
        for text in block.subtitles
    ]
    strips[-1] = replace(strips[-1], after=look.AFTER_TITLE)
    return strips


def _heading(means: Means, block: Heading) -> Sequence[Strip]:
    depth = min(max(block.level, 1), len(look.HEADINGS)) - 1
    return [
        _strip(
            means.setter.plain(block.text, look.HEADINGS[depth], means.measure),
            before=look.BEFORE_HEADING[depth],
            after=look.AFTER_HEADING,
            keeps_next=True,
            outline=(block.text, depth + 1),
        )
    ]


def _paragraph(means: Means, block: Paragraph) -> Sequence[Strip]:
    text = means.setter.set(block.line, look.PARAGRAPH, means.measure)
    return [_strip(text, after=look.AFTER_PARAGRAPH)]


def _note(means: Means, block: Note) -> Sequence[Strip]:
    text = means.setter.plain(block.text, look.NOTE, means.measure)
    return [_strip(text, after=look.AFTER_PARAGRAPH)]


def _abreast(means: Means, block: Abreast) -> Sequence[Strip]:
    return abreast_strips(means, block, block_strips)


def _break(means: Means, block: PageBreak) -> Sequence[Strip]:
    return [Break()]


def _strip(text: SetText, **room: Any) -> TextStrip:
    return TextStrip(text=text, lines=text.lines, **room)


_WALKS: dict[type, Callable[[Means, Any], Sequence[Strip]]] = {
    Title: _title,
    Heading: _heading,
    Paragraph: _paragraph,
    Facts: facts_strips,
    Grid: grid_strips,
    Note: _note,
    CheckList: check_strips,
    Picture: picture_strips,
    Drawing: drawing_strips,
    Cards: card_strips,
    Abreast: _abreast,
    PageBreak: _break,
}
