"""The sheet of tasks, one fact at a time."""

from datetime import UTC, date, datetime, timedelta
from itertools import chain

import pytest

from reception.exchange.programme_text import plan_from_text
from reception.sheets.blocks import Grid, Mark, RowLook
from reception.sheets.request import SheetRequest
from reception.sheets.task_sheet import task_list
from reception.trouble import Trouble
from tests.sheets import plans
from tests.sheets.cases import NOW


def listed(
    text: str = plans.TASKS,
    *,
    delegation: str = "",
    day: date | None = None,
    now: datetime = NOW,
) -> dict[str, list[str]]:
    """The tasks of the sheet under the headings they stand below."""
    request = SheetRequest(
        plan=plan_from_text(text),
        languages=("en",),
        now=now,
        revision=1,
        delegation=delegation,
        day=day,
    )
    grid = next(block for block in task_list(request).blocks if isinstance(block, Grid))
    found: dict[str, list[str]] = {}
    for row in grid.rows:
        if row.look is RowLook.SECTION:
            below = found.setdefault(row.cells[0].text, [])
        else:
            below.append(row.cells[0].text)
    return found


def names(found: dict[str, list[str]]) -> list[str]:
    """All tasks, below whatever heading."""
    return list(chain.from_iterable(found.values()))


def test_tasks_stand_below_how_they_are_the_worst_first() -> None:
    found = listed()
    assert list(found) == ["Late", "At risk", "Waiting for others", "Open", "Done"]
    assert found["At risk"] == ["Ribbon printed", "Wreath delivered and photographed for the file"]


def test_sheet_goes_by_the_clock_of_the_print() -> None:
    """A day earlier nothing is late yet, a day later nearly everything is."""
    assert "Late" not in listed(now=NOW - timedelta(days=1))
    assert len(listed(now=NOW + timedelta(days=1))["Late"]) == 5


def test_task_of_what_was_cancelled_is_not_listed() -> None:
    assert "Menu of the banquet" not in names(listed())


def test_delegation_has_the_tasks_of_its_items_and_what_they_wait_for() -> None:
    found = names(listed(delegation="BOR"))
    assert sorted(found) == [
        "Decision: ceremony outdoors or indoors",
        "Name cards checked",
        "Version of the anthem confirmed by the embassy",
    ]
    assert "Ribbon printed" in names(listed(delegation="ARC"))


def test_day_leaves_what_must_be_done_by_its_end() -> None:
    """What was due before and is late is still to be done; what is done is not."""
    found = listed(day=date(2024, 4, 9), now=datetime(2024, 4, 9, 11, tzinfo=UTC))
    assert found == {"Late": ["Ribbon text confirmed by the embassy"]}


def test_late_and_at_risk_stand_out() -> None:
    request = SheetRequest(plan=plan_from_text(plans.TASKS), languages=("zh",), now=NOW, revision=1)
    grid = next(block for block in task_list(request).blocks if isinstance(block, Grid))
    loud = [
        run.text
        for row in grid.rows
        for cell in row.cells
        for line in cell.lines
        for run in line
        if run.mark is Mark.TBC
    ]
    assert loud == ["晚2小时5分钟", "晚5分钟", "55分钟", "55分钟"]


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        ({"delegation": "NONE"}, "sheet-no-delegation"),
        ({"day": date(2024, 1, 1)}, "sheet-no-tasks"),
    ],
)
def test_nothing_to_list_is_told(wish: dict[str, object], key: str) -> None:
    with pytest.raises(Trouble) as told:
        listed(**wish)  # type: ignore[arg-type]
    assert told.value.key == key
