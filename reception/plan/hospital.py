"""The hospital: where a guest is taken in an emergency."""

from __future__ import annotations

from typing import ClassVar

from reception.plan.record import Language, Name, Record, Ref, Words


class Hospital(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A hospital that has agreed to take guests; where it lies is its venue.

    `languages` are those its emergency ward speaks at any hour, as BCP 47 tags.
    """

    KIND: ClassVar[str] = "hospital"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"venue": ("venue",)}

    name_zh: Name = ""
    name_en: Name = ""
    venue: Ref = ""
    languages: tuple[Language, ...] = ()
    phone: Name = ""
    blood_bank: bool = False
    remarks_zh: Words = ""
    remarks_en: Words = ""
