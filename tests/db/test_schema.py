"""The schema follows the records, and the migrations follow the schema."""

from typing import Any

import msgspec
import pytest
from alembic.autogenerate import compare_metadata, produce_migrations, render_python_code
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, inspect

from db import migrations
from db.effect import ROW
from db.forms import Form, field_forms
from db.schema import BOOK, JOURNAL, table_of, whole_schema
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.kinds import KINDS
from reception.plan.record import Record


def migrated(engine: Engine) -> Engine:
    """Bring an empty database to the newest schema, as a book of the first day would be."""
    for version in range(migrations.LATEST):
        with engine.begin() as connection:
            migrations.migrate_one(connection, version)
    return engine


def test_every_kind_of_record_has_a_table_with_its_fields() -> None:
    assert set(whole_schema().tables) == {*KINDS, JOURNAL.name, BOOK.name}
    for kind in KINDS.values():
        assert [column.name for column in table_of(kind).columns] == list(kind.__struct_fields__)


def test_a_reference_to_one_kind_is_a_foreign_key_checked_at_the_end() -> None:
    room = table_of(Engagement).c.room
    (key,) = room.foreign_keys
    assert (key.target_fullname, key.deferrable, key.initially) == ("room.id", True, "DEFERRED")
    assert room.nullable
    assert room.index


def test_a_reference_to_several_kinds_is_left_to_the_plan() -> None:
    assert not table_of(Holding).c.resource.foreign_keys


def test_a_field_of_an_unknown_type_is_pointed_out() -> None:
    class Strange(Record, frozen=True, kw_only=True):
        KIND = "strange"
        answers: dict[str, int]

    with pytest.raises(TypeError, match=r"strange\.answers"):
        field_forms(Strange)


def test_no_field_is_called_as_the_parameter_that_says_which_row() -> None:
    assert all(ROW not in table.c for table in whole_schema().tables.values())


def test_optional_fields_and_references_alone_may_be_null() -> None:
    for kind in KINDS.values():
        for field in field_forms(kind):
            default = next(f.default for f in msgspec.structs.fields(kind) if f.name == field.name)
            if field.form is not Form.REFERENCE:
                assert field.optional == (default is None), f"{kind.KIND}.{field.name}"


@pytest.fixture(params=["sqlite", "postgres"])
def empty(request: pytest.FixtureRequest) -> Engine:
    """Return an empty database."""
    if request.param == "sqlite":
        return create_engine("sqlite://")
    engine: Engine = request.getfixturevalue("postgres_engine")()
    return engine


def test_all_migrations_give_the_schema_of_a_new_book(empty: Engine) -> None:
    """A record was changed: put this, with a default for new columns, into the next migration."""
    with migrated(empty).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        operations = produce_migrations(context, whole_schema()).upgrade_ops
        assert operations
        draft = render_python_code(operations)
        assert compare_metadata(context, whole_schema()) == [], draft


def test_keys_of_a_migrated_book_are_those_of_a_new_one(empty: Engine) -> None:
    """What the comparison of tables and columns does not look at."""
    old = keys_of(migrated(empty))
    with empty.begin() as connection:
        whole_schema().drop_all(connection)
        whole_schema().create_all(connection)
    assert keys_of(empty) == old
    assert {key["options"].get("initially") for _, keys in old.values() for key in keys} == {
        "DEFERRED"
    }


def keys_of(engine: Engine) -> dict[str, tuple[Any, list[Any]]]:
    """Return the primary key and the sorted foreign keys of every table."""
    there = inspect(engine)
    return {
        table: (
            there.get_pk_constraint(table),
            sorted(there.get_foreign_keys(table), key=lambda key: str(key["name"])),
        )
        for table in there.get_table_names()
    }
