"""Small tables typed one row a line: ribbons and music of a wreath."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reception.fields.mistyped import Mistyped
from reception.fields.rows import row_hint, shown_rows, typed_rows
from reception.plan.side import Frame, Side
from reception.plan.wreath import Music, MusicPart, Ribbon
from reception.wording import LANGUAGES, wording

ZONE = ZoneInfo("Asia/Shanghai")
NEAR = date(2026, 4, 14)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=20)
DAY = st.none() | st.dates(date(2000, 1, 1), date(2099, 12, 31))
RIBBON = st.builds(
    Ribbon,
    text=TEXT,
    language=st.sampled_from(("", "zh", "ar", "pt-BR")),
    side=st.sampled_from(Side),
    frame=st.sampled_from(Frame),
    approved_on=DAY,
    approved_by=TEXT,
    proof=TEXT,
)


def typed(text: str, language: str = "en") -> tuple[object, ...]:
    return typed_rows(Ribbon, text, words=wording(language), near=NEAR, zone=ZONE)


def tidy(ribbon: Ribbon) -> Ribbon:
    """As a line can hold it: no spaces at the ends, one at most within."""
    said = {field: " ".join(getattr(ribbon, field).split()) for field in ("text", "approved_by")}
    return Ribbon(
        **said,
        proof=" ".join(ribbon.proof.split()),
        language=ribbon.language,
        side=ribbon.side,
        frame=ribbon.frame,
        approved_on=ribbon.approved_on,
    )


@given(st.lists(RIBBON, max_size=3), st.sampled_from(LANGUAGES))
def test_rows_shown_are_read_back(ribbons: list[Ribbon], language: str) -> None:
    """Whatever stands in them: strokes of either width, backslashes, any script."""
    wanted = tuple(tidy(ribbon) for ribbon in ribbons)
    assert typed(shown_rows(wanted, wording(language), ZONE), language) == wanted


def test_what_is_left_out_is_as_by_default() -> None:
    assert typed("永垂不朽 | zh") == (Ribbon(text="永垂不朽", language="zh"),)
    assert typed("永垂不朽 | | left") == (Ribbon(text="永垂不朽", side=Side.LEFT),)
    assert typed("\n  \n") == ()


def test_choices_are_typed_in_words_of_the_language_or_by_their_names() -> None:
    for text, language in (("荣 | zh | 左 | 观众方向", "zh"), ("荣 | zh | left | viewer", "zh")):
        (ribbon,) = typed(text, language)
        assert isinstance(ribbon, Ribbon)
        assert (ribbon.side, ribbon.frame) == (Side.LEFT, Frame.VIEWER)


def test_numbers_of_music_are_seconds() -> None:
    rows = typed_rows(
        Music, "guest_anthem | Hymn | short | 72", words=wording("en"), near=NEAR, zone=ZONE
    )
    assert rows == (
        Music(part=MusicPart.GUEST_ANTHEM, title="Hymn", version="short", length_seconds=72),
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a | b | c", "typed-no-choice"),
        ("a | zh | left | own | someday", "typed-no-day"),
        ("a" + " | b" * 7, "typed-row-too-long"),
        ("a" * 501, "typed-out-of-range"),
    ],
)
def test_a_row_that_means_nothing_is_refused(text: str, key: str) -> None:
    with pytest.raises(Mistyped) as told:
        typed(text)
    assert told.value.key == key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hint_names_what_stands_in_a_line(language: str) -> None:
    assert row_hint(Ribbon, wording(language)).count("|") == len(Ribbon.__struct_fields__) - 1
