"""The look of a flag plan: its pattern, the upper arms of a road, and what a driver sees."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from reception.actions.flag_plan import set_upper_arms
from reception.actions.record import change_record
from reception.fields.labels import record_label
from reception.flags.driver_view import driver_view, planned_scheme
from reception.plan.flag_plan import FlagPattern
from reception.plan.flag_road import Arm
from reception.plan.zone import local_day
from reception.sheets.driver_drawing import driver_drawing
from reception.sheets.flag_dress import FlagDress
from ui.desk import Desk
from ui.drawing.view import DrawingView
from ui.flags.plans.looked import Looked
from ui.flags.plans.pattern_buttons import PatternButtons
from ui.forms.editors import PickEditor
from ui.spoken import Spoken
from ui.theme.colours import Colours

ARMS = tuple(Arm)


class LookPage(QWidget):
    """Pictures of the pattern; the upper arms count for the road that is looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looked: Looked | None = None
        self.patterns = PatternButtons(desk, self)
        self.patterns.chosen.connect(self._choose_pattern)
        self.view = DrawingView(self)
        self.arms = {name: PickEditor(self._arm_words) for name in ("upper_in", "upper_out")}
        spoken = Spoken(desk, self)
        note = QLabel(self)
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        spoken.put(note.setText, "flag-view-note")
        self.lacking = QLabel(self)
        self.lacking.setWordWrap(True)
        self.lacking.setProperty("role", "mistake")
        below = QGridLayout()
        below.setHorizontalSpacing(16)
        for place, (name, editor) in enumerate(self.arms.items()):
            caption = QLabel(self)
            caption.setBuddy(editor.face)
            spoken.put(caption.setText, f"flag-plans-{name}")
            spoken.put(editor.face.setAccessibleName, f"flag-plans-{name}")
            spoken.again(editor.refresh)
            spoken.put(editor.setToolTip, "flag-plans-upper-help")
            editor.typed.connect(partial(self._set_arm, name))
            below.addWidget(caption, 0, place)
            below.addWidget(editor, 1, place)
        column = QVBoxLayout(self)
        column.addWidget(self.patterns)
        column.addWidget(self.view, 1)
        column.addWidget(self.lacking)
        column.addWidget(note)
        column.addLayout(below)

    def show_plan(self, looked: Looked, colours: Colours) -> None:
        """Show a plan on a road."""
        self._looked = looked
        flags, road, words = looked.flags, looked.road, self._desk.wording
        moment = looked.moment
        day = local_day(moment, looked.plan.zone) if moment else self._desk.day
        dress = FlagDress(looked.plan, flags.id if flags else "", day)
        self.patterns.show_plan(looked, dress, colours)
        self.view.colours = colours
        drawing = None
        if flags is not None and road is not None:
            scheme = planned_scheme(looked.plan, flags)
            inward, outward = (driver_view(scheme, road, inward=way) for way in (True, False))
            title = record_label(looked.plan, road, words)
            drawing = driver_drawing(dress, inward, outward, words, title=title)
        self.view.show_drawing(drawing)
        lacking = _lacking(looked)
        self.lacking.setText(words.say(f"flag-view-{lacking}") if lacking else "")
        self.lacking.setVisible(bool(lacking))
        for name, editor in self.arms.items():
            editor.setEnabled(road is not None and self._desk.writable)
            if road is not None:
                editor.show_text(self._arm_words()[ARMS.index(getattr(road, name))])

    def _arm_words(self) -> tuple[str, ...]:
        return tuple(self._desk.say(f"choice-Arm-{arm.value}") for arm in ARMS)

    def _choose_pattern(self, pattern: str) -> None:
        flags = self._looked.flags if self._looked else None
        if flags is not None:
            self._desk.act(partial(change_record, id=flags.id, pattern=FlagPattern(pattern)))

    def _set_arm(self, name: str) -> None:
        road = self._looked.road if self._looked else None
        if road is not None:
            arm = ARMS[self._arm_words().index(self.arms[name].text())]
            inward, outward = (arm if name == one else None for one in self.arms)
            verb = partial(set_upper_arms, road=road.id, upper_in=inward, upper_out=outward)
            self._desk.act(verb)


def _lacking(looked: Looked) -> str:
    """Why a pattern shows less than its name says: `no-event` or `no-guest`; empty where it does
    not."""
    flags = looked.flags
    if flags is None or flags.pattern is FlagPattern.HOST_ONLY:
        return ""
    scheme = planned_scheme(looked.plan, flags)
    if flags.pattern is FlagPattern.EVENT:
        return "" if scheme.event else "no-event"
    return "" if scheme.guests else "no-guest"
