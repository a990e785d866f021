"""Pictures of the window: ``python -m tests.pictures [folder]``, to be looked at before a change
to it is called done.

Both languages, day and night, 100 % and 200 %. The scale must be known before Qt starts, so each
picture is taken by a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import resources
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.plan import Plan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.main_window import MainWindow

FOLDER = Path(__file__).parents[1] / "out" / "pictures"
SIZE = (1440, 900)
TELLING = "T2"
"""A conflict of this rule is shown: one sees at once what it is about, and what could be done."""
MENDS_MS = 1_000
"""So long the picture of a conflict waits for what could be done about it."""
SLACK_MS = 600
"""So long the pictures wait until it is known how far the chosen item can move."""
MOMENT = datetime(2026, 5, 20, 1, 0, tzinfo=UTC)
LOOKS = [
    (language, shade, scale)
    for language in ("zh", "en")
    for shade in ("light", "dark")
    for scale in (1, 2)
]


class Nowhere:
    """A store that keeps nothing."""

    book_id = "sample"
    revision = 12
    notices = ()

    def append(self, step: object) -> None:
        """Forget the step."""

    def read(self) -> tuple[Plan, tuple[()]]:
        """There is nothing to read."""
        return Plan(), ()

    def load(self) -> Plan:
        """There is nothing to load."""
        return Plan()

    def journal(self) -> tuple[()]:
        """There is no journal."""
        return ()

    def copy_to(self, path: Path) -> None:
        """There is nothing to copy."""

    def close(self) -> None:
        """There is nothing to close."""


def window_on_sample(language: str, shade: str) -> MainWindow:
    """The window on the sample week, without a file behind it."""
    from PySide6.QtCore import QSettings

    from reception.bookcase import Book
    from reception.checks.checker import Checker
    from reception.exchange.programme_text import plan_from_text
    from tests.sessions import session_on
    from ui.app import application_dressed
    from ui.desk import Desk
    from ui.main_window import MainWindow
    from ui.preferences import Preferences
    from ui.theme.appearance import Appearance, Shade

    application = application_dressed()
    path = resources.path("samples", "week.txt")
    plan = plan_from_text(path.read_text(encoding="utf-8"), file=path.name)
    store = Nowhere()
    ticks = count()
    session = session_on(
        plan, lambda: MOMENT + timedelta(minutes=next(ticks)), store=store, checker=Checker(plan)
    )
    nothing = QSettings(str(Path(mkdtemp()) / "none.ini"), QSettings.Format.IniFormat)
    appearance = Appearance(application, Shade(shade))
    book = Book(path=Path("week.reception"), session=session, store=store, writable=True)
    window = MainWindow(Desk(session, language), appearance, Preferences(nothing), book=book)
    window.resize(*SIZE)
    window.start()
    return window


def _day(window: MainWindow) -> QWidget:
    from PySide6.QtTest import QTest

    _choose_busy_item(window)
    QTest.qWait(SLACK_MS)
    return window


def _stay(window: MainWindow) -> QWidget:
    from reception.plan.stay import Stay

    stays = sorted(window.desk.plan.table(Stay).values(), key=lambda stay: stay.arrives)
    window.go_to(stays[0].id)
    window.programme.whole_stay = True
    return window


def _conflict(window: MainWindow) -> QWidget:
    from PySide6.QtTest import QTest

    model = window.conflicts.model
    codes = (model.conflict_at(row) for row in range(model.rowCount()))
    for _ in range([one.code for one in codes if one].index(TELLING) + 1):
        window.conflicts.choose_next(1)
    QTest.qWait(MENDS_MS)
    return window


def _clusters(window: MainWindow) -> QWidget:
    _choose_busy_item(window)
    for _ in range(9):
        window.deeds.do("nudge-later")
    window.conflicts.grouped.setChecked(True)
    window.conflicts.table.selectRow(0)
    return window


def _history(window: MainWindow) -> QWidget:
    _choose_busy_item(window)
    for deed in ("nudge-later", "item-tentative", "duplicate", "remove"):
        window.deeds.do(deed)
    window.history.table.selectRow(1)
    window.foot.setCurrentWidget(window.history)
    return window


def _mistyped(window: MainWindow) -> QWidget:
    from ui.forms.field import Field
    from ui.models.programme_cells import Column

    _choose_busy_item(window)
    form = window.form.form
    if form is not None and isinstance(field := form.fields["end"], Field):
        field.editor.show_text("25:99")
        form.take("end")
    model = window.programme.model
    model.setData(model.index(2, Column.START), "9:3")
    return window


def _dialog(deed: str) -> Callable[[MainWindow], QWidget]:
    def shown(window: MainWindow) -> QWidget:
        from PySide6.QtWidgets import QDialog

        from ui.forms.typed_text import TypedLine

        _stay(window)
        window.deeds.do(deed)
        dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
        if deed == "find":
            dialogs[-1].findChildren(TypedLine)[0].setText("1")
        return dialogs[-1]

    return shown


def _slip(window: MainWindow) -> QWidget:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QDialog

    _choose_busy_item(window)
    QTest.qWait(SLACK_MS)
    window.deeds.do("slip-test")
    return next(d for d in window.findChildren(QDialog) if d.isVisible())


def _ceremony(window: MainWindow) -> QWidget:
    from ui.ceremonies.cue_words import CueColumn
    from ui.ceremonies.dialog import CeremonyDialog

    engagements = window.desk.plan.table(Engagement).values()
    wreath = next(one for one in engagements if one.engagement is EngagementKind.WREATH)
    window.go_to(wreath.id)
    window.deeds.do("ceremony")
    dialog = next(d for d in window.findChildren(CeremonyDialog) if d.isVisible())
    dialog.templates.apply()
    dialog.branches.boxes["rain"].click()
    dialog.table.show_cue(dialog.model.id_at(9), CueColumn.ACTION)
    return dialog


def _of_item(item: str, deed: str) -> Callable[[MainWindow], QWidget]:
    """The window that a deed opens about an item of the week."""

    def shown(window: MainWindow) -> QWidget:
        from PySide6.QtWidgets import QDialog

        window.go_to(item)
        window.deeds.do(deed)
        return next(d for d in window.findChildren(QDialog) if d.isVisible())

    return shown


def _motorcade(window: MainWindow) -> QWidget:
    from ui.motorcades.dialog import MotorcadeDialog

    dialog = _of_item("ETH.plaza", "motorcade")(window)
    assert isinstance(dialog, MotorcadeDialog)
    dialog.tree.choose("ETH.plaza.column/5")
    return dialog


def _map(window: MainWindow) -> QWidget:
    from PySide6.QtTest import QTest

    window.go_to("ETH.plaza")
    window.deeds.do("pane-map")
    QTest.qWait(MENDS_MS)
    move = window.desk.plan.item("ETH.plaza")
    assert move is not None
    window.map.show_moment(move.begins + timedelta(minutes=6))
    return window


def _flag_plan(page: str) -> Callable[[MainWindow], QWidget]:
    """A page of the flag plan of the state visit."""

    def shown(window: MainWindow) -> QWidget:
        from ui.flags.plans.dialog import FlagPlansDialog

        window.deeds.do("flag-plans")
        dialog = next(d for d in window.findChildren(FlagPlansDialog) if d.isVisible())
        dialog.choose("F.ETH")
        dialog.turn_to(page)
        return dialog

    return shown


def _flag_roads(page: int) -> Callable[[MainWindow], QWidget]:
    """The posts of a flag road, or what all flags of the book take."""

    def shown(window: MainWindow) -> QWidget:
        from ui.flags.dialog import FlagRoadsDialog

        window.go_to("ETH.plaza")
        window.deeds.do("flag-roads")
        dialog = next(d for d in window.findChildren(FlagRoadsDialog) if d.isVisible())
        dialog.choose_road("FR.avenue")
        dialog.tabs.setCurrentIndex(page)
        return dialog

    return shown


def _map_posts(window: MainWindow) -> QWidget:
    """So near on the map that every post has its flags."""
    from PySide6.QtTest import QTest

    _map(window)
    post = next(one for one in window.map.scene.flag_posts().posts if one.id == "FR.avenue/L1")
    window.map.view.centre(post.point, 1.0)
    QTest.qWait(SLACK_MS)
    return window


def _register(kind: str) -> Callable[[MainWindow], QWidget]:
    """The register of a kind, with its first record in the form beside."""

    def shown(window: MainWindow) -> QWidget:
        from reception.plan.kinds import KINDS
        from ui.dialogs.registers import RegistersDialog

        dialog = RegistersDialog(window.desk, window, kind=KINDS[kind])
        dialog.show()
        dialog.table.selectRow(0)
        return dialog

    return shown


def _choose_busy_item(window: MainWindow) -> None:
    """Choose the engagement of the day that holds most."""
    model = window.programme.model
    items = [item for row in range(model.rowCount()) if (item := model.item_at(row))]
    items = [item for item in items if isinstance(item, Engagement)]
    busiest = max(items, key=lambda item: len(window.desk.plan.holdings_of(item.id)))
    window.go_to(busiest.id)


SCENES: dict[str, Callable[[MainWindow], QWidget]] = {
    "day": _day,
    "stay": _stay,
    "conflict": _conflict,
    "clusters": _clusters,
    "slip": _slip,
    "ceremony": _ceremony,
    "motorcade": _motorcade,
    "motorcade-none": _of_item("ETH.home", "motorcade"),
    "ways": _of_item("ETH.home", "ways"),
    "slots": _of_item("ETH.welcome", "slots"),
    "map": _map,
    "map-posts": _map_posts,
    "flag-roads": _flag_roads(0),
    "flag-counts": _flag_roads(1),
    "flag-look": _flag_plan("look"),
    "flag-posts": _flag_plan("posts"),
    "flag-sharing": _flag_plan("sharing"),
    "flag-facts": _flag_plan("facts"),
    "road": _register("road"),
    "closure": _register("road_closure"),
    "drive-time": _register("drive_time"),
    "gate": _register("gate"),
    "hospital": _register("hospital"),
    "history": _history,
    "mistyped": _mistyped,
    "receive": _dialog("receive"),
    "shift": _dialog("stay-shift"),
    "split": _dialog("party-split"),
    "find": _dialog("find"),
    "registers": _dialog("registers"),
    "members": _dialog("members"),
    "settings": _dialog("settings"),
    "shortcuts": _dialog("shortcuts"),
    "about": _dialog("about"),
}


def take(scenes: list[str], language: str, shade: str, folder: Path, scale: int) -> None:
    """Take pictures of these scenes in this process."""
    for scene in scenes:
        window = window_on_sample(language, shade)
        window.show()
        settle()
        widget = SCENES[scene](window)
        settle()
        widget.grab().save(str(folder / f"{scene}-{language}-{shade}-{scale}00.png"))
        window.close()


def settle() -> None:
    """Let Qt finish what it has put off."""
    from PySide6.QtWidgets import QApplication

    application: QApplication | None = QApplication.instance()  # type: ignore[assignment]
    for _ in range(5):
        if application is not None:
            application.processEvents()


def main(argv: list[str]) -> int:
    """Take all pictures, or those of the named scenes."""
    if argv[:1] == ["--here"]:
        language, shade, percent, place, *named = argv[1:]
        take(named, language, shade, Path(place), int(percent))
        return 0
    folder = Path(argv[0]) if argv else FOLDER
    scenes = argv[1:] or list(SCENES)
    folder.mkdir(parents=True, exist_ok=True)
    for language, shade, scale in LOOKS:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
        }
        here = [sys.executable, "-m", "tests.pictures", "--here"]
        wanted = [language, shade, str(scale), str(folder), *scenes]
        subprocess.run([*here, *wanted], env=environment, check=True)
    sys.stdout.write(f"{folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
