"""Forms: how each field of a record lies in a row.

Derived from the records' own types, so that a new field is declared once, where it means
something. What a book on disk looks like follows from it and is frozen in `migrations`.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

import msgspec
import msgspec.inspect as inspect

from reception.plan.record import Record


class Form(Enum):
    """What kind of value a column holds; every one is plain in any SQL database."""

    TEXT = "text"
    NUMBER = "number"
    MEASURE = "measure"
    TRUTH = "truth"
    MOMENT = "moment"  # ISO 8601 text in UTC: 2026-11-22T01:30:00Z
    DAY = "day"  # ISO 8601 text: 2026-11-22
    CHOICE = "choice"  # the value of an enumeration
    REFERENCE = "reference"  # the id of one other record, NULL where there is none
    LIST = "list"  # JSON text


class FieldForm(msgspec.Struct, frozen=True):
    """A field, its form, whether it may be empty, and the one kind a reference must be of.

    `target` is empty where a reference may name records of several kinds: the database cannot
    watch over those, the plan does.
    """

    name: str
    form: Form
    optional: bool
    target: str = ""


PLAIN_FORMS: dict[type[inspect.Type], Form] = {
    inspect.StrType: Form.TEXT,
    inspect.IntType: Form.NUMBER,
    inspect.FloatType: Form.MEASURE,
    inspect.BoolType: Form.TRUTH,
    inspect.DateTimeType: Form.MOMENT,
    inspect.DateType: Form.DAY,
    inspect.EnumType: Form.CHOICE,
    inspect.VarTupleType: Form.LIST,
}


@cache
def field_forms(kind: type[Record]) -> tuple[FieldForm, ...]:
    """The forms of all fields of a kind, in the record's order.

    Raises:
        TypeError: a field has a type that has no form yet.
    """
    described = inspect.type_info(kind)
    assert isinstance(described, inspect.StructType)
    return tuple(_field_form(kind, field) for field in described.fields)


def _field_form(kind: type[Record], field: inspect.Field) -> FieldForm:
    plain, optional = _plain(field.type)
    form = PLAIN_FORMS.get(type(plain))
    if form is None:
        raise TypeError(f"{kind.KIND}.{field.name}: no form for {plain}")
    targets = kind.REFERENCES.get(field.name, ())
    if form is Form.TEXT and targets:
        target = targets[0] if len(targets) == 1 else ""
        return FieldForm(field.name, Form.REFERENCE, True, target)
    return FieldForm(field.name, form, optional)


def _plain(described: inspect.Type) -> tuple[inspect.Type, bool]:
    if isinstance(described, inspect.Metadata):
        return _plain(described.type)
    if isinstance(described, inspect.UnionType):
        inner = [t for t in described.types if not isinstance(t, inspect.NoneType)]
        if len(inner) == 1:
            return _plain(inner[0])[0], True
    return described, False
