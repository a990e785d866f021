"""Orders of flags and the flags page of a briefing pack: what is on them, when there is none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from reception.sheets import SHEETS
from reception.sheets.plain_text import document_text
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from tests.sheets.cases import plan_of
from tests.sheets.flag_plan import FLAG_BRIEF, FLAG_ORDERS, FLAGS, HONG_KONG, STOCK_ORDERS
from tests.sheets.plans import STATE_VISIT


def printed(
    sheet: str, text: str, *, now: date = date(2024, 4, 9), delegation: str = "", day: str = ""
) -> str:
    request = SheetRequest(
        plan=plan_of(text),
        languages=("en",),
        now=datetime(now.year, now.month, now.day, 8, 5, tzinfo=UTC),
        revision=7,
        delegation=delegation,
        day=date.fromisoformat(day) if day else None,
    )
    return document_text(SHEETS[sheet](request))


def test_what_is_to_be_made_is_counted_by_hand() -> None:
    """Three posts and two of Brazil's, one at the residence: six, and two spares, of which one is
    there; six days to make and three in reserve before the 10th: by the 1st."""
    (line,) = (
        one
        for one in printed("stock-orders", STOCK_ORDERS).splitlines()
        if "Brazil" in one and "No. 4" in one
    )
    assert line.split(" | ")[3:8] == ["6", "2", "1", "0", "7"]
    assert line.endswith("| 10/7 | 6 | Mon 1 July 2024")


def test_flags_of_an_old_design_are_told_and_not_counted() -> None:
    text = printed("stock-orders", STOCK_ORDERS)
    (line,) = (one for one in text.splitlines() if "<SY>" in one)
    assert "30 of an old design in store" in line
    assert line.split(" | ")[5:8] == ["0", "0", "5"]


def test_an_order_that_comes_too_late_says_so() -> None:
    assert "before today" not in printed("stock-orders", STOCK_ORDERS, now=date(2024, 6, 28))
    late = printed("stock-orders", STOCK_ORDERS, now=date(2024, 7, 2))
    assert "One sort should have been ordered before today" in late
    assert "[Mon 1 July 2024]" in late


def test_every_supplier_has_a_paper_to_sign() -> None:
    pages = printed("stock-orders", STOCK_ORDERS).split("----")
    assert [page.split("\n# ")[-1].splitlines()[1] for page in pages[:2]] == [
        "First Flag Works",
        "No supplier is entered",
    ]
    assert all("Signature:" in page for page in pages[:2])
    assert "Signature:" not in pages[2]


def test_what_was_asked_for_and_is_not_counted_stands_on_the_order() -> None:
    text = printed("stock-orders", STOCK_ORDERS + HONG_KONG)
    assert "Asked for and not counted here" in text.split("----")[-1]
    assert text.count("2 flags of the guest are not counted") == 1
    assert "Asked for and not counted here" not in printed("stock-orders", STOCK_ORDERS)
    alone = printed("stock-orders", HONG_KONG.replace("host 2", "host 0"))
    assert "2 flags of the guest are not counted" in alone


def test_the_flags_page_is_of_one_delegation_or_day_where_asked() -> None:
    both = printed("flag-brief", FLAG_BRIEF)
    assert ("President of Brazil" in both, "Prime Minister of Nepal" in both) == (True, True)
    nepal = printed("flag-brief", FLAG_BRIEF, delegation="NEP")
    assert ("President of Brazil" in nepal, "Prime Minister of Nepal" in nepal) == (False, True)
    evening = printed("flag-brief", FLAG_BRIEF, day="2024-07-10")
    assert ("President of Brazil" in evening, "Prime Minister of Nepal" in evening) == (True, False)


@pytest.mark.parametrize("sheet", ["stock-orders", "flag-brief"])
def test_without_flags_there_is_nothing_to_print(sheet: str) -> None:
    bare = STATE_VISIT.replace("phase state", "phase working")
    with pytest.raises(Trouble, match=f"sheet-no-{sheet}"):
        printed(sheet, bare, delegation="nobody" if sheet == "flag-brief" else "")


def test_the_overview_and_the_orders_count_alike() -> None:
    """What the sheet of flags calls missing is what is to be made."""
    missing = sum(
        int(line.split(" | ")[6].strip("[]"))
        for line in printed("flags", FLAGS).splitlines()
        if line.startswith("<") and line.count(" | ") == 7
    )
    made = sum(
        int(line.split(" | ")[7])
        for line in printed("stock-orders", FLAGS).splitlines()
        if line.startswith("<")
    )
    assert missing == made > 0


def test_who_hangs_a_flag_reads_what_has_to_be_minded_about_it() -> None:
    """Of Ireland the mirror first, of the Philippines war, of China beside them nothing."""
    irish = printed("flag-orders", FLAG_ORDERS.replace("country BR", "country IE"))
    assert "Ireland: seen from behind it is that of Côte d'Ivoire; easily taken for Italy" in irish
    other = printed("flag-orders", FLAG_ORDERS.replace("country BR", "country PH"))
    assert "Philippines: upside down means war" in other
    assert "China:" not in other


def test_a_flag_that_nobody_has_is_told_on_the_order() -> None:
    text = printed("flag-orders", FLAG_ORDERS.replace("country BR", "country AF"))
    assert "[Afghanistan: no picture" in text


def test_guests_of_one_policy_are_told_by_what_they_ride_under() -> None:
    (line,) = (
        one for one in printed("flags", FLAGS).splitlines() if one.startswith("Each guest only")
    )
    assert line.endswith("| nobody’s but the host’s or the event’s: BRA / own flags: NEP")


def test_an_order_from_a_lane_names_side_and_permit() -> None:
    lane = FLAG_ORDERS.replace("side median; chainage-m", "side median; access lane; chainage-m")
    permit = """record lane-permit LP; road AIR; side median{number}
  ; windows [{{"starts": "2024-07-08T00:00:00+08:00", "ends": "2024-07-08T04:00:00+08:00"}}]
"""
    numbered = printed("flag-orders", lane + permit.format(number="; number 京交 118"))
    order = next(one for one in numbered.split("----") if "First crew  Airport Expressway" in one)
    assert "8/7 00:00" in order.splitlines()[3]  # the lane is free from midnight on
    assert "A lane is taken: Median. Permit: 京交 118" in order
    assert "Permit: TBC" in printed("flag-orders", lane + permit.format(number=""))


@pytest.mark.parametrize("sheet", ["flags", "flag-brief"])
def test_flags_nobody_counts_are_told_on_paper_also_where_no_road_has_any(sheet: str) -> None:
    text = printed(sheet, HONG_KONG)
    assert "Hong Kong traders, “Meeting” on Thu 11 July: 2 flags of the guest" in text
    assert "Nothing." not in text  # there is something open
    assert "not counted" not in printed(sheet, FLAG_BRIEF)
