"""Cards on paper: sheets of equal cards to be cut out, folded or turned over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from reception.paper import look
from reception.paper.card_face import CardFace, base_size, faces_running_on, set_face
from reception.paper.card_layout import CardLayout, card_layout
from reception.paper.look import MM
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.strips import Strip
from reception.sheets.blocks import CardFold, CardLine, Cards

_UPSIDE_DOWN = 180.0
_FOLD_MARK = 5.0

Pair = tuple[CardFace | None, CardFace | None]
"""What stands on the front and on the back of a card."""


@dataclass(frozen=True, kw_only=True)
class CardSheet(Strip):
    """A sheet of cards, drawn to the edges of the paper."""

    layout: CardLayout
    faces: tuple[Pair, ...]
    fold: CardFold
    is_back: bool
    padding: float
    middle: bool

    @property
    def height(self) -> float:
        """The whole paper."""
        return self.layout.page.height

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the marks for cutting, then every card."""
        self.layout.draw_cuts(pen)
        places = self.layout.places(mirrored=self.is_back)
        for (front, back), (x, y) in zip(self.faces, places, strict=False):
            if self.fold is CardFold.TENT:
                self._draw_tent(pen, front, back, x, y)
            else:
                self._draw_face(pen, back if self.is_back else front, x, y, self.layout.high)

    def _draw_tent(
        self, pen: Pen, front: CardFace | None, back: CardFace | None, x: float, y: float
    ) -> None:
        half, wide = self.layout.high / 2, self.layout.wide
        fold = y - half
        pen.rule(x, x + _FOLD_MARK, fold, width=look.CUT_LINE, dash=look.DOTS)
        pen.rule(x + wide - _FOLD_MARK, x + wide, fold, width=look.CUT_LINE, dash=look.DOTS)
        self._draw_face(pen, front, x, fold, half)
        with pen.turned(x + wide, fold, _UPSIDE_DOWN):
            self._draw_face(pen, back, 0.0, 0.0, half)

    def _draw_face(
        self, pen: Pen, face: CardFace | None, x: float, y: float, height: float
    ) -> None:
        if face is None:
            return
        free = height - 2 * self.padding - face.height
        down = self.padding + (max(free, 0.0) / 2 if self.middle else 0.0)
        face.draw(pen, x + self.padding, y - down)


def card_strips(means: Means, cards: Cards) -> list[Strip]:
    """The sheets of all cards; flat cards with a back have a second sheet after each."""
    sides = 2 if cards.fold is CardFold.TENT else 1
    layout = card_layout(means.page, cards.width_mm, cards.height_mm * sides)
    padding = look.CARD_PADDING_MM * MM * layout.unit
    faces = list(_faces(means, cards, layout, padding))
    strips: list[Strip] = []
    for begin in range(0, len(faces), layout.count):
        batch = tuple(faces[begin : begin + layout.count])
        needs_back = cards.fold is CardFold.FLAT and any(back for _, back in batch)
        strips += [
            CardSheet(
                is_bare=True,
                layout=layout,
                faces=batch,
                fold=cards.fold,
                is_back=is_back,
                padding=padding,
                middle=cards.middle,
            )
            for is_back in ((False, True) if needs_back else (False,))
        ]
    return strips


def _faces(means: Means, cards: Cards, layout: CardLayout, padding: float) -> Iterator[Pair]:
    measure = cards.width_mm * MM * layout.unit - 2 * padding
    room = cards.height_mm * MM * layout.unit - 2 * padding
    base = base_size(cards.width_mm, cards.height_mm) * layout.unit

    def one(lines: Sequence[CardLine]) -> CardFace | None:
        return set_face(means, lines, measure, room, base=base) if lines else None

    for card in cards.cards:
        if not cards.runs_on:
            yield one(card.front), one(card.back)
            continue
        faces: list[CardFace | None] = [
            *faces_running_on(means, card.front, measure, room, base=base),
            *([one(card.back)] if card.back else []),
        ]
        yield from zip_longest(faces[::2], faces[1::2])
