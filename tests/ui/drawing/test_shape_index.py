"""Shapes found by where they lie are those that looking at every one would find."""

from hypothesis import given
from hypothesis import strategies as st

from reception.sheets.drawing import Disc, Label, Shape, Stroke
from reception.sheets.drawing_geometry import Box, bounds
from ui.drawing.shape_index import BAND_MM, ShapeIndex

lengths = st.floats(-3 * BAND_MM, 9 * BAND_MM)
ids = st.sampled_from(["", "a", "b"])
shapes = st.one_of(
    st.builds(
        lambda x, y, r, id: Disc(x=x, y=y, r=r, id=id), lengths, lengths, st.floats(0, 200), ids
    ),
    st.builds(
        lambda x, y, id: Label(x=x, y=y, text="no. 12", size_mm=3, id=id), lengths, lengths, ids
    ),
    st.builds(
        lambda ends, id: Stroke(points=tuple(ends), width_mm=1, id=id),
        st.lists(st.tuples(lengths, lengths), min_size=2, max_size=3),
        ids,
    ),
)
boxes = st.builds(
    lambda x, y, wide, high: Box(x, y, x + wide, y + high),
    lengths,
    lengths,
    st.floats(0, 500),
    st.floats(0, 500),
)


@given(st.lists(shapes, max_size=12), boxes)
def test_shapes_that_meet_a_box_are_found_in_their_order(found: list[Shape], box: Box) -> None:
    """What lies above others must be painted after them."""
    assert ShapeIndex(found).meeting(box) == [one for one in found if bounds(one).meets(box)]


@given(st.lists(shapes, max_size=12))
def test_shapes_of_an_id_are_found_and_nameless_ones_are_nobodys(found: list[Shape]) -> None:
    index = ShapeIndex(found)
    for id in ("a", "b", "c"):
        assert index.of(id) == [one for one in found if one.id == id]
    assert index.of("") == []
