"""Flag posts on the map: what hangs on each at a moment, as a picture when one is near enough,
else as a spot in the flag's own colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from reception.flags.designs import Design, Designs, picture_of
from reception.flags.flag_book import FlagBook
from reception.flags.laying import Hung
from reception.plan.flag_post import FlagPost
from ui.map.ground import Ground
from ui.map.look import MapLook

PICTURES_M = 1.6
"""Metres a pixel below which the flags themselves are drawn."""
FLAG_PX = 15.0
SPOT_PX = 4.0


class Post(msgspec.Struct, frozen=True):
    """A post with all that it carries on its arms in time."""

    id: str
    point: QPointF
    hung: tuple[Hung, ...]

    def flags_at(self, at: float) -> Sequence[str]:
        """What is on its arms at a moment in seconds since the epoch, from left to right."""
        for one in self.hung:
            if one.start <= at < one.end:
                return one.flags
        return ()


class FlagPosts:
    """The posts of a book and how the flags on them look on a day."""

    def __init__(self, book: FlagBook, ground: Ground, day: date) -> None:
        self._plan, self._day = book.plan, day
        self._designs = Designs.of(book.plan)
        self._pictures: dict[str, tuple[QPixmap, QColor] | None] = {}
        self.posts = tuple(_posts(book, ground)) if book.plan.table(FlagPost) else ()

    def paint(self, painter: QPainter, look: MapLook, at: float) -> None:
        """Paint what hangs at a moment on the posts that are seen."""
        near = look.frame.metres < PICTURES_M
        seen = look.frame.area
        for post in self.posts:
            if not seen.contains(post.point):
                continue
            place = look.frame.pixel(post.point)
            flags = post.flags_at(at)
            painter.setPen(QPen(QColor(look.colours.outline), 1))
            painter.setBrush(QColor(look.colours.surface))
            painter.drawEllipse(place, 1.8, 1.8)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for arm, state in enumerate(flags):
                if state:
                    side = -1 if arm == 0 and len(flags) > 1 else 1
                    self._paint_flag(painter, look, place, state, side=side, near=near)

    def _paint_flag(
        self,
        painter: QPainter,
        look: MapLook,
        place: QPointF,
        state: str,
        *,
        side: int,
        near: bool,
    ) -> None:
        shown = self._picture(state)
        if shown is None:
            # a flag that we do not have is never replaced by another
            painter.setPen(QColor(look.colours.error))
            painter.drawText(place + QPointF(5 * side, 4), "?")
            return
        picture, colour = shown
        if not near:
            left = place.x() + (2 if side > 0 else -2 - SPOT_PX)
            painter.fillRect(QRectF(left, place.y() - SPOT_PX / 2, SPOT_PX, SPOT_PX), colour)
            return
        high = FLAG_PX
        wide = high * picture.width() / max(1, picture.height())
        left = place.x() + (3 if side > 0 else -3 - wide)
        box = QRectF(left, place.y() - high / 2, wide, high)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.setPen(QPen(QColor(look.colours.outline), 0.6))
        painter.drawRect(box)

    def _picture(self, state: str) -> tuple[QPixmap, QColor] | None:
        if state not in self._pictures:
            self._pictures[state] = self._looked_up(state)
        return self._pictures[state]

    def _looked_up(self, state: str) -> tuple[QPixmap, QColor] | None:
        design = self._designs.on(state, self._day)
        data = picture_of(design, self._plan) if isinstance(design, Design) else None
        image = QImage.fromData(data) if data else QImage()
        if image.isNull():
            return None
        small = image.scaledToHeight(48, Qt.TransformationMode.SmoothTransformation)
        return QPixmap.fromImage(small), _own_colour(small)


def _posts(book: FlagBook, ground: Ground) -> Iterator[Post]:
    for road in book.roads():
        for laid in road.posts:
            place = book.place_of(road, laid.post)
            if place is not None:
                yield Post(laid.post.id, ground.at(place), laid.hung)


def _own_colour(image: QImage) -> QColor:
    """The colour that fills most of a flag, white left out: on white paper it would not be seen."""
    counts: dict[int, int] = {}
    for x in range(0, image.width(), 3):
        for y in range(0, image.height(), 3):
            colour = image.pixelColor(x, y)
            if colour.alpha() > 128 and colour.lightness() < 235:
                key = colour.rgb() & 0xF0F0F0
                counts[key] = counts.get(key, 0) + 1
    return QColor(max(counts, key=lambda key: (counts[key], key), default=0x808080))
