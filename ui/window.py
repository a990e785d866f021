"""The window as deeds and dialogs know it: the pages side by side, and what may be asked of them.

Nothing here knows of a deed: `main_window` puts the deeds into its menus, so that a deed and the
window it is done in do not need each other.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QTabWidget, QVBoxLayout, QWidget

from reception.bookcase import Book
from reception.fields.belonging import item_changed, item_of, stay_of
from reception.fields.programme import belongs_to
from reception.plan.change import Step
from reception.plan.stay import Stay
from reception.plan.zone import local_day
from ui.desk import Desk
from ui.pages.conflict_page import ConflictPage
from ui.pages.form_page import FormPage
from ui.pages.history_page import HistoryPage
from ui.pages.programme_page import ProgrammePage
from ui.pages.stays_page import StaysPage
from ui.preferences import Preferences
from ui.slips.watch import SlackWatch
from ui.spoken import Spoken
from ui.theme.appearance import Appearance
from ui.timeline import TimelinePage

if TYPE_CHECKING:
    from ui.map.page import MapPage

Opener = Callable[[Path, bool], None]
LAYOUT_VERSION = 1
MAP = 1
"""The place of the map among the views."""


class Window(QMainWindow):
    """`book` is the open book, None where a session stands alone; `opener` opens another one."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        preferences: Preferences,
        *,
        book: Book | None = None,
        opener: Opener | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.appearance = appearance
        self.preferences = preferences
        self.book = book
        self._opener = opener
        self._docks: dict[str, QDockWidget] = {}
        self._map: MapPage | None = None
        self.stays = StaysPage(desk, appearance)
        self.timeline = TimelinePage(desk)
        self.programme = ProgrammePage(desk, appearance)
        self.slack = SlackWatch(desk, self)
        self.form = FormPage(desk, self.slack)
        self.conflicts = ConflictPage(desk, appearance)
        self.history = HistoryPage(desk)
        self.where_items_are = self._middle()
        self._pages_spoken = Spoken(desk, self)
        self._pages_spoken.put(partial(self.views.setTabText, 0), "pane-programme")
        self._pages_spoken.put(partial(self.views.setTabText, MAP), "pane-map")
        self.foot = self._dock_pages()
        for page in (self.timeline, self.programme):
            page.opened.connect(self._open_in_form)
        self.conflicts.jumped.connect(self.go_to)
        for news in (self.slack.reckoned, self.slack.forgotten):
            news.connect(self._show_leeway)
        self.conflicts.wanted.connect(self._type_into)
        self.conflicts.counted.connect(self._show_counts)
        desk.gone_back.connect(self._show_changed)
        appearance.changed.connect(self._wear)
        self.conflicts.count()
        self._wear()
        self.resize(1440, 900)

    # -- what deeds ask of it --------------------------------------------------------------

    def show_pane(self, name: str) -> None:
        """Show a page and let the keyboard work in it."""
        page: QWidget = getattr(self, name)
        dock = self._docks.get("foot" if page in (self.conflicts, self.history) else name)
        if dock is not None:
            dock.show()
        if page in (self.conflicts, self.history):
            self.foot.setCurrentWidget(page)
        if name in ("timeline", "programme", "map"):
            self.views.setCurrentIndex(MAP if name == "map" else 0)
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if page is self.form:
            self.form.focus_form()

    def focus_form(self) -> None:
        """Let the officer type into the form of what is chosen."""
        self._docks["form"].show()
        self.form.focus_form()

    def go_to(self, id: str) -> None:
        """Show a record: the day of its item, its stay if another one hides it, its form."""
        desk, record = self.desk, self.desk.plan.find(id)
        if record is None:
            return
        item, stay = item_of(desk.plan, record), stay_of(desk.plan, record, desk.day)
        if item is not None:
            desk.day = local_day(item.begins, desk.plan.zone)
            if desk.stay and not belongs_to(desk.plan, item, desk.stay):
                desk.stay = ""
        elif stay is not None:
            desk.stay = stay.id
            first, last = (local_day(at, desk.plan.zone) for at in (stay.arrives, stay.departs))
            if isinstance(record, Stay) or not first <= desk.day <= last:
                desk.day = first
        desk.chosen = id

    def _show_changed(self, step: Step) -> None:
        """After undo and redo, show which item of the programme it was about."""
        desk = self.desk
        item = item_changed(desk.plan, step, desk.chosen)
        if item is None:
            return
        on_day = item.id in desk.agenda.on(desk.day)
        looked_at = desk.plan.find(desk.chosen)
        if not on_day or (desk.stay and not belongs_to(desk.plan, item, desk.stay)):
            self.go_to(item.id)
        elif looked_at is None or item_of(desk.plan, looked_at) != item:
            desk.chosen = item.id

    def open_book(self, path: Path, *, new: bool = False) -> None:
        """Open another book in place of this one."""
        if self._opener is not None:
            self._opener(path, new)

    def start(self) -> None:
        """Look at today; where nothing happens today, at the next day on which something does."""
        desk = self.desk
        days = desk.agenda.days()
        if days and desk.day not in days:
            desk.day = next((day for day in days if day > desk.day), days[-1])
        self.programme.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- how it is built -------------------------------------------------------------------

    def _middle(self) -> QSplitter:
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.setObjectName("middle")
        middle.addWidget(self.timeline)
        middle.addWidget(self.programme)
        middle.setChildrenCollapsible(False)
        middle.setSizes([330, 330])
        self.views = QTabWidget()
        self.views.setDocumentMode(True)
        self.views.addTab(middle, "")
        self._map_place = QWidget()
        self.views.addTab(self._map_place, "")
        self.views.currentChanged.connect(self._make_map_if_shown)
        self.setCentralWidget(self.views)
        return middle

    def _make_map_if_shown(self, at: int) -> None:
        if at == MAP:
            _ = self.map

    @property
    def map(self) -> MapPage:
        """The map, made when it is first wanted: a day without it starts sooner."""
        if self._map is None:
            from ui.map.page import MapPage

            self._map = MapPage(self.desk, self.appearance.colours)
            self._map.opened.connect(self.go_to)
            column = QVBoxLayout(self._map_place)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._map)
        return self._map

    def _dock_pages(self) -> QTabWidget:
        foot = QTabWidget()
        foot.setDocumentMode(True)
        foot.addTab(self.conflicts, "")
        foot.addTab(self.history, "")
        self._pages_spoken.put(partial(foot.setTabText, 1), "pane-history")
        side = Qt.DockWidgetArea
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, side.BottomDockWidgetArea),
            (Qt.Corner.BottomRightCorner, side.RightDockWidgetArea),
        ):
            self.setCorner(corner, area)
        pages: tuple[tuple[str, QWidget, Qt.DockWidgetArea], ...] = (
            ("stays", self.stays, side.LeftDockWidgetArea),
            ("form", self.form, side.RightDockWidgetArea),
            ("foot", foot, side.BottomDockWidgetArea),
        )
        for name, page, area in pages:
            dock = QDockWidget()
            dock.setObjectName(name)
            dock.setWidget(page)
            dock.setTitleBarWidget(QWidget())
            dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
            self.addDockWidget(area, dock)
            self._docks[name] = dock
            self._pages_spoken.put(dock.setWindowTitle, f"pane-{name}")
        flat = Qt.Orientation.Horizontal
        self.resizeDocks([self._docks["stays"], self._docks["form"]], [264, 340], flat)
        self.resizeDocks([self._docks["foot"]], [230], Qt.Orientation.Vertical)
        return foot

    # -- what it follows -------------------------------------------------------------------

    def _open_in_form(self, id: str) -> None:
        self.desk.chosen = id
        self.focus_form()

    def _show_leeway(self) -> None:
        self.timeline.view.leeway = self.slack.leeway

    def _type_into(self, field: str) -> None:
        self._docks["form"].show()
        self.form.focus_field(field)

    def _show_counts(self, errors: int, warnings: int) -> None:
        text = self.desk.say("pane-conflicts", errors=errors, warnings=warnings)
        self.foot.setTabText(0, text)

    def _wear(self) -> None:
        self.setWindowIcon(self.appearance.icon("app"))
        self.timeline.set_colours(self.appearance.colours)
        if self._map is not None:
            self._map.set_colours(self.appearance.colours)
        self.programme.table.viewport().update()
        self.conflicts.table.viewport().update()

    # -- how it stood ----------------------------------------------------------------------

    def bring_back(self) -> None:
        """Stand as it stood when it was last closed; all bars must be there already."""
        for name, bring_back in (
            ("geometry", self.restoreGeometry),
            ("middle", self.where_items_are.restoreState),
        ):
            state = self.preferences.kept(name)
            if state is not None:
                bring_back(state)
        docks = self.preferences.kept("docks")
        if docks is not None:
            self.restoreState(docks, LAYOUT_VERSION)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how it stood; the book itself is kept at every step."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # what is being typed is taken
        self.preferences.keep("geometry", self.saveGeometry())
        self.preferences.keep("middle", self.where_items_are.saveState())
        self.preferences.keep("docks", self.saveState(LAYOUT_VERSION))
        super().closeEvent(event)
