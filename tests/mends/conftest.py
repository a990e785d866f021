"""The offers for the plan that a test's docstring holds."""

import inspect

import pytest

from tests.mends.offers import Offers


@pytest.fixture
def offers(request: pytest.FixtureRequest) -> Offers:
    """The plan below the sentence of the test's docstring, on top of the shared book."""
    _, _, programme = (inspect.getdoc(request.function) or "").partition("\n\n")
    return Offers(programme)
