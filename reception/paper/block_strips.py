"""From blocks to strips: one function per kind of block."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from reception.paper import look
from reception.paper.facts_strips import facts_strips
from reception.paper.grid_strips import grid_strips
from reception.paper.strips import Break, Strip, TextStrip
from reception.paper.text import SetText
from reception.paper.typesetter import Typesetter
from reception.sheets.blocks import (
    Block,
    Facts,
    Grid,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Title,
)


def block_strips(setter: Typesetter, blocks: Iterable[Block], measure: float) -> list[Strip]:
    """All blocks of a document in the order in which they are read."""
    strips: list[Strip] = []
    for block in blocks:
        strips += _WALKS[type(block)](setter, block, measure)
    return strips


def _title(setter: Typesetter, block: Title, measure: float) -> Sequence[Strip]:
    strips = [
        _strip(
            setter.plain(block.text, look.TITLE, measure),
            before=look.AFTER_TITLE,
            keeps_next=True,
            outline=(block.text, 0),
        )
    ]
    strips += [
        _strip(setter.plain(text, look.SUBTITLE, measure), keeps_next=True)
        for text in block.subtitles
    ]
    strips[-1] = replace(strips[-1], after=look.AFTER_TITLE)
    return strips


def _heading(setter: Typesetter, block: Heading, measure: float) -> Sequence[Strip]:
    depth = min(max(block.level, 1), len(look.HEADINGS)) - 1
    return [
        _strip(
            setter.plain(block.text, look.HEADINGS[depth], measure),
            before=look.BEFORE_HEADING[depth],
            after=look.AFTER_HEADING,
            keeps_next=True,
            outline=(block.text, depth + 1),
        )
    ]


def _paragraph(setter: Typesetter, block: Paragraph, measure: float) -> Sequence[Strip]:
    text = setter.set(block.line, look.PARAGRAPH, measure)
    return [_strip(text, after=look.AFTER_PARAGRAPH)]


def _note(setter: Typesetter, block: Note, measure: float) -> Sequence[Strip]:
    return [_strip(setter.plain(block.text, look.NOTE, measure), after=look.AFTER_PARAGRAPH)]


def _facts(setter: Typesetter, block: Facts, measure: float) -> Sequence[Strip]:
    return facts_strips(setter, block, measure)


def _grid(setter: Typesetter, block: Grid, measure: float) -> Sequence[Strip]:
    return grid_strips(setter, block, measure)


def _break(setter: Typesetter, block: PageBreak, measure: float) -> Sequence[Strip]:
    return [Break()]


def _strip(text: SetText, **room: Any) -> TextStrip:
    return TextStrip(text=text, lines=text.lines, **room)


_WALKS: dict[type, Callable[[Typesetter, Any, float], Sequence[Strip]]] = {
    Title: _title,
    Heading: _heading,
    Paragraph: _paragraph,
    Facts: _facts,
    Grid: _grid,
    Note: _note,
    PageBreak: _break,
}
