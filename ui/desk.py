"""The desk: the session's news as Qt signals, and what the officer is looking at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from reception.agenda import Agenda
from reception.fields.change_text import field_key
from reception.fields.labels import label
from reception.flags.book_flags import KeptFlags
from reception.flags.flag_book import FlagBook
from reception.plan.change import Step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.faults import CircularReference, Fault, WrongValue
from reception.plan.kinds import KINDS, Item
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.zone import local_day
from reception.session import Happening, Session
from reception.trouble import Trouble
from reception.wording import Wording, wording
from ui.delegation_colours import DelegationColours
from ui.notices import Notices


class Desk(QObject):
    """One open book as the whole window sees it; widgets watch it and never each other.

    `changed` tells of every step, `language_changed` that all words must be said anew,
    `chosen_changed` and `day_changed` what is looked at: the id of the chosen record (or an empty
    text) and the day. `stay_changed` is the stay whose programme is shown, an empty text for the
    office's whole day. `gone_back` tells of an undo or a redo once everybody has heard of its
    step. `help_wanted` asks for a page of help by its name, and a heading in it or an
    empty text.
    """

    changed = Signal(Happening)
    language_changed = Signal()
    chosen_changed = Signal(str)
    day_changed = Signal(date)
    stay_changed = Signal(str)
    gone_back = Signal(Step)
    help_wanted = Signal(str, str)

    def __init__(
        self,
        session: Session,
        language: str,
        parent: QObject | None = None,
        *,
        writable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.writable = writable
        self.notices = Notices(self)
        self.agenda = Agenda(session.plan)
        self._flags = KeptFlags()
        self.colours = DelegationColours(session.plan)
        self._language = language
        self._chosen = ""
        self._stay = ""
        self._day = local_day(session.clock(), session.plan.zone)
        self._stop_watching = session.watch(self._hear)

    def _hear(self, happening: Happening) -> None:
        self.agenda.update(happening.step, happening.after)
        if happening.step.touches(Delegation.KIND):
            self.colours = DelegationColours(happening.after)
        if self._stay and self._stay not in happening.after:
            self.stay = ""
        self.changed.emit(happening)
        if self._chosen and self._chosen not in happening.after:
            self.chosen = ""

    # -- the book --------------------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.session.plan

    @property
    def flags(self) -> FlagBook:
        """The flags of the plan as it stands; what has not changed since they were asked for is not
        laid again."""
        return self._flags.of(self.plan)

    def do(self, step: Step) -> Step | None:
        """Do a step; see `Session.do`."""
        return self.session.do(step)

    def act(self, action: Callable[[Plan], Step]) -> Step | None:
        """Do what an action makes of the plan. What cannot be done, or not be kept, is told to
        the officer; then nothing has changed and the answer is None."""
        return self._guarded(lambda: self.session.do(action(self.plan)))

    def undo(self) -> Step | None:
        """Take the last step back; None when there is none or it cannot be kept."""
        return self._gone_back(self._guarded(self.session.undo))

    def redo(self) -> Step | None:
        """Do the last undone step again; None when there is none or it cannot be kept."""
        return self._gone_back(self._guarded(self.session.redo))

    def _gone_back(self, step: Step | None) -> Step | None:
        if step is not None:
            self.gone_back.emit(step)
        return step

    def _guarded(self, deed: Callable[[], Step | None]) -> Step | None:
        if not self.writable:
            self.notices.advise("notice-read-only")
            return None
        try:
            return deed()
        except Fault as fault:
            self._tell_fault(fault)
        except Trouble as trouble:
            self.notices.trouble(trouble.key, **trouble.arguments)
        return None

    def _tell_fault(self, fault: Fault) -> None:
        """What could not be done is told with the field or the record that was in the way."""
        kind = KINDS.get(fault.kind)
        if isinstance(fault, WrongValue) and kind is not None:
            key = field_key(kind, fault.field, self.wording)
            name = self.say(key) if self.wording.has(key) else fault.field
            self.notices.advise("notice-wrong-value", field=name)
        elif isinstance(fault, CircularReference):
            what = label(self.plan, fault.id, self.wording)
            self.notices.advise("notice-circle", what=what)
        else:
            what = label(self.plan, fault.id, self.wording)
            self.notices.advise("notice-impossible", what=what)

    # -- what is looked at -----------------------------------------------------------------

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

    @property
    def stay(self) -> str:
        """The id of the stay whose programme is shown; empty for all of them."""
        return self._stay

    @stay.setter
    def stay(self, id: str) -> None:
        if id != self._stay:
            self._stay = id
            self.stay_changed.emit(id)

    @property
    def chosen_item(self) -> Item | None:
        """The engagement or move that is chosen."""
        return self.plan.item(self._chosen) if self._chosen else None

    @property
    def chosen_engagement(self) -> Engagement | None:
        """The engagement that is chosen."""
        return self.plan.get(Engagement, self._chosen)

    @property
    def stay_looked_at(self) -> Stay | None:
        """The stay whose programme is shown."""
        return self.plan.get(Stay, self._stay)

    # -- words -----------------------------------------------------------------------------

    @property
    def wording(self) -> Wording:
        """The catalogue in the window's language."""
        return wording(self._language)

    def say(self, key: str, **arguments: object) -> str:
        """The message under this key in the window's language."""
        return self.wording.say(key, **arguments)

    @property
    def language(self) -> str:
        """The window's language, ``zh`` or ``en``; setting it says everything anew."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.language_changed.emit()

    def close(self) -> None:
        """Stop watching the session."""
        self._stop_watching()
