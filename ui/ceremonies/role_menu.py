"""The menu of who may be put on the ground: first who waits for a place, then everybody else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reception.ceremonies.positions import EVERYBODY, Positions
from reception.fields.roles import role_text
from reception.plan.roles import ROLES
from reception.wording import Wording


class RoleMenu(QMenu):
    """`picked` tells the role."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.triggered.connect(self._tell)

    def offer(self, positions: Positions, words: Wording) -> None:
        """Offer all who are not on the ground."""
        self.clear()
        placed = {place.role for place in positions.placed}
        waiting = dict.fromkeys((*(one.role for one in positions.unplaced), *positions.roaming))
        self._add([role for role in waiting if role not in placed], words)
        if waiting:
            self.addSeparator()
        known = {EVERYBODY, *placed, *waiting}
        self._add([role for role in ROLES if role not in known], words)

    def _add(self, roles: list[str], words: Wording) -> None:
        for role in roles:
            action = QAction(role_text(role, words), self)
            action.setData(role)
            self.addAction(action)

    def _tell(self, action: QAction) -> None:
        self.picked.emit(str(action.data()))
