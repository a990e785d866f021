"""Copies are there when an officer needs yesterday, and do not fill the disk."""

from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from db.book_file import create_book, open_book
from db.copies import DAYS_KEPT, NEWEST_KEPT, copies_folder, copies_of, drop_old_copies
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from tests.db.conftest import Opener
from tests.db.samples import NOW, RECORDS, TALKS, retitled


def edit(path: Path, at: datetime, title: str) -> None:
    """Open a book, change it, close it."""
    book = open_book(path, now=at)
    talks = book.load().get(Engagement, TALKS.id)
    assert talks
    book.append(retitled(talks, [title])[0])
    book.close()


def touch_copies(path: Path, moments: list[datetime]) -> None:
    """Put files where copies of these times would be."""
    copies_folder(path).mkdir(exist_ok=True)
    for moment in moments:
        copies_folder(path).joinpath(f"{path.stem} {moment:%Y-%m-%d %H-%M-%S}{path.suffix}").touch()


def test_opening_keeps_a_copy_beside_the_book_with_its_time(opened: Opener, path: Path) -> None:
    opened()
    (copy,) = copies_of(path)
    assert copy == path.parent / f"{path.stem}-copies" / f"{path.stem} 2026-11-20 09-30-00.book"


def test_the_copy_holds_what_the_book_held_on_opening(opened: Opener, path: Path) -> None:
    book = opened()
    book.append(retitled(TALKS, ["a"])[0])
    copy = open_book(copies_of(path)[0], write=False, now=NOW)
    assert copy.read() == (Plan(RECORDS), [])
    copy.close()


def test_a_copy_can_be_worked_with_like_any_book(opened: Opener, path: Path) -> None:
    opened()
    (copy,) = copies_of(path)
    edit(copy, NOW, "from the copy")


def test_a_book_that_has_not_changed_is_not_copied_again(path: Path) -> None:
    for days in range(3):
        open_book(path, now=NOW + timedelta(days=days)).close()
    assert len(copies_of(path)) == 1


def test_a_book_that_has_changed_is_copied_again(path: Path) -> None:
    edit(path, NOW, "a")
    edit(path, NOW + timedelta(hours=1), "b")
    edit(path, NOW + timedelta(hours=2), "c")
    assert len(copies_of(path)) == 3


def test_another_book_under_the_same_name_is_copied(path: Path) -> None:
    open_book(path, now=NOW).close()
    path.unlink()
    create_book(path, RECORDS, book_id="book-2", now=NOW)
    open_book(path, now=NOW + timedelta(hours=1)).close()
    assert len(copies_of(path)) == 2


def test_a_copy_that_is_damaged_does_not_count(path: Path) -> None:
    open_book(path, now=NOW).close()
    copies_of(path)[0].write_bytes(b"nothing any more")
    open_book(path, now=NOW + timedelta(hours=1)).close()
    assert len(copies_of(path)) == 2


def test_a_book_left_by_a_killed_program_is_copied_with_its_log(
    opened: Opener, path: Path, tmp_path: Path
) -> None:
    book = opened()
    step = retitled(TALKS, ["a"])[0]
    book.append(step)
    left = tmp_path / "left"
    left.mkdir()
    for part in ("", "-wal"):
        (left / f"b.book{part}").write_bytes(Path(f"{path}{part}").read_bytes())
    reopened = open_book(left / "b.book", now=NOW)
    assert reopened.journal() == [step]
    reopened.close()
    copy = open_book(copies_of(left / "b.book")[0], write=False, now=NOW)
    assert copy.journal() == [step]
    copy.close()


def test_the_newest_copies_are_kept_and_the_first_of_each_day(path: Path) -> None:
    """A bad morning of many openings does not push out the evening before."""
    today = [NOW + timedelta(minutes=minute) for minute in range(NEWEST_KEPT + 10)]
    before = [
        NOW - timedelta(days=day) + timedelta(hours=hour)
        for day in range(1, DAYS_KEPT + 5)
        for hour in range(3)
    ]
    touch_copies(path, today + before)
    drop_old_copies(path)
    kept = {copy.name[len(path.stem) + 1 : -len(path.suffix)] for copy in copies_of(path)}
    newest = {f"{moment:%Y-%m-%d %H-%M-%S}" for moment in today[-NEWEST_KEPT:]}
    firsts = {f"{NOW - timedelta(days=day):%Y-%m-%d %H-%M-%S}" for day in range(DAYS_KEPT)}
    assert kept == newest | firsts


def test_copies_of_another_book_in_the_folder_are_left_alone(path: Path) -> None:
    touch_copies(path, [NOW + timedelta(minutes=minute) for minute in range(NEWEST_KEPT + 5)])
    strangers = [
        copies_folder(path) / f"{path.stem} 2026-01-01 00-00-00 v1{path.suffix}",
        copies_folder(path) / f"other 2026-01-01 00-00-00{path.suffix}",
        copies_folder(path) / "notes.txt",
    ]
    for stranger in strangers:
        stranger.touch()
    drop_old_copies(path)
    assert all(stranger.exists() for stranger in strangers)
    assert len(copies_of(path)) == NEWEST_KEPT + 1  # and today's first


def test_undoing_everything_is_a_change_worth_a_copy(path: Path) -> None:
    edit(path, NOW, "a")
    book = open_book(path, now=NOW + timedelta(hours=1))
    step = book.journal()[-1]
    book.append(msgspec.structs.replace(step, id="u", changes=step.inverse_changes, undoes="a"))
    book.close()
    open_book(path, now=NOW + timedelta(hours=2)).close()
    assert len(copies_of(path)) == 3
