"""The sheet of tasks: what must be done by when, what is late, at risk, and waits for what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from reception.fields.labels import delegation_sign, item_title, label
from reception.graphs.readiness import Outlook, State, outlook
from reception.margins import Margins
from reception.plan.delegation import Delegation
from reception.plan.host_person import HostPerson
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.unit import Unit
from reception.plan.zone import local_day
from reception.sheets.blocks import (
    Block,
    Cell,
    Document,
    Facts,
    Grid,
    Line,
    Mark,
    Note,
    Orientation,
    Row,
    RowLook,
    Run,
    Title,
)
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.trouble import Trouble
from reception.wording import Wording

SHARES = {"task": 58, "serves": 56, "begin": 30, "finish": 30, "spare": 32, "waits": 44, "who": 38}
"""Widths of the columns in millimetres."""
PRESSING = (State.LATE, State.AT_RISK)
HOUR, DAY = 60, 24 * 60


def task_list(request: SheetRequest) -> Document:
    """All tasks of the office, or of one delegation, as they stand when it is printed: those that
    are late first, then those at risk, blocked, open and done. With a day, those that must be
    done by its end at the latest, late ones of earlier days included.

    Raises:
        Trouble: there is no such delegation, or no such task.
    """
    plan = request.plan
    delegation = plan.get(Delegation, request.delegation)
    if request.delegation and delegation is None:
        raise Trouble("sheet-no-delegation", id=request.delegation)
    tasks = [
        task
        for task in plan.table(Task).values()
        if delegation is None or delegation.id in _delegations_of(plan, task)
    ]
    reserve = Margins.of(plan).value("task_reserve", local_day(request.now, plan.zone))
    found = [one for one in outlook(plan, tasks, request.now, reserve) if _is_wanted(request, one)]
    if not found:
        raise Trouble("sheet-no-tasks")
    title = request.both("tasks-title")
    as_of = (w.say("tasks-as-of", stamp=w.stamp(request.now, plan.zone)) for w in request.wordings)
    subtitles = ["  ".join(as_of)]
    if delegation is not None:
        subtitles.insert(0, _in_all(request, delegation))
    blocks: list[Block] = [
        Title(title, tuple(subtitles)),
        Facts(tuple(_counts(request, found))),
        _grid(request, found),
        *(
            Note(words.say("tasks-note", reserve=_length(int(reserve), words)))
            for words in request.wordings
        ),
    ]
    return paged(request, title, [blocks], orientation=Orientation.LANDSCAPE)


def _delegations_of(plan: Plan, task: Task) -> tuple[str, ...]:
    """Whose task it is: that of what it serves, or of those that wait for it."""
    item = plan.item(task.serves)
    if item is not None:
        return plan.delegations_of(item)
    stay = plan.get(Stay, task.serves)
    if stay is not None:
        return (stay.delegation,)
    waiting = plan.referring(Task, "after", task.id)
    return tuple({id: None for later in waiting for id in _delegations_of(plan, later)})


def _is_wanted(request: SheetRequest, one: Outlook) -> bool:
    if request.day is None:
        return True
    if one.deadline is None or one.state is State.DONE:
        return False
    return local_day(one.deadline.latest_end, request.plan.zone) <= request.day


def _counts(request: SheetRequest, found: Iterable[Outlook]) -> Iterator[tuple[str, Cell]]:
    states = [one.state for one in found]
    for state in State:
        if state in states:
            count = (Run(str(states.count(state)), _mark(state)),)
            yield request.both(f"tasks-state-{_key(state)}"), Cell((count,))


def _grid(request: SheetRequest, found: list[Outlook]) -> Grid:
    columns = request.columns("tasks", SHARES)
    rows = []
    for state, ones in groupby(found, key=lambda one: one.state):
        heading = request.both(f"tasks-state-{_key(state)}")
        rows.append(Row((Cell(((Run(heading, Mark.STRONG),),)),), RowLook.SECTION))
        rows += [_row(request, one) for one in ones]
    return Grid(columns, tuple(rows))


def _row(request: SheetRequest, one: Outlook) -> Row:
    plan, task = request.plan, one.task
    begin = end = ""
    if one.deadline is not None:
        begin = _when(request, one.deadline.latest_start) if task.minutes else ""
        end = _when(request, one.deadline.latest_end)
    if one.state is State.DONE:
        done = _when(request, task.done_at) if task.done_at else ""
        begin, end = "", request.lead.say("tasks-done-at", stamp=done) if done else ""
    who = (plan.get(Unit, task.unit), plan.get(HostPerson, task.person))
    spare = ""
    if one.slack is not None:
        key = "tasks-late-by" if one.slack < 0 else "tasks-spare"
        spare = request.lead.say(key, length=_length(abs(one.slack), request.lead))
    cells = {
        "task": _names(request, task),
        "serves": _served(request, task),
        "begin": begin,
        "finish": end,
        "waits": "\n".join(_names(request, plan.get(Task, id)) for id in one.blocked_by),
        "who": "\n".join(_names(request, each) for each in who if each),
    }
    lines = {key: _lines(text) for key, text in cells.items()}
    lines["spare"] = Cell(((Run(spare, _mark(one.state)),),)) if spare else Cell()
    return Row(tuple(lines[key] for key in SHARES))


def _served(request: SheetRequest, task: Task) -> str:
    """What needs it, with the sign of the delegation and when that is; where nothing does, the
    tasks that wait for it."""
    plan = request.plan
    if not task.serves:
        waiting = sorted(plan.referring(Task, "after", task.id), key=lambda later: later.id)
        return "\n".join(_names(request, later) for later in waiting)
    item: Item | None = plan.item(task.serves)
    if item is None:
        return label(plan, task.serves, request.lead)
    signs = [d for id in plan.delegations_of(item) if (d := plan.get(Delegation, id))]
    who = request.lead.say("field-comma").join(delegation_sign(d, request.lead) for d in signs[:3])
    named = [who, _when(request, item.begins)]
    titles = dict.fromkeys(item_title(plan, item, words) for words in request.wordings)
    return "\n".join([*titles, "  ".join(filter(None, named))])


def _when(request: SheetRequest, moment: datetime) -> str:
    zone = request.plan.zone
    return f"{request.lead.day(local_day(moment, zone))} {request.lead.clock(moment, zone)}"


def _names(request: SheetRequest, record: object) -> str:
    return "\n".join(dict.fromkeys(words.name(record) for words in request.wordings))


def _in_all(request: SheetRequest, record: object) -> str:
    return "  ".join(dict.fromkeys(words.name(record) for words in request.wordings))


def _lines(text: str) -> Cell:
    lines: tuple[Line, ...] = tuple((Run(line),) for line in text.split("\n") if line)
    return Cell(lines)


def _length(minutes: int, words: Wording) -> str:
    """A length of time in its two largest units: 2 days 3 hours, 3 hours 20 minutes."""
    days, left = divmod(minutes, DAY)
    hours, left = divmod(left, HOUR)
    parts = [("days", days), ("hours", hours), ("minutes", left)]
    if days:
        parts = parts[:2]
    said = [words.say(f"tasks-{unit}", count=count) for unit, count in parts if count]
    return words.say("tasks-between-units").join(said) or words.say("tasks-minutes", count=0)


def _mark(state: State) -> Mark:
    return Mark.TBC if state in PRESSING else Mark.PLAIN


def _key(state: State) -> str:
    return state.value.replace("_", "-")
