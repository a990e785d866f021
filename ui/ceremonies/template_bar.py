"""The template bar: which templates fit, where each is known from, and one of them applied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reception.actions.ceremony import apply_template
from reception.ceremonies.confidence import Confidence
from reception.ceremonies.cue_times import ceremony_of
from reception.ceremonies.template import Template
from reception.ceremonies.template_library import template_fault, templates_for
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.engagement import Engagement
from reception.plan.zone import local_day
from ui.ceremonies.keeping import copy_dialog
from ui.ceremonies.template_text import TemplateTextDialog
from ui.desk import Desk
from ui.spoken import Spoken
from ui.theme.appearance import Appearance


class TemplateBar(QWidget):
    """The best fit first; templates of another kind or of other years are offered too, for an
    officer may know better."""

    def __init__(
        self, desk: Desk, appearance: Appearance, engagement: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._appearance, self._engagement = desk, appearance, engagement
        self._offered: list[tuple[str, Template]] = []
        self.box = QComboBox(self)
        self.box.setMinimumWidth(420)
        self.box.setMaxVisibleItems(20)
        self.apply_button = QPushButton(self)
        self.apply_button.setAutoDefault(False)
        self.own_button = QPushButton(self)
        self.own_button.setAutoDefault(False)
        self.own = QMenu(self.own_button)
        self.own_button.setMenu(self.own)
        self.note = QLabel(self)
        self.faults = QLabel(self)
        self.faults.setProperty("role", "mistake")
        self.faults.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self._label = QLabel(self)
        self._label.setProperty("role", "muted")
        self._label.setBuddy(self.box)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.box)
        row.addWidget(self.apply_button)
        row.addWidget(self.own_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.faults)
        self.box.activated.connect(self._say_note)
        self.apply_button.clicked.connect(self.apply)
        self.own.aboutToShow.connect(self.offer_own)
        self.own.triggered.connect(self._open_own)
        self._chosen = self._applied()
        spoken = Spoken(desk, self)
        spoken.put(self._label.setText, "field-template")
        spoken.put(self.box.setAccessibleName, "field-template")
        spoken.put(self.own_button.setText, "template-own")
        spoken.put(self.own_button.setToolTip, "template-own-help")
        spoken.again(self.refresh)

    @property
    def chosen(self) -> tuple[str, Template] | None:
        """The template that is chosen, with its id."""
        place = self.box.currentIndex()
        return self._offered[place] if 0 <= place < len(self._offered) else None

    def choose(self, id: str) -> None:
        """Choose a template as the hand does."""
        places = [place for place, (one, _) in enumerate(self._offered) if one == id]
        if places:
            self.box.setCurrentIndex(places[0])
            self._say_note()

    def refresh(self) -> None:
        """Follow the plan; what is chosen stays chosen."""
        engagement = self._desk.plan.get(Engagement, self._engagement)
        if engagement is None:
            return
        words = self._desk.wording
        chosen = self._chosen or self._applied()
        self._offered = templates_for(self._desk.plan, engagement)
        self.box.clear()
        self.box.addItems([words.pick(one.name_zh, one.name_en) or id for id, one in self._offered])
        self.box.setCurrentIndex(0)
        self.choose(chosen)
        key = "ceremony-apply-again" if self._applied() else "ceremony-apply"
        self.apply_button.setText(self._desk.say(key))
        self.apply_button.setToolTip(self._desk.say(f"{key}-help"))
        self.apply_button.setEnabled(self._desk.writable)
        self._say_note()
        self._say_faults()

    def apply(self) -> None:
        """Make the engagement a ceremony after the chosen template: one step."""
        chosen = self.chosen
        if chosen is None:
            return
        id, template = chosen
        done = self._desk.act(
            partial(
                apply_template,
                engagement=self._engagement,
                template_id=id,
                template=template,
                new_id=self._desk.session.new_id,
            )
        )
        if done is not None:
            name = self._desk.wording.pick(template.name_zh, template.name_en)
            self._desk.notices.done(
                "ceremony-applied", undo=True, name=name, count=len(template.cue)
            )

    def offer_own(self) -> None:
        """Offer to make the chosen template the office's own, and to change those that are."""
        say, words = self._desk.say, self._desk.wording
        self.own.clear()
        if self.chosen is not None:
            _, template = self.chosen
            name = words.pick(template.name_zh, template.name_en)
            action = self.own.addAction(say("template-own-copy", name=name))
            action.setEnabled(self._desk.writable)
            self.own.addSeparator()
        for record in self._own_records():
            name = words.pick(record.name_zh, record.name_en) or record.id
            self.own.addAction(say("template-own-change", name=name)).setData(record.id)

    def change_text(self, id: str) -> None:
        """Open the text of one of the office's own."""
        self.choose(id)
        dialog = TemplateTextDialog(self._desk, self._appearance, id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_own(self, action: QAction) -> None:
        if action.data():
            self.change_text(str(action.data()))
        elif self.chosen is not None:
            copy_dialog(self._desk, *self.chosen, self, self.change_text).open()

    def _own_records(self) -> list[CeremonyTemplate]:
        records = self._desk.plan.table(CeremonyTemplate).values()
        return sorted(records, key=lambda one: one.id)

    def _applied(self) -> str:
        ceremony = ceremony_of(self._desk.plan, self._engagement)
        return ceremony.template if ceremony else ""

    def _say_faults(self) -> None:
        """Which of the office's own templates cannot be offered, and why."""
        faults = filter(None, map(template_fault, self._own_records()))
        said = [self._desk.say(fault.key, **fault.arguments) for fault in faults]
        self.faults.setText("\n".join(said))
        self.faults.setVisible(bool(said))

    def _say_note(self, *_: object) -> None:
        chosen, desk = self.chosen, self._desk
        if chosen is None:
            self.note.setText("")
            return
        self._chosen, template = chosen
        engagement = desk.plan.get(Engagement, self._engagement)
        parts = [desk.say(f"template-confidence-{template.confidence.value}")]
        day = local_day(engagement.start, desk.plan.zone) if engagement else None
        if day is not None and not template.in_force(day):
            parts.insert(0, desk.say("template-not-in-force"))
        parts.append(desk.wording.pick(template.note_zh, template.note_en))
        lines = ["  ".join(filter(None, parts))]
        source = desk.wording.pick(template.source_zh, template.source_en) or template.source
        if source and template.confidence is not Confidence.OFFICE:
            lines.append(desk.say("template-source", source=source))
        self.note.setText("\n".join(lines))
