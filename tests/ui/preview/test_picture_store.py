"""Pictures of pages are kept within a bound."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from ui.preview.picture_store import PictureStore


def picture(width: int) -> QImage:
    """A picture of four bytes to a pixel, ten rows."""
    return QImage(width, 10, QImage.Format.Format_RGB32)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 60)), max_size=40))
def test_store_stays_within_its_bound_and_counts_right(puts: list[tuple[int, int]]) -> None:
    store = PictureStore(bound=4000)
    for page, width in puts:
        store.put(page, width, picture(width))
        assert store.bytes <= 4000
        assert store.get(page, width) is not None
    kept = {put for put in puts if store.get(*put) is not None}
    assert store.bytes == sum(width * 40 for _, width in kept)


def test_picture_looked_at_longest_ago_goes_first() -> None:
    store = PictureStore(bound=1200)
    for page in (1, 2, 3):
        store.put(page, 10, picture(10))
    store.get(1, 10)
    store.put(4, 10, picture(10))
    assert [page for page in (1, 2, 3, 4) if store.get(page, 10)] == [1, 3, 4]


def test_picture_larger_than_the_bound_is_kept_alone() -> None:
    store = PictureStore(bound=100)
    store.put(1, 10, picture(10))
    store.put(2, 10, picture(10))
    assert store.get(1, 10) is None
    assert store.get(2, 10) is not None


def test_nearest_width_stands_in_until_the_right_one_is_there() -> None:
    store = PictureStore()
    for width in (10, 40, 100):
        store.put(7, width, picture(width))
    near = store.nearest(7, 50)
    assert near is not None
    assert near.width() == 40
    assert store.nearest(8, 50) is None
