"""Taboos: the shipped table, and what an office makes of it."""

from __future__ import annotations

from datetime import date

import pytest

from reception.fields.tags import tag_text, typed_tag
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.taboos import TabooCase, Taboos, shipped_taboos, shipped_tags
from reception.wording import LANGUAGES, wording

DAY = date(2026, 5, 20)


def broken(avoids: tuple[str, ...], offers: tuple[str, ...], *, on: date = DAY) -> list[str]:
    """What excludes what, in words."""
    found = Taboos().broken(avoids, offers, on)
    return [f"{avoid} {offer} {case.value}" for avoid, offer, case in found]


def test_every_pair_has_a_source_and_says_how_sure_it_is() -> None:
    assert shipped_taboos()
    for taboo in shipped_taboos().values():
        assert taboo.source
        assert taboo.confidence in ("certain", "high", "medium", "assumed")
        assert taboo.case is not TabooCase.AVOIDED, "that is for what has no line here"


def test_what_a_diet_excludes_is_told_with_the_diet() -> None:
    assert broken(("halal",), ("pork", "fish")) == ["halal pork diet"]
    assert broken(("seafood", "halal"), ("fish",)) == ["seafood fish diet"]


def test_a_diet_that_is_served_too_is_provided_for() -> None:
    assert broken(("vegetarian",), ("beef", "vegetarian")) == []
    assert broken(("vegetarian", "nuts"), ("nuts", "vegetarian")) == ["nuts nuts diet"]


def test_what_is_in_no_line_is_taken_at_its_word() -> None:
    assert broken(("青瓷",), ("青瓷", "瓷盘")) == ["青瓷 青瓷 avoided"]


def test_a_line_counts_from_its_day_on() -> None:
    assert broken(("halal",), ("pork",), on=date(1999, 12, 31)) == []


@pytest.mark.parametrize(
    ("word", "found"), [("off", []), ("gift", ["gift"]), (" Diet ", ["diet"]), ("maybe", ["diet"])]
)
def test_an_office_knows_better_where_it_says_something_that_makes_sense(
    word: str, found: list[str]
) -> None:
    plan = Plan([Setting(id="taboo.halal.pork", value=word)])
    cases = [case.value for _, _, case in Taboos.of(plan).broken(("halal",), ("pork",), DAY)]
    assert cases == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_tag_has_a_word_that_can_be_typed(language: str) -> None:
    words = wording(language)
    said = [tag_text(tag, words) for tag in shipped_tags()]
    assert len(set(said)) == len(said)
    for tag, word in zip(shipped_tags(), said, strict=True):
        assert word != tag or language == "en", tag
        assert typed_tag(word) == typed_tag(tag) == tag


def test_a_tag_of_the_offices_own_is_its_own_word() -> None:
    assert typed_tag("青瓷") == "青瓷"
    assert tag_text("青瓷", wording("en")) == "青瓷"
