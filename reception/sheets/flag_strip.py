"""The flag strip: posts one beside the other with their flags the right way up, not to scale; on
the work order of a crew as along a whole road on the screen."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reception.sheets.drawing import Anchor, Drawing, Image, Ink, Label, Shape, Stroke
from reception.sheets.flag_dress import FlagDress
from reception.sheets.picture_source import PictureSource

POST_MM = 11.0
"""From one post to the next."""
STRIP_MM, LOW_STRIP_MM = 40.0, 27.0
"""How high a strip is: as one sees posts, and where paper has to hold hundreds of them."""
_TOP, _FLAG_TOP = 6.0, 8.0
_BELOW_FOOT, _BELOW_NUMBER = 10.0, 6.5
_FLAG_SHARE = 0.42  # of the room of a post, for each of its two flags
_ASIDE = 0.3


class StripPost(msgspec.Struct, frozen=True):
    """A post of the strip: its id, the number below it, its flags from left to right (an empty
    text for a bare arm), and what is said of it on pointing."""

    id: str
    number: str
    flags: Sequence[str]
    hint: str = ""


def flag_strip(
    dress: FlagDress,
    posts: Sequence[StripPost],
    *,
    title: str,
    alt: str,
    view: str,
    height_mm: float = STRIP_MM,
) -> Drawing | None:
    """The posts in their order; a flag that we do not have is a question mark. None for no
    posts."""
    if not posts:
        return None
    pictures: dict[str, PictureSource | None] = {}
    shapes: list[Shape] = []
    foot, number = height_mm - _BELOW_FOOT, height_mm - _BELOW_NUMBER
    for place, post in enumerate(posts):
        x = POST_MM * (place + 0.5)
        hint = post.hint
        shapes.append(Stroke(points=((x, _TOP), (x, foot)), width_mm=0.5, id=post.id, hint=hint))
        for arm, state in enumerate(post.flags):
            if not state:
                continue
            if state not in pictures:
                pictures[state] = dress.picture(state)
            wide = POST_MM * _FLAG_SHARE
            left = x - wide - _ASIDE if arm == 0 else x + _ASIDE
            shapes.append(_flag(post, dress, state, pictures[state], left, wide))
        shapes.append(
            Label(
                x=x,
                y=number,
                text=post.number,
                size_mm=2.4,
                anchor=Anchor.MIDDLE,
                id=post.id,
                hint=hint,
            )
        )
    return Drawing(
        title=title,
        alt=alt,
        width_mm=POST_MM * len(posts),
        height_mm=height_mm,
        shapes=tuple(shapes),
        view=view,
        rows=True,
        cuts=tuple(POST_MM * place for place in range(1, len(posts))),
    )


def _flag(
    post: StripPost,
    dress: FlagDress,
    state: str,
    picture: PictureSource | None,
    left: float,
    wide: float,
) -> Shape:
    if picture is None:
        return Label(
            x=left + wide / 2,
            y=_FLAG_TOP + 2,
            text="?",
            size_mm=3,
            ink=Ink.DANGER,
            id=post.id,
            hint=post.hint,
        )
    return Image(
        x=left,
        y=_FLAG_TOP,
        width_mm=wide,
        height_mm=wide / dress.ratio(state),
        source=picture,
        id=post.id,
        hint=post.hint,
    )
