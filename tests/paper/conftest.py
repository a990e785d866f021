"""What the tests of the paper share."""

import pytest

from reception.paper.fonts import FontBook
from reception.paper.typesetter import Typesetter


@pytest.fixture
def setter() -> Typesetter:
    """A typesetter with the shipped fonts."""
    return Typesetter(FontBook())
