"""Stacking: strips fill pages in order, none is lost, none stands over the edge."""

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from reception.paper.pages import Page, stack
from reception.paper.pen import Pen
from reception.paper.strips import Break, Strip

ROOM = 100.0


@dataclass(frozen=True, kw_only=True)
class Brick(Strip):
    """A strip of a number of equal courses; it can be cut between any two."""

    name: str
    courses: int
    course: float = 10.0
    first: int = 0

    @property
    def height(self) -> float:
        return self.courses * self.course + self.after

    def draw(self, pen: Pen, left: float, top: float) -> None:
        raise AssertionError("stacking draws nothing")

    def cut(self, room: float) -> "tuple[Brick, Brick] | None":
        count = min(int(room / self.course), self.courses - 1)
        if count < 1:
            return None
        head = replace(self, courses=count, after=0.0)
        return head, replace(self, courses=self.courses - count, first=self.first + count)


def brick(name: str, courses: int = 1, **more: object) -> Brick:
    return Brick(name=name, courses=courses, **more)  # type: ignore[arg-type]


def names(pages: list[Page]) -> list[str]:
    return [" ".join(strip.name for _, strip in page.placed) for page in pages]  # type: ignore[attr-defined]


def test_stack_fills_a_page_to_its_end() -> None:
    assert names(stack([brick(letter, 5) for letter in "abc"], ROOM)) == ["a b", "c"]


def test_stack_of_nothing_is_one_empty_page() -> None:
    assert names(stack([], ROOM)) == [""]


def test_stack_breaks_where_asked_but_makes_no_empty_page() -> None:
    strips = [Break(), brick("a"), Break(), Break(), brick("b"), Break()]
    assert names(stack(strips, ROOM)) == ["a", "b"]


def test_stack_repeats_the_banner_on_every_page_of_its_group() -> None:
    banner = brick("H")
    rows = [brick(letter, 4, banner=banner) for letter in "abcde"]
    assert names(stack([*rows, brick("z")], ROOM)) == ["H a b", "H c d", "H e z"]


def test_stack_tells_two_groups_apart() -> None:
    """Each grid has its own heading row, also where it looks the same."""
    first, second = brick("H"), brick("H")
    strips = [brick("a", banner=first), brick("b", banner=second)]
    assert names(stack(strips, ROOM)) == ["H a H b"]


def test_stack_moves_a_chain_that_keeps_together() -> None:
    strips = [brick("a", 8), brick("h", keeps_next=True), brick("i", keeps_next=True), brick("b")]
    assert names(stack(strips, ROOM)) == ["a", "h i b"]


def test_stack_counts_the_banner_into_a_chain() -> None:
    """A heading above a grid stays with the heading row and the first row."""
    row = brick("r", banner=brick("H", keeps_next=True))
    strips = [brick("a", 8), brick("h", keeps_next=True), row]
    assert names(stack(strips, ROOM)) == ["a", "h H r"]


def test_stack_chain_longer_than_a_page_goes_on() -> None:
    """Where everything would keep the next, pages are filled all the same."""
    strips = [brick(str(n), 3, keeps_next=True) for n in range(9)]
    pages = stack(strips, ROOM)
    assert " ".join(names(pages)) == "0 1 2 3 4 5 6 7 8"
    assert len(pages) <= 9


def test_stack_leaves_out_space_at_the_top_of_a_page() -> None:
    pages = stack([brick("a", 9), brick("b", 10, before=5.0)], ROOM)
    assert [page.placed[0][0] for page in pages] == [0.0, 0.0]


strips = st.lists(
    st.builds(
        lambda courses, before, keeps, banner: (courses, before, keeps, banner),
        st.integers(1, 35),
        st.sampled_from([0.0, 4.0]),
        st.booleans(),
        st.integers(0, 2),
    ),
    max_size=14,
)


@given(strips)
def test_stack_loses_nothing_and_stays_inside(shapes: list[tuple[int, float, bool, int]]) -> None:
    """Every course of every strip is placed once, in order, inside the page, none over another."""
    banners = [None, brick("H"), brick("I", 2)]
    bricks = [
        brick(str(n), courses, before=before, keeps_next=keeps, banner=banners[group])
        for n, (courses, before, keeps, group) in enumerate(shapes)
    ]
    pages = stack(bricks, ROOM)
    placed = []
    for page in pages:
        end = 0.0
        for top, strip in page.placed:
            assert top >= end - 0.001
            end = top + strip.height
            assert end <= ROOM + 0.02
            assert isinstance(strip, Brick)
            if strip.name not in "HI":
                placed += [(strip.name, strip.first + course) for course in range(strip.courses)]
    assert placed == [(each.name, n) for each in bricks for n in range(each.courses)]
