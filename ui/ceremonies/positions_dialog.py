"""Who stands where at the chosen cue of a ceremony, drawn beside its cues."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from reception.ceremonies.cue_times import ceremony_of, cue_course, cues_of
from reception.ceremonies.positions import Positions, ground_for, positions_of
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.sheets.ceremony_words import EVERYBODY, role_names, roles_text
from reception.sheets.positions_drawing import positions_drawing
from ui.desk import Desk
from ui.drawing.view import DrawingView
from ui.spoken import Spoken
from ui.theme.appearance import Appearance


class PositionsDialog(QDialog):
    """Follows the plan and the cue chosen in the ceremony: everybody stands where they were last,
    who acts stands out. Without a chosen cue it shows the whole ceremony."""

    def __init__(
        self, desk: Desk, appearance: Appearance, engagement: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk, self._appearance, self._engagement = desk, appearance, engagement
        self._cue = ""
        self.head = QLabel(self)
        self.head.setWordWrap(True)
        self.view = DrawingView(self)
        self.legend = QLabel(self)
        self.legend.setWordWrap(True)
        self.left_out = QLabel(self)
        self.left_out.setWordWrap(True)
        self.left_out.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.legend)
        column.addWidget(self.left_out)
        self.resize(760, 720)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.setWindowTitle, "positions-title")
        self._spoken.again(self.refresh)
        appearance.changed.connect(self._wear)
        desk.changed.connect(self.refresh)
        self._wear()

    def show_cue(self, id: str) -> None:
        """Show who stands where at this cue."""
        self._cue = id
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Draw everything as the plan stands; nothing while it is closed."""
        if not self.isVisible():
            return
        plan, words = self._desk.plan, self._desk.wording
        engagement = plan.get(Engagement, self._engagement)
        ceremony = ceremony_of(plan, self._engagement)
        if engagement is None or ceremony is None:
            self.close()
            return
        cues = cues_of(plan, ceremony)
        cue = next((cue for cue in cues if cue.id == self._cue), None)
        ground = ground_for(ceremony, engagement, cues)
        course = cue_course(ceremony, cues)
        positions = positions_of(ground, course, until=self._cue, all_along=cue is None)
        self.head.setText(self._headed(cue))
        names = {role: role_names(plan, engagement, role, words) for role in positions.roles}
        acting = frozenset(cue.actors if cue else ())
        drawing = (
            None
            if ground is None
            else positions_drawing(
                positions,
                ground,
                [words],
                title=words.pick(ground.name_zh, ground.name_en),
                names=names,
                acting=frozenset(positions.roles) if EVERYBODY in acting else acting,
            )
        )
        self.view.show_drawing(drawing)
        entries = drawing.legend if drawing else ()
        numbered = (f"{entry.sign} {entry.text}" for entry in entries if entry.sign)
        self.legend.setText("   ".join(numbered))
        self.left_out.setText(self._left_out(positions))

    def _headed(self, cue: Cue | None) -> str:
        words = self._desk.wording
        if cue is None:
            return words.say("positions-all-cues")
        return words.say(
            "positions-at-cue",
            number=cue.number or str(cue.order),
            action=words.pick(cue.action_zh, cue.action_en),
        )

    def _left_out(self, positions: Positions) -> str:
        """Who is not on the drawing, and why."""
        words = self._desk.wording
        said = [] if positions.ground else [words.say("positions-no-ground-yet")]
        for standing in positions.unplaced:
            cue = standing.cues[-1]
            where = words.pick(cue.position_zh, cue.position_en)
            role = roles_text((standing.role,), words)
            said.append(words.say("positions-unplaced", role=role, position=where))
        if positions.roaming:
            said.append(
                words.say("positions-roaming-yet", roles=roles_text(positions.roaming, words))
            )
        return "\n".join(said)

    def _wear(self, *_: object) -> None:
        self.view.colours = self._appearance.colours
