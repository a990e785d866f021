"""The flag roads: which there are, the posts of one, and what flies along it at a moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reception.actions.flag_post import set_out_posts
from reception.flags.flag_run import run_of
from reception.flags.laying import Hung
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad
from reception.routes.roads import roads_of
from ui.flags.asking import adopt_dialog, change_dialog, count_dialog, flags_dialog
from ui.flags.count_table import CountPage
from ui.flags.moment import read_moment
from ui.flags.named_list import NamedList
from ui.flags.own_picture import picture_dialog
from ui.flags.post_table import PostTable
from ui.flags.road_strip import RoadStrip, hung_at, standing
from ui.forms.typed_text import TypedLine
from ui.spoken import Spoken
from ui.toast import Toast

if TYPE_CHECKING:
    from ui.window import Window

NOON = "12:00"
STRIP_HEIGHT = 190
TIME_WIDTH = 150


class FlagRoadsDialog(QDialog):
    """Stands beside the window and follows the plan and the day that is looked at."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._window, self._desk, self._appearance = window, window.desk, window.appearance
        self._hung: dict[str, Hung] = {}
        self.roads = NamedList(self)
        self.table = PostTable(self._desk, self)
        self.counts = CountPage(self._desk, self)
        self.tabs = QTabWidget(self)
        self.strip = RoadStrip(self._desk, self)
        self.at = TypedLine(self)
        self.at.setText(NOON)
        self._at_label, self.standing, self.hint = (QLabel(self) for _ in range(3))
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._connect()
        self._spoken = Spoken(self._desk, self)
        self._say_names()
        self._spoken.again(self.refresh)
        Toast(self._desk, self)
        self.resize(1200, 760)

    @property
    def road(self) -> FlagRoad | None:
        """The road that is looked at."""
        return self._desk.plan.get(FlagRoad, self.roads.id)

    # -- what is shown ---------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Show the plan as it stands."""
        self.roads.show_records(self._desk, self._desk.plan.table(FlagRoad).values())
        self._show_road()

    def choose_road(self, id: str) -> None:
        """Look at a road."""
        self.roads.choose(id)

    def _show_road(self, *_: object) -> None:
        road = self.road
        found = self._desk.plan.referring(FlagPost, "road", road.id) if road else ()
        posts = sorted(found, key=lambda one: (one.side, one.chainage_m, one.id))
        self.table.show_posts(posts)
        self._show_strip()
        self._enable()

    def _show_strip(self) -> None:
        """What hangs on every post at the moment that is typed."""
        moment, road = self._moment(), self.road
        if moment is None:
            return
        laid = self._desk.flags.road(road.id) if road else None
        self._hung = hung_at(laid, moment) if laid else {}
        posts = self.table.posts.posts
        self.strip.show_road(road, posts, self._hung, moment)
        self.strip.chosen = self.table.current
        self._show_counts()
        told = standing(self._desk, posts, self._hung, moment) if road else ""
        self.standing.setText(told or self._desk.say("flag-roads-none"))

    def _show_counts(self, *_: object) -> None:
        """What all flags of the book take; counted only while somebody looks."""
        if self.tabs.currentWidget() is self.counts:
            self.counts.show_counts(self._hung)

    def _moment(self) -> datetime | None:
        return read_moment(self._desk, self.at, self.hint, "flag-roads-how")

    def _enable(self, *_: object) -> None:
        road, writable = self.road is not None, self._desk.writable
        ready = {
            "set-out": road,
            "count": road,
            "change": bool(self.table.chosen),
            "flags": bool(self.table.current),
        }
        for name, button in self.buttons.items():
            button.setEnabled(writable and ready.get(name, True))

    # -- what is done ----------------------------------------------------------------------

    def adopt(self) -> None:
        """Take over one of the shipped candidates."""
        dialog = adopt_dialog(self._desk, self, self.choose_road)
        self._ask(dialog, "flag-roads-all-adopted")

    def put_in_picture(self) -> None:
        """Put in a flag picture of the office's own."""
        dialog = picture_dialog(self._window, self)
        if dialog is not None:
            dialog.open()

    def set_out(self) -> None:
        """Posts by spacing where none were counted."""
        road = self.road
        if road is not None:
            stock = roads_of(self._desk.plan).stock
            step = self._desk.act(partial(set_out_posts, road=road.id, stock=stock))
            if step is not None:
                count = len(self.table.posts.posts)
                self._desk.notices.done("notice-flag-posts", undo=True, count=count)

    def count(self) -> None:
        """Enter how many posts were counted."""
        road = self.road
        if road is not None:
            length = run_of(road, roads_of(self._desk.plan).stock).length_m
            dialog = count_dialog(self._desk, self, road, length) if length >= 1 else None
            self._ask(dialog, "flag-roads-no-way")

    def change(self) -> None:
        """New values for all posts that are chosen."""
        if self.table.chosen:
            change_dialog(self._desk, self, self.table.chosen).open()

    def choose_flags(self, *_: object) -> None:
        """Decide what the post that is looked at carries."""
        post = self._desk.plan.get(FlagPost, self.table.current)
        if post is not None and self._desk.writable:
            dialog = flags_dialog(self._desk, self, post, self._hung.get(post.id))
            self._ask(dialog, "flag-roads-no-plan")

    def _ask(self, dialog: QDialog | None, why_not: str) -> None:
        if dialog is None:
            self._desk.notices.advise(why_not)
        else:
            dialog.open()

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        for label in (self.hint, self.standing):
            label.setWordWrap(True)
        self._at_label.setBuddy(self.at)
        self.at.setMaximumWidth(TIME_WIDTH)
        self.strip.setMinimumHeight(STRIP_HEIGHT)
        left = _column(self.roads, self._row(("adopt", self.adopt)))
        left.layout().addLayout(self._row(("picture", self.put_in_picture)))  # type: ignore[union-attr]
        acts = ("set-out", self.set_out), ("count", self.count), ("change", self.change)
        right = _column(self.table, self._row(*acts))
        self.tabs.addTab(right, "")
        self.tabs.addTab(self.counts, "")
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(left)
        across.addWidget(self.tabs)
        across.setChildrenCollapsible(False)
        across.setStretchFactor(1, 1)
        across.setSizes([260, 860])
        foot = QHBoxLayout()
        foot.addWidget(self._at_label)
        foot.addWidget(self.at)
        foot.addWidget(self.standing, 1)
        foot.addLayout(self._row(("flags", self.choose_flags)))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.addWidget(across, 1)
        rows.addLayout(foot)
        rows.addWidget(self.strip)
        rows.addWidget(self.hint)

    def _row(self, *acts: tuple[str, Callable[[], None]]) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, act in acts:
            button = self.buttons[name] = QPushButton(self)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self._desk.changed.connect(self.refresh)
        self._desk.day_changed.connect(self._show_strip)
        self._appearance.changed.connect(self._wear)
        self._wear()
        self.roads.currentItemChanged.connect(self._show_road)
        self.at.editingFinished.connect(self._show_strip)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.table.selectionModel().currentChanged.connect(self._follow)
        self.table.activated.connect(self.choose_flags)
        self.tabs.currentChanged.connect(self._show_counts)
        self.strip.chosen_changed.connect(self.table.choose)
        self.strip.opened.connect(self._open)
        for keys, act in (("Ctrl+Z", self._desk.undo), ("Ctrl+Y", self._desk.redo)):
            QShortcut(QKeySequence(keys), self, act)

    def _follow(self, *_: object) -> None:
        self.strip.chosen = self.table.current
        self._enable()

    def _open(self, post: str) -> None:
        self.table.choose(post)
        self.choose_flags()

    def _wear(self) -> None:
        self.strip.colours = self._appearance.colours

    def _say_names(self) -> None:
        put = self._spoken.put
        put(self.setWindowTitle, "flag-roads-title")
        put(self.roads.setAccessibleName, "kind-flag_road")
        put(self.table.setAccessibleName, "kind-flag_post")
        put(self.counts.table.setAccessibleName, "flag-roads-counts")
        for place, key in enumerate(("kind-flag_post", "flag-roads-counts")):
            put(partial(self.tabs.setTabText, place), key)
        put(self._at_label.setText, "flag-roads-at")
        put(self.at.setAccessibleName, "flag-roads-at")
        for name, button in self.buttons.items():
            put(button.setText, f"flag-roads-{name}")
            put(button.setToolTip, f"flag-roads-{name}-help")


def _column(above: QWidget, below: QHBoxLayout) -> QWidget:
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(above, 1)
    rows.addLayout(below)
    return column
