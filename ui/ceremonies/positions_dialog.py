"""Who stands where at the chosen cue of a ceremony, drawn beside its cues; figures are moved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reception.ceremonies.cue_times import ceremony_of, cue_course, cues_of, is_in_force
from reception.ceremonies.positions import Positions, ground_for, positions_of, standings_of
from reception.ceremonies.standing_fit import misfits
from reception.ceremonies.standing_text import misfit_text, side_alone
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.zone import local_day
from reception.sheets.ceremony_words import EVERYBODY, role_names, roles_text
from reception.sheets.ground_scale import GroundScale
from reception.sheets.positions_drawing import positions_drawing
from ui.ceremonies.figure_hand import FigureHand
from ui.ceremonies.figure_panel import FigurePanel
from ui.ceremonies.role_menu import RoleMenu
from ui.desk import Desk
from ui.dialogs.engagement_dialog import EngagementDialog
from ui.drawing.fitting import place_of
from ui.drawing.view import DrawingView
from ui.preview import PreviewDialog
from ui.spoken import Spoken
from ui.theme.appearance import Appearance

STEP_M, FINE_STEP_M = 0.5, 0.1
"""How far an arrow key moves a figure, and how far with Shift."""
PANEL_WIDTH = 270


class PositionsDialog(EngagementDialog):
    """Follows the plan and the cue chosen in the ceremony: everybody stands where they were last,
    who acts stands out. Without a chosen cue it shows the whole ceremony.

    A figure that is dragged, or moved with Alt and the arrows, stays where it was put at every cue
    that has it at this place, or from the chosen cue on alone.
    """

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
        self._appearance, self._revision = appearance, revision
        self._cue = ""
        self.head, self.sight, self.legend, self.left_out, self.unfit, self.hint = (
            QLabel(self) for _ in range(6)
        )
        self.view = DrawingView(self)
        self.panel = FigurePanel(desk, self)
        self.add, self.restore_all, self.print_button = (QPushButton(self) for _ in range(3))
        self.roles = RoleMenu(self.add)
        self.hand = FigureHand(desk)
        self._spoken = Spoken(desk, self)
        self._lay_out()
        self._connect()
        self._wear()

    @property
    def ceremony(self) -> Ceremony | None:
        """The ceremony that is shown, as long as there is one."""
        return ceremony_of(self._desk.plan, self._engagement)

    def show_cue(self, id: str) -> None:
        """Show who stands where at this cue."""
        self._cue = id
        self.refresh()

    # -- what is shown ---------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Draw everything as the plan stands; nothing while it is closed."""
        if not self.isVisible():
            return
        plan, words = self._desk.plan, self._desk.wording
        engagement, ceremony = self.engagement, self.ceremony
        if engagement is None or ceremony is None:
            self.close()
            return
        cues = cues_of(plan, ceremony)
        cue = next((cue for cue in cues if cue.id == self._cue), None)
        ground = ground_for(plan, ceremony, engagement, cues)
        course, standings = cue_course(ceremony, cues), standings_of(plan, ceremony)
        positions = positions_of(ground, course, standings, until=self._cue, all_along=cue is None)
        self.hand.show(ceremony, positions, self._cue if cue else "")
        self.roles.offer(positions, words)
        self.head.setText(self._headed(cue))
        self._draw(positions, cue)
        unfit = misfits(ground, course, standings)
        self.unfit.setText("\n".join(misfit_text(misfit, words) for misfit in unfit))
        self.unfit.setVisible(bool(unfit))
        said = self._left_out(positions)
        self.left_out.setText(said)
        self.left_out.setVisible(bool(said))
        self.panel.allow_only_now(cue is not None)
        self._show_chosen()
        writable = self._desk.writable
        self.add.setEnabled(ground is not None and writable)
        self.restore_all.setEnabled(bool(standings) and writable)

    def _draw(self, positions: Positions, cue: Cue | None) -> None:
        words, ground = self._desk.wording, positions.ground
        if ground is None:
            self.view.show_drawing(None)
            self.legend.setText("")
            self.sight.setText("")
            return
        self.sight.setText(words.pick(ground.view_zh, ground.view_en))
        acting = frozenset(cue.actors if cue else ())
        drawing = positions_drawing(
            positions,
            ground,
            [words],
            title=words.pick(ground.name_zh, ground.name_en),
            names={role: self._name(role) for role in positions.roles},
            acting=frozenset(positions.roles) if EVERYBODY in acting else acting,
            traces=True,
        )
        per_metre = GroundScale(ground).per_metre
        self.view.steps_mm = (STEP_M * per_metre, FINE_STEP_M * per_metre)
        movable = [place.key for place in positions.placed] if self._desk.writable else ()
        self.view.show_drawing(drawing, movable)
        numbered = (f"{entry.sign} {entry.text}" for entry in drawing.legend if entry.sign)
        self.legend.setText("\n".join(numbered))

    def _name(self, role: str) -> str:
        engagement = self.engagement
        if engagement is None:
            return ""
        return role_names(self._desk.plan, engagement, role, self._desk.wording)

    def _show_chosen(self, *_: object) -> None:
        place = self.hand.place(self.view.chosen)
        self.panel.show_place(place, self.hand.ground, self._name(place.role) if place else "")

    def _headed(self, cue: Cue | None) -> str:
        words = self._desk.wording
        if cue is None:
            return words.say("positions-all-cues")
        said = words.say(
            "positions-at-cue",
            number=cue.number or str(cue.order),
            action=words.pick(cue.action_zh, cue.action_en),
        )
        ceremony = self.ceremony
        if ceremony is not None and not is_in_force(cue.branch, ceremony.branches):
            return "\n".join((said, words.say("positions-not-in-force")))
        return "\n".join(filter(None, (said, side_alone(cue, words))))

    def _left_out(self, positions: Positions) -> str:
        """Who is not on the drawing, and why."""
        words = self._desk.wording
        said = [] if positions.ground else [words.say("positions-no-ground-yet")]
        for place in positions.unplaced:
            cue = place.cues[-1]
            where = words.pick(cue.position_zh, cue.position_en)
            role = roles_text((place.role,), words)
            said.append(words.say("positions-unplaced", role=role, position=where))
        if positions.roaming:
            said.append(
                words.say("positions-roaming-yet", roles=roles_text(positions.roaming, words))
            )
        return "\n".join(said)

    # -- what is done ----------------------------------------------------------------------

    def put(self, role: str) -> None:
        """Put somebody on the ground whom no mark is for."""
        key = self.hand.put(role)
        if key:
            self.view.chosen = key
            self.view.setFocus()

    def _moved(self, key: str, x_mm: float, y_mm: float) -> None:
        """A figure was put down there: it goes as far as it was dragged."""
        drawn, ground = place_of(self.view.shapes, key), self.hand.ground
        if drawn is None or ground is None:
            return
        scale = GroundScale(ground)
        by = (x_mm - drawn[0]) / scale.per_metre, (drawn[1] - y_mm) / scale.per_metre
        only_now = self.panel.only_now.isChecked()
        chosen = self.hand.move(key, scale.spot(drawn), by, only_now=only_now)
        if chosen:
            self.view.chosen = chosen

    def _turn(self, degrees: float) -> None:
        self.hand.turn(self.view.chosen, degrees)

    def _restore(self) -> None:
        self.hand.restore(self.view.chosen)

    def _explain(self, reason: str) -> None:
        self.hand.explain(self.view.chosen, reason)

    def _restore_all(self) -> None:
        self.hand.restore_all()

    def _print(self) -> None:
        engagement = self.engagement
        if engagement is not None:
            day = local_day(engagement.start, self._desk.plan.zone)
            PreviewDialog(
                self._desk, self, sheet="positions", day=day, revision=self._revision
            ).show()

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        for shown in (self.head, self.sight, self.legend, self.left_out, self.unfit, self.hint):
            shown.setWordWrap(True)
        for muted in (self.sight, self.left_out, self.hint, self.legend):
            muted.setProperty("role", "muted")
        self.unfit.setProperty("role", "mistake")
        legend = QScrollArea(self)
        legend.setWidget(self.legend)
        legend.setWidgetResizable(True)
        legend.setFrameShape(QScrollArea.Shape.NoFrame)
        self.legend.setAlignment(Qt.AlignmentFlag.AlignTop)
        aside = QWidget(self)
        column = QVBoxLayout(aside)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.panel)
        column.addWidget(self.add)
        column.addWidget(self.restore_all)
        column.addSpacing(8)
        column.addWidget(legend, 1)
        column.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignRight)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(aside)
        split.setStretchFactor(0, 1)
        split.setSizes([720, PANEL_WIDTH])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        head = QHBoxLayout()
        head.addWidget(self.head, 1)
        rows.addLayout(head)
        rows.addWidget(split, 1)
        for shown in (self.sight, self.unfit, self.left_out, self.hint):
            rows.addWidget(shown)
        for button in (self.add, self.restore_all, self.print_button):
            button.setAutoDefault(False)
        self.add.setMenu(self.roles)
        self.resize(1040, 760)

    def _connect(self) -> None:
        spoken = self._spoken
        spoken.put(self.setWindowTitle, "positions-title")
        spoken.put(self.add.setText, "standing-add")
        spoken.put(self.add.setToolTip, "standing-add-help")
        spoken.put(self.restore_all.setText, "standing-all-back")
        spoken.put(self.print_button.setText, "ceremony-button-print")
        spoken.put(self.hint.setText, "standing-hint")
        spoken.again(self.refresh)
        self.view.moved.connect(self._moved)
        self.view.chosen_changed.connect(self._show_chosen)
        self.panel.turned.connect(self._turn)
        self.panel.restored.connect(self._restore)
        self.panel.reasoned.connect(self._explain)
        self.roles.picked.connect(self.put)
        self.restore_all.clicked.connect(self._restore_all)
        self.print_button.clicked.connect(self._print)
        QShortcut(QKeySequence("Delete"), self.view, self._restore).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self._appearance.changed.connect(self._wear)
        self._desk.changed.connect(self.refresh)

    def _wear(self, *_: object) -> None:
        self.view.colours = self._appearance.colours
