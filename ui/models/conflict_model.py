"""The conflicts as a table, the gravest first; what an officer has accepted can be shown, too."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from reception.checks.cluster_telling import cluster_text
from reception.checks.conflict import Conflict
from reception.checks.telling import conflict_text, rule_title
from reception.fields.belonging import delegations_of, item_of, stay_of
from reception.fields.labels import delegation_sign, short_moment
from reception.fields.programme import belongs_to
from reception.graphs.clusters import clusters_of
from reception.plan.acceptance import Acceptance
from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from reception.plan.zone import local_day
from reception.session import Happening
from ui.desk import Desk
from ui.models.conflict_groups import Group, grouped
from ui.models.headed import HeadedModel
from ui.models.rows import AnyIndex

ITEM_KINDS = (Engagement.KIND, Move.KIND)
SeverityRole = Qt.ItemDataRole.UserRole + 1
HeadingRole = Qt.ItemDataRole.UserRole + 2
TOLD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
"""Under which roles a heading says what it says."""


class Column(IntEnum):
    """The columns of the list of conflicts, from the left."""

    SEVERITY = 0
    WHEN = 1
    WHO = 2
    RULE = 3
    TEXT = 4


class Scope(IntEnum):
    """Whose conflicts: of the whole book, of the day looked at, of the chosen stay."""

    BOOK = 0
    DAY = 1
    STAY = 2


class ConflictModel(HeadedModel):
    """Open conflicts, or all of them with those accepted; of the book, the day or the stay; the
    gravest first, or what hangs together under one heading."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, [f"conflicts-{one.name.lower()}" for one in Column], parent)
        self._scope = Scope.BOOK
        self._with_accepted = False
        self._is_grouped = False
        self._groups: dict[str, Group] = {}
        self._conflicts: dict[str, Conflict] = {}
        self._texts: dict[Conflict, str] = {}
        desk.changed.connect(self._hear)
        desk.day_changed.connect(self._look_elsewhere)
        desk.stay_changed.connect(self._look_elsewhere)
        desk.language_changed.connect(self._say_in_other_language)
        self.gather()

    @property
    def scope(self) -> Scope:
        """Whose conflicts are shown."""
        return self._scope

    @scope.setter
    def scope(self, scope: Scope) -> None:
        self._scope = scope
        self.gather()

    @property
    def with_accepted(self) -> bool:
        """Whether accepted conflicts are shown, too."""
        return self._with_accepted

    @with_accepted.setter
    def with_accepted(self, shown: bool) -> None:
        self._with_accepted = shown
        self.gather()

    @property
    def is_grouped(self) -> bool:
        """Whether what hangs together stands together."""
        return self._is_grouped

    @is_grouped.setter
    def is_grouped(self, grouped: bool) -> None:
        self._is_grouped = grouped
        self.gather()

    def gather(self) -> None:
        """Bring the rows up to date with the checker."""
        checker = self._desk.session.checker
        found = checker.conflicts if self._with_accepted else checker.open_conflicts
        conflicts = {row_id(conflict): conflict for conflict in found if self._within(conflict)}
        groups = self._in_groups(conflicts) if self._is_grouped else {}
        changed = conflicts != self._conflicts or groups != self._groups
        self._conflicts, self._groups = conflicts, groups
        rows = [row for id, group in groups.items() for row in (id, *group.rows)]
        self.settle(rows or list(conflicts))
        if changed:
            self.say_again()

    def _in_groups(self, conflicts: Mapping[str, Conflict]) -> dict[str, Group]:
        session = self._desk.session
        still_open = (c for c in conflicts.values() if session.checker.acceptance_of(c) is None)
        return grouped(conflicts, clusters_of(session.plan, still_open, now=session.clock()))

    def conflict_at(self, row: int) -> Conflict | None:
        """The conflict in a row."""
        return self._conflicts.get(self.id_at(row))

    def group_at(self, row: int) -> Group | None:
        """The group whose heading is in a row; None where a conflict is."""
        return self._groups.get(self.id_at(row))

    def _hear(self, happening: Happening) -> None:
        self._forget_texts(happening.step)
        conflicts = happening.conflicts
        if conflicts.appeared or conflicts.vanished or happening.step.touches(Acceptance.KIND):
            self.gather()

    def _forget_texts(self, step: Step) -> None:
        """Texts name their parties: they are made anew where one of those has changed."""
        changed = {change.id for change in step.changes}
        if any(change.kind not in ITEM_KINDS for change in step.changes):
            self._texts.clear()
        for conflict in [c for c in self._texts if not changed.isdisjoint(c.subjects)]:
            del self._texts[conflict]

    def _look_elsewhere(self, *_: object) -> None:
        if self._scope is not Scope.BOOK:
            self.gather()

    def _within(self, conflict: Conflict) -> bool:
        desk = self._desk
        if self._scope is Scope.DAY:
            span = conflict.span
            return span is None or (
                local_day(span.start, desk.plan.zone)
                <= desk.day
                <= local_day(span.end, desk.plan.zone)
            )
        if self._scope is Scope.STAY and desk.stay:
            return any(self._concerns(id, desk.stay) for id in conflict.subjects)
        return True

    def _concerns(self, subject: str, stay: str) -> bool:
        plan = self._desk.plan
        record = plan.find(subject)
        if record is None:
            return False
        item = item_of(plan, record)
        if item is not None:
            return belongs_to(plan, item, stay)
        found = stay_of(plan, record, self._desk.day)
        return found is not None and found.id == stay

    def _say_in_other_language(self) -> None:
        self._texts.clear()
        self.say_everything()

    # -- what a view asks ------------------------------------------------------------------

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        conflict = self.conflict_at(index.row()) if index.isValid() else None
        if conflict is None:
            return self._heading(index, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(conflict, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole if index.column() == Column.TEXT:
                return self._shown(conflict, Column.TEXT)
            case _ if role == SeverityRole:
                return conflict.severity
        return None

    def _heading(self, index: AnyIndex, role: int) -> Any:
        group = self.group_at(index.row()) if index.isValid() else None
        if group is None:
            return None
        if role == SeverityRole:
            return group.severity
        if role == HeadingRole:
            return True
        if role in TOLD and index.column() == 0:
            plan, words = self._desk.plan, self._desk.wording
            if group.cluster is not None:
                return cluster_text(group.cluster, plan, words)
            return words.say("conflicts-alone", count=len(group.rows))
        return None

    def _shown(self, conflict: Conflict, column: Column) -> str:
        plan, words = self._desk.plan, self._desk.wording
        match column:
            case Column.SEVERITY:
                if self._with_accepted and self._desk.session.checker.acceptance_of(conflict):
                    return words.say("conflicts-accepted")
                return words.say(f"severity-{conflict.severity.value}")
            case Column.WHEN:
                start = conflict.span and conflict.span.start
                return short_moment(start, plan.zone, words) if start else ""
            case Column.WHO:
                parties = (plan.find(id) for id in conflict.subjects)
                ids = [d for one in parties if one for d in delegations_of(plan, one)]
                found = (plan.get(Delegation, id) for id in dict.fromkeys(ids))
                signs = [delegation_sign(d, words) for d in found if d]
                return words.say("field-comma").join(signs)
            case Column.RULE:
                return rule_title(conflict, words)
        if conflict not in self._texts:
            self._texts[conflict] = conflict_text(conflict, plan, words)
        return self._texts[conflict]


def row_id(conflict: Conflict) -> str:
    """What tells a conflict from all others in the list."""
    return "\n".join((conflict.code, conflict.case, *conflict.subjects))


def told_conflicts(desk: Desk, id: str) -> str:
    """The open conflicts of a record in words, one a line."""
    found = desk.session.checker.open_of(id)
    return "\n".join(conflict_text(conflict, desk.plan, desk.wording) for conflict in found)
