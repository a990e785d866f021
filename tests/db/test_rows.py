"""What is written is read back, and what could not be is refused."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from sqlalchemy import create_engine, insert

from db.rows import query_of, records_of, row_of
from db.schema import table_of, whole_schema
from reception.plan.engagement import Engagement
from reception.plan.faults import WrongValue
from reception.plan.kinds import KINDS
from reception.plan.record import Record
from reception.plan.unit import Unit
from reception.plan.venue import Venue
from tests.db.samples import RECORDS, START, TALKS


def through_a_database(record: Record) -> Record:
    """Write a record as a row and read it again."""
    engine = create_engine("sqlite://")
    whole_schema().create_all(engine)
    with engine.begin() as connection:
        connection.execute(insert(table_of(type(record))), row_of(record))
        (read,) = records_of(type(record), connection.exec_driver_sql(query_of(type(record))))
    return read


def test_the_sample_has_every_kind() -> None:
    assert {record.KIND for record in RECORDS} == set(KINDS)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_a_record_comes_back_as_it_was(record: Record) -> None:
    assert through_a_database(record) == record


def test_an_empty_reference_is_null_in_the_row_and_empty_in_the_record() -> None:
    record = Engagement(id="e", start=START)
    assert row_of(record)["venue"] is None
    assert through_a_database(record) == record


def test_a_time_is_stored_in_utc_whatever_its_offset() -> None:
    beijing = START.astimezone(timezone(timedelta(hours=8)))
    assert row_of(Engagement(id="e", start=beijing))["start"] == "2026-11-22T01:30:00Z"


def test_a_time_keeps_its_fractions() -> None:
    start = datetime(2026, 11, 22, 1, 30, 0, 1, tzinfo=UTC)
    assert through_a_database(Engagement(id="e", start=start)) == Engagement(id="e", start=start)


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"title_zh": "长" * 301}, "title_zh"),
        ({"expected": -1}, "expected"),
        ({"start": START.replace(tzinfo=None)}, "start"),
        ({"id": "two words"}, "id"),
        ({"status": "perhaps"}, "status"),
        ({"title_zh": "half \ud83c of a flag"}, ""),
        ({"title_zh": "a\0b"}, ""),
        ({"start": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=8)))}, "start"),
    ],
)
def test_a_record_that_could_not_be_read_back_is_refused(
    fields: dict[str, Any], place: str
) -> None:
    with pytest.raises(WrongValue) as refused:
        row_of(msgspec.structs.replace(TALKS, **fields))
    assert refused.value.field == place


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(WrongValue):
        row_of(Venue(id="v", latitude=float("nan")))


def test_a_backslash_somebody_typed_is_no_nul_character() -> None:
    record = Unit(id="u", name_en=r"\u0000 and \\u0000")
    assert through_a_database(record) == record


def as_read(**other: object) -> list[Any]:
    """A row of an engagement as the query gives it, with other values in some columns."""
    row = {**row_of(TALKS), **other}
    return [
        "" if value is None and name in TALKS.REFERENCES else value for name, value in row.items()
    ]


@pytest.mark.parametrize(
    ("field", "value"), [("id", 5), ("room", 7.5), ("tracks", '{"a": 1}'), ("tracks", "[1, null]")]
)
def test_what_is_no_id_in_place_of_one_makes_no_record(field: str, value: object) -> None:
    with pytest.raises(msgspec.DecodeError, match=field):
        records_of(Engagement, [as_read(**{field: value})])


def test_an_id_is_one_text_wherever_it_stands() -> None:
    """Whoever looks something up by it need not compare letters."""
    venue = "".join(["GH", "P"])
    first, second = records_of(Engagement, [as_read(id="a", venue=venue), as_read(id="GHP")])
    assert second.id is first.venue
