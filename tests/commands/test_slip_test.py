"""`slip`: what follows when an item begins late."""

import json
from pathlib import Path

import pytest

from reception.commands.command import ExitCode
from tests.commands.conftest import Run, new_book

LATE = """
unit INTL 国际处 | International Division
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor
person chen interpreter 陈译员 | Chen; speaks zh pt
person qian driver 钱师傅 | Qian
vehicle car1 car 1号车 | Car 1; driver qian
venue HALL 市民中心 | Hall; at 39.9000 119.4000
venue FAR 远郊会馆 | Far House; at 40.1000 119.4000
delegation BRA 巴西 | Brazil; country BR
  stay BRA.1 2026-04-13 22:30 PEK_VIP > 2026-04-15 10:00 PEK_VIP; confirmed
  track main principal
day 2026-04-14
  09:00-10:00 main meeting 会见 | Call @ HALL; as E1; with chen; unit INTL
  10:05-10:45 main motorcade HALL > FAR; as M1; holds car1
  10:55-11:30 main visit 参观 | Visit @ FAR; as E2; with wang(accompanying)
 !11:40-12:30 main lunch 午宴 | Luncheon @ FAR; as E3
 x15:00-15:30 main tea 茶叙 | Tea @ FAR; as E4
"""


@pytest.fixture
def late(tmp_path: Path) -> Path:
    """A book with a morning in a row before a fixed luncheon."""
    return new_book(tmp_path / "late.reception", LATE)


def test_slip_tells_what_moves_what_breaks_and_who_must_hear(run: Run, late: Path) -> None:
    answer = run("slip", late, "E1", "--minutes", "10,30", "--json")
    told = json.loads(answer.out)
    assert answer.code == ExitCode.FINE
    assert (told["item"], told["later"]) == ("E1", 21)
    ten, thirty = told["tests"]
    assert ten == {
        "minutes": 10,
        "moved": [
            {"item": "E1", "start": 10, "end": 10},
            {"item": "M1", "start": 8, "end": 3},
        ],
        "breaks": [],
        "tell": [
            {"id": "BRA", "part": "delegation", "items": ["E1", "M1"]},
            {"id": "chen", "part": "interpreter", "items": ["E1"]},
            {"id": "INTL", "part": "unit", "items": ["E1"]},
            {"id": "qian", "part": "driver", "items": ["M1"]},
        ],
    }
    assert [(one["kind"], one["subjects"], one["minutes"]) for one in thirty["breaks"]] == [
        ("order", ["E2", "E3"], 9)
    ]
    assert [one["item"] for one in thirty["moved"]] == ["E1", "M1", "E2"]
    assert "wang" in [one["id"] for one in thirty["tell"]]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "“Luncheon” after “Visit”: 9 min are lacking"),
        ("zh", "“参观”结束后才是“午宴”：差9分钟"),
    ],
)
def test_slip_is_told_in_words(run: Run, late: Path, language: str, said: str) -> None:
    answer = run("slip", late, "E1", "--minutes", "30", language=language)
    assert answer.code == ExitCode.FINE
    assert said in answer.out
    assert "Chen" in answer.out or "陈译员" in answer.out


def test_slip_without_minutes_is_tried_with_ten_twenty_and_thirty(run: Run, late: Path) -> None:
    told = json.loads(run("slip", late, "E1", "--json").out)
    assert [test["minutes"] for test in told["tests"]] == [10, 20, 30]


def test_slip_is_printed(run: Run, late: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "slip.pdf"
    answer = run("slip", late, "E1", "--out", pdf, "--lang", "zh+en")
    assert answer.code == ExitCode.FINE
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "延误推演 Slip test" in answer.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nobody",), "no item with the id “nobody”"),
        (("E4",), "cancelled"),
        (("E1", "--minutes", "soon"), "write them as 10,20,30"),
        (("E1", "--minutes", "0"), "write them as 10,20,30"),
        (("E1", "--minutes", "10,,20"), "write them as 10,20,30"),
        (("E1", "--minutes", "1441"), "write them as 10,20,30"),
        (("E1", "--out", "slip.txt"), ".pdf"),
    ],
)
def test_slip_that_cannot_be_tried_is_told_in_one_sentence(
    run: Run, late: Path, words: tuple[str, ...], said: str
) -> None:
    answer = run("slip", late, *words)
    assert answer.code == ExitCode.WRONG_INPUT
    assert said in answer.err
    assert answer.err.count("\n") == 1
