"""The window of flag plans: all of them, and one in pictures, posts, policies and figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reception.actions.record import remove_record
from reception.fields.labels import record_label
from reception.flags.crew_work import crew_plan
from reception.flags.works import day_of
from reception.margins import Margins
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from ui.flags.named_list import NamedList
from ui.flags.plans.asking import can_plan, plan_dialog
from ui.flags.plans.facts_page import FactsPage
from ui.flags.plans.look_page import LookPage
from ui.flags.plans.looked import Looked
from ui.flags.plans.posts_page import PostsPage
from ui.flags.plans.sharing_page import SharingPage
from ui.forms.editors import QuietCombo
from ui.forms.record_form import RecordForm
from ui.preview import PreviewDialog
from ui.spoken import Spoken
from ui.theme.colours import Colours
from ui.toast import Toast

if TYPE_CHECKING:
    from ui.window import Window

FORM_WIDTH = 340
LIST_WIDTH = 200


class Page(Protocol):
    """A page shows what is looked at."""

    def show_plan(self, looked: Looked, colours: Colours) -> None:
        """Show a plan on one of its roads."""


class FlagPlansDialog(QDialog):
    """Stands beside the window and follows the plan."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._window, self._desk, self._appearance = window, window.desk, window.appearance
        self._looked = Looked(self._desk.plan, self._desk.flags)
        self.plans = NamedList(self)
        self.roads = QuietCombo()
        self.pages = QTabWidget(self)
        self.look, self.posts = LookPage(self._desk), PostsPage(self._desk)
        self.sharing, self.facts = SharingPage(self._desk), FactsPage(self._desk)
        self._pages: dict[str, Page] = {
            "look": self.look,
            "posts": self.posts,
            "sharing": self.sharing,
            "facts": self.facts,
        }
        self.form = RecordForm(self._desk, FlagPlan)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "muted")
        self.buttons: dict[str, QPushButton] = {}
        self._caption = QLabel(self)
        self._lay_out()
        self._spoken = Spoken(self._desk, self)
        self._say_names()
        self._connect()
        self._spoken.again(self.refresh)
        Toast(self._desk, self)
        self.resize(1240, 760)

    @property
    def flags(self) -> FlagPlan | None:
        """The plan that is looked at."""
        return self._desk.plan.get(FlagPlan, self.plans.id)

    def choose(self, id: str) -> None:
        """Look at a plan."""
        self.plans.choose(id)

    def choose_road(self, id: str) -> None:
        """Look at one of the roads of the plan."""
        place = self.roads.findData(id)
        if place >= 0:
            self.roads.setCurrentIndex(place)
            self._show_page()

    def turn_to(self, page: str) -> None:
        """Show a page: `look`, `posts`, `sharing` or `facts`."""
        self.pages.setCurrentIndex(list(self._pages).index(page))

    def refresh(self, *_: object) -> None:
        """Show the plan as it stands."""
        self._looked = Looked(self._desk.plan, self._desk.flags)
        self.plans.show_records(self._desk, self._desk.plan.table(FlagPlan).values())
        self._show_plan()

    # -- what is done ----------------------------------------------------------------------

    def add(self) -> None:
        """A plan for a stay or an event."""
        if self._desk.writable and can_plan(self._desk):
            plan_dialog(self._desk, self, self._looked.book, self.choose).open()

    def remove(self) -> None:
        """The plan that is looked at goes."""
        flags = self.flags
        if flags is not None:
            self._desk.act(partial(remove_record, id=flags.id))

    def print_it(self) -> None:
        """Show the work orders of the crews before they are printed, from the first night on which
        they work for the plan that is looked at."""
        flags, book = self.flags, self._window.book
        if flags is not None:
            found = crew_plan(self._looked.book, Margins.of(self._desk.plan)).packages
            first = min((one.start for one in found if one.work.plan == flags.id), default=None)
            PreviewDialog(
                self._desk,
                self,
                sheet="flag-orders",
                day=day_of(first, self._desk.plan.zone) if first is not None else None,
                revision=(lambda: book.revision) if book else None,
            ).show()

    # -- what is shown ---------------------------------------------------------------------

    def _show_plan(self, *_: object) -> None:
        flags, plan, words = self.flags, self._desk.plan, self._desk.wording
        was = self.roads.currentData()
        roads = [road for id in (flags.roads if flags else ()) if (road := plan.get(FlagRoad, id))]
        self.roads.blockSignals(True)
        self.roads.clear()
        for road in roads:
            self.roads.addItem(record_label(plan, road, words), road.id)
        place = self.roads.findData(was)
        self.roads.setCurrentIndex(max(place, 0) if roads else -1)
        self.roads.blockSignals(False)
        self.form.show_record(flags.id if flags else "")
        key = "" if roads else "flag-plans-no-road" if flags else "flag-plans-none"
        self.hint.setText(self._desk.say(key) if key else "")
        self.hint.setVisible(bool(key))
        for part in (self._caption, self.roads, self.pages, self.form):
            part.setVisible(flags is not None)
        writable = self._desk.writable
        self.buttons["new"].setEnabled(writable and can_plan(self._desk))
        self.buttons["remove"].setEnabled(writable and flags is not None)
        self.buttons["print"].setEnabled(flags is not None)
        self._show_page()

    def _show_page(self, *_: object) -> None:
        """Only the page that is seen is made."""
        road = self._desk.plan.get(FlagRoad, self.roads.currentData() or "")
        self._looked = self._looked._replace(flags=self.flags, road=road)
        page = list(self._pages.values())[self.pages.currentIndex()]
        page.show_plan(self._looked, self._appearance.colours)

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QWidget()
        listed = QVBoxLayout(left)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self.plans, 1)
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("new", self.add),
            ("remove", self.remove),
            ("print", self.print_it),
        )
        below = QGridLayout()
        for place, (name, act) in enumerate(acts):
            button = self.buttons[name] = QPushButton(self)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            below.addWidget(button, *divmod(place, 2))
        listed.addLayout(below)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        self._caption.setBuddy(self.roads)
        head.addWidget(self._caption)
        head.addWidget(self.roads, 1)
        column.addLayout(head)
        column.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignTop)
        for page in (self.look, self.posts, self.sharing, self.facts):
            self.pages.addTab(page, "")
        column.addWidget(self.pages, 1)
        self.form.setMinimumWidth(FORM_WIDTH)
        split = QSplitter(Qt.Orientation.Horizontal)
        for part in (left, middle, self.form):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, 700, FORM_WIDTH])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(split)

    def _connect(self) -> None:
        self._desk.changed.connect(self.refresh)
        self._appearance.changed.connect(self._show_page)
        self.plans.currentItemChanged.connect(self._show_plan)
        self.roads.currentIndexChanged.connect(self._show_page)
        self.pages.currentChanged.connect(self._show_page)
        for keys, act in (
            ("Ctrl+Z", self._desk.undo),
            ("Ctrl+Y", self._desk.redo),
            ("Ctrl+N", self.add),
            ("Ctrl+P", self.print_it),
        ):
            QShortcut(QKeySequence(keys), self, act)
        delete = QShortcut(QKeySequence("Del"), self.plans, self.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _say_names(self) -> None:
        put = self._spoken.put
        put(self.setWindowTitle, "flag-plans-title")
        put(self.plans.setAccessibleName, "kind-flag_plan")
        put(self._caption.setText, "flag-plans-road")
        put(self.roads.setAccessibleName, "flag-plans-road")
        for name, button in self.buttons.items():
            put(button.setText, f"flag-plans-{name}")
            put(button.setToolTip, f"flag-plans-{name}-help")
        for place, name in enumerate(self._pages):
            put(partial(self.pages.setTabText, place), f"flag-plans-page-{name}")
