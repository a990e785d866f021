"""What is told of roads: whose data a map is drawn from."""

from reception.fields.route_words import map_source
from reception.routes.road_stock import ATTRIBUTION
from reception.wording import wording


def test_the_source_of_a_map_is_named_in_the_readers_language() -> None:
    """The licence (ODbL 1.0, 4.3) asks for a notice that names the source and the licence."""
    assert map_source(ATTRIBUTION, wording("en")) == ATTRIBUTION
    chinese = map_source(ATTRIBUTION, wording("zh"))
    assert chinese == "地图数据：© OpenStreetMap 贡献者，ODbL 1.0"


def test_the_source_an_office_entered_is_told_as_it_is_written() -> None:
    assert map_source("© A city", wording("zh")) == "© A city"
    assert map_source("", wording("zh")) == ""
