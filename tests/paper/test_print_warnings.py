"""What is told before a document is on paper."""

import pytest

from reception.paper import PrintReport
from reception.print_warnings import NAMED_AT_MOST, print_warnings
from reception.wording import LANGUAGES, wording


def test_print_without_a_fault_is_told_nothing_of() -> None:
    assert print_warnings(PrintReport(pages=3), wording("en").say) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_picture_that_cannot_be_read_is_named(language: str) -> None:
    """So that somebody can bring another file of it."""
    (line,) = print_warnings(PrintReport(pages=1, pictures=("Dustria",)), wording(language).say)
    assert "Dustria" in line


def test_many_pictures_are_counted() -> None:
    names = tuple(f"P{n:02d}" for n in range(40))
    (line,) = print_warnings(PrintReport(pages=1, pictures=names), wording("en").say)
    assert line.startswith("40 pictures")
    assert names[NAMED_AT_MOST - 1] in line
    assert names[NAMED_AT_MOST] not in line
