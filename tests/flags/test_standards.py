"""Personal standards: who has one, and where it is counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec
import pytest

from reception.entitlements import Entitlements
from reception.flags.designs import Design, Designs, Missing, MissingWhy
from reception.flags.needs import Need, needs_of, set_uses, stock_of
from reception.flags.sets import CAR, RESIDENCE, FlagsOut, sets_of
from reception.flags.standards import standards, standards_by_code
from reception.flags.states import StateKind, state_name, states
from reception.margins import Margins
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_stock import FlagSize
from reception.plan.member import Member, MemberRole
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.record import Record
from reception.plan.stay import StandardWish, Stay
from reception.wording import wording
from tests.flags.scene import at, guest

TODAY = date(2026, 11, 22)


def book(*more: Record, rank: RankClass = RankClass.HEAD_OF_STATE) -> Plan:
    """A state visit with one drive and talks, whose guest wishes his standard."""
    delegation, stay, *others = guest("BRA", "BR", arrives=0, departs=30)
    wished = msgspec.structs.replace(stay, standard=StandardWish.WISHED)
    head = Member(id="head", delegation="BRA", role=MemberRole.PRINCIPAL, rank_class=rank)
    talks = Engagement(
        id="talks",
        tracks=("BRA.track",),
        engagement=EngagementKind.RESTRICTED_TALKS,
        start=at(4),
        end=at(5),
    )
    return Plan([delegation, wished, head, *others, talks, *more])


def sets(plan: Plan) -> Iterator[FlagsOut]:
    return sets_of(plan, plan.table(Stay)["BRA.stay"], Entitlements.of(plan))


def needs(plan: Plan) -> dict[tuple[str, FlagSize], Need]:
    found = needs_of(set_uses(sets(plan)), stock_of(plan), Margins(), plan.zone)
    return {(one.state, one.size): one for one in found}


def test_every_standard_is_of_a_foreign_state_and_has_a_code_of_its_own() -> None:
    for state, one in standards().items():
        assert states()[state].kind in (StateKind.STATE, StateKind.OBSERVER)
        assert states()[state].is_foreign
        assert one.code not in states()
        assert one.name_zh
        assert one.name_en
    assert len(standards_by_code()) == len(standards())


def test_a_standard_flies_on_car_and_residence_and_nowhere_else() -> None:
    flown = {one.occasion: one.standard for one in sets(book())}
    assert flown == {RESIDENCE: "BR-HEAD", CAR: "BR-HEAD", "restricted_talks": ""}


def test_a_standard_is_counted_with_its_spares() -> None:
    """One each, and two spares at least, of either size."""
    found = needs(book())
    for size in (FlagSize.CAR, FlagSize.NO_4):
        need = found["BR-HEAD", size]
        assert (need.out, need.spares, need.missing) == (1, 2, 3)
    assert ("BR-HEAD", FlagSize.NO_5) not in found


@pytest.mark.parametrize("wish", [StandardWish.UNASKED, StandardWish.DECLINED])
def test_a_standard_that_is_not_wished_is_not_counted(wish: StandardWish) -> None:
    plan = book()
    stay = msgspec.structs.replace(plan.table(Stay)["BRA.stay"], standard=wish)
    asked = Plan([one for one in plan if one.id != stay.id] + [stay])
    assert not any(one.standard for one in sets(asked))


def test_who_is_no_head_of_state_has_no_standard() -> None:
    assert not any(one.standard for one in sets(book(rank=RankClass.HEAD_OF_GOVERNMENT)))


def test_a_standard_is_missing_until_the_office_puts_in_its_picture() -> None:
    assert Designs().on("BR-HEAD", TODAY) == Missing("BR-HEAD", MissingWhy.NO_DESIGN)
    own = FlagPicture(id="own", state="BR-HEAD", length=3, height=2)
    found = Designs([own]).on("BR-HEAD", TODAY)
    assert isinstance(found, Design)
    assert found.own == "own"


def test_a_standard_is_called_by_its_name() -> None:
    assert state_name("BR-HEAD", wording("en")) == "Presidential Standard of Brazil"
    assert state_name("BR-HEAD", wording("zh")) == "巴西总统旗"
