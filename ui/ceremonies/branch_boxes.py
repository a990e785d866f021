"""Branch boxes: rain, a guest who walks slowly, a spouse taking part, switched on and off."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from reception.actions.ceremony import switch_branches
from reception.ceremonies.branch_text import branch_names
from reception.ceremonies.cue_times import ceremony_of, cues_of
from reception.ceremonies.template_library import template_named
from reception.plan.ceremony import Ceremony
from ui.desk import Desk
from ui.spoken import Spoken


class BranchBoxes(QWidget):
    """A box for each branch that the ceremony's template or cues know."""

    def __init__(self, desk: Desk, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._engagement = desk, engagement
        self.boxes: dict[str, QCheckBox] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._label = QLabel(self)
        self._label.setProperty("role", "muted")
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        Spoken(desk, self).again(self.refresh)

    def refresh(self) -> None:
        """Follow the plan, in the language in force."""
        ceremony = ceremony_of(self._desk.plan, self._engagement)
        named = self._named(ceremony) if ceremony else {}
        for id in self.boxes.keys() - named.keys():
            self.boxes.pop(id).deleteLater()
        for id, text in named.items():
            if id not in self.boxes:
                box = self.boxes[id] = QCheckBox(self)
                box.clicked.connect(self._switch)
                self._row.insertWidget(self._row.count() - 1, box)
            self.boxes[id].setText(text)
            self.boxes[id].setChecked(ceremony is not None and id in ceremony.branches)
            self.boxes[id].setEnabled(self._desk.writable)
        self._label.setText(self._desk.say("ceremony-branches"))
        self.setVisible(bool(named))

    def _named(self, ceremony: Ceremony) -> dict[str, str]:
        plan, words = self._desk.plan, self._desk.wording
        template = template_named(plan, ceremony.template)
        return branch_names(template, cues_of(plan, ceremony), words)

    def _switch(self, *_: object) -> None:
        ceremony = ceremony_of(self._desk.plan, self._engagement)
        if ceremony is not None:
            on = tuple(id for id, box in self.boxes.items() if box.isChecked())
            self._desk.act(partial(switch_branches, ceremony=ceremony.id, branches=on))
