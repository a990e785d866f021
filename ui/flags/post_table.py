"""The posts of a flag road as a table; several can be chosen at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reception.plan.flag_post import FlagPost
from ui.desk import Desk
from ui.flags.row_table import RowTable
from ui.models.headed import HeadedModel
from ui.models.rows import AnyIndex

COLUMNS = ("side", "number", "chainage", "arms", "largest", "access", "status", "counted")
NUMBERS = frozenset({"number", "chainage", "arms"})


class PostModel(HeadedModel):
    """A post a row, in the language in force."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, [f"flag-posts-{column}" for column in COLUMNS], parent)
        self.posts: tuple[FlagPost, ...] = ()
        self._by_id: dict[str, FlagPost] = {}

    def show_posts(self, posts: Sequence[FlagPost]) -> None:
        """Show these in their order."""
        self.posts = tuple(posts)
        self._by_id = {post.id: post for post in posts}
        self.settle([post.id for post in posts])
        self.say_again()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, numbers to the right."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            post = self._by_id.get(self.id_at(index.row()))
            return self._text(post, column) if post else None
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


class PostTable(RowTable):
    """The table with its choice of rows."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.posts = PostModel(desk, parent)
        super().__init__(desk, self.posts, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @property
    def current(self) -> str:
        """The post the keys stand on; empty for none."""
        return self.posts.id_at(self.currentIndex().row())

    @property
    def chosen(self) -> tuple[str, ...]:
        """All posts that are chosen, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.posts.id_at(row) for row in rows)

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
        row = self.posts.row_of(id)
        if row >= 0 and id != self.current:
            self.selectRow(row)
