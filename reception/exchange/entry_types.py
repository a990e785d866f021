"""Whether what stands in a file is what a record asks for, told field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from reception.exchange.entry import Argument, EntryFault
from reception.plan.record import Record

FOUND_LENGTH = 40
_PLACE = re.compile(r" - at `\$(.*)`$")
_PLACE_PART = re.compile(r"\.(\w+)|\[(\d+)\]")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class _Field(msgspec.Struct, frozen=True):
    type: Any
    wanted: inspect.Type
    required: bool


@cache
def _fields(struct: type[msgspec.Struct]) -> dict[str, _Field]:
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)
    types = {field.name: field.type for field in msgspec.structs.fields(struct)}
    return {f.name: _Field(types[f.name], f.type, f.required) for f in info.fields}


def entry_faults(kind: type[Record], value: Any, place: str) -> Iterator[EntryFault]:
    """What keeps a value from being a record of this kind; nothing where it can be read as one."""
    id = value.get("id") if isinstance(value, dict) else None
    named = f" ({short(id)})" if isinstance(id, str) and id else ""
    for path, key, arguments in _struct_faults(kind, value):
        yield EntryFault(f"{place}{path}{named}", key, arguments)


_Found = tuple[str, str, dict[str, Argument]]
"""The path below the entry, the key of the message and its arguments."""


def _struct_faults(struct: type[msgspec.Struct], value: Any) -> Iterator[_Found]:
    if not isinstance(value, dict):
        yield "", "entry-wants-object", {"found": found(value)}
        return
    fields = _fields(struct)
    for name, content in value.items():
        if name not in fields:
            yield f".{short(name)}", "entry-unknown-field", {"known": ", ".join(fields)}
            continue
        for path, key, arguments in _field_faults(fields[name], content):
            yield f".{name}{path}", key, arguments
    for name, field in fields.items():
        if field.required and name not in value:
            yield f".{name}", "entry-missing", {}


def _field_faults(field: _Field, content: Any) -> Iterator[_Found]:
    wanted, _ = _bare(field.wanted)
    if isinstance(wanted, inspect.VarTupleType) and isinstance(content, list):
        inner, _ = _bare(wanted.item_type)
        if isinstance(inner, inspect.StructType):
            for index, part in enumerate(content):
                for path, key, arguments in _struct_faults(inner.cls, part):
                    yield f"[{index}]{path}", key, arguments
            return
    try:
        msgspec.convert(content, field.type)
    except msgspec.ValidationError as error:
        yield _told(field.wanted, content, str(error))
        return
    texts = content if isinstance(content, list) else [content]
    if any(isinstance(text, str) and _UNSTORABLE.search(text) for text in texts):
        yield "", "entry-unstorable", {"found": found(content)}


def _told(wanted: inspect.Type, content: Any, said: str) -> _Found:
    """What is wanted at the place that a validation error speaks of."""
    place = _PLACE.search(said)
    path = place.group(1) if place else ""
    for _, index in _PLACE_PART.findall(path):
        wanted, _ = _bare(wanted)
        assert isinstance(wanted, inspect.VarTupleType)
        wanted, content = wanted.item_type, content[int(index)]
    bare, optional = _bare(wanted)
    key, arguments = _wish(bare)
    arguments |= {"found": found(content), "optional": "yes" if optional else "no"}
    return path, key, arguments


def _bare(wanted: inspect.Type) -> tuple[inspect.Type, bool]:
    """A type without its annotations, and whether nothing (null) may stand there too."""
    optional = False
    while isinstance(wanted, inspect.Metadata | inspect.UnionType):
        if isinstance(wanted, inspect.Metadata):
            wanted = wanted.type
        else:
            optional = True
            (wanted,) = (t for t in wanted.types if not isinstance(t, inspect.NoneType))
    return wanted, optional


def _wish(wanted: inspect.Type) -> tuple[str, dict[str, Argument]]:
    match wanted:
        case inspect.StrType(pattern=str()):
            return "entry-wants-id", {"most": wanted.max_length or 0}
        case inspect.StrType():
            return "entry-wants-text", {"most": wanted.max_length or 0}
        case inspect.IntType():
            return "entry-wants-number", {"least": f"{wanted.ge}", "most": f"{wanted.le}"}
        case inspect.FloatType():
            return "entry-wants-decimal", {"least": f"{wanted.ge}", "most": f"{wanted.le}"}
        case inspect.BoolType():
            return "entry-wants-truth", {}
        case inspect.EnumType():
            return "entry-wants-choice", {"choices": ", ".join(e.value for e in wanted.cls)}
        case inspect.DateTimeType():
            return "entry-wants-moment", {}
        case inspect.DateType():
            return "entry-wants-day", {}
        case inspect.VarTupleType():
            return "entry-wants-list", {}
        case _:
            raise TypeError(f"no words for what a field of type {wanted} wants")


def found(value: Any) -> str:
    """What stands in the file, as JSON, short enough to be told in a sentence."""
    if isinstance(value, str):
        return f'"{short(value)}"'
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    return short(json.dumps(value))


def short(text: str) -> str:
    """The beginning of a text from outside, on one line and without what cannot be shown."""
    shown = "".join(char if char.isprintable() else "�" for char in text[:FOUND_LENGTH])
    return shown + "…" * (len(text) > FOUND_LENGTH)
