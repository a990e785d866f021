"""The panel of a seat: whose it is and why, whether it is kept; and who has no seat yet."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reception.ceremonies.seating_chart import SeatingChart, Taken
from reception.ceremonies.seating_text import care_lines, place_text, seat_label
from reception.fields.labels import label
from reception.plan.place import Place
from ui.desk import Desk
from ui.forms.typed_text import TypedLine
from ui.spoken import Spoken


class SeatPanel(QWidget):
    """`kept` tells that a place is to be kept or not, with the reason typed; `freed` that a seat is
    to become free; `taken_up` who of those without a seat is to be given one."""

    kept = Signal(str, bool, str)
    freed = Signal(str)
    taken_up = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: Place | None = None
        self.seat, self.person, self.why, self.care = (QLabel(self) for _ in range(4))
        self.pinned = QCheckBox(self)
        self.reason = TypedLine(self)
        self.free = QPushButton(self)
        self.waiting = QListWidget(self)
        self._reason_label, self._waiting_label = QLabel(self), QLabel(self)
        self._lay_out()
        spoken = Spoken(desk, self)
        spoken.put(self.pinned.setText, "seating-keep")
        spoken.put(self._reason_label.setText, "seating-reason")
        spoken.put(self.reason.setAccessibleName, "seating-reason")
        spoken.put(self.free.setText, "seating-free")
        spoken.put(self.waiting.setAccessibleName, "seating-without")
        self.pinned.clicked.connect(self._tell)
        self.reason.editingFinished.connect(self._tell_reason)
        self.free.clicked.connect(self._tell_free)
        self.waiting.itemActivated.connect(self._tell_taken_up)

    @property
    def waiting_chosen(self) -> str:
        """Who of those without a seat is chosen in the list; else the first of them."""
        if not self.waiting.count():
            return ""
        row = max(self.waiting.currentRow(), 0)
        return str(self.waiting.item(row).data(Qt.ItemDataRole.UserRole))

    def show_seat(self, chart: SeatingChart | None, taken: Taken | None) -> None:
        """Show a seat, or none; and who waits for one."""
        desk = self._desk
        place = self._place = taken.place if taken else None
        texts = [desk.say("seating-choose"), "", "", ""]
        if chart is not None and taken is not None:
            texts[0] = seat_label(chart.seating, taken.seat, desk.wording)
            texts[1] = desk.say("seating-nobody")
        if chart is not None and place is not None:
            texts[1] = label(desk.plan, place.person, desk.wording)
            by_rule = taken.by_rule if taken else None
            texts[2] = place_text(desk.plan, chart.seating, place, by_rule, desk.wording)
            texts[3] = self._care_of(place)
        told = (self.seat, self.person, self.why, self.care)
        for shown, text in zip(told, texts, strict=True):
            shown.setText(text)
            shown.setVisible(bool(text))
        self.pinned.setChecked(bool(place and place.pinned))
        self.reason.setText(place.reason if place else "")
        for widget in (self.pinned, self.reason, self.free):
            widget.setEnabled(place is not None and desk.writable)
        self._show_waiting(chart)

    def _care_of(self, place: Place) -> str:
        desk = self._desk
        lines = care_lines(desk.plan.find(place.person), desk.wording)
        return "\n".join((desk.say("seating-column-care"), *lines)) if lines else ""

    def _show_waiting(self, chart: SeatingChart | None) -> None:
        sitters = chart.waiting if chart else ()
        chosen = self.waiting_chosen
        self._waiting_label.setText(self._desk.say("seating-without-count", count=len(sitters)))
        self.waiting.clear()
        for person, count in Counter(sitter.person for sitter in sitters).items():
            name = label(self._desk.plan, person, self._desk.wording)
            if count > 1:
                name = self._desk.say("seating-without-several", name=name, count=count)
            item = QListWidgetItem(name, self.waiting)
            item.setData(Qt.ItemDataRole.UserRole, person)
            if person == chosen:
                self.waiting.setCurrentItem(item)

    def _tell(self) -> None:
        if self._place is not None:
            reason = self.reason.text() if self.pinned.isChecked() else ""
            self.kept.emit(self._place.id, self.pinned.isChecked(), reason)

    def _tell_free(self) -> None:
        if self._place is not None:
            self.freed.emit(self._place.id)

    def _tell_taken_up(self, item: QListWidgetItem) -> None:
        self.taken_up.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _tell_reason(self) -> None:
        text = self.reason.text().strip()
        if self._place is not None and text != self._place.reason:
            self.kept.emit(self._place.id, bool(text) or self._place.pinned, text)

    def _lay_out(self) -> None:
        font = self.person.font()
        font.setBold(True)
        self.person.setFont(font)
        for shown in (self.seat, self.person, self.why, self.care):
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._reason_label.setBuddy(self.reason)
        self._waiting_label.setBuddy(self.waiting)
        self.free.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 0, 0, 0)
        for widget in (self.seat, self.person, self.why, self.care, self.pinned):
            rows.addWidget(widget)
        rows.addWidget(self._reason_label)
        rows.addWidget(self.reason)
        rows.addWidget(self.free)
        rows.addSpacing(12)
        rows.addWidget(self._waiting_label)
        rows.addWidget(self.waiting, 1)
