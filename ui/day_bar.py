"""The tool bar: the day and the deeds that are wanted most."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QCalendarWidget,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ui.deeds.actions import DeedActions
from ui.deeds.menus import BAR_LEFT, BAR_RIGHT
from ui.desk import Desk
from ui.spoken import Spoken

LOCALES = {
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class DayBar(QToolBar):
    """The day looked at is a button that opens a calendar."""

    def __init__(self, desk: Desk, deeds: DeedActions) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("day-bar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        deeds.fill(self, BAR_LEFT)
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.clicked.connect(self._go)
        self._calendar.activated.connect(self._go)
        self._menu = QMenu(self)
        holder = QWidgetAction(self._menu)
        holder.setDefaultWidget(self._calendar)
        self._menu.addAction(holder)
        self._day = QToolButton()
        self._day.setObjectName("day")
        self._day.setMenu(self._menu)
        self._day.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._day.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._day.setProperty("role", "day")
        self.addWidget(self._day)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        deeds.fill(self, BAR_RIGHT)
        for id in ("engagement-new", "move-new", "receive", "conflict-next", "print"):
            button = self.widgetForAction(deeds[id])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for shown in self.findChildren(QToolButton):
            shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        desk.day_changed.connect(self._show_day)
        self._spoken = Spoken(desk, self)
        self._spoken.put(self.setWindowTitle, "bar-name")
        self._spoken.put(self._day.setToolTip, "deed-day-go-help")
        self._spoken.again(self._show_day)

    def _show_day(self, *_: object) -> None:
        desk = self._desk
        said = desk.wording.full_day(desk.day)
        self._day.setText(said)
        self._day.setAccessibleName(desk.say("bar-day", day=said))
        self._calendar.setLocale(LOCALES[desk.language])
        self._calendar.setSelectedDate(QDate(desk.day.year, desk.day.month, desk.day.day))

    def _go(self, date: QDate) -> None:
        self._menu.close()
        self._desk.day = date.toPython()  # type: ignore[assignment]
