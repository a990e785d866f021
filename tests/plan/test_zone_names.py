"""Names of time zones: a book that named none there is could not be shown at all."""

from __future__ import annotations

import pytest

from reception.plan.delegation import Delegation
from reception.plan.faults import WrongValue
from reception.plan.integrity import record_faults
from reception.plan.record import Record
from reception.plan.setting import Setting
from reception.plan.zone import is_zone, zone_named


@pytest.mark.parametrize("name", ["Asia/Shanghai", "UTC", "America/Argentina/Buenos_Aires"])
def test_a_zone_that_there_is(name: str) -> None:
    assert is_zone(name)
    assert zone_named(name).key == name


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "/", "Europe", "a\0b"])
def test_a_zone_that_there_is_not(name: str) -> None:
    assert not is_zone(name)
    with pytest.raises(KeyError):
        zone_named(name)


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Setting(id="office.zone", value="Mars/Olympus"), "value"),
        (Delegation(id="D", home_zone="Mars/Olympus"), "home_zone"),
    ],
)
def test_a_record_with_a_zone_that_there_is_not_is_refused(record: Record, field: str) -> None:
    faults = list(record_faults(record))
    assert [(type(fault), fault.field, fault.to) for fault in faults] == [
        (WrongValue, field, "zone")
    ]


@pytest.mark.parametrize(
    "record",
    [
        Setting(id="office.zone", value="Europe/Berlin"),
        Setting(id="office.zone", value=""),
        Setting(id="office.name", value="Mars/Olympus"),
        Delegation(id="D", home_zone="Africa/Nairobi"),
        Delegation(id="D"),
    ],
)
def test_a_record_with_a_good_zone_or_none_is_fine(record: Record) -> None:
    assert not list(record_faults(record))
