"""One side of a card: its lines set so that they fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import sqrt

from reception.paper import look
from reception.paper.fonts import Role
from reception.paper.look import MM
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.picture_frames import draw_picture
from reception.paper.text import SetText, TextStyle
from reception.sheets.blocks import Align, CardLine, CardText, Line
from reception.sheets.picture_source import PictureSource

_SHARE = {Align.START: 0.0, Align.CENTRE: 0.5, Align.END: 1.0}
_STEP = 0.92
_BOLD = frozenset({CardText.NAME, CardText.LEAD})


@dataclass(frozen=True)
class SetCardLine:
    """A line of a card with its margin and the picture above it, in points."""

    text: SetText
    margin: SetText | None
    indent: float
    picture: PictureSource | None
    picture_size: tuple[float, float]
    align: Align

    @property
    def height(self) -> float:
        """The picture and the words."""
        return self.picture_size[1] + max(
            self.text.height, self.margin.height if self.margin else 0.0
        )

    def draw(self, pen: Pen, means: Means, left: float, top: float, measure: float) -> None:
        """Draw it; `left` and `top` are the corner of the card's measure."""
        if self.picture:
            width, height = self.picture_size
            across = left + (measure - width) * _SHARE[self.align]
            frame = (across, top, width, height - look.INSET_GAP)
            draw_picture(pen, means.pictures, self.picture, frame, edged=True)
            top -= height
        if self.margin:
            pen.text(self.margin, left, top)
        pen.text(self.text, left + self.indent, top)


@dataclass(frozen=True)
class CardFace:
    """The lines that stand on one side of a card."""

    means: Means
    lines: tuple[SetCardLine, ...]
    measure: float

    @property
    def height(self) -> float:
        """All lines."""
        return sum(line.height for line in self.lines)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the lines one below the other."""
        for line in self.lines:
            line.draw(pen, self.means, left, top, self.measure)
            top -= line.height


def set_face(
    means: Means, lines: Sequence[CardLine], measure: float, room: float, *, base: float
) -> CardFace:
    """Set lines as large as they fit into a room; `base` is the size of text 1 in proportion to
    the card. Lines for which there is no room at the smallest size are left out, and that is
    counted as a text that was shortened."""
    shrink = 1.0
    face = _face(means, lines, measure, base)
    while face.height > room and shrink > look.CARD_SMALLEST:
        shrink = max(shrink * _STEP, look.CARD_SMALLEST)
        face = _face(means, lines, measure, base * shrink)
    if face.height <= room:
        return face
    means.setter.shortened += 1
    filled = accumulate(line.height for line in face.lines)
    count = sum(1 for height in filled if height <= room)
    return replace(face, lines=face.lines[: max(count, 1)])


def faces_running_on(
    means: Means, lines: Sequence[CardLine], measure: float, room: float, *, base: float
) -> Iterator[CardFace]:
    """Set lines on one face where a little smaller they fit, else at their full size over as many
    faces as they need."""
    for shrink in look.CARD_NEARLY_FULL:
        whole = _face(means, lines, measure, base * shrink)
        if whole.height <= room:
            yield whole
            return
    face = _face(means, lines, measure, base)
    begin, filled = 0, 0.0
    for place, line in enumerate(face.lines):
        if place > begin and filled + line.height > room:
            yield replace(face, lines=face.lines[begin:place])
            begin, filled = place, 0.0
        filled += line.height
    yield replace(face, lines=face.lines[begin:])


def base_size(width_mm: float, height_mm: float) -> float:
    """How large text is set on a card of this size, 1 on one of middling size."""
    return sqrt(max(width_mm * height_mm, 1.0)) / look.CARD_MM


def _face(means: Means, lines: Sequence[CardLine], measure: float, base: float) -> CardFace:
    margins = [_margin(means, line, measure, base) for line in lines]
    indent = max((margin.width for margin in margins if margin), default=0.0)
    indent += look.FACT_GAP * base if indent else 0.0
    begins = next((place for place, margin in enumerate(margins) if margin), len(margins))
    return CardFace(
        means,
        tuple(
            _line(means, line, margin, measure, indent if place >= begins else 0.0, base)
            for place, (line, margin) in enumerate(zip(lines, margins, strict=True))
        ),
        measure,
    )


def _margin(means: Means, line: CardLine, measure: float, base: float) -> SetText | None:
    if not line.margin:
        return None
    style = _style(line.text, base, Align.START)
    return means.setter.plain(line.margin, style, measure * look.CARD_MARGIN_SHARE)


def _line(
    means: Means,
    line: CardLine,
    margin: SetText | None,
    measure: float,
    indent: float,
    base: float,
) -> SetCardLine:
    own = indent if line.align is Align.START else 0.0
    room = measure - own
    size = (0.0, 0.0)
    if line.picture:
        width = line.picture_mm * MM * means.pictures.proportions(line.picture)
        size = (min(width, measure), line.picture_mm * MM + look.INSET_GAP)
    text = _fitted(means, line, room, base)
    return SetCardLine(text, margin, own, line.picture, size, line.align)


def _fitted(means: Means, line: CardLine, room: float, base: float) -> SetText:
    """A name on one line, smaller if need be; other words as they are."""
    words: Line = line.line
    style = _style(line.text, base, line.align)
    text = means.setter.set(words, style, room)
    if line.text not in look.CARD_SMALLEST_NAME:
        return text
    least = style.size * look.CARD_SMALLEST_NAME[line.text]
    size, smaller = style.size, text
    while len(smaller.lines) > 1 and size > least:
        size = max(size * _STEP, least)
        leading = size * look.CARD_LEADING
        smaller = means.setter.set(words, replace(style, size=size, leading=leading), room)
    whole = line.text is CardText.NAME or len(smaller.lines) == 1
    return smaller if whole else text


def _style(text: CardText, base: float, align: Align) -> TextStyle:
    size = look.CARD_SIZES[text] * base
    role = Role.TITLE if text is CardText.NAME else Role.BODY
    return TextStyle(size, size * look.CARD_LEADING, role, bold=text in _BOLD, align=align)
