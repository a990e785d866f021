"""The watch: knows how far the chosen item can move, a moment after it was chosen or changed."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reception.fields.slack_words import FAR_OFF
from reception.graphs.lag_network import Window
from reception.graphs.time_network import Moment, SlipTest, TimeNetwork
from reception.plan.plan import Plan
from ui.desk import Desk
from ui.preview.press import Press
from ui.timeline.painting import Leeway

IDLE_MS = 120
"""While a gesture goes on, or somebody walks through a programme, nothing is reckoned."""


class SlackWatch(QObject):
    """`reckoned` tells that `slack` is that of the chosen item, or that there is none; `forgotten`
    that it has to be reckoned anew; `ready` that slips can be tested from now on."""

    reckoned = Signal()
    ready = Signal()
    forgotten = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._press: Press | None = None
        self._is_making = False
        self.slack: Window | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._reckon)
        desk.chosen_changed.connect(self._begin_anew)
        desk.changed.connect(self._begin_anew)

    @property
    def is_ready(self) -> bool:
        """Whether the time network is there; `want` has it made where it is not."""
        return self._desk.session.checker.has_network

    def want(self) -> None:
        """Have the network made, if it is not there or under way."""
        if self.is_ready or self._is_making:
            return
        if self._press is None:
            self._press = Press()
            self.destroyed.connect(self._press.close)
        self._is_making = True
        checker, plan = self._desk.session.checker, self._desk.plan
        make = checker.network_making()
        self._press.ask(lambda _: make(), partial(self._adopt, plan))

    def test(self, item: str, minutes: int) -> SlipTest | None:
        """What follows when an item begins so late; None while nobody knows yet, and for what does
        not take place."""
        checker = self._desk.session.checker
        one = self._desk.plan.item(item)
        if not self.is_ready or one is None or checker.ground.course(one) is None:
            return None
        return checker.network.slip(item, minutes)

    def slack_of(self, item: str) -> Window | None:
        """How far an item can move; None in the same cases."""
        checker = self._desk.session.checker
        one = self._desk.plan.item(item)
        if not self.is_ready or one is None or checker.ground.course(one) is None:
            return None
        return checker.network.slack(Moment(item))

    @property
    def leeway(self) -> Leeway:
        """The same of the chosen item as times; what is too far off is no bound."""
        item = self._desk.plan.item(self._desk.chosen) if self._desk.chosen else None
        course = item.course if item else None
        if course is None or self.slack is None:
            return Leeway()
        earlier, later = (_bounded(seconds) for seconds in self.slack)
        return Leeway(
            None if earlier is None else course.start - earlier,
            None if later is None else course.end + later,
        )

    def _begin_anew(self, *_: object) -> None:
        self.slack = None
        self.forgotten.emit()
        self._idle.start()

    def _reckon(self) -> None:
        item = self._desk.plan.item(self._desk.chosen) if self._desk.chosen else None
        if item is not None and not self.is_ready:
            self.want()
            return
        self.slack = self.slack_of(item.id) if item is not None else None
        self.reckoned.emit()

    def _adopt(self, plan: Plan, network: TimeNetwork) -> None:
        """Take the network, unless the plan has gone on meanwhile: then it is made anew."""
        self._is_making = False
        if self._desk.session.checker.adopt(network, plan):
            self.ready.emit()
            self._reckon()
        else:
            self._idle.start()


def _bounded(seconds: int | None) -> timedelta | None:
    """How far something can move; None where that is so far that nobody goes there, or where it
    had to move the other way already."""
    if seconds is None or seconds < 0:
        return None
    length = timedelta(seconds=seconds)
    return length if length <= FAR_OFF else None
