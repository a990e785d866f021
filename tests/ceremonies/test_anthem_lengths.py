"""Cues with anthems take as long as the anthems that are played, where anybody knows."""

from __future__ import annotations

from datetime import date
from itertools import count

import pytest

from reception.actions.ceremony import apply_template
from reception.actions.record import add_record, change_record
from reception.ceremonies.anthem_lengths import AnthemLengths, anthem_lengths
from reception.ceremonies.cue_times import ceremony_of, cues_of
from reception.ceremonies.template_library import shipped_templates
from reception.ceremonies.template_update import Difference, differences
from reception.exchange.programme_text import plan_from_text
from reception.plan.anthem import Anthem
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.wreath import Music, MusicPart, Wreath

BOOK = """
gazetteer
delegation IND 印度 | India; country IN
stay IND.1 2026-05-18 08:00 > 2026-05-20 20:00
phase state
track main principal
delegation BRA 巴西 | Brazil; country BR
stay BRA.1 2026-05-18 08:00 > 2026-05-20 20:00
phase state
track main principal
day 2026-05-19
09:00-09:20 IND.main welcome @ GHP/North; as WELCOME
15:00-15:30 BRA.main wreath @ MON_HERO; as WREATH
18:00-20:00 IND.main,BRA.main banquet @ GHP; as DINNER
"""
GUEST, HOST = MusicPart.GUEST_ANTHEM, MusicPart.HOST_ANTHEM


def plan_with(*records: Record) -> Plan:
    plan = plan_from_text(BOOK)
    for record in records:
        plan = plan.apply(add_record(plan, record=record))
    return plan


def lengths(plan: Plan, engagement: str) -> AnthemLengths:
    return anthem_lengths(plan, plan.table(Engagement)[engagement])


def applied(plan: Plan, engagement: str, template: str) -> Plan:
    numbers = count()
    step = apply_template(
        plan,
        engagement=engagement,
        template_id=template,
        template=shipped_templates()[template],
        new_id=lambda kind: f"{kind}-{next(numbers)}",
    )
    return plan.apply(step)


def offers(plan: Plan, engagement: str, template: str) -> list[Difference]:
    """What an update would do to the cues."""
    ceremony = ceremony_of(plan, engagement)
    assert ceremony is not None
    found = differences(plan, ceremony, shipped_templates()[template])
    return [one for one in found if one.kind == Cue.KIND]


def cues(plan: Plan, engagement: str, template: str) -> dict[str, Cue]:
    """The cues by number that the template gives an engagement."""
    after = applied(plan, engagement, template)
    assert offers(after, engagement, template) == []
    ceremony = ceremony_of(after, engagement)
    assert ceremony is not None
    return {cue.number: cue for cue in cues_of(after, ceremony)}


def test_a_welcome_takes_both_anthems_with_a_pause_between() -> None:
    """India's is 52 seconds by the instruction of its home ministry, ours 46, the pause 3."""
    cue = cues(plan_with(), "WELCOME", "welcome-indoor-2025")["11"]
    assert (cue.least_seconds, cue.usual_seconds) == (101, 101)


def test_an_anthem_that_nobody_has_measured_leaves_the_template_as_it_is() -> None:
    """Brazil's shipped length is an assumption; the host's own is known."""
    found = cues(plan_with(), "WREATH", "wreath")
    assert (found["9"].least_seconds, found["9"].usual_seconds) == (60, 90)
    assert found["10"].usual_seconds == 46


def test_the_approved_anthem_of_the_book_goes_before_the_shipped_one() -> None:
    old = Anthem(id="old", state="IN", seconds=60, approved_on=date(2025, 1, 1))
    new = Anthem(id="new", state="IN", seconds=20, version="short", approved_on=date(2026, 5, 1))
    unknown = Anthem(id="none", state="IN", approved_on=date(2026, 5, 9))
    plan = plan_with(new, old, unknown)
    assert lengths(plan, "WELCOME").guest == 20
    assert cues(plan, "WELCOME", "welcome-indoor-2025")["11"].usual_seconds == 20 + 3 + 46


def test_the_file_of_a_wreath_goes_before_the_book() -> None:
    music = (Music(part=GUEST, length_seconds=72), Music(part=HOST))
    plan = plan_with(
        Anthem(id="br", state="BR", seconds=60), Wreath(id="w", engagement="WREATH", music=music)
    )
    assert lengths(plan, "WREATH")[:2] == (72, 46)
    assert cues(plan, "WREATH", "wreath")["9"].usual_seconds == 72


def test_an_officers_own_length_of_a_cue_stays_and_the_update_only_offers() -> None:
    plan = applied(plan_with(), "WELCOME", "welcome-indoor-2025")
    cue = next(cue for cue in plan.table(Cue).values() if cue.number == "11")
    plan = plan.apply(change_record(plan, id=cue.id, usual_seconds=130))
    assert plan.table(Cue)[cue.id].usual_seconds == 130
    (offer,) = offers(plan, "WELCOME", "welcome-indoor-2025")
    assert isinstance(offer.then, Cue)
    assert (offer.fields, offer.then.usual_seconds) == (("usual_seconds",), 101)


def test_guests_of_several_states_have_no_anthem_in_common() -> None:
    plan = plan_with()
    assert lengths(plan, "DINNER").guest is None
    assert cues(plan, "DINNER", "state-banquet")["5"].usual_seconds == 150


@pytest.mark.parametrize(
    ("parts", "seconds"),
    [((), None), ((GUEST,), 52), ((GUEST, HOST), 101), ((MusicPart.TRIBUTE,), None)],
)
def test_anthems_one_after_the_other(parts: tuple[MusicPart, ...], seconds: int | None) -> None:
    assert AnthemLengths(52, 46, 3).together(parts) == seconds
