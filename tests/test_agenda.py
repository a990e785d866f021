"""The agenda: after any steps it is the one that the plan as a whole gives."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reception.agenda import LONGEST_DAYS, Agenda
from reception.plan.change import Change, step
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.setting import Setting

NOON = datetime(2026, 5, 20, 4, 0, tzinfo=UTC)  # in Beijing
MIDNIGHT = datetime(2026, 5, 20, 16, 0, tzinfo=UTC)


def days(agenda: Agenda) -> dict[date, frozenset[str]]:
    return {day: agenda.on(day) for day in agenda.days()}


def test_what_ends_at_midnight_is_of_the_day_before() -> None:
    agenda = Agenda(Plan([Engagement(id="E", start=NOON, end=MIDNIGHT)]))
    assert agenda.days() == (date(2026, 5, 20),)


def test_what_goes_past_midnight_is_of_both_days() -> None:
    late = Move(id="M", depart=NOON, arrive=MIDNIGHT + timedelta(minutes=1))
    assert Agenda(Plan([late])).days() == (date(2026, 5, 20), date(2026, 5, 21))


def test_a_reversed_item_is_found_where_it_begins() -> None:
    agenda = Agenda(Plan([Engagement(id="E", start=MIDNIGHT, end=NOON)]))
    assert agenda.days() == (date(2026, 5, 21),)


def test_an_item_of_a_hundred_years_does_not_fill_the_calendar() -> None:
    endless = Engagement(id="E", start=NOON, end=NOON + timedelta(days=36_500))
    assert len(Agenda(Plan([endless])).days()) == LONGEST_DAYS + 1


MOMENTS = st.integers(0, 60 * 24 * 6).map(lambda minutes: NOON + timedelta(minutes=minutes))
ENGAGEMENTS = st.builds(
    lambda id, start, end: Engagement(id=id, start=start, end=end),
    st.sampled_from("ABCD"),
    MOMENTS,
    st.none() | MOMENTS,
)
SETTINGS = st.sampled_from(["Asia/Shanghai", "Europe/Paris"]).map(
    lambda zone: Setting(id="office.zone", value=zone)
)
ACTS = st.lists(st.tuples(ENGAGEMENTS | SETTINGS, st.booleans()), max_size=12)


@given(ACTS)
def test_step_by_step_is_the_same_as_all_at_once(
    acts: list[tuple[Engagement | Setting, bool]],
) -> None:
    plan = Plan()
    agenda = Agenda(plan)
    for record, goes in acts:
        before = plan.get(type(record), record.id)
        after = None if goes and before is not None else record
        done = step("x.change", record.id, [Change(record.KIND, record.id, before, after)])
        plan = plan.apply(done)
        agenda.update(done, plan)
        assert days(agenda) == days(Agenda(plan))
