"""P5: what is served or given, and who avoids it."""

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict, Severity
from tests.checks.book import facts, plan_of_text, told

GUESTS = """
delegation H 己国 | Country H; code HHH
  member h1 principal 己一 | Hana; avoids halal nuts
  member h2 official 己二 | Hugo; avoids vegetarian
  member h3 official 己三 | Hind; avoids clock 青瓷
  stay H.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal: h1 h2
  track other other: h3
day 2023-04-14
"""


def offering(tags: str, *, tracks: str = "H.main", before: str = "", more: str = "") -> Checker:
    """The checker of one dinner that offers these things."""
    line = f"18:00-19:00 {tracks} banquet 晚宴 | Dinner @ WEST; as E1; offers {tags}{more}"
    return Checker(plan_of_text(f"{before}\n{GUESTS}\n{line}"), strict=True)


def found(checker: Checker) -> list[Conflict]:
    return [conflict for conflict in checker.conflicts if conflict.code == "P5"]


def test_p5_food_that_a_guest_must_not_have() -> None:
    (conflict,) = found(offering("pork"))
    assert (conflict.case, conflict.severity, conflict.subjects) == (
        "diet",
        Severity.ERROR,
        ("E1",),
    )
    assert facts(conflict) == {"offers": ("pork",), "persons": ("h1", "h2")}


def test_p5_food_that_everybody_may_have() -> None:
    assert found(offering("rice fruit")) == []


def test_p5_what_the_guest_eats_is_offered_too() -> None:
    """A vegetarian menu beside the meat will do; nuts are nuts whatever else there is."""
    assert found(offering("beef")) != []
    assert found(offering("beef vegetarian")) == []
    (conflict,) = found(offering("nuts vegetarian halal"))
    assert facts(conflict)["persons"] == ("h1",)


def test_p5_gift_that_is_a_taboo() -> None:
    (conflict,) = found(offering("clock", tracks="H.other"))
    assert (conflict.case, conflict.severity) == ("gift", Severity.WARNING)


def test_p5_what_only_the_guest_knows_the_reason_of() -> None:
    (conflict,) = found(offering("青瓷", tracks="H.other"))
    assert (conflict.case, facts(conflict)["offers"]) == ("avoided", ("青瓷",))


def test_p5_guests_who_are_not_there_do_not_mind() -> None:
    assert found(offering("clock", tracks="H.main")) == []


def test_p5_guest_who_is_there_besides_the_tracks() -> None:
    (conflict,) = found(offering("clock", more="; with h3"))
    assert facts(conflict)["persons"] == ("h3",)


def test_p5_dinner_that_is_called_off() -> None:
    plan = plan_of_text(
        GUESTS + "x18:00-19:00 H.main banquet 晚宴 | Dinner @ WEST; as E1; offers pork"
    )
    assert told(Checker(plan, strict=True)) == []


def test_p5_office_knows_better() -> None:
    assert found(offering("alcohol", before="setting taboo.halal.alcohol off")) == []
    (conflict,) = found(offering("lamb", before="setting taboo.halal.lamb diet"))
    assert facts(conflict) == {"offers": ("lamb",), "persons": ("h1",)}
