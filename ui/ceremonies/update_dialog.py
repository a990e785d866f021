"""What a changed template would change: each cue to be taken over or left as it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reception.actions.ceremony_template import update_ceremony
from reception.ceremonies.template import Template
from reception.ceremonies.template_update import Difference, DifferenceSort
from reception.fields.change_text import field_key
from reception.fields.codec import Codec
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from ui.desk import Desk
from ui.spoken import Spoken

NUMBER = Qt.ItemDataRole.UserRole


class UpdateDialog(QDialog):
    """Nothing is forced: what is not ticked stays, and is not offered again until the template
    changes once more."""

    def __init__(
        self,
        desk: Desk,
        ceremony: Ceremony,
        template: Template,
        found: Sequence[Difference],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._ceremony, self._template, self._found = desk, ceremony, template, found
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        head = QLabel(self)
        head.setWordWrap(True)
        head.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        spoken = Spoken(desk, self)
        spoken.put(self.setWindowTitle, "ceremony-update")
        spoken.put(head.setText, "ceremony-update-help")
        ok, cancel = (
            self.buttons.button(which)
            for which in (
                QDialogButtonBox.StandardButton.Ok,
                QDialogButtonBox.StandardButton.Cancel,
            )
        )
        spoken.put(ok.setText, "ceremony-update-take")
        spoken.put(cancel.setText, "ask-leave")
        spoken.again(self._fill)
        self.resize(720, 420)

    @property
    def taken(self) -> set[str]:
        """The numbers of the cues that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return {i.data(NUMBER) for i in items if i.checkState() is Qt.CheckState.Checked}

    def accept(self) -> None:
        """Take over what is ticked."""
        done = self._desk.act(
            partial(
                update_ceremony,
                ceremony=self._ceremony.id,
                template=self._template,
                new_id=self._desk.session.new_id,
                numbers=self.taken,
            )
        )
        if done is not None:
            super().accept()

    def _fill(self) -> None:
        unticked = {d.number for d in self._found} - self.taken if self.list.count() else set()
        self.list.clear()
        for difference in self._found:
            item = QListWidgetItem(self._text(difference))
            item.setData(NUMBER, difference.number)
            ticked = difference.number not in unticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _text(self, difference: Difference) -> str:
        say, words = self._desk.say, self._desk.wording
        cue = difference.then or difference.now
        action = words.pick(cue.action_zh, cue.action_en) if cue else ""
        head = say(f"ceremony-{difference.sort.value}", number=difference.number, action=action)
        if difference.sort is not DifferenceSort.CHANGED:
            return head
        codec = Codec(self._desk.plan, words, self._desk.day)
        lines = [head]
        for field in difference.fields:
            now, then = difference.now, difference.then
            if now is None or then is None:
                continue
            name = say(field_key(Cue, field, words))
            nothing = say("change-nothing")
            if field == "after":
                lines.append(say("change-field", name=name, was="…", now=then.after or nothing))
                continue
            was, becomes = (codec.shown(one, field) or nothing for one in (now, then))
            lines.append(say("change-field", name=name, was=was, now=becomes))
        return "\n".join(lines)
