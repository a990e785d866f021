"""The ways of a move: the primary and real alternates beside each other, with a map, to choose."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reception.actions.route import choose_way
from reception.fields.labels import move_title
from reception.fields.route_words import map_source, no_route_words
from reception.margins import Margins
from reception.plan.drive_time import DriveMode
from reception.plan.move import Move
from reception.plan.road import RoadClass
from reception.plan.route import Route
from reception.routes.road_drives import road_drives
from reception.routes.road_stock import RoadStock
from reception.routes.route_answer import FoundRoute, NoRoute, RouteRequest
from reception.routes.route_choice import route_choices
from reception.routes.route_finder import RouteFinder
from reception.routes.route_steps import route_steps
from reception.routes.traffic import move_request
from reception.sheets.drawing import Ink
from reception.sheets.road_drawing import overview_map, road_name
from ui.desk import Desk
from ui.drawing import DrawingView
from ui.spoken import Spoken
from ui.theme.appearance import Appearance
from ui.toast import Toast

ALTERNATES = 3
MAP_MM = (150.0, 120.0)


class WaysDialog(QDialog):
    """Stands beside the window and follows the plan: closures and speeds change the ways at
    once."""

    def __init__(
        self, desk: Desk, appearance: Appearance, move: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._appearance, self._move = desk, appearance, move
        self.routes: list[FoundRoute] = []
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(lambda *_: self._draw())
        self.list.itemActivated.connect(lambda *_: self.take())
        self.map = DrawingView()
        self.map.colours = appearance.colours
        appearance.changed.connect(self._wear)
        self.source = QLabel()
        self.source.setProperty("role", "muted")
        self.source.setWordWrap(True)
        self.roads = QLabel()
        self.roads.setWordWrap(True)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.taken, self.fastest = QPushButton(), QPushButton()
        self.taken.clicked.connect(self.take)
        self.fastest.clicked.connect(self.take_fastest)
        self._lay_out()
        Toast(desk, self)
        desk.changed.connect(self._look)
        spoken = Spoken(desk, self)
        spoken.again(self._look)

    @property
    def row(self) -> int:
        """Which way of the list is looked at; below zero, none."""
        return self.list.currentIndex().row()

    def take(self) -> None:
        """The move is driven on the way that is chosen in the list."""
        if 0 <= self.row < len(self.routes):
            self._choose(self.routes[self.row].stretches)

    def take_fastest(self) -> None:
        """The move is driven on whatever way is the fastest."""
        self._choose(())

    def _wear(self) -> None:
        self.map.colours = self._appearance.colours

    def _choose(self, roads: tuple[str, ...]) -> None:
        id = self._desk.session.new_id(Route.KIND)
        if self._desk.act(partial(choose_way, move=self._move, id=id, roads=roads)) is not None:
            self._desk.notices.done("notice-way", undo=True)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.taken, self.fastest):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.roads)
        column.addWidget(self.note)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        right = QWidget()
        below = QVBoxLayout(right)
        below.setContentsMargins(8, 0, 0, 0)
        below.addWidget(self.map, 1)
        below.addWidget(self.source)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([520, 560])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(split)
        self.resize(1120, 600)

    def _look(self) -> None:
        """Find the ways anew, whatever way is chosen now."""
        desk, say = self._desk, self._desk.say
        plan, words = desk.plan, desk.wording
        move = plan.get(Move, self._move)
        if move is None:
            self.close()
            return
        self.setWindowTitle(say("ways-title", move=move_title(plan, move, words)))
        self.list.setHeaderLabels([say(f"ways-{name}") for name in ("way", "km", "times", "roads")])
        self.list.setAccessibleName(say("ways-list"))
        self.taken.setText(say("ways-take"))
        self.fastest.setText(say("ways-fastest"))
        asked = move_request(plan, move, move.depart)
        finder = road_drives(plan, Margins.of(plan)).finder
        answers = []
        if asked is not None:
            answers = route_choices(finder, msgspec.structs.replace(asked, roads=()), ALTERNATES)
        self.routes = [answer for answer in answers if isinstance(answer, FoundRoute)]
        now = finder.find(asked) if asked is not None else None
        driven = now.stretches if isinstance(now, FoundRoute) else ()
        self._fill(finder, driven)
        told = answers[0] if answers else None
        if isinstance(told, NoRoute):
            self.note.setText(no_route_words(told, plan, words))
        elif not self.routes:
            self.note.setText(say("route-none"))
        elif isinstance(now, NoRoute):
            self.note.setText(no_route_words(now, plan, words))
        else:
            self.note.setText(say("ways-note"))
        for button in (self.taken, self.fastest):
            button.setEnabled(bool(self.routes) and desk.writable)

    def _fill(self, finder: RouteFinder, driven: tuple[str, ...]) -> None:
        stock = finder.roads.stock
        was = max(0, self.row)
        self.list.blockSignals(True)
        self.list.clear()
        for number, route in enumerate(self.routes):
            roads = self._roads(stock, route)
            name = self._name(number)
            if route.stretches == driven:
                name = self._desk.say("ways-driven", name=name)
            times = "  ".join(self._minutes(finder, route.request, route.stretches))
            row = QTreeWidgetItem([name, f"{route.metres / 1000:.1f}", times, " → ".join(roads)])
            row.setToolTip(3, " → ".join(roads))
            self.list.addTopLevelItem(row)
        for column in range(3):
            self.list.resizeColumnToContents(column)
        self.list.blockSignals(False)
        if self.routes:
            row_now = self.list.topLevelItem(min(was, len(self.routes) - 1))
            assert row_now is not None
            self.list.setCurrentItem(row_now)
        self._draw()

    def _minutes(
        self, finder: RouteFinder, request: RouteRequest, roads: tuple[str, ...]
    ) -> list[str]:
        """How long the same roads take under escort, with lights set, and in general traffic."""
        said = []
        for mode in DriveMode:
            answer = finder.find(msgspec.structs.replace(request, mode=mode, roads=roads))
            minutes = str(answer.minutes) if isinstance(answer, FoundRoute) else "–"
            said.append(minutes)
        return said

    def _roads(self, stock: RoadStock, route: FoundRoute) -> list[str]:
        """The names of the roads of a way in the order in which they are driven."""
        steps = route_steps(stock, route)
        words = self._desk.wording
        roads = [road_name(s, words) for s in steps if s.road_class is not RoadClass.ACCESS]
        return list(dict.fromkeys(roads))

    def _name(self, number: int) -> str:
        if number == 0:
            return self._desk.say("route-primary")
        return self._desk.say("route-alternate", number=number)

    def _draw(self) -> None:
        """The chosen way in full, the others broken."""
        if not self.routes:
            self.roads.clear()
            self.map.show_drawing(None)
            return
        plan, words = self._desk.plan, self._desk.wording
        stock = road_drives(plan, Margins.of(plan)).roads.stock
        self.source.setText(map_source(stock.attribution, self._desk.wording))
        row = max(0, self.row)
        self.roads.setText(" → ".join(self._roads(stock, self.routes[row])))
        order = [row, *(number for number in range(len(self.routes)) if number != row)]
        named = [
            (self._name(number), self.routes[number], Ink.ACCENT if number == row else Ink.INK)
            for number in order
        ]
        width, height = MAP_MM
        self.map.show_drawing(
            overview_map(
                stock,
                named,
                words,
                width_mm=width,
                height_mm=height,
                title=self._desk.say("route-map-title"),
            )
        )
