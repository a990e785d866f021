"""The set-up script, played through on stand-ins for apt, pip and Python that note what they do."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the script is for Linux and what is like it"
)

ROOT = Path(__file__).parents[2]

# Plays `python3`: answers questions with yes, copies itself as the Python of a venv, notes pip.
PYTHON = """#!/bin/sh
case "$1 $2" in
    "-m venv") mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && echo "venv $3" >>"$NOTES" ;;
    "-m pip") shift 2; echo "pip $*" >>"$NOTES"; exit "${PIP_ENDS:-0}" ;;
    "-c "*ensurepip*) [ -z "$NO_VENV" ] ;;
    "-c "*print*) echo python3.11-venv ;;
    "-c "*) ;;
esac
"""
APT = '#!/bin/sh\necho "apt-get $*" >>"$NOTES"\n'
ID = '#!/bin/sh\necho "${USER_ID:-0}"\n'
LDCONFIG = '#!/bin/sh\necho "$LIBRARIES"\n'
ALL_LIBRARIES = (
    " (libc6)\n".join(
        line.split()[0]
        for line in (ROOT / ".ci" / "setup").read_text(encoding="utf-8").splitlines()
        if line.startswith("lib") and ".so." in line
    )
    + " (libc6)"
)


@dataclass
class Desk:
    """A checkout of its own with stand-ins on the path."""

    checkout: Path
    environment: dict[str, str]

    def start(self, purpose: str = "run", **environment: str) -> tuple[int, list[str], str]:
        """Run the script; return its exit code, what the stand-ins noted, what it said."""
        notes = self.checkout / "notes"
        notes.write_text("", encoding="utf-8")
        ended = subprocess.run(
            ["sh", str(self.checkout / ".ci" / "setup"), purpose],
            env={**self.environment, "NOTES": str(notes), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return ended.returncode, notes.read_text(encoding="utf-8").splitlines(), ended.stderr


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk where the system has all libraries and nothing is set up yet."""
    checkout = tmp_path / "checkout"
    (checkout / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "setup", checkout / ".ci" / "setup")
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (checkout / lock).write_text(f"{lock} 1\n", encoding="utf-8")
    stand_ins = tmp_path / "bin"
    stand_ins.mkdir()
    for name, text in {"python3": PYTHON, "apt-get": APT, "id": ID, "ldconfig": LDCONFIG}.items():
        (stand_ins / name).write_text(text, encoding="utf-8")
        (stand_ins / name).chmod(0o755)
    path = f"{stand_ins}{os.pathsep}/usr/bin{os.pathsep}/bin"
    (tmp_path / "BidiTest.txt").touch()
    return Desk(
        checkout,
        {"PATH": path, "LIBRARIES": ALL_LIBRARIES, "UNICODE_FILES": str(tmp_path)},
    )


def pip_line(lock: str) -> str:
    return (
        "pip install --quiet --no-input --disable-pip-version-check --no-deps --require-hashes "
        f"-r {lock}"
    )


def test_set_up_the_first_time_makes_the_venv_and_installs_the_lock(desk: Desk) -> None:
    assert desk.start() == (
        0,
        ["venv .venv", pip_line("requirements.lock")],
        "set-up: installing the libraries of requirements.lock into .venv (once)\n",
    )


def test_set_up_a_second_time_does_nothing_and_says_nothing(desk: Desk) -> None:
    desk.start()
    assert desk.start() == (0, [], "")


def test_set_up_for_running_after_testing_does_nothing(desk: Desk) -> None:
    """The lock of the tests holds everything the program needs."""
    desk.start("test")
    assert desk.start("run") == (0, [], "")


def test_set_up_for_testing_after_running_adds_the_rest(desk: Desk) -> None:
    desk.start("run")
    code, notes, _ = desk.start("test")
    assert (code, notes) == (0, [pip_line("requirements-dev.lock")])


def test_set_up_with_a_changed_lock_installs_again(desk: Desk) -> None:
    desk.start()
    (desk.checkout / "requirements.lock").write_text("requirements.lock 2\n", encoding="utf-8")
    code, notes, _ = desk.start()
    assert (code, notes) == (0, [pip_line("requirements.lock")])
    assert desk.start() == (0, [], "")


def test_set_up_that_could_not_install_starts_anew_next_time(desk: Desk) -> None:
    """Pip believes in a package of which half the files were written; the venv is made again."""
    code, _, said = desk.start(PIP_ENDS="1")
    assert code != 0
    assert "could not be installed" in said
    code, notes, _ = desk.start()
    assert (code, notes) == (0, ["venv .venv", pip_line("requirements.lock")])


def without_python(venv: Path) -> None:
    (venv / "bin" / "python").unlink()


def with_a_removed_python(venv: Path) -> None:
    without_python(venv)
    (venv / "bin" / "python").symlink_to("/nowhere/python3.9")


def broken_off(venv: Path) -> None:
    (venv / "unfinished").touch()


@pytest.mark.parametrize("damage", [without_python, with_a_removed_python, broken_off])
def test_set_up_over_an_unusable_venv_makes_it_anew(
    desk: Desk, damage: Callable[[Path], None]
) -> None:
    desk.start()
    damage(desk.checkout / ".venv")
    code, notes, _ = desk.start()
    assert (code, notes) == (0, ["venv .venv", pip_line("requirements.lock")])


def test_set_up_as_root_installs_just_the_missing_packages(desk: Desk) -> None:
    some = ALL_LIBRARIES.replace("libGL.so.1 ", "").replace("libxcb-cursor.so.0 ", "")
    code, notes, _ = desk.start(LIBRARIES=some, NO_VENV="1")
    assert code == 0
    assert notes[0] == "apt-get update -qq"
    assert notes[1].startswith("apt-get install -y -qq --no-install-recommends ")
    assert notes[1].endswith(" libgl1 libxcb-cursor0 python3.11-venv")


def test_set_up_with_everything_there_leaves_apt_alone(desk: Desk) -> None:
    _, notes, _ = desk.start()
    assert not [note for note in notes if note.startswith("apt-get")]


def test_set_up_without_rights_names_the_command(desk: Desk) -> None:
    some = ALL_LIBRARIES.replace("libGL.so.1 ", "")
    _, notes, said = desk.start("test", LIBRARIES=some, USER_ID="1000")
    assert notes == []
    assert (
        "    sudo apt-get update && sudo apt-get install --no-install-recommends libgl1\n" in said
    )


def test_set_up_for_testing_fetches_the_data_of_the_tests(desk: Desk) -> None:
    _, notes, _ = desk.start("test", UNICODE_FILES="/nowhere")
    assert notes[1].endswith(" unicode-data")


def test_set_up_for_running_does_without_the_data_of_the_tests(desk: Desk) -> None:
    _, notes, _ = desk.start("run", UNICODE_FILES="/nowhere")
    assert notes == ["venv .venv", pip_line("requirements.lock")]


@pytest.mark.parametrize(
    ("purpose", "lacking", "goes_on"),
    [
        ("run", {"LIBRARIES": ""}, True),
        ("run", {"NO_VENV": "1"}, False),
        ("test", {"LIBRARIES": ""}, False),
        ("test", {"NO_VENV": "1"}, False),
        ("test", {"UNICODE_FILES": "/nowhere"}, True),
    ],
)
def test_set_up_without_rights_goes_on_as_far_as_makes_sense(
    desk: Desk, purpose: str, lacking: dict[str, str], goes_on: bool
) -> None:
    """Without Qt's libraries a book can still be checked and printed, but not without a venv."""
    code, notes, said = desk.start(purpose, USER_ID="1000", **lacking)
    assert "please run:\n    sudo apt-get update" in said
    assert (code == 0) is goes_on
    assert bool(notes) is goes_on


def test_set_up_with_a_python_that_is_too_old_says_which_is_needed(desk: Desk) -> None:
    too_old = '#!/bin/sh\n[ "$1 $2" = "-c " ] && exit 0\n[ "$1" = -V ] && echo "Python 3.9.2"\n'
    python = Path(desk.environment["PATH"].split(os.pathsep)[0]) / "python3"
    python.write_text(too_old, encoding="utf-8")
    code, notes, said = desk.start()
    assert (code, notes) == (1, [])
    assert "'python3' is Python 3.9.2; a Python from 3.11 on is needed" in said


def test_set_up_asks_for_the_python_of_the_project() -> None:
    script = (ROOT / ".ci" / "setup").read_text(encoding="utf-8")
    asked = re.findall(r"sys\.version_info < \((\d+), (\d+)\)", script)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [">=" + ".".join(version) for version in asked] == [project["requires-python"]]


def test_set_up_with_a_python_that_is_not_there_says_how_to_name_one(desk: Desk) -> None:
    code, notes, said = desk.start(PYTHON="/nowhere/python3")
    assert (code, notes) == (1, [])
    assert "'/nowhere/python3' does not start" in said


def test_set_up_for_an_unknown_purpose_says_the_known_ones(desk: Desk) -> None:
    code, notes, said = desk.start("fly")
    assert (code, notes) == (2, [])
    assert said == "usage: .ci/setup run|test\n"


def test_what_decides_a_change_is_what_a_person_runs() -> None:
    """`.ci/run` is `make test`, and that is set-up, lint, types and all tests, in this order."""
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().endswith("exec make test")
    planned = subprocess.run(
        ["make", "--dry-run", "test"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    wanted = [".ci/setup test", "ruff check .", "ruff format --check .", "-m mypy", "-m pytest"]
    places = [planned.find(step) for step in wanted]
    assert -1 not in places
    assert places == sorted(places)
