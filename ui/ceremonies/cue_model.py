"""The cue model: the cues of one ceremony as rows, their times as they follow from the chain."""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt

from reception.actions.record import change_record
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
from reception.ceremonies.cue_times import (
    CueCourse,
    CueTime,
    clock_text,
    cue_course,
    cues_of,
    zero_of,
)
from reception.ceremonies.template_library import template_named
from reception.fields.codec import Codec
from reception.fields.mistyped import Mistyped
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.zone import local
from reception.session import Happening
from ui.desk import Desk
from ui.models.headed import HeadedModel
from ui.models.rows import AnyIndex


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
SHOWING = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,  # the whole of what is cut in its column
)
RIGHTWARDS = (*RECKONED, CueColumn.USUAL, CueColumn.LEAST)
TIMING = (CueColumn.BEGIN, CueColumn.USUAL, CueColumn.LEAST, CueColumn.BRANCH)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
NOTHING = CueCourse((), 0, on_signal=False)
Fields = dict[str, Any]


class CueModel(HeadedModel):
    """The cues of the ceremony `ceremony`. While something is being typed that has to do with
    time, `draft` lets all times follow it before it is taken."""

    def __init__(self, desk: Desk, ceremony: str, parent: QObject | None = None) -> None:
        headings = [f"cue-column-{column.name.lower()}" for column in CueColumn]
        super().__init__(desk, headings, parent)
        self.ceremony_id = ceremony
        self.course = NOTHING
        self._times: dict[str, CueTime] = {}
        self._draft: tuple[str, Fields] | None = None
        desk.changed.connect(self._hear)
        desk.language_changed.connect(self.say_everything)
        self.gather()

    @property
    def ceremony(self) -> Ceremony | None:
        """The ceremony, as long as the book has it."""
        return self._desk.plan.get(Ceremony, self.ceremony_id)

    @property
    def engagement(self) -> Engagement | None:
        """What it is the ceremony of."""
        one = self.ceremony
        return self._desk.plan.get(Engagement, one.engagement) if one else None

    def cues(self) -> list[Cue]:
        """Its cues in their order."""
        one = self.ceremony
        return cues_of(self._desk.plan, one) if one else []

    def cue_at(self, row: int) -> Cue | None:
        """The cue in a row."""
        return self._desk.plan.get(Cue, self.id_at(row))

    def gather(self) -> None:
        """Bring rows and times up to date with the plan, and with what is being typed."""
        one, cues = self.ceremony, self.cues()
        if self._draft is not None:
            id, fields = self._draft
            cues = [msgspec.structs.replace(c, **fields) if c.id == id else c for c in cues]
        self.course = cue_course(one, cues) if one else NOTHING
        self._times = {time.cue.id: time for time in self.course.times}
        self.settle([cue.id for cue in cues])

    def draft(self, row: int, column: int, text: str) -> None:
        """Let the times follow what is being typed; what means nothing yet changes nothing."""
        cue = self.cue_at(row)
        if cue is None or column not in TIMING:
            return
        try:
            self._draft = (cue.id, self._fields(cue, CueColumn(column), text))
        except Mistyped:
            self._draft = None
        self._reckon_again()

    def drop_draft(self) -> None:
        """What was being typed is not to be followed any more."""
        if self._draft is not None:
            self._draft = None
            self._reckon_again()

    def _reckon_again(self) -> None:
        self.gather()
        last = self.rowCount() - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, CueColumn.T), self.index(last, CueColumn.CLOCK))

    def _hear(self, happening: Happening) -> None:
        self.gather()
        if any(happening.step.touches(k.KIND) for k in (Cue, Ceremony, Engagement)):
            self.say_again()

    # -- what a view asks ------------------------------------------------------------------

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """All but the reckoned times can be typed into."""
        flags = super().flags(index)
        if not index.isValid() or index.column() in RECKONED:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heading of a column; over times it stands where they do."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in RIGHTWARDS:
            return RIGHT
        return super().headerData(section, orientation, role)

    def counts(self, row: int) -> bool:
        """Whether the cue in a row is of a branch in force."""
        time = self._times.get(self.id_at(row))
        return time is None or time.counts

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        cue = self.cue_at(index.row()) if index.isValid() else None
        if cue is None:
            return None
        column = CueColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column in RIGHTWARDS:
            return RIGHT
        if role not in SHOWING:
            return None
        if column is CueColumn.BRANCH and role != Qt.ItemDataRole.EditRole:
            return self._branch_said(cue, whole=role == Qt.ItemDataRole.ToolTipRole)
        return self._reckoned(cue, column) if column in RECKONED else self._shown(cue, column)

    def mistake(self, row: int, column: int, text: str) -> Mistyped | None:
        """What is wrong with a text typed into a cell; None where it can be taken."""
        cue = self.cue_at(row)
        if cue is None or column in RECKONED or text == self._shown(cue, CueColumn(column)):
            return None
        try:
            self._fields(cue, CueColumn(column), text)
        except Mistyped as mistake:
            return mistake
        return None

    def branch_choices(self) -> list[str]:
        """What may be typed into the column of branches."""
        return branch_choices(self._branch_names())

    def whole(self, row: int) -> str:
        """A cue with all its words, for what is cut in the columns."""
        cue, words = self.cue_at(row), self._desk.wording
        if cue is None:
            return ""
        codec = self._codec()
        kit = words.pick(cue.kit_zh, cue.kit_en)
        confirmed = codec.shown(cue, "confirms")
        parts = (
            words.say(
                "cue-whole",
                number=cue.number,
                who=codec.shown(cue, "actors"),
                action=words.pick(cue.action_zh, cue.action_en),
            ),
            words.pick(cue.position_zh, cue.position_en),
            words.say("cue-whole-kit", kit=kit) if kit else "",
            words.say("cue-whole-confirmed", who=confirmed) if confirmed else "",
            *self._branch_said(cue, whole=True).split("\n"),
        )
        return "  ·  ".join(filter(None, parts))

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Do what was typed; what means nothing is explained and not taken."""
        cue = self.cue_at(index.row())
        column = CueColumn(index.column())
        self._draft = None
        if role != Qt.ItemDataRole.EditRole or cue is None or column in RECKONED:
            return False
        if str(value) == self._shown(cue, column):
            self._reckon_again()
            return True
        try:
            fields = self._fields(cue, column, str(value))
        except Mistyped as mistake:
            self.explain(mistake)
            self._reckon_again()
            return False
        self._desk.act(lambda plan: change_record(plan, id=cue.id, **fields))
        return True

    def explain(self, mistake: Mistyped) -> None:
        """Say what was wrong with what was typed."""
        self._desk.notices.advise(mistake.key, **mistake.arguments)

    def _reckoned(self, cue: Cue, column: CueColumn) -> str:
        time = self._times.get(cue.id)
        one, engagement = self.ceremony, self.engagement
        if time is None or one is None or engagement is None:
            return ""
        if time.start is None:
            return self._desk.say("cue-sheet-on-signal") if column is CueColumn.T else ""
        if column is CueColumn.T:
            return clock_text(time.start)
        moment = zero_of(one, engagement) + timedelta(seconds=time.start)
        return f"{local(moment, self._desk.plan.zone):%H:%M:%S}"

    def _branch_said(self, cue: Cue, *, whole: bool) -> str:
        """What the short signs of a branch stand for."""
        say = branch_text if whole else branch_cell
        return say(cue.branch, self._branch_names(), self._desk.wording)

    def _branch_names(self) -> dict[str, str]:
        one, words = self.ceremony, self._desk.wording
        template = template_named(self._desk.plan, one.template) if one else None
        return branch_names(template, self.cues(), words)

    def _shown(self, cue: Cue, column: CueColumn) -> str:
        match column:
            case CueColumn.BEGIN:
                return shown_begin(cue, self.cues())
            case CueColumn.USUAL:
                return shown_length(cue.usual_seconds)
            case CueColumn.LEAST:
                return clock_text(cue.least_seconds) if cue.least_seconds else ""
            case _:
                return self._codec().shown(cue, self._field(column))

    def _fields(self, cue: Cue, column: CueColumn, text: str) -> Fields:
        match column:
            case CueColumn.NUMBER:
                number = typed_number(text, cue, self.cues())
                return {"number": self._codec().typed(cue, "number", number)}
            case CueColumn.BEGIN:
                return typed_begin(text, cue, self.cues())
            case CueColumn.USUAL:
                return {"usual_seconds": typed_length(text)}
            case CueColumn.LEAST:
                return {"least_seconds": typed_length(text) or 0}
            case CueColumn.BRANCH:
                return {"branch": typed_branch(text, self._branch_names())}
            case _:
                field = self._field(column)
                return {field: self._codec().typed(cue, field, text)}

    def _field(self, column: CueColumn) -> str:
        language = self._desk.language
        return {
            CueColumn.NUMBER: "number",
            CueColumn.TRIGGER: f"trigger_{language}",
            CueColumn.WHO: "actors",
            CueColumn.ACTION: f"action_{language}",
            CueColumn.WHERE: f"position_{language}",
            CueColumn.CONFIRM: "confirms",
            CueColumn.BRANCH: "branch",
        }[column]

    def _codec(self) -> Codec:
        return Codec(self._desk.plan, self._desk.wording, self._desk.day)
