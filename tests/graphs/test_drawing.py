"""Drawing on a pool: the sweep finds what looking at every minute finds."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from reception.graphs.drawing import Draw, Ledger, draws_on, shortages
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.span import MINUTE, Span

START = datetime(2026, 5, 20, tzinfo=UTC)
LAST = 40


@st.composite
def draws(draw: st.DrawFn) -> Draw:
    """A draw within forty minutes, of no length or no amount now and then."""
    first = draw(st.integers(0, LAST))
    last = draw(st.integers(first, LAST))
    span = Span(START + first * MINUTE, START + last * MINUTE)
    return Draw(f"E{draw(st.integers(0, 9))}", span, draw(st.integers(0, 4)))


def out_at(all_draws: list[Draw], minute: int) -> list[Draw]:
    moment = START + minute * MINUTE
    return [one for one in all_draws if one.amount and one.span.holds(moment)]


@given(st.lists(draws(), max_size=12), st.integers(0, 6))
def test_shortages_are_the_minutes_in_which_too_many_are_out(
    all_draws: list[Draw], amount: int
) -> None:
    found = list(shortages(all_draws, amount))
    short = {
        minute
        for minute in range(LAST)
        if sum(one.amount for one in out_at(all_draws, minute)) > amount
    }
    told = [{m for m in range(LAST) if one.span.holds(START + m * MINUTE)} for one in found]
    assert set().union(*told) == short
    assert sum(map(len, told)) == len(short), "no minute is told twice"
    for shortage, minutes in zip(found, told, strict=True):
        sums = {m: sum(one.amount for one in out_at(all_draws, m)) for m in minutes}
        assert shortage.needs == max(sums.values())
        assert sum(one.amount for one in shortage.draws) == shortage.needs
        assert any(
            sorted(map(repr, shortage.draws)) == sorted(map(repr, out_at(all_draws, m)))
            for m in minutes
        )
    assert [one.span for one in found] == sorted(one.span for one in found)


def test_what_is_brought_back_can_be_taken_at_once() -> None:
    spans = [Span(START + n * 10 * MINUTE, START + (n + 1) * 10 * MINUTE) for n in range(3)]
    assert not list(shortages([Draw(f"E{n}", span, 2) for n, span in enumerate(spans)], 2))


@st.composite
def books(draw: st.DrawFn) -> Plan:
    """A pool, a few items and what they take of it; each differs from book to book or not."""
    pool = Pool(id="P", amount=draw(st.integers(1, 5)), setup_minutes=draw(st.sampled_from((0, 3))))
    records: list[Engagement | Holding | Pool] = [pool]
    for n in range(draw(st.integers(0, 8))):
        first = draw(st.integers(0, LAST))
        records.append(
            Engagement(
                id=f"E{n}",
                engagement=EngagementKind.MEETING,
                start=START + first * MINUTE,
                end=START + draw(st.integers(first, LAST)) * MINUTE,
            )
        )
        amount = draw(st.integers(0, 3))
        records.append(Holding(id=f"H{n}", item=f"E{n}", resource="P", amount=amount))
    return Plan(records)


@given(st.lists(books(), min_size=2, max_size=5))
def test_ledger_led_on_from_book_to_book_finds_what_a_sweep_of_each_finds(
    plans: list[Plan],
) -> None:
    def course_of(item: Item) -> Span | None:
        return item.course

    ledger = Ledger()
    for plan in (*plans, *reversed(plans)):
        (pool,) = plan.table(Pool).values()
        found = list(shortages(draws_on(plan, pool, course_of), pool.amount))
        assert ledger.shortages(plan, pool, course_of) == found
