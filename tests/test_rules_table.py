"""Tables of rules that somebody has spoiled: one sentence with the file and the line."""

from collections.abc import Callable
from pathlib import Path

import pytest

import resources
from reception.checks.rules import RULES
from reception.checks.weights import weights_in
from reception.margins import margins_in
from reception.taboos import taboos_in
from reception.trouble import BadInput
from reception.wording import LANGUAGES, wording

MARGIN = (
    "key,value,unit,valid_from,source,confidence\nclearance,15,min,2000-01-01,practice,assumed\n"
)
WEIGHT = "code,case,severity,source,confidence\nT1,overlap,error,nobody is in two places,certain\n"
TABOO = "avoid,offer,case,valid_from,source,confidence\npork,ham,diet,2000-01-01,practice,certain\n"
CODES = {rule.code for rule in RULES}


def weights_of_rules(file: Path) -> object:
    """The severities of a table that may only name rules that there are."""
    return weights_in(file, CODES)


@pytest.mark.parametrize(
    ("read", "table", "line", "key"),
    [
        (margins_in, MARGIN + "clearance,soon,min,2010-01-01,practice,assumed\n", 3, "wrong"),
        (margins_in, MARGIN + "clearance,-5,min,2010-01-01,practice,assumed\n", 3, "wrong"),
        (margins_in, MARGIN + "clearance,nan,min,2010-01-01,practice,assumed\n", 3, "wrong"),
        (margins_in, MARGIN + "drive_speed,0,km/h,2010-01-01,practice,assumed\n", 3, "wrong"),
        (margins_in, MARGIN + "call,20,min,someday,practice,assumed\n", 3, "wrong"),
        (margins_in, MARGIN + "clearance,20,min,2000-01-01,practice,assumed\n", 3, "twice"),
        (weights_of_rules, WEIGHT + "Z9,overlap,error,who knows,certain\n", 3, "wrong"),
        (weights_of_rules, WEIGHT + "T2,gap,fatal,who knows,certain\n", 3, "wrong"),
        (weights_of_rules, WEIGHT + "T1,overlap,info,who knows,certain\n", 3, "twice"),
        (weights_of_rules, "code,case\nT1,overlap\n", 2, "wrong"),
        (taboos_in, TABOO + "pork,bacon,rude,2000-01-01,practice,certain\n", 3, "wrong"),
        (taboos_in, TABOO + "pork,ham,gift,2010-01-01,practice,certain\n", 3, "twice"),
    ],
)
def test_a_spoiled_line_is_told_with_file_and_number(
    read: Callable[[Path], object], table: str, line: int, key: str, tmp_path: Path
) -> None:
    file = tmp_path / "table.csv"
    file.write_text(table, encoding="utf-8")
    with pytest.raises(BadInput) as told:
        read(file)
    assert told.value.key == f"rules-table-{key}"
    assert told.value.arguments["place"] == str(line)
    for language in LANGUAGES:
        sentence = wording(language).say(told.value.key, **told.value.arguments)
        assert "table.csv" in sentence
        assert str(line) in sentence


@pytest.mark.parametrize(
    ("read", "table"),
    [
        (margins_in, MARGIN + "clearance,20,min,2010-01-01,practice,assumed\n"),
        (weights_of_rules, WEIGHT + "T1,turn_round,info,the office,certain\n"),
        (taboos_in, TABOO + "pork,bacon,diet,2000-01-01,practice,certain\n"),
    ],
)
def test_the_nearest_table_without_a_mistake_is_read(
    read: Callable[[Path], dict[object, object]], table: str, tmp_path: Path
) -> None:
    file = tmp_path / "table.csv"
    file.write_text(table, encoding="utf-8")
    assert read(file)


def test_the_shipped_severities_are_of_rules_that_there_are() -> None:
    assert weights_of_rules(resources.path("rules", "rules.csv"))
