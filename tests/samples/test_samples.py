"""The sample books: they load, they say what their files say, and the checker finds exactly what
is listed beside them."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from msgspec.inspect import EnumType

import resources
from reception.checks.checker import Checker
from reception.exchange.programme_text import plan_from_text
from reception.exchange.programme_text.fields import field_types
from reception.exchange.programme_text.reader import WORDS
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.integrity import plan_faults
from reception.plan.kinds import KINDS
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track, TrackKind
from reception.plan.venue import Venue
from reception.plan.zone import local, local_day

SAMPLES = resources.path("samples")
PUBLIC = sorted(SAMPLES.joinpath("public").glob("*.txt"))
WEEK = SAMPLES / "week.txt"

Told = tuple[str, str, tuple[str, ...]]


def book(file: Path) -> Plan:
    """Return the plan that a sample tells of."""
    return plan_from_text(file.read_text(encoding="utf-8"), file=file.name)


def found(plan: Plan) -> set[Told]:
    """Return code, case and subjects of all that the checker finds."""
    return {conflict.key for conflict in Checker(plan, strict=True).conflicts}


def listed(file: Path, table: str) -> list[dict[str, Any]]:
    """Return the entries of a list of mistakes or findings."""
    entries: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8"))[table]
    return entries


def told(entries: list[dict[str, Any]]) -> list[Told]:
    """Return code, case and subjects of everything that entries say is found."""
    return [
        (one["code"], one["case"], tuple(one["subjects"]))
        for entry in entries
        for one in entry["tells"]
    ]


# --- real visits ----------------------------------------------------------------------------------


@pytest.mark.parametrize("file", PUBLIC, ids=lambda file: file.stem)
def test_public_programme_is_one_stay_with_its_source(file: Path) -> None:
    plan = book(file)
    assert not list(plan_faults(plan))
    assert len(plan.table(Stay)) == 1
    assert len(plan.table(Engagement)) >= 2
    assert re.search(r"^# .*https?://", file.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("file", PUBLIC, ids=lambda file: file.stem)
def test_public_programme_is_found_to_work_but_for_what_is_listed(file: Path) -> None:
    """What really took place must not be called impossible."""
    findings = listed(SAMPLES / "public" / "findings.toml", "finding")
    assert found(book(file)) == set(told([f for f in findings if f["book"] == file.name]))


def test_findings_speak_of_books_that_are_there() -> None:
    findings = listed(SAMPLES / "public" / "findings.toml", "finding")
    assert {finding["book"] for finding in findings} <= {file.name for file in PUBLIC}
    assert all(finding["why_zh"] and finding["why_en"] for finding in findings)


def test_public_programmes_hold_what_naive_models_lack() -> None:
    """Open ends, late starts, nights, split parties, plans B in force, phases, other zones."""
    plans = {file.stem: book(file) for file in PUBLIC}
    items = [e for plan in plans.values() for e in plan.table(Engagement).values()]
    assert any(e.end is None for e in items)
    assert any(e.actual_start for e in items)
    assert any(local(e.start, plans["russia-2024"].zone).hour < 6 for e in items)
    assert any(e.parent for e in items)
    assert any(e.variant_of and e.in_force for e in items)
    assert len(plans["usa-2017"].table(Track)) == 2
    assert len(plans["portugal-2019"].table(Phase)) == 2
    assert plans["g20-2023-new-delhi"].zone.key == "Asia/Kolkata"


# --- the week -------------------------------------------------------------------------------------


def test_week_has_the_mistakes_that_are_listed_and_no_other() -> None:
    mistakes = told(listed(SAMPLES / "week.mistakes.toml", "mistake"))
    assert found(book(WEEK)) == set(mistakes)
    assert len(mistakes) == len(set(mistakes))


def test_week_has_some_dozen_mistakes_of_every_kind() -> None:
    mistakes = listed(SAMPLES / "week.mistakes.toml", "mistake")
    assert 12 <= len(mistakes) <= 30
    assert {code for code, _, _ in told(mistakes)} >= set(
        "T1 T2 T3 R1 R2 R3 R4 P1 M4 M5 M6 A2 A3 W1".split()
    )
    cases = {case for code, case, _ in told(mistakes) if code == "T2"}
    assert cases == {"gap", "drive", "boarding", "arrival"}
    assert all(mistake["why_zh"] and mistake["why_en"] for mistake in mistakes)


def test_week_has_four_delegations_that_overlap() -> None:
    plan = book(WEEK)
    visits = {phase.visit for phase in plan.table(Phase).values()}
    assert visits == {VisitKind.STATE, VisitKind.OFFICIAL, VisitKind.SISTER_CITY, VisitKind.SAR}
    stays = plan.table(Stay).values()
    assert max(stay.arrives for stay in stays) < min(stay.departs for stay in stays)


def test_week_has_eight_to_fifteen_engagements_on_every_working_day() -> None:
    plan = book(WEEK)
    days: dict[Any, int] = {}
    for item in plan.table(Engagement).values():
        if item.in_force and not item.parent:
            day = local_day(item.start, plan.zone)
            days[day] = days.get(day, 0) + 1
    assert len(days) == 5
    assert all(8 <= count <= 15 for count in days.values()), days


ELSEWHERE = {
    "acceptance",  # for the officer who reads it
    "ceremony_template",  # a text of many lines
    "road_network",  # another city
}
"""Kinds that the week does not hold: the plans behind the golden sheets do."""


def test_week_holds_what_a_book_may_hold() -> None:
    """Every kind of record that a programme is made of."""
    plan = book(WEEK)
    assert {kind for kind, record in KINDS.items() if plan.table(record)} == set(KINDS) - ELSEWHERE
    tracks = {track.track for track in plan.table(Track).values()}
    assert tracks >= {
        TrackKind.PRINCIPAL,
        TrackKind.SPOUSE,
        TrackKind.MINISTERS,
        TrackKind.PRESS,
    }
    roles = {person.role for person in plan.table(HostPerson).values()}
    assert roles >= {HostRole.LEADER, HostRole.OFFICER, HostRole.INTERPRETER}
    held = {h.resource for h in plan.table(Holding).values()}
    assert held >= {"guard", "band", "battery", "carpet", "stand", "escort", "car1"}
    assert any(task.after for task in plan.table(Task).values())
    outdoor = [e for e in plan.table(Engagement).values() if e.engagement is EngagementKind.WELCOME]
    assert all(plan.variants_of(e.id) for e in outdoor if not e.variant_of)


def test_week_names_guests_in_their_own_scripts() -> None:
    names = "".join(m.name_native for m in book(WEEK).table(Member).values())
    for first, last in (("\u1200", "\u137f"), ("\u0600", "\u06ff"), ("\u0e00", "\u0e7f")):
        assert any(first <= letter <= last for letter in names)


def test_week_gives_hong_kong_nothing_of_a_foreign_state() -> None:
    """It is not a foreign visit: no guard, no band, no salute, no red carpet, no welcome."""
    plan = book(WEEK)
    assert plan.table(Delegation)["HKG"].jurisdiction is Jurisdiction.SAR
    items = plan.items_of("HKG.main")
    assert items
    kinds = {item.engagement for item in items if isinstance(item, Engagement)}
    assert EngagementKind.WELCOME not in kinds
    things = {plan.get(Thing, h.resource) for item in items for h in plan.holdings_of(item.id)}
    assert {thing.thing for thing in things if thing} <= {ThingKind.BOOTHS, ThingKind.LECTERN}


def test_week_moves_have_known_positions_at_both_ends() -> None:
    plan = book(WEEK)
    ends = {end for move in plan.table(Move).values() for end in (move.origin, move.destination)}
    assert all(plan.table(Venue)[end].latitude is not None for end in ends)


# --- the notation's reference ---------------------------------------------------------------------

README = SAMPLES.joinpath("README.md").read_text(encoding="utf-8")


def test_examples_of_the_reference_are_read() -> None:
    examples = re.findall(r"```programme\n(.*?)```", README, re.DOTALL)
    assert examples
    assert all(len(plan_from_text(example)) > 10 for example in examples)


def test_reference_names_every_word_that_begins_a_line() -> None:
    begun = set(re.findall(r"^\| `(\w+)", README, re.MULTILINE))
    assert set(WORDS) <= begun


def test_reference_names_every_kind_there_is() -> None:
    """A kind that is added to the records is added to the reference."""
    said = set(re.findall(r"[a-z]+(?:-[a-z0-9]+)*", README))
    kinds = {
        str(choice.value).replace("_", "-")
        for record in KINDS.values()
        for field in field_types(record).values()
        if isinstance(field, EnumType)
        for choice in field.cls
    }
    assert kinds <= said | {"open"}, kinds - said
