"""The pages of help: whole in both languages, and true to the program."""

from __future__ import annotations

import re
from itertools import chain

import pytest
from PySide6.QtGui import QKeySequence

import resources
from reception.checks.rules import RULES
from reception.fields.clock import typed_moment
from reception.wording import LANGUAGES, catalogue_files, wording
from tests.ui.help.quotes import quotes_on_page, sentence_said
from tests.ui.help.rule_examples import EXAMPLES
from ui.deeds.table import DEEDS
from ui.help.key_table import key_tables
from ui.help.library import PAGES, page, search

HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)]+)\)")
NAMED = re.compile(r"\*\*([^*]+)\*\*")
NAMED_WITH_KEYS = re.compile(r"\*\*([^*]+?)\*\*\s*[（(]`([^`]+)`[)）]")
EMPHASISED = {
    # said with stress; not a name on the screen
    *("接待簿", "都不印", "磁盘坏了会一起失去", "涉密内容一律不得存入", "错误", "警告", "提示"),
    *("book", "Error", "Warning", "Note"),
}
OWN = [name for name in PAGES if name != "command-line"]
every_page = pytest.mark.parametrize("name", OWN)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def names_on_screen(language: str) -> set[str]:
    """Every message without gaps, as it is read on the screen: without the sign of its letter."""
    keys = chain.from_iterable(
        re.findall(r"^([a-z][\w-]*) =", file.read_text(encoding="utf-8"), re.MULTILINE)
        for file in catalogue_files(language)
    )
    said = set()
    for key in keys:
        try:
            said.add(wording(language).say(key))
        except LookupError:
            continue  # it has gaps to be filled
    return {re.sub(r"\(&\w\)|&", "", text) for text in said}


@every_language
def test_every_page_is_there_and_no_other(language: str) -> None:
    files = {file.stem for file in resources.path("help", language).glob("*.md")}
    assert files == set(PAGES)


@every_page
def test_page_has_the_same_parts_in_both_languages(name: str) -> None:
    shapes = [
        [(len(signs), text.split()[0] if name == "rules" else "") for signs, text in found]
        for found in (HEADING.findall(page(name, language).text) for language in LANGUAGES)
    ]
    levels = [[level for level, _ in shape] for shape in shapes]
    assert levels[0] == levels[1]
    if name == "rules":
        assert shapes[0][1:] == shapes[1][1:]


@every_language
@every_page
def test_page_begins_with_its_one_title(name: str, language: str) -> None:
    levels = [len(signs) for signs, _ in HEADING.findall(page(name, language).text)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert page(name, language).title


@every_language
@every_page
def test_links_lead_to_pages(name: str, language: str) -> None:
    for link in LINK.findall(page(name, language).text):
        target, _, heading = link.partition("#")
        assert target.removesuffix(".md") in PAGES
        titles = [text for _, text in HEADING.findall(page(target[:-3], language).text)]
        assert any(title.startswith(heading) for title in titles)


@every_language
@every_page
def test_names_set_bold_are_on_the_screen(name: str, language: str) -> None:
    named = {" ".join(text.split()) for text in NAMED.findall(page(name, language).text)}
    named -= EMPHASISED
    assert named - names_on_screen(language) == set()


@every_language
@every_page
def test_keys_told_beside_a_name_are_those_of_its_deed(name: str, language: str) -> None:
    say = wording(language).say
    keys = {say(f"deed-{deed.id}"): QKeySequence(deed.shortcut) for deed in DEEDS}
    for named, told in NAMED_WITH_KEYS.findall(page(name, language).text):
        assert keys[" ".join(named.split())] == QKeySequence(
            told.replace("Insert", "Ins").replace("Delete", "Del")
        )


@every_language
def test_page_of_keys_has_every_deed_with_its_keys(language: str) -> None:
    say = wording(language).say
    tables = key_tables(say)
    for deed in DEEDS:
        assert f"| {say(f'deed-{deed.id}')} |" in tables
        assert f"| {say(f'deed-{deed.id}-help')} |" in tables


# --- rules ----------------------------------------------------------------------------------------


@every_language
def test_every_rule_is_told_under_its_name(language: str) -> None:
    found = HEADING.findall(page("rules", language).text)
    headings = {text for signs, text in found if signs == "##"}
    codes = {rule.code for rule in RULES}
    assert headings == {f"{code} {wording(language).say(f'rule-{code}')}" for code in codes}


def test_every_rule_has_an_example() -> None:
    """In `rule_examples`, where it says how."""
    assert set(EXAMPLES) == {rule.code for rule in RULES}


@every_language
@pytest.mark.parametrize("code", EXAMPLES)
def test_page_of_rules_quotes_what_the_program_says(code: str, language: str) -> None:
    """Where the words have changed: ``python -m tests.ui.help``, and read the page again."""
    assert quotes_on_page(language)[code] == [sentence_said(code, language)]


# --- other facts ----------------------------------------------------------------------------------


@every_language
def test_times_shown_as_examples_can_be_typed(language: str) -> None:
    from datetime import UTC, date, datetime
    from zoneinfo import ZoneInfo

    table = page("programme", language).text
    rows = re.findall(r"^\| (`[^|]+`) \|", table, re.MULTILINE)
    typed = [text for row in rows for text in re.findall("`([^`]+)`", row)]
    read = {}
    for text in typed:
        if text in ("45m", "1h30", "?"):
            continue  # these are ends; see the next test
        read[text] = typed_moment(
            text,
            day=date(2026, 4, 13),
            zone=ZoneInfo("Asia/Shanghai"),
            was=datetime(2026, 4, 13, 1, 0, tzinfo=UTC),
        )
    assert {"930", "9:30", "+15", "-15", "4-14 22:30", "25:30"} <= set(read)
    assert read["930"] == read["9:30"] == datetime(2026, 4, 13, 1, 30, tzinfo=UTC)
    assert read["+15"] > read["-15"]
    assert read["4-14 22:30"] == datetime(2026, 4, 14, 14, 30, tzinfo=UTC)
    assert read["25:30"] == datetime(2026, 4, 13, 17, 30, tzinfo=UTC)


@every_language
def test_search_finds_pages_by_any_part_of_them(language: str) -> None:
    pages = [page(name, language) for name in PAGES]

    def found(wanted: str) -> list[str]:
        return [one.name for one in search(wanted, pages)]

    assert found("") == list(PAGES)
    assert "rules" in found("T2")
    assert found("Ctrl+Shift+T") == ["programme"]
    assert found("qqqq") == []
    assert found(page("glossary", language).title)[0] == "glossary"
