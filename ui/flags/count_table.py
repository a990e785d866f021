"""How many flags it takes, by state and size: on the road that is looked at, and in the whole book,
with what is in store and what must still be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt
from PySide6.QtCore import QPersistentModelIndex as Kept
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reception.fields.labels import label
from reception.flags.laying import Hung
from reception.flags.needs import Need, Sort
from reception.flags.states import state_name
from reception.sheets.flag_dress import FlagDress
from ui.desk import Desk

COLUMNS = ("flag", "size", "here", "out", "spares", "stock", "coming", "missing", "order_by")
NUMBERS = frozenset({"here", "out", "spares", "stock", "coming", "missing"})
PICTURE = QSize(30, 20)
_TOP = QModelIndex()


class CountRow(msgspec.Struct, frozen=True):
    """A state and size: what the whole book takes of it, and how many hang here now."""

    need: Need
    here: int


def count_rows(needs: Iterable[Need], hung: Mapping[str, Hung]) -> tuple[CountRow, ...]:
    """What is needed in the order of the alphabet, what must be made first."""
    here: Counter[Sort] = Counter(
        (flag, one.scheme.size) for one in hung.values() for flag in one.flags if flag
    )
    rows = (CountRow(need, here[need.state, need.size]) for need in needs)
    return tuple(sorted(rows, key=lambda row: not row.need.missing))


class CountModel(QAbstractTableModel):
    """A state and size a row, in the language in force."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icons: dict[str, QIcon] = {}
        self.rows: tuple[CountRow, ...] = ()

    def show_rows(self, rows: tuple[CountRow, ...]) -> None:
        """Show these; pictures may be others now."""
        self.beginResetModel()
        self._icons.clear()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | Kept = _TOP) -> int:
        """So many states and sizes."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | Kept = _TOP) -> int:
        """The columns are always the same."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(f"flag-counts-{COLUMNS[section]}")
        return None

    def data(self, index: QModelIndex | Kept, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, its flag, and for what it is out."""
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == "flag":
            return self._icon(row.need)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._purposes(row.need)
        return None

    def _text(self, row: CountRow, column: str) -> str:
        need = row.need
        texts: dict[str, Callable[[], str]] = {
            "flag": lambda: state_name(need.state, self._desk.wording),
            "size": lambda: self._desk.say(f"choice-FlagSize-{need.size.value}"),
            "here": lambda: str(row.here or ""),
            "out": lambda: str(need.out),
            "spares": lambda: str(need.spares),
            "stock": lambda: str(need.here),
            "coming": lambda: str(need.coming or ""),
            "missing": lambda: str(need.missing or ""),
            "order_by": lambda: self._desk.wording.full_day(need.order_by) if need.order_by else "",
        }
        return texts[column]()

    def _purposes(self, need: Need) -> str:
        words, plan = self._desk.wording, self._desk.plan
        named = [label(plan, one, words) for one in need.purposes]
        at = words.stamp(need.at, plan.zone)
        return words.say("flag-counts-for", at=at, purposes=words.say("field-comma").join(named))

    def _icon(self, need: Need) -> QIcon:
        if need.state not in self._icons:
            picture = FlagDress(self._desk.plan, "", need.at.date()).picture(need.state)
            image = QImage.fromData(picture.data) if picture else QImage()
            self._icons[need.state] = QIcon() if image.isNull() else QIcon(_small(image))
        return self._icons[need.state]


class CountTable(QTableView):
    """The table; nothing in it is changed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts = CountModel(desk, self)
        self.setModel(self.counts)
        self.setIconSize(PICTURE)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)


def _small(image: QImage) -> QPixmap:
    """A flag in a field of one size for all, so that the names beside stand in a line."""
    field = QPixmap(PICTURE * 2)
    field.fill(Qt.GlobalColor.transparent)
    flag = image.scaled(
        field.size(),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter = QPainter(field)
    spare = field.size() - flag.size()
    painter.drawImage(spare.width() // 2, spare.height() // 2, flag)
    painter.end()
    return field
