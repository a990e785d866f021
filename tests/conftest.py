"""What holds for every test: no screen, no clock limit on generated cases, no stray warning."""

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt; a test that wants a real screen sets its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no reason for a test to fail, so cases have no deadline. What decides whether a
# change lands must say the same twice, so there the cases are not drawn anew at every run.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("dev"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(autouse=True)
def log_kept_quiet(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning, unless it carries the mark `logs_warnings`."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    stray = [
        f"{record.name}: {record.getMessage()}"
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
    ]
    if stray:
        pytest.fail("logged without being expected: " + "; ".join(stray))
