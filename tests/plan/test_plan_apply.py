"""The plan is a value: a step gives another plan, or is refused whole."""

import random
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reception.plan.change import Change, Step, added, merged, removed, replaced, step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, Status
from reception.plan.faults import BrokenReference, CircularReference, DuplicateId, StaleChange
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.kinds import KINDS
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.record import Record, references
from reception.plan.room import Room
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track, TrackKind
from reception.plan.unit import Unit
from reception.plan.venue import Venue
from tests.checks.random_books import random_book, random_step

AT = datetime(2026, 5, 18, 1, tzinfo=UTC)
seeds = st.integers(min_value=0, max_value=2**32)

HALL = Venue(id="HALL")
EAST = Room(id="EAST", venue="HALL")
TALKS = Engagement(id="E1", start=AT, end=AT, room="EAST")
BOOK = Plan([HALL, EAST, TALKS])


def of(*changes: Change) -> Step:
    """A step of these changes."""
    return step("test", "", changes)


def test_apply_leaves_the_plan_as_it_was() -> None:
    after = BOOK.apply(of(replaced(TALKS, title_en="Talks"), added(Unit(id="INTL"))))
    assert BOOK.get(Engagement, "E1") == TALKS
    assert "INTL" not in BOOK
    assert "INTL" in after
    assert after != BOOK
    assert len(after) == len(BOOK) + 1


def test_apply_to_a_record_that_has_changed_since_is_refused() -> None:
    change = replaced(TALKS, title_en="Talks")
    after = BOOK.apply(of(replaced(TALKS, title_en="Lunch")))
    with pytest.raises(StaleChange) as refused:
        after.apply(of(change))
    assert (refused.value.kind, refused.value.id) == ("engagement", "E1")


def test_apply_to_a_record_that_is_gone_is_refused() -> None:
    after = BOOK.apply(of(removed(TALKS)))
    with pytest.raises(StaleChange):
        after.apply(of(replaced(TALKS, title_en="Lunch")))
    with pytest.raises(StaleChange):
        after.apply(of(removed(TALKS)))


def test_adding_what_is_there_already_is_refused() -> None:
    with pytest.raises(StaleChange):
        BOOK.apply(of(added(TALKS)))


def test_adding_an_id_that_another_kind_has_is_refused() -> None:
    with pytest.raises(DuplicateId):
        BOOK.apply(of(added(Unit(id="EAST"))))
    with pytest.raises(DuplicateId):
        Plan([HALL, Unit(id="HALL")])


def test_naming_what_is_not_there_is_refused() -> None:
    with pytest.raises(BrokenReference) as refused:
        BOOK.apply(of(replaced(TALKS, room="WEST")))
    assert (refused.value.field, refused.value.to) == ("room", "WEST")


def test_naming_a_record_of_another_kind_is_refused() -> None:
    with pytest.raises(BrokenReference):
        BOOK.apply(of(replaced(TALKS, room="HALL")))


def test_removing_what_others_name_is_refused() -> None:
    with pytest.raises(BrokenReference) as refused:
        BOOK.apply(of(removed(EAST)))
    assert (refused.value.kind, refused.value.id) == ("engagement", "E1")


def test_removing_all_that_hangs_together_may_go_in_any_order() -> None:
    assert len(BOOK.apply(of(removed(HALL), removed(EAST), removed(TALKS)))) == 0


def test_adding_all_that_hangs_together_may_go_in_any_order() -> None:
    assert Plan().apply(of(added(TALKS), added(EAST), added(HALL))) == BOOK


def test_to_be_part_of_oneself_is_refused() -> None:
    part = Engagement(id="E2", start=AT, parent="E1")
    book = BOOK.apply(of(added(part)))
    with pytest.raises(CircularReference):
        book.apply(of(replaced(TALKS, parent="E2")))
    with pytest.raises(CircularReference):
        book.apply(of(replaced(TALKS, parent="E1")))


@settings(max_examples=40)
@given(seeds)
def test_step_taken_back_gives_the_plan_before(seed: int) -> None:
    chance = random.Random(seed)
    plan = random_book(chance)
    for serial in range(5):
        done = random_step(plan, chance, serial)
        after = plan.apply(done)
        assert after.apply(step("undo", "", done.inverse_changes)) == plan
        plan = after


@settings(max_examples=40)
@given(seeds)
def test_steps_merged_do_what_they_do_one_after_the_other(seed: int) -> None:
    chance = random.Random(seed)
    start = plan = random_book(chance)
    joined = of()
    for serial in range(6):
        done = random_step(plan, chance, serial)
        plan = plan.apply(done)
        joined = merged(joined, done)
        assert start.apply(joined) == plan
    assert plan.apply(step("undo", "", joined.inverse_changes)) == start


@settings(max_examples=40)
@given(seeds)
def test_look_ups_after_steps_are_those_of_a_new_plan(seed: int) -> None:
    """What indexes keep current is what one finds by looking at every record."""
    chance = random.Random(seed)
    plan = random_book(chance)
    for kind, record in KINDS.items():
        for field in record.REFERENCES:
            _named_by(plan, kind, field)  # so that every index is there to be kept current
    for serial in range(5):
        plan = plan.apply(random_step(plan, chance, serial))
    assert plan == Plan(list(plan))
    for kind, record in KINDS.items():
        for field in record.REFERENCES:
            expected: dict[str, set[str]] = {}
            for found in plan.table(record).values():
                for target in references(found, field):
                    expected.setdefault(target, set()).add(found.id)
            assert _named_by(plan, kind, field) == expected


def _named_by(plan: Plan, kind: str, field: str) -> dict[str, set[str]]:
    named: dict[str, set[str]] = {}
    for target in plan:
        referring: list[str] = [r.id for r in plan.referring(KINDS[kind], field, target.id)]
        assert len(referring) == len(set(referring))
        if referring:
            named[target.id] = set(referring)
    return named


# -- look-ups ------------------------------------------------------------------------------------


def visit() -> Plan:
    """A delegation with two stays and what belongs to them."""
    records: list[Record] = [
        HALL,
        EAST,
        Delegation(id="BRA"),
        Member(id="late", delegation="BRA"),
        Member(id="second", delegation="BRA", order=2),
        Member(id="first", delegation="BRA", order=1),
        Stay(id="S2", delegation="BRA", arrives=AT.replace(day=25), departs=AT.replace(day=26)),
        Stay(id="S1", delegation="BRA", arrives=AT, departs=AT.replace(day=20)),
        Track(id="press", stay="S1", track=TrackKind.PRESS),
        Track(id="main", stay="S1", members=("first", "second")),
        Engagement(id="E1", start=AT, room="EAST", tracks=("main", "press")),
        Engagement(id="E2", start=AT, parent="E1"),
        Engagement(id="E3", start=AT, variant_of="E1", in_force=False, tracks=("main",)),
        HostPerson(id="wang"),
        Holding(id="H1", item="E1", resource="wang"),
    ]
    return Plan(records)


def test_members_stays_and_tracks_come_in_their_order() -> None:
    plan = visit()
    assert [member.id for member in plan.members_of("BRA")] == ["first", "second", "late"]
    assert [stay.id for stay in plan.stays_of("BRA")] == ["S1", "S2"]
    assert [track.id for track in plan.tracks_of("S1")] == ["main", "press"]


def test_what_belongs_to_an_item_is_found() -> None:
    plan = visit()
    e1 = plan.get(Engagement, "E1")
    assert e1
    assert plan.delegations_of(e1) == ("BRA",)
    assert [item.id for item in plan.items_of("press")] == ["E1"]
    assert [part.id for part in plan.sub_items_of("E1")] == ["E2"]
    assert [variant.id for variant in plan.variants_of("E1")] == ["E3"]
    assert [holding.resource for holding in plan.holdings_of("E1")] == ["wang"]
    assert [holding.item for holding in plan.holdings_on("wang")] == ["E1"]
    assert [track.id for track in plan.tracks_with("second")] == ["main"]


def test_part_without_a_place_is_where_its_engagement_is() -> None:
    plan = visit()
    part = plan.get(Engagement, "E2")
    assert part
    assert plan.venue_of(part) == HALL


def test_item_takes_place_unless_it_or_its_stay_is_cancelled() -> None:
    plan = visit()
    e1, e3 = plan.get(Engagement, "E1"), plan.get(Engagement, "E3")
    stay = plan.get(Stay, "S1")
    assert e1
    assert e3
    assert stay
    assert plan.takes_place(e1)
    assert not plan.takes_place(e3)
    cancelled = replaced(e1, status=Status.CANCELLED)
    assert isinstance(cancelled.after, Engagement)
    assert not plan.apply(of(cancelled)).takes_place(cancelled.after)
    assert not plan.apply(of(replaced(stay, status=StayStatus.CANCELLED))).takes_place(e1)


def test_item_of_two_stays_takes_place_while_one_does() -> None:
    plan = visit()
    stay, e1 = plan.get(Stay, "S1"), plan.get(Engagement, "E1")
    assert stay
    assert e1
    shared = replaced(e1, tracks=("main", "other"))
    plan = plan.apply(
        of(
            added(Track(id="other", stay="S2")),
            shared,
            replaced(stay, status=StayStatus.CANCELLED),
        )
    )
    assert isinstance(shared.after, Engagement)
    assert plan.takes_place(shared.after)


def test_plan_lists_its_records_in_one_order_whatever_theirs_was() -> None:
    records = list(visit())
    assert list(Plan(reversed(records))) == records
    assert [KINDS_PLACE[record.KIND] for record in records] == sorted(
        KINDS_PLACE[record.KIND] for record in records
    )


KINDS_PLACE = {kind: place for place, kind in enumerate(KINDS)}
