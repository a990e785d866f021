"""What a driver sees of a flag plan: the road ahead with its posts, into the city and out of it.

A picture of the pattern, not of the place: the nearest post is at the edge of the drawing, each of
the following about half as far from the vanishing point.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from reception.flags.driver_view import DriverView, SeenPost
from reception.flags.states import state_name
from reception.sheets.drawing import Area, Dash, Drawing, Image, Ink, Label, Shape, Stroke
from reception.sheets.drawing_geometry import Box
from reception.sheets.flag_dress import FlagDress
from reception.wording import Wording

WIDE, HIGH, GAP = 104.0, 92.0, 8.0
"""One direction in millimetres, and what lies between the two."""
_MIDDLE, _HORIZON, _FOOT = WIDE / 2, 34.0, 84.0
_NEARNESS = (1.0, 0.47, 0.23)
_ASIDE, _HEIGHT, _FLAG, _ARM = 37.0, 66.0, 11.5, 0.6
_HEAD_SIZE, _NAME_SIZE = 4.2, 2.4
_LEAST_ROOM = 11.0
_WIDE_SIGNS = 0x2E80  # from here on a sign is about as wide as it is high


def driver_drawing(
    dress: FlagDress, inward: DriverView, outward: DriverView, words: Wording, *, title: str
) -> Drawing:
    """Both directions side by side; the upper place is marked on the nearest posts."""
    shapes = [
        *_panel(dress, inward, words, 0.0),
        *_panel(dress, outward, words, WIDE + GAP),
    ]
    return Drawing(
        title=title,
        alt="\n".join(_told(view, words) for view in (inward, outward)),
        width_mm=2 * WIDE + GAP,
        height_mm=HIGH,
        shapes=tuple(shapes),
        view=words.say("flag-view-note"),
        scale_note="",  # what a driver sees has no scale
    )


def _panel(dress: FlagDress, view: DriverView, words: Wording, left: float) -> Iterator[Shape]:
    middle = left + _MIDDLE
    yield Label(x=middle, y=4.0, text=_heading(view, words), size_mm=_HEAD_SIZE, bold=True)
    ground = ((left, _FOOT + 4), (middle - 1, _HORIZON), (middle + 1, _HORIZON))
    yield Area(
        points=(*ground, (left + WIDE, _FOOT + 4)), fill=Ink.GROUND, edge=Ink.MUTED, edge_mm=0.2
    )
    line = ((middle, _FOOT + 4), (middle, _HORIZON))
    yield Stroke(points=line, width_mm=0.4, ink=Ink.MUTED, dash=Dash.DASHED)
    if not view.left and not view.right:
        yield Label(
            x=middle, y=_HORIZON - 8, text=words.say("flag-view-bare"), size_mm=3, ink=Ink.MUTED
        )
    for row, way in ((view.left, -1), (view.right, 1)):
        # far ones first: what is near stands before them
        for near, post in reversed(list(zip(_NEARNESS, row, strict=False))):
            yield from _post(dress, post, words, middle + way * _ASIDE * near, near)


def _post(
    dress: FlagDress, post: SeenPost, words: Wording, x: float, near: float
) -> Iterator[Shape]:
    foot = _HORIZON + (_FOOT - _HORIZON) * near
    top = foot - _HEIGHT * near
    hint = _flags_told(post, words)
    yield Stroke(points=((x, top - near), (x, foot)), width_mm=0.9 * near, hint=hint)
    for arm, state in enumerate(post.flags):
        wide = _FLAG * near * dress.breadth(state)
        left = x - wide - _ARM * near if arm == 0 else x + _ARM * near
        picture = dress.picture(state)
        high = wide / dress.ratio(state)
        if picture is None:
            corners = ((left, top), (left + wide, top), (left + wide, top + high))
            yield Area(
                points=(*corners, (left, top + high)), fill=Ink.PAPER, edge=Ink.DANGER, hint=hint
            )
            yield Label(
                x=left + wide / 2,
                y=top + high / 2,
                text="?",
                size_mm=3.4 * near,
                ink=Ink.DANGER,
                hint=hint,
            )
        else:
            yield Image(x=left, y=top, width_mm=wide, height_mm=high, source=picture, hint=hint)
        if near == _NEARNESS[0]:
            box = Box(left, top, left + wide, top + high)
            yield from _named(post, arm, state, words, box)


def _named(post: SeenPost, arm: int, state: str, words: Wording, flag: Box) -> Iterator[Shape]:
    """Whose flag it is, below it, and above it whether it has the upper place."""
    x = (flag.left + flag.right) / 2
    name = state_name(state, words)
    room = max(flag.right - flag.left, _LEAST_ROOM)
    lines = ceil(_NAME_SIZE * sum(1 if ord(sign) > _WIDE_SIGNS else 0.55 for sign in name) / room)
    yield Label(
        x=x,
        y=flag.bottom + 2.2 + (lines - 1) * _NAME_SIZE * 0.65,
        text=name,
        size_mm=_NAME_SIZE,
        room_mm=room if lines > 1 else 0,
        halo=True,
    )
    if post.upper == arm:
        yield Label(
            x=x,
            y=flag.top - 3.2,
            text=words.say("flag-view-upper"),
            size_mm=_NAME_SIZE,
            bold=True,
            ink=Ink.ACCENT,
        )


def _heading(view: DriverView, words: Wording) -> str:
    return words.say("flag-view-inward" if view.inward else "flag-view-outward")


def _told(view: DriverView, words: Wording) -> str:
    """A direction in words."""
    sides = [
        words.say(f"flag-view-{name}", flags=_flags_told(row[0], words))
        for name, row in (("left", view.left), ("right", view.right))
        if row
    ]
    return words.say(
        "flag-view-told",
        way=_heading(view, words),
        sides=words.say("flag-view-sides").join(sides) or words.say("flag-view-bare"),
    )


def _flags_told(post: SeenPost, words: Wording) -> str:
    names = [state_name(state, words) for state in post.flags]
    if post.upper is not None:
        names[post.upper] = words.say("flag-view-in-upper", state=names[post.upper])
    return " / ".join(names)
