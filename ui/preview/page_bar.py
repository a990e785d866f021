"""The bar below the pages: which page it is, and how large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.desk import Desk
from ui.preview.page_layout import Fit, Zoom
from ui.preview.page_view import STEPS, PageView
from ui.spoken import Spoken

ZOOMS: tuple[Zoom, ...] = (Fit.WIDTH, Fit.PAGE, *STEPS)


class PageBar(QWidget):
    """Shows where the view is, and takes it elsewhere."""

    def __init__(self, desk: Desk, view: PageView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self.previous, self.next = QToolButton(self), QToolButton(self)
        self.previous.setArrowType(Qt.ArrowType.LeftArrow)
        self.next.setArrowType(Qt.ArrowType.RightArrow)
        self.page = QLineEdit(self)
        self.page.setValidator(QIntValidator(1, 99_999, self.page))
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.page.setFixedWidth(52)
        self._of_pages = QLabel(self)
        self.zooms = QComboBox(self)
        self._spoken = Spoken(desk, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.previous, self.page, self._of_pages, self.next):
            row.addWidget(part)
        row.addSpacing(12)
        row.addWidget(self.zooms)
        named: dict[str, QWidget] = {
            "preview-page-previous": self.previous,
            "preview-page-next": self.next,
            "preview-page-name": self.page,
            "preview-zoom": self.zooms,
        }
        for key, widget in named.items():
            self._spoken.put(widget.setAccessibleName, key)
            self._spoken.put(widget.setToolTip, f"{key}-help")
        self._spoken.again(self._say)
        self.previous.clicked.connect(lambda: view.go_to(view.page - 1))
        self.next.clicked.connect(lambda: view.go_to(view.page + 1))
        self.page.returnPressed.connect(self._take_page)
        self.page.editingFinished.connect(self.refresh)
        self.zooms.activated.connect(self._take_zoom)
        view.page_changed.connect(self.refresh)
        view.zoom_changed.connect(self._show_zoom)
        for key, larger in (("Ctrl++", True), ("Ctrl+=", True), ("Ctrl+-", False)):
            QShortcut(
                QKeySequence(key), parent, lambda larger=larger: view.step_zoom(larger=larger)
            )
        QShortcut(QKeySequence("Ctrl+0"), parent, lambda: self._set_zoom(Fit.WIDTH))
        QShortcut(QKeySequence("Ctrl+1"), parent, lambda: self._set_zoom(1.0))
        QShortcut(QKeySequence("Ctrl+G"), parent, self._focus_page)

    def refresh(self) -> None:
        """Show the page looked at and how many there are."""
        pages = self._view.pages
        self.page.setText(str(self._view.page + 1) if pages else "")
        self._of_pages.setText(self._desk.say("preview-of-pages", pages=pages))
        self.previous.setEnabled(self._view.page > 0)
        self.next.setEnabled(self._view.page + 1 < pages)
        for widget in (self.page, self.zooms):
            widget.setEnabled(pages > 0)

    def _focus_page(self) -> None:
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.selectAll()

    def _take_page(self) -> None:
        self._view.go_to(int(self.page.text()) - 1)
        self._view.setFocus()

    def _say(self) -> None:
        say = self._desk.say
        self.zooms.clear()
        for zoom in ZOOMS:
            if isinstance(zoom, Fit):
                self.zooms.addItem(say(f"preview-fit-{zoom}"))
            else:
                self.zooms.addItem(say("preview-percent", percent=round(zoom * 100)))
        self._show_zoom()
        self.refresh()

    def _take_zoom(self, index: int) -> None:
        self._set_zoom(ZOOMS[index])

    def _set_zoom(self, zoom: Zoom) -> None:
        self._view.zoom = zoom
        self._view.setFocus()

    def _show_zoom(self) -> None:
        self.zooms.setCurrentIndex(ZOOMS.index(self._view.zoom))
