"""The delegation (团组): who comes."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Day, Language, Name, Record, Words


class Jurisdiction(StrEnum):
    """Whose delegation it is: features of a foreign state hang on `FOREIGN` alone."""

    FOREIGN = "foreign"
    ORGANISATION = "organisation"
    SAR = "sar"  # Hong Kong, Macao: not foreign
    TAIWAN = "taiwan"  # Taiwan-related: not foreign, a channel of its own
    DOMESTIC = "domestic"


class Delegation(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A party received as one; it may come several times, each coming is a stay.

    `code` is a short sign for lists and colours' legends (BRA, HK); `country` the ISO 3166 alpha-2
    code of a state or region, or empty; `colour` is ``#rrggbb``, empty for one chosen by the
    program; `home_zone` an IANA zone for the second time column of shared programmes.

    `formal_zh` and `formal_en` are the full names of state; `sort_name_zh` and `sort_name_en` what
    lists of names go by; `founded` is the day a state or organisation was founded.
    """

    KIND: ClassVar[str] = "delegation"

    name_zh: Name = ""
    name_en: Name = ""
    name_native: Name = ""
    formal_zh: Name = ""
    formal_en: Name = ""
    sort_name_zh: Name = ""
    sort_name_en: Name = ""
    founded: Day | None = None
    code: Name = ""
    jurisdiction: Jurisdiction = Jurisdiction.FOREIGN
    country: Name = ""
    languages: tuple[Language, ...] = ()
    home_zone: Name = ""
    colour: Name = ""
    contact: Words = ""
    remarks_zh: Words = ""
    remarks_en: Words = ""
