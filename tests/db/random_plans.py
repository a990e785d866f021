"""Random steps over all kinds of records, with the values that stores get wrong."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from typing import Any

import msgspec
from msgspec import inspect

from db.forms import FieldForm, Form, field_forms
from reception.plan.change import Change, Step, added, removed
from reception.plan.faults import Fault
from reception.plan.kinds import KINDS
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.unit import Unit
from tests.db.samples import START, stamped

TEXTS = (
    "",
    "礼宾处",
    'O\'Brien "Ó"; DROP TABLE unit --',
    "null",
    "true",
    "12",
    "محمد ᠮᠣᠩᠭᠣᠯ 🇧🇷",
    "two\nlines\ttabbed",
    r"a\u0000b \\",
    "%s ? :id {x}",
    "长" * 300,
)


def random_step(seed: int, plan: Plan) -> Step:
    """A step that a plan takes; the same one for the same seed and plan."""
    dice = random.Random(seed)
    while True:
        changes = [_change(dice, plan) for _ in range(dice.choice((1, 1, 1, 2)))]
        step = Step(
            verb="test.random",
            subject=changes[0].id,
            changes=tuple(changes),
            merge_key=dice.choice(("", "", "drag")),
        )
        try:
            plan.apply(step)
        except Fault:
            continue
        return step


def stamp_numbers(first: int = 1) -> Callable[[Step], Step]:
    """What gives steps their ids: s1, s2 …"""
    numbers = count(first)
    return lambda step: stamped(step, f"s{next(numbers)}")


def _change(dice: random.Random, plan: Plan) -> Change:
    kind = dice.choice(list(KINDS.values()))
    there = sorted(plan.table(kind))
    choice = dice.random()
    if not there or choice < 0.5:
        return added(_record(dice, kind, f"{kind.KIND}-{dice.getrandbits(60):x}", plan))
    before = plan.get(kind, dice.choice(there)) or Unit(id="never")
    if choice < 0.65:
        return removed(before)
    drawn = _record(dice, kind, before.id, plan)
    names = [name for name in kind.__struct_fields__ if dice.random() < 0.4]
    fields = {name: getattr(drawn, name) for name in names}
    after = msgspec.structs.replace(before, **fields)
    return Change(kind.KIND, before.id, before, after)


def _record(dice: random.Random, kind: type[Record], id: str, plan: Plan) -> Record:
    values = {
        field.name: _value(dice, kind, field, plan)
        for field in field_forms(kind)
        if field.name != "id"
    }
    return kind(id=id, **values)


def _value(dice: random.Random, kind: type[Record], field: FieldForm, plan: Plan) -> Any:
    targets = kind.REFERENCES.get(field.name, ())
    if field.optional and field.form is not Form.REFERENCE and dice.random() < 0.3:
        return None
    match field.form:
        case Form.REFERENCE:
            return dice.choice(["", *_ids(plan, targets)])
        case Form.LIST if targets:
            ids = _ids(plan, targets)
            return tuple(dice.sample(ids, min(len(ids), dice.randrange(4))))
        case _:
            described = inspect.type_info(kind)
            assert isinstance(described, inspect.StructType)
            return _drawn(dice, next(f.type for f in described.fields if f.name == field.name))


def _drawn(dice: random.Random, described: inspect.Type) -> Any:
    """Any value of a type, inside its limits."""
    match described:
        case inspect.Metadata():
            return _drawn(dice, described.type)
        case inspect.UnionType():
            kinds = [one for one in described.types if not isinstance(one, inspect.NoneType)]
            return _drawn(dice, kinds[0])
        case inspect.StrType():
            most = described.max_length or max(map(len, TEXTS))
            return dice.choice([text for text in TEXTS if len(text) <= most])
        case inspect.IntType():
            least = described.ge if described.ge is not None else -10_000
            most = described.le if described.le is not None else 10_000
            return dice.randint(least, min(most, least + 10_000))
        case inspect.FloatType():
            low = described.ge if described.ge is not None else described.gt
            high = described.le if described.le is not None else described.lt
            low, high = (-90 if low is None else low), (90 if high is None else high)
            return low + (high - low) * dice.uniform(0.01, 0.99)
        case inspect.BoolType():
            return dice.random() < 0.5
        case inspect.DateTimeType():
            return START + timedelta(microseconds=dice.choice((1, 60_000_000)) * dice.randrange(99))
        case inspect.DateType():
            return date(2026, 11, 1) + timedelta(days=dice.randrange(40))
        case inspect.EnumType():
            return dice.choice(list(described.cls))
        case inspect.VarTupleType():
            return tuple(_drawn(dice, described.item_type) for _ in range(dice.randrange(3)))
        case inspect.StructType():
            values = {f.name: _drawn(dice, f.type) for f in described.fields}
            return described.cls(**values)
        case _:
            raise TypeError(f"nothing to draw for {described}")


def _ids(plan: Plan, kinds: tuple[str, ...]) -> list[str]:
    return sorted(id for kind in kinds for id in plan.table(KINDS[kind]))
