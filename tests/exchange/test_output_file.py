"""Files that go out: whole or not at all."""

import os
from pathlib import Path

import pytest

from reception.exchange.output_file import require_ending, require_other, write_output
from reception.trouble import BadInput


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_output(path, b"old")
    write_output(path, b"new")
    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_what_stood_there_is_kept_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a full disk: the old file whole, no half of the new one left lying about."""
    path = tmp_path / "a.json"
    write_output(path, b"old")

    def full(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BadInput) as trouble:
        write_output(path, b"new")
    assert trouble.value.arguments["file"] == str(path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_a_colleague_may_read_what_was_written(tmp_path: Path) -> None:
    """Its rights are those of any new file, not the private ones of a temporary file."""
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    write_output(tmp_path / "made", b"")
    assert (tmp_path / "made").stat().st_mode == plain.stat().st_mode


def test_the_ending_is_found_whatever_its_case() -> None:
    assert require_ending(Path("A.JSON"), (".json", ".ics")) == ".json"
    with pytest.raises(BadInput):
        require_ending(Path("json"), (".json", ".ics"))


def test_a_link_to_the_source_is_the_source(tmp_path: Path) -> None:
    source, link = tmp_path / "a.json", tmp_path / "b.json"
    source.write_bytes(b"")
    link.symlink_to(source)
    with pytest.raises(BadInput):
        require_other(link, source)
