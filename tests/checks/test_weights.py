"""The table of weights: complete, in order, and each line with its source."""

import csv

import pytest

import resources
from reception.checks.conflict import Family, Severity
from reception.checks.rules import RULES
from reception.checks.weights import Weights, shipped_weights

CONFIDENCES = {"certain", "medium", "assumed"}


def test_table_has_one_line_for_each_case_with_source_and_confidence() -> None:
    with resources.path("rules", "rules.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(shipped_weights())
    for row in rows:
        assert row["source"], row
        assert row["confidence"] in CONFIDENCES, row


def test_table_lists_rules_in_the_order_of_the_visible_list() -> None:
    assert list(dict.fromkeys(code for code, _ in shipped_weights())) == list(
        dict.fromkeys(rule.code for rule in RULES)
    )


def test_family_of_a_rule_goes_with_the_letter_of_its_code() -> None:
    """A rule of who stands beside whom is of an order or of who is kept apart; wreaths are
    ceremonies."""
    letters = {(rule.code[0], rule.family) for rule in RULES}
    shared = {("A", Family.APART), ("A", Family.PRECEDENCE), ("W", Family.CEREMONY)}
    assert shared <= letters
    others = dict(letters - shared)
    assert len(others) == len(letters - shared) == len(set(others.values()))


def test_severity_of_a_case_that_is_not_in_the_table_is_a_mistake_in_a_rule() -> None:
    with pytest.raises(KeyError):
        Weights().severity("T1", "reversed")


@pytest.mark.parametrize("word", ["WARNING", " warning "])
def test_severity_is_read_however_it_is_typed(word: str) -> None:
    assert Weights({"T1": word}).severity("T1", "overlap") is Severity.WARNING
