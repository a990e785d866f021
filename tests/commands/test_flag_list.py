"""`flags`: which flags hang where and when, how many it takes, and who rides under which."""

import json
from pathlib import Path

import pytest

from reception.commands.command import ExitCode
from tests.commands.conftest import Run, new_book
from tests.sheets.flag_plan import FLAGS


@pytest.fixture
def flagged(tmp_path: Path) -> Path:
    """A book with two guests on one flagged road."""
    return new_book(tmp_path / "flagged.reception", FLAGS)


def test_flags_tells_post_by_post_what_hangs_when(run: Run, flagged: Path) -> None:
    answer = run("flags", flagged, "--json")
    assert answer.code == ExitCode.FINE
    told = json.loads(answer.out)
    airport, sanlihe = told["roads"]
    assert (airport["road"], airport["length_m"], sanlihe["road"]) == ("AIR", 4019, "SAN")
    assert [one["guests"] for one in airport["plans"]] == [["BR"], ["NP"]]
    first, second, third = airport["posts"]
    assert [one["post"] for one in airport["posts"]] == ["AIR/1", "AIR/2", "AIR/3"]
    assert [each["flags"] for each in first["hung"]] == [["BR", "CN"], ["BR", "CN"], ["NP", "CN"]]
    assert [each["flags"] for each in second["hung"]] == [["BR", "CN"], ["NP", "CN"], ["NP", "CN"]]
    assert first["hung"][1]["from"] == "2024-07-11T00:30:00Z"
    assert len(third["hung"]) == 3


def test_flags_tells_what_is_needed_missing_and_to_be_ordered(run: Run, flagged: Path) -> None:
    """Nepal has three posts and the residence at the busiest, two spares, and three there."""
    needs = json.loads(run("flags", flagged, "--json").out)["needs"]
    (nepal,) = [one for one in needs if (one["state"], one["size"]) == ("NP", "no_4")]
    assert (nepal["out"], nepal["spares"], nepal["here"], nepal["coming"]) == (4, 2, 1, 2)
    assert (nepal["missing"], nepal["order_by"], nepal["design"]) == (3, "2024-06-28", "NP")
    cars = [one for one in needs if one["size"] == "car"]
    assert {one["state"]: one["out"] for one in cars} == {"BR": 1, "CN": 1, "NP": 1}


def test_flags_tells_rides_and_what_each_way_to_share_would_show(run: Run, flagged: Path) -> None:
    airport = json.loads(run("flags", flagged, "--json").out)["roads"][0]
    assert {one["sight"] for one in airport["rides"]} == {"own"}
    assert {one["policy"]: one["sights"] for one in airport["policies"]}["event_only"] == {
        "BRA.1": "neutral",
        "NEP.1": "own",
    }


@pytest.mark.parametrize(("language", "word"), [("zh", "用旗数量"), ("en", "Flags needed")])
def test_flags_are_told_in_words(run: Run, flagged: Path, language: str, word: str) -> None:
    answer = run("flags", flagged, "--lang", language)
    assert answer.code == ExitCode.FINE
    assert word in answer.out


def test_a_book_without_flags_says_so(run: Run, tmp_path: Path) -> None:
    book = new_book(tmp_path / "empty.reception", "venue HALL 市民中心 | Hall")
    answer = run("flags", book, "--lang", "en")
    assert "No flags are planned" in answer.out
    assert "{page" not in answer.out
    assert json.loads(run("flags", book, "--json").out) == {
        "roads": [],
        "needs": [],
        "sets": [],
        "uncounted": [],
        "packages": [],
        "lacking": [],
    }


def test_flags_tells_who_hangs_them_and_what_nobody_has_time_for(run: Run, tmp_path: Path) -> None:
    """Three posts at one an hour in a window of two hours: one is left. What comes down when
    Nepal's visit ends is nobody's work: its plan names no crews."""
    window = '[{"starts": "2024-07-10T18:00:00+08:00", "ends": "2024-07-10T20:00:00+08:00"}]'
    crew = f"record flag-crew CR; name 一组 | Crew One; posts-per-hour 1; windows {window}\n"
    text = FLAGS.replace("record flag-plan FB", f"{crew}record flag-plan FB").replace(
        "Flags for Brazil; roads AIR, SAN", "Flags for Brazil; roads AIR; crews CR"
    )
    told = json.loads(run("flags", new_book(tmp_path / "crew.reception", text), "--json").out)
    (package,) = told["packages"]
    assert (package["work"], package["plan"], package["crew"]) == ("hang", "FB", "CR")
    assert (package["posts"], package["starts"]) == (2, "2024-07-10T10:00:00Z")
    assert [(one["work"], one["plan"], one["posts"]) for one in told["lacking"]] == [
        ("hang", "FB", 1),
        ("change", "FN", 1),  # from Brazil's to Nepal's on one post of two
        ("change", "FB", 2),  # and on the others when Brazil's come down
    ]
    assert [one["short"] for one in told["lacking"]] == ["crew"] * 3
    assert told["lacking"][0]["hours_after"]["crew"] == 2
