"""The nearest plans on both sides of a rule, where the pairs beside each rule leave a gap: the
minute at which it tips, and each of its conditions by itself."""

from __future__ import annotations

import pytest

from reception.actions.record import change_record
from reception.checks.checker import Checker
from tests.checks.book import facts, plan_of_text, told
from tests.checks.test_honour_rules import STATE
from tests.checks.test_interpreter_rules import SPEAKERS
from tests.checks.test_motorcade_rules import (
    COLUMN,
    GATE,
    LUGGAGE,
    RULES_OF_MOTORCADES,
    changed,
    column,
)
from tests.checks.test_press_rules import pool, worst
from tests.checks.test_rest_rules import FLIGHT
from tests.checks.test_wreath_rules import plan as square_plan


def of(code: str, programme: str) -> list[str]:
    """What one rule says of a programme."""
    checker = Checker(plan_of_text(programme), strict=True)
    return [line for line in told(checker) if line.startswith(f"{code} ")]


# -- A1 ------------------------------------------------------------------------------------------


def test_a1_nobody_is_kept_apart_from_himself() -> None:
    """A pair typed twice the same is no reason to cancel a programme."""
    visit = "10:00-11:00 A.main visit 参观 | Visit @ WEST; as E1"
    assert of("A1", f"apart K A A\nday 2023-04-14\n{visit}") == []
    assert of("A1", f"apart K A B\nday 2023-04-14\n{visit.replace('A.main', 'A.main,B.main')}")


# -- C1 ------------------------------------------------------------------------------------------


CEREMONY = """
10:00-10:10 A.main welcome 欢迎仪式 | Welcome @ WEST; as E1
record ceremony C; engagement E1; zero-seconds {zero}
record cue Q1; ceremony C; order 1; number 1; begun-by act; {lasts}
"""

LASTS = "least-seconds {}; usual-seconds {}"


@pytest.mark.parametrize(
    ("least", "usual", "conflicts"),
    [
        (600, 600, []),
        (600, 601, ["C1 tight E1"]),
        (601, 601, ["C1 too_long E1"]),
    ],
)
def test_c1_to_the_second(least: int, usual: int, conflicts: list[str]) -> None:
    """Ten minutes take ten minutes; a second more is a minute too long."""
    programme = CEREMONY.format(lasts=LASTS.format(least, usual), zero=0)
    assert of("C1", programme) == conflicts


def test_c1_tells_by_how_much_it_is_too_long() -> None:
    programme = CEREMONY.format(lasts=LASTS.format(60, 720), zero=0)
    (found,) = (
        c for c in Checker(plan_of_text(programme), strict=True).conflicts if c.code == "C1"
    )
    assert facts(found) == {"needs": 12, "least": 1, "has": 10, "lacks": 2}


# -- E1 ------------------------------------------------------------------------------------------

WELCOME = "12:00-12:15 S.main welcome 欢迎仪式 | Welcome @ PLAZA; as E1; holds guard battery"


def phased(phase: str, programme: str = WELCOME) -> list[str]:
    """What E1 says of a welcome at noon in a stay with this phase."""
    text = STATE.format(visit=phase, programme=programme, day="2024-05-14")
    return of("E1", text)


@pytest.mark.parametrize(
    ("phase", "judged"),
    [
        ("working 2024-05-14 08:00 > 2024-05-14 12:00", True),
        ("working 2024-05-14 08:00 > 2024-05-14 11:59", False),
        ("working 2024-05-14 12:00 > 2024-05-14 18:00", True),
        ("working 2024-05-14 12:01 > 2024-05-14 18:00", False),
    ],
)
def test_e1_an_item_belongs_to_the_phase_in_which_it_begins(phase: str, judged: bool) -> None:
    """To the minute, at both ends."""
    assert bool(phased(phase)) is judged


def test_e1_what_several_attend_follows_the_organisers() -> None:
    alone = phased("working 2024-05-14 08:00 > 2024-05-14 18:00")
    shared = WELCOME.replace("S.main", "S.main,B.main")
    assert alone
    assert phased("working 2024-05-14 08:00 > 2024-05-14 18:00", shared) == []


@pytest.mark.parametrize(("rounds", "conflicts"), [(21, []), (19, ["E1 rounds E1 S.1.state"])])
def test_e1_rounds_of_a_salute_for_one_and_for_several(rounds: int, conflicts: list[str]) -> None:
    said = WELCOME.replace("欢迎仪式 | Welcome", f"鸣礼炮{rounds}响 | {rounds}-gun salute")
    assert phased("state", said) == conflicts
    assert phased("state", said.replace("S.main", "S.main,B.main")) == []


def test_e1_motorcycles_in_the_register_are_an_escort() -> None:
    """However they came into the book: as a thing, or as vehicles."""
    ride = "vehicle bike motorcycle 摩托车 | Motorcycle\n{}"
    ride += "09:00-09:40 S.main motorcade FAR > HALL; as W{}"
    assert phased("important", ride.format("", "; holds bike")) == ["E1 assumed W S.1.important"]
    assert phased("important", ride.format("", "")) == []
    car = ride.replace("bike motorcycle", "bike car")
    assert phased("important", car.format("", "; holds bike")) == []


def test_e1_guards_who_bear_a_wreath_are_no_guard_of_honour() -> None:
    """Nor is what is received at the airport an inspection."""
    wreath = "12:00-12:15 S.main wreath 献花圈 | Wreath @ PLAZA; as E1; holds guard"
    visit = "12:00-12:15 S.main visit 参观 | Visit @ PLAZA; as E1; holds guard"
    sister = "sister_city"
    assert "guard_of_honour" not in features_told(sister, wreath)
    assert "guard_of_honour" in features_told(sister, visit)


def features_told(phase: str, programme: str) -> set[str]:
    """The honours that E1 says are not due."""
    text = STATE.format(visit=phase, programme=programme, day="2024-05-14")
    checker = Checker(plan_of_text(text), strict=True)
    told_of: set[str] = set()
    for conflict in checker.conflicts:
        if conflict.code == "E1" and conflict.case != "rounds":
            names = facts(conflict)["features"]
            assert isinstance(names, tuple)
            told_of.update(map(str, names))
    return told_of


# -- K1 ------------------------------------------------------------------------------------------

WREATH = "10:00-10:30 B.main wreath 献花圈 | Wreath @ WEST; as E1\n"


@pytest.mark.parametrize(
    ("task", "conflicts"),
    [
        # what is done is judged by when it was done, what is open by when it is due
        ("due 2023-04-14 12:00; done; done-at 2023-04-14 09:00", []),
        ("due 2023-04-14 09:00; done; done-at 2023-04-14 12:00", ["K1 done_after ribbon E1"]),
        ("due 2023-04-14 09:00; done; done-at 2023-04-14 10:00", []),
        ("due 2023-04-14 12:00", ["K1 due_after ribbon E1"]),
    ],
)
def test_k1_of_what_is_done_and_of_what_is_open(task: str, conflicts: list[str]) -> None:
    assert of("K1", f"{WREATH}task ribbon 缎带 | Ribbon; serves E1; {task}") == conflicts


@pytest.mark.parametrize(
    ("text", "paper", "conflicts"),
    [
        ("due 2023-04-14 11:00", "minutes 120", ["K1 order text print"]),
        ("due 2023-04-14 11:00; done; done-at 2023-04-14 11:00", "minutes 120", []),
        ("due 2023-04-14 11:00", "minutes 120; done; done-at 2023-04-14 11:30", "done_early"),
        ("due 2023-04-14 11:00", "minutes 120; dropped", []),
        ("due 2023-04-14 11:00", "minutes 60", []),
    ],
)
def test_k1_only_open_tasks_wait(text: str, paper: str, conflicts: list[str] | str) -> None:
    """A text due at eleven for a print due at noon: too late only while both are to be done."""
    tasks = f"task text 文字 | Text; {text}\n"
    tasks += f"task print 印制 | Print; due 2023-04-14 12:00; after text; {paper}"
    expected = ["K1 done_early print text"] if conflicts == "done_early" else conflicts
    assert of("K1", tasks) == expected


def test_k1_done_in_the_same_minute_is_done_in_turn() -> None:
    tasks = "task text 文字 | Text; done; done-at 2023-04-14 09:{}\n"
    tasks += "task print 印制 | Print; done; done-at 2023-04-14 09:00; after text"
    assert of("K1", tasks.format("00")) == []
    assert of("K1", tasks.format("01")) == ["K1 done_before print text"]


# -- M3 to M7, P3 --------------------------------------------------------------------------------


def test_p3_ministers_alone_need_no_principals_car() -> None:
    """Nor a hospital on the way: both are for the principal."""
    text = """
    delegation M 庚国 | Country M; code MMM
      member m1 official 庚一 | Mina
      stay M.1 2023-04-13 20:00 > 2023-04-16 10:00
      track others ministers: m1
    day 2023-04-14
    vehicle car2 car 2号车 | Car 2; seats 3
    10:00-10:40 M.others motorcade HALL > FAR; as W{}
    record motorcade M9; move W
    record motorcade-car C1; motorcade M9; order 1; role officials; vehicle car2
    """
    assert told(column(of=text.format(""))) == []
    led = text.replace("official 庚一", "principal 庚一")
    assert told(column(of=led.format(""))) == ["P3 no_car W", "M6 none W"]


@pytest.mark.parametrize(("cars", "full"), [(2, False), (3, True)])
def test_m3_a_gate_is_full_with_one_car_more_than_it_takes(cars: int, full: bool) -> None:
    gate = GATE.replace("motorcades-per-slot 1", "motorcades-per-slot 5; vehicles-per-slot 2")
    text = gate.format(minute="41")
    for number in range(cars):
        column_of = "MN"[number % 2]
        text += f"record motorcade-car C{number}; motorcade {column_of}; role officials\n"
    assert ("M3 cars W V G" in told(column(of=text))) is full


def test_m3_a_car_that_goes_ahead_is_not_in_the_crowd() -> None:
    gate = GATE.replace("motorcades-per-slot 1", "motorcades-per-slot 5; vehicles-per-slot 2")
    text = gate.format(minute="41")
    for number in range(3):
        text += f"record motorcade-car C{number}; motorcade M; role officials\n"
    crowded = "M3 cars W V G"
    assert crowded in told(column(of=text))
    early = text.replace(
        "C2; motorcade M; role officials", "C2; motorcade M; role luggage; ahead-minutes 30"
    )
    assert crowded not in told(column(of=early))


@pytest.mark.parametrize(("ahead", "conflicts"), [(0, ["M5 late W M3"]), (1, [])])
def test_m5_luggage_a_minute_ahead_is_ahead(ahead: int, conflicts: list[str]) -> None:
    more = f"{LUGGAGE}; ahead-minutes {ahead}\n"
    more += "record holding H; item W; resource song\nrecord car-seat S4; car M3; person song"
    assert told(column(more)) == conflicts


def test_m5_before_anybody_sits_luggage_is_not_alone() -> None:
    seats = "\n".join(line for line in COLUMN.splitlines() if "car-seat" not in line)
    assert told(column(of=f"{seats}\n{LUGGAGE}; ahead-minutes 30")) == []


def test_m6_an_interpreter_who_rides_along_is_enough() -> None:
    speaks = COLUMN.replace("languages zh en", "languages zh fr")
    speaks = "person lin interpreter 林译员 | Ms Lin; speaks zh pt\n" + speaks
    alone = changed_language(speaks)
    assert told(alone) == ["M6 language W"]
    along = speaks + "record holding H; item W; resource lin; role interpreter\n"
    along += "record car-seat S4; car M1; position rear-left; person lin\n"
    assert told(changed_language(along)) == []


def changed_language(text: str) -> Checker:
    """The motorcade of guests who speak Portuguese."""
    plan = plan_of_text(text)
    plan = plan.apply(change_record(plan, id="A", languages=("pt-BR",)))
    return Checker(plan, rules=RULES_OF_MOTORCADES, strict=True)


def test_m6_as_far_as_the_margin_is_not_far() -> None:
    """The hospital is at the Hall, 35 minutes from where the column goes."""
    assert told(changed("margin.hospital_minutes 60", "margin.hospital_minutes 35")) == []
    assert told(changed("margin.hospital_minutes 60", "margin.hospital_minutes 34")) == ["M6 far W"]


@pytest.mark.parametrize(("arrival", "conflicts"), [("10:25", 0), ("10:26", 1)])
def test_m7_the_pool_is_there_to_the_minute(arrival: str, conflicts: int) -> None:
    """Fifteen minutes before the column, which comes at 10:40."""
    assert len(told(pool(f"09:30-{arrival} P.press coach HALL > FAR"))) == conflicts


def test_m7_what_begins_with_the_column_does_not_bring_the_pool() -> None:
    assert told(pool("10:40-11:00 P.press photo 拍摄 | Photographs @ FAR")) == ["M7 nobody W"]


# -- P1, P2 --------------------------------------------------------------------------------------


def people(programme: str, code: str) -> list[str]:
    return of(code, SPEAKERS + programme)


def test_p1_only_who_receives_has_the_agreed_rank_to_show() -> None:
    """An officer who attends does not stand in for the host."""
    meeting = "10:00-11:00 Q.main meeting 会见 | Meeting @ WEST; as E1; with sun; agreed-rank 2\n"
    attends = "record holding H; item E1; resource liu; role {}"
    assert people(meeting + attends.format("accompanying"), "P1") == ["P1 rank E1 sun"]
    assert people(meeting + attends.format("host"), "P1") == []


def test_p1_one_host_without_a_rank_leaves_it_open() -> None:
    meeting = "10:00-11:00 Q.main meeting 会见 | Meeting @ WEST; as E1; with sun{}; agreed-rank 2"
    assert people(meeting.format(" wang"), "P1") == []
    assert people(meeting.format(""), "P1") == ["P1 rank E1 sun"]


@pytest.mark.parametrize(("start", "case"), [("10:59", "short"), ("11:00", "language")])
def test_p2_an_interpreter_is_free_from_the_minute_the_other_item_ends(
    start: str, case: str
) -> None:
    """Both who speak Portuguese are at the talks until eleven."""
    programme = (
        "10:00-11:00 P.main meeting 会谈 | Talks @ WEST; as E1; with liu lin mei\n"
        f"{start}-11:30 Q.main meeting 会见 | Meeting @ EAST; as E2; with wang2"
    )
    host = "person wang2 leader 汪市长 | Mayor Wang; speaks zh; rank 1\n"
    found = [line for line in people(host + programme, "P2") if " E2" in line]
    assert [line.split()[1] for line in found] == [case]


# -- R3 ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("times", "conflicts"),
    [
        ("09:00-10:00", []),
        ("09:00-10:01", ["R3 closed E1 SHUT"]),
        ("12:00-13:00", []),
        ("11:59-13:00", ["R3 closed E1 SHUT"]),
    ],
)
def test_r3_a_closure_begins_and_ends_to_the_minute(times: str, conflicts: list[str]) -> None:
    programme = f"""
    room SHUT 修缮厅 | Shut Room; in HALL
      closed 2023-04-14 10:00 > 2023-04-14 12:00 修缮 | repairs
    {times} B.main visit 参观 | Visit @ SHUT; as E1
    """
    assert of("R3", programme) == conflicts


# -- T2, T6 --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clocks", "conflicts"),
    [("10:00-10:30", ["T2 worst W"]), ("10:00-10:29", ["T2 drive W"]), ("10:00-10:40", [])],
)
def test_t2_the_worst_is_told_from_the_normal_time_on(clocks: str, conflicts: list[str]) -> None:
    """Thirty minutes as a rule, forty at the worst: both ends to the minute."""
    assert told(worst(f"{clocks} A.main motorcade HALL > FAR; as W")) == conflicts


@pytest.mark.parametrize(("end", "conflicts"), [("11:00", []), ("11:01", ["T6 comfort E1"])])
def test_t6_two_hours_to_the_minute(end: str, conflicts: list[str]) -> None:
    visit = f"09:00-{end} B.main visit 参观 | Visit @ HALL; as E1"
    assert of("T6", visit) == conflicts


def test_t6_tea_in_the_midst_of_a_visit_is_part_of_it() -> None:
    """Nobody can step out of what goes on around it; tea on its own is a pause."""
    whole = "09:00-11:30 B.main visit 参观 | Visit @ HALL; as E1\n  + 10:00-10:15 tea 茶 | Tea"
    parts = (
        "09:00-10:00 B.main visit 参观 | Visit @ HALL; as E1\n"
        "10:00-10:15 B.main tea 茶 | Tea @ HALL\n"
        "10:15-11:30 B.main visit 参观 | Visit @ HALL; as E2"
    )
    assert of("T6", whole) == ["T6 comfort E1"]
    assert of("T6", parts) == []


def test_t6_of_two_after_a_long_flight_the_first_is_told() -> None:
    first = FLIGHT.format(home="America/Sao_Paulo", clock="10:00-10:30")
    later = f"{first}\n10:40-10:50 F.main tea 茶 | Tea @ HALL; as E9"
    assert of("T6", first) == of("T6", later) == ["T6 flight E2 F.1"]


# -- W2 ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "conflicts"),
    [("10:29-10:50", ["W2 wreath E1 E2"]), ("10:30-10:55", [])],
)
def test_w2_two_wreaths_half_an_hour_apart(second: str, conflicts: list[str]) -> None:
    """From start to start, to the minute; those of one party follow its own order."""
    text = "10:00-10:25 AFR.a wreath 献花圈 | Wreath @ MON; as E1; with wang(host) stand\n{}"
    other = f"{second} AFR.b wreath 献花圈 | Wreath @ MON; as E2; with wang(host) stand"
    checker = Checker(square_plan(text.format(other), "E1", "E2"), strict=True)
    assert [line for line in told(checker) if line.startswith("W2 wreath")] == conflicts
    same = other.replace("AFR.b", "AFR.a")
    checker = Checker(square_plan(text.format(same), "E1", "E2"), strict=True)
    assert [line for line in told(checker) if line.startswith("W2 wreath")] == []


# -- and once more by themselves -----------------------------------------------------------------


@pytest.mark.parametrize(("zero", "minutes"), [(0, None), (-60, 1), (-120, 2)])
def test_c1_tells_how_early_the_first_cue_is(zero: int, minutes: int | None) -> None:
    programme = CEREMONY.format(lasts=LASTS.format(60, 60), zero=zero)
    found = [c for c in Checker(plan_of_text(programme), strict=True).conflicts if c.code == "C1"]
    told_of = [(c.case, c.subjects, facts(c)["minutes"]) for c in found]
    assert told_of == ([] if minutes is None else [("early", ("E1", "Q1"), minutes)])


def test_p3_a_cabin_takes_more_than_one() -> None:
    """Of seats with a place one is for one; in the cabin of a coach many stand for one word."""
    more = "record holding H; item W; resource song\n"
    more += "record car-seat S4; car M2; position {}; person song"
    cabin = COLUMN.replace("M2; position rear-right; person a3", "M2; position cabin; person a3")
    assert told(column(more.format("cabin"), of=cabin)) == []
    assert told(column(more.format("rear-right"))) == ["P3 one_seat W M2"]


def test_p3_a_vehicle_of_which_nobody_knows_the_seats_is_not_overfull() -> None:
    unknown = COLUMN.replace("2号车 | Car 2; seats 3", "2号车 | Car 2")
    crowd = "record holding H; item W; resource guards\n"
    crowd += "record car-seat S4; car M2; position cabin; person guards; persons 12"
    assert told(column(crowd)) == ["P3 overfull W M2"]
    assert told(column(crowd, of=unknown)) == []


def test_m4_flags_before_and_after_people_have_their_seats() -> None:
    """Before, only the principal's car may have them; after, only the one he sits in."""
    bare = "\n".join(line for line in COLUMN.splitlines() if "car-seat" not in line)
    spare = "\nrecord motorcade-car M3; motorcade M; order 3; role spare; vehicle car2; flagged"
    assert told(column(of=bare)) == []
    assert told(column(of=bare + spare)) == ["M4 empty W M3"]
    moved = COLUMN.replace(
        "car M1; position rear-right; person a1", "car M2; position front; person a1"
    )
    assert "M4 empty W M1" in told(column(of=moved))


def test_m3_a_crowd_at_a_gate_is_told_once() -> None:
    """Not once more for each that is part of it."""
    third = "10:00-10:41 A.spouse motorcade HALL > FAR; as U\nrecord motorcade O; move U; drop G"
    assert told(column(of=GATE.format(minute="41") + third)) == ["M3 motorcades W U V G"]


def test_m3_a_gate_without_a_number_of_cars_takes_any() -> None:
    wide = GATE.replace("motorcades-per-slot 1", "motorcades-per-slot 5").format(minute="41")
    cars = "".join(
        f"record motorcade-car C{n}; motorcade {'MN'[n % 2]}; role officials\n" for n in range(9)
    )
    assert [line for line in told(column(of=wide + cars)) if line.startswith("M3")] == []


@pytest.mark.parametrize(("until", "judged"), [("11:00", False), ("18:00", True)])
def test_e2_only_a_phase_with_a_programme_of_its_own_lacks_honours(
    until: str, judged: bool
) -> None:
    """What takes place after a phase is no programme of it."""
    visit = f"state 2024-05-14 08:00 > 2024-05-14 {until}"
    meal = "12:00-13:00 S.main lunch 午餐 | Lunch @ HALL; as E1"
    text = STATE.format(visit=visit, programme=meal, day="2024-05-14")
    assert bool(of("E2", text)) is judged
