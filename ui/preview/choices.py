"""The choices of a preview: which document, of whom, of which day, in which languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from reception.fields.labels import delegation_sign
from reception.plan.delegation import Delegation
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus
from reception.plan.zone import local_day
from reception.sheets import OF_DELEGATION, SHEETS
from ui.desk import Desk
from ui.spoken import Spoken

Key = TypeVar("Key")
LANGUAGES: dict[str, tuple[str, ...]] = {"zh": ("zh",), "en": ("en",), "zh-en": ("zh", "en")}


class Wish(msgspec.Struct, frozen=True):
    """What the officer wants to see on paper; no day means all of them."""

    sheet: str
    delegation: str
    day: date | None
    languages: tuple[str, ...]


class ChoiceList(Generic[Key], QObject):
    """A drop-down list and the keys behind its lines; `chosen` tells when the hand moves it."""

    picked = Signal()

    def __init__(self, chosen: Key, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen = chosen
        self.box = QComboBox(parent)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.activated.connect(self._pick)
        self._keys: list[Key] = []

    def fill(self, keys: Iterable[Key], name: Callable[[Key], str]) -> None:
        """Offer these; the first one is chosen where the chosen one is not among them."""
        self._keys = list(keys)
        self.box.clear()
        self.box.addItems([name(key) for key in self._keys])
        if self._keys and self.chosen not in self._keys:
            self.chosen = self._keys[0]
        self.box.setCurrentIndex(self._keys.index(self.chosen) if self._keys else -1)

    def pick(self, key: Key) -> None:
        """Choose a line as the hand does."""
        self.box.setCurrentIndex(self._keys.index(key))
        self._pick(self.box.currentIndex())

    def _pick(self, index: int) -> None:
        if self._keys[index] != self.chosen:
            self.chosen = self._keys[index]
            self.picked.emit()


class Choices(QWidget):
    """A row of lists that follow the plan; `changed` tells when another choice is made."""

    changed = Signal()

    def __init__(
        self, desk: Desk, *, sheet: str, delegation: str, day: date | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sheets = ChoiceList(sheet, self)
        self.delegations = ChoiceList(delegation, self)
        self.days = ChoiceList[date | None](day, self)
        self.languages = ChoiceList(desk.language, self)
        self._spoken = Spoken(desk, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for name, one in self._lists.items():
            label = QLabel(self)
            label.setBuddy(one.box)
            self._spoken.put(label.setText, f"preview-{name}")
            self._spoken.put(one.box.setAccessibleName, f"preview-{name}-name")
            one.picked.connect(self._change)
            row.addWidget(label)
            row.addWidget(one.box)
            row.addSpacing(10)
        row.addStretch(1)
        self._spoken.again(self.refresh)

    @property
    def _lists(self) -> dict[str, ChoiceList[str] | ChoiceList[date | None]]:
        return {
            "sheet": self.sheets,
            "delegation": self.delegations,
            "day": self.days,
            "language": self.languages,
        }

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        return Wish(
            sheet=self.sheets.chosen,
            delegation=self.delegations.chosen if self._of_delegation else "",
            day=self.days.chosen,
            languages=LANGUAGES[self.languages.chosen],
        )

    def refresh(self) -> None:
        """Fill the lists from the plan as it stands, in the window's language. What is chosen
        stays chosen, also a day on which nothing is left."""
        say = self._desk.say
        self.sheets.fill(SHEETS, lambda sheet: say(f"preview-sheet-{sheet}"))
        self.delegations.fill(_coming(self._desk.plan), self._name_of)
        self.delegations.box.setEnabled(self._of_delegation)
        if not self._of_delegation:
            self.delegations.box.setCurrentIndex(-1)  # nobody's name stands over a sheet of others
        self.days.fill(self._days(), self._name_of_day)
        self.languages.fill(LANGUAGES, lambda one: say(f"preview-language-{one}"))

    @property
    def _of_delegation(self) -> bool:
        return self.sheets.chosen in OF_DELEGATION

    def _change(self) -> None:
        self.refresh()
        self.changed.emit()

    def _days(self) -> list[date | None]:
        wanted = {self.days.chosen} if self.days.chosen else set()
        if self._of_delegation:
            days = _days_of(self._desk.plan, self.delegations.chosen)
            return [None, *sorted(days | wanted)]
        return [None, *sorted({*self._desk.agenda.days(), *(wanted or {self._desk.day})})]

    def _name_of(self, id: str) -> str:
        delegation, words = self._desk.plan.get(Delegation, id), self._desk.wording
        if delegation is None:
            return id
        sign, name = delegation_sign(delegation, words), words.name(delegation)
        return name if sign == name else self._desk.say("preview-signed", sign=sign, name=name)

    def _name_of_day(self, day: date | None) -> str:
        return self._desk.wording.full_day(day) if day else self._desk.say("preview-all-days")


def _coming(plan: Plan) -> list[str]:
    """The delegations with a stay that is not cancelled, by their first coming."""
    stays = [s for s in plan.table(Stay).values() if s.status is not StayStatus.CANCELLED]
    stays.sort(key=lambda stay: (stay.arrives, stay.id))
    return list(dict.fromkeys(stay.delegation for stay in stays))


def _days_of(plan: Plan, delegation: str) -> set[date]:
    """The days on which anything of a delegation takes place."""
    tracks = (track.id for stay in plan.stays_of(delegation) for track in plan.tracks_of(stay.id))
    items = (item for track in tracks for item in plan.items_of(track))
    return {local_day(item.begins, plan.zone) for item in items if plan.takes_place(item)}
