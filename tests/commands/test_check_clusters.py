"""`check --clusters`: which conflicts hang together, in words and for scripts."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run

SCHEDULE = Path(__file__).parents[1] / "exchange" / "data" / "lantern-days.xml"
CLASHES_APART = 6

HANGING = """
venue HALL 市民中心 | Civic Centre; at 39.9050 119.7200
room EAST 东厅 | East Hall; in HALL
delegation A 甲国 | Country A
  stay A.1 2020-04-13 20:00 > 2020-04-16 10:00
  track main principal
delegation B 乙国 | Country B
  stay B.1 2020-04-13 20:00 > 2020-04-16 10:00
  track main principal
delegation C 丙国 | Country C
  stay C.1 2020-04-13 20:00 > 2020-04-16 10:00
  track main principal
day 2020-04-14
  09:00-10:00 A.main meeting 甲 | One @ EAST; as one
  09:30-10:30 B.main meeting 乙 | Two @ EAST; as two
  10:15-11:00 C.main meeting 丙 | Three @ EAST; as three
"""


@pytest.fixture
def hanging(tmp_path: Path) -> Path:
    """A programme in which the second item is in the way of both others."""
    path = tmp_path / "draft.txt"
    path.write_text(HANGING, encoding="utf-8")
    return path


def test_what_hangs_together_is_told_after_the_conflicts(run: Run, hanging: Path) -> None:
    answer = run("check", hanging, "--clusters")
    assert (answer.code, answer.err) == (1, "")
    conflicts, _, clusters = answer.out.partition("Conflicts that hang together: one group.")
    assert conflicts == run("check", hanging).out + "\n"
    assert "Moving one item clears them all: “Two” (B, Tue 14 April 09:30–10:30)." in clusters
    assert "相互牵连的冲突：1 组。" in run("check", hanging, "--clusters", "--lang", "zh").out


def test_scripts_find_conflicts_by_their_places(run: Run, hanging: Path) -> None:
    """The field is there when it is asked for; all others stay as they are without it."""
    told = json.loads(run("check", hanging, "--clusters", "--json").out)
    (cluster,) = told.pop("clusters")
    assert told == json.loads(run("check", hanging, "--json").out)
    assert set(cluster) == {"conflicts", "items", "move", "at_least", "stuck", "text"}
    assert cluster["items"] == ["one", "two", "three"]
    assert (cluster["move"], cluster["at_least"], cluster["stuck"]) == (["two"], 1, [])
    assert len(cluster["conflicts"]) == 2
    assert all("two" in told["conflicts"][at]["subjects"] for at in cluster["conflicts"])


def test_conflicts_that_stand_alone_are_no_cluster(run: Run) -> None:
    answer = run("check", SCHEDULE, "--clusters")
    assert f"Errors: {CLASHES_APART};" in answer.out
    assert answer.out.endswith("\nNo conflicts hang together.\n")
    assert json.loads(run("check", SCHEDULE, "--clusters", "--json").out)["clusters"] == []
