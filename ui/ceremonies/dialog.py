"""The ceremony of an engagement: its template, branches and cues, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reception.actions.cue import add_cue, move_cue, remove_cue
from reception.ceremonies.cue_times import ceremony_of, clock_text
from reception.ceremonies.template_library import template_named
from reception.ceremonies.template_update import differences, offers_update
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.wreath import Wreath
from reception.plan.zone import local_day
from reception.session import Happening
from ui.ceremonies.branch_boxes import BranchBoxes
from ui.ceremonies.cue_model import CueModel
from ui.ceremonies.cue_table import CueTable
from ui.ceremonies.cue_words import CueColumn
from ui.ceremonies.keeping import keep_dialog
from ui.ceremonies.positions_dialog import PositionsDialog
from ui.ceremonies.template_bar import TemplateBar
from ui.ceremonies.update_dialog import UpdateDialog
from ui.desk import Desk
from ui.dialogs.engagement_dialog import EngagementDialog
from ui.preview import PreviewDialog
from ui.spoken import Spoken
from ui.theme.appearance import Appearance
from ui.toast import Toast

BUTTONS = (
    *("add", "remove", "up", "down", "update", "keep"),
    *("wreath", "fields", "positions", "print", "close"),
)
KEYS = {"add": "Ins", "remove": "Ctrl+Del", "up": "Alt+Up", "down": "Alt+Down", "print": "Ctrl+P"}


class CeremonyDialog(EngagementDialog):
    """The cues of one engagement, worked from the keyboard."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        engagement: str,
        parent: QWidget | None = None,
        *,
        revision: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(desk, engagement, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearance, self._revision = appearance, revision
        self.positions: PositionsDialog | None = None
        ceremony = ceremony_of(desk.plan, engagement)
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.length = QLabel(self)
        self.templates = TemplateBar(desk, appearance, engagement, self)
        self.branches = BranchBoxes(desk, engagement, self)
        self.model = CueModel(desk, ceremony.id if ceremony else "", self)
        self.table = CueTable(desk, self.model, appearance, self)
        self.whole = QLabel(self)
        self.whole.setWordWrap(True)
        self.whole.setMinimumHeight(2 * self.whole.fontMetrics().lineSpacing())
        self.whole.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.buttons = {name: QPushButton(self) for name in BUTTONS}
        self._spoken = Spoken(desk, self)
        self._lay_out()
        self._connect()
        Toast(desk, self)
        self.resize(1340, 760)
        self._spoken.again(self.refresh)
        self.table.setFocus()

    @property
    def ceremony(self) -> Ceremony | None:
        """The ceremony, once there is one."""
        return ceremony_of(self._desk.plan, self._engagement)

    def refresh(self, *_: object) -> None:
        """Say everything of the plan as it stands."""
        desk, engagement, ceremony = self._desk, self.engagement, self.ceremony
        if engagement is None:
            self.close()
            return
        if ceremony is not None and ceremony.id != self.model.ceremony_id:
            self.model.ceremony_id = ceremony.id
            self.model.gather()
        when = desk.wording.stamp(engagement.start, desk.plan.zone)
        self.title.setText(f"{self.entitle('ceremony-window', engagement)}  {when}")
        self._say_length(engagement)
        self.whole.setText(self.model.whole(self.table.currentIndex().row()))
        self._enable(ceremony)

    def _say_length(self, engagement: Engagement) -> None:
        say, course = self._desk.say, self.model.course
        block = engagement.course.minutes if engagement.course else 0
        too_long = course.length > 60 * block
        key = "ceremony-too-long" if too_long else "ceremony-fits"
        text = say(key, length=clock_text(course.length), block=block)
        if course.on_signal:
            text = f"{text} {say('ceremony-on-signal')}"
        self.length.setText(text if self.model.rowCount() else "")
        self.length.setProperty("role", "mistake" if too_long else "muted")
        self.length.style().unpolish(self.length)
        self.length.style().polish(self.length)

    def _enable(self, ceremony: Ceremony | None) -> None:
        desk = self._desk
        template = template_named(desk.plan, ceremony.template) if ceremony else None
        outdated = bool(ceremony and template and offers_update(desk.plan, ceremony, template))
        chosen = bool(self.table.cue)
        able = {
            "add": ceremony is not None,
            "remove": chosen,
            "up": chosen,
            "down": chosen,
            "update": outdated,
            "keep": ceremony is not None,
            "wreath": self._wreath() is not None,
            "fields": chosen,
            "positions": ceremony is not None,
            "print": ceremony is not None,
        }
        writes = ("add", "remove", "up", "down", "update", "keep")
        for name, is_able in able.items():
            self.buttons[name].setEnabled(is_able and (desk.writable or name not in writes))
        self.buttons["update"].setVisible(outdated)
        self.buttons["wreath"].setVisible(self._wreath() is not None)
        self.table.setEnabled(ceremony is not None)

    def _wreath(self) -> Wreath | None:
        found = self._desk.plan.referring(Wreath, "engagement", self._engagement)
        return min(found, key=lambda wreath: wreath.id, default=None)

    # -- what is done ----------------------------------------------------------------------

    def add(self) -> None:
        """A new cue behind the chosen one, its action to be typed at once."""
        ceremony, id = self.ceremony, self._desk.session.new_id(Cue.KIND)
        if ceremony is None:
            return
        behind = self.table.cue
        action = partial(add_cue, id=id, ceremony=ceremony.id, behind=behind)
        if self._desk.act(action) is not None:
            self.table.show_cue(id, CueColumn.ACTION)
            self.table.edit(self.table.currentIndex())

    def remove(self) -> None:
        """The chosen cue goes; the chain closes."""
        row = self.table.currentIndex().row()
        if self.table.cue:
            self._desk.act(partial(remove_cue, cue=self.table.cue))
            self.table.show_cue(self.model.id_at(min(row, self.model.rowCount() - 1)))

    def move_by(self, rows: int) -> None:
        """The chosen cue goes up or down, along its chain."""
        cue = self.table.cue
        if cue:
            self._desk.act(partial(move_cue, cue=cue, by=rows))
            self.table.show_cue(cue)

    def move_up(self) -> None:
        """The chosen cue goes up by one."""
        self.move_by(-1)

    def move_down(self) -> None:
        """The chosen cue goes down by one."""
        self.move_by(1)

    def update_from_template(self) -> None:
        """Show what the template would change, to be taken or left."""
        ceremony = self.ceremony
        template = template_named(self._desk.plan, ceremony.template) if ceremony else None
        if ceremony is not None and template is not None:
            found = differences(self._desk.plan, ceremony, template)
            UpdateDialog(self._desk, ceremony, template, found, self).open()

    def keep(self) -> None:
        """Keep the ceremony as it stands as a template of the office."""
        if self.ceremony is not None:
            keep_dialog(self._desk, self.ceremony, self).open()

    def show_wreath(self) -> None:
        """Show in the window what is arranged for the wreath."""
        wreath = self._wreath()
        if wreath is not None:
            self._desk.chosen = wreath.id

    def show_fields(self) -> None:
        """Show all fields of the chosen cue in the window."""
        if self.table.cue:
            self._desk.chosen = self.table.cue

    def show_positions(self) -> None:
        """Show beside the cues who stands where at the chosen one."""
        if self.positions is None:
            self.positions = PositionsDialog(
                self._desk, self._appearance, self._engagement, self, revision=self._revision
            )
        self.positions.show()
        self.positions.raise_()
        self._follow()

    def _follow(self, *_: object) -> None:
        if self.positions is not None:
            self.positions.show_cue(self.table.cue)

    def print_it(self) -> None:
        """Show the cue sheet before it is printed."""
        engagement = self.engagement
        if engagement is not None:
            day = local_day(engagement.start, self._desk.plan.zone)
            PreviewDialog(self._desk, self, sheet="cues", day=day, revision=self._revision).show()

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.length)
        column.addLayout(head)
        column.addWidget(self.templates)
        column.addWidget(self.branches)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for name, button in self.buttons.items():
            if name in ("update", "print"):
                foot.addStretch(1)
            foot.addWidget(button)
            button.setAutoDefault(False)
            self._spoken.put(button.setText, f"ceremony-button-{name}")
            self._spoken.put(button.setToolTip, f"ceremony-button-{name}-help")
        column.addLayout(foot)
        self._spoken.put(self.hint.setText, "ceremony-hint")
        self._spoken.put(self.table.setAccessibleName, "ceremony-window")

    def _connect(self) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "add": self.add,
            "remove": self.remove,
            "up": self.move_up,
            "down": self.move_down,
            "update": self.update_from_template,
            "keep": self.keep,
            "wreath": self.show_wreath,
            "fields": self.show_fields,
            "positions": self.show_positions,
            "print": self.print_it,
            "close": self.close,
        }
        for name, deed in deeds.items():
            self.buttons[name].clicked.connect(deed)
            if name in KEYS:
                QShortcut(QKeySequence(KEYS[name]), self, deed)
        self._desk.changed.connect(self._hear)
        self.model.dataChanged.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self._follow)

    def _hear(self, _: Happening) -> None:
        self.templates.refresh()
        self.branches.refresh()
        self.refresh()
