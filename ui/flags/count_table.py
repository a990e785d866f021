"""How many flags it takes, by state and size: on the road that is looked at, and in the whole book,
with what is in store and what must still be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from reception.fields.labels import label
from reception.flags.book_flags import needs_of_book
from reception.flags.laying import Hung
from reception.flags.needs import Need, Sort
from reception.flags.states import state_name
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flagless_lines import flagless_lines
from ui.desk import Desk
from ui.flags.row_table import RowTable
from ui.models.headed import HeadedModel
from ui.models.rows import AnyIndex

COLUMNS = ("flag", "size", "here", "out", "spares", "stock", "coming", "missing", "order_by")
NUMBERS = frozenset({"here", "out", "spares", "stock", "coming", "missing"})
SHORT = frozenset({"missing", "order_by"})
"""What must still be made is in bold."""
PICTURE = QSize(30, 20)


class CountRow(msgspec.Struct, frozen=True):
    """A state and size: what the whole book takes of it, and how many hang here now."""

    need: Need
    here: int

    @property
    def id(self) -> str:
        """A state and size is one row of the table."""
        return f"{self.need.state} {self.need.size.value}"


def count_rows(needs: Iterable[Need], hung: Mapping[str, Hung]) -> tuple[CountRow, ...]:
    """What is needed in the order of the alphabet, what must be made first."""
    here: Counter[Sort] = Counter(
        (flag, one.scheme.size) for one in hung.values() for flag in one.flags if flag
    )
    rows = (CountRow(need, here[need.state, need.size]) for need in needs)
    return tuple(sorted(rows, key=lambda row: not row.need.missing))


class CountModel(HeadedModel):
    """A state and size a row, in the language in force."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, [f"flag-counts-{column}" for column in COLUMNS], parent)
        self._icons: dict[str, QIcon] = {}
        self._by_id: dict[str, CountRow] = {}
        self.rows: tuple[CountRow, ...] = ()

    def show_rows(self, rows: tuple[CountRow, ...]) -> None:
        """Show these; pictures may be others now."""
        self._icons.clear()
        self.rows = rows
        self._by_id = {row.id: row for row in rows}
        self.settle([row.id for row in rows])
        self.say_again()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, its flag, and for what it is out."""
        row, column = self._by_id.get(self.id_at(index.row())), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == "flag":
            return self._icon(row.need)
        if role == Qt.ItemDataRole.FontRole and column in SHORT and row.need.missing:
            font = QFont()
            font.setBold(True)
            return font
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


class CountTable(RowTable):
    """The table; nothing in it is changed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.counts = CountModel(desk, parent)
        super().__init__(desk, self.counts, parent)
        self.setIconSize(PICTURE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)


class CountPage(QWidget):
    """What all flags of the book take, and below it whose nobody counts and why."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.table = CountTable(desk, self)
        self.counts = self.table.counts
        self.uncounted = QLabel(self)
        self.uncounted.setWordWrap(True)
        self.uncounted.setProperty("role", "mistake")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.uncounted)

    def show_counts(self, hung: Mapping[str, Hung]) -> None:
        """Count anew; `hung` is what hangs on the road that is looked at."""
        self.counts.show_rows(count_rows(needs_of_book(self._desk.flags), hung))
        uncounted = flagless_lines(self._desk.plan, self._desk.wording)
        self.uncounted.setText("\n".join(uncounted))
        self.uncounted.setVisible(bool(uncounted))


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
