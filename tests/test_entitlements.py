"""Entitlements: the shipped table, the office's own word, and tables that are wrong."""

import csv
from datetime import date
from pathlib import Path

import pytest

import resources
from reception.entitlements import (
    PREFIX,
    Entitlements,
    Feature,
    Right,
    entitlements_in,
    shipped_entitlements,
)
from reception.plan.phase import VisitKind
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.trouble import BadInput
from reception.wording import LANGUAGES, wording

TODAY = date(2026, 5, 18)
HEADING = "visit,feature,right,amount,valid_from,valid_to,source,confidence\n"


def test_every_line_of_the_table_has_a_source_with_words() -> None:
    with resources.path("rules", "entitlements.csv").open(encoding="utf-8", newline="") as file:
        sources = {row["source"] for row in csv.DictReader(file)}
    for language in LANGUAGES:
        words = wording(language)
        assert all(words.has(f"entitlement-source-{source}") for source in sources)
        assert all(words.has(f"feature-{f.value.replace('_', '-')}") for f in Feature)


def test_every_feature_is_in_the_table() -> None:
    assert {feature for row in shipped_entitlements().values() for feature in row} == set(Feature)


def test_rounds_of_the_salute() -> None:
    rights = Entitlements()
    for visit, rounds in (("state", 21), ("official", 19)):
        right = rights.right_to(visit, Feature.GUN_SALUTE, TODAY)
        assert right
        assert right.amount == rounds


def test_what_the_table_does_not_mention_is_not_judged() -> None:
    assert Entitlements().right_to("transit", Feature.SIGNING, TODAY) is None
    assert Entitlements().right_to("state", Feature.TALKS, date(1900, 1, 1)) is None


def test_the_office_s_word_keeps_what_can_be_counted() -> None:
    key = f"{PREFIX}state.gun_salute"
    rights = Entitlements.of(Plan([Setting(id=key, value=" Must ")]))
    right = rights.right_to("state", Feature.GUN_SALUTE, TODAY)
    assert right
    assert (right.right, right.amount, right.source) == (Right.MUST, 21, "office")
    assert right in rights.due("state", TODAY)


@pytest.mark.parametrize("key", ["state.guns", "royal.gun_salute", "state", ""])
def test_the_office_s_word_about_nothing_changes_nothing(key: str) -> None:
    rights = Entitlements.of(Plan([Setting(id=f"{PREFIX}{key or 'x'}", value="not")]))
    assert rights.due("state", TODAY) == Entitlements().due("state", TODAY)


@pytest.mark.parametrize(
    ("lines", "key", "line"),
    [
        ("royal,talks,must,,2000-01-01,,practice,assumed\n", "rules-table-unknown", "2"),
        ("state,guns,must,,2000-01-01,,practice,assumed\n", "rules-table-wrong", "2"),
        ("state,talks,shall,,2000-01-01,,practice,assumed\n", "rules-table-wrong", "2"),
        ("state,talks,must,,yesterday,,practice,assumed\n", "rules-table-wrong", "2"),
        ("state,talks,must,,,,practice,assumed\n", "rules-table-lacks", "2"),
        (
            "state,talks,must,,2000-01-01,2010-01-01,practice,assumed\n"
            "state,talks,not,,2010-01-01,,practice,assumed\n",
            "rules-table-overlap",
            "3",
        ),
        (
            "state,talks,not,,2010-01-01,,practice,assumed\n"
            "state,talks,must,,2000-01-01,,practice,assumed\n",
            "rules-table-overlap",
            "3",
        ),
    ],
)
def test_a_wrong_line_is_told_with_its_number(
    lines: str, key: str, line: str, tmp_path: Path
) -> None:
    file = tmp_path / "entitlements.csv"
    file.write_text(HEADING + lines, encoding="utf-8")
    with pytest.raises(BadInput) as told:
        entitlements_in(file)
    assert (told.value.key, told.value.arguments["place"]) == (key, line)
    for language in LANGUAGES:
        assert line in wording(language).say(told.value.key, **told.value.arguments)


def test_days_that_only_touch_do_not_overlap(tmp_path: Path) -> None:
    file = tmp_path / "entitlements.csv"
    file.write_text(
        HEADING
        + "state,escort,may,,1982-01-01,2003-12-31,practice,assumed\n"
        + "state,escort,not,,2004-01-01,,practice,assumed\n",
        encoding="utf-8",
    )
    assert len(entitlements_in(file)["state"][Feature.ESCORT]) == 2


def test_what_is_never_refused_is_refused_on_no_day() -> None:
    """So that rules need not ask day by day; the office's word counts as much as the table."""
    office = Entitlements({"working.red_carpet": "not", "state.gun_salute": "may"})
    for entitlements in (Entitlements(), office):
        for visit in VisitKind:
            refused = {
                feature
                for feature in Feature
                for year in range(1990, 2040)
                if (right := entitlements.right_to(visit, feature, date(year, 7, 1)))
                and right.right is Right.NOT
            }
            assert refused <= entitlements.refused(visit)
    assert Feature.RED_CARPET in office.refused("working")
