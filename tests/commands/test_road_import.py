"""`import` of a map: what is told, what is taken in, and what is refused."""

from pathlib import Path

import pytest

from reception.commands.command import ExitCode
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.setting import Setting
from tests.commands.conftest import Run, plan_in
from tests.exchange.test_road_import import TOWN


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """A small extract with everything that may be dropped."""
    path = tmp_path / "town.osm"
    path.write_text(TOWN, encoding="utf-8")
    return path


def test_a_map_is_told_first_and_taken_in_then(run: Run, book: Path, town: Path) -> None:
    before = plan_in(book)
    tried = run("import", book, town, "--dry-run")
    assert tried.code == ExitCode.FINE
    assert "4 junctions and 3 stretches" in tried.out
    assert "One point dropped: the file has no position" in tried.out
    assert plan_in(book) == before
    assert run("import", book, town).code == ExitCode.FINE
    plan = plan_in(book)
    (network,) = plan.table(RoadNetwork).values()
    assert plan.table(Setting)[NETWORK_SETTING].value == network.id
    assert network.source == "town.osm"
    again = run("route", "--from", "n1", "--to", "n4", "--book", book)
    assert again.code == ExitCode.FINE
    assert "Lange Straße" in again.out


def test_a_map_imported_again_takes_the_place_of_the_first(
    run: Run, book: Path, town: Path
) -> None:
    run("import", book, town)
    assert run("import", book, town).code == ExitCode.FINE
    assert len(plan_in(book).table(RoadNetwork)) == 1


@pytest.mark.parametrize(
    ("name", "content", "words", "said"),
    [
        ("m.osm", "no map", (), "cannot be read as a map"),
        ("m.osm", "<osm version='0.6'/>", (), "no roads that a motorcade uses"),
        ("m.geojson", "{}", (), "FeatureCollection"),
        ("m.txt", "day 2026-04-14", ("--datum", "gcj02"), "is for maps"),
        ("m.osm", TOWN, ("--datum", "mars"), "wgs84, gcj02, bd09"),
    ],
)
def test_a_map_that_cannot_be_taken_in_is_told_in_one_sentence(
    run: Run, book: Path, tmp_path: Path, name: str, content: str, words: tuple[str, ...], said: str
) -> None:
    before = plan_in(book)
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    answer = run("import", book, path, *words)
    assert answer.code == ExitCode.WRONG_INPUT
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert plan_in(book) == before
