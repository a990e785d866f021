"""Drawings and their shapes: plans of halls, seats, people, roads, flags.

Lengths are in millimetres on paper at full size, x to the right and y downwards from the upper
left corner; angles are in degrees, clockwise from the top. Shapes are painted in order, later ones
over earlier ones. Colours are roles or ``#rrggbb``; because of black-and-white copies and of people
who see colours differently, whatever a colour tells is told a second time by a pattern, a dash, a
form or a letter.
"""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

from reception.sheets.picture_source import PictureSource

Point = tuple[float, float]
_WHOLE = 0.995  # less is not seen


class Ink(StrEnum):
    """A colour by its role; paper and screen, day and night have their own for each."""

    NONE = ""
    INK = "ink"
    MUTED = "muted"
    ACCENT = "accent"
    DANGER = "danger"
    GROUND = "ground"  # a light ground that words can be read on
    PAPER = "paper"


Colour = str
"""An `Ink`, or ``#rrggbb`` where a delegation or a road has a colour of its own."""


class Dash(StrEnum):
    """How a line is broken."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Pattern(StrEnum):
    """What is laid over a fill so that it is told from others without its colour."""

    PLAIN = "plain"
    STRIPES = "stripes"
    CROSSED = "crossed"
    DOTS = "dots"


class Anchor(StrEnum):
    """Which end of a text stands at its place, whatever direction it is read in."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Form(StrEnum):
    """The outline of a numbered figure: one side of a ceremony is round, the other square."""

    ROUND = "round"
    SQUARE = "square"


class _Shape(msgspec.Struct, frozen=True, kw_only=True):
    """`id` tells what a shape stands for; shapes of one id are pointed at and moved together.
    `hint` is said when the pointer rests on it, and by screen readers."""

    id: str = ""
    hint: str = ""


class Stroke(_Shape, frozen=True, tag="stroke"):
    """A line through points, with an arrow's head at its last one if wanted."""

    points: tuple[Point, ...]
    width_mm: float = 0.3
    ink: Colour = Ink.INK
    dash: Dash = Dash.SOLID
    arrow: bool = False


class Area(_Shape, frozen=True, tag="area"):
    """A polygon; it closes itself."""

    points: tuple[Point, ...]
    fill: Colour = Ink.NONE
    edge: Colour = Ink.INK
    edge_mm: float = 0.25
    pattern: Pattern = Pattern.PLAIN
    dash: Dash = Dash.SOLID


class Disc(_Shape, frozen=True, tag="disc"):
    """A circle around a point."""

    x: float
    y: float
    r: float
    fill: Colour = Ink.NONE
    edge: Colour = Ink.INK
    edge_mm: float = 0.25
    pattern: Pattern = Pattern.PLAIN
    dash: Dash = Dash.SOLID


class Label(_Shape, frozen=True, tag="label"):
    """Words in any script. `y` is the middle of their height; `size_mm` the height of a Chinese
    character. `room_mm` is how wide a line may be before it is broken, 0 keeps one line; a line
    end in the text begins a new one. A halo in the colour of the paper keeps words readable over
    lines."""

    x: float
    y: float
    text: str
    size_mm: float = 3.0
    anchor: Anchor = Anchor.MIDDLE
    bold: bool = False
    ink: Colour = Ink.INK
    rotation: float = 0.0
    halo: bool = False
    room_mm: float = 0.0


class Figure(_Shape, frozen=True, tag="figure"):
    """A person seen from above: a number in a circle or square; the nose shows where he faces."""

    x: float
    y: float
    number: str
    facing: float | None = None
    form: Form = Form.ROUND
    fill: Colour = Ink.PAPER
    edge: Colour = Ink.INK
    r: float = 3.0


class Image(_Shape, frozen=True, tag="image"):
    """A picture in a rectangle; the sheet sees to it that the proportions are right. `edged` draws
    a hairline around it, so that a white field ends where the cloth ends."""

    x: float
    y: float
    width_mm: float
    height_mm: float
    source: PictureSource
    edged: bool = True


Shape = Stroke | Area | Disc | Label | Figure | Image


class LegendEntry(msgspec.Struct, frozen=True):
    """What a number, a letter or a line of a drawing stands for.

    `sample` shows it: shapes in a box of 10 by 4 mm.
    """

    text: str
    sign: str = ""
    sample: tuple[Shape, ...] = ()


class Drawing(msgspec.Struct, frozen=True, kw_only=True, tag="drawing"):
    """A drawing with its legend, made for a size in millimetres.

    `title` stands above it. `alt` says in words what it shows, for plain text and screen readers.
    `view` tells how sides are to be read ("seen from the guest's chair", "north is up"); `note`
    stands below it, as the source of a map.

    Where it is larger than the page it is made smaller. `scale_note` is then printed, with
    ``{scale}`` in it replaced by how much is left of it ("70 %"); where `scale` tells how many
    times larger the real thing is than the drawing, it is printed always, as "1:2,000".

    A drawing with `rows` is not made smaller but cut into rows below one another, at the places
    `cuts` (x in millimetres) where there are any: the strip map of a long road.
    """

    title: str
    alt: str
    width_mm: float
    height_mm: float
    shapes: tuple[Shape, ...]
    legend: tuple[LegendEntry, ...] = ()
    view: str = ""
    note: str = ""
    scale: float = 0.0
    scale_note: str = "{scale}"
    rows: bool = False
    cuts: tuple[float, ...] = ()


def rectangle(x: float, y: float, width_mm: float, height_mm: float) -> tuple[Point, ...]:
    """The corners of a rectangle from its upper left one, for `Area.points`."""
    return (
        (x, y),
        (x + width_mm, y),
        (x + width_mm, y + height_mm),
        (x, y + height_mm),
    )


def scale_text(drawing: Drawing, shrink: float = 1.0) -> str:
    """The note of how large a drawing is where `shrink` is left of its size; empty where there is
    nothing to say. A scale is rounded to two figures: paper is not measured more finely."""
    if not drawing.scale_note:
        return ""
    if drawing.scale > 0:
        times = drawing.scale / shrink
        step = 10 ** max(0, math.floor(math.log10(times)) - 1)
        said = f"1:{round(times / step) * step:,}"
    elif shrink < _WHOLE:
        said = f"{math.floor(shrink * 100)} %"
    else:
        return ""
    return drawing.scale_note.replace("{scale}", said)
