"""C1, W1, W2, W3: cues that fit, wreaths that are arranged, and a Square that is free for them."""

from __future__ import annotations

from typing import Any

import pytest

from reception.actions.record import change_record, remove_record
from reception.checks.checker import Checker
from reception.checks.site import Site
from reception.checks.time_facts import site_facts
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan
from tests.checks.book import facts, written

SQUARE = """
zone Asia/Shanghai
venue TAM_SQ 天安门广场 | The Square; at 39.9033 116.3914
venue MON 人民英雄纪念碑 | Monument; at 39.9031 116.3914
room NORTH 碑北侧 | North side; in MON; turn 5; outdoor
venue GHP 人民大会堂 | Great Hall; at 39.9035 116.3893
room PLAZA 东门外广场 | East Plaza; in GHP; outdoor
room HALL 北大厅 | North Hall; in GHP
venue FAR 首都体育馆 | Far away; at 39.9400 116.3200
person wang leader 王副市长 | Vice-Mayor Wang; rank 1
thing stand wreath-stand 花圈架 | Wreath stand; base MON
delegation AFR 非方 | African leaders; organisation
  member ma principal 甲 | A; title 总统 | President
  member mb principal 乙 | B; title 总统 | President
  member mc principal 丙 | C; title 总统 | President
  member md principal 丁 | D; title 总统 | President
  stay AFR.1 2018-08-30 08:00 > 2018-09-05 24:00
  phase multilateral
  track a principal: ma
  track b principal: mb
  track c principal: mc
  track d principal: md
"""


def ready(id: str) -> str:
    """A wreath for which everything is arranged."""
    ribbon = '{"text": "永垂不朽", "approved_on": "2018-08-25", "proof": "ribbon.jpg"}'
    music = ", ".join(
        f'{{"part": "{part}", "approved_on": "2018-08-25"}}'
        for part in ("guest_anthem", "host_anthem", "tribute")
    )
    return (
        f"record wreath {id}.w; engagement {id}; asked-on 2018-08-20; leader wang; approach car\n"
        f"  ; alternate-start 2018-09-02 09:00; weather-decision-at 2018-09-01 05:00\n"
        f"  ; ribbons [{ribbon}]\n"
        f"  ; music [{music}]\n"
    )


def plan(programme: str, *wreaths: str) -> Plan:
    records = "".join(ready(id) for id in wreaths)
    return plan_from_text(f"{SQUARE}\nday 2018-09-01\n{programme}\n{records}")


def ceremonial(found: Plan) -> list[str]:
    """What the rules of ceremonies say."""
    return [written(c) for c in Checker(found, strict=True).conflicts if c.code[0] in "CW"]


def four_wreaths(*clocks: str) -> Plan:
    lines = [
        f"  {clock} {track} wreath 敬献花圈 | Wreath-laying @ NORTH; as {track}"
        "; holds stand(0/5); with wang(accompanying 0/0)"
        for track, clock in zip("abcd", clocks, strict=True)
    ]
    return plan("\n".join(lines), *"abcd")


def test_four_wreaths_in_one_afternoon_at_thirty_minutes_plan_cleanly() -> None:
    """As on 1 September 2018, with everything arranged for each of them."""
    book = four_wreaths("13:30-13:55", "14:00-14:25", "14:30-14:55", "15:00-15:25")
    assert Checker(book, strict=True).conflicts == ()


def test_at_twenty_five_minutes_it_is_told_exactly_what_is_missing() -> None:
    book = four_wreaths("13:30-13:55", "13:55-14:20", "14:20-14:45", "14:45-15:10")
    checker = Checker(book, strict=True)
    told = [written(conflict) for conflict in checker.conflicts]
    pairs = ("a b", "b c", "c d")
    assert sorted(told) == sorted(
        [f"W2 wreath {pair}" for pair in pairs]
        + [f"R1 turn_round {pair} NORTH" for pair in pairs]
        + [f"R4 turn_round {pair} stand" for pair in pairs]
    )
    for conflict in checker.conflicts:
        if conflict.code == "W2":
            assert facts(conflict) == {"needs": 30, "has": 25, "lacks": 5}


def test_a_shorter_spacing_may_be_the_office_s_own() -> None:
    book = four_wreaths("13:30-13:55", "13:55-14:20", "14:20-14:45", "14:45-15:10")
    text = plan_from_text(f"{SQUARE}\nsetting margin.wreath_spacing 25")
    spaced = Plan([*book, *(r for r in text if r.KIND == "setting" and r.id not in book)])
    assert [one for one in ceremonial(spaced) if one.startswith("W2")] == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"asked_on": None}, "W1 not_asked a"),
        ({"leader": ""}, "W1 no_leader a"),
        ({"ribbons": ()}, "W1 no_ribbon a"),
        ({"music": ()}, "W1 no_music a"),
        ({"approach": "undecided"}, "W1 approach a"),
        ({"alternate_start": None}, "W3 no_alternate a"),
        ({"weather_decision_at": None}, "W3 no_decision a"),
    ],
)
def test_a_wreath_lacks_exactly_what_has_not_been_arranged(
    change: dict[str, Any], told: str
) -> None:
    book = four_wreaths("13:30-13:55", "14:00-14:25", "14:30-14:55", "15:00-15:25")
    assert ceremonial(book) == []
    step = change_record(book, id="a.w", **change)
    assert ceremonial(book.apply(step)) == [told]


def test_an_unapproved_ribbon_is_quoted() -> None:
    book = four_wreaths("13:30-13:55", "14:00-14:25", "14:30-14:55", "15:00-15:25")
    step = change_record(book, id="a.w", ribbons=({"text": "المجد للأبطال", "language": "ar"},))
    (conflict,) = (c for c in Checker(book.apply(step)).conflicts if c.code == "W1")
    assert (conflict.case, conflict.fact("ribbons")) == ("ribbon_open", ("المجد للأبطال",))


def test_what_is_not_needed_is_not_missed() -> None:
    book = four_wreaths("13:30-13:55", "14:00-14:25", "14:30-14:55", "15:00-15:25")
    step = change_record(
        book,
        id="a.w",
        leader="",
        leader_state="not_needed",
        ribbons=(),
        wreath_state="not_needed",
        alternate_start=None,
        alternate_state="not_needed",
    )
    assert ceremonial(book.apply(step)) == []


ONE = "  {clock} a wreath 敬献花圈 | Wreath-laying @ NORTH; as a; with wang(accompanying)"


@pytest.mark.parametrize(
    ("clock", "told"),
    [
        ("07:01-07:26", ["W2 flag_up a"]),
        ("07:02-07:27", []),
        ("17:37-18:02", ["W2 flag_down a"]),
        ("17:36-18:01", []),
        ("14:00-14:20", ["W2 short a"]),
        ("14:00-14:25", []),
    ],
)
def test_the_flag_of_the_square_and_the_block_keep_their_times(clock: str, told: list[str]) -> None:
    """On 1 September 2018 the sun rises at 05:41:48 and sets at 18:46:34; the Square is kept from
    an hour before to half an hour after the guest's car stops."""
    assert ceremonial(plan(ONE.format(clock=clock), "a")) == told


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("14:54-15:09 b welcome 欢迎 | Welcome @ PLAZA; as x", ["W2 plaza a x"]),
        ("14:55-15:10 b welcome 欢迎 | Welcome @ PLAZA; as x", []),
        ("13:16-13:31 b welcome 欢迎 | Welcome @ PLAZA; as x", ["W2 plaza x a"]),
        ("14:05-14:20 b welcome 欢迎 | Welcome indoors @ HALL; as x", []),
        ("14:05-14:20 b welcome 欢迎 | Welcome @ FAR; as x; outdoor", []),
        ("13:10-13:20 b visit 参观 | Visit @ TAM_SQ; as x", ["W2 occupied a x"]),
        ("12:30-13:00 b visit 参观 | Visit @ TAM_SQ; as x", []),
        ("14:28-14:40 a visit 参观 | Their own visit @ TAM_SQ; as x", []),
    ],
)
def test_the_square_is_for_one_party_and_out_of_earshot_of_the_plaza(
    other: str, told: list[str]
) -> None:
    """The wreath is laid from 14:00 to 14:25."""
    book = plan(f"{ONE.format(clock='14:00-14:25')}\n  {other}", "a")
    assert ceremonial(book) == told


def test_what_names_another_house_is_not_where_the_wreath_is_laid() -> None:
    """Its room is there, but the house that it names goes before the room's."""
    visit = "\n  13:10-13:20 b visit 参观 | Visit @ NORTH; as x"
    book = plan(f"{ONE.format(clock='14:00-14:25')}{visit}", "a")
    assert ceremonial(book) == ["W2 occupied a x"]
    elsewhere = change_record(book, id="x", venue="FAR")
    assert ceremonial(book.apply(elsewhere)) == []


def test_a_closure_of_the_square_counts_for_the_whole_block() -> None:
    """Closed until 13:00 it is open in time for two o'clock, until 13:01 it is not."""
    for until, told in (("13:00", []), ("13:01", ["W2 closed a TAM_SQ"])):
        text = SQUARE.replace(
            "venue MON", f"  closed 2018-09-01 06:00 > 2018-09-01 {until} 布展 | set-up\nvenue MON"
        )
        programme = f"{text}\nday 2018-09-01\n{ONE.format(clock='14:00-14:25')}\n{ready('a')}"
        assert ceremonial(plan_from_text(programme)) == told


def test_days_of_the_square_need_a_decision() -> None:
    """National Day is taken; with the closure agreed it is not."""
    book = plan_from_text(
        f"{SQUARE.replace('2018-09-05', '2018-10-05')}\nday 2018-10-01\n"
        f"{ONE.format(clock='14:00-14:25')}\n{ready('a')}"
    )
    assert ceremonial(book) == ["W2 reserved a"]
    agreed = change_record(book, id="a.w", closure_state="agreed")
    assert ceremonial(book.apply(agreed)) == []


def test_a_day_of_mourning_is_told() -> None:
    record = "record half-mast m; state ZA; starts 2018-09-01 {clock}; ends 2018-09-03 00:00"
    for clock, told in (("14:24", ["W2 half_mast a m"]), ("14:25", [])):
        programme = f"{ONE.format(clock='14:00-14:25')}\n{record.format(clock=clock)}"
        assert ceremonial(plan(programme, "a")) == told


CUED = """
  14:00-14:10 a signing 签字 | Signing @ HALL; as s
record ceremony s.c; engagement s
record cue s.1; ceremony s.c; order 1; number 1; usual-seconds {one}; least-seconds 240
record cue s.2; ceremony s.c; order 2; number 2; after s.1; usual-seconds 300; least-seconds {two}
"""


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        (300, 300, []),
        (301, 300, ["C1 tight s"]),
        (301, 360, ["C1 tight s"]),
        (301, 0, ["C1 tight s"]),
        (700, 300, ["C1 tight s"]),
    ],
)
def test_a_ceremony_longer_than_its_engagement_is_told(one: int, two: int, told: list[str]) -> None:
    """Ten minutes; a second too many at the usual lengths is told, as long as it can be done."""
    assert ceremonial(plan(CUED.format(one=one, two=two))) == told


def test_a_ceremony_too_long_at_its_shortest_is_an_error() -> None:
    book = plan(CUED.format(one=700, two=300))
    longer = change_record(book, id="s.1", least_seconds=660)
    assert ceremonial(book.apply(longer)) == ["C1 too_long s"]


def test_what_prepares_a_ceremony_does_not_lengthen_it() -> None:
    """A cue before the start belongs to the preparations, or is told."""
    book = plan(CUED.format(one=300, two=300))
    early = change_record(book, id="s.1", offset_seconds=-60)
    assert ceremonial(book.apply(early)) == ["C1 early s s.1"]
    outside = change_record(book, id="s.1", offset_seconds=-60, outside=True)
    assert ceremonial(book.apply(outside)) == []


def test_the_shortest_a_ceremony_can_be_enters_the_time_network() -> None:
    """A photograph may be cut to 5 minutes; with cues that need 9 at least, to those."""
    book = plan(CUED.format(one=600, two=0).replace("14:10 a signing", "14:20 a photo"))
    uncued = book.apply(remove_record(book, id="s.c"))
    told = []
    for each in (book, uncued):
        ground = Checker(each, strict=True).ground
        (lag,) = site_facts(ground, Site("item", "s"), shortest=True).lags
        told.append((lag.seconds, lag.fact.source))
    assert told == [(9 * 60, "source-cues"), (5 * 60, "source-margin")]


def test_a_wreath_elsewhere_is_not_judged_by_the_square() -> None:
    """At sunrise on National Day, for twenty minutes, in another city."""
    text = SQUARE.replace("2018-09-05", "2018-10-05")
    wreath = "day 2018-10-01\n  06:00-06:20 a wreath 敬献花圈 | Wreath @ {place}; as a"
    for place, told in (("FAR", []), ("NORTH", ["W2 flag_up a", "W2 reserved a", "W2 short a"])):
        book = plan_from_text(f"{text}\n{wreath.format(place=place)}")
        assert sorted(ceremonial(book)) == told


WREATH_ALONE = "10:00-10:25 a wreath 敬献花圈 | Wreath-laying @ NORTH; as a"
WITH_ANOTHER = WREATH_ALONE + "\n14:00-14:25 b wreath 敬献花圈 | Wreath-laying @ NORTH; as b"


def test_a_wreath_without_a_file_is_told_where_the_office_keeps_files_of_others() -> None:
    missing = [one for one in ceremonial(plan(WITH_ANOTHER, "a")) if one.startswith("W1")]
    assert "W1 no_file b" in missing
    assert "W1 no_file a" not in missing


def test_a_book_without_any_wreath_file_is_left_alone() -> None:
    """As that of a published programme: nobody has kept files of what is long past."""
    assert ceremonial(plan(WITH_ANOTHER)) == []


def test_a_wreath_with_cues_has_no_file_is_told() -> None:
    cued = plan(WREATH_ALONE + "\nrecord ceremony C; engagement a; template wreath")
    assert "W1 no_file a" in ceremonial(cued)
