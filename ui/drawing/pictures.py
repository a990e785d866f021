"""Pictures of a drawing, read once and made as fine as they are seen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from reception.sheets.picture_source import PictureSource

_REMEMBERED = 256


def picture(source: PictureSource, wide: int, high: int) -> QImage | None:
    """A picture of so many pixels; nothing where it cannot be read."""
    return _picture(source, max(wide, 1), max(high, 1))


@lru_cache(maxsize=_REMEMBERED)
def _picture(source: PictureSource, wide: int, high: int) -> QImage | None:
    whole = _whole(source)
    if whole is None:
        return None
    return whole.scaled(
        wide,
        high,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


@lru_cache(maxsize=32)
def _whole(source: PictureSource) -> QImage | None:
    try:
        data = source.read()
    except OSError:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # a photograph knows how the camera was held
    image = reader.read()
    return None if image.isNull() else image
