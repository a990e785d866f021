"""Pictures at their place of the page; where one cannot be read stands an empty crossed frame."""

from reception.paper import look
from reception.paper.pen import Pen
from reception.paper.pictures import Pictures
from reception.sheets.picture_source import PictureSource

Frame = tuple[float, float, float, float]
"""Left, top, width and height in points."""


def draw_picture(
    pen: Pen, pictures: Pictures, source: PictureSource, frame: Frame, *, edged: bool = False
) -> None:
    """Draw a picture into a frame, with a hairline around it if `edged`; a picture that shines
    through has an outline of its own and gets none."""
    left, top, width, height = frame
    raster = pictures.raster(source, width)
    if raster is not None:
        pen.picture(raster, *frame)
    else:
        right, bottom = left + width, top - height
        pen.draw(
            f"{look.PICTURE_EDGE_GREY:g} G {look.PICTURE_EDGE:g} w "
            f"{left:.2f} {top:.2f} m {right:.2f} {bottom:.2f} l "
            f"{left:.2f} {bottom:.2f} m {right:.2f} {top:.2f} l S"
        )
    if raster is None or (edged and not raster.veil):
        pen.frame(*frame, look.PICTURE_EDGE)
