"""Maps come in as road networks: what is kept, what is dropped and why, and what is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import osmium
import pytest

from reception.exchange.road_import import ImportedRoads, imported_roads
from reception.exchange.road_ways import Dropped
from reception.margins import Margins
from reception.plan.plan import Plan
from reception.plan.road import RoadClass
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.setting import Setting
from reception.plan.venue import Venue
from reception.routes.packed_roads import unpacked
from reception.routes.road_datum import Datum, from_wgs84, to_wgs84
from reception.routes.road_drives import road_drives
from reception.routes.road_stock import VENUE, RoadStock, shipped_stock
from reception.routes.route_answer import FoundRoute, RouteRequest
from reception.trouble import BadInput

NOW = datetime(2026, 4, 14, tzinfo=UTC)

TOWN = """<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6" generator="test">
  <node id="1" version="1" lat="52.500" lon="13.300"/>
  <node id="2" version="1" lat="52.500" lon="13.310"/>
  <node id="3" version="1" lat="52.500" lon="13.320"/>
  <node id="4" version="1" lat="52.510" lon="13.310"/>
  <node id="5" version="1" lat="52.520" lon="13.310"/>
  <node id="6" version="1" lat="52.505" lon="13.3101"/>
  <node id="8" version="1" lat="52.490" lon="13.400"/>
  <node id="9" version="1" lat="52.491" lon="13.400"/>
  <way id="10" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/>
    <tag k="highway" v="primary"/><tag k="name" v="Lange Straße"/><tag k="maxspeed" v="60"/>
    <tag k="lanes" v="4"/></way>
  <way id="11" version="1"><nd ref="2"/><nd ref="6"/><nd ref="4"/>
    <tag k="highway" v="secondary"/><tag k="maxspeed" v="0"/></way>
  <way id="12" version="1"><nd ref="4"/><nd ref="5"/>
    <tag k="highway" v="tertiary"/><tag k="oneway" v="yes"/></way>
  <way id="13" version="1"><nd ref="8"/><nd ref="9"/><tag k="highway" v="primary"/></way>
  <way id="14" version="1"><nd ref="3"/><nd ref="77"/><tag k="highway" v="trunk"/></way>
  <way id="15" version="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way>
  <way id="16" version="1"><nd ref="1"/><nd ref="4"/><tag k="highway" v="tertiary"/>
    <tag k="access" v="private"/></way>
  <way id="17" version="1"><nd ref="1"/><nd ref="4"/><tag k="highway" v="construction"/></way>
  <way id="18" version="1"><nd ref="1"/><nd ref="4"/><tag k="waterway" v="river"/></way>
</osm>
"""


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def stock_of(roads: ImportedRoads) -> RoadStock:
    network = roads.entries[0].record
    assert isinstance(network, RoadNetwork)
    return unpacked(network.data)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    return written(tmp_path / "town.osm", TOWN)


def pbf_of(osm: Path) -> Path:
    """The same extract in the other form."""
    path = osm.with_suffix(".osm.pbf")
    with osmium.SimpleWriter(str(path)) as writer:
        for thing in osmium.FileProcessor(str(osm)):
            writer.add(thing)
    return path


@pytest.mark.parametrize("form", ["osm", "pbf"])
def test_roads_of_an_extract_come_in_and_the_rest_is_counted(town: Path, form: str) -> None:
    """One goes both ways on 10 and 11; 12 is a trap, 13 an island, 14 leads out of the extract."""
    roads = imported_roads(town if form == "osm" else pbf_of(town), Datum.WGS84, NOW)
    stock = stock_of(roads)
    assert set(stock.nodes) == {"n1", "n2", "n3", "n4"}
    assert len(stock.stretches) == 3
    assert roads.report.lines == 8
    assert {reason: count for reason, count in roads.report.dropped.items() if count} == {
        Dropped.MINOR: 1,
        Dropped.NO_CARS: 1,
        Dropped.UNBUILT: 1,
        Dropped.BROKEN: 1,
        Dropped.SHORT: 1,
        Dropped.APART: 2,
        Dropped.ZERO_SPEED: 1,
    }


def test_a_road_keeps_what_the_map_says_of_it(town: Path) -> None:
    stock = stock_of(imported_roads(town, Datum.WGS84, NOW))
    long_one = stock.stretches[stock.called("Lange Straße")[0]]
    assert (long_one.free_kmh, long_one.lanes, long_one.oneway) == (60, 2, False)
    assert long_one.road_class is RoadClass.ARTERIAL
    assert long_one.length_m == pytest.approx(677, abs=2)
    other = next(s for s in stock.stretches.values() if s.id.startswith("w11"))
    assert other.free_kmh > 0, "nobody moves at the speed that the map gives"


def test_a_line_that_misses_a_point_in_its_middle_is_cut_there(tmp_path: Path) -> None:
    text = TOWN.replace('<nd ref="6"/>', '<nd ref="99"/>')
    roads = imported_roads(written(tmp_path / "town.osm", text), Datum.WGS84, NOW)
    assert set(stock_of(roads).nodes) == {"n1", "n2", "n3"}
    assert roads.report.dropped[Dropped.BROKEN] == 2


def test_an_imported_network_is_driven_in_place_of_the_shipped_one(town: Path) -> None:
    roads = imported_roads(town, Datum.WGS84, NOW)
    venue = Venue(id="CASTLE", latitude=52.5101, longitude=13.3102)
    plan = Plan([venue, *(entry.record for entry in roads.entries)])
    finder = road_drives(plan, Margins()).finder
    answer = finder.find(RouteRequest(origin="n1", destination="CASTLE", depart=NOW))
    assert isinstance(answer, FoundRoute)
    assert answer.nodes == ("n1", "n2", "n4", "CASTLE")
    setting = plan.get(Setting, NETWORK_SETTING)
    assert setting is not None
    assert plan.get(RoadNetwork, setting.value) is not None


# --- GeoJSON --------------------------------------------------------------------------------------


def geojson(stock: RoadStock, datum: Datum = Datum.WGS84) -> dict[str, Any]:
    """The roads of a stock as lines with positions of a datum."""
    sorts = {RoadClass.EXPRESSWAY: "trunk", RoadClass.RING: "trunk", RoadClass.STREET: "tertiary"}
    features = []
    for stretch in stock.stretches.values():
        ends = [stock.nodes[stretch.start], stock.nodes[stretch.end]]
        if VENUE in (ends[0].sort, ends[1].sort):
            continue
        places = [from_wgs84((node.latitude, node.longitude), datum) for node in ends]
        properties = {
            "highway": sorts.get(stretch.road_class, "primary"),
            "name": stretch.name_zh,
            "oneway": "yes" if stretch.oneway else "no",
            "maxspeed": str(int(stretch.free_kmh)),
        }
        line = [[longitude, latitude] for latitude, longitude in places]
        geometry = {"type": "LineString", "coordinates": line}
        features.append({"type": "Feature", "properties": properties, "geometry": geometry})
    return {"type": "FeatureCollection", "features": features}


def imported(tmp_path: Path, content: Any, datum: Datum = Datum.WGS84) -> ImportedRoads:
    return imported_roads(written(tmp_path / "m.geojson", json.dumps(content)), datum, NOW)


def test_lines_of_geojson_meet_where_they_have_a_position_in_common(tmp_path: Path) -> None:
    roads = imported(tmp_path, geojson(shipped_stock()))
    stock = stock_of(roads)
    junctions = [node for node in shipped_stock().nodes.values() if node.sort != VENUE]
    assert len(stock.nodes) == len(junctions)
    assert roads.looks_like is None


@pytest.mark.parametrize("datum", [Datum.GCJ02, Datum.BD09])
def test_shifted_positions_are_noticed_and_converted_when_told(
    tmp_path: Path, datum: Datum
) -> None:
    shifted = geojson(shipped_stock(), datum)
    assert imported(tmp_path, shifted).looks_like is datum
    told = imported(tmp_path, shifted, datum)
    assert told.looks_like is None
    known = sorted(
        (n.latitude, n.longitude) for n in shipped_stock().nodes.values() if n.sort != VENUE
    )
    came = sorted((n.latitude, n.longitude) for n in stock_of(told).nodes.values())
    for one, other in zip(known, came, strict=True):
        assert one == pytest.approx(other, abs=2e-6)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("{", "roads-unreadable"),
        ("[1, 2]", "roads-unreadable"),
        ('{"type": "Feature"}', "roads-no-collection"),
        ('{"type": "FeatureCollection", "features": []}', "roads-none"),
        (
            '{"type": "FeatureCollection", "features": [], "crs": {"properties":'
            ' {"name": "urn:ogc:def:crs:EPSG::3857"}}}',
            "roads-not-wgs84",
        ),
        ("", "file-empty"),
    ],
)
def test_what_is_no_map_is_refused(tmp_path: Path, content: str, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        imported_roads(written(tmp_path / "m.geojson", content), Datum.WGS84, NOW)
    assert refused.value.key == key


def test_positions_that_are_none_are_counted(tmp_path: Path) -> None:
    content = geojson(shipped_stock())
    lines = [feature["geometry"]["coordinates"] for feature in content["features"][:4]]
    lines[0][0] = ["east", "north"]
    lines[1][0] = [400, 400]
    lines[2][0] = None
    lines[3][0] = [116.4]
    roads = imported(tmp_path, content)
    assert roads.report.dropped[Dropped.BROKEN] == 4
    assert roads.report.dropped[Dropped.SHORT] == 4


@pytest.mark.parametrize("name", ["broken.osm", "broken.osm.pbf"])
@pytest.mark.parametrize("content", [b"", b"no map at all", b"<osm><node id='1'"])
def test_a_damaged_extract_is_refused_in_words(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        imported_roads(written(tmp_path / name, content), Datum.WGS84, NOW)
    assert refused.value.key in ("roads-unreadable", "roads-none")


def test_an_extract_cut_short_is_refused(town: Path, tmp_path: Path) -> None:
    whole = pbf_of(town).read_bytes()
    path = written(tmp_path / "cut.osm.pbf", whole[: len(whole) * 2 // 3])
    with pytest.raises(BadInput) as refused:
        imported_roads(path, Datum.WGS84, NOW)
    assert refused.value.key in ("roads-unreadable", "roads-none")


# --- datums ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("datum", "shifted"),
    [
        (Datum.WGS84, (39.9087, 116.3975)),
        (Datum.GCJ02, (39.910103, 116.403744)),
        (Datum.BD09, (39.916443, 116.410117)),
    ],
)
def test_tiananmen_lies_where_each_datum_has_it(datum: Datum, shifted: tuple[float, float]) -> None:
    """As other programs convert it."""
    place = (39.9087, 116.3975)
    assert from_wgs84(place, datum) == pytest.approx(shifted, abs=1e-6)
    assert to_wgs84(from_wgs84(place, datum), datum) == pytest.approx(place, abs=1e-7)


def test_outside_china_nothing_is_shifted() -> None:
    assert from_wgs84((52.5, 13.4), Datum.GCJ02) == (52.5, 13.4)
