"""Tables of rules that somebody has spoiled: one sentence with the file and the line."""

import shutil
from collections.abc import Callable, Iterator, Sized
from pathlib import Path
from typing import Any

import pytest

import resources
from reception.checks.checker import Checker
from reception.checks.rule_tables import rule_tables_read
from reception.checks.rules import RULES
from reception.checks.square import square_days, square_days_in
from reception.checks.standing_rules import foreign_words, foreign_words_in
from reception.checks.weights import shipped_weights, weights_in
from reception.entitlements import shipped_entitlements
from reception.flags.posts import post_spacings, post_spacings_in
from reception.flags.sets import set_sizes, set_sizes_in
from reception.margins import margins_in, shipped_margins
from reception.plan.plan import Plan
from reception.routes.rush_hours import rush_hours_in, shipped_rush_hours
from reception.taboos import shipped_taboos, taboos_in
from reception.trouble import BadInput
from reception.wording import LANGUAGES, wording

MARGIN = (
    "key,value,unit,valid_from,source,confidence\nclearance,15,min,2000-01-01,practice,assumed\n"
)
WEIGHT = "code,case,severity,source,confidence\nT1,overlap,error,nobody is in two places,certain\n"
TABOO = "avoid,offer,case,valid_from,source,confidence\npork,ham,diet,2000-01-01,practice,certain\n"
WORD = "word,instead\n访华,来京\n"
RUSH = "weekdays,begins,ends,valid_from,source,confidence\n1-5,07:00:00,09:30:00,2000-01-01,a,b\n"
DAY = (
    "month,day,from_clock,to_clock,name_zh,name_en,valid_from,source,confidence\n"
    "9,30,00:00:00,12:00:00,烈士纪念日,Martyrs' Day,2014-08-31,general knowledge,high\n"
)
SET = "occasion,host,guest,size,valid_from,source,confidence\nwelcome,1,1,no_1,2024-06-28,rule,b\n"
SPACING = (
    "road_class,spacing_m,least_m,most_m,height_m,arms,arrangement,access,largest,source,"
    "confidence\nring,38,35,40,12,2,both_sides,lane,no_3,planning value,assumed\n"
)
READ: tuple[Any, ...] = (
    rule_tables_read,
    shipped_margins,
    shipped_entitlements,
    shipped_taboos,
    shipped_weights,
    shipped_rush_hours,
    square_days,
    foreign_words,
    post_spacings,
    set_sizes,
)
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
        (foreign_words_in, "word\n访华\n", 2, "wrong"),
        (foreign_words_in, WORD + "访华,到京\n", 3, "twice"),
        (rush_hours_in, RUSH + "Monday,17:00:00,19:30:00,2000-01-01,a,b\n", 3, "wrong"),
        (rush_hours_in, RUSH + "1-5,19:30:00,17:00:00,2000-01-01,a,b\n", 3, "wrong"),
        (rush_hours_in, RUSH + "1-5,07:00:00,08:30:00,2000-01-01,a,b\n", 3, "twice"),
        (square_days_in, DAY + "13,1,00:00:00,00:00:00,国庆节,Day,1949-12-02,a,b\n", 3, "wrong"),
        (square_days_in, DAY + "9,30,00:00:00,00:00:00,同日,Same,2014-08-31,a,b\n", 3, "twice"),
        (set_sizes_in, SET + "banquet,1,1,no_9,2024-06-28,rule,b\n", 3, "wrong"),
        (set_sizes_in, SET + "welcome,2,2,no_1,2024-06-28,rule,b\n", 3, "twice"),
        (post_spacings_in, SPACING + "street,wide,1,1,1,1,median,lane,no_3,a,b\n", 3, "wrong"),
        (post_spacings_in, SPACING + "ring,1,1,1,1,1,median,lane,no_3,a,b\n", 3, "twice"),
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
        (foreign_words_in, WORD + "国事访问,来京\n"),
        (rush_hours_in, RUSH + "6-7,07:00:00,08:30:00,2000-01-01,a,b\n"),
        (square_days_in, DAY + "10,1,00:00:00,00:00:00,国庆节,Day,1949-12-02,a,b\n"),
        (set_sizes_in, SET + "banquet,1,1,no_5,2024-06-28,rule,b\n"),
        (post_spacings_in, SPACING + "street,1,1,1,1,1,median,lane,no_3,a,b\n"),
    ],
)
def test_the_nearest_table_without_a_mistake_is_read(
    read: Callable[[Path], Sized], table: str, tmp_path: Path
) -> None:
    file = tmp_path / "table.csv"
    file.write_text(table, encoding="utf-8")
    assert len(read(file)) > 0


@pytest.fixture
def spoil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], int]]:
    """What adds a line to a copy of a shipped table, and gives its number; the copies are read in
    place of the shipped tables as long as the test goes on."""
    shutil.copytree(resources.path("rules"), tmp_path / "rules")
    shipped = resources.path

    def path(*parts: str) -> Path:
        return tmp_path.joinpath(*parts) if parts[0] == "rules" else shipped(*parts)

    def add(name: str, line: str) -> int:
        table = tmp_path / "rules" / name
        lines = table.read_text(encoding="utf-8").splitlines()
        table.write_text("\n".join([*lines, line or lines[1], ""]), encoding="utf-8")
        return len(lines) + 1

    def read_afresh() -> None:
        for read in READ:
            read.cache_clear()

    monkeypatch.setattr(resources, "path", path)
    read_afresh()
    yield add
    read_afresh()


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("rules.csv", "Z9,overlap,error,who knows,certain"),
        ("rules.csv", ""),
        ("margins.csv", ""),
        ("entitlements.csv", ""),
        ("taboos.csv", ""),
        ("rush_hours.csv", ""),
        ("square_days.csv", ""),
        ("foreign_words.csv", ""),
        ("post_spacing.csv", ""),
        ("flag_sets.csv", ""),
    ],
)
def test_a_spoiled_table_is_told_before_any_rule_counts_with_it(
    name: str, line: str, spoil: Callable[[str, str], int]
) -> None:
    """Of a book to which no rule has anything to say; an empty line stands for the first one told
    a second time."""
    number = spoil(name, line)
    with pytest.raises(BadInput) as told:
        Checker(Plan())
    assert told.value.arguments["file"] == name
    assert told.value.arguments["place"] == str(number)


def test_tables_as_they_are_shipped_are_read(spoil: Callable[[str, str], int]) -> None:
    assert not Checker(Plan()).conflicts


def test_the_shipped_severities_are_of_rules_that_there_are() -> None:
    assert weights_of_rules(resources.path("rules", "rules.csv"))
