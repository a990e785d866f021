"""Hostile input: one clear sentence, nothing lost, nothing half-imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import WORKABLE, Run, new_book, plan_in
from tests.commands.hostile import HOSTILE, NEEDS_RIGHTS_THAT_COUNT, records, written

ROOT = Path(__file__).parents[2]
BESIDE_A_BOOK = (".lock", ".writer", "-wal", "-shm")
"""How the names of files end that come and go with an open book and hold nothing of it."""


def contents(folder: Path) -> dict[Path, bytes]:
    """All files below a folder as they are; a copy that was taken of a book on opening it is no
    harm."""
    return {
        path: path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not path.name.endswith(BESIDE_A_BOOK)
        and not path.parent.name.endswith("-copies")
    }


def rights_count() -> bool:
    """Whether this user can be kept out of a file at all."""
    return hasattr(os, "geteuid") and os.geteuid() != 0


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_told_in_one_sentence(
    name: str, language: str, run: Run, tmp_path: Path
) -> None:
    """The code is 2, there is exactly one line on stderr, and every file is byte for byte what it
    was; none has come."""
    if name in NEEDS_RIGHTS_THAT_COUNT and not rights_count():
        pytest.skip("root may do everything")
    words = HOSTILE[name](tmp_path)
    before = contents(tmp_path)
    answer = run(*words, language=language)
    assert answer.code == 2
    assert answer.err.endswith("\n")
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err
    assert len(answer.err) < 2_100
    assert contents(tmp_path) == before


def test_hostile_input_names_the_file_and_the_place(run: Run, tmp_path: Path, book: Path) -> None:
    """File, entry, field, id, what stands there and what should."""
    faulty = [{"id": "u1"}, {"id": "u2", "name_zh": 5}]
    file = written(tmp_path / "in.json", records(unit=faulty))
    answer = run("import", book, file, language="en")
    assert answer.err == (
        f"“{file}”, unit[1].name_zh (u2): 5 stands where text of at most 300 characters must "
        "stand.\n"
    )


def test_an_import_tells_all_faults_and_takes_nothing(run: Run, tmp_path: Path, book: Path) -> None:
    """Twenty are listed, the others counted; the one sentence names the first."""
    before = plan_in(book)
    units = [{"id": f"u{n}", "name_zh": n} for n in range(30)]
    file = written(tmp_path / "in.json", records(unit=[*units, {"id": "sound"}]))
    answer = run("import", book, file, language="en")
    assert answer.code == 2
    assert "unit[0].name_zh (u0)" in answer.err
    assert "29 more faults" in answer.err
    listed = answer.out.splitlines()
    assert len(listed) == 22
    assert "30 faults" in listed[0]
    assert "unit[19]" in listed[20]
    assert "10 more" in listed[21]
    assert plan_in(book) == before


def test_a_faulty_import_begins_no_book(run: Run, tmp_path: Path) -> None:
    file = written(tmp_path / "in.json", records(unit=[{"id": "u"}, {"id": "u"}]))
    answer = run("import", tmp_path / "new.reception", file)
    assert answer.code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["in.json"]


@pytest.mark.parametrize("name", ["half a book", "a name of nothing", "100000 brackets"])
def test_hostile_input_to_a_real_process(name: str, tmp_path: Path) -> None:
    """The same from outside, where no test catches what escapes."""
    words = HOSTILE[name](tmp_path)
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_a_name_with_terminal_codes_is_told_without_them(run: Run, tmp_path: Path) -> None:
    """A file name must not be able to write to the officer's terminal."""
    answer = run("check", tmp_path / "a\x1b[2Jb\nc.json")
    assert answer.err.count("\n") == 1
    assert "\x1b" not in answer.err


def test_a_text_with_a_byte_order_mark_is_read(run: Run, tmp_path: Path) -> None:
    """Editors on Windows put it there; it is no reason to refuse a file."""
    file = written(tmp_path / "in.txt", "\ufeff" + WORKABLE)
    assert run("check", file).code == 0
    plain = new_book(tmp_path / "office.reception", WORKABLE)
    assert plan_in(file) == plan_in(plain)
