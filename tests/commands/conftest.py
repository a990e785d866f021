"""A command line as a person or a script has it: words in, an exit code and two texts out."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest

import main as program
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan

WORKABLE = """
zone Asia/Shanghai
unit INTL 国际处 | International Division
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor; speaks zh en
thing band band 军乐团 | Military band; base GHP; setup 60; turn 15
delegation BRA 巴西 | Brazil | Brasil; country BR; speaks pt en
  member silva principal 席尔瓦 | Silva; title 总统 | President
  stay BRA.1 2026-04-13 22:30 PEK_VIP > 2026-04-15 10:00 PEK_VIP; confirmed; residence DYT_18
  phase working
  track main principal: silva
day 2026-04-14
  11:45-12:10 main wreath 敬献花圈 | Wreath-laying @ MON_HERO; as W; holds band; with wang
    + 12:05-12:10 photo 合影 | Photograph; as W.photo
  15:00-15:45 main motorcade MON_HERO > DYT_18; as M; drive 20 实测 | measured
  18:00-19:30 main banquet 晚宴 | Banquet @ DYT_18; as B
"""
"""A book in which the checker finds no error."""

BROKEN = WORKABLE.replace("15:00-15:45", "12:15-12:17")
"""The same with a transfer that takes longer than it has."""


class Answer(NamedTuple):
    """What a program left behind when it ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the program in this process; `language` is what the computer is set to."""
    monkeypatch.setattr(program, "FOLDER", tmp_path / "out")

    def run(*words: object, language: str = "en") -> Answer:
        monkeypatch.setenv("LC_ALL", {"en": "en_GB.UTF-8", "zh": "zh_CN.UTF-8"}[language])
        capsys.readouterr()
        code = program.main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book in which all works."""
    return new_book(tmp_path / "office.reception", WORKABLE)


def new_book(path: Path, text: str) -> Path:
    """A book with what a programme text says."""
    path.write_bytes(_book_bytes(text))
    return path


@cache
def _book_bytes(text: str) -> bytes:
    # A closed book is one plain file, so it need be made only once.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.reception"
        program.bookcase_here().create(path, tuple(plan_from_text(text))).close()
        return path.read_bytes()


def plan_in(path: Path) -> Plan:
    """The plan that a file holds."""
    return program.bookcase_here().read(path).plan
