"""Flag posts on the map: what hangs on each at a moment, as a picture when one is near enough,
else as a spot in the flag's own colour."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from math import inf

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from reception.flags.designs import Design, Designs, picture_of
from reception.flags.flag_book import FlagBook
from reception.flags.laying import Hung
from reception.plan.flag_post import FlagPost
from ui.map.ground import Frame, Ground
from ui.map.look import MapLook
from ui.map.picture import MapPicture

PICTURES_M = 1.6
"""Metres a pixel below which the flags themselves are drawn."""
FLAG_PX = 15.0
"""So high a flag is drawn, unless those of the next post would lie over it."""
APART_M = 40.0
"""Nearer than this few posts of a side stand."""
SPOT_PX = 4.0
_MIDDLE_PX = 3.0  # from the post to its flags
_LONG = 1.6  # a flag of usual proportions, length by height


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
        hung = {id(post.hung): post.hung for post in self.posts}
        changes = {at for each in hung.values() for one in each for at in (one.start, one.end)}
        self._changes = sorted(changes)

    def since(self, at: float) -> float:
        """Since when the posts carry what they do at a moment."""
        place = bisect_right(self._changes, at)
        return self._changes[place - 1] if place else -inf

    def paint(self, painter: QPainter, look: MapLook, at: float) -> None:
        """Paint what hangs at a moment on the posts that are seen."""
        frame = look.frame
        near = frame.metres < PICTURES_M
        seen = frame.area
        shown = [post for post in self.posts if seen.contains(post.point)]
        places = [frame.pixel(post.point) for post in shown]
        painter.setPen(QPen(QColor(look.colours.outline), 1))
        painter.setBrush(QColor(look.colours.surface))
        for place in places:
            painter.drawEllipse(place, 1.8, 1.8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for post, place in zip(shown, places, strict=True):
            flags = post.flags_at(at)
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
        high = flag_height(look.frame.metres)
        wide = high * picture.width() / max(1, picture.height())
        left = place.x() + (_MIDDLE_PX if side > 0 else -_MIDDLE_PX - wide)
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


class FlagLayer:
    """The posts over the map, painted anew only where others hang than before."""

    def __init__(self) -> None:
        self._picture = MapPicture(clear=True)
        self._since: float | None = None

    def forget(self) -> None:
        """Posts, flags or colours have changed."""
        self._picture.forget()

    def draw(
        self, painter: QPainter, look: MapLook, posts: FlagPosts, at: float, *, rough: bool
    ) -> None:
        """Draw what hangs at a moment; `rough` while the map is on its way to another scale."""
        since = posts.since(at)
        if since != self._since:
            self._since = since
            self._picture.forget()

        def paint(brush: QPainter, frame: Frame) -> None:
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            posts.paint(brush, msgspec.structs.replace(look, frame=frame), at)

        self._picture.draw(painter, look, paint, rough=rough)


def flag_height(metres: float) -> float:
    """How many pixels high flags are drawn at a scale in metres a pixel, so that the pair of a post
    has room before the next."""
    return min(FLAG_PX, (APART_M / metres - 2 * _MIDDLE_PX) / (2 * _LONG))


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
