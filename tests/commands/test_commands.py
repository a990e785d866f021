"""What each command does, and the codes it ends with."""

import json
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from icalendar import Calendar

import main as program
from reception.actions.acceptance import accept_conflict
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.unit import Unit
from tests.commands.conftest import BROKEN, WORKABLE, Run, new_book, plan_in

ROOT = Path(__file__).parents[2]


# --- check ----------------------------------------------------------------------------------------


def test_a_book_that_works_is_fine(run: Run, book: Path) -> None:
    answer = run("check", book)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("Errors: 0;")


def test_an_error_has_its_own_code_and_is_told_in_words(run: Run, tmp_path: Path) -> None:
    broken = new_book(tmp_path / "broken.reception", BROKEN)
    answer = run("check", broken)
    assert (answer.code, answer.err) == (1, "")
    assert "T2" in answer.out
    assert "12:15–12:17" in answer.out
    assert "20 min" in answer.out


def test_check_speaks_the_language_asked_for(run: Run, tmp_path: Path) -> None:
    """By default that of the computer."""
    broken = new_book(tmp_path / "broken.reception", BROKEN)
    assert run("check", broken, language="zh").out == run("check", broken, "--lang", "zh").out
    assert run("check", broken, language="en").out == run("check", broken, "--lang", "en").out
    assert "错误" in run("check", broken, "--lang", "zh").out


def test_check_as_json_has_the_promised_fields(run: Run, tmp_path: Path) -> None:
    """Scripts rely on these; more may come, none may go."""
    broken = new_book(tmp_path / "broken.reception", BROKEN)
    answer = run("check", broken, "--json")
    assert answer.code == 1
    told = json.loads(answer.out)
    assert told["counts"] == {"error": 1, "warning": 0, "info": 0, "accepted": 0}
    (conflict,) = told["conflicts"]
    assert set(conflict) == {
        "code", "case", "severity", "subjects", "start", "end", "facts", "title", "text", "accepted"
    }  # fmt: skip
    assert (conflict["code"], conflict["severity"], conflict["subjects"]) == ("T2", "error", ["M"])
    assert conflict["start"] == "2026-04-14T12:15:00+08:00"
    assert {"name", "value", "source"} == set(conflict["facts"][0])
    assert conflict["accepted"] is None


def test_an_accepted_error_is_counted_and_no_longer_an_error(run: Run, tmp_path: Path) -> None:
    broken = new_book(tmp_path / "broken.reception", BROKEN)
    with program.bookcase_here().open(broken) as book:
        (conflict,) = book.session.checker.conflicts
        book.session.do(
            accept_conflict(
                book.session.plan,
                id="a1",
                code=conflict.code,
                subjects=conflict.subjects,
                proof=conflict.proof,
                reason="road closed for us",
                author="li",
                at=book.session.clock(),
            )
        )
    assert run("check", broken).code == 0
    told = json.loads(run("check", broken, "--json").out)
    assert told["counts"]["accepted"] == 1
    assert told["conflicts"][0]["accepted"]["reason"] == "road closed for us"


def test_a_programme_text_can_be_checked_as_it_is(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(BROKEN, encoding="utf-8")
    assert run("check", path).code == 1


def test_a_book_that_somebody_writes_to_can_be_read(run: Run, book: Path) -> None:
    with program.bookcase_here().open(book):
        assert run("check", book).code == 0


# --- print ----------------------------------------------------------------------------------------


def pdf_text(path: Path) -> str:
    """The words of a PDF's pages."""
    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


@pytest.mark.parametrize(("language", "word"), [("zh", "方框"), ("en", "printed as boxes")])
def test_a_name_that_no_font_has_is_told_beside_the_file(
    run: Run, tmp_path: Path, language: str, word: str
) -> None:
    """In one sentence, with the characters: the file is written all the same."""
    book, out = tmp_path / "book.txt", tmp_path / "day.pdf"
    book.write_text(
        "delegation ARC 阿卡 | Arcadia\n  member alva principal 阿尔瓦 | \U00012000\U00012001\n"
        "  stay ARC.1 2024-04-10 22:30 > 2024-04-12 10:00\n  track main principal: alva\n"
        "day 2024-04-11\n  10:00-11:00 main visit 参观 | Visit\n",
        encoding="utf-8",
    )
    asked = ("day", "--out", out, "--delegation", "ARC", "--lang", "en")
    answer = run("print", book, *asked, language=language)
    assert answer.code == 0
    assert out.exists()
    (told,) = [line for line in answer.out.splitlines() if word in line]
    assert "U+12000" in told


@pytest.mark.parametrize(("language", "word"), [("zh", "敬献花圈"), ("en", "Wreath-laying")])
def test_a_day_is_printed(run: Run, book: Path, tmp_path: Path, language: str, word: str) -> None:
    out = tmp_path / "day.pdf"
    answer = run("print", book, "day", "--out", out, "--delegation", "BRA", "--lang", language)
    assert answer.code == 0
    assert word in pdf_text(out)


def test_both_languages_stand_side_by_side(run: Run, book: Path, tmp_path: Path) -> None:
    out = tmp_path / "day.pdf"
    run("print", book, "office-day", "--out", out, "--day", "2026-04-14", "--lang", "zh+en")
    text = pdf_text(out)
    assert "敬献花圈" in text
    assert "Wreath-laying" in text


# --- export ---------------------------------------------------------------------------------------


def test_a_book_is_the_same_after_a_journey_through_json(
    run: Run, book: Path, tmp_path: Path
) -> None:
    """Export, import into an empty book, export again: the same bytes."""
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    assert run("export", book, first).code == 0
    assert run("import", tmp_path / "new.reception", first).code == 0
    assert run("export", tmp_path / "new.reception", second).code == 0
    assert first.read_bytes() == second.read_bytes()


def test_a_calendar_has_the_id_of_its_book(run: Run, book: Path, tmp_path: Path) -> None:
    """It stays when the file is renamed, so a colleague's calendar finds its events again."""
    out, renamed = tmp_path / "a.ics", tmp_path / "renamed.reception"
    assert run("export", book, out, "--delegation", "BRA").code == 0
    book.rename(renamed)
    again = tmp_path / "b.ics"
    assert run("export", renamed, again, "--delegation", "BRA").code == 0

    def uids(path: Path) -> set[str]:
        return {str(e["uid"]) for e in Calendar.from_ical(path.read_bytes()).walk("VEVENT")}

    assert uids(out) == uids(again)
    assert any(uid.startswith("W@book-") for uid in uids(out))


def test_a_workbook_is_written(run: Run, book: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    assert run("export", book, out, "--lang", "en").code == 0
    sheet = openpyxl.load_workbook(BytesIO(out.read_bytes()))["2026-04-14"]
    assert "Wreath-laying" in [cell.value for cell in sheet[3]]


# --- import ---------------------------------------------------------------------------------------


def json_book(path: Path, *records: Unit) -> Path:
    """A book of units as JSON."""
    units = [{"id": unit.id, "name_zh": unit.name_zh} for unit in records]
    path.write_text(json.dumps({"format": "reception-book", "version": 1, "unit": units}))
    return path


def test_an_import_is_one_step_of_the_history(run: Run, book: Path, tmp_path: Path) -> None:
    before = plan_in(book)
    source = json_book(tmp_path / "in.json", Unit(id="INTL", name_zh="外事处"), Unit(id="new"))
    answer = run("import", book, source)
    assert answer.code == 0
    assert "1 added, 1 changed" in answer.out
    assert plan_in(book) != before
    with program.bookcase_here().open(book) as opened:
        assert opened.revision == 1
        opened.session.undo()
        assert opened.session.plan == before


def test_a_dry_run_tells_and_changes_nothing(run: Run, book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    source = json_book(tmp_path / "in.json", Unit(id="INTL", name_zh="外事处"), Unit(id="new"))
    answer = run("import", book, source, "--dry-run")
    assert answer.code == 0
    assert "1 added, 1 changed" in answer.out
    assert book.read_bytes() == before


def test_a_dry_run_begins_no_book(run: Run, tmp_path: Path) -> None:
    source = json_book(tmp_path / "in.json", Unit(id="new"))
    assert run("import", tmp_path / "new.reception", source, "--dry-run").code == 0
    assert not (tmp_path / "new.reception").exists()


def test_an_import_of_what_is_there_says_so(run: Run, book: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    run("export", book, source)
    answer = run("import", book, source)
    assert answer.code == 0
    assert "nothing was changed" in answer.out


def test_a_programme_text_can_be_imported(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "draft.txt"
    source.write_text(WORKABLE, encoding="utf-8")
    assert run("import", tmp_path / "new.reception", source).code == 0
    assert plan_in(tmp_path / "new.reception").get(Engagement, "W") is not None


# --- generate -------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_book(run: Run, tmp_path: Path) -> None:
    books = [tmp_path / "a.reception", tmp_path / "b.reception", tmp_path / "c.reception"]
    for path, seed in zip(books, (7, 7, 8), strict=True):
        assert run("generate", path, "--size", "small", "--seed", seed).code == 0
    assert plan_in(books[0]) == plan_in(books[1]) != plan_in(books[2])


# --- open -----------------------------------------------------------------------------------------


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a server."""
    monkeypatch.setattr(program, "has_screen", lambda environment: False)


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_the_sample_is_checked_and_printed(run: Run, tmp_path: Path) -> None:
    """It says so, tells the conflicts in words and writes a run-sheet for each delegation and for
    each day of the office."""
    answer = run(language="en")
    assert answer.code == 0
    first, second, *_ = answer.out.splitlines()
    assert "no screen" in first
    assert second.startswith("Errors: ")
    out = tmp_path / "out"
    plan = plan_in(out / "sample.reception")
    assert "T1" in answer.out
    for code in ("ETH", "JOR", "BKK", "HKG"):
        assert pdf_text(out / f"{code}.pdf")
    days = sorted(date.fromisoformat(path.stem[7:]) for path in out.glob("office-*.pdf"))
    assert len(days) >= 4
    assert len(plan) > 0


@pytest.mark.usefixtures("no_screen")
def test_the_copy_of_the_sample_is_kept_and_can_be_made_afresh(run: Run, tmp_path: Path) -> None:
    """Who starts again finds the edits; with --fresh they stand aside, not lost."""
    run("open")
    sample = tmp_path / "out" / "sample.reception"
    source = json_book(tmp_path / "in.json", Unit(id="mine"))
    run("import", sample, source)
    run("open")
    assert plan_in(sample).get(Unit, "mine") is not None
    run("open", "--fresh")
    assert plan_in(sample).get(Unit, "mine") is None
    (aside,) = sample.parent.glob("sample-2*.reception")
    assert plan_in(aside).get(Unit, "mine") is not None


def test_with_a_screen_the_window_opens_on_the_book(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path, str]] = []

    def window_on(bookcase: object) -> object:
        def window(path: Path, language: str) -> int:
            opened.append((path, language))
            return 0

        return window

    monkeypatch.setattr(program, "has_screen", lambda environment: True)
    monkeypatch.setattr(program, "window_on", window_on)
    assert run("open", book, "--lang", "zh").code == 0
    assert opened == [(book, "zh")]


# --- around the commands --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "zh"),
    ],
)
def test_the_language_is_that_of_the_computer(environment: dict, language: str) -> None:
    assert program.language_of(environment) == language


def test_ids_are_fit_and_differ() -> None:
    ids = {program.new_id("engagement") for _ in range(1000)}
    assert len(ids) == 1000
    for id in ids:
        Plan([Unit(id=id)])
        assert id.startswith("engagement-")


def test_a_mistake_in_the_program_gives_a_report(
    run: Run, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own code, and all that whoever looks after the program needs."""

    def fail(path: Path) -> None:
        raise ZeroDivisionError("what nobody foresaw")

    monkeypatch.setattr("reception.bookcase.Bookcase.read", lambda self, path: fail(path))
    answer = run("check", book)
    assert answer.code == 70
    assert "mistake in the program" in answer.err.splitlines()[0]
    for part in (f"check {book}", "python: ", "ZeroDivisionError: what nobody foresaw", "fail"):
        assert part in answer.err


def test_a_reader_that_stops_early_is_no_mistake(book: Path) -> None:
    """As in `check BOOK --json | head -1`."""
    script = f"'{sys.executable}' main.py check '{book}' --json | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.strip() in {"0", "141"}


def test_check_needs_neither_window_nor_paper(book: Path) -> None:
    """What a command does not need is not imported: scripts call it in a loop."""
    script = (
        f"import sys, main; code = main.main(['check', {str(book)!r}]);"
        "print([name for name in ('PySide6', 'reportlab', 'icalendar', 'xlsxwriter', 'networkx')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
