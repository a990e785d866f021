"""The setting: a value the office has set for its book in place of the shipped one."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Name, Record, Words


class Setting(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Its id is the key (``office.zone``, ``margin.reserve_share``); `value` is text as typed."""

    KIND: ClassVar[str] = "setting"

    value: Words
    source: Name = ""
