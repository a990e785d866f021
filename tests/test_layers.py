"""The house: who may know whom, and what no file of the program may hold.

Each test is a rule with its reason. They read the files; nothing of the program is run.
"""

import ast
import re
from collections.abc import Iterable

import pytest

from tests.source import ROOT, Source, imports_any, sources

OURS = ("reception", "ui", "db", "resources", "main", "tests")
PROGRAM = ("reception", "ui", "db", "resources", "main.py")
WINDOW = ("PySide6", "shiboken6")
DATABASE = ("sqlalchemy", "alembic", "sqlite3")

KNOWN_TO_MENDS = frozenset(
    "plan actions checks graphs margins entitlements routes mends fields wording".split()
)

LONGEST_MODULE = 350  # lines; most stay under 200


def importing(places: Iterable[str], *packages: str) -> list[str]:
    """Return "file:line name" of every import of one of the packages."""
    return [
        f"{source.name}:{line} {name}"
        for source in sources(*places)
        for line, name in source.imports()
        if imports_any(name, packages)
    ]


def importing_outside(home: str, package: str) -> list[str]:
    """Return the imports of a package by the program from anywhere but its home."""
    return [found for found in importing(PROGRAM, package) if not found.startswith(home)]


# --- who may know whom ----------------------------------------------------------------------------


def test_the_trade_runs_without_a_window_or_a_file() -> None:
    """It can be run, tested and scripted on its own."""
    assert not importing(["reception"], *WINDOW, *DATABASE, "ui", "db", "main", "tests")


def test_the_window_is_handed_its_store() -> None:
    assert not importing(["ui"], *DATABASE, "db", "main", "tests")


def test_the_store_knows_no_window() -> None:
    assert not importing(["db"], *WINDOW, "ui", "main", "tests")


def test_the_plan_knows_nothing_of_ours_but_itself() -> None:
    """Everything stands on its records, so they stand on nothing."""
    known = importing(["reception/plan"], *OURS)
    assert [found for found in known if " reception.plan." not in found] == []


def test_a_rule_never_repairs() -> None:
    assert not importing(["reception/checks"], "reception.actions")


def test_an_action_never_judges() -> None:
    assert not importing(["reception/actions"], "reception.checks")


@pytest.mark.parametrize("folder", ["routes", "flags", "ceremonies", "fields", "graphs"])
def test_what_verbs_and_rules_stand_on_knows_neither(folder: str) -> None:
    assert not importing([f"reception/{folder}"], "reception.actions", "reception.checks")


def test_invented_books_are_planned_without_asking_the_rules() -> None:
    assert not importing(["reception/generate"], "reception.checks")


def test_mends_try_actions_and_judge_by_checks_and_neither_knows() -> None:
    assert not importing(["reception/actions", "reception/checks"], "reception.mends")
    imported = importing(["reception/mends"], "reception")
    assert {found.split()[1].split(".")[1] for found in imported} <= KNOWN_TO_MENDS


def test_the_data_knows_nothing_of_ours() -> None:
    assert not importing(["resources"], "reception", "ui", "db", "main", "tests")


def test_only_the_wiring_place_knows_both_window_and_store() -> None:
    both = [
        source.name
        for source in sources(*PROGRAM)
        if all(
            any(imports_any(name, (side,)) for _, name in source.imports()) for side in OURS[1:3]
        )
    ]
    assert set(both) <= {"main.py"}


def test_nobody_below_knows_the_main_window() -> None:
    """It puts deeds into menus; deeds and dialogs work in a `Window`: there is no circle."""
    knowing = importing(["ui"], "ui.main_window")
    assert {found.partition(":")[0] for found in knowing} <= {"ui/app.py"}


@pytest.mark.parametrize(
    ("package", "home"),
    [
        ("networkx", "reception/graphs/"),
        ("reportlab", "reception/paper/"),
        ("icalendar", "reception/exchange/"),
        ("ephem", "reception/ceremonies/"),
        ("xlsxwriter", "reception/exchange/"),
        ("osmium", "reception/exchange/"),
        ("sqlalchemy", "db/"),
        ("sqlite3", "db/"),
        ("alembic", "db/"),
    ],
)
def test_a_library_is_known_in_one_folder(package: str, home: str) -> None:
    """It can be exchanged there, and nobody else learns its ways."""
    assert not importing_outside(home, package)


# --- what is handed in ----------------------------------------------------------------------------

OWN_CLOCK = re.compile(
    r"datetime\.datetime\.(now|utcnow|today)"
    r"|datetime\.date\.today"
    r"|time\.(time|monotonic|perf_counter|process_time|localtime|gmtime)(_ns)?"
)
# A generator that was given its seed and an id worked out from a name are the same at every run.
OWN_DICE = re.compile(
    r"random\.(?!Random$)\w+|secrets\.\w+|os\.urandom|uuid\.uuid[14]|uuid\.uuid[678]"
)


def referring(places: Iterable[str], forbidden: re.Pattern[str]) -> list[str]:
    """Return "file:line name" of every use of a forbidden name."""
    return [
        f"{source.name}:{line} {name}"
        for source in sources(*places)
        for line, name in source.references()
        if forbidden.fullmatch(name)
    ]


def test_the_trade_is_handed_its_clock() -> None:
    """There is one clock; tests move it."""
    assert not referring(["reception"], OWN_CLOCK)


def test_the_trade_is_handed_its_dice_and_ids() -> None:
    assert not referring(["reception"], OWN_DICE)


# --- what people read comes from the catalogue ----------------------------------------------------

CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
WORD = re.compile(r"[A-Za-z]{2,}")
SHOWN_BY_QT = frozenset(
    """
    QAction QCheckBox QGroupBox QLabel QMenu QMessageBox QPushButton QRadioButton QToolButton
    QTreeWidgetItem QListWidgetItem QTableWidgetItem QStandardItem
    addAction addButton addMenu addPage addTab addToolBar insertTab
    critical information question warning showMessage
    setAccessibleDescription setAccessibleName setButtonText setDetailedText
    setHeaderLabels setHorizontalHeaderLabels setInformativeText setLabelText setPlaceholderText
    setPrefix setStatusTip setSuffix setTabText setText setTitle setToolTip setWhatsThis
    setWindowTitle
    """.split()
)
SHOWN_BY_A_COMMAND = frozenset({"print", "help", "epilog"})


def test_no_chinese_is_written_in_code() -> None:
    """What people read is in the catalogue, in every language. Punctuation is not a word."""
    written = [
        f"{source.name}:{line} {text}"
        for source in sources("reception", "ui", "db", "main.py")
        for line, text in source.literals()
        if CHINESE.search(text)
    ]
    assert not written


@pytest.mark.parametrize(
    ("places", "receivers"),
    [(("ui", "main.py"), SHOWN_BY_QT), (("reception", "db", "main.py"), SHOWN_BY_A_COMMAND)],
    ids=["window", "command line"],
)
def test_no_words_are_written_where_people_read_them(
    places: tuple[str, ...], receivers: frozenset[str]
) -> None:
    written = [
        f"{source.name}:{line} {text}"
        for source in sources(*places)
        for line, text in source.texts_given(receivers)
        if WORD.search(text)
    ]
    assert not written


# --- how a file is kept ---------------------------------------------------------------------------

NOWHERE_NAMES = {"utils", "util", "helpers", "helper", "misc", "common", "tools", "stuff"}
LEFT_UNDONE = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")))


def test_every_module_says_what_it_is() -> None:
    silent = [
        source.name
        for source in sources(*PROGRAM, "tests")
        if not (ast.get_docstring(source.tree) or "").strip()
    ]
    assert not silent


def test_every_folder_is_a_package_that_says_what_belongs_there() -> None:
    folders = {tuple(source.package) for source in sources(*PROGRAM, "tests") if source.package}
    silent = [
        "/".join(folder)
        for folder in folders
        if not (ROOT.joinpath(*folder) / "__init__.py").is_file()
    ]
    assert not silent


def test_every_module_stays_small() -> None:
    """A file that grows is split by verb or noun."""
    long = {
        source.name: lines
        for source in sources(*PROGRAM)
        if (lines := source.text.count("\n")) > LONGEST_MODULE
    }
    assert not long


def test_no_module_is_a_place_for_anything() -> None:
    parts = {
        source.name: set(source.name.removesuffix(".py").split("/"))
        for source in sources(*PROGRAM, "tests")
    }
    assert [name for name, words in parts.items() if words & NOWHERE_NAMES] == []


def test_nothing_is_left_undone() -> None:
    written = [
        f"{path.relative_to(ROOT)}: {found.group()}"
        for place in (*PROGRAM, "tests")
        for path in ([ROOT / place] if place.endswith(".py") else (ROOT / place).rglob("*"))
        if path.suffix in {".py", ".ftl", ".toml", ".sql"}
        if (found := LEFT_UNDONE.search(path.read_text(encoding="utf-8")))
    ]
    assert not written


# --- the reader itself, on small files with a fault -----------------------------------------------


def names_imported(text: str, name: str = "reception/checks/overlap.py") -> list[str]:
    return [imported for _, imported in Source(name, text).imports()]


@pytest.mark.parametrize(
    ("text", "imported"),
    [
        ("import db.store", "db.store"),
        ("import db.store as kept", "db.store"),
        ("from db import store", "db.store"),
        ("def load():\n    from db.store import load", "db.store.load"),
        ("if TYPE_CHECKING:\n    from db import store", "db.store"),
        ("import importlib\nimportlib.import_module('db.store')", "db.store"),
        ("from ..actions import move", "reception.actions.move"),
        ("from . import conflict", "reception.checks.conflict"),
    ],
)
def test_an_import_is_seen_wherever_it_hides(text: str, imported: str) -> None:
    assert imported in names_imported(text)


def test_an_import_of_a_longer_name_is_another_package() -> None:
    assert not imports_any("database.store", ("db", "data"))


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import datetime\nnow = datetime.now(UTC)",
        "import datetime as dt\nnow = dt.datetime.now()",
        "from datetime import date\ndef f(today=date.today): ...",
        "import time\ntime.perf_counter_ns()",
        "from time import time as seconds\nseconds()",
        "import random\nrandom.shuffle(cars)",
        "from uuid import uuid4\nstep(id=uuid4())",
    ],
)
def test_a_clock_or_dice_of_ones_own_is_seen(text: str) -> None:
    used = [name for _, name in Source("reception/x.py", text).references()]
    assert any(OWN_CLOCK.fullmatch(name) or OWN_DICE.fullmatch(name) for name in used)


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import datetime\ndatetime.combine(day, clock)",
        "from random import Random\ndice = Random(seed)",
        "from uuid import uuid5\nuuid5(space, name)",
        "def step(self, time):\n    return self.clock.now(), time.time",
    ],
)
def test_what_was_handed_in_is_no_clock_of_ones_own(text: str) -> None:
    used = [name for _, name in Source("reception/x.py", text).references()]
    assert not any(OWN_CLOCK.fullmatch(name) or OWN_DICE.fullmatch(name) for name in used)


@pytest.mark.parametrize(
    "text",
    [
        'label.setText("Not saved")',
        'QLabel(f"Cars: {count}")',
        'label.setText("Late" if late else "")',
        'box.setToolTip("Move " + name)',
        'command.add_parser("check", help="check a book")',
    ],
)
def test_words_written_for_people_are_seen(text: str) -> None:
    found = Source("ui/x.py", text).texts_given(SHOWN_BY_QT | SHOWN_BY_A_COMMAND)
    assert any(WORD.search(words) for _, words in found)


@pytest.mark.parametrize(
    "text",
    ['label.setText(say("engagement-late"))', 'label.setObjectName("late")', 'QLabel("–")'],
)
def test_words_from_the_catalogue_are_not_words_written(text: str) -> None:
    found = Source("ui/x.py", text).texts_given(SHOWN_BY_QT | SHOWN_BY_A_COMMAND)
    assert not any(WORD.search(words) for _, words in found)


def test_a_docstring_is_no_literal() -> None:
    source = Source("ui/x.py", '"""团组"""\ndef f():\n    """日程"""\n    return f"{x}警卫"\n')
    assert [text for _, text in source.literals()] == ["警卫"]
