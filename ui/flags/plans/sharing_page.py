"""Visits that overlap on a road: the five policies, and what every guest would ride under."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reception.actions.flag_plan import share_road
from reception.fields.labels import record_label
from reception.flags.posts import MOST
from reception.flags.ride_rows import policy_views
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import OverlapPolicy
from reception.plan.zone import local_day
from reception.sheets.drawing import Drawing
from reception.sheets.flag_dress import FlagDress
from reception.sheets.policy_drawing import policy_drawing
from ui.desk import Desk
from ui.drawing.view import DrawingView
from ui.flags.plans.looked import Looked
from ui.spoken import Spoken
from ui.theme.colours import Colours


class SharingPage(QWidget):
    """The rows are the policies; Enter on one puts it in force for the road."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looked: Looked | None = None
        self.view = DrawingView(self)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.use = QPushButton(self)
        self.use.setAutoDefault(False)
        how = QLabel(self)
        how.setProperty("role", "muted")
        how.setWordWrap(True)
        spoken = Spoken(desk, self)
        spoken.put(self.use.setText, "flag-plans-share")
        spoken.put(self.use.setToolTip, "flag-plans-share-help")
        spoken.put(how.setText, "flag-plans-sharing-how")
        foot = QHBoxLayout()
        foot.addWidget(how, 1)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.addWidget(self.empty, 1)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.view.chosen_changed.connect(self._enable)
        self.view.opened.connect(self._share)
        self.use.clicked.connect(self._share)

    def show_plan(self, looked: Looked, colours: Colours) -> None:
        """Show what each policy would do on the road."""
        self._looked = looked
        self.view.colours = colours
        drawing = self._drawing(looked)
        self.view.show_drawing(drawing)
        self.view.setVisible(drawing is not None)
        self.empty.setVisible(drawing is None)
        self._enable()

    def _drawing(self, looked: Looked) -> Drawing | None:
        road, words = looked.road, self._desk.wording
        if road is None:
            self.empty.setText(words.say("flag-plans-no-road"))
            return None
        name = record_label(looked.plan, road, words)
        count = len(looked.plan.referring(FlagPost, "road", road.id))
        if count > MOST:
            self.empty.setText(words.say("flag-roads-too-many", posts=count, most=MOST))
            return None
        views = policy_views(looked.book, road.id)
        moment = looked.moment
        day = local_day(moment, looked.plan.zone) if moment else self._desk.day
        dress = FlagDress(looked.plan, looked.flags.id if looked.flags else "", day)
        title = words.say("flags-policies", road=name)
        drawing = policy_drawing(looked.plan, dress, views, road.overlap, words, title=title)
        if drawing is None:
            key = "flag-plans-no-passes" if views else "flag-plans-no-overlap"
            self.empty.setText(words.say(key, road=name))
        return drawing

    def _share(self, *_: object) -> None:
        road, chosen, desk = self._looked and self._looked.road, self.view.chosen, self._desk
        if road is None or not chosen:
            return
        policy = OverlapPolicy(chosen)
        if desk.act(partial(share_road, road=road.id, policy=policy)) is not None:
            name = record_label(desk.plan, road, desk.wording)
            said = desk.say(f"choice-OverlapPolicy-{policy.value}")
            desk.notices.done("notice-flag-shared", undo=True, road=name, policy=said)

    def _enable(self, *_: object) -> None:
        self.use.setEnabled(bool(self.view.chosen) and self._desk.writable)
