"""The host side: units, persons, things, vehicles and pools, and the settings of the office."""

from __future__ import annotations

from enum import Enum
from zoneinfo import ZoneInfoNotFoundError

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import (
    Fields,
    Words,
    choice,
    fields_of,
    named,
    number,
)
from reception.exchange.programme_text.lines import Line
from reception.office_settings import FaultKind, setting_fault
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.pool import Pool
from reception.plan.setting import Setting
from reception.plan.thing import Thing, ThingKind
from reception.plan.unit import Unit
from reception.plan.vehicle import Vehicle, VehicleKind
from reception.plan.zone import zone_named

OFFICE_ZONE = "office.zone"
PERSON_WORDS: Words = {"speaks": "languages"}
POOL_FORM = "pool ID 6 ZH | EN; …"
THING_WORDS: Words = {"setup": "setup_minutes", "turn": "turn_round_minutes"}


def zone_from_line(draft: Draft, line: Line) -> None:
    """``zone Asia/Shanghai``: the clock that all times below are read by."""
    _set_zone(draft, line, line.head.removeprefix("zone").strip())


def setting_from_line(draft: Draft, line: Line) -> None:
    """``setting margin.boarding_base 5``."""
    _, key, value = _words(line, "setting KEY VALUE")
    if key == OFFICE_ZONE:
        _set_zone(draft, line, value)
        return
    setting = Setting(**fields_of(draft, line, Setting, {}, {"id": key, "value": value}))
    fault = setting_fault(setting, {})
    if fault is not None and fault.kind is not FaultKind.NETWORK:
        choices = ", ".join(fault.allowed)
        raise line.wrong(f"setting-{fault.kind}", setting=key, text=value, choices=choices)
    draft.add(line, setting)


def unit_from_line(draft: Draft, line: Line) -> None:
    """``unit INTL 国际处 | International Division; contact …``."""
    _, id, names = _words(line, "unit ID ZH | EN; …")
    said = {"id": id, **named(line, names)}
    draft.add(line, Unit(**fields_of(draft, line, Unit, {}, said)))


def person_from_line(draft: Draft, line: Line) -> None:
    """``person wang leader 王某 | Wang Mou; title …; speaks zh en; rank 1``."""
    said = _id_kind_names(line, "person", "role", HostRole)
    draft.add(line, HostPerson(**fields_of(draft, line, HostPerson, PERSON_WORDS, said)))


def thing_from_line(draft: Draft, line: Line) -> None:
    """``thing band band 军乐团 | Military band; base GHP; setup 60; turn 15``."""
    said = _id_kind_names(line, "thing", "thing", ThingKind)
    draft.add(line, Thing(**fields_of(draft, line, Thing, THING_WORDS, said)))


def vehicle_from_line(draft: Draft, line: Line) -> None:
    """``vehicle car1 car 1号车 | Car 1; plate 京A·00001; seats 3; driver li``."""
    said = _id_kind_names(line, "vehicle", "vehicle", VehicleKind)
    draft.add(line, Vehicle(**fields_of(draft, line, Vehicle, {}, said)))


def pool_from_line(draft: Draft, line: Line) -> None:
    """``pool cars 6 护卫车 | Escort cars; setup 30; turn 15``: six of them, nobody says which."""
    _, id, told = _words(line, POOL_FORM)
    amount, _, names = told.partition(" ")
    said = {"id": id, "amount": number(line, amount), **named(line, names.strip())}
    draft.add(line, Pool(**fields_of(draft, line, Pool, THING_WORDS, said)))


def _set_zone(draft: Draft, line: Line, name: str) -> None:
    if draft.numbers:
        raise line.wrong("zone-late")
    try:
        draft.zone = zone_named(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise line.wrong("zone", text=name) from None
    draft.add(line, Setting(id=OFFICE_ZONE, value=name))


def _words(line: Line, form: str) -> tuple[str, str, str]:
    words = line.head.split(maxsplit=2)
    if len(words) < 3:
        raise line.wrong("form", form=form)
    return words[0], words[1], words[2]


def _id_kind_names(line: Line, word: str, field: str, kinds: type[Enum]) -> Fields:
    words = line.head.split(maxsplit=3)
    if len(words) < 3:
        raise line.wrong("form", form=f"{word} ID KIND ZH | EN; …")
    names = named(line, words[3]) if len(words) > 3 else {}
    return {"id": words[1], field: choice(line, words[2], kinds), **names}
