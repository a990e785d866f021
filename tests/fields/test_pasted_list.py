"""Lists as they come out of a table: with headings or without, and what cannot be read told."""

from __future__ import annotations

from datetime import date
from itertools import count

import pytest

from reception.fields.codec import Codec
from reception.fields.pasted_list import PastedList, pasted_list
from reception.plan.member import Member, MemberRole
from reception.plan.plan import Plan
from reception.wording import wording

COLUMNS = ("order", "name_zh", "name_en", "name_native", "title_zh", "role", "persons")


def read(text: str, language: str = "zh") -> PastedList:
    numbers = count(1)
    codec = Codec(Plan(), wording(language), date(2026, 5, 20))
    return pasted_list(
        text, lambda: Member(id=f"m{next(numbers)}", delegation="ETH"), COLUMNS, codec
    )


@pytest.mark.parametrize(
    "text",
    [
        "姓名\t英文姓名\t职务\t身份\n阿贝贝\tAbebe\t总统\t主宾\n萨拉\tSara\t\t配偶\n",
        "中文姓名\t外文姓名\t职务（中文）\t身份\r\n阿贝贝\tAbebe\t总统\t主宾\r\n\r\n萨拉\tSara\t\t配偶",
        "Chinese name\tNAME\t职务\t身份\n阿贝贝\tAbebe\t总统\t主宾\n萨拉\tSara\t\t配偶",
    ],
)
def test_headings_say_what_the_columns_are(text: str) -> None:
    found = read(text)
    assert found.unread == ()
    said = [(m.name_zh, m.name_en, m.title_zh, m.role) for m in members(found)]
    assert said == [
        ("阿贝贝", "Abebe", "总统", MemberRole.PRINCIPAL),
        ("萨拉", "Sara", "", MemberRole.SPOUSE),
    ]


def members(found: PastedList) -> list[Member]:
    return [record for record in found.records if isinstance(record, Member)]


@pytest.mark.parametrize(
    ("text", "order", "name"),
    [("7\t阿贝贝\tAbebe", 7, "阿贝贝"), ("阿贝贝\tAbebe", 0, "阿贝贝"), ("阿贝贝", 0, "阿贝贝")],
)
def test_without_headings_the_columns_are_those_of_the_register(
    text: str, order: int, name: str
) -> None:
    """The place in the list may be left out: a name is no number."""
    (one,) = members(read(text))
    assert (one.order, one.name_zh) == (order, name)


def test_a_cell_in_quotes_may_have_line_breaks() -> None:
    (one,) = members(read('姓名\t职务\n阿贝贝\t"总统\n兼总司令"'))
    assert one.title_zh == "总统 兼总司令"


def test_what_cannot_be_read_is_told_and_the_rest_is_taken() -> None:
    found = read("姓名\t身份\t护照号\n阿贝贝\t主宾\tE1\n达维特\t大使\tE2")
    assert found.unknown == ("护照号",)
    assert [(u.row, u.field, u.mistake.text) for u in found.unread] == [(3, "role", "大使")]
    assert [m.name_zh for m in members(found)] == ["阿贝贝", "达维特"]
    assert members(found)[1].role is MemberRole.OFFICIAL


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n"])
def test_nothing_is_no_list(text: str) -> None:
    assert read(text) == PastedList()


def test_more_or_fewer_cells_than_columns_do_no_harm() -> None:
    found = read("姓名\t英文姓名\n阿贝贝\n萨拉\tSara\tmore\tand more")
    assert [(m.name_zh, m.name_en) for m in members(found)] == [("阿贝贝", ""), ("萨拉", "Sara")]
