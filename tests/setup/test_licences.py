"""The list of licences: every library that is installed with the program, and what it says of
itself."""

import re
from importlib import metadata

import pytest

from tests.setup.test_locks import pins_read
from tests.source import ROOT

LIST = (ROOT / "resources" / "licences.md").read_text(encoding="utf-8")
ROWS = {
    name: licence
    for name, licence in re.findall(r"^\| ([a-z0-9-]+) \| ([^|]+) \|", LIST, re.MULTILINE)
    if name != "library"
}
FORMS = {"APL 2": "Apache-2.0", "Apache License 2.0": "Apache-2.0", "BSD license": "BSD-3-Clause"}
"""What some say in words of their own."""


def test_every_library_that_is_installed_is_listed_once_in_order() -> None:
    assert list(ROWS) == sorted(pins_read("requirements.lock"))


@pytest.mark.parametrize("name", ROWS)
def test_a_licence_is_the_one_the_library_names(name: str) -> None:
    """Where it leaves the choice, the one that is listed is among them."""
    said = metadata.metadata(name)
    own = said["License-Expression" if "License-Expression" in said else "License"]
    for form, known in FORMS.items():
        own = own.replace(form, known)
    assert set(re.split(r" AND | OR ", ROWS[name])) <= set(re.findall(r"[\w.-]+", own)), own
