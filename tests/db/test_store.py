"""The store keeps a step whole or not at all."""

import msgspec
import pytest
from sqlalchemy import select

from db.book_file import BookFile
from db.errors import BookChangedElsewhere, BookDamaged
from db.journal import FOUNDING_VERB
from db.schema import JOURNAL, TABLES
from db.store import replayed
from reception.plan.change import Change, added, removed, replaced
from reception.plan.engagement import Engagement
from reception.plan.faults import StaleChange, WrongValue
from reception.plan.plan import Plan
from reception.plan.unit import Unit
from tests.db.conftest import Opener
from tests.db.samples import RECORDS, START, TALKS, a_step, retitled

UNIT = Unit(id="new-unit", name_zh="外办")


def untouched(book: BookFile, plan: Plan, steps: int) -> bool:
    """Whether the book still holds this plan and so many steps."""
    return book.load() == plan and len(book.journal(None)) == steps


def test_a_new_book_holds_the_records_it_was_made_with(book: BookFile) -> None:
    assert book.load() == Plan(RECORDS)
    assert book.journal() == []


def test_what_a_book_was_made_with_is_a_step_that_no_history_shows(book: BookFile) -> None:
    founding = book.founding()
    assert founding
    assert founding.verb == FOUNDING_VERB
    assert replayed([founding]) == Plan(RECORDS)


def test_a_step_is_in_the_tables_and_in_the_journal(book: BookFile) -> None:
    step = a_step("s1", added(UNIT), replaced(TALKS, unit="new-unit"), removed(RECORDS[-1]))
    book.append(step)
    assert book.load() == Plan(RECORDS).apply(step)
    assert book.journal() == [step]


def test_steps_are_there_when_the_book_is_opened_again(opened: Opener) -> None:
    steps = retitled(TALKS, ["a", "b", "c"])
    first = opened()
    for step in steps:
        first.append(step)
    first.close()
    plan, journal = opened().read()
    founding = opened(write=False).founding()
    assert founding
    assert journal == steps
    assert plan == replayed([founding, *steps])


def test_several_changes_of_one_record_in_a_step_are_stored_as_the_last(book: BookFile) -> None:
    renamed = msgspec.structs.replace(UNIT, name_zh="礼宾司")
    passing = Unit(id="passing")
    book.append(
        a_step(
            "s1",
            added(UNIT),
            Change("unit", UNIT.id, UNIT, renamed),
            added(passing),
            removed(passing),
        )
    )
    assert book.load().get(Unit, UNIT.id) == renamed
    assert book.load().get(Unit, "passing") is None


def test_a_step_may_name_a_record_before_it_adds_it(book: BookFile) -> None:
    item = Engagement(id="new", start=START, unit=UNIT.id)
    book.append(a_step("s1", added(item), added(UNIT)))
    book.append(a_step("s2", removed(UNIT), removed(item)))
    assert book.load() == Plan(RECORDS)


def test_an_id_may_move_to_another_kind_in_one_step(book: BookFile) -> None:
    book.append(a_step("s1", added(UNIT)))
    again = Engagement(id=UNIT.id, start=START)
    book.append(a_step("s2", removed(UNIT), added(again)))
    assert book.load().find(UNIT.id) == again


def test_a_step_that_would_leave_a_broken_key_is_refused_whole(book: BookFile) -> None:
    """The plan refuses it first; the database is the second lock on that door."""
    with pytest.raises(Exception, match=r"FOREIGN KEY|foreign key"):
        book.append(a_step("s1", replaced(TALKS, title_en="x"), removed(RECORDS[1])))
    assert untouched(book, Plan(RECORDS), 0)
    book.append(a_step("s2", added(UNIT)))
    assert len(book.journal()) == 1


def test_a_step_that_changes_a_missing_row_is_refused_whole(book: BookFile) -> None:
    gone = Unit(id="gone")
    with pytest.raises(StaleChange):
        book.append(a_step("s1", added(UNIT), replaced(gone, name_zh="x")))
    with pytest.raises(StaleChange):
        book.append(a_step("s2", added(UNIT), removed(gone)))
    assert untouched(book, Plan(RECORDS), 0)


def test_a_step_with_a_value_that_could_not_be_read_back_is_refused_whole(book: BookFile) -> None:
    with pytest.raises(WrongValue) as refused:
        book.append(a_step("s1", added(UNIT), replaced(TALKS, title_zh="长" * 301)))
    assert (refused.value.id, refused.value.field) == ("talks", "title_zh")
    assert untouched(book, Plan(RECORDS), 0)


def test_the_same_step_is_not_stored_twice(book: BookFile) -> None:
    step = a_step("s1", added(UNIT))
    book.append(step)
    with pytest.raises(Exception, match=r"UNIQUE|unique"):
        book.append(step)
    assert untouched(book, Plan(RECORDS).apply(step), 1)


def test_a_writer_who_missed_a_step_is_refused(book: BookFile) -> None:
    """Whatever lets two programs write, neither overwrites what it has not seen."""
    first, second = retitled(TALKS, ["a", "b"])
    other = BookFile(book._engine, book.path, book._lock)
    other.append(first)
    with pytest.raises(BookChangedElsewhere):
        book.append(second)
    assert book.is_behind()
    assert untouched(book, Plan(RECORDS).apply(first), 1)
    book.read()
    book.append(second)


def test_a_row_that_makes_no_record_is_damage_with_its_place(book: BookFile) -> None:
    table = TABLES["engagement"]
    with book._transaction() as connection:
        connection.execute(table.update().values(status="perhaps"))
    with pytest.raises(BookDamaged) as damaged:
        book.load()
    assert "status" in damaged.value.arguments["detail"]


def test_a_journal_row_that_makes_no_step_is_damage(book: BookFile) -> None:
    book.append(a_step("s1", added(UNIT)))
    for changes in ('[{"kind": "ghost"', '[{"kind":"ghost","id":"1","before":null,"after":null}]'):
        with book._transaction() as connection:
            connection.execute(JOURNAL.update().values(changes=changes))
        with pytest.raises(BookDamaged):
            book.journal()


def test_the_journal_can_be_asked_for_its_end_or_all_of_it(book: BookFile) -> None:
    steps = retitled(TALKS, [str(number) for number in range(12)])
    for step in steps:
        book.append(step)
    assert book.journal(5) == steps[-5:]
    assert book.journal(None) == steps


def test_a_replay_refuses_steps_that_do_not_follow() -> None:
    other = msgspec.structs.replace(UNIT, name_zh="x")
    with pytest.raises(StaleChange):
        replayed([a_step("s0", added(UNIT)), a_step("s1", replaced(other, name_zh="y"))])


def test_a_time_lies_in_the_tables_as_text_people_can_read(book: BookFile) -> None:
    with book._transaction() as connection:
        start = connection.scalar(
            select(TABLES["engagement"].c.start).where(TABLES["engagement"].c.id == "talks")
        )
    assert start == "2026-11-22T01:30:00Z"
