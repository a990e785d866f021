"""The store keeps a step whole or not at all, in whatever database."""

import msgspec
import pytest
from sqlalchemy import select

from db.errors import BookChangedElsewhere, BookDamaged
from db.journal import FOUNDING_VERB
from db.schema import JOURNAL, table_of
from db.store import Store, replayed
from reception.plan.change import Change, added, removed, replaced
from reception.plan.engagement import Engagement
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.plan import Plan
from reception.plan.unit import Unit
from tests.db.conftest import Another
from tests.db.random_plans import random_step, stamp_numbers
from tests.db.samples import RECORDS, START, TALKS, a_step, retitled

UNIT = Unit(id="new-unit", name_zh="外办")


def untouched(store: Store, plan: Plan, steps: int) -> bool:
    """Whether the book still holds this plan and so many steps."""
    return store.load() == plan and len(store.journal(None)) == steps


def test_a_new_book_holds_the_records_it_was_made_with(store: Store) -> None:
    assert store.load() == Plan(RECORDS)
    assert store.journal() == []


def test_what_a_book_was_made_with_is_a_step_that_no_history_shows(store: Store) -> None:
    founding = store.founding()
    assert founding
    assert founding.verb == FOUNDING_VERB
    assert replayed([founding]) == Plan(RECORDS)


def test_a_step_is_in_the_tables_and_in_the_journal(store: Store) -> None:
    step = a_step("s1", added(UNIT), replaced(TALKS, unit="new-unit"), removed(RECORDS[-1]))
    store.append(step)
    assert store.load() == Plan(RECORDS).apply(step)
    assert store.journal() == [step]


def test_steps_are_there_when_the_book_is_opened_again(another: Another) -> None:
    steps = retitled(TALKS, ["a", "b", "c"])
    first = another()
    for step in steps:
        first.append(step)
    first.close()
    second = another()
    founding = second.founding()
    assert founding
    assert second.read() == (replayed([founding, *steps]), steps)


def test_a_book_knows_its_id_and_how_many_steps_it_has_seen(another: Another) -> None:
    store = another()
    assert (store.book_id, store.revision) == ("book-1", 0)
    for step in retitled(TALKS, ["a", "b"]):
        store.append(step)
    assert store.revision == 2
    assert (another().book_id, another().revision) == ("book-1", 2)


def test_several_changes_of_one_record_in_a_step_are_stored_as_the_last(store: Store) -> None:
    renamed = msgspec.structs.replace(UNIT, name_zh="礼宾司")
    passing = Unit(id="passing")
    store.append(
        a_step(
            "s1",
            added(UNIT),
            Change("unit", UNIT.id, UNIT, renamed),
            added(passing),
            removed(passing),
        )
    )
    assert store.load().get(Unit, UNIT.id) == renamed
    assert store.load().get(Unit, "passing") is None


def test_a_step_may_name_a_record_before_it_adds_it(store: Store) -> None:
    item = Engagement(id="new", start=START, unit=UNIT.id)
    store.append(a_step("s1", added(item), added(UNIT)))
    store.append(a_step("s2", removed(UNIT), removed(item)))
    assert store.load() == Plan(RECORDS)


def test_an_id_may_move_to_another_kind_in_one_step(store: Store) -> None:
    store.append(a_step("s1", added(UNIT)))
    again = Engagement(id=UNIT.id, start=START)
    store.append(a_step("s2", removed(UNIT), added(again)))
    assert store.load().find(UNIT.id) == again


def test_a_step_that_would_leave_a_broken_key_is_refused_whole(store: Store) -> None:
    """The plan refuses it first; the database is the second lock on that door."""
    with pytest.raises(Exception, match=r"FOREIGN KEY|foreign key"):
        store.append(a_step("s1", replaced(TALKS, title_en="x"), removed(RECORDS[1])))
    assert untouched(store, Plan(RECORDS), 0)
    store.append(a_step("s2", added(UNIT)))
    assert len(store.journal()) == 1


def test_a_step_that_changes_a_missing_row_is_refused_whole(store: Store) -> None:
    gone = Unit(id="gone")
    with pytest.raises(StaleChange):
        store.append(a_step("s1", added(UNIT), replaced(gone, name_zh="x")))
    with pytest.raises(StaleChange):
        store.append(a_step("s2", added(UNIT), removed(gone)))
    assert untouched(store, Plan(RECORDS), 0)


def test_a_step_with_a_value_that_could_not_be_read_back_is_refused_whole(store: Store) -> None:
    with pytest.raises(WrongValue) as refused:
        store.append(a_step("s1", added(UNIT), replaced(TALKS, title_zh="长" * 301)))
    assert (refused.value.id, refused.value.field) == ("talks", "title_zh")
    assert untouched(store, Plan(RECORDS), 0)


def test_the_same_step_is_not_stored_twice(store: Store) -> None:
    step = a_step("s1", added(UNIT))
    store.append(step)
    with pytest.raises(Exception, match=r"UNIQUE|unique"):
        store.append(step)
    assert untouched(store, Plan(RECORDS).apply(step), 1)


def test_a_writer_who_missed_a_step_is_refused(another: Another) -> None:
    """Whatever lets two programs write, neither overwrites what it has not seen."""
    first, second = retitled(TALKS, ["a", "b"])
    store, other = another(), another()
    other.append(first)
    with pytest.raises(BookChangedElsewhere):
        store.append(second)
    assert store.is_behind()
    assert untouched(store, Plan(RECORDS).apply(first), 1)
    store.read()
    store.append(second)


def test_a_row_that_makes_no_record_is_damage_with_its_place(store: Store) -> None:
    table = table_of(Engagement)
    with store._transaction() as connection:
        connection.execute(table.update().values(status="perhaps"))
    with pytest.raises(BookDamaged) as damaged:
        store.load()
    assert "status" in damaged.value.arguments["detail"]


def test_a_journal_row_that_makes_no_step_is_damage(store: Store) -> None:
    store.append(a_step("s1", added(UNIT)))
    for changes in ('[{"kind": "ghost"', '[{"kind":"ghost","id":"1","before":null,"after":null}]'):
        with store._transaction() as connection:
            connection.execute(JOURNAL.update().values(changes=changes))
        with pytest.raises(BookDamaged):
            store.journal()


def test_the_journal_can_be_asked_for_its_end_or_all_of_it(store: Store) -> None:
    steps = retitled(TALKS, [str(number) for number in range(12)])
    for step in steps:
        store.append(step)
    assert store.journal(5) == steps[-5:]
    assert store.journal(None) == steps


def test_a_replay_refuses_steps_that_do_not_follow() -> None:
    other = msgspec.structs.replace(UNIT, name_zh="x")
    with pytest.raises(StaleChange):
        replayed([a_step("s0", added(UNIT)), a_step("s1", replaced(other, name_zh="y"))])


def test_a_time_lies_in_the_tables_as_text_people_can_read(store: Store) -> None:
    with store._transaction() as connection:
        start = connection.scalar(
            select(table_of(Engagement).c.start).where(table_of(Engagement).c.id == "talks")
        )
    assert start == "2026-11-22T01:30:00Z"


def test_whatever_is_edited_is_what_is_stored(store: Store) -> None:
    """The same in every database; `test_random_steps` does it at length with files."""
    plan, steps, stamp = Plan(RECORDS), [], stamp_numbers()
    for seed in range(60):
        steps.append(stamp(random_step(seed, plan)))
        plan = plan.apply(steps[-1])
        store.append(steps[-1])
    assert store.read(None) == (plan, steps)
