"""How many flags it takes is counted at the busiest moment, with spares, rooms and cars."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import msgspec
import pytest

from reception.entitlements import Entitlements
from reception.flags.designs import Designs
from reception.flags.flagless import flagless_of_book
from reception.flags.needs import Need, Use, needs_of, road_uses, set_uses
from reception.flags.sets import demands, sets_of
from reception.margins import Margins
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_plan import FlagPattern
from reception.plan.flag_set import FlagSet
from reception.plan.flag_stock import FlagSize, FlagStock
from reception.plan.phase import VisitKind
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.zone import zone_named
from tests.flags.scene import at, book_of, flags, guest, laid_avenue, posts, road, second

ZONE = zone_named("Asia/Shanghai")
BRAZIL_4 = ("BR", FlagSize.NO_4)


def use(start: float, end: float, amount: int, purpose: str = "p") -> Use:
    return Use(BRAZIL_4, second(start), second(end), amount, purpose)


def need_of(*uses: Use, stock: tuple[FlagStock, ...] = ()) -> Need:
    (need,) = needs_of(uses, {BRAZIL_4: list(stock)}, Margins(), ZONE)
    return need


def test_what_comes_down_is_hung_again() -> None:
    """100 until two o'clock, 80 from then on: never more than 100; 5 spares."""
    need = need_of(use(0, 2, 100), use(2, 4, 80))
    assert (need.out, need.spares, need.missing) == (100, 5, 105)
    assert need.at == at(0)


def test_what_hangs_at_once_is_added_up() -> None:
    """For one hour 100 + 80 = 180 hang; 5 % are 9."""
    need = need_of(use(0, 3, 100, "a"), use(2, 4, 80, "b"), use(5, 6, 150, "c"))
    assert (need.out, need.spares) == (180, 9)
    assert need.at == at(2)
    assert need.purposes == ("a", "b")


@pytest.mark.parametrize(("out", "spares"), [(1, 2), (40, 2), (41, 3), (60, 3), (314, 16)])
def test_spares_are_five_per_cent_rounded_up_and_two_at_least(out: int, spares: int) -> None:
    assert need_of(use(0, 1, out)).spares == spares


def test_stock_and_orders_in_time_are_subtracted() -> None:
    """314 and 16 spares make 330; 200 are there, 100 come the day before: 30 are missing. Making
    takes the usual 10 days, 3 are kept in reserve: from the 22nd back to the 9th."""
    here = FlagStock(id="s", amount=200, on_order=100, arrives=date(2026, 11, 21))
    need = need_of(use(0, 1, 314), stock=(here,))
    assert (need.here, need.coming, need.missing) == (200, 100, 30)
    assert need.order_by == date(2026, 11, 9)
    without_day = msgspec.structs.replace(here, arrives=None)
    assert need_of(use(0, 1, 314), stock=(without_day,)).missing == 130


def test_a_supplier_who_is_faster_gives_more_time_to_order() -> None:
    quick = FlagStock(id="s", amount=0, making_days=4)
    assert need_of(use(0, 1, 10), stock=(quick,)).order_by == date(2026, 11, 15)


def test_flags_of_a_design_that_is_not_the_days_are_not_counted() -> None:
    """Syria's flag is another one since December 2024: 40 of the old one are no help."""
    uses = [Use(("SY", FlagSize.NO_4), second(0), second(1), 10, "p")]
    old = FlagStock(id="old", state="SY", design="SY-1980", amount=40)
    new = FlagStock(id="new", state="SY", design="SY-2024", amount=5)
    (need,) = needs_of(uses, {("SY", FlagSize.NO_4): [old, new]}, Margins(), ZONE, Designs())
    assert (need.here, need.stale, need.missing) == (5, 40, 7)


def test_nothing_is_ordered_of_what_suffices() -> None:
    enough = FlagStock(id="s", amount=12)
    need = need_of(use(0, 1, 10), stock=(enough,))
    assert (need.missing, need.order_by) == (0, None)


@pytest.mark.parametrize(
    ("pattern", "counted"),
    [
        (FlagPattern.PAIR, {"BR": 20, "CN": 20}),
        (FlagPattern.ALTERNATE, {"BR": 20, "CN": 20}),
        (FlagPattern.HOST_ONLY, {"CN": 40}),
        (FlagPattern.EVENT, {"CN": 20, "SCO": 20}),
    ],
)
def test_every_arm_of_every_post_is_counted(pattern: FlagPattern, counted: dict[str, int]) -> None:
    """Ten pairs of posts with two arms each."""
    plan = flags("BRA", pattern=pattern, event="SCO")
    laid = laid_avenue(
        book_of([*guest("BRA", "BR", arrives=0, departs=9), road(), *posts(10), plan])
    )
    assert {one.sort[0]: one.amount for one in road_uses(laid)} == counted


def test_bare_arms_by_choice_take_no_flag() -> None:
    choice = FlagChoice(id="c", plan="BRA.flags", post="avenue/R001", flags=(BARE, "CN"))
    records = [*guest("BRA", "BR", arrives=0, departs=9), road(), *posts(10), flags("BRA"), choice]
    totals: dict[str, int] = {}
    for one in road_uses(laid_avenue(book_of(records))):
        totals[one.sort[0]] = totals.get(one.sort[0], 0) + one.amount
    assert totals == {"BR": 19, "CN": 20}


# -- rooms, cars, residence ----------------------------------------------------------------


def sets(visit: VisitKind, *more: Record, state: str = "BR") -> dict[str, tuple[int, int]]:
    """By occasion the flags of host and guest."""
    plan = Plan([*guest("BRA", state, arrives=0, departs=30, visit=visit), *more])
    stay = plan.table(Stay)["BRA.stay"]
    return {
        one.occasion: (one.host, one.guest) for one in sets_of(plan, stay, Entitlements.of(plan))
    }


def talks(**fields: object) -> Engagement:
    given: dict[str, object] = {"start": at(3), "end": at(4), "status": Status.CONFIRMED, **fields}
    return msgspec.convert(
        {
            "id": "talks",
            "tracks": ["BRA.track"],
            "engagement": EngagementKind.EXPANDED_TALKS.value,
            **given,
        },
        Engagement,
    )


def test_talks_car_and_residence_of_a_state_visit_have_their_flags() -> None:
    """Both flags at talks and on the car, the guest's alone at the residence."""
    assert sets(VisitKind.STATE, talks()) == {
        "expanded_talks": (2, 2),
        "car": (1, 1),
        "residence": (0, 1),
    }


def test_a_visit_without_national_flags_has_no_sets() -> None:
    assert sets(VisitKind.PRIVATE, talks()) == {}
    assert sets(VisitKind.STATE, talks(), state="") == {}


def test_talks_that_are_cancelled_or_outside_the_phase_have_none() -> None:
    assert "expanded_talks" not in sets(VisitKind.STATE, talks(status=Status.CANCELLED))
    later = talks(start=at(31), end=at(32))
    assert "expanded_talks" not in sets(VisitKind.STATE, later)


def put_out(**fields: object) -> FlagSet:
    given = {"id": "set", "engagement": "talks", "place": "table", "host": 3, "guest": 1} | fields
    return msgspec.convert(given, FlagSet)


def test_what_is_put_out_for_an_engagement_counts_in_place_of_the_usual() -> None:
    assert sets(VisitKind.STATE, talks(), put_out()) == {
        "table": (3, 1),
        "car": (1, 1),
        "residence": (0, 1),
    }


def test_what_the_office_put_out_counts_for_any_visit_that_takes_place() -> None:
    assert sets(VisitKind.PRIVATE, talks(), put_out()) == {"table": (3, 1)}
    assert sets(VisitKind.PRIVATE, talks(status=Status.CANCELLED), put_out()) == {}


def test_of_two_guests_at_one_table_each_has_a_flag_and_the_host_one() -> None:
    plan = Plan(
        [
            *guest("BRA", "BR", arrives=0, departs=30),
            *guest("CHL", "CL", arrives=0, departs=30),
            talks(tracks=["BRA.track", "CHL.track"]),
            put_out(host=1, before_minutes=60, after_minutes=30),
        ]
    )
    found = [
        use
        for stay in plan.table(Stay).values()
        for use in set_uses(sets_of(plan, stay, Entitlements.of(plan)))
        if use.purpose == "talks"
    ]
    assert sorted((use.sort[0], use.amount) for use in found) == [("BR", 1), ("CL", 1), ("CN", 1)]
    assert {(use.start, use.end) for use in found} == {(second(2), second(4.5))}


def test_sets_are_uses_of_their_time() -> None:
    plan = Plan([*guest("BRA", "BR", arrives=0, departs=30), talks()])
    found = [
        one
        for one in set_uses(sets_of(plan, plan.table(Stay)["BRA.stay"], Entitlements.of(plan)))
        if one.purpose == "talks"
    ]
    assert {(one.sort, one.amount) for one in found} == {
        (("CN", FlagSize.NO_5), 2),
        (("BR", FlagSize.NO_5), 2),
    }
    assert {(one.start, one.end) for one in found} == {(second(3), second(4))}
    assert timedelta(seconds=found[0].end - found[0].start) == timedelta(hours=1)


# -- size ----------------------------------------------------------------------------------


def test_a_hundred_thousand_posts_are_laid_and_counted() -> None:
    """Nothing is left out and nothing falls over: 50,000 pairs, two arms each."""
    records = [*guest("BRA", "BR", arrives=0, departs=9), road(), *posts(50_000), flags("BRA")]
    laid = laid_avenue(book_of(records))
    assert len(laid.posts) == 100_000
    assert {one.sort[0]: one.amount for one in road_uses(laid)} == {"BR": 100_000, "CN": 100_000}


# -- guests who have no flag -------------------------------------------------------------------


def uncounted(plan: Plan) -> list[tuple[str, str, int]]:
    found = flagless_of_book(plan, Entitlements.of(plan))
    return [(one.why.value, one.item, one.amount) for one in found]


def of(jurisdiction: Jurisdiction, country: str, *more: Record) -> Plan:
    """The same guest under another jurisdiction."""
    records = [
        msgspec.structs.replace(one, jurisdiction=jurisdiction, country=country)
        if isinstance(one, Delegation)
        else one
        for one in guest("BRA", "BR", arrives=0, departs=30)
    ]
    return Plan([*records, *more])


@pytest.mark.parametrize(
    ("jurisdiction", "country", "why"),
    [
        (Jurisdiction.SAR, "HK", "sar"),
        (Jurisdiction.TAIWAN, "TW", "taiwan"),
        (Jurisdiction.DOMESTIC, "", "domestic"),
    ],
)
def test_flags_asked_for_of_who_is_no_foreign_guest_are_told_and_the_hosts_counted(
    jurisdiction: Jurisdiction, country: str, why: str
) -> None:
    """National Flag Law, article 18: what there is of the national flag is put out all the same."""
    plan = of(jurisdiction, country, talks(), put_out())
    assert uncounted(plan) == [(why, "talks", 1)]
    stay = plan.table(Stay)["BRA.stay"]
    (one,) = sets_of(plan, stay, Entitlements.of(plan))
    assert (one.host, one.guest) == (3, 0)
    assert [demand[0] for demand in demands(one)] == ["CN"]


def test_a_set_without_flags_of_the_guest_needs_no_word_about_them() -> None:
    plan = of(Jurisdiction.SAR, "HK", talks(), put_out(guest=0))
    assert uncounted(plan) == []
    assert uncounted(of(Jurisdiction.SAR, "HK", talks(), put_out(), put_out(id="set2"))) == [
        ("sar", "talks", 2)
    ]


@pytest.mark.parametrize(("more", "amount"), [((), 0), ((put_out(),), 1)])
def test_of_a_state_nobody_knows_nothing_is_counted_and_that_is_told(
    more: tuple[Record, ...], amount: int
) -> None:
    plan = of(Jurisdiction.FOREIGN, "XX", talks(), *more)
    assert uncounted(plan) == [("unknown", "BRA.stay", amount)]
    assert uncounted(of(Jurisdiction.FOREIGN, "BR", talks(), *more)) == []


def test_the_hosts_flag_beside_a_foreign_guest_and_one_from_hong_kong_counts_once() -> None:
    hong_kong = [
        msgspec.structs.replace(one, jurisdiction=Jurisdiction.SAR)
        if isinstance(one, Delegation)
        else one
        for one in guest("AAA", "HK", arrives=0, departs=30)
    ]
    both = talks(tracks=["AAA.track", "BRA.track"])
    plan = Plan([*guest("BRA", "BR", arrives=0, departs=30), *hong_kong, both, put_out()])
    totals = Counter[str]()
    for stay in plan.table(Stay).values():
        for one in sets_of(plan, stay, Entitlements.of(plan)):
            if one.item == "talks":
                totals.update({state: amount for state, _, amount in demands(one)})
    assert totals == {"CN": 3, "BR": 1}
    assert uncounted(plan) == [("sar", "talks", 1)]
