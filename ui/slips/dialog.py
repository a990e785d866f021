"""The slip test: what follows when an item begins late, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reception.fields.labels import item_title
from reception.sheets.blocks import Document
from reception.sheets.request import SheetRequest
from reception.sheets.slip_sheet import slip_sheet
from ui.desk import Desk
from ui.forms.typed_text import TypedLine
from ui.preview.bench import Bench, Printed
from ui.preview.choices import LANGUAGES, ChoiceList
from ui.preview.outlet import Outlet, pdf_name
from ui.preview.press import Press
from ui.preview.progress import Progress
from ui.slips.delays import USUAL, typed_delays
from ui.slips.document_html import document_html
from ui.slips.watch import IDLE_MS, SlackWatch
from ui.spoken import Spoken
from ui.theme.appearance import Appearance
from ui.toast import Toast


class SlipDialog(QDialog):
    """Stands beside the window and follows the plan; it stays with its item when another one is
    chosen. `revision` tells how many steps the book has seen, for the sheet."""

    def __init__(
        self,
        desk: Desk,
        watch: SlackWatch,
        appearance: Appearance,
        item: str,
        parent: QWidget | None = None,
        *,
        revision: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk, self._watch, self._appearance, self._item = desk, watch, appearance, item
        self._revision = revision or (lambda: len(desk.session.history.done))
        self._delays: tuple[int, ...] = USUAL
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self.press = Press()
        self.destroyed.connect(self.press.close)
        self.outlet = Outlet(desk, self.press, self)
        self.line = TypedLine(self)
        self.usual = {minutes: QPushButton(self) for minutes in USUAL}
        self.mistake = QLabel(self)
        self.view = QTextBrowser(self)
        self.progress = Progress(desk, self)
        self.languages = ChoiceList(desk.language, self)
        self.save, self.print, self.leave = (QPushButton(self) for _ in range(3))
        self._lay_out()
        self._say()
        self._connect()
        Toast(desk, self)
        self.resize(980, 700)
        self.line.setFocus()
        self.line.selectAll()  # a delay typed at once takes the place of the usual ones
        watch.want()
        self.refresh()

    @property
    def text(self) -> str:
        """What is told, as plain text."""
        return self.view.toPlainText()

    def take(self, text: str) -> None:
        """Take how late it is, in minutes; what makes no sense is said beside the field."""
        delays = typed_delays(text)
        self.mistake.setText("" if delays else self._desk.say("slip-wrong", text=text))
        self.mistake.setVisible(not delays)
        if delays:
            self._delays = delays
            self.line.setText(" ".join(map(str, delays)))
            self.refresh()

    def refresh(self, *_: object) -> None:
        """Tell it of the plan as it stands."""
        desk = self._desk
        item = desk.plan.item(self._item)
        title = item_title(desk.plan, item, desk.wording) if item else ""
        self.setWindowTitle(
            desk.say("field-label-joint", first=desk.say("slip-title"), second=title)
        )
        document = self._document((desk.language,))
        for button in (self.save, self.print):
            button.setEnabled(document is not None and not self.progress.busy)
        if document is None:
            gone = item is None or not desk.plan.takes_place(item)
            self.view.setPlainText(desk.say("slip-gone" if gone else "slip-reckoning"))
            return
        place = self.view.verticalScrollBar().value()
        self.view.setHtml(document_html(document, self._appearance.colours))
        self.view.verticalScrollBar().setValue(place)

    def _document(self, languages: tuple[str, ...]) -> Document | None:
        """The sheet; None while nobody knows yet, or where the item does not take place."""
        desk = self._desk
        item = desk.plan.item(self._item)
        slack = self._watch.slack_of(self._item)
        found = [self._watch.test(self._item, minutes) for minutes in self._delays]
        tests = [test for test in found if test is not None]
        if item is None or slack is None or len(tests) != len(found):
            return None
        request = SheetRequest(
            plan=desk.plan,
            languages=languages,
            now=desk.session.clock(),
            revision=self._revision(),
        )
        return slip_sheet(request, item, slack, tests)

    # -- paper -----------------------------------------------------------------------------

    def print_it(self, then: Callable[[Printed], None]) -> None:
        """Have the sheet printed, and do something with it when that is done."""
        document = self._document(LANGUAGES[self.languages.chosen])
        if document is not None:
            self.progress.begin("slip-composing")
            self.press.ask(
                partial(Bench.print_document, document=document), partial(self._printed, then)
            )

    def _printed(self, then: Callable[[Printed], None], printed: Printed) -> None:
        self.progress.end()
        then(printed)

    def _save(self, printed: Printed) -> None:
        item = self._desk.plan.item(self._item)
        title = item_title(self._desk.plan, item, self._desk.wording) if item else ""
        self.outlet.ask_where_to_save(printed, pdf_name(self._desk.say("slip-title"), title))

    # -- how it is built -------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.mistake.setProperty("role", "mistake")
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        self.line.setFixedWidth(150)
        self.line.setText(" ".join(map(str, USUAL)))
        self._label = QLabel(self)
        self._label.setBuddy(self.line)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._label)
        head.addWidget(self.line)
        for button in self.usual.values():
            button.setAutoDefault(False)
            head.addWidget(button)
        head.addWidget(self.mistake, 1)
        head.addStretch(1)
        self._paper = QLabel(self)
        self._paper.setBuddy(self.languages.box)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._paper)
        foot.addWidget(self.languages.box)
        foot.addStretch(1)
        foot.addWidget(self.progress)
        for button in (self.save, self.print, self.leave):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self.progress.hide()
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.line.returnPressed.connect(lambda: self.take(self.line.text()))
        for minutes, button in self.usual.items():
            button.clicked.connect(partial(self.take, str(minutes)))
        self.save.clicked.connect(lambda: self.print_it(self._save))
        self.print.clicked.connect(lambda: self.print_it(self.outlet.ask_for_printer))
        self.leave.clicked.connect(self.close)
        self.progress.stopped.connect(self.outlet.stop)
        self.outlet.began.connect(partial(self.progress.begin, "preview-printing"))
        self.outlet.turned.connect(self.progress.tell)
        self.outlet.ended.connect(self.progress.end)
        self._idle.timeout.connect(self.refresh)
        self._desk.changed.connect(self._idle.start)
        self._watch.ready.connect(self.refresh)
        self._appearance.changed.connect(self.refresh)

    def _say(self) -> None:
        spoken = Spoken(self._desk, self)
        spoken.put(self._label.setText, "slip-late-by")
        spoken.put(self.line.setToolTip, "slip-late-by-help")
        spoken.put(self.line.setAccessibleName, "slip-late-by")
        for minutes, button in self.usual.items():
            spoken.put(button.setText, "slip-usual", minutes=minutes)
            spoken.put(button.setAccessibleName, "slip-usual-name", minutes=minutes)
        spoken.put(self.view.setAccessibleName, "slip-view")
        spoken.put(self._paper.setText, "slip-on-paper")
        spoken.put(self.languages.box.setAccessibleName, "slip-on-paper")
        spoken.put(self.save.setText, "preview-save")
        spoken.put(self.print.setText, "preview-print")
        spoken.put(self.leave.setText, "preview-close")
        spoken.again(self._fill_languages)
        spoken.again(self.refresh)

    def _fill_languages(self) -> None:
        say = self._desk.say
        self.languages.fill(LANGUAGES, lambda one: say(f"preview-language-{one}"))
