"""The officer's desk: tasks, and conflicts that were accepted."""

from __future__ import annotations

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Words, fields_of, named
from reception.exchange.programme_text.lines import Line
from reception.plan.acceptance import Acceptance
from reception.plan.task import Task, TaskStatus

TASK_WORDS: Words = {
    "done": ("status", TaskStatus.DONE),
    "dropped": ("status", TaskStatus.DROPPED),
}


def task_from_line(draft: Draft, line: Line) -> None:
    """``task T1 核对缎带 | Ribbon approved; serves E1; due 2023-04-13 18:00; after T0``."""
    words = line.head.split(maxsplit=2)
    if len(words) < 3:
        raise line.wrong("form", form="task ID ZH | EN; serves ID; due 2023-04-13 18:00")
    said = {"id": words[1], **named(line, words[2], "title")}
    draft.add(line, Task(**fields_of(draft, line, Task, TASK_WORDS, said)))


def acceptance_from_line(draft: Draft, line: Line) -> None:
    """``accepted A1 R2 E1 EAST; proof …; reason …; author li; at 2023-04-13 18:00``."""
    words = line.head.split()
    given = {clause.word for clause in line.clauses}
    if len(words) < 4 or not {"proof", "reason", "author", "at"} <= given:
        form = "accepted ID CODE SUBJECT…; proof …; reason …; author …; at 2023-04-13 18:00"
        raise line.wrong("form", form=form)
    subjects = tuple(draft.tracks.get(id, id) for id in words[3:])
    said = {"id": words[1], "code": words[2], "subjects": subjects}
    draft.add(line, Acceptance(**fields_of(draft, line, Acceptance, {}, said)))
