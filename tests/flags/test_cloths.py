"""Flags beside each other look equally large."""

from __future__ import annotations

from datetime import date

import pytest

from reception.flags.cloths import general_cloths, partner_cloth
from reception.flags.designs import Design, Designs
from reception.plan.flag_plan import AreaPolicy
from reception.plan.flag_stock import FlagSize

DAY = date(2026, 11, 22)
EQUAL, SAME = AreaPolicy.EQUAL_AREA, AreaPolicy.SAME_RATIO


def design_of(state: str) -> Design:
    found = Designs().on(state, DAY)
    assert isinstance(found, Design)
    return found


@pytest.mark.parametrize(
    ("state", "no_3", "no_4", "no_1"),
    [
        ("JP", (192.0, 128.0), (144.0, 96.0), (288.0, 192.0)),
        ("GB", (221.7, 110.9), (166.3, 83.1), (332.6, 166.3)),
        ("US", (216.1, 113.7), (162.1, 85.3), (324.1, 170.6)),
        ("DE", (202.4, 121.4), (151.8, 91.1), (303.6, 182.1)),
        ("PL", (198.3, 123.9), (148.7, 93.0), (297.4, 185.9)),
        ("QA", (250.1, 98.3), (187.6, 73.7), (375.2, 147.4)),
        ("DK", (180.2, 136.4), (135.2, 102.3), (270.3, 204.6)),
        ("CH", (156.8, 156.8), (117.6, 117.6), (235.2, 235.2)),
    ],
)
def test_a_partner_has_the_area_of_the_hosts_flag(
    state: str, no_3: tuple[float, float], no_4: tuple[float, float], no_1: tuple[float, float]
) -> None:
    """Reckoned by hand: height = sqrt(area / ratio)."""
    by_hand = {FlagSize.NO_3: no_3, FlagSize.NO_4: no_4, FlagSize.NO_1: no_1}
    for size, (length, height) in by_hand.items():
        cloth = partner_cloth(size, design_of(state), EQUAL)
        assert cloth is not None
        assert (cloth.length, cloth.height) == pytest.approx((length, height), abs=0.06)
        assert cloth.area == general_cloths()[size].area


def test_nepal_has_a_larger_box_because_its_pennants_leave_some_of_it_free() -> None:
    """13,824 cm2 of cloth; 41:50, of which 58 %: 139.8 x 170.5 cm."""
    cloth = partner_cloth(FlagSize.NO_4, design_of("NP"), EQUAL)
    assert cloth is not None
    assert (cloth.length, cloth.height) == pytest.approx((139.8, 170.5), abs=0.06)
    assert cloth.length * cloth.height * 0.58 == pytest.approx(13_824)
    assert partner_cloth(FlagSize.NO_4, design_of("NP"), SAME) == cloth


def test_at_the_same_ratio_all_are_made_like_the_hosts() -> None:
    assert partner_cloth(FlagSize.NO_4, design_of("GB"), SAME) == general_cloths()[FlagSize.NO_4]


def test_of_a_design_of_unknown_proportions_nobody_can_say_how_large_it_is() -> None:
    unknown = Design(state="AF", design="own", length=0, height=0)
    assert partner_cloth(FlagSize.NO_4, unknown, EQUAL) is None
    assert partner_cloth(FlagSize.NO_4, unknown, SAME) == general_cloths()[FlagSize.NO_4]
