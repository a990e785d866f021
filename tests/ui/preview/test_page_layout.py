"""Where pages lie: never over each other, found again at every height."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.preview.page_layout import GAP, LARGEST, SMALLEST, Fit, PageLayout, scale_for

A4 = (595.0, 842.0)
A4_LYING = (842.0, 595.0)

page_sizes = st.lists(st.sampled_from([A4, A4_LYING]), min_size=1, max_size=40)
scales = st.floats(0.05, 10)


def test_fit_width_fills_the_room_with_the_widest_page() -> None:
    scale = scale_for(Fit.WIDTH, [A4, A4_LYING], (842 + 2 * GAP, 300), 4 / 3)
    assert scale == pytest.approx(1.0)


def test_fit_page_shows_a_page_whole() -> None:
    scale = scale_for(Fit.PAGE, [A4], (2000, 421 + 2 * GAP), 4 / 3)
    assert scale == pytest.approx(0.5)


def test_zoom_is_a_part_of_the_real_size_within_bounds() -> None:
    assert scale_for(2.0, [A4], (10, 10), 4 / 3) == pytest.approx(8 / 3)
    assert scale_for(100.0, [A4], (10, 10), 1.0) == LARGEST
    assert scale_for(Fit.WIDTH, [A4], (0, 0), 1.0) == SMALLEST


@given(page_sizes, scales, st.integers(0, 2000))
def test_pages_lie_apart_and_within_the_whole(
    sizes: list[tuple[float, float]], scale: float, room: int
) -> None:
    layout = PageLayout(sizes, scale, room)
    bottom = 0
    for sheet in layout.sheets:
        assert sheet.top - bottom == GAP
        assert sheet.left >= 0
        assert sheet.left + sheet.width <= layout.width
        bottom = sheet.top + sheet.height
    assert layout.height == bottom + GAP


@given(page_sizes, scales, st.floats(0, 1), st.integers(1, 3000))
def test_visible_pages_are_those_that_meet_the_window(
    sizes: list[tuple[float, float]], scale: float, part: float, height: int
) -> None:
    layout = PageLayout(sizes, scale, 500)
    top = int(part * layout.height)
    seen = [
        page
        for page, sheet in enumerate(layout.sheets)
        if sheet.top < top + height and sheet.top + sheet.height > top
    ]
    assert list(layout.visible(top, height)) == seen


@given(page_sizes, scales, st.data())
def test_a_place_is_found_again_at_another_scale(
    sizes: list[tuple[float, float]], scale: float, data: st.DataObject
) -> None:
    before, after = PageLayout(sizes, 1.0, 500), PageLayout(sizes, scale, 500)
    y = data.draw(st.integers(GAP, before.height - GAP - 1))
    page, part = before.place_of(y)
    assert before.height_of((page, part)) == y
    sheet = after.sheets[page]
    assert after.height_of((page, part)) == round(sheet.top + part * sheet.height)


def test_without_pages_nothing_is_seen() -> None:
    layout = PageLayout((), 1.0, 500)
    assert (list(layout.visible(0, 100)), layout.place_of(5), layout.height_of((3, 0.5))) == (
        [],
        (0, 0.0),
        0,
    )
