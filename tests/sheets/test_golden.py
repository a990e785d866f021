"""The printed documents say what was agreed, word for word."""

import pytest

from reception.sheets import SHEETS
from reception.sheets.plain_text import document_text
from tests.sheets.cases import CASES, GOLDEN, Case


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_sheet_reads_as_agreed(case: Case) -> None:
    """Where the change is wanted: ``python -m tests.sheets``, and read the difference."""
    assert document_text(case.document) == case.golden.read_text(encoding="utf-8")


def test_every_golden_text_belongs_to_a_case() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == {f"{name}.txt" for name in CASES}


def test_every_sheet_is_compared() -> None:
    assert {case.sheet for case in CASES.values()} == set(SHEETS)
