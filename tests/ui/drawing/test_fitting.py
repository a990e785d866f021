"""Between millimetres and pixels, and which shape lies next in a direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.sheets.drawing import Area, Disc, Figure, Ink, Label, Shape, Stroke, rectangle
from reception.sheets.drawing_geometry import anchor_of, bounds
from ui.drawing.fitting import MARGIN, beside, box_of, fitting, place_of, shifted
from ui.drawing.inks import area_colour, line_colour
from ui.theme.colours import DARK, DELEGATION_COLOURS, LIGHT, VISIBLE, Colours, contrast

sizes = st.tuples(st.floats(1, 2_000), st.floats(1, 2_000))
rooms = st.tuples(st.floats(50, 3_000), st.floats(50, 3_000))
places = st.tuples(st.floats(-100, 2_000), st.floats(-100, 2_000))

GRID = tuple(
    Figure(10.0 + 20 * column, 10.0 + 20 * row, "1", id=f"{row}{column}")
    for row in range(3)
    for column in range(3)
)


@given(sizes, rooms)
def test_drawing_fits_its_room(size: tuple[float, float], room: tuple[float, float]) -> None:
    """All of it is seen, and it is as large as the room allows."""
    at = fitting(size, room)
    left, top = at.pixels(0, 0)
    right, bottom = at.pixels(*size)
    assert left >= MARGIN - 1e-6
    assert top >= MARGIN - 1e-6
    assert right <= room[0] - MARGIN + 1e-6
    assert bottom <= room[1] - MARGIN + 1e-6
    spare = min(room[0] - 2 * MARGIN - (right - left), room[1] - 2 * MARGIN - (bottom - top))
    assert spare == pytest.approx(0, abs=1e-6)


@given(sizes, rooms, st.floats(1, 8), places, places)
def test_pixels_and_millimetres_are_each_other_s_way_back(
    size: tuple[float, float],
    room: tuple[float, float],
    zoom: float,
    scrolled: tuple[float, float],
    place: tuple[float, float],
) -> None:
    at = fitting(size, room, zoom, scrolled)
    assert at.millimetres(*at.pixels(*place)) == pytest.approx(place, abs=1e-6)


@pytest.mark.parametrize(
    ("start", "way", "found"),
    [
        ("11", (1, 0), "12"),
        ("11", (-1, 0), "10"),
        ("11", (0, -1), "01"),
        ("11", (0, 1), "21"),
        ("12", (1, 0), "12"),
        ("", (1, 0), "00"),
        ("gone", (0, 1), "00"),
    ],
)
def test_arrow_finds_the_neighbour_in_its_direction(
    start: str, way: tuple[int, int], found: str
) -> None:
    assert beside(GRID, start, *way) == found


def test_arrow_finds_nothing_in_an_empty_drawing() -> None:
    assert beside((Label(1, 1, "a"),), "", 1, 0) == ""


def test_every_shape_is_reached_by_arrows() -> None:
    """From any place to any other, however they lie."""
    lying = [Disc(x, y, 1, id=f"{x}-{y}") for x, y in ((0, 0), (30, 7), (31, 40), (5, 44), (80, 1))]
    reached = {"0-0"}
    waiting = ["0-0"]
    while waiting:
        here = waiting.pop()
        for way in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = beside(lying, here, *way)
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    assert reached == {shape.id for shape in lying}


@pytest.mark.parametrize(
    "shape",
    [
        Stroke(((1, 2), (3, 4))),
        Area(rectangle(1, 2, 3, 4)),
        Disc(1, 2, 3),
        Label(1, 2, "a"),
        Figure(1, 2, "1", 90.0),
    ],
)
def test_shape_is_moved_whole(shape: Shape) -> None:
    moved = shifted(shape, 10, -5)
    x, y = anchor_of(shape)
    assert anchor_of(moved) == (x + 10, y - 5)
    left, top, right, bottom = bounds(shape)
    assert bounds(moved) == pytest.approx((left + 10, top - 5, right + 10, bottom - 5))


def test_shapes_of_one_id_have_one_box_and_the_place_of_the_first() -> None:
    shapes = (Figure(10, 10, "1", id="a", r=2), Disc(30, 10, 2, id="a", edge_mm=0))
    assert box_of(shapes, "a") == (8, 8, 32, 12)
    assert place_of(shapes, "a") == (10, 10)
    assert box_of(shapes, "b") is None
    assert place_of(shapes, "b") is None


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("own", DELEGATION_COLOURS)
def test_line_of_a_delegation_is_seen_by_day_and_night(own: str, colours: Colours) -> None:
    """Dark colours are made lighter on the dark ground; a field keeps its colour."""
    assert contrast(line_colour(own, colours), colours.surface) >= VISIBLE
    assert area_colour(own, colours) == own


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("ink", [ink for ink in Ink if ink is not Ink.NONE])
def test_ink_has_a_colour_of_the_theme(ink: Ink, colours: Colours) -> None:
    assert area_colour(ink, colours).startswith("#")


def test_unknown_colour_is_that_of_text() -> None:
    assert area_colour("nonsense", DARK) == DARK.text
