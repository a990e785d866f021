"""The picture: what hardly changes, painted once larger than the window and then moved about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.map.ground import Frame
from ui.map.look import MapLook

MARGIN = 0.35
"""How much larger it is than the window on each side, as a share."""

PaintGround = Callable[[QPainter, Frame], None]


class MapPicture:
    """The last picture and what it shows; one that lies over another is `clear` where nothing is
    painted."""

    def __init__(self, *, clear: bool = False) -> None:
        self._clear = clear
        self._painted: tuple[QPixmap, Frame] | None = None

    def forget(self) -> None:
        """What it shows has changed."""
        self._painted = None

    def draw(self, painter: QPainter, look: MapLook, paint: PaintGround, *, rough: bool) -> None:
        """Draw the part that is seen. A picture of another scale is good enough while a finer one
        is on its way (`rough`); one that does not reach to the window's edge is not."""
        painted = self._painted
        if painted is None or not _covers(painted[1], look.frame, rough=rough):
            ground = QColor(Qt.GlobalColor.transparent if self._clear else look.colours.surface)
            painted = self._painted = _picture(painter, look, paint, ground)
        picture, then = painted
        corner = look.frame.pixel(then.point(QPointF(0, 0)))
        if then.metres == look.frame.metres:
            # on whole pixels: anything else would be reckoned anew, pixel by pixel
            painter.drawPixmap(corner.toPoint(), picture)
            return
        shrink = then.metres / look.frame.metres
        size = QSizeF(then.size.width() * shrink, then.size.height() * shrink)
        painter.drawPixmap(QRectF(corner, size), picture, QRectF(picture.rect()))


def _covers(then: Frame, now: Frame, *, rough: bool) -> bool:
    if then.metres != now.metres:
        return rough
    return then.area.contains(now.area)


def _picture(
    painter: QPainter, look: MapLook, paint: PaintGround, ground: QColor
) -> tuple[QPixmap, Frame]:
    seen = look.frame.size
    size = QSizeF(seen.width() * (1 + 2 * MARGIN), seen.height() * (1 + 2 * MARGIN))
    frame = look.frame._replace(size=size)
    ratio = painter.device().devicePixelRatioF()
    picture = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(ground)
    brush = QPainter(picture)
    brush.setFont(look.font)
    paint(brush, frame)
    brush.end()
    return picture, frame
