"""The stays as a tree of three groups: in town on the day looked at, still to come, over."""

from __future__ import annotations

from collections import Counter
from datetime import date
from enum import Enum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from reception.checks.conflict import Severity
from reception.fields.labels import delegation_sign, short_day
from reception.plan.acceptance import Acceptance
from reception.plan.delegation import Delegation
from reception.plan.kinds import Item
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track
from reception.plan.zone import local_day
from reception.session import Happening
from ui.desk import Desk
from ui.models.rows import NOWHERE, AnyIndex

StayRole = Qt.ItemDataRole.UserRole + 1
CardRole = Qt.ItemDataRole.UserRole + 2
SearchRole = Qt.ItemDataRole.UserRole + 3

KINDS_SHOWN = (Stay.KIND, Delegation.KIND, Phase.KIND, Track.KIND, "setting")


class Group(Enum):
    """Under which heading a stay is listed, as seen from the day that is looked at."""

    HERE = "here"
    COMING = "coming"
    OVER = "over"


class StayCard(msgspec.Struct, frozen=True):
    """What the list shows of a stay."""

    sign: str
    colour: str
    name: str
    when: str
    errors: int
    warnings: int
    cancelled: bool
    whole: str


class StaysModel(QAbstractItemModel):
    """Groups are the outer rows, stays the inner ones; empty groups are not shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._groups: list[tuple[Group, list[str]]] = []
        self._counts: dict[str, Counter[Severity]] = {}
        desk.changed.connect(self._hear)
        desk.day_changed.connect(self.gather)
        desk.language_changed.connect(self.say_again)
        self._count()
        self.gather()

    # -- which rows ------------------------------------------------------------------------

    def gather(self, *_: object) -> None:
        """Bring the groups up to date with plan and day."""
        wanted = _grouped(self._desk.plan, self._desk.day)
        if wanted != self._groups:
            self.beginResetModel()
            self._groups = wanted
            self.endResetModel()

    def _hear(self, happening: Happening) -> None:
        if happening.step.touches(*KINDS_SHOWN):
            self.gather()
            self._count()
            self.say_again()
        elif (
            happening.conflicts.appeared
            or happening.conflicts.vanished
            or happening.step.touches(Acceptance.KIND)
        ):
            self._recount()

    def _recount(self) -> None:
        before = self._counts
        self._count()
        for stay in before.keys() | self._counts.keys():
            if before.get(stay) != self._counts.get(stay):
                place = self.index_of(stay)
                self.dataChanged.emit(place, place)

    def say_again(self) -> None:
        """Every row may read differently now."""
        for row, (_, stays) in enumerate(self._groups):
            group = self.index(row, 0)
            self.dataChanged.emit(group, group)
            if stays:
                last = self.index(len(stays) - 1, 0, group)
                self.dataChanged.emit(self.index(0, 0, group), last)

    def _count(self) -> None:
        counts: dict[str, Counter[Severity]] = {}
        plan = self._desk.plan
        for conflict in self._desk.session.checker.open_conflicts:
            for stay in {stay for id in conflict.subjects for stay in _stays_of(plan, id)}:
                counts.setdefault(stay, Counter())[conflict.severity] += 1
        self._counts = counts

    def index_of(self, stay: str) -> QModelIndex:
        """Where a stay is; no index where it is not in the book."""
        for row, (_, stays) in enumerate(self._groups):
            if stay in stays:
                return self.index(stays.index(stay), 0, self.index(row, 0))
        return QModelIndex()

    # -- what a view asks ------------------------------------------------------------------

    def index(self, row: int, column: int, parent: AnyIndex = NOWHERE) -> QModelIndex:
        """An inner row knows its group by the number it carries, one above the group's row."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: AnyIndex = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The group of a stay."""
        group = int(index.internalId()) if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Groups outside, stays in a group, nothing in a stay."""
        if not parent.isValid():
            return len(self._groups)
        if int(parent.internalId()) or parent.column():
            return 0
        return len(self._groups[parent.row()][1])

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        """One."""
        return 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Groups are headings: they can be folded, not chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not int(index.internalId()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a group or stay, its card, and what it is found by."""
        if not index.isValid():
            return None
        group = int(index.internalId())
        if not group:
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._heading(index.row()) if role in shown else None
        id = self._groups[group - 1][1][index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._card(id).name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._card(id).whole
            case _ if role == StayRole:
                return id
            case _ if role == CardRole:
                return self._card(id)
            case _ if role == SearchRole:
                return self._findable(id)
        return None

    def _heading(self, row: int) -> str:
        group, stays = self._groups[row]
        return self._desk.say(f"stays-{group.value}", count=len(stays))

    def _card(self, id: str) -> StayCard:
        desk, plan, words = self._desk, self._desk.plan, self._desk.wording
        stay = plan.get(Stay, id)
        delegation = plan.get(Delegation, stay.delegation) if stay else None
        if stay is None or delegation is None:
            return StayCard("", "", id, "", 0, 0, False, id)
        counts = self._counts.get(id, Counter())
        first, last = (local_day(m, plan.zone) for m in (stay.arrives, stay.departs))
        name = words.name(delegation)
        phases = plan.phases_of(id)
        when = words.say(
            "stays-when",
            first=short_day(first, words),
            last=short_day(last, words),
            visit=words.pick(stay.name_zh, stay.name_en)
            or (words.say(f"choice-VisitKind-{phases[0].visit.value}") if phases else ""),
        )
        card = StayCard(
            sign=delegation_sign(delegation, words),
            colour=desk.colours.of(delegation.id),
            name=name,
            when=when,
            errors=counts[Severity.ERROR],
            warnings=counts[Severity.WARNING],
            cancelled=stay.status is StayStatus.CANCELLED,
            whole="",
        )
        whole = words.say(
            "stays-whole",
            name=name,
            when=when,
            status=words.say(f"choice-StayStatus-{stay.status.value}"),
            errors=card.errors,
            warnings=card.warnings,
        )
        return msgspec.structs.replace(card, whole=whole)

    def _findable(self, id: str) -> str:
        stay = self._desk.plan.get(Stay, id)
        delegation = self._desk.plan.get(Delegation, stay.delegation) if stay else None
        if stay is None or delegation is None:
            return id
        names = (delegation.name_zh, delegation.name_en, delegation.name_native, delegation.code)
        return " ".join((*names, stay.name_zh, stay.name_en, id))


def _grouped(plan: Plan, day: date) -> list[tuple[Group, list[str]]]:
    groups: dict[Group, list[str]] = {group: [] for group in Group}
    for stay in sorted(plan.table(Stay).values(), key=lambda s: (s.arrives, s.departs, s.id)):
        if local_day(stay.departs, plan.zone) < day:
            groups[Group.OVER].append(stay.id)
        elif local_day(stay.arrives, plan.zone) > day:
            groups[Group.COMING].append(stay.id)
        else:
            groups[Group.HERE].append(stay.id)
    return [(group, stays) for group, stays in groups.items() if stays]


def _stays_of(plan: Plan, id: str) -> set[str]:
    record = plan.find(id)
    if isinstance(record, Item):
        return {stay.id for track in record.tracks if (stay := plan.stay_of(track))}
    if isinstance(record, Track | Phase):
        return {record.stay}
    return {id} if isinstance(record, Stay) else set()
