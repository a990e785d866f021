"""The cue model: the cues of one ceremony as rows, their times as they follow from the chain."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt

from reception.actions.record import change_record
from reception.ceremonies.cue_times import (
    CueCourse,
    CueTime,
    clock_text,
    cue_course,
    cues_of,
    zero_of,
)
from reception.fields.mistyped import Mistyped
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.zone import local
from reception.session import Happening
from ui.ceremonies.cue_words import RECKONED, CueColumn, CueWords, Fields
from ui.desk import Desk
from ui.models.headed import HeadedModel
from ui.models.rows import AnyIndex

SHOWING = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,  # the whole of what is cut in its column
)
RIGHTWARDS = (*RECKONED, CueColumn.USUAL, CueColumn.LEAST)
TIMING = (CueColumn.BEGIN, CueColumn.USUAL, CueColumn.LEAST, CueColumn.BRANCH)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
NOTHING = CueCourse((), 0, on_signal=False)


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

    @property
    def words(self) -> CueWords:
        """What its cells say."""
        return CueWords(self._desk, self.ceremony)

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
            self._draft = (cue.id, self.words.fields(cue, CueColumn(column), text))
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
        if column in RECKONED:
            return self._reckoned(cue, column)
        if role == Qt.ItemDataRole.EditRole:
            return self.words.to_type(cue, column)
        whole = role == Qt.ItemDataRole.ToolTipRole
        return self.words.said_whole(cue, column) if whole else self.words.said(cue, column)

    def mistake(self, row: int, column: int, text: str) -> Mistyped | None:
        """What is wrong with a text typed into a cell; None where it can be taken."""
        cue = self.cue_at(row)
        if cue is None or column in RECKONED:
            return None
        try:
            if text != self.words.to_type(cue, CueColumn(column)):
                self.words.fields(cue, CueColumn(column), text)
        except Mistyped as mistake:
            return mistake
        return None

    def whole(self, row: int) -> str:
        """The cue in a row with all its words."""
        cue = self.cue_at(row)
        return self.words.whole(cue) if cue else ""

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Do what was typed; what means nothing is explained and not taken."""
        cue = self.cue_at(index.row())
        column = CueColumn(index.column())
        self._draft = None
        if role != Qt.ItemDataRole.EditRole or cue is None or column in RECKONED:
            return False
        if str(value) == self.words.to_type(cue, column):
            self._reckon_again()
            return True
        try:
            fields = self.words.fields(cue, column, str(value))
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
