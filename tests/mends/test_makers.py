"""What is offered for which conflict, on the shared book of the checks."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from reception.mends.mend import Mend, MendKind
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.move import Move
from tests.checks.book import written
from tests.mends.offers import Offers


def kinds(offers: Offers, told: str) -> set[MendKind]:
    """The kinds of all mends of a conflict."""
    return {mend.kind for mend in offers.for_(told)}


def first(offers: Offers, begins: str) -> str:
    """The first conflict that is written so."""
    return next(text for text in map(written, offers.checker.conflicts) if text.startswith(begins))


def test_two_items_of_one_party_are_shifted_or_shortened(offers: Offers) -> None:
    """The smallest shift in either direction, and either of them shorter.

    10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1; least 30
    10:45-11:45 A.main other 茶叙 | Tea @ WEST; as E2; least 30
    """
    said = offers.said("T1 overlap E1 E2")
    assert "“Tea” (AAA) 15 min later, at 11:00" in said
    assert "“Meeting” (AAA) 15 min earlier, at 09:45" in said
    assert "“Meeting” (AAA) ends 15 min earlier, at 10:45" in said
    assert "“Tea” (AAA) begins 15 min later, at 11:00, and ends as planned" in said


def test_what_follows_is_pushed_on_until_a_gap_takes_it_up(offers: Offers) -> None:
    """The third item begins at once after the second and goes along; the fourth stays.

    10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1; least 60
    10:45-11:30 A.main other 茶叙 | Tea @ WEST; as E2; least 45
    11:30-12:00 A.main other 合影 | Photograph @ WEST; as E3; least 30
    14:00-15:00 A.main other 签字 | Signing @ WEST; as E4; least 60
    """
    assert "“Tea” (AAA) 15 min later, at 11:00; one other item follows" in offers.said(
        "T1 overlap E1 E2"
    )


def test_a_fixed_item_stays_and_the_other_moves(offers: Offers) -> None:
    """The signing's time may not be moved, so only the tea is.

    10:00-11:00 A.main other 茶叙 | Tea @ WEST; as E1; least 60
    10:45-11:45 A.main other 签字 | Signing @ WEST; as E2; fixed
    """
    for mend in offers.for_("T1 overlap E1 E2"):
        assert "E2" not in {change.id for change in mend.step.changes} or (
            mend.kind in (MendKind.SPLIT, MendKind.LEAVE_OUT)
        )


def test_nothing_is_moved_that_has_begun() -> None:
    """At half past ten the meeting is under way; only the tea can still give."""
    offers = Offers(
        """
        10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1
        10:45-11:45 A.main other 茶叙 | Tea @ WEST; as E2
        """,
        now=datetime(2023, 4, 14, 2, 30, tzinfo=UTC),
    )
    mends = offers.for_("T1 overlap E1 E2")
    assert mends
    assert all("E1" not in {change.id for change in mend.step.changes} for mend in mends)


def test_a_room_that_two_parties_have_is_left_by_one_of_them(offers: Offers) -> None:
    """The other room of the venue is free.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; expects 10
    10:30-11:30 B.main tea 茶叙 | Tea @ WEST; as E2; expects 10
    """
    best = offers.for_("R1 overlap E1 E2 WEST")[0]
    assert best.kind is MendKind.ROOM
    after = offers.plan.apply(best.step).get(Engagement, best.step.subject)
    assert after
    assert after.room == "EAST"


def test_a_larger_layout_is_offered_before_another_room(offers: Offers) -> None:
    """East takes twenty at a banquet and forty at most.

    10:00-11:00 B.main other 宴会 | Dinner @ EAST; as E1; layout banquet; expects 30
    """
    assert offers.said("R2 capacity E1 EAST") == [
        "“Dinner” (BBB) without a particular layout (for 40)"
    ]


def test_a_leader_promised_twice_is_stood_in_for(offers: Offers) -> None:
    """There is another leader, who is free; the officer is no leader.

    person li leader 李副市长 | Vice-Mayor Li
    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1; with wang
    10:30-11:30 B.main meeting 会见 | Meeting @ EAST; as E2; with wang
    """
    said = offers.said("P1 overlap E1 E2 wang")
    assert any("Vice-Mayor Li" in one for one in said)
    assert not any("Zhao" in one for one in said)


def test_a_drive_that_is_too_short_leaves_earlier_or_arrives_later(offers: Offers) -> None:
    """The Far House is 35 minutes away.

    09:00-10:00 A.main other 会见 | Meeting @ HALL; as E1
    10:30-10:50 A.main motorcade HALL > FAR; as M1
    12:00-13:00 A.main other 参观 | Visit @ FAR; as E2
    """
    drive, said = "“Hall → Far House” (AAA)", offers.said("T2 drive M1")
    assert f"{drive} leaves 15 min earlier, at 10:15, and arrives as planned" in said
    assert f"{drive} arrives 15 min later, at 11:05" in said


def test_a_drive_that_nobody_planned_is_put_on_the_programme(offers: Offers) -> None:
    """With the second item as much later as it takes.

    09:00-10:00 A.main other 会见 | Meeting @ HALL; as E1
    10:20-11:20 A.main other 参观 | Visit @ FAR; as E2
    """
    mends = [m for m in offers.for_("T2 gap E1 E2") if m.kind is MendKind.MOVE]
    assert mends
    after = offers.plan.apply(mends[0].step)
    assert [(move.origin, move.destination) for move in after.table(Move).values()] == [
        ("HALL", "FAR")
    ]
    said = offers.said("T2 gap E1 E2")
    assert any(one.startswith("Plan the move Hall → Far House") for one in said)


def test_times_the_wrong_way_round_are_turned(offers: Offers) -> None:
    """And an end that is usual for the kind is offered as well.

    11:00-? A.main meeting 会见 | Meeting @ WEST; as E1; ends 10:00
    """
    said = offers.said("T3 reversed E1")
    assert "“Meeting” (AAA) from 10:00 to 11:00" in said
    assert "“Meeting” (AAA) from 11:00 to 11:45" in said


def test_an_open_end_gets_a_length_to_count_with(offers: Offers) -> None:
    """It stays open; nobody need be told.

    10:00-? A.main banquet 宴会 | Dinner @ WEST; as E1
    """
    best = offers.for_("T3 open_end E1")[0]
    after = offers.plan.apply(best.step).get(Engagement, "E1")
    assert after
    assert (after.end, after.assumed_minutes) == (None, 90)
    assert best.told == ()


def test_a_party_can_part_where_it_has_others_than_its_head(offers: Offers) -> None:
    """The rank below parts: the principal goes to the one, the official to the other.

    10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1; fixed
    10:15-10:45 A.main other 参观 | Visit @ EAST; as E2; fixed
    """
    told = "T1 overlap E1 E2"
    assert MendKind.SPLIT in kinds(offers, told)
    assert any(one.startswith("AAA – Cato go") for one in offers.said(told))


def test_the_plan_b_is_put_in_force(offers: Offers) -> None:
    """It was prepared in another place.

    10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1; fixed
    10:30-11:30 B.main other 茶叙 | Tea @ WEST; as E2; fixed
    10:30-11:30 B.main other 茶叙 | Tea @ EAST; as E2B; variant-of E2; in-force no
    """
    assert MendKind.PLAN_B in kinds(offers, "R1 overlap E1 E2 WEST")


def test_those_who_must_hear_are_the_parties_and_who_is_held(offers: Offers) -> None:
    """Of a meeting with Vice-Mayor Wang: he and the delegation.

    10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1; with wang; least 60
    10:45-11:30 A.main other 茶叙 | Tea @ WEST; as E2; least 45
    """
    mends = [mend for mend in offers.for_("T1 overlap E1 E2") if mend.items == 1]
    told = {mend.step.subject: set(mend.told) for mend in mends}
    assert told["E1"] == {"A", "wang"}
    assert told["E2"] == {"A"}


def test_where_nothing_helps_nothing_is_offered(offers: Offers) -> None:
    """No other time or room tells where a venue is.

    09:00-10:00 A.main other 会见 | Meeting @ LOST; as E1
    12:00-13:00 A.main other 参观 | Visit @ HALL; as E2
    """
    assert offers.for_("T2 unknown_place LOST") == ()


# -- what was missing is put there -----------------------------------------------------------------


def test_talks_that_a_visit_must_have_go_where_the_party_is(offers: Offers) -> None:
    """After the welcome there is an hour and a half in the same house.

    delegation C 丙国 | Country C; code CCC
      member c1 principal 丙一 | Caro
      stay C.1 2023-04-14 06:00 > 2023-04-15 20:00
      phase state 2023-04-14 06:00 > 2023-04-15 20:00
      track main principal: c1
    day 2023-04-14
    10:00-10:15 C.main welcome 欢迎仪式 | Welcome @ EAST; as E1
    12:00-13:00 C.main banquet 宴会 | Dinner @ WEST; as E2
    """
    told = first(offers, "E2 published")
    best = offers.for_(told)[0]
    assert best.kind is MendKind.INSERT
    assert best.is_clean
    after = offers.plan.apply(best.step)
    new = after.get(Engagement, best.step.subject)
    assert new
    assert new.engagement is EngagementKind.EXPANDED_TALKS
    assert (new.venue, new.tracks) == ("HALL", ("C.main",))


def test_an_honour_that_a_visit_has_not_is_done_without(offers: Offers) -> None:
    """A band is no honour; the guard is.

    thing guard guard_of_honour 仪仗队 | Guard; setup 30; turn 15
    delegation C 丙市 | Town C; code CCC
      member c1 principal 丙一 | Caro
      stay C.1 2023-04-14 06:00 > 2023-04-15 20:00
      phase sister_city 2023-04-14 06:00 > 2023-04-15 20:00
      track main principal: c1
    day 2023-04-14
    10:00-11:00 C.main meeting 会见 | Meeting @ WEST; as E1; with guard
    """
    told = first(offers, "E1 ")
    assert "“Meeting” (CCC) without Guard" in offers.said(told)


def test_a_task_that_is_due_too_late_is_due_before_what_needs_it(offers: Offers) -> None:
    """With the office's two hours in reserve, or just in time.

    10:00-11:00 A.main meeting 会见 | Meeting @ WEST; as E1
    task ribbon 缎带 | Ribbon; serves E1; due 2023-04-14 12:00
    """
    said = offers.said("K1 due_after ribbon E1")
    assert any("08:00" in text for text in said)
    assert any("10:00" in text for text in said)
    assert offers.for_("K1 due_after ribbon E1")[0].is_clean


def test_a_day_without_a_meal_gets_a_pause_at_the_cheapest_place(offers: Offers) -> None:
    """Between the second and the third half an hour is there already.

    08:00-10:00 A.main other 一 | One @ WEST; as E1; least 120
    10:00-12:00 A.main other 二 | Two @ WEST; as E2; least 120
    12:30-14:30 A.main other 三 | Three @ WEST; as E3; least 120
    14:30-15:30 A.main other 四 | Four @ WEST; as E4; least 60
    """
    told = first(offers, "T6 meal")
    mends = offers.for_(told)
    assert mends
    assert "“Three” (AAA) 30 min later, at 13:00; one other item follows" in offers.said(told)


def test_the_guests_of_a_long_flight_begin_later(offers: Offers) -> None:
    """They land at six from the other side of the globe.

    delegation C 丙国 | Country C; code CCC; home-zone America/Sao_Paulo
      member c1 principal 丙一 | Caro
      stay C.1 2023-04-14 06:00 > 2023-04-15 20:00
      track main principal: c1
    day 2023-04-14
    08:00-09:00 C.main meeting 会见 | Meeting @ WEST; as E1
    09:30-10:30 C.main tea 茶叙 | Tea @ WEST; as E2
    """
    assert any(
        text.startswith("“Meeting” (CCC) 60 min later, at 09:00")
        for text in offers.said("T6 flight E1 C.1")
    )


def test_what_rain_would_spoil_gets_a_plan_b_in_the_house(offers: Offers) -> None:
    """The tea in the open, in one of the rooms.

    10:00-11:00 A.main tea 茶叙 | Tea @ HALL; as E1; outdoor
    """
    best = offers.for_("D2 missing E1")[0]
    assert best.kind is MendKind.PREPARE
    variant = offers.plan.apply(best.step).get(Engagement, best.step.subject)
    assert variant
    assert variant.variant_of == "E1"
    assert not variant.in_force
    assert not variant.outdoor
    assert variant.room in ("EAST", "WEST")


def test_of_a_pool_that_is_short_one_waits_or_takes_less(offers: Offers) -> None:
    """Five cars, and three wanted twice.

    pool cars 5 护卫车 | Escort cars
    10:00-11:00 A.main other 会见 | Meeting @ WEST; as E1; with cars(3)
    10:30-11:30 B.main other 茶叙 | Tea @ EAST; as E2; with cars(3)
    """
    told = "R5 amount E1 E2 cars"
    assert {MendKind.SHIFT, MendKind.GIVE_UP} <= kinds(offers, told)
    assert "“Tea” (BBB) with only 2 of Escort cars" in offers.said(told)


def test_an_interpreter_who_works_too_long_gets_relief_in_the_same_languages(
    offers: Offers,
) -> None:
    """Mr Lu speaks what Ms Chen does, Ms Ma does not.

    person lu interpreter 陆译员 | Mr Lu; speaks zh en
    person ma interpreter 马译员 | Ms Ma; speaks zh ar
    person hu interpreter 胡译员 | Ms Hu; speaks zh en
    10:00-13:00 A.main session 会议 | Session @ WEST; as E1; with hu
    """
    said = offers.said("P2 long E1 hu")
    assert "“Session” (AAA): Mr Lu as well" in said
    assert not any("Ms Ma" in text for text in said)


def test_proposals_keep_to_the_hours_of_the_office() -> None:
    """By the shipped margins nothing is put after eleven at night; an office may say nine."""
    programme = """
    19:30-20:30 A.main other 会见 | Meeting @ WEST; as E1; least 60; fixed
    20:00-21:00 A.main other 茶叙 | Tea @ WEST; as E2; least 60
    """
    late = [m for m in Offers(programme).for_("T1 overlap E1 E2") if _ends_at(m, "E2", 21, 30)]
    assert late
    early = Offers(f"setting margin.mend_day_ends 21\n{programme}")
    assert not [m for m in early.for_("T1 overlap E1 E2") if _ends_at(m, "E2", 21, 30)]


def _ends_at(mend: Mend, id: str, hour: int, minute: int) -> bool:
    for change in mend.step.changes:
        if change.id == id and isinstance(change.after, Engagement):
            ends = change.after.planned_end.astimezone(ZoneInfo("Asia/Shanghai"))
            return (ends.hour, ends.minute) == (hour, minute)
    return False
