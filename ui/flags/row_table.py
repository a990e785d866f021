"""A table that is read row by row; nothing is typed into its cells."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.desk import Desk
from ui.models.headed import HeadedModel
from ui.spoken import Spoken


class RowTable(QTableView):
    """Shows a model of the desk in the language in force; whole rows are chosen, and columns are as
    wide as what is seen in them."""

    def __init__(self, desk: Desk, model: HeadedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # by the rows that are seen: there may be thousands
        header.setStretchLastSection(True)
        Spoken(desk, self).again(model.say_everything)
