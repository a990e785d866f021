"""The book as JSON: everything there and back, byte for byte, and nothing that does not fit."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from reception.exchange.book_json import FORMAT, VERSION, book_json
from reception.exchange.book_schema import SCHEMA_FILE, schema_text
from reception.exchange.entry import EntriesRefused
from reception.exchange.import_step import entries_plan, import_step, import_sums
from reception.exchange.plan_file import plan_file_entries, plan_of_file
from reception.exchange.programme_text import plan_from_text
from reception.plan.acceptance import Acceptance
from reception.plan.engagement import Engagement
from reception.plan.kinds import KINDS
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Layout, Room
from reception.plan.setting import Setting
from reception.plan.task import Task
from reception.plan.unit import Unit
from reception.plan.venue import Closure, Venue
from reception.trouble import BadInput
from reception.wording import wording
from tests.db.samples import RECORDS

AT = datetime(2026, 4, 14, 1, 30, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
FIRST, LAST = (datetime(year, 6, 1) for year in (1900, 2199))  # noqa: DTZ001 - zones are drawn
SAMPLES = sorted(resources.path("samples").rglob("*.txt"))

TEXT = """
unit INTL 国际处 | International Division
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor; speaks zh en
thing band band 军乐团 | Military band; base GHP; setup 60; turn 15
vehicle car1 car 1号车 | Car 1; plate 京A·00001; seats 3
pool outriders 12 摩托车护卫 | Outriders; setup 20
delegation BRA 巴西 | Brazil | Brasil; country BR; speaks pt
  member silva principal 席尔瓦 | Silva; title 总统 | President; avoids clock alcohol
  stay BRA.1 2026-04-13 22:30 PEK_VIP > 2026-04-15 10:00 PEK_VIP
  phase state
  track main principal: silva
day 2026-04-14
  11:45-12:10 main wreath 敬献花圈 | Wreath-laying @ MON_HERO; as W; holds band; with wang
    ; least 20; not-before 11:00; agreed-rank 2; offers white_flowers
    + 12:05-12:10 photo 合影 | Photograph
  15:35-16:15 main motorcade GHP > DYT_18; as M; holds car1 outriders(6)
link L W start > M end; at-least -5; at-most 200; reason 当日完成 | on the same day
apart K silva wang not-adjacent; valid-from 2026-04-14; remark 勿问
task T1 核对缎带 | Ribbon approved; serves W
"""


def plan_of_all_kinds() -> Plan:
    """A record of every kind, with the values that are easily lost on the way: those of the text,
    those that are hard to write in one, and the small office of the store's tests."""
    more: list[Record] = [
        Setting(id="office.zone", value="Asia/Shanghai"),
        Unit(id="odd", name_zh='"“\\/…', name_en="\x01\x1f\x7f \r\n\t\u2028\ufeff", contact="=1+1"),
        Unit(id="scripts", name_zh="ኢትዮጵያ العربية ไทย ᠮᠣᠩᠭᠣᠯ", name_en="👩‍👩‍👧 𠮷 é"),
        Room(
            id="H/1",
            venue="V",
            layouts=(Layout(name="banquet", capacity=40),),
            closures=(Closure(starts=AT, ends=LATER, reason_zh="演练"),),
            accepted_from=date(2024, 11, 1),
            step_free=False,
            ways=("lift A", "长廊"),
        ),
        Venue(id="V", latitude=39.9035, longitude=-0.1, closures=(Closure(starts=AT, ends=AT),)),
        Task(id="T2", after=("T1",), due=AT + timedelta(microseconds=1)),
        Acceptance(
            id="a", code="T1", subjects=("gone",), proof="x=1", reason="r", author="li", at=AT
        ),
    ]
    there = {record.id for record in more}
    office = [
        msgspec.convert(msgspec.to_builtins(record), type(record))  # as a book gives it back
        for record in RECORDS
        if record.id not in there
    ]
    return Plan([*plan_from_text(TEXT), *more, *office])


def saved(folder: Path, plan: Plan) -> Path:
    """The plan as JSON in a file."""
    path = folder / "book.json"
    path.write_bytes(book_json(plan))
    return path


def test_a_record_of_every_kind_is_in_the_plan_of_all_kinds() -> None:
    """What the tests below show, they show for all kinds."""
    kinds = {record.KIND for record in plan_of_all_kinds()}
    assert kinds == set(KINDS)


def test_a_book_is_the_same_after_a_journey(tmp_path: Path) -> None:
    plan = plan_of_all_kinds()
    path = saved(tmp_path, plan)
    assert plan_of_file(path) == plan
    assert book_json(plan_of_file(path)) == path.read_bytes()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_the_same_after_a_journey(sample: Path, tmp_path: Path) -> None:
    plan = plan_of_file(sample)
    path = saved(tmp_path, plan)
    assert plan_of_file(path) == plan
    assert book_json(plan_of_file(path)) == path.read_bytes()


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)


@given(name=words, contact=words)
def test_any_words_survive_the_journey(
    name: str, contact: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plan = Plan([Unit(id="u", name_zh=name, contact=contact)])
    path = saved(tmp_path_factory.mktemp("journey"), plan)
    assert plan_of_file(path) == plan


@given(moment=st.datetimes(FIRST, LAST, timezones=st.timezones()))
def test_the_same_instants_give_the_same_bytes_whatever_their_zone(moment: datetime) -> None:
    """An instant is written in UTC, however a record came to hold it."""
    there = Plan([Engagement(id="E", start=moment)])
    here = Plan([Engagement(id="E", start=moment.astimezone(UTC))])
    assert book_json(there) == book_json(here)


def test_times_with_another_offset_become_the_same_instants(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_text(
        json.dumps(
            {
                "format": FORMAT,
                "version": VERSION,
                "move": [
                    {
                        "id": "M",
                        "depart": "2026-04-14T09:30:00+08:00",
                        "arrive": "2026-04-14T10:30:00.5+08:00",
                    }
                ],
            }
        )
    )
    move = plan_of_file(path).get(Move, "M")
    assert move is not None
    assert (move.depart, move.depart.tzinfo) == (AT, UTC)
    assert move.arrive == LATER + timedelta(milliseconds=500)


def test_the_order_of_records_does_not_matter() -> None:
    records = list(plan_of_all_kinds())
    assert book_json(Plan(records)) == book_json(Plan(reversed(records)))


def test_the_form_of_the_file() -> None:
    """Readable and comparable line by line: one space a level, a line end at the end."""
    plan = Plan([Unit(id="b"), Unit(id="a", name_zh="国际处")])
    lines = book_json(plan).decode().split("\n")
    assert lines[:3] == ["{", ' "format": "reception-book",', ' "version": 1,']
    at = lines.index(' "unit": [')
    assert lines[at : at + 9] == [
        ' "unit": [',
        "  {",
        '   "id": "a",',
        '   "name_zh": "国际处"',
        "  },",
        "  {",
        '   "id": "b"',
        "  }",
        " ],",
    ]
    assert lines[-2:] == ["}", ""]


# --- the published schema -------------------------------------------------------------------------


def test_the_published_schema_is_up_to_date() -> None:
    """If this fails: python -m reception.exchange.book_schema"""
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()


def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_an_export_fulfils_the_schema() -> None:
    validator().validate(json.loads(book_json(plan_of_all_kinds())))


@pytest.mark.parametrize(
    "fault",
    [
        {"unit": [{"name_zh": "no id"}]},
        {"unit": [{"id": "u", "phone": "no such field"}]},
        {"unit": [{"id": "a b"}]},
        {"dinner": []},
        {"engagement": [{"id": "E", "start": "2026-04-14T01:30:00Z", "expected": -1}]},
        {"engagement": [{"id": "E", "start": "2026-04-14T01:30:00Z", "status": "maybe"}]},
        {"version": 2},
    ],
)
def test_the_schema_refuses_what_the_import_refuses(fault: dict, tmp_path: Path) -> None:
    book = {"format": FORMAT, "version": VERSION} | fault
    assert not validator().is_valid(book)
    path = tmp_path / "in.json"
    path.write_text(json.dumps(book))
    with pytest.raises(BadInput):
        plan_of_file(path)


# --- import into a book ---------------------------------------------------------------------------


def joined(plan: Plan, records: Iterable[Record], folder: Path) -> Plan:
    """The plan after the import of these records."""
    path = saved(folder, Plan(records))
    return plan.apply(import_step(plan, plan_file_entries(path), str(path)))


def test_an_import_adds_and_changes_but_never_removes(tmp_path: Path) -> None:
    before = Plan([Unit(id="kept"), Unit(id="changed", name_zh="旧")])
    after = joined(before, [Unit(id="changed", name_zh="新"), Unit(id="new")], tmp_path)
    assert after == Plan([Unit(id="kept"), Unit(id="changed", name_zh="新"), Unit(id="new")])


def test_an_import_is_one_step_that_can_be_taken_back(tmp_path: Path) -> None:
    before = plan_from_text(TEXT)
    path = saved(tmp_path, plan_of_all_kinds())
    step = import_step(before, plan_file_entries(path), str(path))
    after = before.apply(step)
    assert after == plan_of_all_kinds()
    back = msgspec.structs.replace(step, changes=step.inverse_changes)
    assert after.apply(back) == before
    assert step.subject == "book.json"


def test_an_import_of_what_is_there_changes_nothing(tmp_path: Path) -> None:
    plan = plan_of_all_kinds()
    path = saved(tmp_path, plan)
    assert import_step(plan, plan_file_entries(path), str(path)).changes == ()


def test_an_import_may_lean_on_the_book(tmp_path: Path) -> None:
    """A colleague's file names a track that only the book has."""
    after = joined(plan_from_text(TEXT), [Room(id="R", venue="V"), Venue(id="V")], tmp_path)
    path = tmp_path / "lean.json"
    lean = {"id": "E", "start": "2026-04-14T01:30:00Z", "tracks": ["BRA.main"], "room": "R"}
    path.write_text(json.dumps({"format": FORMAT, "version": VERSION, "engagement": [lean]}))
    step = import_step(after, plan_file_entries(path), str(path))
    assert after.apply(step).engagements_in("R")[0].id == "E"
    with pytest.raises(EntriesRefused):
        entries_plan(plan_file_entries(path), str(path))


def test_an_import_says_how_much_it_does(tmp_path: Path) -> None:
    before = Plan([Unit(id="a", name_zh="旧"), Unit(id="b")])
    path = saved(tmp_path, Plan([Unit(id="a", name_zh="新"), Unit(id="c"), Venue(id="v")]))
    sums = import_sums(import_step(before, plan_file_entries(path), str(path)))
    assert [(s.kind, s.added, s.changed) for s in sums] == [("unit", 1, 1), ("venue", 1, 0)]


def test_all_faults_are_told_with_their_places(tmp_path: Path) -> None:
    """Several in one record, several records, deep inside a record."""
    path = tmp_path / "in.json"
    room = {
        "id": "R",
        "venue": "V",
        "capacity": True,
        "layouts": [{"name": "x", "capacity": 1}, {"name": "y"}],
        "colour": "red",
    }
    engagement = {"id": "E", "start": "soon", "title_zh": 5, "tracks": ["ok", 7]}
    book = {"format": FORMAT, "version": VERSION, "room": [room], "engagement": [engagement, 3]}
    path.write_text(json.dumps(book))
    with pytest.raises(EntriesRefused) as refused:
        plan_file_entries(path)
    assert {(fault.place, fault.key) for fault in refused.value.faults} == {
        ("room[0].capacity (R)", "entry-wants-number"),
        ("room[0].layouts[1].capacity (R)", "entry-missing"),
        ("room[0].colour (R)", "entry-unknown-field"),
        ("engagement[0].start (E)", "entry-wants-moment"),
        ("engagement[0].title_zh (E)", "entry-wants-text"),
        ("engagement[0].tracks[1] (E)", "entry-wants-text"),
        ("engagement[1]", "entry-wants-object"),
    }


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_type_of_field_has_words_for_what_it_wants(language: str, tmp_path: Path) -> None:
    """A list of lists fits no field, so every field of every kind must say what it would take."""
    path = tmp_path / "in.json"
    kinds: dict[str, object] = {
        name: [{field: [[]] for field in kind.__struct_fields__}] for name, kind in KINDS.items()
    }
    path.write_text(json.dumps({"format": FORMAT, "version": VERSION} | kinds))
    with pytest.raises(EntriesRefused) as refused:
        plan_file_entries(path)
    places = {fault.place.split("[0] ")[0] for fault in refused.value.faults}
    for name, kind in KINDS.items():
        for field in kind.__struct_fields__:
            assert any(place.startswith(f"{name}[0].{field}") for place in places)
    for fault in refused.value.faults:
        assert "[…]" in fault.said(wording(language), "f")
