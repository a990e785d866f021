"""Readiness: deadlines worked back, and how tasks stand at a moment."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.exchange.programme_text import plan_from_text
from reception.graphs.readiness import State, deadlines, outlook, readiness_graph
from reception.plan.plan import Plan
from reception.plan.task import Task, TaskStatus

WREATH = """
zone UTC
delegation B 乙国 | Country B
stay B.1 2023-04-13 20:00 > 2023-04-16 10:00
track main principal
day 2023-04-14
12:00-12:30 main wreath 献花圈 | Wreath; as E1
task text 文字 | Text; minutes 30; due 2023-04-14 11:00
task print 印制 | Print; minutes 120; after text
task bring 送到 | Bring; minutes 60; after print; serves E1
task other 其他 | Other
"""


def at(clock: str) -> datetime:
    """A time of the day of the wreath."""
    return datetime.fromisoformat(f"2023-04-14T{clock}:00+00:00")


def tasks(plan: Plan) -> list[Task]:
    """All tasks of a plan."""
    return list(plan.table(Task).values())


def states(plan: Plan, clock: str, reserve: float = 0) -> dict[str, str]:
    """How each task stands at a time."""
    return {one.task.id: one.state.value for one in outlook(plan, tasks(plan), at(clock), reserve)}


def test_graph_leads_from_what_is_first_to_what_needs_it() -> None:
    plan = plan_from_text(WREATH)
    graph = readiness_graph(plan, [plan.table(Task)["text"]])
    assert set(graph.edges) == {("text", "print"), ("print", "bring"), ("bring", "E1")}


def test_deadlines_are_worked_back_from_what_is_served() -> None:
    plan = plan_from_text(WREATH)
    found = deadlines(plan, tasks(plan))
    assert (found["bring"].latest_end, found["bring"].bound_by) == (at("12:00"), "E1")
    assert (found["print"].latest_end, found["print"].bound_by) == (at("11:00"), "bring")
    assert (found["text"].latest_end, found["text"].bound_by) == (at("09:00"), "print")
    assert found["text"].latest_start == at("08:30")
    assert "other" not in found


def test_deadline_of_one_task_looks_only_ahead() -> None:
    plan = plan_from_text(WREATH)
    assert set(deadlines(plan, [plan.table(Task)["print"]])) == {"print", "bring"}


def test_task_that_is_done_holds_nobody_up() -> None:
    plan = plan_from_text(WREATH.replace("after text", "after text; done"))
    found = deadlines(plan, tasks(plan))
    assert (found["text"].latest_end, found["text"].bound_by) == (at("11:00"), "text")


def test_task_of_what_is_cancelled_is_needed_no_more() -> None:
    plan = plan_from_text(WREATH.replace("12:00-12:30", "x12:00-12:30"))
    assert "bring" not in states(plan, "08:00")
    assert deadlines(plan, tasks(plan))["text"].latest_end == at("11:00")


@pytest.mark.parametrize(
    ("clock", "reserve", "text", "bring"),
    [
        ("08:00", 0, "open", "blocked"),
        ("08:00", 60, "at_risk", "at_risk"),
        ("08:30", 0, "open", "blocked"),
        ("08:31", 0, "late", "late"),
    ],
)
def test_state_at_a_time(clock: str, reserve: float, text: str, bring: str) -> None:
    """Three and a half hours of work are left before noon."""
    found = states(plan_from_text(WREATH), clock, reserve)
    assert (found["text"], found["bring"]) == (text, bring)


def test_outlook_says_what_a_task_waits_for_and_what_is_most_pressing() -> None:
    plan = plan_from_text(WREATH)
    found = outlook(plan, tasks(plan), at("07:00"), 0)
    by_id = {one.task.id: one for one in found}
    assert by_id["bring"].blocked_by == ("print",)
    assert by_id["text"].slack == 90
    assert by_id["other"].slack is None
    assert [one.task.id for one in found] == ["print", "bring", "text", "other"]


def test_outlook_of_one_task_reckons_with_all_it_waits_for() -> None:
    plan = plan_from_text(WREATH)
    (found,) = outlook(plan, [plan.table(Task)["bring"]], at("08:31"), 0)
    assert (found.state, found.slack) == (State.LATE, -1)


START = datetime(2023, 4, 14, tzinfo=UTC)
CHAINS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.one_of(st.none(), st.integers(0, 40)),
        st.sets(st.integers(0, 7), max_size=3),
        st.sampled_from(TaskStatus),
    ),
    min_size=1,
    max_size=8,
)


@given(CHAINS)
def test_deadline_is_the_tightest_of_all_ways_ahead(
    drawn: list[tuple[int, int | None, set[int], TaskStatus]],
) -> None:
    """Compared with going every way ahead by hand."""
    made = [
        Task(
            id=f"T{number}",
            minutes=minutes,
            due=None if due is None else START + timedelta(minutes=due),
            after=tuple(f"T{earlier}" for earlier in sorted(after) if earlier < number),
            status=status,
        )
        for number, (minutes, due, after, status) in enumerate(drawn)
    ]
    plan = Plan(made)

    def latest(task: Task) -> datetime | None:
        ends = [task.due] if task.due else []
        for later in made:
            if task.id in later.after and later.status is TaskStatus.OPEN:
                end = latest(later)
                if end is not None:
                    ends.append(end - timedelta(minutes=later.minutes))
        return min(ends, default=None)

    found = deadlines(plan, made)
    for task in made:
        if task.status is not TaskStatus.DROPPED:
            bound = found.get(task.id)
            assert (bound.latest_end if bound else None) == latest(task)
