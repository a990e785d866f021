"""Cue words: what the cells of cues say, and what is meant by what is typed into them."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from reception.ceremonies.branch_text import (
    branch_cell,
    branch_choices,
    branch_names,
    branch_text,
    typed_branch,
)
from reception.ceremonies.cue_cells import (
    shown_begin,
    shown_length,
    typed_begin,
    typed_length,
    typed_number,
)
from reception.ceremonies.cue_times import clock_text, cues_of
from reception.ceremonies.standing_text import side_alone
from reception.ceremonies.template_library import template_named
from reception.fields.codec import Codec
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.sheets.ceremony_words import roles_text
from ui.desk import Desk

Fields = dict[str, Any]


class CueColumn(IntEnum):
    """The columns of the cue sheet, from the left."""

    NUMBER = 0
    T = 1
    CLOCK = 2
    BEGIN = 3
    TRIGGER = 4
    WHO = 5
    ACTION = 6
    USUAL = 7
    LEAST = 8
    WHERE = 9
    CONFIRM = 10
    BRANCH = 11


RECKONED = (CueColumn.T, CueColumn.CLOCK)
"""Nobody types these: they follow."""
ROLES_OF = {CueColumn.WHO: "actors", CueColumn.CONFIRM: "confirms"}
IN_TWO_LANGUAGES = {
    CueColumn.TRIGGER: "trigger",
    CueColumn.ACTION: "action",
    CueColumn.WHERE: "position",
}


class CueWords:
    """Of the cues of one ceremony, in the language in force."""

    def __init__(self, desk: Desk, ceremony: Ceremony | None) -> None:
        self._desk, self._ceremony = desk, ceremony
        self._words = desk.wording

    def said(self, cue: Cue, column: CueColumn) -> str:
        """What a cell shows; what is told in the other language alone, in that."""
        if column in ROLES_OF:
            return roles_text(getattr(cue, ROLES_OF[column]), self._words)
        if column in IN_TWO_LANGUAGES:
            name = IN_TWO_LANGUAGES[column]
            return self._words.pick(getattr(cue, f"{name}_zh"), getattr(cue, f"{name}_en"))
        if column is CueColumn.BRANCH:
            return branch_cell(cue.branch, self._branch_names(), self._words)
        return self.to_type(cue, column)

    def said_whole(self, cue: Cue, column: CueColumn) -> str:
        """The same where there is room: what is cut in its column."""
        if column is CueColumn.BRANCH:
            return branch_text(cue.branch, self._branch_names(), self._words)
        return self.said(cue, column)

    def to_type(self, cue: Cue, column: CueColumn) -> str:
        """What a cell says while it is typed into."""
        match column:
            case CueColumn.BEGIN:
                return shown_begin(cue, self._cues())
            case CueColumn.USUAL:
                return shown_length(cue.usual_seconds)
            case CueColumn.LEAST:
                return clock_text(cue.least_seconds) if cue.least_seconds else ""
            case _:
                return self._codec().shown(cue, self._field(column))

    def fields(self, cue: Cue, column: CueColumn, text: str) -> Fields:
        """What a cue becomes by what was typed into a cell of it.

        Raises:
            Mistyped: it means nothing there.
        """
        match column:
            case CueColumn.NUMBER:
                number = typed_number(text, cue, self._cues())
                return {"number": self._codec().typed(cue, "number", number)}
            case CueColumn.BEGIN:
                return typed_begin(text, cue, self._cues())
            case CueColumn.USUAL:
                return {"usual_seconds": typed_length(text)}
            case CueColumn.LEAST:
                return {"least_seconds": typed_length(text) or 0}
            case CueColumn.BRANCH:
                return {"branch": typed_branch(text, self._branch_names())}
            case _:
                field = self._field(column)
                return {field: self._codec().typed(cue, field, text)}

    def branch_choices(self) -> list[str]:
        """What may be typed into the column of branches."""
        return branch_choices(self._branch_names())

    def whole(self, cue: Cue) -> str:
        """A cue with all its words, for what is cut in the columns or has none."""
        words = self._words
        kit = words.pick(cue.kit_zh, cue.kit_en)
        confirmed = self.said(cue, CueColumn.CONFIRM)
        parts = (
            words.say(
                "cue-whole",
                number=cue.number,
                who=self.said(cue, CueColumn.WHO),
                action=self.said(cue, CueColumn.ACTION),
            ),
            self.said(cue, CueColumn.WHERE),
            side_alone(cue, words),
            words.say("cue-whole-kit", kit=kit) if kit else "",
            words.say("cue-whole-confirmed", who=confirmed) if confirmed else "",
            *self.said_whole(cue, CueColumn.BRANCH).split("\n"),
        )
        return "  ·  ".join(filter(None, parts))

    def _cues(self) -> list[Cue]:
        return cues_of(self._desk.plan, self._ceremony) if self._ceremony else []

    def _branch_names(self) -> dict[str, str]:
        one = self._ceremony
        template = template_named(self._desk.plan, one.template) if one else None
        return branch_names(template, self._cues(), self._words)

    def _field(self, column: CueColumn) -> str:
        if column in IN_TWO_LANGUAGES:
            return f"{IN_TWO_LANGUAGES[column]}_{self._desk.language}"
        return ROLES_OF.get(column, column.name.lower())

    def _codec(self) -> Codec:
        return Codec(self._desk.plan, self._words, self._desk.day)
