"""C3: who was put somewhere by hand, and whether they can stand there as the cues are now."""

from __future__ import annotations

import msgspec
import pytest

from reception.actions.ceremony import apply_template
from reception.actions.record import add_record, change_record, remove_record
from reception.actions.standing import move_figure
from reception.ceremonies.ground_reader import shipped_grounds
from reception.ceremonies.template_library import shipped_templates
from reception.ceremonies.template_writing import written as template_written
from reception.checks.checker import Checker
from reception.exchange.programme_text import plan_from_text
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.plan import Plan
from reception.plan.standing import Standing
from tests.checks.book import facts, written

BOOK = """
venue MON 纪念碑 | Monument
delegation ARC 阿卡 | Arcadia
  member alva principal 阿尔瓦 | Alva
  stay ARC.1 2024-04-10 09:00 > 2024-04-12 10:00
  track main principal: alva
day 2024-04-10
  10:00-10:25 ARC.main signing 签字 | Signing; as S
"""


@pytest.fixture(scope="module")
def signing() -> Plan:
    """A signing after its template, nobody moved."""
    book = plan_from_text(BOOK)
    numbers = iter(range(1000))
    step = apply_template(
        book,
        engagement="S",
        template_id="signing",
        template=shipped_templates()["signing"],
        new_id=lambda kind: f"{kind}-{next(numbers)}",
    )
    return book.apply(step)


def moved(plan: Plan, role: str, right_m: float, up_m: float, position: str = "签字桌后") -> Plan:
    step = move_figure(
        plan,
        id=f"moved-{role}",
        ceremony="ceremony-0",
        role=role,
        position=position,
        ground="signing-table",
        right_m=right_m,
        up_m=up_m,
    )
    return plan.apply(step)


def told(plan: Plan) -> list[str]:
    return [written(c) for c in Checker(plan, strict=True).conflicts if c.code == "C3"]


def test_who_stands_by_the_template_is_never_told(signing: Plan) -> None:
    assert told(signing) == []


def test_a_place_of_ones_own_is_nothing_to_tell(signing: Plan) -> None:
    assert told(moved(signing, "guest", -1.5, 3.4)) == []


def test_beside_the_ground_is_told(signing: Plan) -> None:
    assert told(moved(signing, "guest", 6.9, 3.4)) == []
    assert told(moved(signing, "guest", 7.1, 3.4)) == ["C3 off S moved-guest"]


def test_two_who_stand_on_each_other_are_told_with_cue_and_distance(signing: Plan) -> None:
    guest = moved(signing, "guest", 1.0, 3.4)
    assert told(moved(guest, "host", 1.5, 3.4)) == []
    both = moved(guest, "host", 1.4, 3.4)
    (conflict,) = (c for c in Checker(both, strict=True).conflicts if c.code == "C3")
    assert conflict.case == "upon"
    assert facts(conflict) | {"apart_cm": 40, "cue": "2"} == facts(conflict)


def test_who_has_left_before_the_other_comes_is_on_nobody(signing: Plan) -> None:
    """The announcer's place is taken from cue 1 on; the stewards' only at the toast."""
    one = moved(signing, "host", 1.0, -1.6, position="签字桌前")
    assert told(moved(one, "guest", 1.0, -1.6)) == []


def test_a_figure_stays_when_its_cue_changes_and_is_told(signing: Plan) -> None:
    book = moved(signing, "guest", -1.5, 3.4)
    for cue in [c for c in book.table(Cue).values() if c.position_zh == "签字桌后"]:
        step = change_record(book, id=cue.id, position_zh="桌旁", position_en="beside the table")
        book = book.apply(step)
    assert told(book) == ["C3 idle S moved-guest"]
    assert book.get(Standing, "moved-guest") is not None


def test_a_figure_stays_when_the_template_changes_the_ground_and_is_told(signing: Plan) -> None:
    book = moved(signing, "guest", -1.5, 3.4)
    numbers = iter(range(1000))
    step = apply_template(
        book,
        engagement="S",
        template_id="press-statements",
        template=shipped_templates()["press-statements"],
        new_id=lambda kind: f"new-{kind}-{next(numbers)}",
    )
    assert told(book.apply(step)) == ["C3 elsewhere S moved-guest"]


def test_a_ground_of_the_office_counts_as_soon_as_its_template_is_changed(signing: Plan) -> None:
    """What is told after the change is what a check from the start tells."""
    signed = shipped_templates()["signing"]
    ground = shipped_grounds()["signing-table"]
    small = msgspec.structs.replace(ground, corner=(-6, -5.5), size=(12, 10.5))
    own = CeremonyTemplate(id="own", text=template_written(signed))
    before = signing.apply(add_record(signing, record=own))
    before = before.apply(change_record(before, id="ceremony-0", template="own"))
    before = moved(before, "guest", 0, 5.5)
    checker = Checker(before, strict=True)
    assert told(before) == []
    text = template_written(msgspec.structs.replace(signed, ground=small))
    step = change_record(before, id="own", text=text)
    after = before.apply(step)
    checker.update(before, after, step)
    assert told(after) == ["C3 off S moved-guest"]
    assert checker.conflicts == Checker(after, strict=True).conflicts


def test_a_figure_of_a_branch_that_is_not_in_force_is_not_told(signing: Plan) -> None:
    book = moved(signing, "guest", -1.5, 3.4)
    for cue in [c for c in book.table(Cue).values() if c.position_zh == "签字桌后"]:
        book = book.apply(change_record(book, id=cue.id, branch="rain"))
    assert told(book) == []


def test_one_moved_from_a_cue_on_goes_with_that_cue(signing: Plan) -> None:
    cue = min(signing.table(Cue).values(), key=lambda one: one.order)
    standing = Standing(
        id="then", ceremony="ceremony-0", cue=cue.id, role="guest", ground="signing-table"
    )
    book = signing.apply(add_record(signing, record=standing))
    assert book.apply(remove_record(book, id=cue.id)).get(Standing, "then") is None


def test_one_moved_from_a_cue_on_follows_it_when_the_template_is_applied_anew(
    signing: Plan,
) -> None:
    cue = next(cue for cue in signing.table(Cue).values() if cue.number == "2")
    standing = Standing(
        id="then",
        ceremony="ceremony-0",
        cue=cue.id,
        role="guest",
        ground="signing-table",
        right_m=-3,
    )
    book = signing.apply(add_record(signing, record=standing))
    numbers = iter(range(1000))
    anew = book.apply(
        apply_template(
            book,
            engagement="S",
            template_id="signing",
            template=shipped_templates()["signing"],
            new_id=lambda kind: f"new-{kind}-{next(numbers)}",
        )
    )
    after = anew.get(Standing, "then")
    assert after is not None
    assert after.cue != cue.id
    assert anew.table(Cue)[after.cue].number == "2"
