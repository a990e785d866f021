"""Drawing of the flags of which the set has a stale or a wrong picture.

Everything is drawn four times as large and then reduced, so that edges are smooth.
"""

import io
import math
from collections.abc import Callable, Iterable

from PIL import Image, ImageDraw

Stock = dict[str, bytes]
Point = tuple[float, float]
Colour = tuple[int, int, int]

LENGTH = 1000
FINER = 4


def syria_2024(stock: Stock) -> bytes:
    """Green, white, black in equal bands, three red stars in a line on the white; 2:3.

    Each star is as high as three quarters of its band and they stand 3/11 of the length apart.
    """
    canvas = _bands(LENGTH * 2 // 3, ((0, 122, 61), (255, 255, 255), (0, 0, 0)))
    pen = ImageDraw.Draw(canvas)
    length, height = canvas.size
    band = height / 3
    radius = 0.75 * band / (1 + math.cos(math.radians(36)))
    for place in (-1, 0, 1):
        middle = (length / 2 + place * length * 3 / 11, height / 2 + 0.06 * band)
        pen.polygon(_star(middle, radius), fill=(206, 17, 38))
    return _png(canvas)


def kyrgyzstan_2023(stock: Stock) -> bytes:
    """A sun of forty straight rays on red, in it the crown of a yurt; 3:5."""
    red, yellow = (255, 0, 0), (255, 239, 0)
    canvas = _bands(LENGTH * 3 // 5, (red,))
    pen = ImageDraw.Draw(canvas)
    length, height = canvas.size
    middle = (length / 2, height / 2)
    tip, foot, disc = 0.3 * height, 0.19 * height, 0.185 * height
    for ray in range(40):
        turn = 2 * math.pi * ray / 40
        half = math.pi / 40 * 0.82
        pen.polygon(
            [
                _polar(middle, tip, turn),
                _polar(middle, foot, turn + half),
                _polar(middle, foot, turn - half),
            ],
            fill=yellow,
        )
    _disc(pen, middle, disc, yellow)
    _disc(pen, middle, disc * 0.76, red)
    _disc(pen, middle, disc * 0.66, yellow)
    _crown(pen, middle, disc * 0.68, red)
    return _png(canvas)


def honduras_2022(stock: Stock) -> bytes:
    """The same flag in the turquoise that the decree of 1949 names."""
    there = Image.open(io.BytesIO(stock["hn.png"])).convert("RGB")
    blue, turquoise = (0, 115, 207), (0, 188, 228)
    # on a flag of one colour and white, red tells how much of the colour a pixel has
    share = there.getchannel("R").point([255 - red for red in range(256)])
    assert there.getpixel((5, 5)) == blue
    canvas = Image.composite(
        Image.new("RGB", there.size, turquoise), Image.new("RGB", there.size, "white"), share
    )
    return _written(canvas)


def oman(stock: Stock) -> bytes:
    """4:7 in place of 1:2: the stripes are cut at the fly, and the red at the hoist is made a third
    of the length, as the flag law of 2004 wants it."""
    there = Image.open(io.BytesIO(stock["om.png"])).convert("RGB")
    height, hoist = there.height, there.width // 4
    length = height * 7 // 4
    wide = round(length / 3)
    canvas = Image.new("RGB", (length, height), there.getpixel((2, height - 2)))
    # the emblem stays in the middle of the red
    canvas.paste(there.crop((0, 0, hoist, height)), ((wide - hoist) // 2, 0))
    canvas.paste(there.crop((hoist, 0, hoist + length - wide, height)), (wide, 0))
    return _written(canvas.resize((LENGTH, LENGTH * 4 // 7), Image.Resampling.LANCZOS))


def united_nations(stock: Stock) -> bytes:
    """White emblem on blue, half as high as the flag and in its middle: the flag code of 2020."""
    return _emblem_on_field(stock["un.svg"])


def asean(stock: Stock) -> bytes:
    """Ten stalks of rice in a red circle with a white rim on blue; 2:3."""
    return _emblem_on_field(stock["asean.svg"])


def arab_league(stock: Stock) -> bytes:
    """The league's seal in white on green; commonly made at 2:3."""
    return _emblem_on_field(stock["arab.svg"])


DRAWN: dict[str, Callable[[Stock], bytes]] = {
    "sy-2024.png": syria_2024,
    "kg-2023.png": kyrgyzstan_2023,
    "hn-2022.png": honduras_2022,
    "om.png": oman,
    "un.png": united_nations,
    "asean.png": asean,
    "las.png": arab_league,
}
"""How each is drawn; some are made of what the set has."""


def opaque(picture: bytes) -> bytes:
    """A picture of the set without the half-clear pixels that it has along its rim and where fields
    meet: the paper would shine through there. Their colour is that of the field. What is clear
    beside the pennants of Nepal stays so."""
    there = Image.open(io.BytesIO(picture))
    if not there.has_transparency_data:
        return picture
    clear = there.convert("RGBA").getchannel("A").histogram()
    return picture if any(clear[:128]) else _written(there.convert("RGBA").convert("RGB"))


def _emblem_on_field(drawing: bytes) -> bytes:
    """A drawing of 3:4 with an emblem in its middle on one colour, made 2:3: its height, and so the
    size of the emblem, stays; the field grows to both sides."""
    import resvg_py  # wanted by nobody who does not draw

    height = LENGTH * 2 // 3
    rendered = resvg_py.svg_to_bytes(svg_string=drawing.decode(), height=height)
    emblem = Image.open(io.BytesIO(bytes(rendered))).convert("RGB")
    canvas = Image.new("RGB", (LENGTH, height), emblem.getpixel((0, 0)))
    canvas.paste(emblem, ((LENGTH - emblem.width) // 2, 0))
    return _written(canvas)


def _bands(height: int, colours: Iterable[Colour]) -> Image.Image:
    colours = tuple(colours)
    canvas = Image.new("RGB", (LENGTH * FINER, height * FINER))
    pen = ImageDraw.Draw(canvas)
    for place, colour in enumerate(colours):
        top, bottom = (canvas.height * n / len(colours) for n in (place, place + 1))
        pen.rectangle((0, round(top), canvas.width, round(bottom)), fill=colour)
    return canvas


def _crown(pen: ImageDraw.ImageDraw, middle: Point, radius: float, colour: Colour) -> None:
    """The crown of a yurt: four curved laths crossing four, inside a circle."""
    width = round(radius * 0.075)
    for turn in (math.pi / 4, 3 * math.pi / 4):
        for shift in (-0.27, -0.09, 0.09, 0.27):
            lath = []
            for step in range(-40, 41):
                along = step / 40
                # laths lie together in the middle and spread to the rim
                aside = shift * (0.75 + 1.1 * along**2)
                reach = math.sqrt(max(0.0, 1 - aside**2)) * along
                lath.append(
                    (
                        middle[0] + radius * (reach * math.cos(turn) - aside * math.sin(turn)),
                        middle[1] + radius * (reach * math.sin(turn) + aside * math.cos(turn)),
                    )
                )
            pen.line(lath, fill=colour, width=width, joint="curve")


def _disc(pen: ImageDraw.ImageDraw, middle: Point, radius: float, colour: Colour) -> None:
    x, y = middle
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def _star(middle: Point, radius: float) -> list[Point]:
    """A regular star of five points, one of them up."""
    inner = radius * math.cos(math.radians(72)) / math.cos(math.radians(36))
    return [
        _polar(middle, inner if corner % 2 else radius, math.radians(36 * corner - 90))
        for corner in range(10)
    ]


def _polar(middle: Point, radius: float, turn: float) -> Point:
    return middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn)


def _png(canvas: Image.Image) -> bytes:
    size = (canvas.width // FINER, canvas.height // FINER)
    return _written(canvas.resize(size, Image.Resampling.LANCZOS))


def _written(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
