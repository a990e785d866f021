"""Inputs that somebody will hand to the program one day, each made as real files in a folder."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.commands.conftest import WORKABLE, new_book

Hostile = Callable[[Path], list[object]]
"""Makes the files and gives the words of the command."""

EMPTY = {"format": "reception-book", "version": 1}
START = "2026-04-14T01:00:00Z"


def checking(name: str, content: bytes | str) -> Hostile:
    """`check` on a file with this content."""

    def make(folder: Path) -> list[object]:
        return ["check", written(folder / name, content)]

    return make


def importing(content: Any, name: str = "in.json") -> Hostile:
    """`import` of a file with this content into a book that holds something."""

    def make(folder: Path) -> list[object]:
        book = new_book(folder / "office.reception", WORKABLE)
        return ["import", book, written(folder / name, content)]

    return make


def records(**kinds: Any) -> str:
    """A book as JSON with these records."""
    return json.dumps(EMPTY | kinds)


def engagement(id: str = "E1", **fields: Any) -> dict[str, Any]:
    """An engagement as JSON has it."""
    return {"id": id, "start": START} | fields


def written(path: Path, content: bytes | str) -> Path:
    """A file with this content; half of a surrogate pair goes in as it is."""
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    path.write_bytes(data)
    return path


def book_bytes(folder: Path) -> bytes:
    """A whole book file."""
    path = new_book(folder / "whole.reception", WORKABLE)
    return path.read_bytes()


def cut_book(part: float) -> Hostile:
    """A book of which only the beginning was copied."""

    def make(folder: Path) -> list[object]:
        data = book_bytes(folder)
        return ["check", written(folder / "cut.reception", data[: int(len(data) * part)])]

    return make


def scribbled_book(folder: Path) -> list[object]:
    data = bytearray(book_bytes(folder))
    data[4096:12288] = b"\xa5" * 8192
    return ["check", written(folder / "scribbled.reception", bytes(data))]


def import_into(target: str, content: bytes | str) -> Hostile:
    """`import` of something sound into what is no book."""

    def make(folder: Path) -> list[object]:
        source = written(folder / "in.json", records(unit=[{"id": "u"}]))
        return ["import", written(folder / target, content), source]

    return make


def on_a_book(*words: object, **files: str) -> Hostile:
    """A command on a sound book; BOOK and FOLDER in the words are what they say."""

    def make(folder: Path) -> list[object]:
        book = new_book(folder / "office.reception", WORKABLE)
        places = {"BOOK": str(book), "FOLDER": str(folder)}
        return [_filled(str(word), places) for word in words]

    return make


def _filled(word: str, places: dict[str, str]) -> str:
    for name, place in places.items():
        word = word.replace(name, place)
    return word


def a_pipe(folder: Path) -> list[object]:
    os.mkfifo(folder / "pipe.json")
    return ["check", folder / "pipe.json"]


def a_link_to_itself(folder: Path) -> list[object]:
    (folder / "link.json").symlink_to(folder / "link.json")
    return ["export", folder / "link.json", folder / "out.json"]


def a_folder(folder: Path) -> list[object]:
    (folder / "folder.json").mkdir()
    return ["check", folder / "folder.json"]


def a_file_without_rights(folder: Path) -> list[object]:
    path = written(folder / "secret.json", json.dumps(EMPTY))
    path.chmod(0)
    return ["check", path]


def a_folder_without_rights(folder: Path) -> list[object]:
    book = new_book(folder / "office.reception", WORKABLE)
    closed = folder / "closed"
    closed.mkdir(mode=0o500)
    return ["export", book, closed / "out.json"]


NEEDS_RIGHTS_THAT_COUNT = {"a file without rights", "a folder without rights"}
"""These say nothing to root, whom no rights keep out."""

HOSTILE: dict[str, Hostile] = {
    # what is named as a book
    "no file": lambda folder: ["check", folder / "none.reception"],
    "a folder as book": lambda folder: ["check", folder],
    "an empty book": checking("empty.reception", b""),
    "a text named as a book": checking("text.reception", "Dear colleague, the plan is attached.\n"),
    "noise named as a book": checking("noise.reception", bytes(range(256)) * 64),
    "the first page of a book": cut_book(0.01),
    "half a book": cut_book(0.5),
    "nearly all of a book": cut_book(0.98),
    "a book with pages overwritten": scribbled_book,
    "another program's database": checking("other.reception", b"SQLite format 3\0" + b"\0" * 4080),
    # JSON that is none
    "an empty file": checking("in.json", b""),
    "only spaces": checking("in.json", b" \n\t "),
    "a broken JSON": checking("in.json", '{"format": "reception-book", "version": 1, '),
    "a JSON in UTF-16": checking("in.json", json.dumps(EMPTY).encode("utf-16")),
    "a JSON in a Chinese code page": checking("in.json", '{"x": "巴西"}'.encode("gbk")),
    "NaN": importing(records(venue=[{"id": "V", "latitude": float("nan")}])),
    "Infinity": importing(records(venue=[{"id": "V", "longitude": float("inf")}])),
    "a number beyond all": importing(records(venue=[{"id": "V", "latitude": 1e308 * 10}])),
    "a number of 5000 digits": importing('{"version": ' + "9" * 5000 + "}"),
    "100000 brackets": importing("[" * 100_000),
    "100000 objects in one another": importing('{"a":' * 100_000),
    "a name twice in an object": importing(
        '{"format": "reception-book", "version": 1, "unit": '
        '[{"id": "u", "name_zh": "a", "name_zh": "b"}]}'
    ),
    "a pipe": a_pipe,
    "a link to itself": a_link_to_itself,
    "a folder as JSON": a_folder,
    "a file without rights": a_file_without_rights,
    # JSON that is no book
    "another JSON": importing(json.dumps({"hello": "world"})),
    "a list": importing("[]"),
    "a word": importing('"reception-book"'),
    "no version": importing(json.dumps({"format": "reception-book"})),
    "true as version": importing(json.dumps(EMPTY | {"version": True})),
    "a version of the future": importing(json.dumps(EMPTY | {"version": 2})),
    "records of no kind": importing(records(dinner=[])),
    "a kind that is no list": importing(records(unit={"id": "u"})),
    # records
    "a record that is a number": importing(records(unit=[7])),
    "a record that is nothing": importing(records(unit=[None])),
    "a field that there is not": importing(records(unit=[{"id": "u", "phone": "1"}])),
    "a nested field that there is not": importing(
        records(venue=[{"id": "V", "closures": [{"starts": START, "ends": START, "why": "x"}]}])
    ),
    "no id": importing(records(unit=[{"name_zh": "x"}])),
    "an empty id": importing(records(unit=[{"id": ""}])),
    "an id with a space": importing(records(unit=[{"id": "a b"}])),
    "an id that ends in a new line": importing(records(unit=[{"id": "u\n"}])),
    "a number for text": importing(records(unit=[{"id": "u", "name_zh": 5}])),
    "text for a number": importing(records(engagement=[engagement(expected="12")])),
    "true for a number": importing(records(engagement=[engagement(expected=True)])),
    "a fraction for a number": importing(records(engagement=[engagement(expected=1.5)])),
    "a negative count": importing(records(engagement=[engagement(expected=-1)])),
    "a word for true": importing(records(engagement=[engagement(outdoor="yes")])),
    "a status that there is not": importing(records(engagement=[engagement(status="maybe")])),
    "one id for a list of ids": importing(records(engagement=[engagement(tracks="T")])),
    "a list in a list": importing(records(engagement=[engagement(tracks=[["T"]])])),
    "a position off the earth": importing(records(venue=[{"id": "V", "latitude": 91}])),
    "no start": importing(records(engagement=[{"id": "E1"}])),
    "a start without a zone": importing(records(engagement=[engagement(start="2026-04-14T09:00")])),
    "a start on 30 February": importing(
        records(engagement=[engagement(start="2026-02-30T09:00:00Z")])
    ),
    "year 0": importing(records(engagement=[engagement(start="0000-04-14T09:00:00Z")])),
    "year 1 east of Greenwich": importing(
        records(engagement=[engagement(start="0001-01-01T00:00:00+14:00")])
    ),
    "year 9999": importing(records(engagement=[engagement(end="9999-12-31T23:59:59-14:00")])),
    "a day in year 9999": importing(records(venue=[{"id": "V", "accepted_from": "9999-12-31"}])),
    "a closure in year 9999": importing(
        records(
            venue=[{"id": "V", "closures": [{"starts": START, "ends": "9999-12-31T23:00:00Z"}]}]
        )
    ),
    "a time zone that there is not": importing(
        records(setting=[{"id": "office.zone", "value": "Mars/Olympus"}])
    ),
    "a name of 10 MB": importing(records(unit=[{"id": "u", "name_zh": "中" * 3_500_000}])),
    "an id of 10 MB": importing(records(unit=[{"id": "u" * 10_000_000}])),
    "a field name of 10 MB": importing(records(unit=[{"id": "u", "n" * 10_000_000: 1}])),
    "a kind of 10 MB": importing(records(**{"k" * 10_000_000: []})),
    "half a surrogate pair": importing(records(unit=[{"id": "u", "name_zh": "\ud83d"}])),
    "a zero in a name": importing(records(unit=[{"id": "u", "name_zh": "a\0b"}])),
    # records together
    "an id twice in a kind": importing(records(unit=[{"id": "u"}, {"id": "u"}])),
    "an id twice across kinds": importing(records(unit=[{"id": "u"}], venue=[{"id": "u"}])),
    "an id that the book has for another kind": importing(records(unit=[{"id": "wang"}])),
    "a name of nothing": importing(records(engagement=[engagement(tracks=["nobody"])])),
    "a name of a record of another kind": importing(records(engagement=[engagement(venue="wang")])),
    "an engagement inside itself": importing(records(engagement=[engagement(parent="E1")])),
    "a circle of three": importing(
        records(
            engagement=[
                engagement("E1", parent="E2"),
                engagement("E2", parent="E3"),
                engagement("E3", parent="E1"),
            ]
        )
    ),
    "a circle closed through the book": importing(
        records(
            engagement=[engagement("W", parent="E1"), engagement("E1", parent="W.photo")],
        )
    ),
    "a circle of 20000": importing(
        records(
            engagement=[engagement(f"E{n}", parent=f"E{(n + 1) % 20_000}") for n in range(20_000)]
        )
    ),
    "tasks after each other": importing(
        records(task=[{"id": "t1", "after": ["t2"]}, {"id": "t2", "after": ["t1"]}])
    ),
    # programme text
    "a text that is no programme": importing("once upon a time\n", name="in.txt"),
    "a text in UTF-16": importing(WORKABLE.encode("utf-16"), name="in.txt"),
    "a text with year 0": importing("day 0000-04-14\n", name="in.txt"),
    "a text with a line of 10 MB": importing("unit " + "x" * 10_000_000, name="in.txt"),
    # files in the wrong place
    "a picture to import": importing(b"\x89PNG\r\n", name="in.png"),
    "an import into a text": import_into("letter.reception", "Dear colleague\n"),
    "an import into a JSON": import_into("book.json", json.dumps(EMPTY)),
    "an import of the book itself": on_a_book("import", "FOLDER/a.json", "FOLDER/a.json"),
    "a new book named as JSON": on_a_book(
        "generate", "FOLDER/new.json", "--size", "small", "--seed", "1"
    ),
    "a new book where one is": on_a_book("generate", "BOOK", "--size", "small", "--seed", "1"),
    "an export over the book": on_a_book("export", "BOOK", "BOOK"),
    "an export of a strange kind": on_a_book("export", "BOOK", "FOLDER/out.docx"),
    "an export into no folder": on_a_book("export", "BOOK", "FOLDER/none/out.json"),
    "an export for nobody": on_a_book("export", "BOOK", "FOLDER/out.ics", "--delegation", "nobody"),
    "a print over the book": on_a_book("print", "BOOK", "office-day", "--out", "BOOK"),
    "a print for nobody": on_a_book(
        "print", "BOOK", "day", "--out", "FOLDER/a.pdf", "--delegation", "nobody"
    ),
    "a print of an empty day": on_a_book(
        "print", "BOOK", "office-day", "--out", "FOLDER/a.pdf", "--day", "2031-01-01"
    ),
    "a name too long for a file": on_a_book("export", "BOOK", "FOLDER/" + "x" * 5_000 + ".json"),
    "a zero in the name of a file": on_a_book("export", "BOOK", "FOLDER/a\0b.json"),
    "a folder without rights": a_folder_without_rights,
    # the command itself
    "no such command": on_a_book("burn", "BOOK"),
    "half a command": on_a_book("print", "BOOK"),
    "a word too many": on_a_book("check", "BOOK", "BOOK"),
    "an option that there is not": on_a_book("check", "BOOK", "--loud"),
    "an option without its value": on_a_book("check", "BOOK", "--lang"),
    "a language that there is not": on_a_book("check", "BOOK", "--lang", "fr"),
    "a sheet that there is not": on_a_book("print", "BOOK", "menu", "--out", "FOLDER/a.pdf"),
    "a day that there is not": on_a_book(
        "print", "BOOK", "day", "--out", "FOLDER/a.pdf", "--day", "2026-02-30"
    ),
    "a seed that is no number": on_a_book(
        "generate", "FOLDER/n.reception", "--size", "small", "--seed", "-1"
    ),
    "a seed beyond all": on_a_book(
        "generate", "FOLDER/n.reception", "--size", "small", "--seed", "9" * 5_000
    ),
    "a size that there is not": on_a_book(
        "generate", "FOLDER/n.reception", "--size", "huge", "--seed", "1"
    ),
}
