"""Pictures on paper, in their own proportions, with what they show below them."""

from dataclasses import dataclass

from reception.paper import look
from reception.paper.means import Means
from reception.paper.pen import Pen
from reception.paper.picture_frames import draw_picture
from reception.paper.strips import Strip
from reception.paper.text import SetText
from reception.sheets.blocks import Align, Picture

_SHARE = {Align.START: 0.0, Align.CENTRE: 0.5, Align.END: 1.0}


@dataclass(frozen=True, kw_only=True)
class PictureStrip(Strip):
    """A picture and its caption; they are not parted."""

    means: Means
    picture: Picture
    left: float
    width: float
    picture_height: float
    caption: SetText | None

    @property
    def height(self) -> float:
        """The picture, its caption, and the space after them."""
        return self.picture_height + (self.caption.height if self.caption else 0.0) + self.after

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the picture, then the words below it."""
        frame = (left + self.left, top, self.width, self.picture_height)
        source = self.picture.source
        draw_picture(pen, self.means.pictures, source, frame, edged=self.picture.edged)
        if self.caption:
            pen.text(self.caption, left, top - self.picture_height - look.BELOW_CAPTION)


def picture_strips(means: Means, picture: Picture) -> list[Strip]:
    """A picture as wide as is wanted, if the page has so much room."""
    caption = None
    below = 0.0
    if picture.caption:
        caption = means.setter.plain(picture.caption, look.CAPTION_BELOW, means.measure)
        below = caption.height + look.BELOW_CAPTION
    proportions = means.pictures.proportions(picture.source)
    width = min(picture.width_mm * look.MM, means.measure, (means.room - below) * proportions)
    return [
        PictureStrip(
            means=means,
            picture=picture,
            left=(means.measure - width) * _SHARE[picture.align],
            width=width,
            picture_height=width / proportions,
            caption=caption,
            before=look.BEFORE_DRAWING,
            after=look.AFTER_DRAWING + (look.BELOW_CAPTION if caption else 0.0),
        )
    ]
