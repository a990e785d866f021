"""Pages of the settings: how heavy each rule is, which honours a kind of visit has, what excludes
what at table and as a gift."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from reception import entitlements, taboos
from reception.checks import weights
from reception.checks.conflict import Severity
from reception.checks.weights import ALWAYS_ON, OFF, shipped_weights
from reception.entitlements import Feature, Right, shipped_entitlements
from reception.fields.tags import tag_text
from reception.plan.delegation import Jurisdiction
from reception.plan.phase import VisitKind
from reception.taboos import TabooCase, shipped_taboos
from reception.wording import Wording
from ui.desk import Desk
from ui.dialogs.setting_choices import ChoiceRows, SettingChoice
from ui.spoken import Spoken

VISITS = (*VisitKind, Jurisdiction.DOMESTIC)
SEVERITY_WORDS = {str(one): f"severity-{one}" for one in Severity}
OFF_WORD = {OFF: "settings-off"}
RIGHT_WORDS = {str(one): f"right-{one.replace('_', '-')}" for one in Right}
TABOO_WORDS = {str(one): f"taboo-{one}" for one in (TabooCase.DIET, TabooCase.GIFT)}


def rule_choices() -> Iterator[SettingChoice]:
    """A choice for every rule, all of its cases together."""
    for code in dict.fromkeys(code for code, _ in shipped_weights()):
        yield SettingChoice(
            f"{weights.PREFIX}{code}{weights.SUFFIX}",
            partial(_rule_name, code),
            partial(_rule_shipped, code),
            SEVERITY_WORDS | ({} if code in ALWAYS_ON else OFF_WORD),
        )


def honour_choices(visit: str) -> Iterator[SettingChoice]:
    """A choice for every honour that a kind of visit may have."""
    for feature in Feature:
        yield SettingChoice(
            f"{entitlements.PREFIX}{visit}.{feature}",
            partial(_feature_name, feature),
            partial(_right_shipped, visit, feature),
            RIGHT_WORDS,
        )


def taboo_choices() -> Iterator[SettingChoice]:
    """A choice for every shipped pair of what is avoided and what is offered."""
    for avoid, offer in shipped_taboos():
        yield SettingChoice(
            f"{taboos.PREFIX}{avoid}.{offer}",
            partial(_taboo_name, avoid, offer),
            partial(_taboo_shipped, avoid, offer),
            TABOO_WORDS | OFF_WORD,
        )


class HonourPage(QWidget):
    """The honours of one kind of visit at a time; the kind is chosen above."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.visits = QComboBox(self)
        self.pages = QStackedWidget(self)
        self._made: dict[str, ChoiceRows] = {}
        spoken = Spoken(desk, self)
        spoken.put(self.visits.setAccessibleName, "settings-visit")
        for visit in VISITS:
            self.visits.addItem("", str(visit))
        spoken.again(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 0)
        column.addWidget(self.visits)
        column.addWidget(self.pages, 1)
        self.visits.currentIndexChanged.connect(self.show_visit)
        self.show_visit(0)

    @property
    def rows(self) -> ChoiceRows:
        """The rows of the kind of visit that is shown."""
        return self._made[self.visits.currentData()]

    def show_visit(self, place: int) -> None:
        """Show the honours of a kind of visit."""
        visit = self.visits.itemData(place)
        if visit not in self._made:
            self._made[visit] = ChoiceRows(self._desk, tuple(honour_choices(visit)), self)
            self.pages.addWidget(self._made[visit])
        self.pages.setCurrentWidget(self._made[visit])

    def _say(self) -> None:
        for place, visit in enumerate(VISITS):
            self.visits.setItemText(place, self._desk.say(f"choice-{type(visit).__name__}-{visit}"))


def _rule_name(code: str, words: Wording) -> str:
    return f"{code}  {words.say(f'rule-{code}')}"


def _rule_shipped(code: str, words: Wording) -> str:
    found = {weight.severity for (each, _), weight in shipped_weights().items() if each == code}
    said = [words.say(SEVERITY_WORDS[str(one)]) for one in Severity if one in found]
    return words.say("field-comma").join(said)


def _feature_name(feature: Feature, words: Wording) -> str:
    return words.say(f"feature-{feature.replace('_', '-')}")


def _right_shipped(visit: str, feature: Feature, words: Wording) -> str:
    lines = shipped_entitlements().get(visit, {}).get(feature, ())
    if not lines or lines[-1].valid_to is not None:
        return words.say("settings-unsaid")
    right = words.say(RIGHT_WORDS[str(lines[-1].right)])
    return words.say(f"settings-{lines[-1].confidence}", value=right)


def _taboo_name(avoid: str, offer: str, words: Wording) -> str:
    return words.say("settings-taboo", avoid=tag_text(avoid, words), offer=tag_text(offer, words))


def _taboo_shipped(avoid: str, offer: str, words: Wording) -> str:
    return words.say(TABOO_WORDS[str(shipped_taboos()[avoid, offer].case)])
