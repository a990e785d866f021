"""The desk: the session's news as Qt signals, and what the officer is looking at."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from reception.plan.change import Step
from reception.plan.plan import Plan
from reception.plan.zone import local_day
from reception.session import Happening, Session
from reception.wording import Wording, wording


class Desk(QObject):
    """One open book as the whole window sees it; widgets watch it and never each other.

    `changed` tells of every step, `language_changed` that all words must be said anew,
    `chosen_changed` and `day_changed` what is looked at: the id of the chosen record (or an empty
    text) and the day.
    """

    changed = Signal(Happening)
    language_changed = Signal()
    chosen_changed = Signal(str)
    day_changed = Signal(date)

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._language = language
        self._chosen = ""
        self._day = local_day(session.clock(), session.plan.zone)
        self._stop_watching = session.watch(self.changed.emit)

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.session.plan

    @property
    def wording(self) -> Wording:
        """The catalogue in the window's language."""
        return wording(self._language)

    def say(self, key: str, **arguments: object) -> str:
        """The message under this key in the window's language."""
        return self.wording.say(key, **arguments)

    def do(self, step: Step) -> Step | None:
        """Do a step; see `Session.do`."""
        return self.session.do(step)

    @property
    def language(self) -> str:
        """``zh`` or ``en``."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.language_changed.emit()

    @property
    def chosen(self) -> str:
        """The id of the record that the officer has chosen; empty for none."""
        return self._chosen

    @chosen.setter
    def chosen(self, id: str) -> None:
        if id != self._chosen:
            self._chosen = id
            self.chosen_changed.emit(id)

    @property
    def day(self) -> date:
        """The day that timeline and programme show."""
        return self._day

    @day.setter
    def day(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def close(self) -> None:
        """Stop watching the session."""
        self._stop_watching()
