"""The member: a person of a delegation."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.rank_class import RankClass
from reception.plan.record import Count, Day, Language, Name, Record, Ref, Tag, Words


class MemberRole(StrEnum):
    """The place in the delegation's list, as sending sides give it."""

    PRINCIPAL = "principal"
    SPOUSE = "spouse"
    OFFICIAL = "official"  # official party, 正式成员
    ACCOMPANYING = "accompanying"  # 陪同人员
    ENTOURAGE = "entourage"  # 随行人员
    SECURITY = "security"
    PRESS = "press"
    BUSINESS = "business"
    CREW = "crew"


class Member(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A person who comes with a delegation.

    `persons` is above one where the list gives only a number ("12 security officers"). `order` is
    the place in the sending side's list, 0 where none is given. `avoids` is what must not be served
    or given, and the diet kept: pork, alcohol, nuts, halal, clock …; `diet` says it in words.
    `title_since` is the first day of the current term (a monarch's accession), `first_since` that
    of the first one where there were several; `stands_for` is the class of the absent leader whom
    the member represents. `height_cm` is 0 where nobody has told it.
    Sensitive data (passport, medical) has no field: it does not belong on an ordinary computer.
    """

    KIND: ClassVar[str] = "member"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {"delegation": ("delegation",)}
    OWNERS: ClassVar[tuple[str, ...]] = ("delegation",)

    delegation: Ref
    name_zh: Name = ""
    name_en: Name = ""
    name_native: Name = ""
    title_zh: Name = ""
    title_en: Name = ""
    title_since: Day | None = None
    first_since: Day | None = None
    credentials_on: Day | None = None
    rank_class: RankClass = RankClass.UNKNOWN
    stands_for: RankClass = RankClass.UNKNOWN
    height_cm: Count = 0
    role: MemberRole = MemberRole.OFFICIAL
    order: Count = 0
    persons: Count = 1
    languages: tuple[Language, ...] = ()
    step_free: bool = False
    diet: Words = ""
    avoids: tuple[Tag, ...] = ()
    remarks_zh: Words = ""
    remarks_en: Words = ""
