"""The catalogue: every message has one place, and is there in every language."""

from __future__ import annotations

from collections import Counter

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, MessageReference, Term, TermReference
from fluent.syntax.visitor import Visitor

from reception.catalogue import NAMED, Catalogue, entries_of
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


@every_language
def test_a_file_is_taken_apart_into_the_messages_a_parser_finds(language: str) -> None:
    parsed = keys(language)
    for file in catalogue_files(language):
        found = [key.removeprefix("-") for key, _ in entries_of(file.read_text(encoding="utf-8"))]
        assert found == parsed[file.name]


class References(Visitor):
    """The keys of the messages and terms that an entry names."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802
        """A message in a message."""
        self.found.add(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802
        """A term in a message, with or without arguments."""
        self.found.add(f"-{node.id.name}")
        self.generic_visit(node)


@every_language
def test_with_a_message_all_others_are_read_that_it_names(language: str) -> None:
    for file in catalogue_files(language):
        text = file.read_text(encoding="utf-8")
        written = dict(entries_of(text))
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message | Term):
                references = References()
                references.visit(entry)
                key = f"-{entry.id.name}" if isinstance(entry, Term) else entry.id.name
                assert references.found <= set(NAMED.findall(written[key])), key


def test_a_message_names_another_in_every_way_there_is() -> None:
    """The shipped catalogue need not have them all, and an office's word may come later."""
    catalogue = Catalogue(
        "en",
        [
            "-term = chair\n    .of = of the chair\n",
            "plain = A { -term }\n\n# said of it\nnested = { $n ->\n    [one] { plain }\n"
            '   *[other] { -term(case: "of") } and { nothing.more }\n}\n',
            "nothing =\n    .more = no more\n",
        ],
    )
    assert catalogue.say("nested", {"n": 1}) == "A chair"
    assert catalogue.say("nested", {"n": 5}) == "chair and no more"
    assert "term" not in catalogue
    with pytest.raises(LookupError, match="says nothing"):
        catalogue.say("nothing", {})
