"""The catalogue: every message has one place, and is there in every language."""

from __future__ import annotations

from collections import Counter

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Term

from reception.wording import LANGUAGES, catalogue_files

every_language = pytest.mark.parametrize("language", LANGUAGES)


def keys(language: str) -> dict[str, list[str]]:
    """The keys of each file of a language, in their order."""
    found: dict[str, list[str]] = {}
    for file in catalogue_files(language):
        body = FluentParser().parse(file.read_text(encoding="utf-8")).body
        junk = [entry.content for entry in body if isinstance(entry, Junk)]
        assert not junk, f"{file.name}: {junk}"
        found[file.name] = [one.id.name for one in body if isinstance(one, Message | Term)]
    return found


@every_language
def test_no_file_has_a_key_twice_and_no_two_files_the_same(language: str) -> None:
    """The catalogue keeps one of them without a word, and which one nobody knows."""
    counted = Counter(key for of_file in keys(language).values() for key in of_file)
    assert [key for key, count in counted.items() if count > 1] == []


def test_languages_have_the_same_keys_in_the_same_files() -> None:
    first, *others = (
        {file: set(of_file) for file, of_file in keys(language).items()} for language in LANGUAGES
    )
    for other in others:
        assert first.keys() == other.keys()
        assert {
            file: first[file] ^ other[file] for file in first if first[file] != other[file]
        } == {}
