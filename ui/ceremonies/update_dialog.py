"""What a changed template would change: each part to be taken over or left as it is."""

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

from reception.actions.ceremony_update import update_ceremony
from reception.ceremonies.cue_times import cues_of
from reception.ceremonies.template import Template
from reception.ceremonies.template_update import Difference, Part, number_after
from reception.fields.change_text import field_key
from reception.fields.codec import Codec
from reception.fields.labels import label
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.flag_set import FlagSet
from reception.plan.holding import Holding
from reception.plan.task import Task
from ui.desk import Desk
from ui.spoken import Spoken

KEY = Qt.ItemDataRole.UserRole


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
        self.list.setSpacing(3)
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
        """The keys of the differences that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return {i.data(KEY) for i in items if i.checkState() is Qt.CheckState.Checked}

    def accept(self) -> None:
        """Take over what is ticked."""
        done = self._desk.act(
            partial(
                update_ceremony,
                ceremony=self._ceremony.id,
                template=self._template,
                new_id=self._desk.session.new_id,
                chosen=self.taken,
            )
        )
        if done is not None:
            super().accept()

    def _fill(self) -> None:
        unticked = {d.key for d in self._found} - self.taken if self.list.count() else set()
        self.list.clear()
        for difference in self._found:
            item = QListWidgetItem(self._text(difference))
            item.setData(KEY, difference.key)
            ticked = difference.key not in unticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _text(self, difference: Difference) -> str:
        say, words = self._desk.say, self._desk.wording
        now, then = difference.now, difference.then
        kind = difference.kind.replace("_", "-")
        key = f"update-{kind}-{difference.sort.value}"
        head = say(key, number=difference.number, what=self._what(then or now))
        if now is None or then is None:
            return head
        codec = Codec(self._desk.plan, words, self._desk.day)
        lines = [head]
        for field in difference.fields:
            name = say(field_key(type(now), field, words))
            nothing = say("change-nothing")
            if isinstance(now, Cue) and isinstance(then, Cue) and field == "after":
                # cues of a template wait for one another by number, not by id
                before = number_after(now, cues_of(self._desk.plan, self._ceremony)) or nothing
                lines.append(say("change-field", name=name, was=before, now=then.after or nothing))
                continue
            was, becomes = (codec.shown(one, field) or nothing for one in (now, then))
            lines.append(say("change-field", name=name, was=was, now=becomes))
        return "\n".join(lines)

    def _what(self, part: Part | None) -> str:
        """What to call it: what a cue does, where flags are, what is to be made ready or held."""
        words, plan = self._desk.wording, self._desk.plan
        match part:
            case Cue():
                return words.pick(part.action_zh, part.action_en)
            case FlagSet():
                named = words.pick(part.name_zh, part.name_en)
                return named or words.say(f"choice-FlagPlace-{part.place.value}")
            case Task():
                return words.pick(part.title_zh, part.title_en)
            case Holding():
                return label(plan, part.resource, words)
            case _:
                return ""
