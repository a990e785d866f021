"""Pictures: files of an office or of the program, made ready to be carried in a PDF.

A picture is carried no finer than paper shows it. One that cannot be read never stops a print; it
is told by its name.
"""

import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageOps

from reception.sheets.picture_source import PictureSource

FINEST = 400
"""Dots per inch that are carried at most."""

_POINTS_PER_INCH = 72
_FORMATS = ("PNG", "JPEG")
_MOST_PIXELS = 60_000_000  # a photograph has fewer; more is a slip or a trap
_REMEMBERED = 512
_JPEG_QUALITY = 90
_FAULTS = (OSError, SyntaxError, ValueError, Image.DecompressionBombError)
_FLAG = 1.5  # the proportions taken for a picture that cannot be read


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """Pixels packed for PDF by the filter `packed`, and the packed veil of what shines through."""

    width: int
    height: int
    packed: str
    pixels: bytes
    veil: bytes


class Pictures:
    """The pictures of one document; `faults` names those that could not be read, in order."""

    def __init__(self) -> None:
        self._faults: dict[str, None] = {}

    @property
    def faults(self) -> tuple[str, ...]:
        """What is to be seen on the pictures that could not be read."""
        return tuple(self._faults)

    def proportions(self, source: PictureSource) -> float:
        """How many times wider than high a picture is."""
        size = _size(source)
        if size is None:
            self._faults[source.name] = None
            return _FLAG
        return size[0] / size[1]

    def raster(self, source: PictureSource, width: float) -> Raster | None:
        """A picture ready to be drawn `width` points wide; nothing where it cannot be read."""
        size = _size(source)
        finest = max(1, round(width * FINEST / _POINTS_PER_INCH))
        raster = _raster(source, min(size[0], finest)) if size else None
        if raster is None:
            self._faults[source.name] = None
        return raster


@lru_cache(maxsize=_REMEMBERED)
def _size(source: PictureSource) -> tuple[int, int] | None:
    try:
        with _opened(source) as image:
            turned = image.getexif().get(_ORIENTATION, 1) in _LYING
            size = image.size[::-1] if turned else image.size
    except _FAULTS:
        return None
    return size if 0 < size[0] * size[1] <= _MOST_PIXELS else None


_ORIENTATION = 0x0112
_LYING = frozenset({5, 6, 7, 8})  # a camera was held upright (Exif 2.3, 4.6.4)


@lru_cache(maxsize=_REMEMBERED)
def _raster(source: PictureSource, width: int) -> Raster | None:
    try:
        with _opened(source) as file:
            is_photograph = file.format == "JPEG"
            image = ImageOps.exif_transpose(file)
            image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    except _FAULTS:
        return None
    if width < image.width:
        height = max(1, round(image.height * width / image.width))
        image = image.resize((width, height), Image.Resampling.LANCZOS)
    veil = b""
    if image.mode == "RGBA":
        veil = zlib.compress(image.getchannel("A").tobytes())
        image = image.convert("RGB")
    if is_photograph:
        out = BytesIO()
        image.save(out, "JPEG", quality=_JPEG_QUALITY)
        return Raster(*image.size, "DCTDecode", out.getvalue(), veil)
    return Raster(*image.size, "FlateDecode", zlib.compress(image.tobytes()), veil)


def _opened(source: PictureSource) -> Image.Image:
    return Image.open(BytesIO(source.read()), formats=_FORMATS)
