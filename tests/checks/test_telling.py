"""Telling: every case of every rule has words in both languages, with parties and numbers."""

import re

import pytest

from reception.checks.checker import Checker
from reception.checks.conflict import BUG, Conflict, Fact, Severity
from reception.checks.rules import RULES
from reception.checks.telling import conflict_text, rule_title
from reception.checks.weights import shipped_weights
from reception.fields.labels import item_title, label
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.wording import LANGUAGES, wording
from tests.checks.book import plan_of_text
from tests.checks.ceremony_cases import CEREMONY_CASES
from tests.checks.flag_cases import FLAG_CASES
from tests.checks.form_cases import FORM_CASES
from tests.checks.motorcade_cases import MOTORCADE_CASES
from tests.checks.people_cases import PEOPLE_CASES
from tests.checks.road_cases import ROAD_CASES
from tests.checks.seat_cases import seat_books
from tests.checks.setting_cases import book_of_settings
from tests.checks.time_cases import TIME_CASES

EVERY_CASE = """
room SHUT 修缮厅 | Shut Room; in HALL
  closed 2023-04-14 08:00 > 2023-04-14 12:00 修缮 | repairs
room NEW 新厅 | New Room; in HALL; accepted 2023-04-15
delegation C 丙市 | Town C; code CCC
stay C.1 2023-04-14 20:00 > 2023-04-14 10:00
delegation D 丁市 | Town D; code DDD
stay D.1 2023-04-13 20:00 > 2023-04-16 10:00
phase state 2023-04-15 00:00 > 2023-04-14 00:00; as PH1
phase state 2023-04-12 00:00 > 2023-04-14 00:00; as PH2
track main principal
day 2023-04-14
10:00-11:00 A.main meeting 双边会见 | Bilateral @ HALL; as E1; with song wang; holds band
10:45-11:30 A.main tea 茶叙 | Tea @ HALL; as E2
11:05-11:30 B.main tea 茶会 | Tea party @ HALL; as E3; with song(10/0) wang(10/0); holds band
11:40-12:00 B.main lunch 午餐 | Lunch @ FAR; as E4; holds band(0/0)
12:01-12:20 B.main car FAR > HALL; as M1
12:22-12:40 B.main visit 参观 | Visit @ HALL; as E5
12:55-13:30 B.main car HALL > FAR; as M2; drive 35 实测; holds car1
13:40-14:15 D.main car HALL > FAR; as M3; holds car1
13:31-13:50 B.main rest 休息 | Rest @ FAR; as E6
14:20-14:30 B.main tea 茶歇 | Break @ LOST; as E7
15:00-16:00 A.spouse meeting 会见夫人 | Ladies @ EAST; as E8; expects 50
15:50-16:10 B.main meeting 会谈 | Talks @ EAST; as E9
16:15-16:30 A.main meeting 再会谈 | Talks again @ EAST; as E10
09:00-09:30 D.main visit 看展 | Exhibition @ SHUT; as E11; with wang
09:20-09:30 B.main visit 看新厅 | New room @ NEW; as E12; with wang; holds band
09:25-09:30 A.spouse visit 看画 | Pictures @ NEXT; as E13; holds band
17:00-18:00 D.main visit 晚间参观 | Evening visit; as E14; ends 16:00
18:00-19:00 D.main visit 定点 | Point; as E15; ends 18:00
19:00-19:30 D.main visit 早结束 | Early end; as E16; actual_end 2023-04-14 18:30
20:00-? D.main visit 夜游 | Night tour; as E17
20:10-20:20 A.spouse visit 走访 | Call; as E18
  + 20:15-20:30 photo 合影 | Photo; as E19
08:10-08:30 B.main meeting 早会 | Early @ HALL; as E20; with zhao; holds band
08:20-08:40 A.spouse meeting 早茶 | Early tea @ HALL; as E21; with zhao
delegation N 庚国 | Country N; code NNN
  member n1 official 庚一 | Nina
21:00-21:10 B.main meeting 晚会见 | Late call @ HALL; as E22; with n1
"""


PLANS = (
    EVERY_CASE,
    FORM_CASES,
    TIME_CASES,
    PEOPLE_CASES,
    CEREMONY_CASES,
    FLAG_CASES,
    ROAD_CASES,
    *MOTORCADE_CASES,
)
"""Together with the books of seats and settings they have every case of every rule."""

NAMED_BY_ANOTHER = frozenset({"stay", "named_order", "seating"})
"""A stay is named by its delegation, orders and seats by their engagement, which is there too."""
WITHOUT_A_NUMBER = frozenset({"head_on", "crews"})
"""Who comes towards each other on one carriageway does so however many minutes there are; what
crews lack is told in crew-hours."""

Told = tuple[tuple[Plan, Conflict], ...]


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of_text(EVERY_CASE)


@pytest.fixture(scope="module")
def told() -> Told:
    """Every conflict of every plan, each with its plan."""
    plans = [*(plan_of_text(text) for text in PLANS), *seat_books(), book_of_settings()]
    return tuple((p, conflict) for p in plans for conflict in Checker(p, strict=True).conflicts)


def test_every_case_of_the_table_occurs_in_the_plans_of_this_test(told: Told) -> None:
    assert {(c.code, c.case) for _, c in told} == set(shipped_weights())


def test_every_rule_has_cases_in_the_table_and_every_case_a_rule() -> None:
    assert {code for code, _ in shipped_weights()} == {rule.code for rule in RULES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_names_all_parties_and_numbers(told: Told, language: str) -> None:
    words = wording(language)
    for plan, conflict in told:
        text = conflict_text(conflict, plan, words)
        for id in conflict.subjects:
            record = plan.find(id)
            assert record is not None
            if isinstance(record, Item):
                assert item_title(plan, record, words) in text, text
            elif hasattr(record, "name_zh"):
                assert words.name(record) in text or record.KIND in NAMED_BY_ANOTHER, text
            elif record.KIND == "task":
                assert words.name(record) in text, text
        for fact in conflict.facts:
            if conflict.case in WITHOUT_A_NUMBER:
                continue
            if fact.name in ("needs", "has", "overlap", "boarding", "drive", "outside", "assumed"):
                assert re.search(rf"(?<!\d){fact.value}(?!\d)", text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_has_no_ids_and_no_gaps(told: Told, language: str) -> None:
    for plan, conflict in told:
        text = conflict_text(conflict, plan, wording(language))
        assert not re.search(r"\b(E|M|PH)\d+\b|source-|None|  |\(\)|（）|\{", text), text
        assert text[0] != " "
        assert text == text.rstrip()


def test_sentence_of_an_estimate_says_so(told: Told) -> None:
    for plan, conflict in told:
        if any(fact.source == "source-estimate" for fact in conflict.facts):
            assert "estimated from the straight line" in conflict_text(
                conflict, plan, wording("en")
            )
            assert "按直线距离估算" in conflict_text(conflict, plan, wording("zh"))


def test_sentence_of_a_measured_drive_says_by_whom(told: Told) -> None:
    ((plan, late),) = [one for one in told if one[1].case == "arrival" and "M2" in one[1].subjects]
    assert "行程转移中填写的车程，依据：实测" in conflict_text(late, plan, wording("zh"))


def test_sentence_in_full() -> None:
    """How it reads, in both languages."""
    plan = plan_of_text(
        """
        10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
        11:44-12:30 A.main lunch 午餐 | Lunch @ FAR; as E2
        """
    )
    (conflict,) = Checker(plan, strict=True).conflicts
    zh, en = wording("zh"), wording("en")
    assert conflict_text(conflict, plan, zh) == (
        "从“会见”（AAA，4月14日 星期五 10:00–11:00）赶不到“午餐”（AAA，11:44–12:30）："
        "市民中心至远郊会馆未安排行程转移，需45分钟，只有44分钟。"
        "其中上车4分钟、路上35分钟（按直线距离估算，未实测）、预留6分钟（本办余量标准）。"
        f"涉及{label(plan, 'a1', zh)}、{label(plan, 'a3', zh)}（上车按2人计，按名单）。"
    )
    assert conflict_text(conflict, plan, en) == (
        "Cannot get from “Meeting” (AAA, Fri 14 April 10:00–11:00) to “Lunch” (AAA, 11:44–12:30): "
        "no move is planned from Hall to Far House; needs 45 min, has 44 min. "
        "That is 4 min to board, 35 min on the way (estimated from the straight line, "
        "not measured) and 6 min in reserve (the office's margins). "
        f"This is about {label(plan, 'a1', en)}, {label(plan, 'a3', en)} "
        "(boarding counted for 2 persons, by the lists)."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_of_many_persons_counts_them(language: str) -> None:
    members = "\n".join(f"member c{n} official 丙{n} | Person {n}" for n in range(12))
    plan = plan_of_text(
        f"""
        delegation C 丙市 | Town C; code CCC
        {members}
        stay C.1 2023-04-13 20:00 > 2023-04-16 10:00
        track main principal: {" ".join(f"c{n}" for n in range(12))}
        10:00-11:00 C.main meeting 会见 | Meeting @ WEST; as E1
        10:45-11:30 C.main tea 茶叙 | Tea @ HALL; as E2
        """
    )
    (conflict,) = Checker(plan, strict=True).conflicts
    text = conflict_text(conflict, plan, wording(language))
    assert ("等12个" if language == "zh" else "and others, 12 in all") in text
    assert "c11" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_of_a_rule_that_failed(plan: Plan, language: str) -> None:
    bug = Conflict(
        code=BUG,
        case="X9",
        severity=Severity.ERROR,
        subjects=("EAST",),
        facts=(Fact("rule", "X9"), Fact("error", "ZeroDivisionError('by {0}')")),
    )
    text = conflict_text(bug, plan, wording(language))
    assert "X9" in text
    assert "ZeroDivisionError('by {0}')" in text
    assert rule_title(bug, wording(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_has_every_rule_severity_and_family(language: str) -> None:
    words = wording(language)
    for rule in RULES:
        assert words.say(f"rule-{rule.code}")
        assert words.say(f"family-{rule.family}")
    for severity in Severity:
        assert words.say(f"severity-{severity}")
