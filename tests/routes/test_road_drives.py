"""Drive times: measured before reckoned, by the hour, on the chosen route; and what a rule says."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from reception.checks.checker import Checker
from reception.checks.telling import conflict_text
from reception.gazetteer import gazetteer_venues
from reception.margins import Margins
from reception.plan.change import added, step
from reception.plan.drive_time import DriveMode, DriveTime
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move, MoveMode
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road_closure import RoadClosure
from reception.plan.road_hours import WeekHours
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.route import Route
from reception.plan.setting import Setting
from reception.plan.venue import Venue
from reception.routes.drive import Drive, StraightLine
from reception.routes.packed_roads import UnreadableRoads, packed, unpacked
from reception.routes.road_drives import RoadDrives, road_drives
from reception.routes.road_stock import shipped_stock
from reception.routes.route_answer import FoundRoute, RouteRequest
from reception.wording import LANGUAGES, wording

RUSH = datetime(2026, 4, 14, tzinfo=UTC)  # Tuesday 08:00 in Beijing
NIGHT = RUSH - timedelta(hours=5)
VENUES = {venue.id: venue for venue in gazetteer_venues()}
MOVE = Move(
    id="M", origin="PEK_VIP", destination="DYT_E", depart=RUSH, arrive=RUSH + timedelta(minutes=20)
)
TAKEN = DriveTime(
    id="D",
    origin="PEK_VIP",
    destination="DYT_E",
    normal_minutes=52,
    measured_on=date(2026, 3, 3),
    source="交管踏勘",
)


def drives(*records: Record, margins: Margins | None = None) -> RoadDrives:
    """The drive times of a book with all shipped venues and these records."""
    return road_drives(Plan((*VENUES.values(), *records)), margins or Margins())


def way(of: RoadDrives, at: datetime = RUSH, mode: DriveMode = DriveMode.ESCORTED) -> Drive:
    """From the special apron to the guesthouse."""
    drive = of.drive(VENUES["PEK_VIP"], VENUES["DYT_E"], at, mode)
    assert drive is not None
    return drive


@pytest.mark.parametrize(
    ("origin", "destination", "least", "most"),
    [
        ("PEK_VIP", "DYT_E", 33, 42),
        ("DYT_E", "GHP_E", 11, 16),
        ("GHP", "THU", 25, 31),
        ("DYT_E", "BDL", 65, 78),
        ("PKX", "GHP", 45, 55),
    ],
)
def test_escorted_times_are_as_protocol_officers_know_them(
    origin: str, destination: str, least: int, most: int
) -> None:
    drive = drives().drive(VENUES[origin], VENUES[destination], RUSH)
    assert drive is not None
    assert least <= drive.minutes <= most
    assert (drive.source, drive.estimate) == ("source-road-escorted", True)


def test_the_hour_counts_in_general_traffic_alone() -> None:
    of = drives()
    assert way(of, RUSH, DriveMode.FREE).minutes > way(of, NIGHT, DriveMode.FREE).minutes
    assert way(of, RUSH) == way(of, NIGHT)


@pytest.mark.parametrize(
    "closures",
    [
        (),
        (RoadClosure(id="c", roads=("首都机场高速",)),),
        (
            RoadClosure(id="c", roads=("首都机场高速",), ends=RUSH + timedelta(hours=2)),
            RoadClosure(id="d", roads=("首都机场高速",), starts=RUSH + timedelta(hours=11)),
        ),
    ],
    ids=["open", "closed", "closed for a while"],
)
def test_what_the_drives_say_is_what_the_route_finder_says(
    closures: tuple[RoadClosure, ...],
) -> None:
    """They read it off trees where speeds and closures stay the same, and search where they
    change."""
    of = drives(*closures)
    start = Margins().value("road_start", RUSH.date())
    for mode in DriveMode:
        for hours in range(0, 24, 3):
            at = RUSH + timedelta(hours=hours, minutes=17)
            request = RouteRequest(origin="PEK_VIP", destination="DYT_E", depart=at, mode=mode)
            route = of.finder.find(request)
            assert isinstance(route, FoundRoute)
            told = way(of, at, mode)
            assert told.metres == round(route.metres)
            assert 0 <= told.minutes - (start + route.takes.total_seconds() / 60) < 1


def test_a_measured_time_wins_over_the_estimate_in_its_mode_and_hours() -> None:
    of = drives(replace(TAKEN, hours=(WeekHours(weekdays=(2,), begins=420, ends=540),)))
    drive = way(of)
    assert (drive.minutes, drive.source, drive.estimate) == (52, "source-measured", False)
    assert drive.note == "交管踏勘, 2026-03-03"
    for other in (way(of, NIGHT), way(of, RUSH, DriveMode.FREE)):
        assert other.estimate
    back = of.drive(VENUES["DYT_E"], VENUES["PEK_VIP"], RUSH)
    assert back is not None
    assert back.estimate


def test_of_several_measured_times_the_newest_counts() -> None:
    newer = replace(TAKEN, id="A", normal_minutes=47, measured_on=date(2026, 4, 1))
    assert way(drives(newer, TAKEN)).minutes == 47
    assert way(drives(TAKEN, replace(newer, measured_on=None))).minutes == 52
    only_worst = replace(TAKEN, normal_minutes=None, worst_minutes=60)
    assert way(drives(only_worst)).minutes == 60


def test_a_move_is_driven_as_its_motorcade_is_kept() -> None:
    of = drives()
    car = replace(MOVE, mode=MoveMode.CAR)
    kept = Motorcade(id="C", move="M", escort=DriveMode.ESCORTED)
    sources = []
    for records in ((MOVE,), (car,), (car, kept)):
        drive = of.drive_of(Plan((*VENUES.values(), *records)), records[0], RUSH)
        sources.append(drive.source if drive else "")
    assert sources == ["source-road-escorted", "source-road-free", "source-road-escorted"]


def test_a_move_with_a_chosen_way_takes_as_long_as_that() -> None:
    route = Route(id="W", move="M", must_pass=("长安街",))
    plan = Plan((*VENUES.values(), MOVE, route))
    of = road_drives(plan, Margins())
    chosen = of.drive_of(plan, MOVE, RUSH)
    assert chosen is not None
    assert chosen.minutes > way(of).minutes
    alternate = Plan((*VENUES.values(), MOVE, replace(route, order=1)))
    assert of.drive_of(alternate, MOVE, RUSH) == way(of)


def test_places_off_the_roads_are_judged_by_the_straight_line() -> None:
    far = Venue(id="FAR", latitude=31.2, longitude=121.5)
    lost = Venue(id="LOST")
    of = drives(far, lost)
    straight = StraightLine(Margins())
    assert of.drive(VENUES["GHP"], far, RUSH) == straight.drive(VENUES["GHP"], far, RUSH)
    assert of.drive(VENUES["GHP"], lost, RUSH) is None
    assert of.no_way(VENUES["GHP"], far, RUSH) is None
    elsewhere = replace(VENUES["GHP"], latitude=39.99)
    assert of.drive(elsewhere, VENUES["THU"], RUSH) == straight.drive(
        elsewhere, VENUES["THU"], RUSH
    ), "a venue that is not where the roads have it"


def test_near_places_are_walked_between() -> None:
    drive = drives().drive(VENUES["GHP_E"], VENUES["MON_HERO"], RUSH)
    assert drive is not None
    assert drive.on_foot


def test_a_closure_lengthens_the_drives_while_it_holds() -> None:
    closure = RoadClosure(id="c", roads=("首都机场高速",), starts=NIGHT, ends=RUSH)
    of = drives(closure)
    assert way(of, NIGHT).minutes > way(drives()).minutes
    assert way(of, RUSH) == way(drives())


def test_books_with_the_same_roads_share_what_was_reckoned() -> None:
    one, other = drives(), drives(MOVE)
    assert one is other
    assert drives(TAKEN).roads is one.roads


def test_a_network_that_cannot_be_read_leaves_the_shipped_one_in_use() -> None:
    for data in ("", "rubbish", "0" * 500):
        network = RoadNetwork(id="N", data=data)
        of = drives(network, Setting(id=NETWORK_SETTING, value="N"))
        assert way(of) == way(drives())


def test_a_packed_network_says_what_it_said() -> None:
    stock = shipped_stock()
    again = unpacked(packed(stock))
    assert (again.nodes, again.stretches) == (stock.nodes, stock.stretches)
    assert again.attribution == stock.attribution


def test_a_network_with_a_zero_speed_or_a_missing_end_is_refused() -> None:
    stock = shipped_stock()
    some = next(iter(stock.stretches.values()))
    for wrong, said in (
        (replace(some, free_kmh=0.0), "speed"),
        (replace(some, end="gone"), "end"),
        (replace(some, length_m=-1.0), "length"),
    ):
        text = packed(type(stock)(stock.nodes, {wrong.id: wrong}, ""))
        with pytest.raises(UnreadableRoads, match=said):
            unpacked(text)


# --- what the checker says ------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_conflict_says_how_the_drive_is_known(language: str) -> None:
    words = wording(language)
    plan = Plan((*VENUES.values(), MOVE))
    (short,) = [c for c in Checker(plan, strict=True).conflicts if c.case == "drive"]
    assert words.say("source-road-escorted") in conflict_text(short, plan, words)
    plan = Plan((*VENUES.values(), MOVE, TAKEN))
    (short,) = [c for c in Checker(plan, strict=True).conflicts if c.case == "drive"]
    assert "交管踏勘, 2026-03-03" in conflict_text(short, plan, words)
    assert "52" in conflict_text(short, plan, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_that_is_cut_off_is_a_conflict_until_it_opens(language: str) -> None:
    """A closure comes as a step; the checker tells what it breaks, and undone it is gone."""
    words = wording(language)
    move = replace(MOVE, arrive=RUSH + timedelta(minutes=60))
    plan = Plan((*VENUES.values(), move))
    checker = Checker(plan, strict=True)
    assert not checker.conflicts
    closure = RoadClosure(
        id="c",
        reason_zh="马拉松",
        reason_en="marathon",
        venues=("DYT_E",),
        starts=RUSH,
        ends=RUSH + timedelta(hours=3),
    )
    shut = step("road_closure.add", "c", [added(closure)])
    after = plan.apply(shut)
    news = checker.update(plan, after, shut)
    (cut_off,) = news.appeared
    assert (cut_off.code, cut_off.case, cut_off.subjects) == ("T2", "unreachable", ("M",))
    told = conflict_text(cut_off, after, words)
    assert words.pick("马拉松", "marathon") in told
    assert "11:00" in told
    opened = step("road_closure.remove", "c", [shut.changes[0].inverse])
    assert checker.update(after, plan, opened).vanished == (cut_off,)


def test_a_move_with_its_own_time_is_not_asked_which_way() -> None:
    move = replace(MOVE, arrive=RUSH + timedelta(minutes=60), drive_minutes=40)
    closure = RoadClosure(id="c", venues=("DYT_E",))
    assert not Checker(Plan((*VENUES.values(), move, closure)), strict=True).conflicts
