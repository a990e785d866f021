"""What is installed is what the locks say, and the locks stay inside the ranges of the project."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = [Requirement(line) for line in PROJECT["dependencies"]]
DEVELOPMENT = [Requirement(line) for line in PROJECT["optional-dependencies"]["dev"]]
PIN = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; (?P<marker>[^\\]+?))? \\\n"
    r"(?P<sums>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)*)",
    re.MULTILINE,
)


def pins_read(lock: str) -> dict[str, Requirement]:
    """Return the pins of a lock file by name; fail on a line that is neither pin nor comment."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    left_over = [
        line for line in PIN.sub("", text).splitlines() if line.strip() and "#" not in line
    ]
    assert not left_over
    return {
        found["name"]: Requirement(
            f"{found['name']}=={found['version']}"
            + (f"; {found['marker']}" if found["marker"] else "")
        )
        for found in PIN.finditer(text)
    }


def version_pinned(pin: Requirement) -> Version:
    (only,) = pin.specifier
    assert only.operator == "=="
    return Version(only.version)


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [("requirements.lock", RUNTIME), ("requirements-dev.lock", RUNTIME + DEVELOPMENT)],
    ids=["runtime", "development"],
)
def test_lock_holds_every_dependency_inside_its_range(lock: str, wanted: list[Requirement]) -> None:
    pins = pins_read(lock)
    outside = [
        str(requirement)
        for requirement in wanted
        if (pin := pins.get(canonicalize_name(requirement.name))) is None
        or version_pinned(pin) not in requirement.specifier
    ]
    assert not outside


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_lock_has_a_checksum_for_every_pin(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert [found["name"] for found in PIN.finditer(text) if not found["sums"]] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_lock_names_no_host(lock: str) -> None:
    """Every office has its own source of packages."""
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_development_lock_holds_all_of_the_runtime_lock() -> None:
    """Tests run on the versions that are shipped."""
    development = pins_read("requirements-dev.lock")
    differing = {
        name: development.get(name)
        for name, pin in pins_read("requirements.lock").items()
        if development.get(name) != pin
    }
    assert not differing


def test_qt_stays_below_the_release_that_aborts() -> None:
    """PySide6 6.12.0 aborts on Python 3.11; 6.8 is what older office desktops can run."""
    (qt,) = (wanted for wanted in RUNTIME if wanted.name == "PySide6-Essentials")
    assert Version("6.12.0") not in qt.specifier
    assert Version("6.8.3") in qt.specifier
    assert version_pinned(pins_read("requirements.lock")["pyside6-essentials"]) < Version("6.12")


def test_installed_libraries_are_those_of_the_lock() -> None:
    other = {
        name: installed
        for name, pin in pins_read("requirements-dev.lock").items()
        if (pin.marker is None or pin.marker.evaluate())
        and (installed := metadata.version(name)) != str(version_pinned(pin))
    }
    assert not other
