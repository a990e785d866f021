"""Drawings as content: what is near a point, where arrows and noses point, what is said of them."""

from math import hypot

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.sheets.blocks import Document, PageFrame
from reception.sheets.drawing import (
    Anchor,
    Area,
    Disc,
    Drawing,
    Figure,
    Image,
    Ink,
    Label,
    Pattern,
    Shape,
    Stroke,
    rectangle,
    scale_text,
)
from reception.sheets.drawing_geometry import (
    Box,
    anchor_of,
    arrow_head,
    bounds,
    box_around,
    distance,
    figure_number,
    hatching,
    ink_on,
    nose,
    shaft,
    shape_at,
)
from reception.sheets.picture_source import PictureSource
from reception.sheets.plain_text import document_text
from tests.paper.drawings import BOREA, GOLDEN, LANGUAGES, sample_document

numbers = st.floats(-500, 500)
points = st.tuples(numbers, numbers)
shapes = st.one_of(
    st.builds(Stroke, st.lists(points, min_size=1, max_size=6).map(tuple)),
    st.builds(Area, st.lists(points, min_size=3, max_size=6).map(tuple)),
    st.builds(Disc, numbers, numbers, st.floats(0, 50)),
    st.builds(Figure, numbers, numbers, st.just("7"), st.none() | st.floats(0, 360)),
    st.builds(Image, numbers, numbers, st.floats(1, 50), st.floats(1, 50), st.just(BOREA)),
    st.builds(
        Label, numbers, numbers, st.text(min_size=1, max_size=9), anchor=st.sampled_from(Anchor)
    ),
)


# --- shapes as content ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawings_pictures_and_cards_read_as_agreed(language: str) -> None:
    """Plain text tells what a person sees: the words of a drawing, then what its signs mean.

    Where the change is wanted: ``python -m tests.paper``, and read the difference.
    """
    agreed = (GOLDEN / f"sample.{language}.txt").read_text(encoding="utf-8")
    assert document_text(sample_document(language)) == agreed


def test_drawing_survives_being_written_and_read() -> None:
    """Blocks are values: a document that was kept is the same document."""
    document = sample_document()
    written = msgspec.json.encode(document)
    assert msgspec.json.decode(written, type=Document) == document


@pytest.mark.parametrize(
    ("scale", "shrink", "said"),
    [
        (0.0, 1.0, ""),
        (0.0, 0.687, "at 68 %"),
        (500.0, 1.0, "at 1:500"),
        (500.0, 0.687, "at 1:730"),
        (50_000.0, 1.0, "at 1:50,000"),
        (2.0, 1.0, "at 1:2"),
    ],
)
def test_scale_is_said_only_where_it_tells_something(
    scale: float, shrink: float, said: str
) -> None:
    drawing = Drawing(title="", alt="", width_mm=1, height_mm=1, shapes=(), scale=scale,
                      scale_note="at {scale}")  # fmt: skip
    assert scale_text(drawing, shrink) == said


def test_picture_of_a_file_is_read_from_below_the_resources() -> None:
    assert b"SIL" in PictureSource("licence", "fonts/OFL.txt").read()
    with pytest.raises(OSError, match="gone"):
        PictureSource("gone", "flags/gone.png").read()


def test_plain_text_of_a_drawing_without_words_is_one_line() -> None:
    drawing = Drawing(title="A", alt="", width_mm=1, height_mm=1, shapes=())
    frame = PageFrame(visit="", edition="", stamp="", page_of="")
    text = document_text(Document(title="", language="en", frame=frame, blocks=(drawing,)))
    assert text.splitlines()[1] == "<A>"


# --- geometry -------------------------------------------------------------------------------------


def test_arrow_points_the_way_its_line_goes() -> None:
    """The tip is the last point; the head lies behind it, even on both sides."""
    head = arrow_head(Stroke(((0, 0), (10, 0)), 0.5, arrow=True))
    assert head is not None
    tip, one, other = head
    assert tip == pytest.approx((10, 0))
    assert one[0] == other[0] < 10
    assert one[1] == -other[1] != 0


def test_arrow_of_a_line_without_direction_is_not_drawn() -> None:
    assert arrow_head(Stroke(((3, 3), (3, 3)), arrow=True)) is None
    assert arrow_head(Stroke((), arrow=True)) is None
    assert arrow_head(Stroke(((0, 0), (9, 9)))) is None


def test_line_ends_at_the_base_of_its_arrow() -> None:
    """Also where the last piece is shorter than the head: no stump looks out of the tip."""
    stroke = Stroke(((0, 0), (9.5, 0), (10, 0)), 0.5, arrow=True)
    end = shaft(stroke)[-1]
    assert end == pytest.approx((10 - 1.8, 0))
    assert shaft(stroke)[:-1] == ((0, 0),)


@pytest.mark.parametrize(
    ("facing", "way"), [(0.0, (0, -1)), (90.0, (1, 0)), (180.0, (0, 1)), (270.0, (-1, 0))]
)
def test_nose_of_a_figure_points_where_it_faces(facing: float, way: tuple[int, int]) -> None:
    """Clockwise from the top: 90 is to the right of who looks at the sheet."""
    tip = nose(Figure(50, 50, "1", facing, r=2))
    assert tip is not None
    reach = hypot(tip[0][0] - 50, tip[0][1] - 50)
    assert ((tip[0][0] - 50) / reach, (tip[0][1] - 50) / reach) == pytest.approx(way)


def test_figure_without_a_direction_has_no_nose() -> None:
    assert nose(Figure(1, 1, "1")) is None


@pytest.mark.parametrize(
    ("fill", "ink"),
    [
        (Ink.PAPER, Ink.INK),
        (Ink.INK, Ink.PAPER),
        (Ink.ACCENT, Ink.PAPER),
        ("#1f5fa8", "#ffffff"),
        ("#ffe000", "#000000"),
        (Ink.NONE, Ink.INK),
    ],
)
def test_number_is_read_on_any_fill(fill: str, ink: str) -> None:
    assert ink_on(fill) == ink
    assert figure_number(Figure(0, 0, "1", fill=fill)).ink == ink


def test_long_number_is_set_smaller_to_stay_in_its_circle() -> None:
    short, long = (figure_number(Figure(0, 0, number)).size_mm for number in ("12", "1234"))
    assert long < short


def test_hatching_of_neighbours_lies_on_one_grid() -> None:
    """Two areas side by side look like one where their pattern is the same."""
    whole = set(hatching(Pattern.DOTS, Box(0, 0, 20, 9)))
    part = set(hatching(Pattern.DOTS, Box(10, 0, 20, 9)))
    assert {start[1] for start, _ in part} == {start[1] for start, _ in whole}


@given(st.sampled_from(Pattern), points, st.floats(0, 60), st.floats(0, 60))
def test_hatching_leaves_no_bare_corner(
    pattern: Pattern, corner: tuple[float, float], wide: float, high: float
) -> None:
    """Whatever the box, its corners are no further from a line than lines are from another."""
    box = Box(*corner, corner[0] + wide, corner[1] + high)
    lines = [Stroke(line) for line in hatching(pattern, box)]
    if pattern is Pattern.PLAIN:
        assert lines == []
        return
    for x, y in ((box.left, box.top), (box.right, box.bottom), (box.right, box.top)):
        assert min(distance(line, x, y) for line in lines) < 2.2


@given(shapes)
def test_shape_is_at_its_own_place(shape: Shape) -> None:
    """The place that stands for a shape is inside its box."""
    x, y = anchor_of(shape)
    left, top, right, bottom = bounds(shape).grown(1e-6)
    assert left <= x <= right
    assert top <= y <= bottom


@given(shapes, numbers, numbers)
def test_what_is_far_from_a_box_is_far_from_its_shape(shape: Shape, x: float, y: float) -> None:
    """The box holds the whole shape, so nothing is nearer than the box."""
    box = bounds(shape)
    outside = hypot(max(box.left - x, 0, x - box.right), max(box.top - y, 0, y - box.bottom))
    assert distance(shape, x, y) >= outside - 1e-6


def test_turned_label_has_a_turned_box() -> None:
    flat = bounds(Label(0, 0, "国宾馆国宾馆", 3))
    upright = bounds(Label(0, 0, "国宾馆国宾馆", 3, rotation=90))
    assert flat.right - flat.left == pytest.approx(upright.bottom - upright.top)


def test_uppermost_shape_is_pointed_at() -> None:
    """What is painted last lies on top; shapes without an id are not pointed at."""
    shapes = (
        Disc(10, 10, 5, id="below"),
        Disc(12, 10, 5, id="above"),
        Area(rectangle(0, 0, 40, 40)),
    )
    found = shape_at(shapes, 11, 10, 0.0)
    assert found is not None
    assert found.id == "above"
    assert shape_at(shapes, 30, 30, 1.0) is None


def test_nearest_shape_within_reach_is_pointed_at() -> None:
    shapes = (Stroke(((0, 0), (100, 0)), id="road"), Disc(50, 10, 1, id="post"))
    found = shape_at(shapes, 50, 3, 4.0)
    assert found is not None
    assert found.id == "road"
    assert shape_at(shapes, 50, 5.5, 4.0) == shapes[1]
    assert shape_at(shapes, 50, 5.5, 2.0) is None


@pytest.mark.parametrize(
    ("x", "y", "away"), [(5, 5, 0), (5, -3, 3), (-3, -4, 5), (9.5, 5, 0), (12, 5, 2)]
)
def test_distance_of_an_area_is_that_to_its_edge(x: float, y: float, away: float) -> None:
    assert distance(Area(rectangle(0, 0, 10, 10)), x, y) == pytest.approx(away)


def test_box_around_nothing_is_at_the_origin() -> None:
    assert box_around(()) == (0, 0, 0, 0)
