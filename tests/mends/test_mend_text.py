"""Every mend can be told in both languages: what it does, breaks, and whom to tell."""

from __future__ import annotations

import random
import re

import pytest

from reception.actions.step_text import step_text
from reception.checks.checker import Checker
from reception.mends.mend import MendKind
from reception.mends.mend_text import mend_breaks, mend_effects, mend_text
from reception.wording import LANGUAGES, wording
from tests.checks.random_books import random_book
from tests.mends.offers import Offers, offered

LEFT_OPEN = re.compile(r"[{}]|\bNone\b")
IDS = re.compile(r"\bnew-\w+|\bmend\.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mend_of_random_books_has_words(language: str) -> None:
    """In the list, in the history, and for what it breaks; no message is left half empty."""
    words, told = wording(language), set[MendKind]()
    for seed in range(6):
        plan = random_book(random.Random(seed))
        checker = Checker(plan)
        for conflict in checker.open_conflicts[:25]:
            for mend in offered(plan, checker, conflict):
                told.add(mend.kind)
                texts = (
                    mend_text(mend, plan, words),
                    mend_effects(mend, plan, words),
                    step_text(mend.step, plan.apply(mend.step), words),
                    *mend_breaks(mend, plan, words),
                )
                for text in texts:
                    assert text.strip()
                    assert not LEFT_OPEN.search(text), text
                    assert not IDS.search(text), text
    assert len(told) >= 6


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", MendKind)
def test_every_kind_has_a_name_in_the_history(kind: MendKind, language: str) -> None:
    assert wording(language).has(f"verb-mend-{kind.value}")


def test_a_shift_says_by_how_much_and_to_when() -> None:
    """As an officer would say it."""
    offers = Offers(
        """
        10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1; least 60
        10:35-11:00 A.main other 茶叙 | Tea @ WEST; as E2; least 25
        """
    )
    assert "“茶叙”（AAA）推迟25分钟，11:00开始" in offers.said("T1 overlap E1 E2", "zh")
    assert "“会见”（AAA）提前25分钟，09:35开始" in offers.said("T1 overlap E1 E2", "zh")


def test_what_it_breaks_is_told_as_a_conflict_of_the_plan_after() -> None:
    """The tea would begin when it is moved to, not when it begins now."""
    offers = Offers(
        """
        08:40-10:35 A.main other 会见 | Meeting @ WEST; as E1; fixed
        10:30-11:30 A.main other 茶叙 | Tea @ WEST; as E2; least 60
        """
    )
    words = wording("en")
    costly = [mend for mend in offers.for_("T1 overlap E1 E2") if mend.breaks]
    assert costly
    for mend in costly:
        told = mend_breaks(mend, offers.plan, words)
        assert len(told) == len(mend.breaks)
        assert all(text.startswith(("But it makes a new", "Note:")) for text in told)
