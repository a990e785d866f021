"""Conflicts as values: what makes two the same, what proves one, and which is worse."""

from datetime import UTC, date, datetime

import pytest

from reception.checks.conflict import Conflict, Fact, FactValue, Severity, united
from reception.plan.span import Span

AT = datetime(2026, 5, 18, 1, 30, tzinfo=UTC)


def conflict(*facts: Fact, code: str = "T2", severity: Severity = Severity.ERROR) -> Conflict:
    """A conflict of two items with these facts."""
    return Conflict(code=code, case="gap", severity=severity, subjects=("E1", "E2"), facts=facts)


def test_proof_is_the_same_for_the_same_instant_in_another_zone() -> None:
    """A book stores instants in UTC: an acceptance must not lapse because it was closed."""
    there = datetime.fromisoformat("2026-05-18T09:30+08:00")
    assert conflict(Fact("from", AT)).proof == conflict(Fact("from", there)).proof


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (15, 16),
        ("a", "b"),
        (AT, AT.replace(minute=31)),
        (date(2026, 5, 18), date(2026, 5, 19)),
        (("a",), ("a", "b")),
    ],
)
def test_proof_differs_when_a_fact_does(one: FactValue, other: FactValue) -> None:
    assert conflict(Fact("x", one)).proof != conflict(Fact("x", other)).proof


def test_proof_does_not_depend_on_where_numbers_come_from_or_how_grave_it_is() -> None:
    shipped = conflict(Fact("x", 1, "source-margin"))
    assert shipped.proof == conflict(Fact("x", 1, "source-room"), severity=Severity.INFO).proof


def test_fact_is_found_by_name() -> None:
    assert conflict(Fact("needs", 52)).fact("needs") == 52
    with pytest.raises(KeyError):
        conflict(Fact("needs", 52)).fact("has")


def test_shortfall_is_what_is_missing_or_how_much_overlaps() -> None:
    assert conflict(Fact("needs", 52), Fact("has", 30)).shortfall == 22
    assert conflict(Fact("overlap", 15)).shortfall == 15
    assert conflict().shortfall == 0


def test_united_has_the_numbers_of_the_worst_and_the_persons_of_all() -> None:
    mild = conflict(Fact("needs", 45), Fact("has", 40), Fact("persons", ("wang",)))
    bad = conflict(Fact("needs", 47), Fact("has", 40), Fact("persons", ("a1", "a3")))
    both = united((mild, bad))
    assert both == united((bad, mild))
    assert both.fact("needs") == 47
    assert both.fact("persons") == ("a1", "a3", "wang")


def test_order_is_by_weight_then_time_then_code() -> None:
    spans = [Span(AT.replace(hour=hour), AT.replace(hour=hour + 1)) for hour in (1, 2)]
    late = Conflict(code="R1", severity=Severity.ERROR, subjects=("a",), span=spans[1])
    early = Conflict(code="T1", severity=Severity.ERROR, subjects=("a",), span=spans[0])
    early_too = Conflict(code="P1", severity=Severity.ERROR, subjects=("a",), span=spans[0])
    timeless = Conflict(code="A1", severity=Severity.ERROR, subjects=("a",))
    warning = Conflict(code="A1", severity=Severity.WARNING, subjects=("a",), span=spans[0])
    found = sorted([warning, timeless, late, early, early_too], key=lambda c: c.order)
    assert found == [early_too, early, late, timeless, warning]
