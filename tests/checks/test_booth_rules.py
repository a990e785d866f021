"""R2: an interpreter's booth for each language, in the room or brought."""

from reception.checks.checker import Checker
from tests.checks.book import facts, told


def test_r2_fewer_booths_than_languages(checker: Checker) -> None:
    """Three languages need three booths; the Far House's hall has two.

    room AULA 礼堂 | Aula; in FAR; booths 2
    10:00-11:00 A.main session 全体会议 | Plenary @ AULA; as E1; booths 3
    """
    assert told(checker) == ["R2 booths E1 AULA"]
    assert facts(checker.conflicts[0]) == {"needs": 3, "built_in": 2, "brought": 0}


def test_r2_a_booth_for_each_language(checker: Checker) -> None:
    """Two languages find two booths.

    room AULA 礼堂 | Aula; in FAR; booths 2
    10:00-11:00 A.main session 全体会议 | Plenary @ AULA; as E1; booths 2
    """
    assert told(checker) == []


def test_r2_too_few_booths_brought(checker: Checker) -> None:
    """What is built in and what is brought does not add up: who brings booths brings all.

    pool cabins 4 同传间 | Booths; thing booths
    10:00-11:00 A.main session 全体会议 | Plenary @ WEST; as E1; booths 3; holds cabins(2)
    """
    assert facts(checker.conflicts[0]) == {"needs": 3, "built_in": 0, "brought": 2}


def test_r2_built_in_and_brought_booths_together(checker: Checker) -> None:
    """One booth is built in and two are brought for three languages.

    room AULA 礼堂 | Aula; in FAR; booths 1
    pool cabins 4 同传间 | Booths; thing booths
    10:00-11:00 A.main session 全体会议 | Plenary @ AULA; as E1; booths 3; holds cabins(2)
    """
    assert told(checker) == []


def test_r2_a_pool_of_something_else(checker: Checker) -> None:
    """Escort cars are no booths.

    pool cars 4 护卫车 | Escort cars; thing escort
    10:00-11:00 A.main session 全体会议 | Plenary @ WEST; as E1; booths 3; holds cars(3)
    """
    assert told(checker) == ["R2 booths E1 WEST"]


def test_r2_a_set_of_booths(checker: Checker) -> None:
    """A set serves all languages.

    thing set booths 同传设备 | Booths and receivers
    10:00-11:00 A.main session 全体会议 | Plenary @ WEST; as E1; booths 5; holds set
    """
    assert told(checker) == []


def test_r2_booths_of_the_engagement_around(checker: Checker) -> None:
    """A speech within a session uses the booths that the session brings; one outside does not.

    thing set booths 同传设备 | Booths and receivers
    10:00-11:00 A.main session 全体会议 | Plenary @ WEST; as E1; booths 2; holds set
      + 10:10-10:30 speech 致辞 | Address @ WEST; as E2; booths 2
    14:00-15:00 A.main speech 演讲 | Lecture @ WEST; as E3; booths 2
    """
    assert told(checker) == ["R2 booths E3 WEST"]
