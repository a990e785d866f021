"""The panel of a figure on the position diagram: who it is, where and why, and ways back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reception.ceremonies.ground import Ground
from reception.ceremonies.positions import RolePlace
from reception.ceremonies.standing_text import moved_text
from reception.fields.roles import role_text
from ui.desk import Desk
from ui.forms.typed_text import TypedLine
from ui.spoken import Spoken

TURN_DEGREES = 15.0


class FigurePanel(QWidget):
    """`turned` tells by how many degrees to turn, `restored` that the figure goes back to the
    template's place, `reasoned` why it was moved."""

    turned = Signal(float)
    restored = Signal()
    reasoned = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: RolePlace | None = None
        self.who, self.where = QLabel(self), QLabel(self)
        self.only_now = QCheckBox(self)
        self.leftwards, self.rightwards, self.back = (QPushButton(self) for _ in range(3))
        self.reason = TypedLine(self)
        self._reason_label = QLabel(self)
        self._lay_out()
        spoken = Spoken(desk, self)
        spoken.put(self.only_now.setText, "standing-only-now")
        spoken.put(self.only_now.setToolTip, "standing-only-now-help")
        spoken.put(self.leftwards.setText, "standing-turn-left")
        spoken.put(self.rightwards.setText, "standing-turn-right")
        spoken.put(self.back.setText, "standing-back-button")
        spoken.put(self.back.setToolTip, "standing-back-help")
        spoken.put(self._reason_label.setText, "standing-reason")
        spoken.put(self.reason.setAccessibleName, "standing-reason")
        self.leftwards.clicked.connect(self._turn_left)
        self.rightwards.clicked.connect(self._turn_right)
        self.back.clicked.connect(self._restore)
        self.reason.editingFinished.connect(self._tell_reason)

    def show_place(self, place: RolePlace | None, ground: Ground | None, name: str = "") -> None:
        """Show where somebody stands; `name` is who plays the role."""
        self._place = place
        words = self._desk.wording
        who, where = "", self._desk.say("standing-choose")
        if place is not None and ground is not None:
            role = role_text(place.role, words)
            who = words.say("positions-who", role=role, names=name) if name else role
            who = f"{place.number}  {who}"
            mark = place.mark
            at = words.pick(mark.name_zh, mark.name_en) if mark else place.words
            where = "\n".join(filter(None, (at, moved_text(place, ground, words))))
        self.who.setText(who)
        self.who.setVisible(bool(who))
        self.where.setText(where)
        standing = place.standing if place is not None else None
        self.reason.setText(standing.reason if standing else "")
        for widget in (self.leftwards, self.rightwards, self.back, self.reason):
            widget.setEnabled(standing is not None and self._desk.writable)

    def allow_only_now(self, allowed: bool) -> None:
        """Whether a move may count from the chosen cue on alone."""
        self.only_now.setEnabled(allowed and self._desk.writable)
        if not allowed:
            self.only_now.setChecked(False)

    def _turn_left(self) -> None:
        self.turned.emit(-TURN_DEGREES)

    def _turn_right(self) -> None:
        self.turned.emit(TURN_DEGREES)

    def _restore(self) -> None:
        self.restored.emit()

    def _tell_reason(self) -> None:
        standing = self._place.standing if self._place else None
        text = self.reason.text().strip()
        if standing is not None and text != standing.reason:
            self.reasoned.emit(text)

    def _lay_out(self) -> None:
        font = self.who.font()
        font.setBold(True)
        self.who.setFont(font)
        for shown in (self.who, self.where):
            shown.setWordWrap(True)
        self._reason_label.setBuddy(self.reason)
        self._reason_label.setProperty("role", "muted")
        turns = QHBoxLayout()
        turns.setSpacing(6)
        for button in (self.leftwards, self.rightwards):
            button.setAutoDefault(False)
            turns.addWidget(button)
        self.back.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for widget in (self.who, self.where, self.only_now):
            rows.addWidget(widget)
        rows.addLayout(turns)
        rows.addWidget(self._reason_label)
        rows.addWidget(self.reason)
        rows.addWidget(self.back)
