"""The facts of a flag plan as text: sizes, times and why, crews, half-mast."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QWidget

from reception.flags.crew_work import crew_plan
from reception.margins import Margins
from reception.sheets.flag_plan_facts import flag_plan_facts
from reception.sheets.request import SheetRequest
from ui.desk import Desk
from ui.flags.plans.looked import Looked
from ui.slips.document_html import document_html
from ui.theme.colours import Colours


class FactsPage(QTextBrowser):
    """Follows the plan; it stays where it was scrolled to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def show_plan(self, looked: Looked, colours: Colours) -> None:
        """Tell the facts of a plan."""
        if looked.flags is None:
            self.clear()
            return
        request = SheetRequest(
            plan=looked.plan,
            languages=(self._desk.language,),
            now=self._desk.session.clock(),
            revision=0,
        )
        crews = crew_plan(looked.book, Margins.of(looked.plan))
        document = flag_plan_facts(request, looked.flags, looked.book, crews)
        place = self.verticalScrollBar().value()
        self.setHtml(document_html(document, colours))
        self.verticalScrollBar().setValue(place)
