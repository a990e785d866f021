"""The agenda leaves out only where there is nothing to find."""

import random
from collections.abc import Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.checks.agenda import agenda, rules_by_kind
from reception.checks.checker import Checker
from reception.checks.ground import Ground
from reception.checks.rule import Rule
from reception.checks.rules import RULES
from reception.checks.site import all_sites, kind_at
from reception.plan.plan import Plan
from tests.checks.book import plan_of_text
from tests.checks.random_books import random_book, random_step
from tests.checks.random_people import peopled_book, random_people_step


def _some_book(seed: int) -> Plan:
    """A random book, of people or of things, after a few random steps."""
    chance = random.Random(seed)
    of_people = chance.random() < 0.5
    plan = peopled_book(chance) if of_people else random_book(chance)
    for serial in range(8):
        edit = random_people_step if of_people else random_step
        plan = plan.apply(edit(plan, chance, serial))
    return plan


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=2**32))
def test_rule_finds_nothing_where_the_agenda_leaves_it_out(seed: int) -> None:
    """It notices nothing there either, and does not look at other sites."""
    ground = Checker(_some_book(seed), rules=()).ground
    by_kind = rules_by_kind(RULES)
    asked = dict(agenda(ground, by_kind, strict=True))
    for site in all_sites(ground.plan):
        for rule in by_kind.get(kind_at(ground.plan, site), ()):
            if not rule.upon and rule not in asked.get(site, ()):
                assert not list(rule.find(ground, site.id)), (rule.code, site)
    assert not ground.noticed
    assert not ground.looked_at


def test_agenda_is_much_shorter_than_the_list_of_sites() -> None:
    """Else it would be of no use."""
    ground = Checker(_some_book(1), rules=()).ground
    by_kind = rules_by_kind(RULES)
    asked = sum(len(rules) for _, rules in agenda(ground, by_kind, strict=True))
    everywhere = sum(len(by_kind.get(kind_at(ground.plan, s), ())) for s in all_sites(ground.plan))
    assert asked < 0.8 * everywhere


OPEN_END = """
10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
12:45-? A.main tea 茶叙 | Tea @ HALL; as E2
"""


def _lost(ground: Ground) -> Collection[str]:
    raise RuntimeError("lost the list")


@pytest.mark.logs_warnings
def test_rule_that_cannot_say_where_looks_everywhere() -> None:
    """What it would have found is found; only where one wants to know does it fail."""
    plan = plan_of_text(OPEN_END)
    open_ends = tuple(rule for rule in RULES if rule.code == "T3" and rule.site == "item")
    lost = tuple(
        Rule(rule.code, rule.family, rule.site, rule.find, where=_lost) for rule in open_ends
    )
    found = Checker(plan, rules=lost).conflicts
    assert found
    assert found == Checker(plan, rules=open_ends).conflicts
    with pytest.raises(RuntimeError, match="lost the list"):
        Checker(plan, rules=lost, strict=True)
