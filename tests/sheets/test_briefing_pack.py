"""The briefing pack of a delegation: what it is made of, and what it says of what it lacks."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from reception.sheets import OF_DELEGATION, SHEETS
from reception.sheets.plain_text import document_text
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from tests.sheets.cases import plan_of
from tests.sheets.flag_plan import BRIEFING
from tests.sheets.plans import HONG_KONG, MOTORCADES


def packed(text: str = BRIEFING, delegation: str = "BRA", day: date | None = None) -> str:
    request = SheetRequest(
        plan=plan_of(text),
        languages=("en",),
        now=datetime(2024, 4, 9, 8, 5, tzinfo=UTC),
        revision=7,
        delegation=delegation,
        day=day,
    )
    return document_text(SHEETS["briefing"](request))


def test_a_pack_is_asked_for_of_one_delegation() -> None:
    assert "briefing" in OF_DELEGATION
    for delegation, key in (("", "sheet-which-delegation"), ("NOBODY", "sheet-no-delegation")):
        with pytest.raises(Trouble) as raised:
            packed(delegation=delegation)
        assert raised.value.key == key


def test_a_pack_of_a_visit_that_is_cancelled_is_refused() -> None:
    with pytest.raises(Trouble) as raised:
        packed(BRIEFING.replace("10:00 PEK_VIP; confirmed", "10:00 PEK_VIP; cancelled", 1))
    assert raised.value.key == "sheet-no-stay"


def test_a_part_that_there_is_not_is_told_on_the_cover() -> None:
    cover = packed().split("----")[0]
    assert "official party; programme; flags; preparations; contacts" in cover
    assert "[Not in this pack – motorcades: There is no motorcade to print" in cover
    there = packed(MOTORCADES, "ARC").split("----")[0]
    assert "motorcades" in there
    assert "– motorcades" not in there


def test_a_day_narrows_the_programme_of_a_pack() -> None:
    text = packed(day=date(2024, 7, 12))
    assert "Not in this pack – programme:" in text
    assert "Expanded talks" not in text


def test_what_is_open_about_the_honours_stands_out() -> None:
    """No recording approved, the standard not asked for; both settled."""
    open_points = packed(BRIEFING.replace("; approved-on 2024-06-20", ""))
    assert "Anthem: [62 s, no recording approved yet]" in open_points
    assert "[Presidential Standard of Brazil – Not asked yet]" in open_points
    assert "Anthem: 62 s, recording approved on 20 June 2024" in packed()
    wished = packed(BRIEFING.replace("; officer LI", "; officer LI; standard wished", 1))
    assert "Personal standard: Presidential Standard of Brazil – Wished" in wished


def test_a_state_without_relations_or_flag_is_told_to_be_one() -> None:
    bhutan = packed(BRIEFING.replace("country BR", "country BT"))
    assert "Diplomatic relations: [none: which flags may be shown in public needs approval]" in (
        bhutan
    )
    afghan = packed(BRIEFING.replace("country BR", "country AF"))
    assert "Afghanistan" in afghan.split("Kind of visit")[0]
    assert "<AF>" not in afghan


def test_a_delegation_of_no_foreign_state_has_no_facts_of_one() -> None:
    cover = packed(HONG_KONG, "HK").split("----")[0]
    for fact in ("Diplomatic relations", "Anthem", "Personal standard", "<CN>"):
        assert fact not in cover


def test_whom_to_call_is_told_once_with_all_his_duties() -> None:
    lines = packed().split("## Contacts")[1].splitlines()
    assert (
        "Liaison officer | Li Min | Head of division / City Appearance Office | 010-5555 0202"
        in (lines)
    )
    assert "Interpreter | Wang Yi |  | [TBC]" in lines
