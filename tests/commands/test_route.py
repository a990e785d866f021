"""`route`: the way from one place to another at the terminal."""

import json
from pathlib import Path

import pytest

from reception.commands.command import ExitCode
from tests.commands.conftest import Run, new_book

CLOSED = """
record road-closure SHUT; reason 马拉松 | marathon; venues DYT_E
  ; starts 2026-04-14 06:00; ends 2026-04-14 12:00
record road-closure WORKS; roads 首都机场高速; starts 2026-04-15 06:00
"""
AIRPORT = ("route", "--from", "PEK_T3", "--to", "DYT_E")
MORNING = ("--depart", "2026-04-14T08:00")


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A book with a venue cut off for a morning and an expressway closed from the next day on."""
    return new_book(tmp_path / "closed.reception", CLOSED)


def test_route_is_told_road_by_road_with_its_alternates(run: Run) -> None:
    answer = run(*AIRPORT, *MORNING, "--alternates", "2")
    assert answer.code == ExitCode.FINE
    assert "leaving 14 April 2026, 08:00" in answer.out
    assert "Airport Expressway" in answer.out
    assert answer.out.count("Alternate") == 2
    assert "OpenStreetMap" in answer.out


def test_route_in_chinese(run: Run) -> None:
    answer = run(*AIRPORT, *MORNING, "--lang", "zh", "--mode", "free")
    assert "首都机场高速" in answer.out
    assert "随社会车流" in answer.out


def test_route_as_json(run: Run) -> None:
    told = json.loads(run(*AIRPORT, *MORNING, "--alternates", "3", "--json").out)
    assert (told["from"], told["to"], told["mode"]) == ("PEK_T3", "DYT_E", "escorted")
    assert told["depart"] == "2026-04-14T08:00:00+08:00"
    assert len(told["routes"]) == 4
    first = told["routes"][0]
    assert first["nodes"][0] == "PEK_T3"
    assert first["nodes"][-1] == "DYT_E"
    assert len(first["stretches"]) == len(first["nodes"]) - 1
    assert first["metres"] == pytest.approx(sum(part["metres"] for part in first["stretches"]))
    assert told["no_route"] is None


def test_route_keeps_to_the_closures_of_a_book(run: Run, closed: Path) -> None:
    later = json.loads(
        run(*AIRPORT, "--depart", "2026-04-15 08:00", "--book", closed, "--json").out
    )
    assert "首都机场高速" not in {road["name"] for road in later["routes"][0]["roads"]}
    answer = run(*AIRPORT, *MORNING, "--book", closed)
    assert answer.code == ExitCode.CONFLICTS
    assert "marathon" in answer.out
    assert "opens again 14 April 2026, 12:00" in answer.out
    none = json.loads(run(*AIRPORT, *MORNING, "--book", closed, "--json").out)["no_route"]
    assert (none["reason"], none["subjects"]) == ("closed", ["SHUT"])
    assert none["until"] == "2026-04-14T12:00:00+08:00"


def test_route_without_a_time_leaves_now(run: Run) -> None:
    assert run(*AIRPORT).code == ExitCode.FINE


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "NOWHERE", "--to", "DYT_E"), "neither a venue nor a junction"),
        (("--from", "PEK_T3", "--to", ""), "neither a venue nor a junction"),
        ((*AIRPORT[1:], "--depart", "soon"), "no day and time"),
        ((*AIRPORT[1:], "--depart", "2026-04-14T08:00+08:00"), "no day and time"),
        ((*AIRPORT[1:], "--depart", "0001-01-01T00:00"), "no day and time"),
        ((*AIRPORT[1:], "--alternates", "10"), "9"),
        ((*AIRPORT[1:], "--mode", "flying"), "escorted, controlled, free"),
        ((*AIRPORT[1:], "--book", "missing.reception"), "missing.reception"),
    ],
)
def test_route_that_cannot_be_asked_for_is_told_in_one_sentence(
    run: Run, words: tuple[str, ...], said: str
) -> None:
    answer = run("route", *words)
    assert answer.code == ExitCode.WRONG_INPUT
    assert said in answer.err
    assert answer.err.count("\n") == 1
