"""The gazetteer: what ships under `resources/geo/` is whole and says where it comes from."""

import csv
from collections.abc import Iterator

import pytest

import resources
from reception.gazetteer import gazetteer_record, gazetteer_rooms, gazetteer_venues
from reception.plan.integrity import plan_faults, record_faults
from reception.plan.plan import Plan

KNOWN = {"high", "medium", "low"}


def rows(table: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table."""
    with resources.path("geo", table).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def test_gazetteer_makes_a_book_without_faults() -> None:
    plan = Plan((*gazetteer_venues(), *gazetteer_rooms()))
    assert not list(plan_faults(plan))
    assert not [fault for record in plan for fault in record_faults(record)]


def test_every_place_has_both_names_and_every_venue_a_position() -> None:
    assert all(room.name_zh and room.name_en for room in gazetteer_rooms())
    for venue in gazetteer_venues():
        assert venue.name_zh
        assert venue.name_en
        assert venue.latitude is not None
        assert venue.longitude is not None
        assert 39 < venue.latitude < 41
        assert 115 < venue.longitude < 118
        assert venue.confidence in KNOWN


def test_every_room_says_where_its_figures_come_from() -> None:
    for row in rows("rooms.csv"):
        assert row["confidence"] in KNOWN
        assert "assumed" in row["source"]
        if row["capacity"]:
            assert "capacity: " in row["source"], row["id"]
            assert "http" in row["source"]


def test_layouts_take_no_more_than_the_room() -> None:
    for room in gazetteer_rooms():
        assert all(layout.capacity <= room.capacity for layout in room.layouts)


def test_record_brings_a_room_after_its_venue() -> None:
    venue, room = gazetteer_record("GHP/Fujian") or ()
    assert (venue.id, room.id) == ("GHP", "GHP/Fujian")
    assert gazetteer_record("nowhere") is None


@pytest.mark.parametrize("table", ["venues.csv", "nodes.csv", "edges.csv", "node_confidence.csv"])
def test_maps_ship_with_their_licence(table: str) -> None:
    assert next(rows(table))
    readme = resources.path("geo", "README.md").read_text(encoding="utf-8")
    assert table in readme
    assert "© OpenStreetMap contributors" in readme
    assert "Open\nDatabase Licence" in readme


def test_venues_reach_the_roads() -> None:
    nodes = {row["id"] for row in rows("nodes.csv")}
    for row in rows("venues.csv"):
        assert set(row["access_nodes"].split()) <= nodes
