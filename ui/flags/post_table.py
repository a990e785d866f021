"""The posts of a flag road as a table; several can be chosen at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtCore import QPersistentModelIndex as Kept
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reception.plan.flag_post import FlagPost
from ui.desk import Desk

COLUMNS = ("side", "number", "chainage", "arms", "largest", "access", "status", "counted")
NUMBERS = frozenset({"number", "chainage", "arms"})
_TOP = QModelIndex()


class PostModel(QAbstractTableModel):
    """A post a row, in the language in force."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.posts: tuple[FlagPost, ...] = ()

    def show_posts(self, posts: Sequence[FlagPost]) -> None:
        """Show these in their order."""
        self.beginResetModel()
        self.posts = tuple(posts)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | Kept = _TOP) -> int:
        """So many posts."""
        return 0 if parent.isValid() else len(self.posts)

    def columnCount(self, parent: QModelIndex | Kept = _TOP) -> int:
        """The columns are always the same."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(f"flag-posts-{COLUMNS[section]}")
        return None

    def data(self, index: QModelIndex | Kept, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, numbers to the right."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.posts[index.row()], column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, post: FlagPost, column: str) -> str:
        say = self._desk.say
        match column:
            case "number":
                return str(post.number)
            case "chainage":
                return f"{post.chainage_m:.0f}"
            case "arms":
                return str(post.arms)
            case "counted":
                return say("choice-yes" if post.counted else "choice-no")
            case _:
                value = getattr(post, column)
                return say(f"choice-{type(value).__name__}-{value.value}")


class PostTable(QTableView):
    """The table with its choice of rows."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.posts = PostModel(desk, self)
        self.setModel(self.posts)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # by the rows that are seen: there may be thousands
        header.setStretchLastSection(True)

    @property
    def current(self) -> str:
        """The post the keys stand on; empty for none."""
        row = self.currentIndex().row()
        return self.posts.posts[row].id if 0 <= row < len(self.posts.posts) else ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """All posts that are chosen, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.posts.posts[row].id for row in rows)

    def show_posts(self, posts: Sequence[FlagPost]) -> None:
        """Show these; what was chosen stays so where it is still there."""
        current, chosen = self.current, frozenset(self.chosen)
        self.posts.show_posts(posts)
        self.choose(current)
        wanted = QItemSelection()
        for row, post in enumerate(posts):
            if post.id in chosen:
                wanted.select(self.posts.index(row, 0), self.posts.index(row, len(COLUMNS) - 1))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose(self, id: str) -> None:
        """Go to a post, where it is not already the one the keys stand on."""
        if not id or id == self.current:
            return
        for row, post in enumerate(self.posts.posts):
            if post.id == id:
                self.selectRow(row)
                return
