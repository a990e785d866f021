"""Lanes and layout: which bars stand where, and what lies under the pointer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from reception.agenda import Agenda
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan
from reception.plan.zone import day_span
from ui.timeline.geometry import TimeScale
from ui.timeline.gesture import Grip
from ui.timeline.lanes import Lane, day_lanes
from ui.timeline.layout import ROW, Layout

DAY = date(2026, 11, 23)

TEXT = """
person wang leader 王 | Wang
delegation ETH 埃塞俄比亚 | Ethiopia; code ETH
  member abebe principal 阿贝贝 | Abebe
  stay ETH.1 2026-11-23 03:10 PEK_VIP > 2026-11-24 10:00 PEK_VIP
  track main principal: abebe
  track spouse spouse 配偶线 | Spouse
day 2026-11-22
  23:30-00:40 - other 值班 | Night duty; as NIGHT
day 2026-11-23
  09:30-10:30 main restricted-talks 会谈 | Talks @ GHP_E; as TALKS
    + 10:00-10:10 photo 合影 | Photo; as PHOTO
    or 14:00-15:00 meeting 会谈 | Talks later; as LATER
  10:00-11:00 spouse visit 参观 | Visit @ NMC; as VISIT
  x12:00-13:00 main lunch 午餐 | Lunch; as LUNCH
day 2026-11-24
  09:00-09:30 main other 送别 | Farewell; as FAREWELL
"""


def plan() -> Plan:
    return plan_from_text(TEXT)


def lanes_of(plan: Plan, stay: str = "", day: date = DAY) -> tuple[Lane, ...]:
    items = [item for id in Agenda(plan).on(day) if (item := plan.item(id))]
    return day_lanes(plan, items, stay)


def layout_of(lanes: tuple[Lane, ...]) -> Layout:
    return Layout(lanes, TimeScale(day_span(DAY, plan().zone), 2.0))


def test_lanes_are_one_for_each_track_the_principal_first_and_the_office_last() -> None:
    lanes = lanes_of(plan())
    assert [lane.track.id if lane.track else None for lane in lanes] == [
        "ETH.main",
        "ETH.spouse",
        None,
    ]
    assert [lane.first for lane in lanes] == [True, False, True]


def test_lane_holds_the_items_of_the_day_but_none_that_is_cancelled() -> None:
    main, _, office = lanes_of(plan())
    assert {bar.item.id for bar in main.bars} == {"TALKS", "PHOTO", "LATER"}
    assert {bar.item.id for bar in office.bars} == {"NIGHT"}  # it runs past midnight


def test_lane_puts_a_part_below_what_it_is_part_of() -> None:
    main = lanes_of(plan())[0]
    rows = {bar.item.id: bar.row for bar in main.bars}
    assert rows == {"TALKS": 0, "PHOTO": 1, "LATER": 0}
    assert main.rows == 2


def test_lanes_of_one_stay_show_its_empty_tracks_too() -> None:
    lanes = lanes_of(plan(), "ETH.1", date(2026, 11, 24))
    assert [len(lane.bars) for lane in lanes] == [1, 0]


def test_layout_finds_the_bar_under_a_point_and_how_it_is_held() -> None:
    layout = layout_of(lanes_of(plan()))
    number, bar = layout.places_of("TALKS")[0]
    box = layout.box(number, bar)
    assert box.width == 120  # an hour at two pixels a minute
    middle = box.y + box.height / 2
    for x, grip in ((box.x + 1, Grip.START), (box.x + 60, Grip.BODY), (box.x + 119, Grip.END)):
        hit = layout.hit(x, middle)
        assert hit is not None
        assert (hit.bar.item.id, hit.grip) == ("TALKS", grip)
    assert layout.hit(box.x - 20, middle) is None
    assert layout.hit(box.x, layout.height + 5) is None


def test_layout_shows_only_lanes_that_a_stretch_of_the_height_touches() -> None:
    layout = layout_of(lanes_of(plan()))
    assert list(layout.lanes_between(0, layout.height)) == [0, 1, 2]
    assert list(layout.lanes_between(layout.tops[1] + 1, layout.tops[1] + ROW)) == [1]


def test_arrows_go_along_a_lane_and_between_lanes_and_stop_at_the_ends() -> None:
    layout = layout_of(lanes_of(plan()))

    def beside(item: str, **step: int) -> str:
        found = layout.beside(item, **step)
        return found.id if found else ""

    assert beside("TALKS", items=1) == "PHOTO"
    assert beside("LATER", items=1) == ""
    assert beside("TALKS", lanes=1) == "VISIT"
    assert beside("VISIT", lanes=1) == "NIGHT"
    assert beside("NIGHT", lanes=1) == ""
    assert beside("", items=1) == "TALKS"


def test_item_of_two_tracks_stands_in_both_lanes() -> None:
    lanes = lanes_of(plan_from_text(TEXT.replace("10:00-11:00 spouse", "10:00-11:00 main,spouse")))
    tracks = [lanes[number].track for number, _ in layout_of(lanes).places_of("VISIT")]
    assert [track.id for track in tracks if track] == ["ETH.main", "ETH.spouse"]


def test_reversed_item_is_drawn_at_its_start_so_that_it_can_be_mended() -> None:
    text = TEXT.replace("x12:00-13:00 main lunch", "12:00-12:30 main lunch").replace(
        "; as LUNCH", "; as LUNCH; ends 11:00"
    )
    main = lanes_of(plan_from_text(text))[0]
    lunch = next(bar for bar in main.bars if bar.item.id == "LUNCH")
    assert lunch.span.start == lunch.span.end == datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    assert lunch.span.start - day_span(DAY, plan().zone).start == timedelta(hours=12)
