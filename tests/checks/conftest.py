"""The checker of the plan that a test's docstring holds."""

import pytest

from reception.checks.checker import Checker
from tests.checks.book import plan_of


@pytest.fixture
def checker(request: pytest.FixtureRequest) -> Checker:
    """All conflicts of the plan in the test's docstring; a rule that fails fails the test."""
    return Checker(plan_of(request.function), strict=True)
