"""The task: what must be ready before something else can happen."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Minutes, Moment, Name, Record, Ref, Words


class TaskStatus(StrEnum):
    """How far a task has come; what is dropped need not be done any more."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class TaskSort(StrEnum):
    """What a task makes: something to be done, flags to be hung, or a document of the program."""

    TASK = "task"
    FLAGS = "flags"
    DOCUMENT = "document"


class TaskSheet(StrEnum):
    """Which printed sheet makes the document, where the program makes it."""

    NONE = "none"
    CUES = "cues"
    SCRIPTS = "scripts"
    RIBBONS = "ribbons"
    POSITIONS = "positions"
    ORDERS = "orders"
    SEATING = "seating"
    PHOTO_CHART = "photo_chart"
    PLACE_CARDS = "place_cards"
    TABLE_CARDS = "table_cards"


class Task(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Ribbon approved, flags hung, hall accepted, names confirmed …

    `serves` is the engagement, move or stay that needs it; `due` the latest moment; `minutes` the
    work it takes; `after` other tasks that must be done first. Of a document `sheet` says which
    sheet of the program it is, if it is one.
    """

    KIND: ClassVar[str] = "task"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "serves": ("engagement", "move", "stay"),
        "after": ("task",),
        "unit": ("unit",),
        "person": ("host_person",),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("serves",)

    title_zh: Name = ""
    title_en: Name = ""
    sort: TaskSort = TaskSort.TASK
    sheet: TaskSheet = TaskSheet.NONE
    serves: Ref = ""
    due: Moment | None = None
    minutes: Minutes = 0
    after: tuple[Ref, ...] = ()
    status: TaskStatus = TaskStatus.OPEN
    done_at: Moment | None = None
    unit: Ref = ""
    person: Ref = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
