"""One conflict in full: what it says, its parties to go to, and whether it may stand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reception.actions.acceptance import accept_conflict, withdraw_acceptance
from reception.checks.cluster_telling import cluster_text
from reception.checks.conflict import Conflict
from reception.checks.conflict_records import records_behind
from reception.checks.telling import conflict_text, rule_title
from reception.fields.labels import label, short_moment
from reception.graphs.clusters import Cluster
from reception.plan.acceptance import Acceptance
from ui.desk import Desk
from ui.forms.typed_text import TypedLine


class ConflictDetail(QWidget):
    """One conflict in full, or what hangs together; what accepts it stays in sight below."""

    jumped = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conflict: Conflict | None = None
        body = QWidget()
        body.setProperty("role", "form")
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._parties = QVBoxLayout()
        self._parties.setSpacing(0)
        self.reason = TypedLine()
        self.reason.returnPressed.connect(self._settle)
        self.button = QPushButton()
        self.button.clicked.connect(self._settle)
        self._mistake = QLabel()
        self._mistake.setProperty("role", "mistake")
        self._mistake.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._parties)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 8)
        foot.addLayout(row)
        foot.addWidget(self._mistake)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self.setMinimumWidth(260)

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Show this one; a hint where there is none."""
        if conflict != self._conflict:
            self.reason.clear()
        self._conflict = conflict
        say = self._desk.say
        self._say_mistake("")
        behind = records_behind(self._desk.plan, conflict) if conflict else ()
        self._show_parties(conflict.subjects if conflict else (), behind)
        for widget in (self.reason, self.button):
            widget.setVisible(conflict is not None)
        if conflict is None:
            some = bool(self._desk.session.checker.open_conflicts)
            self._title.setText("")
            self._text.setText(say("conflicts-choose" if some else "conflicts-none"))
            return
        plan, words = self._desk.plan, self._desk.wording
        self._title.setText(rule_title(conflict, words))
        text = conflict_text(conflict, plan, words)
        acceptance = self._acceptance()
        if acceptance is not None:
            at = short_moment(acceptance.at, plan.zone, words)
            by = {"author": acceptance.author, "at": at, "reason": acceptance.reason}
            text = f"{text}\n{say('conflicts-accepted-by', **by)}"
        self._text.setText(text)
        self.reason.setVisible(acceptance is None)
        self.reason.setPlaceholderText(say("conflicts-reason"))
        self.reason.setAccessibleName(say("conflicts-reason"))
        self.button.setText(say("conflicts-withdraw" if acceptance else "conflicts-accept"))

    def show_cluster(self, cluster: Cluster[Conflict]) -> None:
        """Show what hangs together, and which items to move so that it is gone."""
        self.show_conflict(None)
        plan, words = self._desk.plan, self._desk.wording
        self._title.setText(words.say("clusters-title"))
        self._text.setText(cluster_text(cluster, plan, words))
        self._show_parties(cluster.moved or cluster.items)

    @property
    def text(self) -> str:
        """What is said of the conflict."""
        return self._text.text()

    @property
    def mistake(self) -> str:
        """What is missing for it to be accepted; empty where nothing is."""
        return self._mistake.text()

    def focus_reason(self) -> None:
        """Let the officer type why the conflict may stand."""
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_mistake(self, told: str) -> None:
        self._mistake.setText(told)
        self._mistake.setVisible(bool(told))

    def _show_parties(self, ids: Iterable[str], behind: Iterable[str] = ()) -> None:
        """Links to these and to the records `behind` them, in which something lacks."""
        while (item := self._parties.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        plan, words = self._desk.plan, self._desk.wording
        for id in ids:
            if plan.find(id) is not None:
                self._add_link(id, label(plan, id, words))
        for id in behind:
            record = plan.find(id)
            if record is not None:
                noun = words.say(f"noun-{record.KIND}")
                self._add_link(id, words.say("conflicts-behind", noun=noun))

    def _add_link(self, id: str, text: str) -> None:
        button = QPushButton(text)
        button.setProperty("flat", True)
        button.clicked.connect(partial(self.jumped.emit, id))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip(text)
        self._parties.addWidget(button)

    def _acceptance(self) -> Acceptance | None:
        checker = self._desk.session.checker
        return checker.acceptance_of(self._conflict) if self._conflict else None

    def _settle(self) -> None:
        conflict, acceptance = self._conflict, self._acceptance()
        if conflict is None:
            return
        if acceptance is not None:
            self._desk.act(partial(withdraw_acceptance, acceptance=acceptance.id))
            return
        reason = self.reason.text().strip()
        if not reason:
            self._say_mistake(self._desk.say("conflicts-reason-missing"))
            self.focus_reason()
            return
        session = self._desk.session
        done = self._desk.act(
            partial(
                accept_conflict,
                id=session.new_id(Acceptance.KIND),
                code=conflict.code,
                subjects=conflict.subjects,
                proof=conflict.proof,
                reason=reason,
                author=session.author,
                at=session.clock(),
            )
        )
        if done is not None:
            self._desk.notices.done("notice-accepted", undo=True)
